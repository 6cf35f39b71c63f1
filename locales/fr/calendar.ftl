# Le calendrier des retraits. Le nom d’une version (Summer ’27) reste tel quel.

retirement-ends-on = Prend fin le { $date } : { $what }.
retirement-ended-on = Terminé depuis le { $date } : { $what }.
retirement-ends-with = Prend fin avec { $release } : { $what }.
retirement-ended-with = Terminé depuis { $release } : { $what }.
retirement-source = L’annonce de Salesforce : { $what }

retired-api-versions = versions { $first } à { $last } de l’API
retired-instanced-address = appels à une adresse qui porte le nom d’un serveur
retired-password-flow = OAuth avec nom d’utilisateur et mot de passe
retired-soap-login = SOAP login()
retired-connected-apps = l’assistance de Salesforce pour les applications connectées (connected apps)

instead-newer-version = Laissez la version d’API vide : la plus récente que propose votre organisation sera utilisée.
instead-my-domain = Saisissez l’adresse My Domain de votre organisation, qui reste la même où que Salesforce déplace l’organisation.
instead-other-programs = Ce formulaire ne s’authentifie pas ainsi, mais un autre programme qui a ce mot de passe le fait peut-être.
instead-oauth = C’est ainsi que cette connexion s’authentifie avec un mot de passe. OAuth continue de fonctionner.
instead-external-client-app = Une application connectée continue de fonctionner, mais mieux vaut qu’un administrateur en fasse une External Client App : Configuration (Setup), « App Manager », l’application, « Migrate to External Client App ».
