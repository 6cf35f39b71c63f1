# La dirección: qué significa la que se ha pegado, qué se ha averiguado a tiempo y por qué
# no ha llegado una respuesta.

login-url-content = Esta es una página de archivos, de Experience Builder o pública; allí no se puede iniciar sesión. La URL de inicio de sesión de esta organización es { $suggestion }.
login-url-no-login = { $host } es de Salesforce, pero ninguna organización inicia sesión allí. Introduzca el dominio My Domain de su organización, por ejemplo https://acme.my.salesforce.com: Configuración (Setup), Mi dominio (My Domain).
instance-url-content = Esta es una página de archivos, de Experience Builder o pública; allí no hay ninguna API. La URL de instancia de esta organización es { $suggestion }.
instance-url-no-api = { $host } es de Salesforce, pero allí no hay ninguna API de una organización. Introduzca el dominio My Domain de su organización, por ejemplo https://acme.my.salesforce.com: Configuración (Setup), Mi dominio (My Domain).
instance-url-site = { $host } es un sitio de Experience Cloud. La API está en el host propio de la organización, que es { $suggestion }.
address-among-others = Aquí hay más que una dirección, y una parte quizá no se vea. La dirección que contiene es { $suggestion }.
address-look-alike = { $host } solo se parece a un host de Salesforce: pertenece a quien tiene { $domain }. Revise cómo está escrito; el host de un My Domain termina en .my.salesforce.com.
address-foreign-letters = { $host } solo se parece a un host de Salesforce: tiene letras de otro alfabeto, que pueden confundirse. Escriba usted la dirección; el host de un My Domain termina en .my.salesforce.com.
switched-key-stays = { $switched } La Clave de consumidor se queda como está; normalmente cada organización tiene su propia aplicación, con su propia clave.

checks-title = Lo que se ha averiguado sobre este host
check-mark-asking = Pregunta:
check-mark-good = Bien:
check-mark-bad = Problema:
check-mark-unknown = No se sabe:
check-asking-host = ¿Existe { $host }?
check-host-there = { $host } existe y responde como un host de inicio de sesión de Salesforce.
check-asking-org = ¿Qué organización es?
check-org = Es la organización con el ID { $org }.
check-org-production = Es una organización de producción con el ID { $org }.
check-org-sandbox = Es un sandbox con el ID { $org }.
check-org-differs = Es la organización con el ID { $org }, pero esta conexión es para { $expected }. Una de las dos es incorrecta.
check-org-unknown = { $host } no dice qué organización es.
check-ways-password = Allí se inicia sesión con nombre de usuario y contraseña.
check-ways-both = Allí se inicia sesión con nombre de usuario y contraseña, o con: { $providers }.
check-ways-providers = Allí se inicia sesión con: { $providers }. El nombre de usuario y la contraseña están desactivados.
check-ways-none = Su página de inicio de sesión no ofrece ni nombre de usuario y contraseña ni otra forma: Configuración (Setup), Mi dominio (My Domain), “Authentication Configuration”.
check-key-needed = Si su extremo de tokens responde a esta página se pregunta en cuanto se introduzca la Clave de consumidor.
check-asking-token = ¿Responde su extremo de tokens a esta página?
check-token-answers = Su extremo de tokens responde a esta página.
check-token-unknown = No se ha podido averiguar si el extremo de tokens de { $host } responde a esta página.
check-open-cors = Abrir CORS en Configuración (Setup) de { $host }
check-open-apps = Abrir External Client App Manager en Configuración (Setup) de { $host }
check-open-my-domain = Abrir Mi dominio (My Domain) en Configuración (Setup) de { $host }
check-again = Comprobar de nuevo
check-summary-good = Comprobado: no se ha encontrado ningún obstáculo.
check-summary-bad =
    { $count ->
        [one] Comprobado: un punto necesita su atención.
       *[other] Comprobado: { $count } puntos necesitan su atención.
    }

login-host-unreachable = No se puede acceder a { $host }, aunque este equipo está en línea. Revise cómo está escrito; también puede impedirlo un cortafuegos, un bloqueador o un certificado que este navegador no acepta.
cause-offline = Este equipo está sin conexión: no se puede acceder ni a { $host } ni al propio servidor de esta consola. Conéctese a la red y vuelva a intentarlo.
cause-cors-remedy = En Configuración (Setup), abra CORS: elija “Edit”, marque “Enable CORS for OAuth endpoints” y guarde. El origen de esta página, { $origin }, ya está en la lista “Allowed Origins List”.
cause-origin = { $host } existe, pero no deja que esta página lea sus respuestas: el origen de esta página no está permitido allí.
cause-origin-remedy = En Configuración (Setup), abra CORS y añada { $origin } a la lista “Allowed Origins List”.
cause-either = { $host } existe, pero su extremo de tokens no responde a esta página. O el origen de esta página no está permitido allí, o CORS para los extremos de OAuth está desactivado, o ambas cosas.
cause-either-remedy = En Configuración (Setup), abra CORS: elija “Edit”, marque “Enable CORS for OAuth endpoints” y guarde; después añada { $origin } a la lista “Allowed Origins List”.
cause-expired = { $host } no deja que esta página lea su respuesta al token, aunque la página está permitida allí: el token ha caducado o se ha revocado. Obtenga uno nuevo.
cause-expired-or-origin = { $host } no deja que esta página lea su respuesta a un token que antes funcionaba. Una de dos: el token ha caducado, y entonces obtenga uno nuevo; o el origen de esta página ya no está permitido allí.
cause-broke-off = La conexión con { $host } se ha interrumpido. Ahora responde: vuelva a intentarlo.
cause-unclear = { $host } no ha respondido, y no se ha podido averiguar por qué. Revise su red y vuelva a intentarlo.
cause-code-is-lost = El código se ha perdido; inicie sesión de nuevo.

sent-org-probe = Pregunta qué organización es y cómo se inicia sesión allí
sent-origin-probe = Pregunta, sin token, si el origen de esta página está permitido, cuando otra respuesta no ha llegado
sent-network = Pregunta al propio servidor de la consola si hay red, cuando una respuesta no ha llegado
