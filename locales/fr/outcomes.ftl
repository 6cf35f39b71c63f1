# What happened: the sentences of the status line and of alerts.
#
# Setup terms, sources:
# Configuration (Setup), Recherche rapide (Quick Find): "Configuration de la navigation", Trailhead,
#   https://trailhead.salesforce.com/fr/content/learn/modules/starting_force_com/starting_tour

saved = Enregistré.
other-tokens-kept = Les jetons de l’autre environnement sont conservés : revenez-y pour les utiliser ou les révoquer. Supprimer la connexion les révoque aussi.
propagation =
    { $minutes ->
        [0] La modification prend effet immédiatement dans le connecteur.
        [one] La modification peut mettre jusqu’à { $minutes } minute à prendre effet dans le connecteur.
        [many] La modification peut mettre jusqu’à { $minutes } de minutes à prendre effet dans le connecteur.
       *[other] La modification peut mettre jusqu’à { $minutes } minutes à prendre effet dans le connecteur.
    }
form-has-problems =
    { $count ->
        [one] { $count } champ demande votre attention. Rien n’a été enregistré ; votre saisie est toujours là.
        [many] { $count } de champs demandent votre attention. Rien n’a été enregistré ; votre saisie est toujours là.
       *[other] { $count } champs demandent votre attention. Rien n’a été enregistré ; votre saisie est toujours là.
    }

broken-down = Ce formulaire est tombé en panne et ne peut pas continuer. Ce qui a été enregistré et ce que vous avez saisi, hors secrets, reste dans cet onglet : rechargez la page pour continuer.
broken-down-reload = Recharger la page
no-cryptography = ce navigateur ne fournit à la page aucune cryptographie, sans laquelle personne ne peut s’authentifier en toute sécurité
page-not-secure = Cette page n’a pas été chargée par https ; le navigateur ne lui fournit donc aucune cryptographie, et personne ne peut s’authentifier depuis cette page. Demandez au développeur de cette console de la servir par https.
sign-in-nothing-chosen = Choisissez ou enregistrez d’abord une connexion.
sign-in-cancelled = L’authentification a été annulée. Rien n’a changé.
window-blocked = Votre navigateur a bloqué la fenêtre d’authentification. Ouvrez l’authentification dans un nouvel onglet, continuez dans cet onglet, ou autorisez cette page à ouvrir des fenêtres et réessayez.
window-blocked-not-left = Votre navigateur a bloqué la fenêtre d’authentification. Ouvrez l’authentification dans un nouvel onglet, ou autorisez cette page à ouvrir des fenêtres et réessayez.
window-blocked-in-frame = Le navigateur n’a pas ouvert la fenêtre d’authentification. Cette page est dans un cadre, et la page qui l’entoure interdit peut-être les fenêtres. Ouvrez cette page dans son propre onglet et authentifiez-vous là. Si cela ne s’ouvre pas non plus, l’équipe de développement de la page qui l’entoure doit autoriser les fenêtres : sandbox="allow-popups allow-popups-to-escape-sandbox".
window-closed = La fenêtre d’authentification semble fermée. Si elle est encore ouverte, terminez-y ; sinon, rouvrez-la ou annulez.
no-answer-yet = Aucune réponse à cette authentification n’est encore parvenue à cette page. Si la fenêtre affiche encore une page de Salesforce, terminez-y ; sinon, rouvrez-la ou annulez.
sign-in-would-be-lost = Ce navigateur ne conserve rien pour cette page ; une authentification dans cet onglet serait perdue au retour. Réessayez : Salesforce s’ouvrira alors dans une fenêtre à part.
window-kept-apart = Cette page est dans un cadre, dont un navigateur peut tenir la fenêtre séparée. Ouvrez cette page dans son propre onglet et authentifiez-vous là.
sign-in-takes-long = Cinq minutes ont passé sans réponse. Si vous êtes encore en train de vous authentifier, continuez : une réponse est acceptée pendant cinq minutes encore. Sinon, rouvrez la fenêtre ou annulez.
sign-in-came-back-empty = Vous êtes revenu de Salesforce sans réponse. Si Salesforce a affiché une page d’erreur, la clé du consommateur ou l’URL de rappel ne sont pas celles qui sont enregistrées : comparez-les avec l’application dans Configuration (Setup), « External Client App Manager ».

