# Ce qu’un administrateur doit configurer dans Salesforce, à transmettre ; à qui est une connexion.

admin-title = Pour votre administrateur Salesforce
admin-intro = Tout ce qu’il faut à l’application et à votre organisation, à envoyer à qui peut modifier Configuration (Setup). Les noms sont ceux de la version anglaise de Configuration.
copy-as-message = Copier comme message
copy-as-markdown = Copier en Markdown
copy-app-callback = Copier l’URL de rappel de l’application
copy-origin = Copier l’origine autorisée
copy-scopes = Copier les étendues
copied-setup = Copié. Aucun secret n’y figure.
open-app-manager = Créer l’application dans External Client App Manager
open-cors = Autoriser cette page dans CORS

setting-ticked = coché
setting-unticked = non coché
setting-none-ticked = rien de coché
setting-users-permission-set = le profil de l’utilisateur ou un ensemble d’autorisations qu’il possède

why-local = Une application créée dans l’organisation à laquelle elle est destinée fonctionne là et nulle part ailleurs.
why-oauth = Sans cela, l’application n’a pas de clé du consommateur (Consumer Key).
why-callback = Salesforce envoie sa réponse ici et nulle part ailleurs : au caractère près.
why-callback-unused = Il en faut une, même si elle ne sert pas ici.
why-scopes = Les deux premières permettent d’appeler l’API et de rester connecté ; le service d’identité dit qui s’est connecté.
why-scopes-key = Salesforce exige ici refresh_token, bien qu’il n’émette aucun jeton d’actualisation ; le service d’identité dit qui s’est connecté.
why-no-flow = Le flux serveur web, utilisé ici, ne demande pas de case cochée ; les autres flux ne servent pas.
why-jwt-flow = Chargez le certificat (salesforce.crt) qui correspond à la clé privée.
why-no-secret = Une page web ne garde aucun secret ; PKCE le remplace.
why-pkce = Il garantit que seul celui qui a commencé une authentification peut la terminer. Toujours actif dans les nouvelles applications.
why-rotation = Chaque jeton d’actualisation sert une fois ; cette console garde le plus récent. Toujours actif dans les nouvelles applications.
why-idle = Une connexion que personne n’utilise prend fin d’elle-même. Toujours actif dans les nouvelles applications.
why-no-allowlist = Les jetons sont renouvelés par les navigateurs des utilisateurs, où qu’ils soient.
why-opaque-tokens = De tels jetons n’ouvrent que l’API REST.
why-self-authorize = Chaque utilisateur autorise l’application une fois. Pour choisir qui le peut, prenez « Admin approved users are pre-authorized » et ajoutez des profils ou des ensembles d’autorisations.
why-pre-authorized = Quand une clé s’authentifie, personne n’est là pour autoriser l’application.
why-app-policies = Ce sont les utilisateurs au nom desquels la clé peut s’authentifier.
why-relax-ip = Les utilisateurs s’authentifient depuis leurs propres réseaux. Avec « Enforce IP restrictions », seuls ceux des plages d’adresses IP de connexion peuvent se connecter.
why-cors = Sans cela, l’organisation n’émet pas de jetons pour une page web.
why-origin = La page de cette console, sans chemin.

message-subject = Configurer une application dans Salesforce pour { $origin }
message-intro = Merci de configurer une External Client App dans notre organisation Salesforce, pour que la page { $origin } puisse se connecter. Voici les emplacements dans Configuration (Setup), les réglages et les raisons. Les noms sont ceux de la version anglaise de Configuration.
message-links = Les pages de notre organisation :
message-end = Ensuite, merci de m’envoyer la clé du consommateur (Consumer Key) : l’application, « Settings », « OAuth Settings », « Consumer Key and Secret ». Le Consumer Secret n’est pas nécessaire et doit rester où il est. Il faut jusqu’à dix minutes pour qu’une nouvelle application soit connue.
message-end-key = Ensuite, merci de m’envoyer la clé du consommateur (Consumer Key) : l’application, « Settings », « OAuth Settings », « Consumer Key and Secret ». Le Consumer Secret n’est pas nécessaire. Le certificat va dans l’application ; la clé privée reste chez moi.

metadata-title = En fichiers de métadonnées pour la commande sf
metadata-intro = Placez ces fichiers dans un projet de la commande sf et déployez-le. Les mots en majuscules sont à remplacer par vos propres valeurs. Ils sont vérifiés d’après les types que Salesforce publie, mais n’ont jamais été essayés dans une organisation : regardez ensuite l’application dans Configuration (Setup).
metadata-access = L’organisation doit autoriser « Allow access to OAuth consumer secrets via Metadata API » (Configuration, « External Client App Settings »), et qui déploie a besoin de l’autorisation « View External Client Apps Consumer Secrets in Metadata ». Le fichier des paramètres OAuth globaux n’a pas sa place dans un gestionnaire de versions dès que Salesforce y a écrit des clés.
copy-file = Copier { $name }
copy-deploy = Copier la commande de déploiement

whose-title = À qui est cette connexion ?
whose-acts-as = Elle agit dans Salesforce en tant que { $user } : elle voit et modifie ce que cet utilisateur peut voir et modifier, et ce qu’elle y modifie porte son nom.
whose-acts-as-nobody-yet = Elle agira dans Salesforce en tant que la personne qui s’authentifie : elle verra et modifiera ce que cet utilisateur peut voir et modifier, et ce qu’elle y modifiera portera son nom.
whose-ends = Si cet utilisateur est désactivé ou gelé dans Salesforce, par exemple à son départ, la connexion s’arrête. Si ses autorisations changent, ce qu’elle peut faire change aussi.
whose-password = Si le mot de passe change, la connexion s’arrête jusqu’à ce que le nouveau mot de passe et le nouveau jeton de sécurité soient saisis ici.
whose-no-password = Aucun mot de passe n’est gardé pour elle ; il n’y en a donc pas à saisir ici quand il change.
whose-instead = Pour une connexion qui doit survivre aux personnes, un administrateur crée un utilisateur d’intégration : Configuration (Setup), « Users », « New User », avec la « User License » « Salesforce Integration » et le profil « Minimum Access - API Only Integrations » ; puis la licence d’ensemble d’autorisations « Salesforce API Integration », et un ensemble d’autorisations à lui qui permet à cette connexion ce qu’il lui faut, et rien de plus.
whose-instead-key = Un tel utilisateur ne peut pas s’authentifier sur la page de Salesforce ; il se connecte avec « { $method } ».
whose-is-integration-user = Cet utilisateur est un utilisateur d’intégration : ce n’est pas une personne, et il ne peut que ce que ses ensembles d’autorisations lui permettent par l’API.
log-out = Se déconnecter de Salesforce dans ce navigateur
log-out-why = Après une authentification, ce navigateur reste connecté à Salesforce. Déconnectez-vous avant que quelqu’un d’autre se connecte ici, sinon c’est votre compte qui sera connecté.
