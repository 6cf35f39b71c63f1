# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = Authentification auprès de Salesforce
callback-handing-over = La réponse est transmise. Cette fenêtre se ferme d’elle-même.
callback-received = Vous êtes authentifié sur la page de Salesforce. Vous pouvez fermer cette fenêtre et revenir à la console.
callback-nobody = Personne n’attendait cette réponse : l’authentification a été terminée, annulée ou commencée dans une autre fenêtre. La réponse n’a pas été utilisée. Fermez cette fenêtre, revenez à la console et recommencez-y l’authentification si elle est encore nécessaire.
callback-empty = C’est la page à laquelle Salesforce envoie sa réponse ; seule, elle ne fait rien. Fermez cette fenêtre et revenez à la console.
