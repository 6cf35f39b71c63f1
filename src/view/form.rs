//! The form.

use web_sys::{Element, HtmlInputElement};
use yew::{
    AttrValue, Callback, Event as ChangeEvent, Html, MouseEvent, SubmitEvent, TargetCast, html,
};

use super::field::{Description, Look, help_id, text_field};
use super::secret_field::{self, private_key_field, refuse_file, secret_field};
use super::words::Scene;
use super::{admin, api_version, calendar, checks, drawing, guide, transfer};
use crate::connection::{Field, Method};
use crate::salesforce::Environment;
use crate::texts::Text;
use crate::wizard::{Event, Form, Purpose};

/// The open form, if one is.
pub fn form(scene: &Scene<'_>) -> Html {
    let Some(form) = &scene.state.form else {
        return html! { <div key="form"></div> };
    };
    let (root, method) = (scene.root.clone(), form.draft.method);
    let submit = scene.runner.on(move |event: SubmitEvent| {
        event.prevent_default();
        Event::SavePressed(secret_field::read(&root, method))
    });
    let root = scene.root.clone();
    let validate = scene
        .runner
        .on(move |_: MouseEvent| Event::ValidatePressed(secret_field::read(&root, method)));
    html! {
        <form key={["form-", &form.showing.to_string()].concat()} class="card form" part="card form" novalidate=true autocomplete="off"
            aria-labelledby="form-title" onsubmit={submit} onmousedown={Callback::from(stay_in_the_field)}
            ondragover={Callback::from(refuse_file)} ondrop={Callback::from(refuse_file)}>
            { title(scene, form) }
            { transfer::paste_box(scene, form) }
            { methods(scene, form) }
            <div key="fields" class="fields" part="fields">
                { for form.draft.method.fields().iter().map(|field| one_field(scene, form, *field)) }
            </div>
            { calendar::of_form(scene, form) }
            { about(scene, form) }
            { admin::panel(scene, form) }
            <div key="buttons" class="buttons" part="buttons">
                <button key="validate" type="button" class="button button--primary" part="button primary save-and-validate"
                    aria-describedby="validate-hint" onclick={validate}>
                    { scene.text("save-and-validate") }</button>
                <button key="save" type="submit" class="button" part="button plain save">{ scene.text("save") }</button>
                { scene.button("cancel", "quiet", Event::CancelPressed) }
                <p key="hint" id="validate-hint" class="help" part="help">{ scene.text(validate_hint(scene, form)) }</p>
            </div>
        </form>
    }
}

/// Keeps the focus where it is while a button is pressed. Leaving a field may show
/// what is wrong with it, which moves the button away from under the pointer before
/// it is released, and the click would be lost.
fn stay_in_the_field(event: MouseEvent) {
    let target = event.target_dyn_into::<Element>();
    let pressed = target.and_then(|target| target.closest("button, summary").ok().flatten());
    if pressed.is_some() {
        event.prevent_default();
    }
}