callback-too-long = La réponse reçue est plus longue que toutes celles qu’envoie Salesforce. Elle n’a pas été utilisée ; recommencez l’authentification.
callback-repeated-parameter = La réponse reçue donne deux fois la même valeur. Elle n’a pas été utilisée ; recommencez l’authentification.
callback-state-missing = La réponse reçue ne dit pas à quelle authentification elle appartient. Elle n’a pas été utilisée ; recommencez l’authentification.
callback-state-mismatch = La réponse reçue appartient à une autre authentification. Elle n’a pas été utilisée ; recommencez l’authentification.
callback-expired = L’authentification a duré plus de dix minutes et a expiré. Recommencez-la.
callback-issuer-mismatch = La réponse nomme un autre émetteur que l’hôte de connexion. Elle n’a pas été utilisée ; recommencez l’authentification, et vérifiez l’URL de connexion.
callback-wrong-flow = La réponse relève d’un type d’authentification que ce formulaire n’utilise pas. Elle n’a pas été utilisée ; recommencez l’authentification.
callback-no-code = La réponse ne contient pas de code utilisable. Recommencez l’authentification.

sign-in-refused = Salesforce n’a pas approuvé l’authentification.
exchange-refused = Salesforce a refusé d’émettre des jetons.
refresh-refused = Salesforce n’a pas renouvelé le jeton pour le moment.
refusal-unknown = Ce refus n’est pas dans notre catalogue. Le message de Salesforce figure ci-dessous ; votre administrateur Salesforce peut le rechercher.
refusal-raw = Salesforce indique : { $error } : { $description }
refusal-raw-code = Salesforce indique : { $error }
who-you = Vous pouvez y remédier vous-même.
who-admin = Un administrateur Salesforce de votre organisation peut y remédier.
who-developer = Le développeur de cette console peut y remédier.
who-salesforce = Seul Salesforce peut y remédier ; réessayez plus tard.

token-unreachable = { $host } était injoignable pour l’échange, ou n’a pas laissé cette page lire sa réponse. Le code est perdu ; recommencez l’authentification.
token-timed-out = { $host } n’a pas répondu à temps à l’échange. Recommencez l’authentification.
token-broken-off = La réponse de { $host } a été interrompue. Recommencez l’authentification.
token-too-large = La réponse de { $host } est plus volumineuse que toutes celles qu’envoie Salesforce. Elle n’a pas été utilisée.
token-server-failed = { $host } a rencontré une erreur en traitant la demande. Salesforce est peut-être en maintenance ; réessayez dans quelques minutes.
token-not-an-answer = { $host } a répondu, mais sans jetons. Il est peut-être derrière un proxy ou en maintenance ; réessayez, et vérifiez l’URL de connexion.
token-foreign-instance = La réponse de { $host } renvoie à une instance qui n’est pas un hôte Salesforce. Ses jetons n’ont pas été conservés.
token-no-identity = La réponse de { $host } ne dit pas, ou pas correctement, à qui sont les jetons. Ils n’ont pas été conservés.

cors-off = { $host } est là, mais son point de terminaison de jetons ne répond pas à cette page.

wrong-environment =
    { $expected ->
        [production] Vous vous êtes authentifié, mais { $instance } relève de l’autre environnement : cette connexion est destinée à la production.
        [sandbox] Vous vous êtes authentifié, mais { $instance } relève de l’autre environnement : cette connexion est destinée à une sandbox.
       *[other] Vous vous êtes authentifié, mais { $instance } relève de l’autre environnement : cette connexion est destinée à { $expected }.
    }
wrong-org = Vous vous êtes authentifié en tant que { $actual }, dans une autre organisation que celle pour laquelle cette connexion est configurée : { $expected }.
wrong-user = Vous vous êtes authentifié en tant que { $actual }, mais cette connexion est configurée pour { $expected }.
wrong-account-remedy = Rien n’a été conservé. Configurez à nouveau les jetons : Salesforce demandera le nom d’utilisateur et le mot de passe, ce qui vous permettra d’utiliser le bon compte. Pour vous connecter en tant qu’un autre utilisateur, modifiez d’abord les ID avec « Réinitialiser ».

