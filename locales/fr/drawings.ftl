# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = Dessin de Configuration : Recherche rapide (1) au-dessus du menu et l’ID d’organisation (2) sur la page à côté.
find-org-id-page = Dans Salesforce, ouvrez Configuration (Setup), saisissez « Company Information » dans Recherche rapide (Quick Find) et ouvrez cette page.
find-org-id-value = La valeur s’appelle « Salesforce.com Organization ID ». Une sandbox a son propre ID, à relever dans la sandbox.

drawing-user-id = Dessin de Configuration : Recherche rapide (1) au-dessus du menu, votre nom (2) dans la liste à côté et l’ID d’utilisateur (3) dans la barre d’adresse.
find-user-id-page = Dans Salesforce, ouvrez Configuration (Setup), saisissez « Users » dans Recherche rapide (Quick Find) et ouvrez « Users ».
find-user-id-name = Cliquez sur votre nom.
find-user-id-address = Dans la barre d’adresse, la partie de l’adresse qui commence par 005 est l’ID.

drawing-consumer-key = Dessin de Configuration : Recherche rapide (1) au-dessus du menu et, sur la page à côté, « Settings » (2) et la clé (3).
find-consumer-key-page = Dans Salesforce, ouvrez Configuration (Setup), saisissez « External Client App Manager » dans Recherche rapide (Quick Find), ouvrez la page, puis votre application.
find-consumer-key-settings = Ouvrez « Settings », puis « OAuth Settings ».
find-consumer-key-value = Sous « Consumer Key and Secret », copiez seulement la clé du consommateur (Consumer Key) : ce formulaire n’a besoin d’aucun secret.

drawing-security-token = Dessin des paramètres personnels : Recherche rapide (1) au-dessus du menu et le bouton (2) sur la page à côté.
find-security-token-page = Dans Salesforce, cliquez sur votre photo, puis sur « Paramètres » (Settings). Saisissez « Réinitialiser mon jeton de sécurité » (Reset My Security Token) dans Recherche rapide (Quick Find) et ouvrez la page.
find-security-token-button = Cliquez sur « Réinitialiser le jeton de sécurité » (Reset Security Token) : Salesforce vous en envoie un nouveau par e-mail, et l’ancien n’est plus valable. Le jeton change aussi à chaque changement de mot de passe.

drawing-cors = Dessin de Configuration : Recherche rapide (1) au-dessus du menu et, sur la page à côté, la case à cocher (2) et, plus bas, « New » (3).
set-up-cors-page = Dans Configuration (Setup), saisissez « CORS » dans Recherche rapide (Quick Find) et ouvrez cette page.
set-up-cors-tick = Choisissez « Edit », cochez « Enable CORS for OAuth endpoints » et enregistrez.
set-up-cors-origin = Sous « Allowed Origins List », choisissez « New » et saisissez { $origin }.
