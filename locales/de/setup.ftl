# Was in Salesforce eingerichtet werden muss, zum Weitergeben; wem eine Verbindung gehört.

admin-title = Für Ihre Salesforce-Administration
admin-intro = Alles, was die App und Ihre Organisation brauchen, zum Senden an die Person, die das Setup ändern darf. Die Namen sind die des englischen Setups.
copy-as-message = Als Nachricht kopieren
copy-as-markdown = Als Markdown kopieren
copy-app-callback = Callback-URL der App kopieren
copy-origin = Zulässigen Ursprung kopieren
copy-scopes = Scopes kopieren
copied-setup = Kopiert. Ein Geheimnis ist nicht enthalten.
open-app-manager = App im External Client App Manager anlegen
open-cors = Diese Seite unter CORS zulassen

setting-ticked = angehakt
setting-unticked = nicht angehakt
setting-none-ticked = nichts angehakt
setting-users-permission-set = das Profil des Benutzers oder ein Berechtigungssatz, den der Benutzer hat

why-local = Eine App, die in der Organisation angelegt wird, für die sie gedacht ist, funktioniert dort und nirgends sonst.
why-oauth = Ohne dies hat die App keinen Consumer Key.
why-callback = Hierhin und nirgends sonst sendet Salesforce seine Antwort: Zeichen für Zeichen.
why-callback-unused = Eine muss eingetragen werden, obwohl sie hier nicht benutzt wird.
why-scopes = Mit den ersten beiden kann die App die API aufrufen und verbunden bleiben; der Identitätsdienst sagt, wer sich angemeldet hat.
why-scopes-key = Salesforce verlangt hier refresh_token, obwohl es kein Aktualisierungstoken ausstellt; der Identitätsdienst sagt, wer sich angemeldet hat.
why-no-flow = Der Web-Server-Flow, der hier benutzt wird, braucht kein Häkchen; die anderen werden nicht benutzt.
why-jwt-flow = Laden Sie das Zertifikat (salesforce.crt) hoch, das zum privaten Schlüssel gehört.
why-no-secret = Eine Webseite kann kein Geheimnis bewahren; PKCE tritt an seine Stelle.
why-pkce = Es stellt sicher, dass nur beenden kann, wer eine Anmeldung begonnen hat. In neuen Apps fest eingeschaltet.
why-rotation = Jedes Aktualisierungstoken gilt einmal; diese Konsole behält das neueste. In neuen Apps fest eingeschaltet.
why-idle = Eine Verbindung, die niemand benutzt, endet von selbst. In neuen Apps fest eingeschaltet.
why-no-allowlist = Die Token werden von den Browsern der Benutzer erneuert, wo immer diese sind.
why-opaque-tokens = Solche Token öffnen nur die REST-API.
why-self-authorize = Jeder Benutzer erlaubt die App einmal. Um auszuwählen, wer sie nutzen darf, nehmen Sie „Admin approved users are pre-authorized“ und fügen Sie Profile oder Berechtigungssätze hinzu.
why-pre-authorized = Meldet sich ein Schlüssel an, ist niemand da, der die App erlauben könnte.
why-app-policies = Das sind die Benutzer, die der Schlüssel anmelden darf.
why-relax-ip = Benutzer melden sich aus ihren eigenen Netzen an. Mit „Enforce IP restrictions“ können sich nur die aus den Anmelde-IP-Bereichen verbinden.
why-cors = Ohne dies gibt die Organisation einer Webseite keine Token.
why-origin = Die Seite dieser Konsole, ohne Pfad.

message-subject = Einrichten einer App in Salesforce für { $origin }
message-intro = Bitte richten Sie in unserer Salesforce-Organisation eine External Client App ein, damit sich die Seite unter { $origin } verbinden kann. Hier stehen die Orte im Setup, die Einstellungen und die Gründe. Die Namen sind die des englischen Setups.
message-links = Die Seiten in unserer Organisation:
message-end = Senden Sie mir danach bitte den Consumer Key: die App, „Settings“, „OAuth Settings“, „Consumer Key and Secret“. Das Consumer Secret wird nicht gebraucht und sollte bleiben, wo es ist. Es dauert bis zu zehn Minuten, bis eine neue App bekannt ist.
message-end-key = Senden Sie mir danach bitte den Consumer Key: die App, „Settings“, „OAuth Settings“, „Consumer Key and Secret“. Das Consumer Secret wird nicht gebraucht. Das Zertifikat kommt in die App; der private Schlüssel bleibt bei mir.

metadata-title = Als Metadatendateien für den Befehl sf
metadata-intro = Legen Sie diese Dateien in ein Projekt des Befehls sf und stellen Sie es bereit. Wörter in Großbuchstaben stehen für das, was Sie einsetzen müssen. Die Dateien sind gegen die Typen geprüft, die Salesforce veröffentlicht, wurden aber nie in einer Organisation ausprobiert: Sehen Sie sich die App danach im Setup an.
metadata-access = Die Organisation muss „Allow access to OAuth consumer secrets via Metadata API“ erlauben (im Setup unter „External Client App Settings“), und wer bereitstellt, braucht die Berechtigung „View External Client Apps Consumer Secrets in Metadata“. Die Datei mit den globalen OAuth-Einstellungen gehört nicht in die Versionsverwaltung, sobald Salesforce Schlüssel hineingeschrieben hat.
copy-file = { $name } kopieren
copy-deploy = Befehl zum Bereitstellen kopieren

whose-title = Wem gehört diese Verbindung?
whose-acts-as = Sie handelt bei Salesforce als { $user }: Sie sieht und ändert, was dieser Benutzer sehen und ändern darf, und was sie dort ändert, trägt seinen Namen.
whose-acts-as-nobody-yet = Sie wird bei Salesforce als die Person handeln, die sich anmeldet: Sie sieht und ändert, was dieser Benutzer sehen und ändern darf, und was sie dort ändert, trägt seinen Namen.
whose-ends = Wird dieser Benutzer in Salesforce deaktiviert oder eingefroren, etwa weil die Person geht, funktioniert die Verbindung nicht mehr. Ändern sich seine Berechtigungen, ändert sich auch, was sie kann.
whose-password = Ändert sich das Passwort, funktioniert die Verbindung nicht mehr, bis hier das neue Passwort und das neue Sicherheitstoken eingegeben werden.
whose-no-password = Für sie wird kein Passwort aufbewahrt, also muss hier auch keines eingegeben werden, wenn es sich ändert.
whose-instead = Soll eine Verbindung Personen überdauern, legt die Administration einen Integrationsbenutzer an: im Setup unter „Users“, „New User“, mit der „User License“ „Salesforce Integration“ und dem Profil „Minimum Access - API Only Integrations“; dann die Berechtigungssatzlizenz „Salesforce API Integration“ und ein eigener Berechtigungssatz, der dieser Verbindung erlaubt, was sie braucht, und nicht mehr.
whose-instead-key = Ein solcher Benutzer kann sich nicht auf der Seite von Salesforce anmelden; er verbindet sich mit „{ $method }“.
whose-is-integration-user = Dieser Benutzer ist ein Integrationsbenutzer: Er ist keine Person und kann nur, was seine Berechtigungssätze ihm über die API erlauben.
log-out = In diesem Browser von Salesforce abmelden
log-out-why = Nach einer Anmeldung bleibt dieser Browser bei Salesforce angemeldet. Melden Sie sich ab, bevor sich hier jemand anderes verbindet, sonst wird Ihr Konto verbunden.
