//! The `resource!` macro: the rows of one area, as data and as typed methods.

/// Declares the method that repeats a row until its work has ended; the row says when that is.
macro_rules! waiter {
    ($resource:ident: $method:ident by $row:ident[$($argument:ident),+] -> $reply:ty) => {
        impl $resource<'_> {
            #[doc = concat!("Calls [`", stringify!($row), "`](Self::", stringify!($row), ") again and again until the")]
            /// work has ended.
            ///
            /// Polls with exponential back-off, from 0.2 to 5 seconds; no call begins after `timeout`.
            ///
            /// # Errors
            ///
            /// `Timeout` where it is still going on then; see [`Error`](crate::Error) for the rest.
            pub async fn $method(
                self,
                $($argument: impl Into<String>,)+
                timeout: std::time::Duration,
            ) -> $crate::Result<$reply> {
                let mut arguments = $crate::request::call::Arguments::default();
                $(arguments.field(stringify!($argument), &$argument.into());)+
                self.0.wait(&RESOURCE.operations[Row::$row as usize], arguments, timeout).await
            }
        }
    };
}

/// Declares the operations of one area.
///
/// A row reads `method[path arguments](Request) -> form Reply { class: …, current: …, guide: … }`. The class has no
/// default: a row without one does not compile. After the text of a path argument may stand one mark, as in
/// `@ hint("…")`.
macro_rules! resource {
    (
        $(#[doc = $doc:literal])*
        $resource:ident as $accessor:ident {
            $(
                $(#[doc = $row_doc:literal])*
                $method:ident $([ $($path:ident : $path_type:ty = $path_doc:literal
                    $(@ $path_mark:ident ($($path_argument:expr),*))?),+ ])? ( $($request:ty)? )
                    -> $form:ident $reply:ty { class: $class:ident, $($key:ident : $value:expr),* $(,)? }
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $resource<'c>(&'c $crate::Client);

        impl $crate::Client {
            $(#[doc = $doc])*
            #[must_use]
            pub fn $accessor(&self) -> $resource<'_> {
                $resource(self)
            }
        }

        #[allow(non_camel_case_types)]
        enum Row { $($method),* }

        pub(super) static RESOURCE: $crate::schema::operation::Resource = $crate::schema::operation::Resource {
            name: stringify!($accessor),
            class: stringify!($resource),
            doc: doc_text!($($doc)*),
            operations: &[$($crate::schema::operation::Operation {
                class: $crate::schema::operation::Class::$class,
                $($key: resource!(@option $key $value),)*
                ..$crate::schema::operation::Operation {
                    name: concat!(stringify!($accessor), ".", stringify!($method)),
                    doc: doc_text!($($row_doc)*),
                    class: $crate::schema::operation::Class::$class,
                    current: None,
                    guide: None,
                    guide_when: None,
                    unwrap: None,
                    wait: None,
                    path: &[$($($crate::schema::shape::Field {
                        name: $crate::schema::shape::plain(stringify!($path)),
                        doc: doc_text!($path_doc),
                        kind: <$path_type as $crate::codec::wire::Wire>::KIND,
                        required: true,
                        nullable: false,
                        marks: $crate::schema::shape::Marks::NONE $(.$path_mark($($path_argument),*))?,
                    }),+)?],
                    arguments: resource!(@arguments $($request)?),
                    one_of: &[],
                    form: resource!(@form $form),
                    reply: <$reply as $crate::codec::wire::Wire>::KIND,
                    #[cfg(any(test, fuzzing))]
                    typed: $crate::response::reply::typed::<$reply>,
                }
            }),*],
        };

        impl $resource<'_> {
            $(resource! { @method
                [$(#[doc = $row_doc])*] $class $method [$($($path : $path_type),+)?] [$($request)?] $form $reply
            })*
        }
    };

    (@class Read) => { resource!(@repeated "read") };
    (@class Idempotent) => { resource!(@repeated "idempotent") };
    (@class Stream) => { resource!(@repeated "stream") };
    (@class BillableRead) => { resource!(@once "billable_read") };
    (@class Billable) => { resource!(@once "billable") };
    (@class NonIdempotent) => { resource!(@once "non_idempotent") };
    (@class ConsumesAttempt) => { resource!(@once "consumes_attempt") };
    (@class ReturnsSecret) => { resource!(@once "returns_secret") };
    (@repeated $name:literal) => {
        concat!("Retry class `", $name, "`: repeated where that may help. See [`ErrorKind`](crate::ErrorKind).")
    };
    (@once $name:literal) => {
        concat!(
            "Retry class `", $name, "`: sent once. `OutcomeUnknown` where it stays open whether the platform acted; ",
            "see [`ErrorKind`](crate::ErrorKind)."
        )
    };

    (@option unwrap $value:expr) => { Some($value) };
    (@option guide_when $value:expr) => { Some($value) };
    (@option wait $value:expr) => { Some($value) };
    (@option one_of $value:expr) => { $value };
    (@option current $value:expr) => { Some($value) };
    (@option guide $value:expr) => { Some($value) };
    (@arguments) => { &$crate::schema::shape::Shape::EMPTY };
    (@arguments $request:ty) => { <$request as $crate::api::macros::model::Model>::SHAPE };
    (@form one) => { $crate::schema::operation::Form::One };
    (@form page) => { $crate::schema::operation::Form::Page };
    (@form lines) => { $crate::schema::operation::Form::Lines };
    (@form file) => { $crate::schema::operation::Form::File };

    (@method [$($doc:tt)*] $class:ident $method:ident [$($path:ident : $path_type:ty),*] [$($request:ty)?] one $reply:ty) => {
        $($doc)*
        ///
        /// # Errors
        ///
        #[doc = resource!(@class $class)]
        pub async fn $method(self, $($path: impl Into<$path_type>,)* $(request: $request)?) -> $crate::Result<$reply> {
            let arguments = resource!(@pack [$($path $path_type)*] [$(request $request)?]);
            self.0.one(&RESOURCE.operations[Row::$method as usize], arguments).await
        }
    };
    (@method [$($doc:tt)*] $class:ident $method:ident [$($path:ident : $path_type:ty),*] [$($request:ty)?] page $reply:ty) => {
        $($doc)*
        ///
        /// Awaiting it gives the first page; [`Pages::items`](crate::Pages::items) walks every page.
        ///
        /// # Errors
        ///
        #[doc = resource!(@class $class)]
        pub fn $method(self, $($path: impl Into<$path_type>,)* $(request: $request)?) -> $crate::Pages<$reply> {
            let arguments = resource!(@pack [$($path $path_type)*] [$(request $request)?]);
            $crate::Pages::new(self.0.clone(), &RESOURCE.operations[Row::$method as usize], arguments)
        }
    };
    (@method [$($doc:tt)*] $class:ident $method:ident [$($path:ident : $path_type:ty),*] [$($request:ty)?] lines $reply:ty) => {
        $($doc)*
        ///
        /// # Errors
        ///
        #[doc = resource!(@class $class)]
        /// The stream ends at its first error.
        pub async fn $method(
            self, $($path: impl Into<$path_type>,)* $(request: $request)?
        ) -> $crate::Result<$crate::Lines<$reply>> {
            let arguments = resource!(@pack [$($path $path_type)*] [$(request $request)?]);
            self.0.lines(&RESOURCE.operations[Row::$method as usize], arguments).await
        }
    };
    (@method [$($doc:tt)*] $class:ident $method:ident [$($path:ident : $path_type:ty),*] [$($request:ty)?] file $reply:ty) => {
        $($doc)*
        ///
        /// # Errors
        ///
        #[doc = resource!(@class $class)]
        pub async fn $method(
            self, $($path: impl Into<$path_type>,)* $(request: $request)?
        ) -> $crate::Result<$crate::Download> {
            let arguments = resource!(@pack [$($path $path_type)*] [$(request $request)?]);
            self.0.file(&RESOURCE.operations[Row::$method as usize], arguments).await
        }
    };

    (@pack [$($path:ident $path_type:ty)*] [$($request:ident $type:ty)?]) => {{
        #[allow(unused_mut)]
        let mut arguments = $crate::request::call::Arguments::default();
        $(arguments.model(&$request);)?
        $(arguments.field($crate::schema::shape::plain(stringify!($path)), &<$path_type>::from($path.into()));)*
        arguments
    }};
}
