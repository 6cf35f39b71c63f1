# What is sent where, for whoever reviews a console.

sent-title = Was wohin gesendet wird
sent-intro = Sonst verlässt nichts diese Seite. Was Sie als Geheimnis eingeben, geht nur dorthin, wo es unten steht; Token bleiben im Sitzungsspeicher dieses Tabs.
sent-policy = Für die Inhaltsrichtlinie (CSP) dieser Konsole:
sent-page = Seite
sent-nothing = nichts
sent-program = Lädt dieses Formular
sent-host-probe = Fragt, ob der Host da ist
sent-token-probe = Fragt ohne Code, ob der Token-Endpunkt dieser Seite antwortet
sent-authorize = Öffnet die Anmeldeseite von Salesforce
sent-callback = Salesforce leitet hierher zurück
sent-code = Tauscht den Code gegen Token ein
sent-refresh = Erneuert das Zugriffstoken
sent-with-secret = Die beiden vorigen, wenn der Server der Konsole das Consumer Secret hinzufügt
sent-clock = Fragt den eigenen Server der Konsole nach der Uhrzeit
sent-assertion = Tauscht, was der private Schlüssel signiert hat, gegen ein Token ein
sent-login = Meldet sich mit Benutzername, Passwort und Sicherheitstoken an
sent-who = Fragt, für wen das Token gilt und ob es noch gültig ist
sent-versions = Fragt nach den API-Versionen der Organisation
sent-test = Testet den Zugriff
sent-limits = Fragt, wie viele der täglichen API-Aufrufe verbraucht sind
sent-revoke = Macht die Token ungültig, wenn Sie sie aufgeben
sent-store = Übergibt die Verbindung und die gerade eingegebenen Geheimnisse an den Speicher dieser Konsole