/// What "Save & Validate" will do, or why it cannot.
fn validate_hint(scene: &Scene<'_>, form: &Form) -> &'static str {
    match form.draft.method {
        Method::OAuth => "save-and-validate-hint",
        Method::Password if scene.state.options.relay.is_none() => "password-needs-relay",
        Method::Password => "save-and-validate-hint-password",
        Method::Jwt => "save-and-validate-hint-jwt",
        Method::Token => "save-and-validate-hint-token",
    }
}

/// How the app of a method is set up.
fn about(scene: &Scene<'_>, form: &Form) -> Html {
    match form.draft.method {
        Method::OAuth => guide::oauth(scene),
        Method::Jwt => guide::jwt(scene),
        Method::Token | Method::Password => html! { <div key="set-up-guide"></div> },
    }
}

fn title(scene: &Scene<'_>, form: &Form) -> Html {
    let saved_label = form
        .editing
        .as_ref()
        .and_then(|id| scene.state.connection(id))
        .map(|connection| connection.label.clone())
        .unwrap_or_default();
    let (title, hint) = match form.purpose {
        Purpose::New => (
            Text::new("form-title-new"),
            (form.draft.method == Method::OAuth).then_some("form-intro"),
        ),
        Purpose::Edit => (
            Text::new("form-title-edit").with("label", saved_label),
            None,
        ),
        Purpose::Reset => (
            Text::new("form-title-reset").with("label", saved_label),
            Some("form-reset-hint"),
        ),
    };
    html! {
        <header key="title" class="form__title">
            <h2 part="heading" id="form-title" tabindex="-1">{ scene.say(&title) }</h2>
            if let Some(hint) = hint {
                <p key="hint">{ scene.text(hint) }</p>
            }
        </header>
    }
}

fn methods(scene: &Scene<'_>, form: &Form) -> Html {
    html! {
        <fieldset key="methods" class="methods" part="methods">
            <legend part="name">{ scene.text("methods-title") }</legend>
            { for scene.state.options.methods.iter().map(|method| radio(scene, form, *method)) }
        </fieldset>
    }
}

fn radio(scene: &Scene<'_>, form: &Form, method: Method) -> Html {
    let id = ["method-", method.as_str()].concat();
    let hint = [&id, "-hint"].concat();
    let is_chosen = form.draft.method == method;
    let (name, what) = match method {
        Method::OAuth => ("method-oauth", "method-oauth-hint"),
        Method::Password => ("method-password", "method-password-hint"),
        Method::Jwt => ("method-jwt", "method-jwt-hint"),
        Method::Token => ("method-token", "method-token-hint"),
    };
    html! {
        <div key={method.as_str()} class="method" part={["method method-", method.as_str(), if is_chosen { " chosen" } else { "" }].concat()}>
            <input type="radio" name="method" id={id.clone()} value={method.as_str()}
                part="radio" checked={is_chosen} aria-describedby={hint.clone()}
                onchange={scene.on::<ChangeEvent>(Event::MethodChosen(method))} />
            <label part="name" for={id}>{ scene.text(name) }</label>
            <p id={hint} class="help" part="help">{ scene.text(what) }</p>
        </div>
    }
}

fn one_field(scene: &Scene<'_>, form: &Form, field: Field) -> Html {
    let options = &scene.state.options;
    let help = |id| Some(scene.text(id));
    match field {
        Field::Label => text_field(
            scene,
            form,
            field,
            Look {
                required: true,
                help: help("help-label"),
                ..Look::default()
            },
        ),
        Field::LoginUrl => text_field(
            scene,
            form,
            field,
            Look {
                required: form.draft.method != Method::Password,
                help: help(match form.draft.method {
                    Method::Password => "help-login-url-password",
                    _ => "help-login-url",
                }),
                mode: Some("url"),
                example: Some("https://acme.my.salesforce.com"),
                below: checks::list(scene, field),
                ..Look::default()
            },
        ),
        Field::Username => text_field(
            scene,
            form,
            field,
            Look {
                required: true,
                help: help("help-username"),
                autocomplete: Some("username"),
                ..Look::default()
            },
        ),
        Field::InstanceUrl => text_field(
            scene,
            form,
            field,
            Look {
                required: true,
                help: help("help-instance-url"),
                mode: Some("url"),
                below: checks::list(scene, field),
                ..Look::default()
            },
        ),
        Field::ConsumerSecret if options.relay.is_some() && options.has_store => {
            let help = kept_by(
                scene,
                form,
                ["help-consumer-secret", "empty-keeps-the-consumer-secret"],
            );
            secret_field(scene, form, field, false, help, html! {})
        }
        Field::ConsumerSecret => html! { <div key="consumer-secret"></div> },
        Field::Password => secret_field(
            scene,
            form,
            field,
            true,
            kept(scene, form, "help-password"),
            html! {},
        ),
        Field::SecurityToken => {
            let token = kept(scene, form, "help-security-token");
            secret_field(
                scene,
                form,
                field,
                false,
                token,
                guide::security_token(scene, form),
            )
        }
        Field::AccessToken => {
            let token = kept(scene, form, "help-access-token");
            secret_field(scene, form, field, true, token, html! {})
        }
        Field::PrivateKey => private_key_field(scene, form),
        Field::Sandbox => sandbox(scene, form),
        Field::ConsumerKey if options.client_id.is_some() => {
            html! { <div key="consumer-key"></div> }
        }
        Field::ConsumerKey => text_field(
            scene,
            form,
            field,
            Look {
                required: true,
                help: help("help-consumer-key"),
                code: true,
                below: scene.question("find-consumer-key", |scene| {
                    drawing::CONSUMER_KEY.show(scene)
                }),
                ..Look::default()
            },
        ),
        Field::CallbackUrl => callback_url(scene),
        Field::OrgId => text_field(
            scene,
            form,
            field,
            Look {
                required: options.org_id_required,
                help: help("help-org-id"),
                code: true,
                below: scene.question("find-org-id", |scene| drawing::ORG_ID.show(scene)),
                ..Look::default()
            },
        ),
        Field::UserId => text_field(
            scene,
            form,
            field,
            Look {
                required: options.user_id_required,
                help: help("help-user-id"),
                code: true,
                below: scene.question("find-user-id", |scene| drawing::USER_ID.show(scene)),
                ..Look::default()
            },
        ),
        Field::ApiVersion => text_field(
            scene,
            form,
            field,
            Look {
                help: help("help-api-version"),
                mode: Some("decimal"),
                list: Some(api_version::LIST),
                below: api_version::list(scene.state, form),
                ..Look::default()
            },
        ),
    }
}

/// The help of a secret field; while a connection is edited, that empty keeps what
/// is saved.
fn kept(scene: &Scene<'_>, form: &Form, help: &'static str) -> AttrValue {
    kept_by(scene, form, [help, "empty-keeps-the-secret"])
}

/// The first text, and in an edited connection the second, which says who keeps the secret.
fn kept_by(scene: &Scene<'_>, form: &Form, [help, keeps]: [&'static str; 2]) -> AttrValue {
    let help = scene.words.text(help);
    if form.editing.is_none() {
        return help.into();
    }
    [&help, " ", &scene.words.text(keeps)].concat().into()
}

