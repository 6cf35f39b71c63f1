# What is sent where, for whoever reviews a console.

sent-title = Ce qui est envoyé, et où
sent-intro = Rien d’autre ne quitte cette page. Ce que vous saisissez comme secret ne va que là où il figure ci-dessous ; les jetons restent dans le stockage de session de cet onglet.
sent-policy = Pour la politique de contenu (CSP) de cette console :
sent-page = page
sent-nothing = rien
sent-program = Charge ce formulaire
sent-host-probe = Demande si l’hôte est là
sent-token-probe = Demande, sans code, si le point de terminaison de jetons répond à cette page
sent-authorize = Ouvre la page de connexion de Salesforce
sent-callback = Salesforce ramène ici
sent-code = Échange le code contre des jetons
sent-refresh = Renouvelle le jeton d’accès
sent-with-secret = Les deux envois précédents, lorsque le serveur de la console ajoute le secret du consommateur
sent-clock = Demande l’heure au serveur de la console
sent-assertion = Échange contre un jeton ce que la clé privée a signé
sent-login = S’authentifie avec nom d’utilisateur, mot de passe et jeton de sécurité
sent-who = Demande pour qui agit le jeton, et s’il est encore valable
sent-versions = Demande les versions d’API de l’organisation
sent-test = Teste l’accès
sent-limits = Demande combien d’appels d’API du jour sont utilisés
sent-revoke = Met fin aux jetons quand vous y renoncez
sent-store = Remet la connexion et les secrets qui viennent d’être saisis au stockage de cette console
