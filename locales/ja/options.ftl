# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = { $attribute } の値「{ $given }」は使いません。使える値：{ $allowed }。
option-name-taken = このページの別の要素も名前「{ $given }」を使っています。このままでは、両方の接続が同じ場所に保存されます。それぞれに別の名前を付けてください。
option-changed-late = { $attribute } は、フォームの開始後に変更されました。次に要素がページに置かれたときから有効になります。
options-title = このコンソールの開発者向け
options-not-readable = 要素の属性を読み取れませんでした。既定値を使います。
