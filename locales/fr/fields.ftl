# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.
#
# Setup terms, sources:
# Configuration (Setup), Recherche rapide (Quick Find): "Configuration de la navigation", Trailhead,
#   https://trailhead.salesforce.com/fr/content/learn/modules/starting_force_com/starting_tour
# application connectée (connected app): "Création d'une application connectée", Salesforce Help,
#   https://help.salesforce.com/s/articleView?id=xcloud.connected_app_create.htm&language=fr&type=5
# application cliente externe (external client app): "Configuration d'une application cliente externe pour
#   des flux d'identité headless", Salesforce Help,
#   https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_eca_auth_challenge.htm&language=fr&type=5
# Paramètres (Settings), Réinitialiser mon jeton de sécurité (Reset My Security Token), Réinitialiser le
#   jeton de sécurité (Reset Security Token): "Didacticiel : configurer Salesforce pour l’approvisionnement automatique
#   d’utilisateurs", Microsoft, azure-docs.fr-fr,
#   articles/active-directory/saas-apps/salesforce-provisioning-tutorial.md
# Clé du consommateur, Secret du consommateur (Consumer Key, Consumer Secret): "Se connecter à Salesforce et
#   le gérer dans Azure Purview", Microsoft, azure-docs.fr-fr, articles/purview/register-scan-salesforce.md
# URL de rappel (Callback URL): "Se connecter à Salesforce", AWS App Studio (French),
#   http://docs.aws.haqm.com/fr_fr/appstudio/latest/userguide/connectors-salesforce.html

field-label = Libellé
field-login-url = URL de connexion
field-sandbox = Utiliser une sandbox salesforce.com
field-api-version = Version d’API
field-org-id = ID d’organisation Salesforce
field-user-id = ID d’utilisateur Salesforce
field-consumer-key = Clé du consommateur
field-callback-url = URL de rappel
field-consumer-secret = Secret du consommateur
field-username = Nom d’utilisateur
field-password = Mot de passe
field-security-token = Jeton de sécurité
field-private-key = Clé privée
field-private-key-file = Fichier de clé privée
field-access-token = Jeton d’accès
field-instance-url = URL de l’instance

required = Obligatoire
optional = Facultatif

help-label = Le nom de cette connexion dans cette console.
help-login-url = L’adresse My Domain de votre organisation, par exemple https://acme.my.salesforce.com. Vous la trouvez dans Salesforce, dans Configuration (Setup), sous « My Domain », ou dans la barre d’adresse : toute adresse de votre organisation peut être collée ici.
help-sandbox = Recommandé pour développer et tester. Une sandbox est une organisation à part, avec ses propres URL de connexion, ID d’organisation et ID d’utilisateur ; les éditions Professional, Enterprise, Performance et Unlimited en proposent.
help-sandbox-decided-production = Déterminé par l’URL de connexion : cet hôte appartient à une organisation de production.
help-sandbox-decided-sandbox = Déterminé par l’URL de connexion : cet hôte appartient à une sandbox.
help-api-version = Laissez vide pour utiliser la version la plus récente que propose votre organisation.
help-org-id = 15 ou 18 caractères, commençant par 00D. Laissez vide : l’ID sera relevé à la première authentification.
help-user-id = 15 ou 18 caractères, commençant par 005. Laissez vide : l’ID sera relevé à la première authentification.
help-consumer-key = La clé de l’application cliente externe (ou de l’application connectée) de votre organisation.
help-consumer-secret = Uniquement si l’application l’exige. Le serveur de cette console le garde et l’ajoute au moment d’échanger le code ; cette page le lui remet une fois, puis l’oublie.
help-callback-url = Saisissez cette adresse, au caractère près, comme URL de rappel de l’application dans Salesforce.