connected = Connecté en tant que { $who } à { $host }.
scope-api-missing = L’étendue api n’a pas été accordée : un administrateur peut ajouter « Manage user data via APIs (api) » à l’application.
scope-refresh-token-missing = L’étendue refresh_token n’a pas été accordée : la connexion prendra fin avec le jeton d’accès, et vous devrez vous authentifier à nouveau.
scopes-not-granted = Étendues demandées, mais non accordées : { $scopes }.

test-succeeded = Le test d’accès a réussi.
test-details = L’organisation a répondu à { $who } sur { $host }, version d’API { $version }.
test-cancelled = Le test d’accès a été annulé.
test-failed = Le test d’accès a échoué. { $reason }
set-up-the-tokens = Choisissez « Configurer les jetons OAuth », puis testez à nouveau.
token-not-valid = Salesforce n’accepte plus le jeton.
token-never-valid = Salesforce n’accepte pas ce jeton.
copy-not-renewed = Cet onglet est la copie d’un autre. Seul l’autre renouvelle l’accès, et ici il a pris fin.
token-ended = Salesforce n’accepte plus le jeton et ne l’a pas renouvelé.
enter-the-password = Saisissez le mot de passe avec « Modifier » et choisissez « Enregistrer et valider ».
enter-the-private-key = Indiquez la clé privée avec « Modifier » et choisissez « Enregistrer et valider ».
enter-an-access-token = Saisissez un jeton d’accès valide avec « Modifier ».
token-of-another-org = L’organisation qui a répondu n’est pas celle à laquelle ce jeton dit être destiné. Vérifiez le jeton d’accès et l’URL de l’instance.
login-refused = Salesforce a refusé le nom d’utilisateur et le mot de passe.
soap-password-expired = Le mot de passe a expiré. Définissez-en un nouveau dans Salesforce, et saisissez-le ici.
soap-not-an-answer = Ce qui a répondu pour { $host } n’était pas le service de connexion de Salesforce. Le développeur de cette console peut vérifier le relais.
soap-server-failed = { $host } a rencontré une erreur en traitant l’authentification. Réessayez dans quelques minutes.
# Why a call of the console gets no access token.
no-such-connection = Aucune connexion ne porte ce libellé.
element-removed = Le formulaire Salesforce a été retiré de la page.

relay-unreachable = Le relais de cette console est injoignable. Le développeur de cette console peut vérifier l’attribut relay-url.
relay-timed-out = { $host } n’a pas répondu à temps à travers le relais. Réessayez.
relay-no-session = Vous n’êtes plus connecté à cette console ; son relais ne transmet donc rien. Connectez-vous à la console dans un autre onglet, puis réessayez ici.
relay-rate-limited = Le relais de cette console a reçu trop de demandes d’authentification en peu de temps. Attendez quelques minutes, puis réessayez.
relay-host-not-allowed = Le relais de cette console ne transmet rien à { $host }. Le développeur de cette console peut l’ajouter à la liste d’hôtes du relais.
relay-connection-not-allowed = Le serveur de cette console ne garde aucun secret du consommateur pour cette connexion à { $host }. Saisissez à nouveau le secret du consommateur et enregistrez ; si cela ne change rien, le développeur de cette console peut regarder dans le stockage.
relay-host-unreachable = Le relais de cette console n’a pas pu joindre { $host }, ou pas à temps. Vérifiez l’URL de connexion et réessayez dans quelques minutes.
relay-answer-not-passed-on = Le relais de cette console n’a pas transmis la réponse de { $host }. Si cela se reproduit, le développeur de cette console peut regarder dans le journal du relais.
relay-not-as-documented = Le relais de cette console a refusé l’appel. Le développeur de cette console peut le comparer avec ce que la documentation de l’assistant demande à un relais.
relay-broken-off = La réponse de { $host } à travers le relais a été interrompue. Réessayez.
signing-failed = Le navigateur n’a pas pu signer avec cette clé privée. Indiquez-la à nouveau avec « Modifier ».
assertion-refused = Salesforce n’a pas accepté la demande signée.
clock-ahead =
    { $minutes ->
        [one] L’horloge de cet ordinateur avance d’environ { $minutes } minute. Il en a été tenu compte ; remettez-la à l’heure.
        [many] L’horloge de cet ordinateur avance d’environ { $minutes } de minutes. Il en a été tenu compte ; remettez-la à l’heure.
       *[other] L’horloge de cet ordinateur avance d’environ { $minutes } minutes. Il en a été tenu compte ; remettez-la à l’heure.
    }
