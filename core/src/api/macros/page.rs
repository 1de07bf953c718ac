//! The `page!` macro.

/// Makes a model with `items` and `pagination` a page.
macro_rules! page {
    ($($page:ident of $item:ident),* $(,)?) => {$(
        impl $crate::Page for $page {
            type Item = $item;

            fn items(&self) -> &[$item] {
                &self.items
            }

            fn into_items(self) -> Vec<$item> {
                self.items
            }

            fn pagination(&self) -> Option<&$crate::Pagination> {
                self.pagination.as_ref()
            }
        }
    )*};
}
