# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = Zeichnung des Setups: die Schnellsuche (1) über dem Menü und die Organisations-ID (2) auf der Seite daneben.
find-org-id-page = Öffnen Sie in Salesforce das Setup, geben Sie „Company Information“ in die Schnellsuche (Quick Find) ein und öffnen Sie diese Seite.
find-org-id-value = Der Wert heißt „Salesforce.com Organization ID“. Eine Sandbox hat eine eigene ID, die in der Sandbox abzulesen ist.

drawing-user-id = Zeichnung des Setups: die Schnellsuche (1) über dem Menü, Ihr Name (2) in der Liste daneben und die Benutzer-ID (3) in der Adressleiste.
find-user-id-page = Öffnen Sie in Salesforce das Setup, geben Sie „Users“ in die Schnellsuche (Quick Find) ein und öffnen Sie „Users“.
find-user-id-name = Klicken Sie auf Ihren Namen.
find-user-id-address = In der Adressleiste ist der Teil der Adresse, der mit 005 beginnt, die ID.

drawing-consumer-key = Zeichnung des Setups: die Schnellsuche (1) über dem Menü und auf der Seite daneben „Settings“ (2) und der Schlüssel (3).
find-consumer-key-page = Öffnen Sie in Salesforce das Setup, geben Sie „External Client App Manager“ in die Schnellsuche (Quick Find) ein, öffnen Sie die Seite und dort Ihre App.
find-consumer-key-settings = Öffnen Sie „Settings“, dann „OAuth Settings“.
find-consumer-key-value = Kopieren Sie unter „Consumer Key and Secret“ nur den Consumer Key: Dieses Formular braucht kein Secret.

drawing-security-token = Zeichnung der persönlichen Einstellungen: die Schnellsuche (1) über dem Menü und die Schaltfläche (2) auf der Seite daneben.
find-security-token-page = Klicken Sie in Salesforce auf Ihr Bild und dann auf „Settings“. Geben Sie „Mein Sicherheitstoken zurücksetzen“ (Reset My Security Token) in die Schnellsuche (Quick Find) ein und öffnen Sie die Seite.
find-security-token-button = Klicken Sie auf „Sicherheitstoken zurücksetzen“ (Reset Security Token): Salesforce schickt Ihnen ein neues per E-Mail, und das alte wird ungültig. Das Token ändert sich auch bei jeder Änderung des Passworts.

drawing-cors = Zeichnung des Setups: die Schnellsuche (1) über dem Menü und auf der Seite daneben das Kontrollkästchen (2) und darunter „New“ (3).
set-up-cors-page = Geben Sie im Setup „CORS“ in die Schnellsuche (Quick Find) ein und öffnen Sie diese Seite.
set-up-cors-tick = Wählen Sie „Edit“, setzen Sie das Häkchen bei „Enable CORS for OAuth endpoints“ und speichern Sie.
set-up-cors-origin = Wählen Sie unter „Allowed Origins List“ die Schaltfläche „New“ und geben Sie { $origin } ein.
