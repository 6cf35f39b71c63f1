# What happened: the sentences of the status line and of alerts.

# Sources of Setup’s Spanish names; the English follows in brackets:
# Trailhead, “Crear una aplicación de cliente externo”: Setup, Quick Find.
# https://trailhead.salesforce.com/es/content/learn/projects/create-an-external-client-app-using-metadata-api/create-an-external-client-app
# “Guía de conexión con Salesforce y Mercado Pago — ms-donaciones” (written along the Spanish Setup; a
# public repository, known by its text only): External Client App Manager, the scope api.
# A recorded browser test of the Spanish Setup, and Adobe Marketo Sales Connect in Spanish (public
# repositories, known by their text only): Connected Apps OAuth Usage.

saved = Guardado.
other-tokens-kept = Los tokens del otro entorno se conservan: vuelva a él para usarlos o revocarlos. Eliminar la conexión también los revoca.
propagation =
    { $minutes ->
        [0] La actualización surte efecto en el conector de inmediato.
        [one] La actualización puede tardar hasta 1 minuto en surtir efecto en el conector.
        [many] La actualización puede tardar hasta { $minutes } de minutos en surtir efecto en el conector.
       *[other] La actualización puede tardar hasta { $minutes } minutos en surtir efecto en el conector.
    }
form-has-problems =
    { $count ->
        [one] Un campo necesita su atención. No se ha guardado nada; lo que escribió sigue ahí.
        [many] { $count } de campos necesitan su atención. No se ha guardado nada; lo que escribió sigue ahí.
       *[other] { $count } campos necesitan su atención. No se ha guardado nada; lo que escribió sigue ahí.
    }

broken-down = Este formulario ha fallado y no puede continuar. Lo que se guardó y lo que escribió, salvo los secretos, se conserva en esta pestaña: vuelva a cargar la página para continuar.
broken-down-reload = Volver a cargar la página
no-cryptography = este navegador no da a la página funciones criptográficas, sin las cuales nadie puede iniciar sesión con seguridad
page-not-secure = Esta página no se cargó por https, así que el navegador no le da funciones criptográficas y nadie puede iniciar sesión desde ella. Pida al desarrollador de esta consola que la sirva por https.
sign-in-nothing-chosen = Elija o guarde primero una conexión.
sign-in-cancelled = El inicio de sesión se ha cancelado. No ha cambiado nada.
window-blocked = El navegador ha bloqueado la ventana de inicio de sesión. Abra el inicio de sesión en una pestaña nueva, continúe en esta pestaña, o permita ventanas para esta página e inténtelo de nuevo.
window-blocked-not-left = El navegador ha bloqueado la ventana de inicio de sesión. Abra el inicio de sesión en una pestaña nueva, o permita ventanas para esta página e inténtelo de nuevo.
window-blocked-in-frame = El navegador no ha abierto la ventana de inicio de sesión. Esta página está en un marco, y la página que la rodea puede prohibir las ventanas. Abra esta página en su propia pestaña e inicie sesión allí. Si tampoco se abre, el equipo de desarrollo de la página que la rodea debe permitir ventanas: sandbox="allow-popups allow-popups-to-escape-sandbox".
window-closed = Parece que la ventana de inicio de sesión está cerrada. Si sigue abierta, termine allí; si no, ábrala otra vez o cancele.
no-answer-yet = Todavía no ha llegado a esta página ninguna respuesta a este inicio de sesión. Si la ventana aún muestra una página de Salesforce, termine allí; si no, ábrala otra vez o cancele.
sign-in-would-be-lost = Este navegador no guarda nada para esta página; un inicio de sesión en esta pestaña se perdería al volver. Inténtelo de nuevo: Salesforce se abrirá entonces en una ventana propia.
window-kept-apart = Esta página está en un marco, del que un navegador puede mantener separada la ventana. Abra esta página en su propia pestaña e inicie sesión allí.
sign-in-takes-long = Han pasado cinco minutos sin respuesta. Si todavía está iniciando sesión, continúe: se acepta una respuesta durante otros cinco minutos. Si no, abra la ventana otra vez o cancele.
sign-in-came-back-empty = Ha vuelto de Salesforce sin respuesta. Si Salesforce mostró una página de error, la Clave de consumidor o la URL de devolución de llamada no son las registradas: compare ambas con la aplicación en Configuración (Setup), Gestor de aplicaciones cliente externas (External Client App Manager).

