# Die Adresse: was eine eingefügte meint, was dort früh herausgefunden wurde, und warum
# eine Antwort ausblieb.

login-url-content = Das ist eine Seite mit Dateien, des Experience Builder oder für alle; dort kann man sich nicht anmelden. Die Anmelde-URL dieser Organisation ist { $suggestion }.
login-url-no-login = { $host } gehört Salesforce, aber dort meldet sich keine Organisation an. Geben Sie die My-Domain-Adresse Ihrer Organisation ein, zum Beispiel https://acme.my.salesforce.com: Setup, „My Domain“.
instance-url-content = Das ist eine Seite mit Dateien, des Experience Builder oder für alle; dort gibt es keine API. Die Instanz-URL dieser Organisation ist { $suggestion }.
instance-url-no-api = { $host } gehört Salesforce, aber dort gibt es keine API einer Organisation. Geben Sie die My-Domain-Adresse Ihrer Organisation ein, zum Beispiel https://acme.my.salesforce.com: Setup, „My Domain“.
instance-url-site = { $host } ist eine Experience-Cloud-Site. Die API liegt auf dem eigenen Host der Organisation, das ist { $suggestion }.
address-among-others = Hier steht mehr als eine Adresse, manches davon vielleicht unsichtbar. Die Adresse darin ist { $suggestion }.
address-look-alike = { $host } sieht nur aus wie ein Salesforce-Host: Er gehört dem, der { $domain } besitzt. Prüfen Sie die Schreibweise; eine My-Domain-Adresse endet auf .my.salesforce.com.
address-foreign-letters = { $host } sieht nur aus wie ein Salesforce-Host: Er enthält Buchstaben einer anderen Schrift, die sich verwechseln lassen. Tippen Sie die Adresse selbst ein; eine My-Domain-Adresse endet auf .my.salesforce.com.
switched-key-stays = { $switched } Der Consumer Key bleibt stehen; meist hat jede Organisation ihre eigene App mit eigenem Schlüssel.

checks-title = Was über diesen Host herausgefunden wurde
check-mark-asking = Frage:
check-mark-good = Gut:
check-mark-bad = Problem:
check-mark-unknown = Nicht bekannt:
check-asking-host = Ist { $host } da?
check-host-there = { $host } ist da und antwortet wie ein Salesforce-Anmeldehost.
check-asking-org = Welche Organisation ist es?
check-org = Es ist die Organisation mit der ID { $org }.
check-org-production = Es ist eine Produktionsorganisation mit der ID { $org }.
check-org-sandbox = Es ist eine Sandbox mit der ID { $org }.
check-org-differs = Es ist die Organisation mit der ID { $org }, aber diese Verbindung ist für { $expected }. Eine der beiden ist falsch.
check-org-unknown = { $host } sagt nicht, welche Organisation es ist.
check-ways-password = Man meldet sich dort mit Benutzername und Passwort an.
check-ways-both = Man meldet sich dort mit Benutzername und Passwort an oder mit: { $providers }.
check-ways-providers = Man meldet sich dort an mit: { $providers }. Benutzername und Passwort sind abgeschaltet.
check-ways-none = Die Anmeldeseite bietet weder Benutzername und Passwort noch einen anderen Weg: Setup, „My Domain“, „Authentication Configuration“.
check-key-needed = Ob der Token-Endpunkt dieser Seite antwortet, wird gefragt, sobald der Consumer Key eingetragen ist.
check-asking-token = Antwortet der Token-Endpunkt dieser Seite?
check-token-answers = Der Token-Endpunkt antwortet dieser Seite.
check-token-unknown = Ob der Token-Endpunkt von { $host } dieser Seite antwortet, ließ sich nicht herausfinden.
check-open-cors = CORS im Setup von { $host } öffnen
check-open-apps = External Client App Manager im Setup von { $host } öffnen
check-open-my-domain = My Domain im Setup von { $host } öffnen
check-again = Erneut prüfen
check-summary-good = Geprüft: nichts gefunden, was im Wege steht.
check-summary-bad =
    { $count ->
        [one] Geprüft: Ein Punkt braucht Aufmerksamkeit.
       *[other] Geprüft: { $count } Punkte brauchen Aufmerksamkeit.
    }

login-host-unreachable = { $host } ist nicht erreichbar, obwohl dieser Computer online ist. Prüfen Sie die Schreibweise; auch eine Firewall, ein Blocker oder ein Zertifikat, das dieser Browser nicht anerkennt, kann den Zugriff verhindern.
cause-offline = Dieser Computer ist offline: Weder { $host } noch der eigene Server dieser Konsole ist erreichbar. Stellen Sie die Verbindung zum Netzwerk her und versuchen Sie es erneut.
cause-cors-remedy = Öffnen Sie im Setup „CORS“, wählen Sie „Edit“, setzen Sie das Häkchen bei „Enable CORS for OAuth endpoints“ und speichern Sie. Der Ursprung dieser Seite, { $origin }, steht bereits in der „Allowed Origins List“.
cause-origin = { $host } ist da, lässt diese Seite aber seine Antworten nicht lesen: Der Ursprung dieser Seite ist dort nicht zugelassen.
cause-origin-remedy = Öffnen Sie im Setup „CORS“ und fügen Sie { $origin } zur „Allowed Origins List“ hinzu.
cause-either = { $host } ist da, aber sein Token-Endpunkt antwortet dieser Seite nicht. Entweder ist der Ursprung dieser Seite dort nicht zugelassen, oder CORS für OAuth-Endpunkte ist abgeschaltet, oder beides.
cause-either-remedy = Öffnen Sie im Setup „CORS“, wählen Sie „Edit“, setzen Sie das Häkchen bei „Enable CORS for OAuth endpoints“ und speichern Sie; fügen Sie dann { $origin } zur „Allowed Origins List“ hinzu.
cause-expired = { $host } lässt diese Seite die Antwort auf das Token nicht lesen, obwohl die Seite dort zugelassen ist: Das Token ist abgelaufen oder wurde widerrufen. Besorgen Sie ein neues.
cause-expired-or-origin = { $host } lässt diese Seite die Antwort auf ein Token nicht lesen, das schon funktioniert hat. Eines von beiden: Das Token ist abgelaufen, dann besorgen Sie ein neues; oder der Ursprung dieser Seite ist dort nicht mehr zugelassen.
cause-broke-off = Die Verbindung zu { $host } brach ab. Jetzt antwortet der Host: Versuchen Sie es erneut.
cause-unclear = { $host } hat nicht geantwortet, und der Grund ließ sich nicht herausfinden. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.
cause-code-is-lost = Der Code ist verloren; beginnen Sie die Anmeldung erneut.

sent-org-probe = Fragt, welche Organisation es ist und wie man sich dort anmeldet
sent-origin-probe = Fragt ohne Token, ob der Ursprung dieser Seite zugelassen ist, nachdem eine andere Antwort ausblieb
sent-network = Fragt den eigenen Server der Konsole, ob es ein Netzwerk gibt, nachdem eine Antwort ausblieb
