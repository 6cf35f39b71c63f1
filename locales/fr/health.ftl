# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = Authentifié, mais l’API refuse cet utilisateur ou cette application

arrival-title = Vous êtes maintenant dans { $org }
arrival-check = Un navigateur authentifié dans plusieurs organisations en choisit une lui-même. Vérifiez que c’est la bonne.
arrival-edition = Édition
not-this-one = Pas celle-ci
help-not-this-one = Vous authentifie à nouveau ; Salesforce demande le nom d’utilisateur et le mot de passe.

health-title = Dernier test d’accès
health-good = Bon
health-bad = À corriger
health-unknown = Inconnu
health-not-asked = Non demandé : le test s’est terminé avant.
health-link = { $page } dans Configuration (Setup), pour « { $line } »

health-host = Joignable
health-host-answers = { $host } répond.
health-host-silent = { $host } était injoignable. Vérifiez votre réseau. Si cela fonctionnait auparavant, le My Domain de l’organisation a peut-être été renommé : regardez l’adresse de Salesforce dans votre navigateur et saisissez-la comme URL de connexion avec « Modifier ».
health-cors = CORS pour l’API REST
health-cors-on = Cette page peut lire ce que l’organisation répond.
health-cors-off = { $host } est là, mais son API REST ne répond pas à cette page. Un administrateur peut ajouter { $origin } à « Allowed Origins List » dans Configuration (Setup), « CORS ». Si l’origine y figure déjà, le jeton a peut-être expiré : configurez à nouveau les jetons OAuth.
health-token = Jeton accepté
health-token-accepted = Salesforce accepte le jeton.
health-token-over = Salesforce n’accepte plus le jeton.
health-identity = De qui il s’agit
health-identity-known = Le jeton agit pour { $who }.
health-identity-not-told = Salesforce n’a pas dit pour qui agit le jeton. Ce n’est pas une erreur ; avec l’étendue id ou openid, il le dit.
health-scopes = Étendues
health-scopes-granted = Accordées : { $granted }.
health-scopes-lacking = Accordées : { $granted }. Manquantes : { $missing }. Un administrateur peut ajouter des étendues à l’application ; authentifiez-vous à nouveau ensuite.
health-scopes-not-told = Salesforce n’a pas nommé les étendues.
health-api = API autorisée
health-api-on = L’API REST répond à cet utilisateur.
health-api-refused = L’API REST a refusé l’appel avec { $code }. « Login History » de l’utilisateur, dans Configuration (Setup), en dit peut-être plus.
health-version = Version de l’API
health-version-offered = L’organisation propose la version { $version }.
health-use-high = { $used } sur { $allowed } : presque ou entièrement utilisé. Quand il ne reste rien, l’organisation refuse chaque appel.
health-use-not-told = Seuls les utilisateurs qui ont l’autorisation « View Setup and Configuration » peuvent le voir. Ce n’est pas une erreur.

lost-redirected = { $host } mène à une autre adresse, et rien n’y est envoyé. Le My Domain de l’organisation a probablement été renommé : regardez l’adresse de Salesforce dans votre navigateur et saisissez-la comme URL de connexion avec « Modifier ».
login-host-redirects = { $host } mène à une autre adresse : le My Domain de l’organisation a probablement été renommé. Regardez l’adresse de Salesforce dans votre navigateur et saisissez-la ici.
login-host-gone = { $host } est injoignable, alors que cette connexion a déjà fonctionné. Vérifiez votre réseau. S’il va bien, le My Domain de l’organisation a probablement été renommé : regardez l’adresse de Salesforce dans votre navigateur et saisissez-la ici.

fact-idle-end = Fin sans utilisation
idle-end = Sans utilisation, il prend fin le { $date } au plus tard, si l’application a la limite habituelle de 30 jours.

ending-title = Ce qui a pu mettre fin à l’accès
ending-intro = Salesforce dit seulement que les jetons ne sont plus valables. Causes habituelles, la plus probable d’abord :
ending-revoked = L’accès a été révoqué dans Configuration (Setup), ou avec « Révoquer l’accès ». Un administrateur peut voir dans Configuration (Setup), « Connected Apps OAuth Usage », si l’application y est encore.
ending-sixth = Le même utilisateur s’est authentifié une sixième fois auprès de la même application, ici ou ailleurs : cinq authentifications coexistent, et la sixième met fin sans bruit à la plus ancienne.
ending-rotated = Le jeton d’actualisation a été utilisé par un autre programme ou par une copie de cette page : chaque utilisation met fin au précédent, et une seconde utilisation du même met fin à tous.
ending-idle = Les jetons n’ont pas été utilisés pendant 30 jours.
ending-password = Le mot de passe ou les autorisations de l’utilisateur ont changé, ou l’utilisateur a été gelé ou désactivé.
ending-issued = Le dernier jeton a été émis le { $date }.
ending-used = Il a fonctionné pour la dernière fois sur cette page le { $date }.
ending-see-card = Ce qui a pu se passer figure ci-dessous, dans la connexion.
refreshed-title = Ce sandbox a été actualisé
refreshed-what = { $host } appartient maintenant à l’organisation { $new } ; cette connexion est configurée pour { $old }. Une actualisation (Refresh) remplace un sandbox par une nouvelle copie avec un nouvel ID d’organisation, et met fin à tous les jetons de l’ancienne.
refreshed-remedy = Si vous vous y attendiez, acceptez la nouvelle organisation : son ID remplace l’ancien, l’utilisateur est appris à nouveau et vous vous authentifiez. Si l’application manque dans la nouvelle copie, votre administrateur Salesforce la configure à nouveau. Si vous ne vous y attendiez pas, interrogez d’abord votre administrateur.
accept-the-new-org = Accepter la nouvelle organisation

sent-org = Demande comment s’appelle l’organisation et de quel type elle est