callback-too-long = La respuesta que ha llegado es más larga que cualquiera de Salesforce. No se ha usado; empiece de nuevo el inicio de sesión.
callback-repeated-parameter = La respuesta que ha llegado indica un valor dos veces. No se ha usado; empiece de nuevo el inicio de sesión.
callback-state-missing = La respuesta que ha llegado no dice a qué inicio de sesión corresponde. No se ha usado; empiece de nuevo el inicio de sesión.
callback-state-mismatch = La respuesta que ha llegado corresponde a otro inicio de sesión. No se ha usado; empiece de nuevo el inicio de sesión.
callback-expired = El inicio de sesión ha tardado más de diez minutos y ha caducado. Empiécelo de nuevo.
callback-issuer-mismatch = La respuesta indica un emisor distinto del host de inicio de sesión. No se ha usado; empiece de nuevo el inicio de sesión y revise la URL de inicio de sesión.
callback-wrong-flow = La respuesta es de un tipo de inicio de sesión que este formulario no usa. No se ha usado; empiece de nuevo el inicio de sesión.
callback-no-code = La respuesta no contiene ningún código que se pueda usar. Empiece de nuevo el inicio de sesión.

sign-in-refused = Salesforce no ha aprobado el inicio de sesión.
exchange-refused = Salesforce se ha negado a emitir tokens.
refresh-refused = Salesforce no ha renovado el token en este momento.
refusal-unknown = Esta negativa no está en nuestro catálogo. Abajo están las palabras de Salesforce; su administrador de Salesforce puede consultarlas.
refusal-raw = Salesforce dice: { $error }: { $description }
refusal-raw-code = Salesforce dice: { $error }
who-you = Puede resolverlo usted.
who-admin = Puede resolverlo un administrador de Salesforce de su organización.
who-developer = Puede resolverlo el desarrollador de esta consola.
who-salesforce = Solo Salesforce puede resolverlo; inténtelo más tarde.

token-unreachable = No se ha podido acceder a { $host } para el canje, o no ha dejado que esta página lea su respuesta. El código se ha perdido; empiece de nuevo el inicio de sesión.
token-timed-out = { $host } no ha respondido al canje a tiempo. Empiece de nuevo el inicio de sesión.
token-broken-off = La respuesta de { $host } se ha interrumpido. Empiece de nuevo el inicio de sesión.
token-too-large = La respuesta de { $host } es más grande que cualquiera de Salesforce. No se ha usado.
token-server-failed = { $host } ha fallado al procesar la solicitud. Puede que Salesforce esté en mantenimiento; inténtelo de nuevo en unos minutos.
token-not-an-answer = { $host } ha respondido, pero no con tokens. Puede que esté detrás de un proxy o en mantenimiento; inténtelo de nuevo y revise la URL de inicio de sesión.
token-foreign-instance = La respuesta de { $host } apunta a una instancia que no es un host de Salesforce. Sus tokens no se han conservado.
token-no-identity = La respuesta de { $host } no dice, o no dice bien, de quién son los tokens. No se han conservado.

cors-off = { $host } existe, pero su extremo de tokens no responde a esta página.

wrong-environment =
    { $expected ->
        [sandbox] Ha iniciado sesión, pero { $instance } es del otro entorno: esta conexión es para una sandbox.
       *[other] Ha iniciado sesión, pero { $instance } es del otro entorno: esta conexión es para producción.
    }
wrong-org = Ha iniciado sesión como { $actual }, en una organización distinta de la que tiene configurada esta conexión: { $expected }.
wrong-user = Ha iniciado sesión como { $actual }, pero esta conexión está configurada para { $expected }.
wrong-account-remedy = No se ha conservado nada. Configure de nuevo los tokens: Salesforce pedirá el nombre de usuario y la contraseña, para que pueda usar la cuenta correcta. Para conectarse como otro usuario, cambie antes los ID con “Restablecer”.

