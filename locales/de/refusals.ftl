# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.
#
# Setup terms, sources:
# Berechtigungssätze (Permission Sets): "Zuweisen von Berechtigungen, Einrichten einer Unterdomäne und
#   Anpassen Ihres Brandings", Trailhead, https://trailhead.salesforce.com/de/content/learn/modules/
#   mytrailhead-configuration/assign-mytrailhead-perms-customize-branding
# Mein Sicherheitstoken zurücksetzen (Reset My Security Token): "Tutorial: Konfigurieren von Salesforce
#   für die automatische Benutzerbereitstellung", Microsoft,
#   azure-docs.de-de, articles/active-directory/saas-apps/salesforce-provisioning-tutorial.md

## The authorization page

refusal-access-denied = Der Zugriff wurde auf der Seite von Salesforce verweigert. Beginnen Sie erneut, und erlauben Sie dort den Zugriff, um sich zu verbinden.
refusal-invalid-client-id = Salesforce kennt diesen Consumer Key in dieser Organisation nicht. Kopieren Sie ihn noch einmal aus den OAuth-Einstellungen der App (Setup, „External Client App Manager“), und achten Sie darauf, dass die Anmelde-URL die My-Domain-Adresse derselben Organisation ist. Es dauert bis zu 10 Minuten, bis eine neue App bekannt ist.
refusal-app-not-installed = Die externe Client-App gibt es in der gefragten Organisation nicht. Geben Sie als Anmelde-URL die My-Domain-Adresse der Organisation ein, in der die App angelegt wurde; eine lokale App funktioniert nur in dieser Organisation.
refusal-cross-org = Sie sind bei einer anderen Organisation angemeldet als der, zu der die App gehört. Versuchen Sie es erneut: Salesforce fragt dann, wer sich anmeldet. Bleibt der Fehler, melden Sie sich in diesem Browser von Salesforce ab, oder verwenden Sie ein privates Fenster, und prüfen Sie, ob die Anmelde-URL die My-Domain-Adresse der Organisation der App ist.
refusal-app-blocked = Die Administration hat diese App in der Organisation blockiert. Sie kann die Blockierung im Setup unter „Connected Apps OAuth Usage“ aufheben oder die App dort installieren.
refusal-app-access-denied = Sie dürfen diese App nicht verwenden, oder nicht aus diesem Netzwerk. Die Administration kann Ihnen einen Berechtigungssatz dafür geben und die IP-Richtlinie der App im Setup unter „External Client App Manager“, „Policies“, lockern.
refusal-not-admin-approved = Nur von der Administration zugelassene Benutzer dürfen diese App verwenden, und Sie gehören nicht dazu. Die Administration kann Ihr Profil oder einen Berechtigungssatz im Setup unter „External Client App Manager“, „Policies“, hinzufügen.
refusal-approval-error = Salesforce konnte die App für Sie nicht zulassen und sagt nicht, warum. Meistens ist die App in der Organisation nicht installiert, ihr fehlt ein angeforderter Scope, oder Ihr Benutzer oder Ihr Netzwerk darf sie nicht verwenden. Die Administration kann im Setup unter „Connected Apps OAuth Usage“ nachsehen.
refusal-app-must-be-installed = Die App muss in der Organisation installiert sein, bevor sie verwendet werden kann. Die Administration kann sie im Setup unter „Connected Apps OAuth Usage“ installieren.
refusal-callback-mismatch = Die Callback-URL gehört nicht zu denen, die für die App registriert sind. Kopieren Sie sie aus dem Formular, und lassen Sie sie von der Administration Zeichen für Zeichen in die OAuth-Einstellungen der App im Setup unter „External Client App Manager“ eintragen.
refusal-code-challenge-missing = Die App verlangt PKCE, und die Anfrage kam ohne die Code Challenge dafür. Das ist ein Fehler des Programms; bitte melden Sie ihn dem Entwicklungsteam.
refusal-https-required = Salesforce nimmt diese Anfrage nur über HTTPS an. Bitte sagen Sie das denen, die dieses Programm eingerichtet haben.
refusal-get-required = Salesforce verlangt, dass die Anmeldeseite mit einer GET-Anfrage geöffnet wird. Das ist ein Fehler des Programms; bitte melden Sie ihn dem Entwicklungsteam.
refusal-out-of-band-callback = Salesforce unterstützt keine Anmeldungen ohne Callback-Seite mehr. Wer dieses Programm eingerichtet hat, muss ihm eine Webadresse als Callback-URL geben.
refusal-response-type = Salesforce unterstützt die angeforderte Art der Anmeldung nicht. Das ist ein Fehler des Programms; bitte melden Sie ihn dem Entwicklungsteam.
refusal-login-error = Salesforce konnte Sie nicht anmelden und sagt nicht, warum. Versuchen Sie es erneut; gelingt auch das nicht, findet die Administration den Grund im Setup unter „Login History“.
refusal-session-level = Salesforce verlangt eine Anmeldung mit höherer Sicherheitsstufe. Melden Sie sich erneut an und bestätigen Sie Ihre Identität, wenn danach gefragt wird. Die Administration kann sich die Stufen im Setup unter „Session Settings“ ansehen.
refusal-experience-id = Salesforce nimmt diese Anmeldung für die angefragte Site nicht an. Geben Sie als Anmelde-URL die My-Domain-Adresse der Organisation ein, oder bitten Sie die Administration, die Site im Setup unter „All Sites“ zu prüfen.
refusal-app-attestation = Die App verlangt einen Nachweis, dass eine mobile App anfragt; den kann ein Browser nicht geben. Die Administration kann im Setup unter „External Client App Manager“ eine App ohne diese Anforderung anlegen oder sie bei dieser App entfernen.
refusal-key-bound-tokens = Die App gibt nur Tokens aus, die an einen Schlüssel gebunden sind (DPoP); das beherrscht dieses Programm nicht. Die Administration kann diese Anforderung in den Einstellungen der App im Setup unter „External Client App Manager“ entfernen.
refusal-invalid-scope = Ein angeforderter Scope ist unbekannt, oder die App hat ihn nicht. Die Administration kann ihn in den OAuth-Einstellungen der App im Setup unter „External Client App Manager“ hinzufügen; werden keine Scopes angefordert, gelten die der App.
refusal-sign-in-needed = Salesforce möchte, dass Sie sich auf seiner eigenen Seite anmelden. Beginnen Sie erneut, und melden Sie sich dort an.
refusal-flow-disabled = Diese Art der Anmeldung ist für die App ausgeschaltet. Die Administration kann sie in den Einstellungen und Richtlinien der App im Setup unter „External Client App Manager“ einschalten.
refusal-distribution-state = Der „Distribution State“ der App erlaubt diese Anmeldung nicht. Die Administration kann ihn im Setup unter „External Client App Manager“ prüfen und sollte die App noch einmal speichern.
refusal-policy-not-found = Die Organisation hat noch keine Richtlinien für diese App. Die Administration kann im Setup unter „External Client App Manager“ die Registerkarte „Policies“ der App öffnen und sie speichern.
refusal-installation-error = Die App ist in der Organisation nicht richtig installiert. Die Administration kann „Distribution State“ und „Policies“ der App im Setup unter „External Client App Manager“ prüfen und sie noch einmal speichern.
refusal-salesforce-error = Salesforce meldet einen eigenen Fehler. Versuchen Sie es in einigen Minuten erneut. Wenn er bleibt, prüfen Sie, ob Sie sich bei der Organisation anmelden, zu der die App gehört.

