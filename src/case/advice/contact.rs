//! Is a contact genuine?

use crate::facts::catalog::Catalog;
use crate::ground::text::Text;

/// stub
pub fn blocks_source(_text: &str, _platform: Option<&str>, _catalog: &Catalog) -> Vec<(bool, Text)> {
    Vec::new()
}
