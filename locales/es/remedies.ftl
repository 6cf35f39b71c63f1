# Qué se puede hacer cuando algo falla: páginas de Configuración (Setup), otro intento, comparar, esperar.

## Páginas de Configuración (Setup), tal como las nombra su menú

open-setup-page = Abrir { $page } en su organización
setup-page-external-client-apps = Gestor de aplicaciones cliente externas (External Client App Manager)
setup-page-cors = CORS
setup-page-oauth-settings = “OAuth and OpenID Connect Settings”
setup-page-app-usage = Uso de OAuth de aplicaciones conectadas (Connected Apps OAuth Usage)
setup-page-login-history = “Login History”
setup-page-session-settings = “Session Settings”
setup-page-users = Usuarios (Users)
setup-page-profiles = Perfiles (Profiles)
setup-page-permission-sets = Conjuntos de permisos (Permission Sets)
setup-page-company-information = “Company Information”
setup-page-user-interface = “User Interface”

## Otro intento

try-again = Intentar de nuevo
wait-and-try-again = Esperar e intentar de nuevo
sign-in-now = Iniciar sesión ahora

## Cuando la propia página de Salesforce muestra un error

compare-question = ¿La página de Salesforce muestra un error?
compare-title = Lo que se envió a Salesforce
compare-intro = Un error en la página de Salesforce no llega hasta aquí. Compare lo enviado con la aplicación en Configuración (Setup). Las causas habituales:
compare-cause-consumer-key = “invalid_client_id” o “client identifier invalid”: la organización de la URL de inicio de sesión no conoce esta Clave de consumidor. Compare la URL de inicio de sesión y la Clave de consumidor; si la aplicación se creó hace menos de diez minutos, puede que aún no se conozca.
compare-cause-callback-url = “redirect_uri_mismatch”: la URL de devolución de llamada no está registrada en la aplicación, letra por letra. Puede añadirla un administrador de Salesforce de su organización.
compare-cause-pkce = “missing required code challenge”: la aplicación exige PKCE y la solicitud perdió su “code challenge” por el camino. Abra el inicio de sesión otra vez desde esta página; si el error continúa, el desarrollador de esta consola puede buscar qué cambia la dirección.
compare-left-out = No enviado: vale lo que tenga la aplicación.
compare-says = Lo que dice la página de Salesforce cuando este valor no es correcto:
compare-login-url = El My Domain de la organización en la que se creó la aplicación: figura en Configuración (Setup), My Domain.
compare-consumer-key = En Gestor de aplicaciones cliente externas (External Client App Manager), la aplicación, Configuración (Settings), Configuración de OAuth (OAuth Settings), en Clave y secreto de consumidor (Consumer Key and Secret): igual hasta el último carácter.
compare-callback-url = En Gestor de aplicaciones cliente externas (External Client App Manager), la aplicación, Configuración (Settings), Configuración de OAuth (OAuth Settings), una de las líneas de URL de devolución de llamada (Callback URL): igual letra por letra, con el puerto y sin una barra de más ni de menos al final.
compare-scopes = En Gestor de aplicaciones cliente externas (External Client App Manager), la aplicación, Configuración (Settings), Configuración de OAuth (OAuth Settings), entre los ámbitos de OAuth seleccionados: están todos los que se enviaron.
value-scopes = Ámbitos
compare-pkce-name = PKCE
compare-pkce = En Gestor de aplicaciones cliente externas (External Client App Manager), la aplicación, Configuración (Settings), Seguridad (Security), “Require PKCE”: puede estar marcado, porque se envió un “code challenge”.
compare-response-type-name = Tipo de respuesta
compare-response-type = “code” es el flujo de servidor web: una aplicación lo tiene en cuanto OAuth está activado en su Configuración (Settings) y tiene una URL de devolución de llamada.
compare-username = En Configuración (Setup), Usuarios (Users): un usuario de esta misma organización. Solo se rellena en la página de inicio de sesión y allí se puede cambiar.
copy-sent-value = Copiar “{ $name }” tal como se envió
copied-sent-value = Se ha copiado el valor enviado.

## Esperar hasta que Salesforce conozca una aplicación

waiting-for-key = Esperando hasta que { $host } conozca la Clave de consumidor.
waiting-title = Esperando a Salesforce
waiting-why = Una aplicación nueva tarda hasta diez minutos en conocerse en todas partes. Se pregunta a Salesforce cada 30 segundos aproximadamente hasta que conozca la Clave de consumidor; deje esta página abierta.
waiting-next =
    { $seconds ->
        [one] Próximo intento en 1 segundo.
        [many] Próximo intento en { $seconds } de segundos.
       *[other] Próximo intento en { $seconds } segundos.
    }
waiting-asks = Preguntando ahora a { $host }.
waiting-tries = Intentos hasta ahora: { $tries } de unos { $all }. Se espera hasta las { $time } como máximo.
cancel-waiting = Cancelar la espera
waiting-cancelled = Se ha cancelado la espera.
key-is-known-now = { $host } ya conoce la Clave de consumidor. Puede iniciar sesión.
key-is-still-unknown = { $host } sigue sin conocer la Clave de consumidor después de diez minutos. Por tanto, no es porque la aplicación sea nueva: compárela con la aplicación y compruebe que esta se creó en la organización de la URL de inicio de sesión.
