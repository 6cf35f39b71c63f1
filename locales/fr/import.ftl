# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = Une URL d’autorisation SFDX a été reconnue. Ce qui convient a été rempli ; vérifiez-le avant d’enregistrer.
import-from-json = Le JSON de la commande sf ou d’une réponse contenant un jeton a été reconnu. Ce qui convient a été rempli ; vérifiez-le avant d’enregistrer.
import-from-env = Des variables d’environnement ont été reconnues. Ce qui convient a été rempli ; vérifiez-le avant d’enregistrer.
import-from-lines = Plusieurs champs à la fois ont été reconnus. Ce qui convient a été rempli ; vérifiez-le avant d’enregistrer.
import-from-settings = Des paramètres copiés depuis ce formulaire ont été reconnus. Ils ne contiennent aucun secret.
import-unknown = Non compris et ignoré : { $names }.
import-refresh-token = Le jeton d’actualisation n’a pas été repris. Chaque utilisation met fin au précédent ; l’utiliser ici mettrait donc fin à la connexion du programme dont il provient. Authentifiez-vous plutôt ici.
import-cli-app = La clé du consommateur PlatformCLI n’a pas été reprise : elle appartient à la commande sf et ne fonctionne que là. Saisissez la clé de votre propre application.
import-token-hidden = La commande sf masque ici le jeton d’accès. « sf org auth show-access-token » avec --json l’affiche, et ce qu’elle affiche peut aussi être collé.
import-key-file = Le texte nomme un fichier contenant la clé privée, mais ne contient pas la clé. Choisissez ce fichier comme « Fichier de clé privée ».
import-address-with-user = Une adresse n’a pas été reprise, car elle contient un nom d’utilisateur ou un mot de passe avant un « @ ».

export-sf-no-password = La commande sf ne s’authentifie pas avec un nom d’utilisateur et un mot de passe. Cet appel passe plutôt par la page de connexion de Salesforce.
export-sf-callback = La commande sf attend à l’adresse http://localhost:1717/OauthRedirect : l’application dans Salesforce doit aussi avoir cette URL de rappel.
export-login-ends = Cet appel utilise la connexion SOAP de Salesforce, qui prend fin avec Summer ’27, et la version d’API 64.0, la dernière à la proposer.
export-no-domain = simple-salesforce ne s’authentifie qu’auprès d’hôtes qui se terminent par .salesforce.com. Remplacez MY_DOMAIN, ou donnez plutôt un jeton et l’URL de l’instance.
export-jsonwebtoken = jsforce ne signe pas lui-même : il faut aussi le paquet jsonwebtoken.
export-token-is-a-key = Quiconque possède un jeton d’accès peut agir au nom de son utilisateur jusqu’à ce qu’il expire. Ne le laissez pas dans un script ni dans l’historique d’un shell.