connected = Conectado como { $who } a { $host }.
scope-api-missing = No se ha concedido el ámbito api: un administrador puede añadir Gestionar datos de usuario a través de las API (en inglés “Manage user data via APIs (api)”) a la aplicación.
scope-refresh-token-missing = No se ha concedido el ámbito refresh_token: la conexión terminará cuando caduque el token de acceso y tendrá que iniciar sesión de nuevo.
scopes-not-granted = Solicitados, pero no concedidos: { $scopes }.

test-succeeded = La prueba de acceso ha salido bien.
test-details = La organización ha respondido a { $who } en { $host }, versión de API { $version }.
test-cancelled = La prueba de acceso se ha cancelado.
test-failed = La prueba de acceso ha fallado. { $reason }
set-up-the-tokens = Elija “Configurar los tokens de OAuth” y repita la prueba.
token-not-valid = Salesforce ya no acepta el token.
token-never-valid = Salesforce no acepta este token.
copy-not-renewed = Esta pestaña empezó como copia de otra. Solo la otra renueva el acceso, y aquí ha terminado.
token-ended = Salesforce ya no acepta el token y no lo ha renovado.
enter-the-password = Introduzca la contraseña con “Editar” y elija “Guardar y validar”.
enter-the-private-key = Introduzca la clave privada con “Editar” y elija “Guardar y validar”.
enter-an-access-token = Introduzca un token de acceso válido con “Editar”.
token-of-another-org = La organización que ha respondido no es la que indica este token. Revise el Token de acceso y la URL de instancia.
login-refused = Salesforce ha rechazado el nombre de usuario y la contraseña.
soap-password-expired = La contraseña ha caducado. Establezca una nueva en Salesforce e introdúzcala aquí.
soap-not-an-answer = Lo que ha respondido por { $host } no era el inicio de sesión de Salesforce. El desarrollador de esta consola puede comprobar el servidor de retransmisión.
soap-server-failed = { $host } ha fallado al procesar el inicio de sesión. Inténtelo de nuevo en unos minutos.
# Why a call of the console gets no access token.
no-such-connection = No hay ninguna conexión con esta etiqueta.
element-removed = El formulario de Salesforce se ha quitado de la página.

relay-unreachable = No se ha podido acceder al servidor de retransmisión de esta consola. El desarrollador de esta consola puede comprobar el atributo relay-url.
relay-timed-out = { $host } no ha respondido a tiempo a través del servidor de retransmisión. Inténtelo de nuevo.
relay-no-session = Su sesión en esta consola ha terminado, así que su servidor de retransmisión no reenvía nada. Inicie sesión en la consola en otra pestaña y vuelva a intentarlo aquí.
relay-rate-limited = El servidor de retransmisión de esta consola ha recibido demasiados inicios de sesión en poco tiempo. Espere unos minutos y vuelva a intentarlo.
relay-host-not-allowed = El servidor de retransmisión de esta consola no reenvía a { $host }. El desarrollador de esta consola puede añadirlo a su lista de hosts.
relay-connection-not-allowed = El servidor de esta consola no guarda ningún Secreto de consumidor para esta conexión en { $host }. Introduzca de nuevo el Secreto de consumidor y guarde; si eso no cambia nada, el desarrollador de esta consola puede mirar en el almacén.
relay-host-unreachable = El servidor de retransmisión de esta consola no ha podido acceder a { $host }, o no a tiempo. Revise la URL de inicio de sesión e inténtelo de nuevo en unos minutos.
relay-answer-not-passed-on = El servidor de retransmisión de esta consola no ha transmitido la respuesta de { $host }. Si vuelve a ocurrir, el desarrollador de esta consola puede mirar en su registro.
relay-not-as-documented = El servidor de retransmisión de esta consola ha rechazado la llamada. El desarrollador de esta consola puede compararlo con lo que pide la documentación del asistente.
relay-broken-off = La respuesta de { $host } a través del servidor de retransmisión se ha interrumpido. Inténtelo de nuevo.
signing-failed = El navegador no ha podido firmar con esta clave privada. Introdúzcala de nuevo con “Editar”.
assertion-refused = Salesforce no ha aceptado la solicitud firmada.
clock-ahead =
    { $minutes ->
        [one] El reloj de este equipo está adelantado alrededor de 1 minuto. Se ha tenido en cuenta; póngalo en hora.
        [many] El reloj de este equipo está adelantado alrededor de { $minutes } de minutos. Se ha tenido en cuenta; póngalo en hora.
       *[other] El reloj de este equipo está adelantado alrededor de { $minutes } minutos. Se ha tenido en cuenta; póngalo en hora.
    }
