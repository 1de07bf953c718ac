//! The table: one [`Operation`] per row, grouped in [`Resource`]s.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use crate::shape::{Field, Generation, Kind, Shape};

/// How often an operation may be repeated, and what a repetition would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Reads; may be repeated freely.
    Read,
    /// Reads that are charged for.
    BillableRead,
    /// Writes that leave the same state however often they are repeated.
    Idempotent,
    /// Costs money or reaches a person.
    Billable,
    /// A repetition leaves a second object behind.
    NonIdempotent,
    /// A repetition uses up one of few attempts.
    ConsumesAttempt,
    /// Answers with a secret that is shown once.
    ReturnsSecret,
    /// Answers with a stream that cannot be resumed.
    Stream,
}

impl Class {
    /// Name in `OPERATIONS` of every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::BillableRead => "billable_read",
            Self::Idempotent => "idempotent",
            Self::Billable => "billable",
            Self::NonIdempotent => "non_idempotent",
            Self::ConsumesAttempt => "consumes_attempt",
            Self::ReturnsSecret => "returns_secret",
            Self::Stream => "stream",
        }
    }
}

/// How a request carries its arguments apart from those in the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// In the query.
    Query,
    /// In a JSON body.
    Json,
    /// In a form-encoded body; lists are joined by commas.
    Form,
    /// Nowhere: the request has no body and no query.
    Nothing,
}

/// Changes the arguments of a request to the form one generation has them in.
pub type Adapt = fn(&mut Map<String, Value>);

/// Verb, path and dialect of an operation in one generation.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// HTTP method.
    pub method: &'static str,
    /// Path template with its version, such as `/v3/messages/{id}`.
    pub path: &'static str,
    /// Where the arguments go.
    pub carrier: Carrier,
    /// Key under which the body is wrapped.
    pub wrapper: Option<&'static str>,
    /// Media type asked for.
    pub accept: &'static str,
    /// What differs from the current form of the arguments.
    pub adapt: Option<Adapt>,
}

impl Route {
    const fn new(method: &'static str, path: &'static str, carrier: Carrier) -> Self {
        Self { method, path, carrier, wrapper: None, accept: "application/json", adapt: None }
    }

    pub(crate) const fn form(self) -> Self {
        Self { carrier: Carrier::Form, ..self }
    }

    pub(crate) const fn json(self) -> Self {
        Self { carrier: Carrier::Json, ..self }
    }

    pub(crate) const fn nothing(self) -> Self {
        Self { carrier: Carrier::Nothing, ..self }
    }

    pub(crate) const fn wrapped(self, key: &'static str) -> Self {
        Self { wrapper: Some(key), ..self }
    }

    pub(crate) const fn accept(self, media_type: &'static str) -> Self {
        Self { accept: media_type, ..self }
    }

    pub(crate) const fn adapt(self, adapt: Adapt) -> Self {
        Self { adapt: Some(adapt), ..self }
    }
}

pub(crate) const fn get(path: &'static str) -> Route {
    Route::new("GET", path, Carrier::Query)
}

pub(crate) const fn post(path: &'static str) -> Route {
    Route::new("POST", path, Carrier::Json)
}

pub(crate) const fn put(path: &'static str) -> Route {
    Route::new("PUT", path, Carrier::Json)
}

pub(crate) const fn patch(path: &'static str) -> Route {
    Route::new("PATCH", path, Carrier::Json)
}

pub(crate) const fn delete(path: &'static str) -> Route {
    Route::new("DELETE", path, Carrier::Query)
}

/// The form of a successful reply.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// One JSON value.
    One,
    /// One page of a list: an object whose field `items` holds the page's items.
    Page,
    /// Lines of JSON, one value each.
    Lines,
    /// Bytes.
    File,
}

