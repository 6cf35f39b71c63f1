# L’adresse : ce que désigne une adresse collée, ce qui y a été constaté à temps, et pourquoi
# une réponse n’est pas venue.

login-url-content = C’est une page de fichiers, d’Experience Builder ou publique ; on ne peut pas s’y connecter. L’URL de connexion de cette organisation est { $suggestion }.
login-url-no-login = { $host } appartient à Salesforce, mais aucune organisation ne s’y connecte. Saisissez l’adresse My Domain de votre organisation, par exemple https://acme.my.salesforce.com : Configuration (Setup), « My Domain ».
instance-url-content = C’est une page de fichiers, d’Experience Builder ou publique ; il n’y a pas d’API à cet endroit. L’URL de l’instance de cette organisation est { $suggestion }.
instance-url-no-api = { $host } appartient à Salesforce, mais aucune API d’organisation ne s’y trouve. Saisissez l’adresse My Domain de votre organisation, par exemple https://acme.my.salesforce.com : Configuration (Setup), « My Domain ».
instance-url-site = { $host } est un site Experience Cloud. L’API se trouve sur l’hôte propre de l’organisation, qui est { $suggestion }.
address-among-others = Il y a ici plus qu’une adresse, dont une partie est peut-être invisible. L’adresse qui s’y trouve est { $suggestion }.
address-look-alike = { $host } ressemble seulement à un hôte Salesforce : il appartient au propriétaire de { $domain }. Vérifiez l’orthographe ; une adresse My Domain se termine par .my.salesforce.com.
address-foreign-letters = { $host } ressemble seulement à un hôte Salesforce : il contient des lettres d’une autre écriture, que l’on peut confondre. Tapez l’adresse vous-même ; une adresse My Domain se termine par .my.salesforce.com.
switched-key-stays = { $switched } La clé du consommateur reste telle quelle ; en général, chaque organisation a sa propre application, avec sa propre clé.

checks-title = Ce qui a été constaté sur cet hôte
check-mark-asking = Question :
check-mark-good = Bon :
check-mark-bad = Problème :
check-mark-unknown = Inconnu :
check-asking-host = { $host } est-il là ?
check-host-there = { $host } est là et répond comme un hôte de connexion Salesforce.
check-asking-org = Quelle organisation est-ce ?
check-org = C’est l’organisation dont l’ID est { $org }.
check-org-production = C’est une organisation de production dont l’ID est { $org }.
check-org-sandbox = C’est une sandbox dont l’ID est { $org }.
check-org-differs = C’est l’organisation dont l’ID est { $org }, mais cette connexion est pour { $expected }. L’un des deux est faux.
check-org-unknown = { $host } ne dit pas de quelle organisation il s’agit.
check-ways-password = On s’y connecte avec nom d’utilisateur et mot de passe.
check-ways-both = On s’y connecte avec nom d’utilisateur et mot de passe, ou avec : { $providers }.
check-ways-providers = On s’y connecte avec : { $providers }. Nom d’utilisateur et mot de passe sont désactivés.
check-ways-none = La page de connexion ne propose ni nom d’utilisateur et mot de passe, ni autre moyen : Configuration (Setup), « My Domain », « Authentication Configuration ».
check-key-needed = La question de savoir si son point de terminaison de jetons répond à cette page sera posée dès que la clé du consommateur sera saisie.
check-asking-token = Son point de terminaison de jetons répond-il à cette page ?
check-token-answers = Son point de terminaison de jetons répond à cette page.
check-token-unknown = Impossible de savoir si le point de terminaison de jetons de { $host } répond à cette page.
check-open-cors = Ouvrir CORS dans la Configuration (Setup) de { $host }
check-open-apps = Ouvrir External Client App Manager dans la Configuration (Setup) de { $host }
check-open-my-domain = Ouvrir My Domain dans la Configuration (Setup) de { $host }
check-again = Vérifier à nouveau
check-summary-good = Vérifié : rien trouvé qui fasse obstacle.
check-summary-bad =
    { $count ->
        [one] Vérifié : un point demande votre attention.
       *[other] Vérifié : { $count } points demandent votre attention.
    }

login-host-unreachable = { $host } est injoignable, alors que cet ordinateur est en ligne. Vérifiez l’orthographe ; un pare-feu, un bloqueur ou un certificat que ce navigateur n’accepte pas peut aussi l’empêcher.
cause-offline = Cet ordinateur est hors ligne : ni { $host } ni le serveur de cette console ne sont joignables. Connectez-vous au réseau et réessayez.
cause-cors-remedy = Dans Configuration (Setup), ouvrez « CORS » : choisissez « Edit », cochez « Enable CORS for OAuth endpoints » et enregistrez. L’origine de cette page, { $origin }, figure déjà dans « Allowed Origins List ».
cause-origin = { $host } est là, mais ne laisse pas cette page lire ses réponses : l’origine de cette page n’y est pas autorisée.
cause-origin-remedy = Dans Configuration (Setup), ouvrez « CORS » et ajoutez { $origin } à « Allowed Origins List ».
cause-either = { $host } est là, mais son point de terminaison de jetons ne répond pas à cette page. Soit l’origine de cette page n’y est pas autorisée, soit CORS pour les points de terminaison OAuth est désactivé, soit les deux.
cause-either-remedy = Dans Configuration (Setup), ouvrez « CORS » : choisissez « Edit », cochez « Enable CORS for OAuth endpoints » et enregistrez ; puis ajoutez { $origin } à « Allowed Origins List ».
cause-expired = { $host } ne laisse pas cette page lire sa réponse au jeton, bien que cette page y soit autorisée : le jeton a expiré ou a été révoqué. Obtenez-en un nouveau.
cause-expired-or-origin = { $host } ne laisse pas cette page lire sa réponse à un jeton qui fonctionnait. De deux choses l’une : le jeton a expiré, obtenez-en alors un nouveau ; ou l’origine de cette page n’y est plus autorisée.
cause-broke-off = La connexion à { $host } a été coupée. L’hôte répond maintenant : réessayez.
cause-unclear = { $host } n’a pas répondu, et la raison n’a pas pu être établie. Vérifiez votre réseau et réessayez.
cause-code-is-lost = Le code est perdu ; recommencez l’authentification.

sent-org-probe = Demande quelle est l’organisation et comment on s’y connecte
sent-origin-probe = Demande, sans jeton, si l’origine de cette page est autorisée, quand une autre réponse n’est pas venue
sent-network = Demande au serveur de la console s’il y a un réseau, quand une réponse n’est pas venue
