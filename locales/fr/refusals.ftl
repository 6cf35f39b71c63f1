# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.
#
# Setup terms, sources:
# Configuration (Setup): "Configuration de la navigation", Trailhead,
#   https://trailhead.salesforce.com/fr/content/learn/modules/starting_force_com/starting_tour
# application cliente externe (external client app): "Configuration d'une application cliente externe pour
#   des flux d'identité headless", Salesforce Help,
#   https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_eca_auth_challenge.htm&language=fr&type=5
# Réinitialiser mon jeton de sécurité (Reset My Security Token): "Didacticiel : configurer Salesforce pour
#   l’approvisionnement automatique d’utilisateurs", Microsoft, azure-docs.fr-fr,
#   articles/active-directory/saas-apps/salesforce-provisioning-tutorial.md

## The authorization page

refusal-access-denied = L’accès a été refusé sur la page de Salesforce. Recommencez et autorisez-y l’accès pour vous connecter.
refusal-invalid-client-id = Salesforce ne connaît pas cette clé du consommateur dans cette organisation. Copiez-la à nouveau depuis les paramètres OAuth de l’application, dans Configuration (Setup), « External Client App Manager », et assurez-vous que l’URL de connexion est l’adresse My Domain de la même organisation. Il faut jusqu’à 10 minutes pour qu’une nouvelle application soit connue.
refusal-app-not-installed = L’application cliente externe n’existe pas dans l’organisation interrogée. Saisissez comme URL de connexion l’adresse My Domain de l’organisation où l’application a été créée ; une application locale ne fonctionne que dans cette organisation.
refusal-cross-org = Vous êtes connecté à une autre organisation que celle à laquelle appartient l’application. Réessayez : Salesforce demande alors qui s’authentifie. Si l’erreur persiste, déconnectez-vous de Salesforce dans ce navigateur, ou utilisez une fenêtre privée, et vérifiez que l’URL de connexion est l’adresse My Domain de l’organisation de l’application.
refusal-app-blocked = Un administrateur a bloqué cette application dans l’organisation. Un administrateur peut la débloquer ou l’installer dans Configuration (Setup), « Connected Apps OAuth Usage ».
refusal-app-access-denied = Vous ne pouvez pas utiliser cette application, ou pas depuis ce réseau. Un administrateur peut vous attribuer un ensemble d’autorisations pour elle et assouplir sa stratégie IP dans Configuration (Setup), « External Client App Manager », « Policies ».
refusal-not-admin-approved = Seuls les utilisateurs approuvés par un administrateur peuvent utiliser cette application, et vous n’en faites pas partie. Un administrateur peut ajouter votre profil ou un ensemble d’autorisations dans Configuration (Setup), « External Client App Manager », « Policies ».
refusal-approval-error = Salesforce n’a pas pu approuver l’application pour vous et ne dit pas pourquoi. Le plus souvent, l’application n’est pas installée dans l’organisation, il lui manque une étendue demandée, ou votre utilisateur ou votre réseau n’y a pas droit. Un administrateur peut le vérifier dans Configuration (Setup), « Connected Apps OAuth Usage ».
refusal-app-must-be-installed = L’application doit être installée dans l’organisation avant de pouvoir être utilisée. Un administrateur peut l’installer dans Configuration (Setup), « Connected Apps OAuth Usage ».
refusal-callback-mismatch = L’URL de rappel ne fait pas partie de celles enregistrées pour l’application. Copiez-la depuis le formulaire et demandez à un administrateur de l’ajouter, au caractère près, aux paramètres OAuth de l’application dans Configuration (Setup), « External Client App Manager ».
refusal-code-challenge-missing = L’application exige PKCE, et la demande est arrivée sans son défi (code challenge). C’est une erreur du programme ; veuillez la signaler à son développeur.
refusal-https-required = Salesforce n’accepte cette demande que par HTTPS. Veuillez le signaler à la personne qui a mis en place ce programme.
refusal-get-required = Salesforce veut que la page de connexion soit ouverte par une requête GET. C’est une erreur du programme ; veuillez la signaler à son développeur.
refusal-out-of-band-callback = Salesforce ne prend plus en charge les authentifications sans page de rappel. La personne qui a mis en place ce programme doit lui donner une adresse web comme URL de rappel.
refusal-response-type = Salesforce ne prend pas en charge le type d’authentification demandé. C’est une erreur du programme ; veuillez la signaler à son développeur.
refusal-login-error = Salesforce n’a pas pu vous connecter et ne dit pas pourquoi. Réessayez ; si cela échoue encore, un administrateur trouve la raison dans Configuration (Setup), « Login History ».
refusal-session-level = Salesforce exige une authentification d’un niveau de sécurité plus élevé. Authentifiez-vous à nouveau et confirmez votre identité quand on vous le demande. Un administrateur peut consulter les niveaux dans Configuration (Setup), « Session Settings ».
refusal-experience-id = Salesforce n’accepte pas cette authentification pour le site demandé. Saisissez comme URL de connexion l’adresse My Domain de l’organisation, ou demandez à un administrateur de vérifier le site dans Configuration (Setup), « All Sites ».
refusal-app-attestation = L’application exige la preuve que la demande vient d’une application mobile, ce qu’un navigateur ne peut pas donner. Un administrateur peut créer une application sans cette exigence, ou la retirer de celle-ci, dans Configuration (Setup), « External Client App Manager ».
refusal-key-bound-tokens = L’application n’émet que des jetons liés à une clé (DPoP), ce que ce programme ne fait pas. Un administrateur peut retirer cette exigence des paramètres de l’application, dans Configuration (Setup), « External Client App Manager ».
refusal-invalid-scope = Une étendue demandée est inconnue, ou l’application ne l’a pas. Un administrateur peut l’ajouter aux paramètres OAuth de l’application dans Configuration (Setup), « External Client App Manager » ; si aucune étendue n’est demandée, celles de l’application s’appliquent.
refusal-sign-in-needed = Salesforce veut que vous vous connectiez sur sa propre page. Recommencez et connectez-vous-y.
refusal-flow-disabled = Ce type d’authentification est désactivé pour l’application. Un administrateur peut l’activer dans les paramètres et les stratégies de l’application, dans Configuration (Setup), « External Client App Manager ».
refusal-distribution-state = La valeur de « Distribution State » de l’application ne permet pas cette authentification. Un administrateur peut la vérifier dans Configuration (Setup), « External Client App Manager », et devrait enregistrer à nouveau l’application.
refusal-policy-not-found = L’organisation n’a pas encore de stratégies pour cette application. Un administrateur peut ouvrir l’onglet « Policies » de l’application dans Configuration (Setup), « External Client App Manager », et l’enregistrer.
refusal-installation-error = L’application n’est pas correctement installée dans l’organisation. Un administrateur peut vérifier « Distribution State » et « Policies » dans Configuration (Setup), « External Client App Manager », et l’enregistrer à nouveau.
refusal-salesforce-error = Salesforce signale une erreur de son côté. Réessayez dans quelques minutes. Si elle persiste, vérifiez que vous vous authentifiez auprès de l’organisation à laquelle appartient l’application.