help-login-url-password = Laissez vide pour login.salesforce.com, ou pour test.salesforce.com si la case est cochée ; si votre organisation les interdit, saisissez son adresse My Domain.
help-username = Le nom d’utilisateur Salesforce, qui ressemble à une adresse e-mail. Si vous ne le connaissez pas, demandez-le à votre administrateur Salesforce.
help-password = Le mot de passe Salesforce de cet utilisateur. Il reste dans la mémoire de cette page.
help-security-token = Nécessaire, sauf si Salesforce fait confiance au réseau depuis lequel vous vous connectez. Il est ajouté à la fin du mot de passe.
help-access-token = Un jeton obtenu ailleurs, auprès de votre administrateur Salesforce ou de votre propre programme. La page le garde pour cet onglet.
help-instance-url = L’hôte de l’API, par exemple https://acme.my.salesforce.com. Ce n’est pas la page de connexion ; demandez-le à la personne qui vous a donné le jeton, ou cherchez dans Salesforce, dans Configuration (Setup), sous « My Domain ».
help-private-key = Une clé RSA au format PEM, collée, déposée ici ou choisie comme fichier. Elle est lue dans ce navigateur et jamais envoyée : c’est ici qu’elle signe.
empty-keeps-the-secret = Si le champ reste vide, ce que cette page détient encore est conservé.
empty-keeps-the-consumer-secret = Si le champ reste vide, ce que la console garde pour cette clé du consommateur est conservé.
show = Afficher
show-secret = Afficher : { $name }

find-security-token = Comment obtenir un jeton de sécurité ?
open-reset-security-token = Ouvrir « Réinitialiser mon jeton de sécurité » dans votre organisation

username-missing = Saisissez le nom d’utilisateur Salesforce.
username-too-long = Le nom d’utilisateur compte { $length } caractères ; ici, le maximum est de { $limit }.
password-missing = Saisissez le mot de passe.
secret-too-long = Ce texte compte { $length } caractères ; ici, le maximum est de { $limit }. Rien n’a été coupé.
unseen-blank = Il y a une espace avant ou après le texte, peut-être copiée avec lui. Supprimez-la.
unseen-line-end = Il y a un saut de ligne ou une tabulation dans le texte, peut-être copiés avec lui. Supprimez-les.
unseen-zero-width = Il y a un caractère invisible dans le texte, peut-être copié avec lui. Tapez le texte, ou copiez-le depuis un autre endroit.
consumer-secret-characters = Un secret du consommateur ne contient ni espaces, ni sauts de ligne, ni autres caractères spéciaux. Copiez-le à nouveau.
access-token-missing = Saisissez le jeton d’accès.
access-token-characters = Un jeton d’accès ne contient ni espaces, ni sauts de ligne, ni autres caractères spéciaux. Copiez-le à nouveau.
instance-url-missing = Saisissez l’URL de l’instance, par exemple https://acme.my.salesforce.com.
instance-url-login = { $host } est un hôte de connexion ; il n’y a pas d’API à cet endroit. L’URL de l’instance est l’hôte propre à l’organisation, par exemple https://acme.my.salesforce.com.
instance-url-scheme = L’adresse doit commencer par https://, car le jeton y est envoyé.
instance-url-lightning = C’est une page Lightning ; il n’y a pas d’API à cet endroit. L’URL de l’instance de cette organisation est { $suggestion }.
instance-url-setup = C’est une page de Configuration (Setup) ; il n’y a pas d’API à cet endroit. L’URL de l’instance de cette organisation est { $suggestion }.
instance-url-visualforce = C’est une page Visualforce ; il n’y a pas d’API à cet endroit. L’URL de l’instance de cette organisation est { $suggestion }.
instance-url-not-salesforce = { $host } n’est pas un hôte Salesforce, et aucun jeton ne peut y être envoyé. Si votre organisation a un domaine personnalisé, le développeur de cette console peut l’autoriser avec l’attribut trusted-hosts.
private-key-missing = Indiquez la clé privée : collez-la, déposez-la ici ou choisissez son fichier.
private-key-read = Clé RSA de { $bits } bits. SHA-256 de sa partie publique :
private-key-compare = Pour comparer avec le certificat dans Salesforce : openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = Le mot de passe était dans la mémoire de cette page et a disparu lors de son rechargement. Saisissez-le à nouveau.
private-key-needed-again = La clé privée était dans la mémoire de cette page et a disparu lors de son rechargement. Indiquez-la à nouveau.

find-org-id = Comment trouver mon ID d’organisation Salesforce ?
find-user-id = Comment trouver mon ID d’utilisateur Salesforce ?
find-consumer-key = Où trouver la clé du consommateur ?

label-missing = Saisissez un libellé, pour distinguer cette connexion des autres.
label-too-long = Le libellé compte { $length } caractères ; le maximum est de { $limit }.
label-taken = La connexion « { $label } » porte déjà ce libellé. Choisissez-en un autre.

