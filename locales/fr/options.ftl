# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = { $attribute } vaut « { $given } », ce qui est ignoré ; valeurs autorisées : { $allowed }.
option-name-taken = Un autre élément de cette page porte aussi le nom « { $given } », et tous deux garderaient leurs connexions au même endroit. Donnez à chacun un nom qui lui est propre.
option-changed-late = { $attribute } a été modifié après le démarrage du formulaire. La modification s’appliquera la prochaine fois que l’élément sera placé dans la page.
options-title = Pour le développeur de cette console
options-not-readable = Les attributs de l’élément n’ont pas pu être lus ; leurs valeurs par défaut sont utilisées.
