# What happened: the sentences of the status line and of alerts.
#
# Setup terms, sources:
# Schnellsuche (Quick Find): "Einrichten der Salesforce Connected-Anwendung", amberSearch,
#   https://roadmap.ambersearch.de/de/help/articles/15186328048413-einrichten-der-salesforce-connected-anwendung

saved = Gespeichert.
other-tokens-kept = Die Token der anderen Umgebung bleiben erhalten: Wechseln Sie zurück, um sie zu nutzen oder zu widerrufen. Auch das Löschen der Verbindung widerruft sie.
propagation =
    { $minutes ->
        [0] Die Änderung wirkt im Connector sofort.
        [one] Es kann bis zu 1 Minute dauern, bis die Änderung im Connector wirkt.
       *[other] Es kann bis zu { $minutes } Minuten dauern, bis die Änderung im Connector wirkt.
    }
form-has-problems =
    { $count ->
        [one] Ein Feld braucht Ihre Aufmerksamkeit. Es wurde nichts gespeichert; Ihre Eingaben sind noch da.
       *[other] { $count } Felder brauchen Ihre Aufmerksamkeit. Es wurde nichts gespeichert; Ihre Eingaben sind noch da.
    }

broken-down = Dieses Formular ist ausgefallen und kann nicht weiterarbeiten. Was gespeichert war und was Sie außer Geheimnissen eingegeben haben, bleibt in diesem Tab: Laden Sie die Seite neu, um damit weiterzumachen.
broken-down-reload = Seite neu laden
no-cryptography = dieser Browser stellt der Seite keine Kryptografie bereit, und ohne sie kann sich niemand sicher anmelden
page-not-secure = Diese Seite wurde nicht über https geladen; deshalb stellt ihr der Browser keine Kryptografie bereit, und niemand kann sich von hier aus anmelden. Bitten Sie das Entwicklungsteam dieser Konsole, sie über https bereitzustellen.
sign-in-nothing-chosen = Wählen Sie zuerst eine Verbindung aus, oder speichern Sie eine.
sign-in-cancelled = Die Anmeldung wurde abgebrochen. Es hat sich nichts geändert.
window-blocked = Ihr Browser hat das Anmeldefenster blockiert. Öffnen Sie die Anmeldung in einem neuen Tab, fahren Sie in diesem Tab fort, oder erlauben Sie dieser Seite, Fenster zu öffnen, und versuchen Sie es erneut.
window-blocked-not-left = Ihr Browser hat das Anmeldefenster blockiert. Öffnen Sie die Anmeldung in einem neuen Tab, oder erlauben Sie dieser Seite, Fenster zu öffnen, und versuchen Sie es erneut.
window-blocked-in-frame = Der Browser hat das Anmeldefenster nicht geöffnet. Diese Seite steht in einem Rahmen, und die Seite darum herum verbietet womöglich Fenster. Öffnen Sie diese Seite in einem eigenen Tab, und melden Sie sich dort an. Öffnet sich auch der nicht, muss das Entwicklungsteam der umgebenden Seite Fenster erlauben: sandbox="allow-popups allow-popups-to-escape-sandbox".
window-closed = Das Anmeldefenster scheint geschlossen zu sein. Wenn es noch offen ist, schließen Sie die Anmeldung dort ab; sonst öffnen Sie es erneut, oder brechen Sie ab.
no-answer-yet = Bei dieser Seite ist noch keine Antwort auf diese Anmeldung angekommen. Zeigt das Fenster noch eine Seite von Salesforce, schließen Sie die Anmeldung dort ab; sonst öffnen Sie es erneut, oder brechen Sie ab.
sign-in-would-be-lost = Dieser Browser speichert nichts für diese Seite; eine Anmeldung in diesem Tab ginge auf dem Rückweg verloren. Versuchen Sie es erneut: Salesforce öffnet sich dann in einem eigenen Fenster.
window-kept-apart = Diese Seite steht in einem Rahmen, von dem ein Browser das Fenster womöglich trennt. Öffnen Sie diese Seite in einem eigenen Tab, und melden Sie sich dort an.
sign-in-takes-long = Fünf Minuten sind ohne Antwort vergangen. Wenn Sie noch dabei sind, sich anzumelden, machen Sie weiter: Eine Antwort wird noch fünf Minuten lang angenommen. Sonst öffnen Sie das Fenster erneut, oder brechen Sie ab.
sign-in-came-back-empty = Sie sind ohne Antwort von Salesforce zurückgekommen. Wenn Salesforce eine Fehlerseite gezeigt hat, sind Consumer Key oder Callback-URL nicht so registriert: Vergleichen Sie beide mit der App im Setup unter „External Client App Manager“.

