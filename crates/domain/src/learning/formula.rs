//! The formulas of worksheets: numbers, fields, `+ - * /` and parentheses, and nothing else.
//!
//! Expression libraries bring variables, functions, texts and loops; a course comes from others, and what it may
//! compute is kept to what a price needs.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How deep parentheses and signs may be nested.
const DEPTH: usize = 32;
/// The longest formula, in bytes: each sign nests what it stands in one deeper.
const LONGEST: usize = 500;

/// A formula that was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Formula {
    source: String,
    root: Node,
}

/// Why a formula cannot be read: what stands at the place where reading stopped; empty at its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the formula cannot be read at « {at} »")]
pub struct BadFormula {
    /// What stands there.
    pub at: String,
}

#[derive(Debug, Clone, PartialEq)]
enum Node {
    Number(f64),
    Field(String),
    Negated(Box<Self>),
    Pair(Box<Self>, char, Box<Self>),
}

impl Formula {
    /// Reads a formula.
    ///
    /// # Errors
    /// [`BadFormula`] says where reading stopped.
    pub fn parse(source: &str) -> Result<Self, BadFormula> {
        if source.len() > LONGEST {
            return Err(BadFormula { at: source.chars().take(20).collect() });
        }
        let mut reader = Reader { rest: source.trim_start(), depth: 0 };
        let root = reader.sum().ok_or_else(|| reader.fault())?;
        if reader.rest.is_empty() { Ok(Self { source: source.to_owned(), root }) } else { Err(reader.fault()) }
    }

    /// Returns the fields it uses.
    #[must_use]
    pub fn fields(&self) -> BTreeSet<&str> {
        fn collect<'n>(node: &'n Node, into: &mut BTreeSet<&'n str>) {
            match node {
                Node::Number(_) => {}
                Node::Field(id) => {
                    into.insert(id);
                }
                Node::Negated(inner) => collect(inner, into),
                Node::Pair(left, _, right) => {
                    collect(left, into);
                    collect(right, into);
                }
            }
        }
        let mut fields = BTreeSet::new();
        collect(&self.root, &mut fields);
        fields
    }

    /// Works the formula out; nothing when a field it uses has no number, or when one would divide by zero.
    #[must_use]
    pub fn value(&self, field: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
        fn value(node: &Node, field: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
            Some(match node {
                Node::Number(number) => *number,
                Node::Field(id) => field(id)?,
                Node::Negated(inner) => -value(inner, field)?,
                Node::Pair(left, sign, right) => {
                    let (left, right) = (value(left, field)?, value(right, field)?);
                    match sign {
                        '+' => left + right,
                        '-' => left - right,
                        '*' => left * right,
                        _ => left / right,
                    }
                }
            })
        }
        value(&self.root, field).filter(|value| value.is_finite())
    }
}

impl TryFrom<String> for Formula {
    type Error = BadFormula;
    fn try_from(source: String) -> Result<Self, BadFormula> {
        Self::parse(&source)
    }
}

impl From<Formula> for String {
    fn from(formula: Formula) -> Self {
        formula.source
    }
}

struct Reader<'t> {
    rest: &'t str,
    depth: usize,
}

impl Reader<'_> {
    fn fault(&self) -> BadFormula {
        BadFormula { at: self.rest.chars().take(20).collect() }
    }

    fn sign(&mut self, signs: &[char]) -> Option<char> {
        let sign = self.rest.chars().next().filter(|c| signs.contains(c))?;
        self.rest = self.rest[sign.len_utf8()..].trim_start();
        Some(sign)
    }

    fn sum(&mut self) -> Option<Node> {
        let mut left = self.product()?;
        while let Some(sign) = self.sign(&['+', '-']) {
            left = Node::Pair(Box::new(left), sign, Box::new(self.product()?));
        }
        Some(left)
    }

    fn product(&mut self) -> Option<Node> {
        let mut left = self.factor()?;
        while let Some(sign) = self.sign(&['*', '/']) {
            left = Node::Pair(Box::new(left), sign, Box::new(self.factor()?));
        }
        Some(left)
    }

    fn factor(&mut self) -> Option<Node> {
        self.depth += 1;
        if self.depth > DEPTH {
            return None;
        }
        let node = if self.sign(&['-']).is_some() {
            Node::Negated(Box::new(self.factor()?))
        } else if self.sign(&['(']).is_some() {
            let inner = self.sum()?;
            self.sign(&[')'])?;
            inner
        } else {
            self.word()?
        };
        self.depth -= 1;
        Some(node)
    }

    fn word(&mut self) -> Option<Node> {
        let end =
            self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '.')).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        let node = if word.starts_with(|c: char| c.is_ascii_digit()) {
            Node::Number(word.parse().ok()?)
        } else if word.is_empty() || word.contains('.') {
            return None;
        } else {
            Node::Field(word.to_owned())
        };
        self.rest = rest.trim_start();
        Some(node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(id: &str) -> Option<f64> {
        match id {
            "jours" => Some(3.0),
            "prix_jour" => Some(300.0),
            "zero" => Some(0.0),
            _ => None,
        }
    }

    #[test]
    fn signs_bind_as_at_school() {
        for (formula, value) in [
            ("1 + 2 * 3", Some(7.0)),
            ("(1 + 2) * 3", Some(9.0)),
            ("10 - 2 - 3", Some(5.0)),
            ("8 / 2 / 2", Some(2.0)),
            ("-jours * -2", Some(6.0)),
            ("jours * prix_jour * (1 + 20 / 100)", Some(1080.0)),
            ("jours / zero", None),
            ("jours + absent", None),
        ] {
            assert_eq!(Formula::parse(formula).expect(formula).value(&numbers), value, "{formula}");
        }
    }

    #[test]
    fn what_is_not_a_formula_is_refused_where_it_goes_wrong() {
        let deep = format!("{}1{}", "(".repeat(1000), ")".repeat(1000));
        for wrong in ["", "1 +", "1 2", "(1", "1)", "a.b", "1 ^ 2", "sin(1)", "1e9999999", deep.as_str()] {
            // a number too large for a computer is read as infinite and gives no value
            let told = Formula::parse(wrong).ok().and_then(|formula| formula.value(&numbers));
            assert_eq!(told, None, "{wrong}");
        }
        assert_eq!(Formula::parse("1 + ]").expect_err("no number").at, "]", "the author must find the place");
    }

    #[test]
    fn the_fields_used_are_named() {
        let formula = Formula::parse("a * (b + a)").expect("a formula");
        assert_eq!(formula.fields().into_iter().collect::<Vec<_>>(), ["a", "b"]);
    }
}
