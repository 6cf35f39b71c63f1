# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = Angemeldet, aber die API weist diesen Benutzer oder diese App ab

arrival-title = Sie sind jetzt in { $org }
arrival-check = Ein Browser, der in mehreren Organisationen angemeldet ist, wählt selbst eine davon. Prüfen Sie, ob es die richtige ist.
arrival-edition = Edition
not-this-one = Nicht diese
help-not-this-one = Meldet Sie neu an; Salesforce fragt nach Benutzername und Passwort.

health-title = Letzter Zugriffstest
health-good = Gut
health-bad = Zu beheben
health-unknown = Nicht bekannt
health-not-asked = Nicht gefragt: Der Test endete vorher.
health-link = { $page } im Setup, zu „{ $line }“

health-host = Erreichbar
health-host-answers = { $host } antwortet.
health-host-silent = { $host } war nicht erreichbar. Prüfen Sie Ihr Netzwerk. Wenn es vorher ging, wurde vielleicht die My Domain der Organisation umbenannt: Sehen Sie im Browser nach der Adresse von Salesforce, und geben Sie sie mit „Bearbeiten“ als Anmelde-URL ein.
health-cors = CORS für die REST API
health-cors-on = Diese Seite darf lesen, was die Organisation antwortet.
health-cors-off = { $host } ist da, aber seine REST API antwortet dieser Seite nicht. Die Administration kann { $origin } im Setup unter „CORS“ zur „Allowed Origins List“ hinzufügen. Steht der Ursprung schon dort, ist vielleicht das Token abgelaufen: Richten Sie die OAuth-Token erneut ein.
health-token = Token angenommen
health-token-accepted = Salesforce nimmt das Token an.
health-token-over = Salesforce nimmt das Token nicht mehr an.
health-identity = Wer es ist
health-identity-known = Das Token gilt für { $who }.
health-identity-not-told = Salesforce hat nicht gesagt, für wen das Token gilt. Das ist kein Fehler; mit dem Scope id oder openid sagt es das.
health-scopes = Scopes
health-scopes-granted = Gewährt: { $granted }.
health-scopes-lacking = Gewährt: { $granted }. Es fehlt: { $missing }. Die Administration kann der App Scopes hinzufügen; melden Sie sich danach neu an.
health-scopes-not-told = Salesforce hat die Scopes nicht genannt.
health-api = API erlaubt
health-api-on = Die REST API antwortet diesem Benutzer.
health-api-refused = Die REST API hat den Aufruf mit { $code } abgewiesen. Mehr steht vielleicht im Setup in der „Login History“ des Benutzers.
health-version = Version der API
health-version-offered = Die Organisation bietet Version { $version } an.
health-use-high = { $used } von { $allowed }: fast oder ganz verbraucht. Ist nichts mehr übrig, weist die Organisation jeden Aufruf ab.
health-use-not-told = Das sehen nur Benutzer mit der Berechtigung „View Setup and Configuration“. Es ist kein Fehler.

lost-redirected = { $host } leitet zu einer anderen Adresse weiter, und dorthin wird nichts gesendet. Wahrscheinlich wurde die My Domain der Organisation umbenannt: Sehen Sie im Browser nach der Adresse von Salesforce, und geben Sie sie mit „Bearbeiten“ als Anmelde-URL ein.
login-host-redirects = { $host } leitet zu einer anderen Adresse weiter: Wahrscheinlich wurde die My Domain der Organisation umbenannt. Sehen Sie im Browser nach der Adresse von Salesforce, und geben Sie diese hier ein.
login-host-gone = { $host } ist nicht erreichbar, obwohl diese Verbindung schon funktioniert hat. Prüfen Sie Ihr Netzwerk. Liegt es nicht daran, wurde wahrscheinlich die My Domain der Organisation umbenannt: Sehen Sie im Browser nach der Adresse von Salesforce, und geben Sie diese hier ein.

fact-idle-end = Endet ohne Nutzung
idle-end = Ohne Nutzung endet es spätestens am { $date }, wenn für die App die übliche Frist von 30 Tagen gilt.

ending-title = Was den Zugriff beendet haben kann
ending-intro = Salesforce sagt nur, dass die Token nicht mehr gültig sind. Übliche Ursachen, die wahrscheinlichste zuerst:
ending-revoked = Der Zugriff wurde im Setup widerrufen oder mit „Zugriff widerrufen“. Die Administration sieht im Setup unter „Connected Apps OAuth Usage“, ob die App noch da ist.
ending-sixth = Derselbe Benutzer hat sich ein sechstes Mal bei derselben App angemeldet, hier oder anderswo: Fünf Anmeldungen bestehen nebeneinander, die sechste beendet stillschweigend die älteste.
ending-rotated = Das Aktualisierungstoken wurde von einem anderen Programm oder einer Kopie dieser Seite verwendet: Jede Verwendung beendet das vorige, und die zweite Verwendung desselben beendet alle.
ending-idle = Die Token wurden 30 Tage lang nicht verwendet.
ending-password = Passwort oder Berechtigungen des Benutzers haben sich geändert, oder der Benutzer wurde eingefroren oder deaktiviert.
ending-issued = Das letzte Token wurde ausgestellt: { $date }.
ending-used = Auf dieser Seite hat es zuletzt funktioniert: { $date }.
ending-see-card = Was geschehen sein kann, steht unten bei der Verbindung.
refreshed-title = Diese Sandbox wurde aktualisiert
refreshed-what = { $host } gehört jetzt zur Organisation { $new }; diese Verbindung ist für { $old } eingerichtet. Eine Aktualisierung (Refresh) ersetzt eine Sandbox durch eine neue Kopie mit einer neuen Organisations-ID und beendet alle Token der alten.
refreshed-remedy = Wenn Sie das erwartet haben, übernehmen Sie die neue Organisation: Ihre ID tritt an die Stelle der alten, der Benutzer wird neu gelernt, und Sie melden sich an. Fehlt die App in der neuen Kopie, richtet Ihre Salesforce-Administration sie wieder ein. Wenn Sie es nicht erwartet haben, fragen Sie zuerst die Administration.
accept-the-new-org = Neue Organisation übernehmen

sent-org = Fragt, wie die Organisation heißt und von welcher Art sie ist
