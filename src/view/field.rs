//! One field: its name, its input, its help, and what is wrong with it.
//!
//! The label holds the name and nothing else, so that it is the accessible name;
//! "required", help and problems are its description.

use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, FocusEvent, Html, InputEvent, TargetCast, html};

use super::words::Scene;
use crate::browser::intl::normal_form;
use crate::connection::Field;
use crate::texts::Text;
use crate::wizard::{Event, Form};

/// How a text field differs from the others.
#[derive(Default)]
pub struct Look {
    /// Whether it must be filled in.
    pub required: bool,
    /// The text under it.
    pub help: Option<AttrValue>,
    /// The `inputmode`, which chooses a phone's keyboard.
    pub mode: Option<&'static str>,
    /// An example in the empty field; only for what has a fixed form.
    pub example: Option<&'static str>,
    /// What a password manager may fill in.
    pub autocomplete: Option<&'static str>,
    /// The id of its list of suggestions.
    pub list: Option<&'static str>,
    /// What stands below it: a question, a list.
    pub below: Html,
    /// Whether it is set in a fixed-width face.
    pub code: bool,
}

/// The message id of a field's name.
pub fn name_id(field: Field) -> &'static str {
    match field {
        Field::Label => "field-label",
        Field::LoginUrl => "field-login-url",
        Field::Sandbox => "field-sandbox",
        Field::ApiVersion => "field-api-version",
        Field::OrgId => "field-org-id",
        Field::UserId => "field-user-id",
        Field::ConsumerKey => "field-consumer-key",
        Field::CallbackUrl => "field-callback-url",
        Field::ConsumerSecret => "field-consumer-secret",
        Field::Username => "field-username",
        Field::Password => "field-password",
        Field::SecurityToken => "field-security-token",
        Field::PrivateKey => "field-private-key",
        Field::AccessToken => "field-access-token",
        Field::InstanceUrl => "field-instance-url",
    }
}

/// A field that is typed in.
pub fn text_field(scene: &Scene<'_>, form: &Form, field: Field, look: Look) -> Html {
    let key = field.key();
    let id = ["field-", key].concat();
    let problem = form.problem(field);
    let description =
        Description::new(field, look.required, look.help.is_some(), problem.is_some());
    let typed = scene.runner.on(move |event: InputEvent| {
        let text = value_of(event.target_dyn_into());
        let text = match field {
            Field::Label => normal_form(&text),
            _ => text,
        };
        Event::Typed(field, text)
    });
    let entered: Callback<FocusEvent> = scene.on(Event::FieldEntered(field));
    let left: Callback<FocusEvent> = scene.on(Event::FieldLeft(field));
    html! {
        <div key={key} class="field" part={["field field-", key].concat()}>
            <div class="field__head">
                <label part="name" for={id.clone()}>{ scene.text(name_id(field)) }</label>
                { mark(scene, field, look.required) }
            </div>
            <input {id} class={if look.code { "input input--code" } else { "input" }}
                part={["input input-", key].concat()}
                type="text" value={form.draft.value(field).to_owned()}
                aria-required={look.required.then_some("true")}
                aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={description.ids()}
                autocomplete={look.autocomplete.unwrap_or("off")} autocapitalize="off" spellcheck="false"
                inputmode={look.mode} placeholder={look.example} list={look.list}
                oninput={typed} onfocusin={entered} onfocusout={left} />
            { problem_of(scene, form, field) }
            if let Some(help) = look.help {
                <p key="help" id={help_id(field)} class="help" part="help">{ help }</p>
            }
            { look.below }
        </div>
    }
}

fn value_of(input: Option<HtmlInputElement>) -> String {
    input.map(|input| input.value()).unwrap_or_default()
}

/// "Required" or "Optional", beside the name.
pub fn mark(scene: &Scene<'_>, field: Field, required: bool) -> Html {
    let id = ["mark-", field.key()].concat();
    let text = scene.text(if required { "required" } else { "optional" });
    html! { <span key="mark" {id} class="mark" part="mark">{ text }</span> }
}

/// What is wrong with a field, with a button where a right value is known.
pub fn problem_of(scene: &Scene<'_>, form: &Form, field: Field) -> Html {
    let Some(problem) = form.problem(field) else {
        return html! { <div key="problem"></div> };
    };
    let take = problem.suggestion.as_ref().map(|suggestion| {
        let text = Text::new("use-suggestion").with("suggestion", suggestion);
        html! {
            <button type="button" class="button button--small" part="button small suggestion"
                onclick={scene.on(Event::SuggestionTaken(field))}>{ scene.say(&text) }</button>
        }
    });
    html! {
        <div key="problem" class="problem" part="problem">
            <p id={problem_id(field)}>{ scene.say(&problem.text) }</p>
            if let Some(command) = problem.command {
                <pre key="command" part="code"><code>{ command }</code></pre>
            }
            { take.unwrap_or_default() }
        </div>
    }
}

/// The id of a field's help.
pub fn help_id(field: Field) -> String {
    ["help-", field.key()].concat()
}

fn problem_id(field: Field) -> String {
    ["problem-", field.key()].concat()
}

/// What describes a field, in the order in which it is read.
pub struct Description {
    field: Field,
    required: bool,
    help: bool,
    problem: bool,
}

impl Description {
    /// Tells which parts there are.
    pub fn new(field: Field, required: bool, help: bool, problem: bool) -> Self {
        Self {
            field,
            required,
            help,
            problem,
        }
    }

    /// The value of `aria-describedby`.
    pub fn ids(&self) -> Option<String> {
        let mut ids = Vec::new();
        if self.problem {
            ids.push(problem_id(self.field));
        }
        if self.required {
            ids.push(["mark-", self.field.key()].concat());
        }
        if self.help {
            ids.push(help_id(self.field));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}
