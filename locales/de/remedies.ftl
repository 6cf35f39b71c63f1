# Was sich tun lässt, wo etwas fehlgeschlagen ist: Setup-Seiten, noch ein Versuch, Vergleichen, Warten.

## Seiten des Setups, wie dessen Menü sie nennt

open-setup-page = „{ $page }“ in Ihrer Organisation öffnen
setup-page-external-client-apps = External Client App Manager
setup-page-cors = CORS
setup-page-oauth-settings = OAuth and OpenID Connect Settings
setup-page-app-usage = Connected Apps OAuth Usage
setup-page-login-history = Login History
setup-page-session-settings = Session Settings
setup-page-users = Users
setup-page-profiles = Profiles
setup-page-permission-sets = Permission Sets
setup-page-company-information = Company Information
setup-page-user-interface = User Interface

## Noch ein Versuch

try-again = Erneut versuchen
wait-and-try-again = Warten und erneut versuchen
sign-in-now = Jetzt anmelden

## Wo die Seite von Salesforce selbst einen Fehler zeigt

compare-question = Zeigt die Seite von Salesforce einen Fehler?
compare-title = Was an Salesforce gesendet wurde
compare-intro = Ein Fehler auf der Seite von Salesforce kommt hier nicht an. Vergleichen Sie das Gesendete mit der App im Setup. Die üblichen Ursachen:
compare-cause-consumer-key = „invalid_client_id“ oder „client identifier invalid“: Die Organisation der Anmelde-URL kennt diesen Consumer Key nicht. Vergleichen Sie Anmelde-URL und Consumer Key; eine App, die jünger als zehn Minuten ist, ist vielleicht noch nicht bekannt.
compare-cause-callback-url = „redirect_uri_mismatch“: Die Callback-URL ist nicht Zeichen für Zeichen bei der App registriert. Die Salesforce-Administration Ihrer Organisation kann sie hinzufügen.
compare-cause-pkce = „missing required code challenge“: Die App verlangt PKCE, und die Anfrage hat ihre Code Challenge unterwegs verloren. Öffnen Sie die Anmeldung von dieser Seite aus noch einmal; bleibt der Fehler, kann das Entwicklungsteam dieser Konsole suchen, was die Adresse verändert.
compare-left-out = Nicht gesendet: Es gilt, was die App hat.
compare-says = Das sagt die Seite von Salesforce, wenn dieser Wert falsch ist:
compare-login-url = Die My-Domain-Adresse der Organisation, in der die App angelegt wurde: Sie steht im Setup unter „My Domain“.
compare-consumer-key = Unter „External Client App Manager“ in der App, „Settings“, „OAuth Settings“, „Consumer Key and Secret“: bis zum letzten Zeichen gleich.
compare-callback-url = Unter „External Client App Manager“ in der App, „Settings“, „OAuth Settings“, eine der Zeilen von „Callback URL“: Zeichen für Zeichen gleich, mit dem Port und ohne einen Schrägstrich mehr oder weniger am Ende.
compare-scopes = Unter „External Client App Manager“ in der App, „Settings“, „OAuth Settings“, bei den ausgewählten OAuth-Scopes: Jeder gesendete Scope ist darunter.
value-scopes = Scopes
compare-pkce-name = PKCE
compare-pkce = Unter „External Client App Manager“ in der App, „Settings“, „Security“, „Require PKCE“: darf eingeschaltet sein, denn eine Code Challenge wurde gesendet.
compare-response-type-name = Antworttyp
compare-response-type = „code“ steht für den Webserver-Ablauf: Eine App hat ihn, sobald in ihren „Settings“ OAuth eingeschaltet ist und sie eine Callback-URL hat.
compare-username = Im Setup unter „Users“: ein Benutzer genau dieser Organisation. Er wird auf der Anmeldeseite nur eingetragen und lässt sich dort ändern.
copy-sent-value = „{ $name }“ kopieren, wie gesendet
copied-sent-value = Der gesendete Wert wurde kopiert.

## Warten, bis Salesforce eine App kennt

waiting-for-key = Es wird gewartet, bis { $host } den Consumer Key kennt.
waiting-title = Warten auf Salesforce
waiting-why = Bis eine neue App überall bekannt ist, vergehen bis zu zehn Minuten. Salesforce wird etwa alle 30 Sekunden gefragt, bis es den Consumer Key kennt; lassen Sie diese Seite geöffnet.
waiting-next =
    { $seconds ->
        [one] Nächster Versuch in 1 Sekunde.
       *[other] Nächster Versuch in { $seconds } Sekunden.
    }
waiting-asks = { $host } wird gerade gefragt.
waiting-tries = Bisherige Versuche: { $tries } von etwa { $all }. Gewartet wird längstens bis { $time }.
cancel-waiting = Warten abbrechen
waiting-cancelled = Das Warten wurde abgebrochen.
key-is-known-now = { $host } kennt den Consumer Key jetzt. Sie können sich anmelden.
key-is-still-unknown = { $host } kennt den Consumer Key auch nach zehn Minuten nicht. Es liegt also nicht daran, dass die App neu ist: Vergleichen Sie ihn mit der App, und prüfen Sie, ob sie in der Organisation der Anmelde-URL angelegt wurde.