## The token endpoint

refusal-code-expired = L’authentification a duré trop longtemps, ou son code à usage unique a déjà servi. Authentifiez-vous à nouveau.
refusal-refresh-token-expired = L’authentification enregistrée a pris fin : elle a été révoquée, remplacée par une plus récente, ou est restée inutilisée trop longtemps. Authentifiez-vous à nouveau. Si cela arrive souvent, un administrateur peut vérifier « Refresh Token Policy » pour l’application dans Configuration (Setup), « External Client App Manager », « Policies ».
refusal-authentication-failure = Salesforce n’a pas accepté le nom d’utilisateur, le mot de passe ou le jeton de sécurité, ou n’autorise pas ce type d’authentification. Vérifiez-les, ainsi que l’environnement. Un administrateur trouve la raison exacte dans Configuration (Setup), « Login History ».
refusal-user-inactive = Cet utilisateur est désactivé ou gelé. Un administrateur peut l’activer ou le dégeler dans Configuration (Setup), « Users ».
refusal-ip-restricted = Salesforce n’autorise pas cette authentification depuis votre réseau. Un administrateur peut assouplir les restrictions IP sous « Policies » de l’application, dans Configuration (Setup), « External Client App Manager », ou les plages d’adresses IP de connexion de votre profil.
refusal-login-hours = Votre profil n’autorise pas la connexion à cette heure. Réessayez pendant les heures de connexion, ou demandez à un administrateur de les modifier dans Configuration (Setup), « Profiles ».
refusal-no-valid-scopes = L’application n’a aucune étendue utilisable ici. Un administrateur peut ajouter « Manage user data via APIs (api) » aux paramètres OAuth de l’application dans Configuration (Setup), « External Client App Manager ».
refusal-consumer-not-approved = L’application n’est pas approuvée pour cet utilisateur. Un administrateur peut la préautoriser sous « Policies » de l’application, dans Configuration (Setup), « External Client App Manager », et l’attribuer au profil ou à un ensemble d’autorisations de l’utilisateur.
refusal-jwt-audience = La demande signée était destinée à un autre hôte. Saisissez comme URL de connexion l’adresse My Domain de l’organisation de l’utilisateur, et vérifiez s’il s’agit d’une sandbox.
refusal-jwt-assertion = Salesforce n’a pas accepté la demande signée. Vérifiez que la clé privée correspond au certificat chargé dans l’application, dans Configuration (Setup), « External Client App Manager », que la clé du consommateur est correcte, et que l’horloge de cet ordinateur est à l’heure.
refusal-user-not-found = L’organisation n’a aucun utilisateur de ce nom. Saisissez le nom d’utilisateur, qui ressemble à une adresse e-mail mais peut en différer ; dans une sandbox, il se termine en général par le nom de la sandbox.
refusal-no-run-as-user = L’application n’a aucun utilisateur au nom duquel s’exécuter. Un administrateur peut définir « Run As » sous « Policies » de l’application, dans Configuration (Setup), « External Client App Manager ».
refusal-jwt-not-preauthorized = L’application n’est pas prête pour l’authentification par clé. Un administrateur peut lui ajouter l’étendue refresh_token, puis la préautoriser pour l’utilisateur sous « Policies », dans Configuration (Setup), « External Client App Manager ».
refusal-code-verifier = La preuve liée à cette authentification a été perdue, peut-être au profit d’un autre onglet. Authentifiez-vous à nouveau, dans un seul onglet.
refusal-client-secret = L’application exige un secret du consommateur, et il est absent ou faux. Pour une authentification depuis le navigateur, un administrateur peut décocher « Require secret for Web Server Flow » et « Require secret for Refresh Token Flow » dans les paramètres de l’application, dans Configuration (Setup), « External Client App Manager ».
refusal-grant-type = L’organisation n’accepte pas ce type d’authentification pour l’application. Un administrateur peut l’activer dans les paramètres de l’application, dans Configuration (Setup), « External Client App Manager ».
refusal-basic-header = La demande avait un en-tête d’identifiants du client que Salesforce ne peut pas lire. Ce formulaire n’en envoie aucun : le développeur de cette console peut vérifier ce que le relais ajoute.
refusal-login-rate = Trop d’authentifications en peu de temps. Attendez 15 à 30 minutes et réessayez.
refusal-org-inactive = L’organisation est verrouillée, fermée ou suspendue ; une version d’essai ou une sandbox a peut-être expiré. Seul Salesforce peut vous aider.
refusal-bad-jti = Salesforce a déjà vu cette demande signée. Réessayez ; si l’erreur persiste, veuillez la signaler au développeur du programme.
refusal-authorization-pending = L’authentification sur l’autre appareil n’est pas encore terminée. Terminez-la là-bas.
refusal-slow-down = Le programme demande trop souvent si l’authentification est terminée. Attendez un instant et réessayez.
refusal-salesforce-down = Salesforce n’est pas disponible en ce moment, peut-être pour maintenance. Réessayez plus tard.