callback-too-long = Die Antwort ist länger als alles, was Salesforce sendet. Sie wurde nicht verwendet; beginnen Sie die Anmeldung erneut.
callback-repeated-parameter = Die Antwort nennt einen Wert zweimal. Sie wurde nicht verwendet; beginnen Sie die Anmeldung erneut.
callback-state-missing = Die Antwort sagt nicht, zu welcher Anmeldung sie gehört. Sie wurde nicht verwendet; beginnen Sie die Anmeldung erneut.
callback-state-mismatch = Die Antwort gehört zu einer anderen Anmeldung. Sie wurde nicht verwendet; beginnen Sie die Anmeldung erneut.
callback-expired = Die Anmeldung hat länger als zehn Minuten gedauert und ist abgelaufen. Beginnen Sie sie erneut.
callback-issuer-mismatch = Die Antwort nennt einen anderen Aussteller als den Anmelde-Host. Sie wurde nicht verwendet; beginnen Sie die Anmeldung erneut, und prüfen Sie die Anmelde-URL.
callback-wrong-flow = Die Antwort gehört zu einer Art der Anmeldung, die dieses Formular nicht verwendet. Sie wurde nicht verwendet; beginnen Sie die Anmeldung erneut.
callback-no-code = Die Antwort enthält keinen brauchbaren Code. Beginnen Sie die Anmeldung erneut.

sign-in-refused = Salesforce hat die Anmeldung nicht genehmigt.
exchange-refused = Salesforce hat es abgelehnt, Token auszustellen.
refresh-refused = Salesforce hat das Token gerade nicht erneuert.
refusal-unknown = Diese Ablehnung steht nicht in unserem Verzeichnis. Darunter stehen die Worte von Salesforce; Ihre Salesforce-Administration kann sie nachschlagen.
refusal-raw = Salesforce meldet: { $error }: { $description }
refusal-raw-code = Salesforce meldet: { $error }
who-you = Das können Sie selbst beheben.
who-admin = Das kann die Salesforce-Administration Ihrer Organisation beheben.
who-developer = Das kann das Entwicklungsteam dieser Konsole beheben.
who-salesforce = Das kann nur Salesforce beheben; versuchen Sie es später erneut.

token-unreachable = { $host } war zum Eintauschen des Codes nicht erreichbar oder ließ diese Seite die Antwort nicht lesen. Der Code ist verloren; beginnen Sie die Anmeldung erneut.
token-timed-out = { $host } hat beim Eintauschen des Codes nicht rechtzeitig geantwortet. Beginnen Sie die Anmeldung erneut.
token-broken-off = Die Antwort von { $host } brach ab. Beginnen Sie die Anmeldung erneut.
token-too-large = Die Antwort von { $host } ist größer als alles, was Salesforce sendet. Sie wurde nicht verwendet.
token-server-failed = Bei { $host } ist während der Anfrage ein Fehler aufgetreten. Vielleicht wird Salesforce gerade gewartet; versuchen Sie es in einigen Minuten erneut.
token-not-an-answer = { $host } hat geantwortet, aber nicht mit Token. Vielleicht liegt ein Proxy dazwischen, oder es läuft eine Wartung; versuchen Sie es erneut, und prüfen Sie die Anmelde-URL.
token-foreign-instance = Die Antwort von { $host } verweist auf eine Instanz, die kein Salesforce-Host ist. Ihre Token wurden nicht übernommen.
token-no-identity = Die Antwort von { $host } sagt nicht oder nicht richtig, wem die Token gehören. Sie wurden nicht übernommen.

cors-off = { $host } ist da, aber sein Token-Endpunkt antwortet dieser Seite nicht.

wrong-environment =
    { $expected ->
        [production] Sie haben sich angemeldet, aber { $instance } gehört zur anderen Umgebung: Diese Verbindung ist für die Produktion.
        [sandbox] Sie haben sich angemeldet, aber { $instance } gehört zur anderen Umgebung: Diese Verbindung ist für eine Sandbox.
       *[other] Sie haben sich angemeldet, aber { $instance } gehört zur anderen Umgebung: Diese Verbindung ist für { $expected }.
    }
wrong-org = Sie haben sich als { $actual } angemeldet, in einer anderen Organisation als der, für die diese Verbindung eingerichtet ist: { $expected }.
wrong-user = Sie haben sich als { $actual } angemeldet, aber diese Verbindung ist für { $expected } eingerichtet.
wrong-account-remedy = Es wurde nichts übernommen. Richten Sie die Token erneut ein: Salesforce fragt dann nach Benutzername und Passwort, sodass Sie das richtige Konto verwenden können. Um sich als anderer Benutzer zu verbinden, ändern Sie zuerst mit „Zurücksetzen“ die IDs.

