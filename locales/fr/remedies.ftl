# Ce qui peut être fait après un échec : pages de Configuration (Setup), nouvel essai, comparaison, attente.

## Pages de Configuration (Setup), telles que son menu les nomme

open-setup-page = Ouvrir « { $page } » dans votre organisation
setup-page-external-client-apps = External Client App Manager
setup-page-cors = CORS
setup-page-oauth-settings = OAuth and OpenID Connect Settings
setup-page-app-usage = Connected Apps OAuth Usage
setup-page-login-history = Login History
setup-page-session-settings = Session Settings
setup-page-users = Users
setup-page-profiles = Profiles
setup-page-permission-sets = Permission Sets
setup-page-company-information = Company Information
setup-page-user-interface = User Interface

## Un nouvel essai

try-again = Réessayer
wait-and-try-again = Attendre et réessayer
sign-in-now = S’authentifier maintenant

## Quand la page de Salesforce affiche elle-même une erreur

compare-question = La page de Salesforce affiche une erreur ?
compare-title = Ce qui a été envoyé à Salesforce
compare-intro = Une erreur affichée sur la page de Salesforce n’arrive pas jusqu’ici. Comparez ce qui a été envoyé avec l’application dans Configuration (Setup). Les causes habituelles :
compare-cause-consumer-key = « invalid_client_id » ou « client identifier invalid » : l’organisation de l’URL de connexion ne connaît pas cette clé du consommateur. Comparez l’URL de connexion et la clé du consommateur ; une application créée il y a moins de dix minutes n’est peut-être pas encore connue.
compare-cause-callback-url = « redirect_uri_mismatch » : l’URL de rappel n’est pas enregistrée dans l’application, au caractère près. Un administrateur Salesforce de votre organisation peut l’ajouter.
compare-cause-pkce = « missing required code challenge » : l’application exige PKCE, et la demande a perdu son « code challenge » en chemin. Rouvrez l’authentification depuis cette page ; si l’erreur persiste, le développeur de cette console peut chercher ce qui modifie l’adresse.
compare-left-out = Non envoyé : ce que possède l’application s’applique.
compare-says = Ce que dit la page de Salesforce quand cette valeur est fausse :
compare-login-url = L’adresse My Domain de l’organisation où l’application a été créée : elle figure dans Configuration (Setup), « My Domain ».
compare-consumer-key = Dans « External Client App Manager », l’application, « Settings », « OAuth Settings », sous « Consumer Key and Secret » : identique jusqu’au dernier caractère.
compare-callback-url = Dans « External Client App Manager », l’application, « Settings », « OAuth Settings », l’une des lignes de « Callback URL » : identique au caractère près, avec le port, et sans barre oblique de plus ou de moins à la fin.
compare-scopes = Dans « External Client App Manager », l’application, « Settings », « OAuth Settings », parmi les étendues OAuth sélectionnées : chaque étendue envoyée y figure.
value-scopes = Étendues
compare-pkce-name = PKCE
compare-pkce = Dans « External Client App Manager », l’application, « Settings », « Security », « Require PKCE » : l’option peut être activée, car un « code challenge » a été envoyé.
compare-response-type-name = Type de réponse
compare-response-type = « code » désigne le flux de serveur Web : une application en dispose dès qu’OAuth est activé dans ses « Settings » et qu’elle a une URL de rappel.
compare-username = Dans Configuration (Setup), « Users » : un utilisateur de cette organisation précisément. Il est seulement prérempli sur la page de connexion et peut y être modifié.
copy-sent-value = Copier « { $name } » tel qu’envoyé
copied-sent-value = La valeur envoyée a été copiée.

## Attendre que Salesforce connaisse une application

waiting-for-key = En attente que { $host } connaisse la clé du consommateur.
waiting-title = Attente de Salesforce
waiting-why = Une nouvelle application met jusqu’à dix minutes à être connue partout. Salesforce est interrogé toutes les 30 secondes environ jusqu’à ce que la clé du consommateur soit connue ; laissez cette page ouverte.
waiting-next =
    { $seconds ->
        [one] Prochain essai dans { $seconds } seconde.
        [many] Prochain essai dans { $seconds } de secondes.
       *[other] Prochain essai dans { $seconds } secondes.
    }
waiting-asks = Interrogation de { $host } en cours.
waiting-tries = Essais effectués : { $tries } sur { $all } environ. Attente jusqu’à { $time } au plus tard.
cancel-waiting = Annuler l’attente
waiting-cancelled = L’attente a été annulée.
key-is-known-now = { $host } connaît maintenant la clé du consommateur. Vous pouvez vous authentifier.
key-is-still-unknown = { $host } ne connaît toujours pas la clé du consommateur après dix minutes. Ce n’est donc pas parce que l’application est nouvelle : comparez la clé avec l’application, et vérifiez que celle-ci a été créée dans l’organisation de l’URL de connexion.
