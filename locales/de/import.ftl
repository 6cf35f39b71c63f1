# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = Eine SFDX-Autorisierungs-URL wurde erkannt. Was passt, wurde ausgefüllt; prüfen Sie es, bevor Sie speichern.
import-from-json = Das JSON des Befehls sf oder einer Token-Antwort wurde erkannt. Was passt, wurde ausgefüllt; prüfen Sie es, bevor Sie speichern.
import-from-env = Umgebungsvariablen wurden erkannt. Was passt, wurde ausgefüllt; prüfen Sie es, bevor Sie speichern.
import-from-lines = Mehrere Felder auf einmal wurden erkannt. Was passt, wurde ausgefüllt; prüfen Sie es, bevor Sie speichern.
import-from-settings = Einstellungen, die aus diesem Formular kopiert wurden, wurden erkannt. Geheimnisse sind nicht darunter.
import-unknown = Nicht verstanden und weggelassen: { $names }.
import-refresh-token = Das Aktualisierungstoken wurde nicht übernommen. Jede Verwendung macht das vorige ungültig; es hier zu verwenden, würde also die Anmeldung des Programms beenden, aus dem es stammt. Melden Sie sich stattdessen hier an.
import-cli-app = Der Consumer Key PlatformCLI wurde nicht übernommen: Er gehört zum Befehl sf und funktioniert nur dort. Geben Sie den Schlüssel Ihrer eigenen App ein.
import-token-hidden = Der Befehl sf verbirgt hier das Zugriffstoken. „sf org auth show-access-token“ mit --json zeigt es, und auch dessen Ausgabe kann eingefügt werden.
import-key-file = Der Text nennt eine Datei mit dem privaten Schlüssel, enthält den Schlüssel aber nicht. Wählen Sie diese Datei als „Datei mit dem privaten Schlüssel“ aus.
import-address-with-user = Eine Adresse wurde nicht übernommen, weil sie einen Benutzernamen oder ein Passwort vor einem „@“ enthält.

export-sf-no-password = Der Befehl sf meldet sich nicht mit Benutzername und Passwort an. Dieser Aufruf nutzt stattdessen die Anmeldeseite von Salesforce.
export-sf-callback = Der Befehl sf wartet unter http://localhost:1717/OauthRedirect: Die App in Salesforce muss auch diese Callback-URL haben.
export-login-ends = Dies nutzt die SOAP-Anmeldung von Salesforce, die mit Summer ’27 endet, und API-Version 64.0, die letzte, in der es sie gibt.
export-no-domain = simple-salesforce meldet sich nur bei Hosts an, die auf .salesforce.com enden. Ersetzen Sie MY_DOMAIN, oder geben Sie stattdessen ein Token und die Instanz-URL an.
export-jsonwebtoken = jsforce signiert nicht selbst: Zusätzlich ist das Paket jsonwebtoken nötig.
export-token-is-a-key = Wer ein Zugriffstoken hat, kann im Namen seines Benutzers handeln, bis es abläuft. Lassen Sie es nicht in einem Skript oder im Verlauf einer Shell stehen.