connected = Verbunden als { $who } mit { $host }.
scope-api-missing = Der Scope api wurde nicht gewährt: Die Administration kann „Manage user data via APIs (api)“ zur App hinzufügen.
scope-refresh-token-missing = Der Scope refresh_token wurde nicht gewährt: Die Verbindung endet mit dem Zugriffstoken, und Sie müssen sich dann erneut anmelden.
scopes-not-granted = Angefordert, aber nicht gewährt: { $scopes }.

test-succeeded = Der Zugriffstest war erfolgreich.
test-details = Die Organisation hat { $who } unter { $host } geantwortet, API-Version { $version }.
test-cancelled = Der Zugriffstest wurde abgebrochen.
test-failed = Der Zugriffstest ist fehlgeschlagen. { $reason }
set-up-the-tokens = Wählen Sie „OAuth-Token einrichten“, und testen Sie dann erneut.
token-not-valid = Salesforce nimmt das Token nicht mehr an.
token-never-valid = Salesforce nimmt dieses Token nicht an.
copy-not-renewed = Dieser Tab begann als Kopie eines anderen. Nur der andere erneuert den Zugriff, und hier ist er zu Ende.
token-ended = Salesforce nimmt das Token nicht mehr an und hat es nicht erneuert.
enter-the-password = Geben Sie mit „Bearbeiten“ das Passwort ein, und wählen Sie „Speichern und prüfen“.
enter-the-private-key = Geben Sie mit „Bearbeiten“ den privaten Schlüssel an, und wählen Sie „Speichern und prüfen“.
enter-an-access-token = Geben Sie mit „Bearbeiten“ ein gültiges Zugriffstoken ein.
token-of-another-org = Die Organisation, die geantwortet hat, ist nicht die, für die dieses Token laut eigener Angabe gilt. Prüfen Sie Zugriffstoken und Instanz-URL.
login-refused = Salesforce hat Benutzername und Passwort abgelehnt.
soap-password-expired = Das Passwort ist abgelaufen. Legen Sie in Salesforce ein neues fest, und geben Sie es hier ein.
soap-not-an-answer = Was für { $host } geantwortet hat, war nicht die Anmeldung von Salesforce. Das Entwicklungsteam dieser Konsole kann das Relay prüfen.
soap-server-failed = Bei { $host } ist während der Anmeldung ein Fehler aufgetreten. Versuchen Sie es in einigen Minuten erneut.
# Why a call of the console gets no access token.
no-such-connection = Es gibt keine Verbindung mit dieser Bezeichnung.
element-removed = Das Salesforce-Formular wurde von der Seite entfernt.

relay-unreachable = Das Relay dieser Konsole war nicht erreichbar. Das Entwicklungsteam dieser Konsole kann das Attribut relay-url prüfen.
relay-timed-out = { $host } hat über das Relay nicht rechtzeitig geantwortet. Versuchen Sie es erneut.
relay-no-session = Sie sind nicht mehr bei dieser Konsole angemeldet, daher leitet ihr Relay nichts weiter. Melden Sie sich in einem anderen Tab bei der Konsole an, und versuchen Sie es dann hier erneut.
relay-rate-limited = Das Relay dieser Konsole hatte zu viele Anmeldungen in kurzer Zeit. Warten Sie einige Minuten, und versuchen Sie es dann erneut.
relay-host-not-allowed = Das Relay dieser Konsole leitet nicht an { $host } weiter. Das Entwicklungsteam dieser Konsole kann den Host in die Liste des Relays aufnehmen.
relay-connection-not-allowed = Der Server dieser Konsole hat für diese Verbindung bei { $host } kein Consumer Secret. Geben Sie das Consumer Secret noch einmal ein, und speichern Sie; wenn das nichts ändert, kann das Entwicklungsteam dieser Konsole im Speicher nachsehen.
relay-host-unreachable = Das Relay dieser Konsole konnte { $host } nicht oder nicht rechtzeitig erreichen. Prüfen Sie die Anmelde-URL, und versuchen Sie es in einigen Minuten erneut.
relay-answer-not-passed-on = Das Relay dieser Konsole hat die Antwort von { $host } nicht weitergegeben. Wenn das wieder geschieht, kann das Entwicklungsteam dieser Konsole im Protokoll des Relays nachsehen.
relay-not-as-documented = Das Relay dieser Konsole hat den Aufruf abgelehnt. Das Entwicklungsteam dieser Konsole kann es mit dem vergleichen, was die Dokumentation dieses Assistenten von einem Relay verlangt.
relay-broken-off = Die Antwort von { $host } über das Relay brach ab. Versuchen Sie es erneut.
signing-failed = Der Browser konnte mit diesem privaten Schlüssel nicht signieren. Geben Sie ihn mit „Bearbeiten“ noch einmal an.
assertion-refused = Salesforce hat die signierte Anfrage nicht angenommen.
clock-ahead =
    { $minutes ->
        [one] Die Uhr dieses Computers geht etwa 1 Minute vor. Das wurde ausgeglichen; stellen Sie die Uhr richtig.
       *[other] Die Uhr dieses Computers geht etwa { $minutes } Minuten vor. Das wurde ausgeglichen; stellen Sie die Uhr richtig.
    }
