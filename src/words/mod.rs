//! The floor of words: the request as data, the languages, and one file per output.

pub mod export;
pub mod lint;
pub mod locale;
pub mod own;
pub mod request;
pub mod search;