## The token endpoint

refusal-code-expired = Die Anmeldung hat zu lange gedauert, oder ihr Einmalcode wurde schon verwendet. Melden Sie sich erneut an.
refusal-refresh-token-expired = Die gespeicherte Anmeldung gilt nicht mehr: Sie wurde widerrufen, durch eine neuere ersetzt oder zu lange nicht verwendet. Melden Sie sich erneut an. Wenn das oft geschieht, kann die Administration die „Refresh Token Policy“ der App im Setup unter „External Client App Manager“, „Policies“, prüfen.
refusal-authentication-failure = Salesforce hat Benutzername, Passwort oder Sicherheitstoken nicht angenommen oder erlaubt diese Art der Anmeldung nicht. Prüfen Sie diese Angaben und die Umgebung. Den genauen Grund findet die Administration im Setup unter „Login History“.
refusal-user-inactive = Dieser Benutzer ist deaktiviert oder eingefroren. Die Administration kann ihn im Setup unter „Users“ aktivieren oder freigeben.
refusal-ip-restricted = Salesforce erlaubt diese Anmeldung aus Ihrem Netzwerk nicht. Die Administration kann die IP-Beschränkungen unter „Policies“ der App (Setup, „External Client App Manager“) oder die Anmelde-IP-Bereiche Ihres Profils lockern.
refusal-login-hours = Ihr Profil erlaubt zu dieser Uhrzeit keine Anmeldung. Versuchen Sie es innerhalb der Anmeldezeiten erneut, oder bitten Sie die Administration, sie im Setup unter „Profiles“ zu ändern.
refusal-no-valid-scopes = Die App hat keinen Scope, der hier verwendet werden kann. Die Administration kann „Manage user data via APIs (api)“ in den OAuth-Einstellungen der App im Setup unter „External Client App Manager“ hinzufügen.
refusal-consumer-not-approved = Die App ist für diesen Benutzer nicht zugelassen. Die Administration kann sie unter „Policies“ der App (Setup, „External Client App Manager“) vorab autorisieren und dem Profil oder einem Berechtigungssatz des Benutzers zuweisen.
refusal-jwt-audience = Die signierte Anfrage war für einen anderen Host bestimmt. Geben Sie als Anmelde-URL die My-Domain-Adresse der Organisation des Benutzers ein, und prüfen Sie, ob sie eine Sandbox ist.
refusal-jwt-assertion = Salesforce hat die signierte Anfrage nicht angenommen. Prüfen Sie, ob der private Schlüssel zu dem Zertifikat gehört, das in die App hochgeladen wurde (Setup, „External Client App Manager“), ob der Consumer Key stimmt und ob die Uhr dieses Computers richtig geht.
refusal-user-not-found = Die Organisation hat keinen Benutzer mit diesem Namen. Geben Sie den Benutzernamen ein; er sieht aus wie eine E-Mail-Adresse, kann aber von ihr abweichen. In einer Sandbox endet er meist mit dem Namen der Sandbox.
refusal-no-run-as-user = Die App hat keinen Benutzer, in dessen Namen sie läuft. Die Administration kann „Run As“ unter „Policies“ der App im Setup unter „External Client App Manager“ festlegen.
refusal-jwt-not-preauthorized = Die App ist nicht für die Anmeldung mit einem Schlüssel bereit. Die Administration kann ihr im Setup unter „External Client App Manager“ den Scope refresh_token hinzufügen und sie dann unter „Policies“ für den Benutzer vorab autorisieren.
refusal-code-verifier = Der Nachweis, der zu dieser Anmeldung gehört, ging verloren, vielleicht an einen anderen Tab. Melden Sie sich erneut an, in einem einzigen Tab.
refusal-client-secret = Die App verlangt ein Consumer Secret, und es fehlt oder ist falsch. Für eine Anmeldung aus dem Browser kann die Administration die Häkchen bei „Require secret for Web Server Flow“ und „Require secret for Refresh Token Flow“ in den Einstellungen der App im Setup unter „External Client App Manager“ entfernen.
refusal-grant-type = Die Organisation nimmt diese Art der Anmeldung für die App nicht an. Die Administration kann sie in den Einstellungen der App im Setup unter „External Client App Manager“ einschalten.
refusal-basic-header = Die Anfrage hatte eine Kopfzeile mit Client-Anmeldedaten, die Salesforce nicht lesen kann. Dieses Formular sendet keine: Das Entwicklungsteam dieser Konsole kann prüfen, was das Relay hinzufügt.
refusal-login-rate = Zu viele Anmeldungen in kurzer Zeit. Warten Sie 15 bis 30 Minuten, und versuchen Sie es erneut.
refusal-org-inactive = Die Organisation ist gesperrt, geschlossen oder ausgesetzt; eine Testversion oder eine Sandbox kann abgelaufen sein. Hier kann nur Salesforce helfen.
refusal-bad-jti = Salesforce hat diese signierte Anfrage schon einmal gesehen. Versuchen Sie es erneut; wenn der Fehler bleibt, melden Sie ihn bitte dem Entwicklungsteam des Programms.
refusal-authorization-pending = Die Anmeldung auf dem anderen Gerät ist noch nicht abgeschlossen. Schließen Sie sie dort ab.
refusal-slow-down = Das Programm fragt zu oft, ob die Anmeldung abgeschlossen ist. Warten Sie einen Moment, und versuchen Sie es erneut.
refusal-salesforce-down = Salesforce ist gerade nicht verfügbar, vielleicht wegen einer Wartung. Versuchen Sie es später erneut.

