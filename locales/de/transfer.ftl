# Filling in from a pasted text, copies of a connection, and its use elsewhere.

paste-title = Aus vorhandenen Angaben ausfüllen
field-pasted = Anmeldedaten einfügen
help-pasted = Fügen Sie eine .env-Datei, das JSON von „sf org display“, eine SFDX-Autorisierungs-URL, Zeilen wie „Username: …“ oder von hier kopierte Einstellungen ein. Der Text wird auf dieser Seite gelesen und nirgendwohin gesendet.
fill-in = Ausfüllen
import-nothing = Im eingefügten Text wurde nichts erkannt. Er steht noch da; vergleichen Sie ihn mit den Arten von Text, die unter dem Feld genannt sind.
import-method-not-offered = Die Art der Verbindung, die am besten passt, wird hier nicht angeboten.
import-consumer-key-given = Der Consumer Key wurde weggelassen: Diese Konsole hat einen eigenen.
import-secret-without-field = { $name } wurde weggelassen: Diese Art der Verbindung hat hier kein Feld dafür.

copies-title = Duplizieren oder weitergeben
duplicate = Duplizieren
duplicate-for-sandbox = Für eine Sandbox duplizieren
duplicate-needs-address = Eine Sandbox ist eine eigene Organisation: Geben Sie ihre eigene Adresse als { $field } ein. Benutzernamen enden dort meist mit dem Namen der Sandbox.
copy-settings = Einstellungen kopieren
copied-settings = Einstellungen kopiert, ohne Geheimnisse. Fügen Sie sie in einer neuen Verbindung unter „Aus vorhandenen Angaben ausfüllen“ ein.
copy-support = Für den Support kopieren
help-copy-support = Was geschah, Hosts, Versionen und Fehlercodes: kein Geheimnis und kein Name. Fügen Sie es in eine Nachricht an die Person ein, die Ihnen hilft.
copied-support = Die Angaben für den Support wurden kopiert. Sie enthalten kein Geheimnis.
not-copied-here = Der Browser hat das Kopieren nicht erlaubt. Erlauben Sie dieser Seite, die Zwischenablage zu verwenden, und versuchen Sie es erneut.

use-elsewhere = Anderswo verwenden
use-elsewhere-intro = Dieselbe Verbindung in anderen Werkzeugen. Wörter in Großbuchstaben stehen für das, was Sie einsetzen müssen.
with-the-secret = Mit dem Geheimnis
help-with-the-secret = Setzt das Token oder Passwort, das hier vorhanden ist, in den kopierten Text ein, für die Werkzeuge, die es annehmen. In der Anzeige unten steht es nie.
copy-call = Aufruf für { $tool } kopieren
copied-call = Aufruf kopiert. Wörter in Großbuchstaben stehen für das, was Sie einsetzen müssen.
copied-call-with-secret = Aufruf kopiert, mit dem Geheimnis darin. Die Zwischenablage enthält es, bis Sie etwas anderes kopieren.
