# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = Dibujo de Configuración: Búsqueda rápida (1) encima del menú y el ID de organización (2) en la página de al lado.
find-org-id-page = En Salesforce, abra Configuración (Setup), escriba “Company Information” en Búsqueda rápida (Quick Find) y abra esa página.
find-org-id-value = El valor se llama “Salesforce.com Organization ID”. Un sandbox tiene un ID propio, que se consulta en el sandbox.

drawing-user-id = Dibujo de Configuración: Búsqueda rápida (1) encima del menú, su nombre (2) en la lista de al lado y el ID de usuario (3) en la barra de direcciones.
find-user-id-page = En Salesforce, abra Configuración (Setup), escriba Usuarios (Users) en Búsqueda rápida (Quick Find) y abra esa página.
find-user-id-name = Haga clic en su nombre.
find-user-id-address = En la barra de direcciones, la parte de la dirección que empieza por 005 es el ID.

drawing-consumer-key = Dibujo de Configuración: Búsqueda rápida (1) encima del menú y, en la página de al lado, la pestaña Configuración (2) y la clave (3).
find-consumer-key-page = En Salesforce, abra Configuración (Setup), escriba Gestor de aplicaciones cliente externas (External Client App Manager) en Búsqueda rápida (Quick Find), abra esa página y después su aplicación.
find-consumer-key-settings = Abra Configuración (Settings) y después Configuración de OAuth (OAuth Settings).
find-consumer-key-value = En Clave y secreto de consumidor (Consumer Key and Secret), copie solo la Clave de consumidor: este formulario no necesita ningún secreto.

drawing-security-token = Dibujo de la configuración personal: Búsqueda rápida (1) encima del menú y el botón (2) en la página de al lado.
find-security-token-page = En Salesforce, haga clic en su imagen y luego en “Settings”. En Búsqueda rápida (Quick Find) escriba Restablecer mi token de seguridad (Reset My Security Token) y abra esa página.
find-security-token-button = Pulse Restablecer token de seguridad (Reset Security Token): Salesforce le envía uno nuevo por correo y el anterior deja de valer. También cambia cada vez que se cambia la contraseña.

drawing-cors = Dibujo de Configuración: Búsqueda rápida (1) encima del menú y, en la página de al lado, la casilla (2) y, más abajo, “New” (3).
set-up-cors-page = En Configuración (Setup), escriba “CORS” en Búsqueda rápida (Quick Find) y abra esa página.
set-up-cors-tick = Elija “Edit”, marque “Enable CORS for OAuth endpoints” y guarde.
set-up-cors-origin = En “Allowed Origins List”, elija “New” e introduzca { $origin }.