## The REST API and the user info

refusal-session-not-for-rest = Das Token ist gültig, darf aber nicht für die REST API verwendet werden. Die Administration kann im Setup unter „External Client App Manager“ prüfen, ob die App den Scope „Manage user data via APIs (api)“ hat und ob die Regeln der Organisation für API-Zugriff, IP-Adressen und Sitzungssicherheit es zulassen.
refusal-session-expired = Die Sitzung ist abgelaufen oder wurde beendet. Melden Sie sich erneut an, wenn sie sich nicht von selbst erneuert.
refusal-token-format = Die Organisation nimmt Zugriffstokens in diesem Format nicht an. Die Administration kann „Issue JWT-based access tokens for named users“ in den Einstellungen der App im Setup unter „External Client App Manager“ prüfen.
refusal-token-missing = Die Anfrage kam ohne ihr Token. Das ist ein Fehler des Programms; bitte melden Sie ihn dem Entwicklungsteam.
refusal-request-limit = Die Organisation hat ihre API-Anfragen vorerst aufgebraucht. Versuchen Sie es später erneut; die Administration sieht den Verbrauch im Setup unter „Company Information“.
refusal-api-disabled = Die API ist für diese Organisation oder diesen Benutzer nicht eingeschaltet. Die Administration kann im Setup unter Berechtigungssätze (Permission Sets) die Berechtigung „API Enabled“ geben; einige Editionen enthalten die API nicht.
refusal-version-retired = Salesforce beantwortet diese API-Version nicht mehr. Wählen Sie eine neuere, oder lassen Sie das Feld API-Version leer, um die neueste zu verwenden.

