# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = { $attribute } é “{ $given }”, que é ignorado; é permitido: { $allowed }.
option-name-taken = Outro elemento desta página também tem o nome “{ $given }”, e os dois guardariam suas conexões no mesmo lugar. Dê a cada um um nome próprio.
option-changed-late = { $attribute } foi alterado depois que o formulário começou. Passa a valer na próxima vez que o elemento for colocado na página.
options-title = Para o desenvolvedor deste console
options-not-readable = Não foi possível ler os atributos do elemento; os valores padrão são usados.
