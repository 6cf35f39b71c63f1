# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = Sesión iniciada, pero la API rechaza a este usuario o esta aplicación

arrival-title = Ahora está en { $org }
arrival-check = Un navegador con sesión iniciada en varias organizaciones elige una por sí mismo. Compruebe que sea la correcta.
arrival-edition = Edición
not-this-one = Esta no
help-not-this-one = Inicia sesión de nuevo; Salesforce pide el nombre de usuario y la contraseña.

health-title = Última prueba de acceso
health-good = Bien
health-bad = Por resolver
health-unknown = No se sabe
health-not-asked = No se ha preguntado: la prueba terminó antes.
health-link = { $page } en Configuración (Setup), sobre “{ $line }”

health-host = Accesible
health-host-answers = { $host } responde.
health-host-silent = No se ha podido acceder a { $host }. Revise su red. Si antes funcionaba, puede que se haya cambiado el nombre del My Domain de la organización: mire la dirección de Salesforce en su navegador e introdúzcala como URL de inicio de sesión con “Editar”.
health-cors = CORS para la API REST
health-cors-on = Esta página puede leer lo que responde la organización.
health-cors-off = { $host } está ahí, pero su API REST no responde a esta página. Un administrador puede añadir { $origin } a la lista “Allowed Origins List” en Configuración (Setup), CORS. Si ya está en ella, puede que el token haya caducado: configure de nuevo los tokens de OAuth.
health-token = Token aceptado
health-token-accepted = Salesforce acepta el token.
health-token-over = Salesforce ya no acepta el token.
health-identity = De quién se trata
health-identity-known = El token actúa en nombre de { $who }.
health-identity-not-told = Salesforce no ha dicho en nombre de quién actúa el token. No es un fallo; con el ámbito id u openid lo dice.
health-scopes = Ámbitos
health-scopes-granted = Concedidos: { $granted }.
health-scopes-lacking = Concedidos: { $granted }. Faltan: { $missing }. Un administrador puede añadir ámbitos a la aplicación; después inicie sesión de nuevo.
health-scopes-not-told = Salesforce no ha nombrado los ámbitos.
health-api = API permitida
health-api-on = La API REST responde a este usuario.
health-api-refused = La API REST ha rechazado la llamada con { $code }. Puede que “Login History” del usuario, en Configuración (Setup), diga más.
health-version = Versión de la API
health-version-offered = La organización ofrece la versión { $version }.
health-use-high = { $used } de { $allowed }: casi o del todo agotado. Cuando no quede nada, la organización rechazará todas las llamadas.
health-use-not-told = Solo pueden verlo los usuarios con el permiso “View Setup and Configuration”. No es un fallo.

lost-redirected = { $host } lleva a otra dirección, y allí no se envía nada. Probablemente se haya cambiado el nombre del My Domain de la organización: mire la dirección de Salesforce en su navegador e introdúzcala como URL de inicio de sesión con “Editar”.
login-host-redirects = { $host } lleva a otra dirección: probablemente se haya cambiado el nombre del My Domain de la organización. Mire la dirección de Salesforce en su navegador e introdúzcala aquí.
login-host-gone = No se puede acceder a { $host }, aunque esta conexión ya ha funcionado. Revise su red. Si está bien, probablemente se haya cambiado el nombre del My Domain de la organización: mire la dirección de Salesforce en su navegador e introdúzcala aquí.

fact-idle-end = Termina sin uso
idle-end = Si no se usa, termina el { $date } a más tardar, si la aplicación tiene el límite habitual de 30 días.

ending-title = Qué puede haber puesto fin al acceso
ending-intro = Salesforce solo dice que los tokens ya no son válidos. Causas habituales, la más probable primero:
ending-revoked = El acceso se revocó en Configuración (Setup), o con “Revocar el acceso”. Un administrador puede ver en Configuración (Setup), Uso de OAuth de aplicaciones conectadas (Connected Apps OAuth Usage), si la aplicación sigue ahí.
ending-sixth = El mismo usuario inició sesión en la misma aplicación por sexta vez, aquí o en otro lugar: conviven cinco inicios de sesión, y el sexto pone fin en silencio al más antiguo.
ending-rotated = El token de actualización lo usó otro programa o una copia de esta página: cada uso pone fin al anterior, y un segundo uso del mismo pone fin a todos.
ending-idle = Los tokens no se usaron durante 30 días.
ending-password = Cambiaron la contraseña o los permisos del usuario, o se congeló o desactivó al usuario.
ending-issued = El último token se emitió el { $date }.
ending-used = Funcionó por última vez en esta página el { $date }.
ending-see-card = Lo que puede haber ocurrido figura más abajo, en la conexión.
refreshed-title = Este sandbox se ha actualizado
refreshed-what = { $host } pertenece ahora a la organización { $new }; esta conexión está configurada para { $old }. Una actualización (Refresh) sustituye un sandbox por una copia nueva con un ID de organización nuevo y pone fin a todos los tokens de la anterior.
refreshed-remedy = Si lo esperaba, acepte la organización nueva: su ID ocupa el lugar del anterior, el usuario se aprende de nuevo y usted inicia sesión. Si la aplicación falta en la copia nueva, su administrador de Salesforce vuelve a configurarla. Si no lo esperaba, pregunte antes a su administrador.
accept-the-new-org = Aceptar la organización nueva

sent-org = Pregunta cómo se llama la organización y de qué tipo es