/// The check box, with the reason where the host decides it.
fn sandbox(scene: &Scene<'_>, form: &Form) -> Html {
    let field = Field::Sandbox;
    let is_sandbox = form.draft.environment == Environment::Sandbox;
    let decided = form.draft.sandbox_is_decided(&scene.state.options.trusted);
    let reason = decided.then_some(if is_sandbox {
        "help-sandbox-decided-sandbox"
    } else {
        "help-sandbox-decided-production"
    });
    let toggled = scene.runner.on(|event: ChangeEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Event::SandboxToggled(input.is_some_and(|input| input.checked()))
    });
    let description = Description::new(field, false, true, false);
    html! {
        <div key={field.key()} class="field field--check" part="field field-sandbox">
            <input type="checkbox" id="field-sandbox" part="checkbox" checked={is_sandbox} disabled={decided}
                aria-describedby={description.ids()} onchange={toggled} />
            <label part="name" for="field-sandbox">{ scene.text("field-sandbox") }</label>
            <div id={help_id(field)} class="help" part="help">
                if let Some(reason) = reason {
                    <p key="reason"><strong>{ scene.text(reason) }</strong></p>
                }
                <p key="help">{ scene.text("help-sandbox") }</p>
            </div>
            if let Some(remark) = &form.remark {
                <p key="remark" class="remark" part="remark" aria-live="polite">{ scene.say(remark) }</p>
            }
        </div>
    }
}

/// The callback URL: to be copied, not typed.
fn callback_url(scene: &Scene<'_>) -> Html {
    let field = Field::CallbackUrl;
    let (value, problem) = match &scene.state.options.redirect_uri {
        Ok(uri) => (uri.clone(), None),
        Err(text) => (String::new(), Some(scene.say(text))),
    };
    let description = Description::new(field, false, true, problem.is_some());
    html! {
        <div key={field.key()} class="field" part="field field-callback-url">
            <div class="field__head">
                <label part="name" for="field-callback-url">{ scene.text("field-callback-url") }</label>
            </div>
            <div class="with-button">
                <input id="field-callback-url" class="input input--code" part="input input-callback-url" type="text" readonly=true
                    {value} aria-invalid={problem.is_some().then_some("true")}
                    aria-describedby={description.ids()} />
                if problem.is_none() {
                    { scene.button("copy-callback-url", "plain", Event::CopyPressed) }
                }
            </div>
            if let Some(problem) = problem {
                <div key="problem" class="problem" part="problem"><p id="problem-callback-url">{ problem }</p></div>
            }
            <p key="help" id={help_id(field)} class="help" part="help">{ scene.text("help-callback-url") }</p>
        </div>
    }
}