clock-behind =
    { $minutes ->
        [one] Die Uhr dieses Computers geht etwa 1 Minute nach. Das wurde ausgeglichen; stellen Sie die Uhr richtig.
       *[other] Die Uhr dieses Computers geht etwa { $minutes } Minuten nach. Das wurde ausgeglichen; stellen Sie die Uhr richtig.
    }
test-refused = Die Organisation hat den Aufruf abgelehnt.
test-status = { $host } hat mit dem Status { $status } geantwortet.
test-not-an-answer = { $host } hat nicht so geantwortet, wie es eine Salesforce-Organisation tut.
lost-unreachable = { $host } war nicht erreichbar oder ließ diese Seite die Antwort nicht lesen. Prüfen Sie Ihr Netzwerk; die Administration kann im Setup unter „CORS“ prüfen, ob der Ursprung dieser Seite in der „Allowed Origins List“ steht.
lost-to-policy = Die Inhaltsrichtlinie (CSP) dieser Seite verbietet ihr, { $host } zu erreichen. Das Entwicklungsteam dieser Konsole kann den Host in die Richtlinie aufnehmen: connect-src { $host }.
lost-timed-out = { $host } hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.
lost-broken-off = Die Antwort von { $host } brach ab. Versuchen Sie es erneut.
lost-too-large = Die Antwort von { $host } ist größer als erwartet und wurde nicht gelesen.

revoking = Hier entfernt. Salesforce wird benachrichtigt.
revoked = Der Zugriff wurde widerrufen, hier und bei Salesforce.
revoked-only-here = Die Token wurden hier entfernt, aber Salesforce konnte nicht benachrichtigt werden.
nothing-to-revoke = Es gab keine Token zu widerrufen.
signed-out-elsewhere = Der Zugriff wurde in einem anderen Tab widerrufen, deshalb wurden die Token auch hier entfernt.
deleting = Hier gelöscht. Salesforce wird benachrichtigt.
deleted = Die Verbindung wurde gelöscht.
deleted-and-revoked = Die Verbindung wurde gelöscht, und ihre Token wurden bei Salesforce widerrufen.
deleted-only-here = Die Verbindung wurde gelöscht, aber Salesforce konnte nicht benachrichtigt werden.
revoke-in-setup = So beenden Sie den Zugriff auch bei Salesforce: Geben Sie im Setup „Connected Apps OAuth Usage“ in die Schnellsuche (Quick Find) ein, wählen Sie die App aus, und entziehen Sie dem Benutzer den Zugriff.

storage-blocked = Dieser Browser gibt der Seite keinen Sitzungsspeicher. Verbindungen funktionieren, bis die Seite neu geladen oder geschlossen wird, und sind dann weg.
storage-full = Der Sitzungsspeicher dieser Seite ist voll. Was seitdem gespeichert wurde, funktioniert, bis die Seite neu geladen oder geschlossen wird, und ist dann weg.

store-loading = Die Konsole wird nach ihren Verbindungen gefragt.
store-list-failed = Die Konsole konnte nicht sagen, welche Verbindungen sie hat. Neue funktionieren, bis diese Seite weg ist.
store-left-out =
    { $count ->
        [one] Eine Verbindung der Konsole konnte nicht gelesen werden und wurde weggelassen.
       *[other] { $count } Verbindungen der Konsole konnten nicht gelesen werden und wurden weggelassen.
    }
store-save-failed = Die Konsole konnte diese Verbindung nicht aufbewahren. Sie funktioniert, bis diese Seite weg ist; speichern Sie sie später noch einmal.
store-remove-failed = Die Verbindung wurde hier entfernt, aber die Konsole konnte sie nicht entfernen. Nach einem Neuladen ist sie vielleicht wieder da.
