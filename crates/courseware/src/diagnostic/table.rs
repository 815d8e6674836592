//! The macro behind the table of faults: one entry makes the variant, its severity, its key and its arguments.

macro_rules! faults {
    ($(
        $(#[$doc:meta])*
        $severity:ident $name:ident $({ $( $(#[$field_doc:meta])* $field:ident ),+ $(,)? })? = $key:literal;
    )+) => {
        /// What is wrong; every variant has its sentence in `locales/*/course-check.ftl`.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Fault {
            $(
                $(#[$doc])*
                $name $({ $( $(#[$field_doc])* $field: String, )+ })?,
            )+
        }

        impl Fault {
            /// Every Fluent key, with the names of its arguments and whether it blocks publication.
            pub const ALL: &'static [(&'static str, &'static [&'static str], bool)] =
                &[$( ($key, &[$($(stringify!($field)),+)?], faults!(@blocks $severity)), )+];

            /// Returns whether it must be mended before the course is published.
            #[must_use]
            pub const fn is_blocking(&self) -> bool {
                match self {
                    $( Self::$name $({ $($field: _),+ })? => faults!(@blocks $severity), )+
                }
            }

            /// Returns the Fluent key of its sentence.
            #[must_use]
            pub const fn key(&self) -> &'static str {
                match self {
                    $( Self::$name $({ $($field: _),+ })? => $key, )+
                }
            }

            /// Returns the named arguments of its sentence.
            #[must_use]
            pub fn args(&self) -> std::collections::BTreeMap<String, String> {
                match self {
                    $( Self::$name $({ $($field),+ })? => {
                        std::collections::BTreeMap::from([$($( (stringify!($field).to_owned(), $field.clone()) ),+)?])
                    } )+
                }
            }
        }
    };
    (@blocks blocking) => { true };
    (@blocks remark) => { false };
}
