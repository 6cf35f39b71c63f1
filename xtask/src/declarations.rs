//! The element as its type declarations describe it, and the custom-elements manifest made of it.
//!
//! The declarations (`static/salesforce-credentials.d.ts`) are written by hand and are the one
//! source, but for the look, which `docs/theming.md` lists. They are read line by line: a comment, then what it describes. What is not understood is
//! refused, so that nothing is left out of the manifest in silence.

use serde_json::{Value, json};

use crate::failure::{Failure, Result, fail};
use crate::look::{self, Named};

/// The name of the element, of the package and of its files.
pub const PRODUCT: &str = "salesforce-credentials";
/// The name of the element's class.
const CLASS: &str = "SalesforceCredentials";

/// Something with a name, a type and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The name.
    pub name: String,
    /// The type, as TypeScript has it; of a method, what it returns.
    pub kind: String,
    /// The parameters of a method, as name, type and whether it may be left out.
    pub parameters: Option<Vec<(String, String, bool)>>,
    /// The sentence.
    pub description: String,
    /// The default, where one is told.
    pub default: Option<String>,
}

/// The element.
#[derive(Debug)]
pub struct Declarations {
    description: String,
    /// Its attributes.
    pub attributes: Vec<Item>,
    /// Its events.
    pub events: Vec<Item>,
    /// Its properties and methods.
    pub members: Vec<Item>,
    /// Its parts, for `::part`, with a sentence each.
    pub parts: Named,
    /// Its custom properties for style sheets, with a sentence each.
    pub properties: Named,
}

impl Declarations {
    /// Reads the declarations, and the document of the look.
    ///
    /// # Errors
    /// When there is something in them that is not understood.
    pub fn read(text: &str, theming: &str) -> Result<Self> {
        let (comment, members) = interface(text, CLASS)?;
        let (_, attributes) = interface(text, &format!("{CLASS}Attributes"))?;
        let (_, events) = interface(text, &format!("{CLASS}EventMap"))?;
        Ok(Self {
            description: comment.description(),
            attributes,
            events,
            members,
            parts: look::parts(theming)?,
            properties: look::tokens(theming)?,
        })
    }

    /// The manifest (<https://github.com/webcomponents/custom-elements-manifest>).
    pub fn manifest(&self) -> Value {
        let module = format!("dist/{PRODUCT}.js");
        let named = |pairs: &[(String, String)]| -> Vec<Value> {
            let entry =
                |(name, text): &(String, String)| json!({"name": name, "description": text});
            pairs.iter().map(entry).collect()
        };
        json!({
            "schemaVersion": "2.1.0",
            "readme": "README.md",
            "modules": [{
                "kind": "javascript-module",
                "path": module,
                "declarations": [{
                    "kind": "class",
                    "customElement": true,
                    "tagName": PRODUCT,
                    "name": CLASS,
                    "superclass": {"name": "HTMLElement"},
                    "description": self.description,
                    "attributes": self.attributes.iter().map(Item::entry).collect::<Vec<_>>(),
                    "members": self.members.iter().map(Item::member).collect::<Vec<_>>(),
                    "events": self.events.iter().map(Item::entry).collect::<Vec<_>>(),
                    "cssParts": named(&self.parts),
                    "cssProperties": named(&self.properties),
                }],
                "exports": [{
                    "kind": "custom-element-definition",
                    "name": PRODUCT,
                    "declaration": {"name": CLASS, "module": module},
                }],
            }],
        })
    }
}

impl Item {
    fn entry(&self) -> Value {
        let mut entry = json!({
            "name": self.name,
            "type": {"text": self.kind},
            "description": self.description,
        });
        if let (Some(default), Some(entry)) = (&self.default, entry.as_object_mut()) {
            entry.insert("default".to_owned(), json!(default));
        }
        entry
    }

    fn member(&self) -> Value {
        let Some(parameters) = &self.parameters else {
            return json!({
                "kind": "field",
                "name": self.name,
                "type": {"text": self.kind},
                "description": self.description,
            });
        };
        let parameters: Vec<Value> = parameters
            .iter()
            .map(|(name, kind, optional)| {
                json!({"name": name, "type": {"text": kind}, "optional": optional})
            })
            .collect();
        json!({
            "kind": "method",
            "name": self.name,
            "parameters": parameters,
            "return": {"type": {"text": self.kind}},
            "description": self.description,
        })
    }
}

/// The lines of a comment, without their decoration.
#[derive(Debug, Default)]
struct Comment(Vec<String>);

impl Comment {
    fn take(&mut self, line: &str) {
        let text = line
            .trim_start_matches("/**")
            .trim_end_matches("*/")
            .trim()
            .trim_start_matches("* ")
            .trim_matches('*');
        if !text.is_empty() {
            self.0.push(text.to_owned());
        }
    }

    fn description(&self) -> String {
        let told = self.0.iter().take_while(|line| !line.starts_with('@'));
        told.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    fn tagged<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter_map(move |line| line.strip_prefix('@')?.strip_prefix(tag))
            .map(str::trim)
    }
}

/// An interface of the declarations: its comment, and what is in it.
fn interface(text: &str, name: &str) -> Result<(Comment, Vec<Item>)> {
    let header = format!("export interface {name} ");
    let mut comment = Comment::default();
    let mut lines = text.lines();
    for line in lines.by_ref() {
        if line.starts_with(&header) {
            return Ok((comment, items(lines)?));
        }
        match line.trim_start().starts_with(['/', '*']) {
            true => comment.take(line.trim()),
            false => comment = Comment::default(),
        }
    }
    fail(format!("the declarations have no `{}`", header.trim()))
}

fn items<'a>(lines: impl Iterator<Item = &'a str>) -> Result<Vec<Item>> {
    let mut comment = Comment::default();
    let mut items = Vec::new();
    for line in lines.take_while(|line| *line != "}").map(str::trim) {
        if line.starts_with(['/', '*']) {
            comment.take(line);
        } else {
            items.push(item(line, &comment)?);
            comment = Comment::default();
        }
    }
    Ok(items)
}

fn item(line: &str, comment: &Comment) -> Result<Item> {
    let refused = || Failure::new(format!("this declaration is not understood: {line}"));
    let declared = line.strip_suffix(';').ok_or_else(refused)?;
    let (head, kind) = match declared.split_once('(') {
        Some(_) => declared.rsplit_once(": "),
        None => declared.split_once(": "),
    }
    .ok_or_else(refused)?;
    let (name, parameters) = match head.split_once('(') {
        Some((name, rest)) => {
            let rest = rest.strip_suffix(')').ok_or_else(refused)?;
            let all = rest.split(", ").filter(|parameter| !parameter.is_empty());
            let parameter = |text: &str| {
                let (name, kind) = text.split_once(": ").ok_or_else(refused)?;
                let plain = name.trim_end_matches('?');
                Ok((plain.to_owned(), kind.to_owned(), plain != name))
            };
            (name, Some(all.map(parameter).collect::<Result<_>>()?))
        }
        None => (head.trim_end_matches('?'), None),
    };
    let description = comment.description();
    if description.is_empty() {
        return fail(format!("this declaration has no comment: {line}"));
    }
    Ok(Item {
        name: name.trim_matches('"').to_owned(),
        kind: kind.to_owned(),
        parameters,
        description,
        default: comment.tagged("default").next().map(str::to_owned),
    })
}

#[cfg(test)]
mod tests;
