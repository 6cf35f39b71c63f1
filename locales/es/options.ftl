# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = { $attribute } es “{ $given }”, que se pasa por alto; se permite: { $allowed }.
option-name-taken = Otro elemento de esta página también se llama “{ $given }”, y ambos guardarían sus conexiones en el mismo lugar. Dé a cada uno un nombre propio.
option-changed-late = { $attribute } cambió cuando el formulario ya había empezado. Valdrá la próxima vez que el elemento se ponga en la página.
options-title = Para el desarrollador de esta consola
options-not-readable = No se han podido leer los atributos del elemento; se usan sus valores predeterminados.
