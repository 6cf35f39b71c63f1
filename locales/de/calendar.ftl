# Der Abkündigungskalender. Der Name eines Releases (Summer ’27) bleibt, wie er ist.

retirement-ends-on = Endet am { $date }: { $what }.
retirement-ended-on = Seit dem { $date } beendet: { $what }.
retirement-ends-with = Endet mit { $release }: { $what }.
retirement-ended-with = Seit { $release } beendet: { $what }.
retirement-source = Mitteilung von Salesforce: { $what }

retired-api-versions = API-Versionen { $first } bis { $last }
retired-instanced-address = Aufrufe an Adressen, die nach einem Server benannt sind
retired-password-flow = OAuth mit Benutzername und Passwort
retired-soap-login = SOAP login()
retired-connected-apps = der Support von Salesforce für verbundene Anwendungen (connected apps)

instead-newer-version = Lassen Sie die API-Version leer: Dann wird die neueste verwendet, die Ihre Organisation anbietet.
instead-my-domain = Geben Sie die My-Domain-Adresse Ihrer Organisation ein; sie bleibt gleich, wohin Salesforce die Organisation auch verlegt.
instead-other-programs = So meldet sich dieses Formular nicht an, vielleicht aber ein anderes Programm, das dieses Passwort hat.
instead-oauth = So meldet sich diese Verbindung mit einem Passwort an. OAuth funktioniert weiterhin.
instead-external-client-app = Eine verbundene Anwendung funktioniert weiter, doch sollte die Administration eine External Client App daraus machen: „Setup“, „App Manager“, die App, „Migrate to External Client App“.