clock-behind =
    { $minutes ->
        [one] El reloj de este equipo está atrasado alrededor de 1 minuto. Se ha tenido en cuenta; póngalo en hora.
        [many] El reloj de este equipo está atrasado alrededor de { $minutes } de minutos. Se ha tenido en cuenta; póngalo en hora.
       *[other] El reloj de este equipo está atrasado alrededor de { $minutes } minutos. Se ha tenido en cuenta; póngalo en hora.
    }
test-refused = La organización ha rechazado la llamada.
test-status = { $host } ha respondido con el estado { $status }.
test-not-an-answer = { $host } no ha respondido como una organización de Salesforce.
lost-unreachable = No se ha podido acceder a { $host }, o no ha dejado que esta página lea su respuesta. Revise su red; un administrador puede comprobar en Configuración (Setup), CORS, que el origen de esta página esté en la lista “Allowed Origins List”.
lost-to-policy = La política de contenido de esta página le prohíbe acceder a { $host }. El desarrollador de esta consola puede añadirlo a la política: connect-src { $host }.
lost-timed-out = { $host } no ha respondido a tiempo. Inténtelo de nuevo.
lost-broken-off = La respuesta de { $host } se ha interrumpido. Inténtelo de nuevo.
lost-too-large = La respuesta de { $host } es más grande de lo previsto y no se ha leído.

revoking = Quitado aquí. Avisando a Salesforce.
revoked = El acceso se ha revocado, aquí y en Salesforce.
revoked-only-here = Los tokens se han quitado aquí, pero no se ha podido avisar a Salesforce.
nothing-to-revoke = No había tokens que revocar.
signed-out-elsewhere = El acceso se ha revocado en otra pestaña, así que los tokens se han quitado también aquí.
deleting = Eliminado aquí. Avisando a Salesforce.
deleted = La conexión se ha eliminado.
deleted-and-revoked = La conexión se ha eliminado y sus tokens se han revocado en Salesforce.
deleted-only-here = La conexión se ha eliminado, pero no se ha podido avisar a Salesforce.
revoke-in-setup = Para poner fin al acceso también en Salesforce: en Configuración (Setup), escriba Uso de OAuth de aplicaciones conectadas (Connected Apps OAuth Usage) en Búsqueda rápida (Quick Find), elija la aplicación y revoque el usuario.

storage-blocked = Este navegador no da a la página almacenamiento de sesión. Las conexiones funcionan hasta que la página se recargue o se cierre, y después se pierden.
storage-full = El almacenamiento de sesión de esta página está lleno. Lo guardado desde entonces funciona hasta que la página se recargue o se cierre, y después se pierde.

store-loading = Pidiendo a la consola sus conexiones.
store-list-failed = La consola no ha podido decir qué conexiones tiene. Las nuevas funcionan mientras esta página siga abierta.
store-left-out =
    { $count ->
        [one] Una conexión de la consola no se ha podido leer y se ha omitido.
        [many] { $count } de conexiones de la consola no se han podido leer y se han omitido.
       *[other] { $count } conexiones de la consola no se han podido leer y se han omitido.
    }
store-save-failed = La consola no ha podido guardar esta conexión. Funciona mientras esta página siga abierta; guárdela de nuevo más tarde.
store-remove-failed = La conexión se ha quitado aquí, pero la consola no ha podido quitarla. Puede que vuelva a aparecer al recargar.