login-url-missing = Saisissez l’adresse My Domain de votre organisation, par exemple https://acme.my.salesforce.com.
login-url-not-an-address = Ce n’est pas une adresse. Elle devrait ressembler à https://acme.my.salesforce.com.
login-url-scheme = L’adresse doit commencer par https://, car un mot de passe y est saisi.
login-url-user-info = L’adresse contient un nom d’utilisateur avant un « @ ». Supprimez-le : le nom d’utilisateur se saisit sur la page de Salesforce.
login-url-port = Salesforce ne répond sur aucun autre port. Supprimez le « : » et le nombre après l’hôte.
login-url-lightning = C’est une page Lightning ; on ne peut pas s’y connecter. L’URL de connexion de cette organisation est { $suggestion }.
login-url-setup = C’est une page de Configuration (Setup) ; on ne peut pas s’y connecter. L’URL de connexion de cette organisation est { $suggestion }.
login-url-visualforce = C’est une page Visualforce ; on ne peut pas s’y connecter. L’URL de connexion de cette organisation est { $suggestion }.
login-url-retired-instance = { $host } est une adresse d’instance, que Salesforce a retirée. Saisissez l’adresse My Domain de votre organisation : Configuration (Setup), « My Domain ».
login-url-not-salesforce = { $host } n’est pas un hôte Salesforce. L’URL de connexion est l’adresse My Domain de votre organisation, par exemple https://acme.my.salesforce.com. Si votre organisation a un domaine personnalisé, le développeur de cette console peut l’autoriser avec l’attribut trusted-hosts.
login-url-answers-no-page = { $host } ne répond pas aux pages web ; cette page ne peut donc pas y obtenir de jetons. Saisissez plutôt l’adresse My Domain de votre organisation : dans Salesforce, Configuration (Setup), « My Domain ».
login-host-not-salesforce = { $host } répond, mais pas comme un hôte de connexion Salesforce. Vérifiez l’orthographe de l’URL de connexion.

consumer-key-missing = Saisissez la clé du consommateur de l’application dans Salesforce.
consumer-key-characters = Une clé du consommateur ne contient ni espaces, ni sauts de ligne, ni autres caractères spéciaux. Copiez-la à nouveau.
consumer-key-too-long = Ce texte compte { $length } caractères ; une clé du consommateur en compte au plus { $limit }. Autre chose a-t-il été copié avec elle ?
consumer-key-unknown = { $host } ne connaît pas cette clé du consommateur. Copiez-la à nouveau depuis l’application de cette organisation précisément. Une application créée il y a moins de dix minutes n’est peut-être pas encore connue : attendez un peu, puis réessayez.

id-missing = Cette console a besoin de l’ID. Saisissez ses 15 ou 18 caractères.
id-length = Un ID compte 15 ou 18 caractères ; celui-ci en compte { $actual }.
id-character = Le caractère { $position }, « { $character } », est impossible dans un ID, qui ne contient que des lettres et des chiffres.
id-checksum = Les trois derniers caractères ne correspondent pas aux quinze premiers : l’un d’eux est mal saisi, ou sa casse est fausse. Pour les quinze premiers tels quels, l’ID serait { $expected }.
id-prefix = Cet ID commence par { $actual } ; celui qui est attendu ici commence par { $expected }.

api-version-not-a-version = Une version ressemble à { $newest }. Laissez le champ vide pour utiliser la plus récente.
api-version-retired = Salesforce a retiré la version { $version } avec { $since }. Saisissez 31.0 ou une version ultérieure, ou laissez le champ vide pour utiliser la plus récente, { $newest }.
api-version-unknown = Cette version n’existe pas encore. La plus récente connue est { $newest }.
api-version-not-offered = L’organisation ne propose pas la version { $version }. La plus récente qu’elle propose est { $newest }.

callback-url-other-origin = L’URL de rappel { $given } n’est pas sur l’origine de cette page, { $origin } ; aucune réponse de Salesforce ne pourrait donc atteindre ce formulaire. Le développeur de cette console peut corriger l’attribut redirect-uri.
callback-url-malformed = L’URL de rappel { $given } n’est pas une adresse utilisable. Le développeur de cette console peut corriger l’attribut redirect-uri.