## The REST API and the user info

refusal-session-not-for-rest = Le jeton est valide mais ne peut pas servir pour l’API REST. Un administrateur peut vérifier que l’application a l’étendue « Manage user data via APIs (api) » dans Configuration (Setup), « External Client App Manager », et que les règles de l’organisation sur l’accès à l’API, les adresses IP et la sécurité des sessions l’admettent.
refusal-session-expired = La session a expiré ou a été fermée. Authentifiez-vous à nouveau si elle ne se renouvelle pas d’elle-même.
refusal-token-format = L’organisation n’accepte pas les jetons d’accès de ce format. Un administrateur peut vérifier « Issue JWT-based access tokens for named users » dans les paramètres de l’application, dans Configuration (Setup), « External Client App Manager ».
refusal-token-missing = La demande est arrivée sans son jeton. C’est une erreur du programme ; veuillez la signaler à son développeur.
refusal-request-limit = L’organisation a épuisé ses requêtes API pour le moment. Réessayez plus tard ; un administrateur peut voir l’utilisation dans Configuration (Setup), « Company Information ».
refusal-api-disabled = L’API n’est pas activée pour cette organisation ou cet utilisateur. Un administrateur peut accorder l’autorisation « API Enabled » dans Configuration (Setup), « Permission Sets » ; certaines éditions ne comprennent pas l’API.
refusal-version-retired = Salesforce ne répond plus à cette version d’API. Choisissez-en une plus récente, ou laissez le champ Version d’API vide pour utiliser la plus récente.