/// When work that the platform does by and by has ended.
#[derive(Clone, Copy, Debug)]
pub struct Until {
    /// Field of the reply.
    pub field: &'static str,
    /// Its values once the work has ended.
    pub ends: &'static [&'static str],
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Resource and method, such as `messages.send`.
    pub name: &'static str,
    /// Documentation; empty unless the crate is built with the feature `docs`.
    pub doc: &'static str,
    /// How often it may be repeated.
    pub class: Class,
    /// Its form in the current API.
    pub current: Option<Route>,
    /// Its form in the developer guide, where the guide has it.
    pub guide: Option<Route>,
    /// The key that some replies wrap the value in.
    pub unwrap: Option<&'static str>,
    /// What to wait for, where the reply tells how far some work is: the resource then has a method `wait`.
    pub wait: Option<Until>,
    /// Arguments in the path.
    pub path: &'static [Field],
    /// All other arguments.
    pub arguments: &'static Shape,
    /// Exactly one of these arguments must be given.
    pub one_of: &'static [&'static str],
    /// Form of the reply.
    pub form: Form,
    /// Form of the reply's value, or of one line.
    pub reply: Kind,
}

impl Operation {
    /// The route that a client of this generation uses: its own, or the only one.
    #[must_use]
    pub fn route(&self, generation: Generation) -> &Route {
        const NONE: Route = Route::new("", "", Carrier::Nothing);
        let (own, other) = match generation {
            Generation::Current => (&self.current, &self.guide),
            Generation::Guide => (&self.guide, &self.current),
        };
        own.as_ref().or(other.as_ref()).unwrap_or(&NONE)
    }

    /// The generation whose form a client of this generation uses.
    #[must_use]
    pub fn form_of(&self, generation: Generation) -> Generation {
        match (generation, &self.current, &self.guide) {
            (Generation::Current, None, Some(_)) => Generation::Guide,
            (Generation::Guide, Some(_), None) => Generation::Current,
            _ => generation,
        }
    }

    /// Every argument: those in the path first.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.path.iter().chain(self.arguments.fields)
    }

    /// The method's name within its resource.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(_, method)| method)
    }
}

/// The operations of one API area.
#[derive(Debug)]
pub struct Resource {
    /// Name in Rust and Python, such as `sender_ids`.
    pub name: &'static str,
    /// Name of the class.
    pub class: &'static str,
    /// Documentation; empty unless the crate is built with the feature `docs`.
    pub doc: &'static str,
    /// Its rows.
    pub operations: &'static [Operation],
}

/// The row of this name.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Operation> {
    static BY_NAME: LazyLock<HashMap<&'static str, &'static Operation>> =
        LazyLock::new(|| operations().map(|operation| (operation.name, operation)).collect());
    BY_NAME.get(name).copied()
}

/// Every row of the table.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    crate::api::RESOURCES.iter().flat_map(|resource| resource.operations)
}

