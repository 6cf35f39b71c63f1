# Filling in from a pasted text, copies of a connection, and its use elsewhere.

paste-title = Remplir à partir de ce que vous avez
field-pasted = Identifiants à coller
help-pasted = Collez un fichier .env, le JSON de « sf org display », une URL d’autorisation SFDX, des lignes comme « Username: … », ou des paramètres copiés d’ici. Le texte est lu dans cette page et n’est envoyé nulle part.
fill-in = Remplir
import-nothing = Rien n’a été reconnu dans le texte collé. Il est toujours là ; comparez-le avec les types de texte indiqués sous le champ.
import-method-not-offered = Le mode de connexion qui convient le mieux n’est pas proposé ici.
import-consumer-key-given = La clé du consommateur a été ignorée : cette console a la sienne.
import-secret-without-field = { $name } : valeur ignorée, car ce mode de connexion n’a pas de champ pour elle ici.

copies-title = Dupliquer ou partager
duplicate = Dupliquer
duplicate-for-sandbox = Dupliquer pour une sandbox
duplicate-needs-address = Une sandbox est une organisation à part : saisissez sa propre adresse dans le champ { $field }. Les noms d’utilisateur s’y terminent en général par le nom de la sandbox.
copy-settings = Copier les paramètres
copied-settings = Paramètres copiés, sans les secrets. Collez-les sous « Remplir à partir de ce que vous avez » dans une nouvelle connexion.
copy-support = Copier pour l’assistance
help-copy-support = Ce qui s’est passé, hôtes, versions et codes d’erreur : aucun secret, aucun nom. Collez-le dans un message à la personne qui vous aide.
copied-support = Les informations pour l’assistance ont été copiées. Elles ne contiennent aucun secret.
not-copied-here = Le navigateur n’a pas autorisé la copie. Autorisez cette page à utiliser le presse-papiers, et réessayez.

use-elsewhere = Utiliser ailleurs
use-elsewhere-intro = La même connexion dans d’autres outils. Les mots en majuscules sont à remplacer par vos propres valeurs.
with-the-secret = Avec le secret
help-with-the-secret = Met dans le texte copié le jeton ou le mot de passe détenu ici, pour les outils qui l’acceptent. Ce qui est affiché ci-dessous ne le contient jamais.
copy-call = Copier l’appel pour { $tool }
copied-call = Appel copié. Les mots en majuscules sont à remplacer par vos propres valeurs.
copied-call-with-secret = Appel copié, avec le secret qu’il contient. Le presse-papiers le garde jusqu’à ce que vous copiiez autre chose.