## SOAP login()

refusal-security-token = Salesforce demande le jeton de sécurité de cet utilisateur, car l’authentification vient d’un réseau auquel l’organisation ne fait pas confiance. Saisissez le plus récent comme jeton de sécurité ; il change à chaque changement de mot de passe. Si vous n’en avez pas, choisissez « Réinitialiser mon jeton de sécurité » (Reset My Security Token) dans vos paramètres personnels et consultez vos e-mails.
refusal-password-lockout = Cet utilisateur est verrouillé après trop de mots de passe erronés. Attendez la fin du verrouillage, en général 15 minutes, ou demandez à un administrateur de choisir « Unlock » dans Configuration (Setup), « Users ».
refusal-password-expired = Le mot de passe est correct mais a expiré. Connectez-vous sur la page de Salesforce, définissez-en un nouveau, et saisissez-le ici avec le nouveau jeton de sécurité.
refusal-login-ip-ranges = Votre profil n’autorise pas la connexion depuis ce réseau. Un administrateur peut modifier « Login IP Ranges » pour le profil dans Configuration (Setup), « Profiles ».
refusal-login-challenge = Salesforce veut vérifier qui se connecte et a envoyé un code. Connectez-vous une fois sur la page de Salesforce, ou choisissez « Utiliser des identifiants OAuth », où la vérification est demandée.
refusal-soap-login-disabled = Cette organisation n’autorise pas les programmes à s’authentifier avec nom d’utilisateur et mot de passe. Choisissez plutôt « Utiliser des identifiants OAuth ». Un administrateur peut choisir « Enable SOAP API login() » dans Configuration (Setup), « User Interface » ; cela prend fin pour toutes les organisations avec Summer ’27.
refusal-soap-login-ended = Dans cette organisation, les programmes ne peuvent plus s’authentifier avec nom d’utilisateur et mot de passe ; Salesforce y met fin avec Summer ’27. Choisissez plutôt « Utiliser des identifiants OAuth ».
refusal-no-api-auth = Cet utilisateur ne peut pas s’authentifier depuis des programmes avec nom d’utilisateur et mot de passe. Choisissez plutôt « Utiliser des identifiants OAuth ». Un administrateur peut accorder l’autorisation « Use Any API Auth » dans Configuration (Setup), « Permission Sets ».
refusal-client-not-accessible = L’organisation n’admet que les programmes approuvés par un administrateur. Un administrateur peut approuver celui-ci dans Configuration (Setup), « Connected Apps OAuth Usage », ou choisissez « Utiliser des identifiants OAuth » avec une application de l’organisation.
