# The form, the saved connections, the sign-in and the dialogs.
#
# Setup terms, sources:
# Configuration (Setup), Recherche rapide (Quick Find): "Configuration de la navigation", Trailhead,
#   https://trailhead.salesforce.com/fr/content/learn/modules/starting_force_com/starting_tour
# application connectée (connected app): "Création d'une application connectée", Salesforce Help,
#   https://help.salesforce.com/s/articleView?id=xcloud.connected_app_create.htm&language=fr&type=5

form-title-new = Se connecter à Salesforce
form-title-edit = Modifier « { $label } »
form-title-reset = Réinitialiser « { $label } »
form-reset-hint = Rien n’est effacé. Modifiez ce qui est nouveau, enregistrez, puis configurez à nouveau les jetons OAuth.
form-intro = Indiquez votre organisation et son application, enregistrez, puis connectez-vous à Salesforce dans sa propre fenêtre. Les jetons restent dans cet onglet.

methods-title = Mode de connexion
method-oauth = Utiliser des identifiants OAuth
method-oauth-hint = Des jetons au lieu d’un nom d’utilisateur ou d’un mot de passe enregistrés, gérés de façon centralisée dans Salesforce.

method-oauth-short = OAuth
method-password = Utiliser des identifiants Salesforce
method-password-hint = Nom d’utilisateur, mot de passe et jeton de sécurité. Salesforce y met fin en 2027.
method-password-short = Identifiants Salesforce
method-jwt = Utiliser OAuth JWT
method-jwt-hint = Pour un serveur ou un utilisateur d’intégration : une clé privée signe, personne n’a besoin d’être présent.
method-jwt-short = OAuth JWT
method-token = Utiliser un jeton d’accès
method-token-hint = Un jeton que vous avez déjà, jusqu’à son expiration.
method-token-short = Jeton d’accès

prefer-oauth = Utiliser OAuth à la place
password-needs-relay = Une page web ne peut pas s’authentifier avec un mot de passe : Salesforce n’y répond qu’à travers un relais de cette console, et cette console n’en a pas. Vous pouvez enregistrer ; c’est seulement à l’usage qu’on verra si les identifiants sont corrects. Le développeur de cette console peut définir l’attribut relay-url.
save-and-validate-hint-password = Enregistre la connexion et s’authentifie auprès de Salesforce à travers cette console.
save-and-validate-hint-jwt = Enregistre la connexion, signe avec la clé dans ce navigateur et s’authentifie auprès de Salesforce.
save-and-validate-hint-token = Enregistre la connexion et demande à l’organisation si elle accepte le jeton.
environment-follows = L’environnement dépend de l’hôte.

save = Enregistrer
save-and-validate = Enregistrer et valider
save-and-validate-hint = Enregistre la connexion et ouvre la page de connexion de Salesforce.
cancel = Annuler
changes-discarded = Rien n’a été modifié. Ce que vous avez saisi a été abandonné.
continue-editing = Reprendre la modification
use-suggestion = Utiliser { $suggestion }

switched-to-sandbox = Passage à la sandbox : elle a ses propres URL de connexion, ID d’organisation et ID d’utilisateur.
switched-to-production = Passage à la production : elle a ses propres URL de connexion, ID d’organisation et ID d’utilisateur.

copy-callback-url = Copier l’URL de rappel
copied = URL de rappel copiée.
not-copied = Le navigateur n’a pas autorisé la copie. Sélectionnez l’adresse et copiez-la au clavier.

connection = Connexion Salesforce
connections = Connexions enregistrées
connections-found =
    { $count ->
        [one] { $count } connexion
        [many] { $count } de connexions
       *[other] { $count } connexions
    }
no-connection-found = Aucune connexion n’a ce texte dans son libellé ou son état.
new-connection = Nouvelle connexion
edit = Modifier
reset = Réinitialiser
set-up-oauth-tokens = Configurer les jetons OAuth
test-access = Tester l’accès
revoke-access = Révoquer l’accès
delete = Supprimer

status-not-connected = Non connecté
status-not-validated = Non connecté : pas encore validé
status-connected = Connecté
status-settings-changed = Non connecté : paramètres modifiés depuis la dernière authentification
status-ended = Non connecté : Salesforce a mis fin à l’accès
environment-production = Production
environment-sandbox = Sandbox

fact-method = Mode de connexion
fact-username = Nom d’utilisateur
fact-private-key = Empreinte de la clé (SHA-256)
fact-environment = Environnement
fact-login-url = URL de connexion
fact-instance-url = URL de l’instance
fact-org-id = ID d’organisation
fact-user = Utilisateur
fact-api-version = Version d’API
fact-api-version-newest = la plus récente
fact-scopes = Étendues accordées
fact-scopes-unknown = non indiquées par Salesforce
fact-since = Connecté depuis
life-title = Historique
life-saved = Enregistrée
life-connected = Authentification réussie
life-renewed = Jeton renouvelé
life-failed = Échec : { $code }
life-disconnected = Accès abandonné
fact-api-use = Utilisation de l’API aujourd’hui
api-use = { $used } sur { $allowed }
fact-learnt-at-sign-in = relevé à la première authentification

revoke-help = Retirer l’accès dans Salesforce
revoke-help-answer = « Révoquer l’accès » met fin, d’ici, aux jetons de cette connexion. Dans Salesforce, un administrateur peut faire de même : dans Configuration (Setup), saisir « Connected Apps OAuth Usage » dans Recherche rapide (Quick Find), choisir l’application et révoquer l’accès de l’utilisateur. Chaque utilisateur le trouve aussi dans ses paramètres personnels, sous « Connections » ou « OAuth Connected Apps ».