/// Declares the operations of one area.
///
/// A row reads `method[path arguments](Request) -> form Reply { class: …, current: …, guide: … }`. The class has no
/// default: a row without one does not compile.
macro_rules! resource {
    (
        $(#[doc = $doc:literal])*
        $resource:ident as $accessor:ident {
            $(
                $(#[doc = $row_doc:literal])*
                $method:ident $([ $($path:ident : $path_type:ty = $path_doc:literal),+ ])? ( $($request:ty)? )
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

        pub(super) static RESOURCE: $crate::operation::Resource = $crate::operation::Resource {
            name: stringify!($accessor),
            class: stringify!($resource),
            doc: doc_text!($($doc)*),
            operations: &[$($crate::operation::Operation {
                class: $crate::operation::Class::$class,
                $($key: resource!(@option $key $value),)*
                ..$crate::operation::Operation {
                    name: concat!(stringify!($accessor), ".", stringify!($method)),
                    doc: doc_text!($($row_doc)*),
                    class: $crate::operation::Class::$class,
                    current: None,
                    guide: None,
                    unwrap: None,
                    wait: None,
                    path: &[$($($crate::shape::Field {
                        name: $crate::shape::plain(stringify!($path)),
                        doc: doc_text!($path_doc),
                        kind: <$path_type as $crate::wire::Wire>::KIND,
                        required: true,
                        nullable: false,
                        marks: $crate::shape::Marks::NONE,
                    }),+)?],
                    arguments: resource!(@arguments $($request)?),
                    one_of: &[],
                    form: resource!(@form $form),
                    reply: <$reply as $crate::wire::Wire>::KIND,
                }
            }),*],
        };

        impl $resource<'_> {
            $(resource! { @method
                [$(#[doc = $row_doc])*] $method [$($($path : $path_type),+)?] [$($request)?] $form $reply
            })*
        }
    };

    (@option unwrap $value:expr) => { Some($value) };
    (@option wait $value:expr) => { Some($value) };
    (@option one_of $value:expr) => { $value };
    (@option current $value:expr) => { Some($value) };
    (@option guide $value:expr) => { Some($value) };
    (@arguments) => { &$crate::shape::Shape::EMPTY };
    (@arguments $request:ty) => { <$request as $crate::model::Model>::SHAPE };
    (@form one) => { $crate::operation::Form::One };
    (@form page) => { $crate::operation::Form::Page };
    (@form lines) => { $crate::operation::Form::Lines };
    (@form file) => { $crate::operation::Form::File };

    (@method [$($doc:tt)*] $method:ident [$($path:ident : $path_type:ty),*] [$($request:ty)?] one $reply:ty) => {
        $($doc)*
        ///
        /// # Errors
        ///
        /// See [`Error`](crate::Error).
        pub async fn $method(&self, $($path: impl Into<$path_type>,)* $(request: $request)?) -> $crate::Result<$reply> {
            let arguments = resource!(@pack [$($path $path_type)*] [$(request $request)?]);
            self.0.one(&RESOURCE.operations[Row::$method as usize], arguments).await
        }
    };
    (@method [$($doc:tt)*] $method:ident [$($path:ident : $path_type:ty),*] [$($request:ty)?] page $reply:ty) => {
        $($doc)*
        ///
        /// Awaiting it gives the first page; [`Pages::items`](crate::Pages::items) walks every page.
        pub fn $method(&self, $($path: impl Into<$path_type>,)* $(request: $request)?) -> $crate::Pages<$reply> {
            let arguments = resource!(@pack [$($path $path_type)*] [$(request $request)?]);
            $crate::Pages::new(self.0.clone(), &RESOURCE.operations[Row::$method as usize], arguments)
        }
    };
    (@method [$($doc:tt)*] $method:ident [$($path:ident : $path_type:ty),*] [$($request:ty)?] lines $reply:ty) => {
        $($doc)*
        ///
        /// # Errors
        ///
        /// See [`Error`](crate::Error); the stream ends at its first error.
        pub async fn $method(
            &self, $($path: impl Into<$path_type>,)* $(request: $request)?
        ) -> $crate::Result<$crate::Lines<$reply>> {
            let arguments = resource!(@pack [$($path $path_type)*] [$(request $request)?]);
            self.0.lines(&RESOURCE.operations[Row::$method as usize], arguments).await
        }
    };
    (@method [$($doc:tt)*] $method:ident [$($path:ident : $path_type:ty),*] [$($request:ty)?] file $reply:ty) => {
        $($doc)*
        ///
        /// # Errors
        ///
        /// See [`Error`](crate::Error).
        pub async fn $method(
            &self, $($path: impl Into<$path_type>,)* $(request: $request)?
        ) -> $crate::Result<$crate::Download> {
            let arguments = resource!(@pack [$($path $path_type)*] [$(request $request)?]);
            self.0.file(&RESOURCE.operations[Row::$method as usize], arguments).await
        }
    };

    (@pack [$($path:ident $path_type:ty)*] [$($request:ident $type:ty)?]) => {{
        #[allow(unused_mut)]
        let mut arguments = $crate::call::Arguments::default();
        $(arguments.model(&$request);)?
        $(arguments.field($crate::shape::plain(stringify!($path)), &<$path_type>::from($path.into()));)*
        arguments
    }};
}