## SOAP login()

refusal-security-token = Salesforce verlangt das Sicherheitstoken dieses Benutzers, weil die Anmeldung aus einem Netzwerk kommt, dem die Organisation nicht vertraut. Geben Sie das neueste als Sicherheitstoken ein; es ändert sich bei jeder Änderung des Passworts. Wenn Sie keines haben, wählen Sie in Ihren persönlichen Einstellungen „Mein Sicherheitstoken zurücksetzen“ (Reset My Security Token), und sehen Sie in Ihre E-Mails.
refusal-password-lockout = Dieser Benutzer ist nach zu vielen falschen Passwörtern gesperrt. Warten Sie, bis die Sperre endet, meist nach 15 Minuten, oder bitten Sie die Administration, im Setup unter „Users“ die Schaltfläche „Unlock“ zu wählen.
refusal-password-expired = Das Passwort stimmt, ist aber abgelaufen. Melden Sie sich auf der Seite von Salesforce an, legen Sie ein neues fest, und geben Sie es hier zusammen mit dem neuen Sicherheitstoken ein.
refusal-login-ip-ranges = Ihr Profil erlaubt keine Anmeldung aus diesem Netzwerk. Die Administration kann die „Login IP Ranges“ des Profils im Setup unter „Profiles“ ändern.
refusal-login-challenge = Salesforce möchte prüfen, wer sich anmeldet, und hat einen Code geschickt. Melden Sie sich einmal auf der Seite von Salesforce an, oder wählen Sie „OAuth-Anmeldedaten verwenden“; dort wird danach gefragt.
refusal-soap-login-disabled = Diese Organisation erlaubt Programmen keine Anmeldung mit Benutzername und Passwort. Wählen Sie stattdessen „OAuth-Anmeldedaten verwenden“. Die Administration kann im Setup unter „User Interface“ die Einstellung „Enable SOAP API login()“ wählen; mit Summer ’27 endet das für jede Organisation.
refusal-soap-login-ended = In dieser Organisation können sich Programme nicht mehr mit Benutzername und Passwort anmelden; Salesforce beendet dies mit Summer ’27. Wählen Sie stattdessen „OAuth-Anmeldedaten verwenden“.
refusal-no-api-auth = Dieser Benutzer darf sich nicht aus Programmen mit Benutzername und Passwort anmelden. Wählen Sie stattdessen „OAuth-Anmeldedaten verwenden“. Die Administration kann im Setup unter Berechtigungssätze (Permission Sets) die Berechtigung „Use Any API Auth“ geben.
refusal-client-not-accessible = Die Organisation lässt nur Programme zu, die von der Administration genehmigt sind. Die Administration kann dieses im Setup unter „Connected Apps OAuth Usage“ genehmigen, oder Sie wählen „OAuth-Anmeldedaten verwenden“ mit einer App der Organisation.