sign-in-title = Authentification auprès de Salesforce
step-waiting-for-user = La suite se passe dans la fenêtre Salesforce. Connectez-vous-y avec le compte auquel cette connexion est destinée, et autorisez l’accès.
step-asking-host = Vérification que l’hôte de connexion répond à cette page.
step-exchanging-code = Échange du code contre des jetons.
step-signing = Signature avec votre clé privée.
step-logging-in = Authentification auprès de Salesforce.
step-asking-who = Vérification de l’identité de l’utilisateur auprès de Salesforce.
step-asking-versions = Recherche des versions d’API proposées par l’organisation.
step-name-sign-in = S’authentifier chez Salesforce
step-name-host = Vérifier l’hôte
step-name-code = Obtenir les jetons
step-name-sign = Signer avec la clé
step-name-log-in = S’authentifier
step-name-who = Identifier l’utilisateur
step-name-versions = Lire les versions d’API
step-done = terminé
window-from-before = Cette page a été rechargée pendant une authentification. Terminez-la dans la fenêtre Salesforce, ouvrez à nouveau la fenêtre, ou annulez.
cancel-sign-in = Annuler l’authentification
open-again = Rouvrir la fenêtre
have-finished = J’ai terminé
open-in-own-tab = Ouvrir cette page dans son propre onglet
open-in-new-tab = Ouvrir l’authentification dans un nouvel onglet
continue-here = Continuer dans cet onglet
testing = Interrogation de l’organisation.
cancel-test = Annuler le test

dialog-revoke-title = Révoquer l’accès de « { $label } » ?
dialog-revoke-text = Les jetons sont supprimés ici et révoqués chez Salesforce. La connexion reste ; pour l’utiliser à nouveau, vous devrez vous authentifier à nouveau.
dialog-revoke-plain = Il n’y a ici aucun jeton à révoquer. La connexion reste.
dialog-delete-title = Supprimer « { $label } » ?
dialog-delete-text = La connexion et ses jetons sont supprimés définitivement, et les jetons sont révoqués chez Salesforce.
dialog-delete-plain = La connexion est supprimée définitivement. Elle n’a pas de jetons.

set-up-guide = Configurer l’application dans Salesforce, pas à pas
set-up-guide-who = À faire une seule fois, par un administrateur Salesforce de l’organisation. Les noms entre guillemets sont ceux de la version anglaise de Configuration (Setup).
set-up-step-app = Dans Configuration (Setup), saisissez « External Client App Manager » dans Recherche rapide (Quick Find), ouvrez la page et choisissez « New External Client App ». Saisissez un nom et une adresse e-mail de contact ; « Distribution State » : « Local ».
set-up-step-oauth = Sous « API (Enable OAuth Settings) », cochez « Enable OAuth ». Saisissez l’URL de rappel affichée dans ce formulaire, au caractère près.
set-up-step-scopes = Ajoutez les étendues « Manage user data via APIs (api) » et « Perform requests at any time (refresh_token, offline_access) » ; « Access the identity URL service (id, profile, email, address, phone) » permet à ce formulaire d’afficher qui s’est connecté.
set-up-step-security = Sous « Security », décochez « Require secret for Web Server Flow » et « Require secret for Refresh Token Flow » : une page web ne garde aucun secret. Laissez « Require Proof Key for Code Exchange (PKCE) » coché.
set-up-step-key = Choisissez « Create ». Puis, dans « Settings », « OAuth Settings », « Consumer Key and Secret », copiez la clé du consommateur (Consumer Key) dans ce formulaire. Il faut jusqu’à dix minutes pour qu’une nouvelle application soit connue.
set-up-step-cors = Autorisez votre organisation à répondre à cette page (CORS) :
set-up-step-connected-app = Organisations qui utilisent encore une application connectée (connected app) : les mêmes réglages d’URL de rappel, d’étendues et de secret se trouvent sous « App Manager », votre application, « Edit ».
set-up-guide-jwt = Configurer l’application pour JWT dans Salesforce, pas à pas
jwt-step-key = Créez une clé et un certificat avec la commande ci-dessous. La clé (salesforce.key) reste chez vous, le certificat (salesforce.crt) va chez Salesforce.
jwt-step-oauth = Sous « API (Enable OAuth Settings) », cochez « Enable OAuth ». Une URL de rappel est obligatoire, même si elle ne sert pas : https://localhost convient.
jwt-step-scopes = Ajoutez les étendues « Manage user data via APIs (api) » et « Perform requests at any time (refresh_token, offline_access) » : Salesforce exige la seconde, bien qu’il n’émette ici aucun jeton d’actualisation.
jwt-step-flow = Sous « Flow Enablement », cochez « Enable JWT Bearer Flow » et chargez salesforce.crt ; dans une application connectée (connected app), c’est la signature numérique (« Use digital signatures »). Choisissez « Create », puis copiez la clé du consommateur (Consumer Key) dans ce formulaire.
jwt-step-policies = Sous « Policies », « Edit » : « Permitted Users » vaut « Admin approved users are pre-authorized » ; ajoutez ensuite le profil de l’utilisateur ou un ensemble d’autorisations sous « App Policies ».
scopes-asked = Étendues demandées : { $scopes }.
scopes-of-app = Aucune étendue n’est demandée, donc celles de l’application s’appliquent. Il lui faut api et, pour que la connexion dure, refresh_token.