clock-behind =
    { $minutes ->
        [one] L’horloge de cet ordinateur retarde d’environ { $minutes } minute. Il en a été tenu compte ; remettez-la à l’heure.
        [many] L’horloge de cet ordinateur retarde d’environ { $minutes } de minutes. Il en a été tenu compte ; remettez-la à l’heure.
       *[other] L’horloge de cet ordinateur retarde d’environ { $minutes } minutes. Il en a été tenu compte ; remettez-la à l’heure.
    }
test-refused = L’organisation a refusé l’appel.
test-status = { $host } a répondu avec le statut { $status }.
test-not-an-answer = { $host } n’a pas répondu comme le fait une organisation Salesforce.
lost-unreachable = { $host } était injoignable, ou n’a pas laissé cette page lire sa réponse. Vérifiez votre réseau ; un administrateur peut vérifier dans Configuration (Setup), « CORS », que l’origine de cette page figure dans « Allowed Origins List ».
lost-to-policy = La politique de contenu (CSP) de cette page lui interdit de joindre { $host }. Le développeur de cette console peut l’ajouter à la politique : connect-src { $host }.
lost-timed-out = { $host } n’a pas répondu à temps. Réessayez.
lost-broken-off = La réponse de { $host } a été interrompue. Réessayez.
lost-too-large = La réponse de { $host } est plus volumineuse que prévu et n’a pas été lue.

revoking = Supprimé ici. Notification de Salesforce en cours.
revoked = L’accès a été révoqué, ici et chez Salesforce.
revoked-only-here = Les jetons ont été supprimés ici, mais Salesforce n’a pas pu en être informé.
nothing-to-revoke = Il n’y avait aucun jeton à révoquer.
signed-out-elsewhere = L’accès a été révoqué dans un autre onglet ; les jetons ont donc été supprimés ici aussi.
deleting = Supprimé ici. Notification de Salesforce en cours.
deleted = La connexion a été supprimée.
deleted-and-revoked = La connexion a été supprimée, et ses jetons ont été révoqués chez Salesforce.
deleted-only-here = La connexion a été supprimée, mais Salesforce n’a pas pu en être informé.
revoke-in-setup = Pour mettre aussi fin à l’accès chez Salesforce : dans Configuration (Setup), saisissez « Connected Apps OAuth Usage » dans Recherche rapide (Quick Find), choisissez l’application et révoquez l’accès de l’utilisateur.

storage-blocked = Ce navigateur n’accorde à la page aucun stockage de session. Les connexions fonctionnent jusqu’au rechargement ou à la fermeture de la page, puis disparaissent.
storage-full = Le stockage de session de cette page est plein. Ce qui a été enregistré depuis fonctionne jusqu’au rechargement ou à la fermeture de la page, puis disparaît.

store-loading = Chargement des connexions de la console.
store-list-failed = La console n’a pas pu indiquer ses connexions. Les nouvelles fonctionnent tant que cette page est là.
store-left-out =
    { $count ->
        [one] { $count } connexion de la console n’a pas pu être lue et a été ignorée.
        [many] { $count } de connexions de la console n’ont pas pu être lues et ont été ignorées.
       *[other] { $count } connexions de la console n’ont pas pu être lues et ont été ignorées.
    }
store-save-failed = La console n’a pas pu conserver cette connexion. Elle fonctionne tant que cette page est là ; enregistrez-la à nouveau plus tard.
store-remove-failed = La connexion a été supprimée ici, mais la console n’a pas pu la supprimer. Elle sera peut-être de retour après un rechargement.
