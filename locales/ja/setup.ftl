# システム管理者に渡す、Salesforce での設定内容。接続が誰のものか。

admin-title = Salesforce システム管理者へ
admin-intro = アプリケーションと組織に必要な設定のすべてです。「設定」（Setup）を変更できる人に送ってください。名前は英語版の Setup のものです。
copy-as-message = メッセージとしてコピー
copy-as-markdown = Markdown としてコピー
copy-app-callback = アプリケーションのコールバック URL をコピー
copy-origin = 許可するオリジンをコピー
copy-scopes = スコープをコピー
copied-setup = コピーしました。秘密の値は含みません。
open-app-manager = External Client App Manager でアプリケーションを作成
open-cors = CORS でこのページを許可

setting-ticked = オン
setting-unticked = オフ
setting-none-ticked = すべてオフ
setting-users-permission-set = ユーザーのプロファイル、またはユーザーが持つ権限セット

why-local = 使う組織の中で作ったアプリケーションは、その組織だけで動作します。
why-oauth = これがないと、アプリケーションにコンシューマー鍵（Consumer Key）がありません。
why-callback = Salesforce はここだけに応答を送ります。一字一句そのまま入力します。
why-callback-unused = ここでは使われませんが、入力が必要です。
why-scopes = 最初の 2 つで API を呼び出し、接続を保ちます。ID URL サービスで、ログインしたユーザーが分かります。
why-scopes-key = 更新トークンは発行されませんが、Salesforce は refresh_token も求めます。ID URL サービスで、ログインしたユーザーが分かります。
why-no-flow = ここで使う Web サーバーフローは、どれもオンにする必要がありません。ほかのフローは使いません。
why-jwt-flow = 秘密鍵に対応する証明書（salesforce.crt）をアップロードします。
why-no-secret = Web ページは秘密を保持できません。代わりに PKCE を使います。
why-pkce = ログインを始めた人だけが、それを完了できるようにします。新しいアプリケーションでは常にオンです。
why-rotation = 更新トークンは 1 回だけ使われ、このコンソールは最新のものを保持します。新しいアプリケーションでは常にオンです。
why-idle = 使われない接続は自動的に終了します。新しいアプリケーションでは常にオンです。
why-no-allowlist = トークンは、どこにいるユーザーのブラウザーからも更新されます。
why-opaque-tokens = このようなトークンは REST API にしか使えません。
why-self-authorize = 各ユーザーが、アプリケーションを 1 回許可します。許可できるユーザーを選ぶには、「Admin approved users are pre-authorized」にして、プロファイルか権限セットを追加します。
why-pre-authorized = 鍵でログインするときは、アプリケーションを許可する人がいません。
why-app-policies = 鍵でログインできるユーザーです。
why-relax-ip = ユーザーはそれぞれのネットワークからログインします。「Enforce IP restrictions」にすると、ログイン IP アドレスの範囲内のユーザーだけが接続できます。
why-cors = これがないと、組織は Web ページにトークンを発行しません。
why-origin = このコンソールのページです。パスは付けません。

message-subject = { $origin } のための Salesforce でのアプリケーション設定
message-intro = { $origin } のページから接続できるように、私たちの Salesforce 組織に外部クライアントアプリケーション（External Client App）を設定してください。以下は、「設定」（Setup）での場所、設定値、理由です。名前は英語版の Setup のものです。
message-links = 私たちの組織のページ：
message-end = 設定が終わったら、コンシューマー鍵（Consumer Key）を送ってください。アプリケーション、「Settings」、「OAuth Settings」、「Consumer Key and Secret」の順に進むとあります。Consumer Secret は不要です。そのままにしておいてください。新しいアプリケーションが認識されるまで、最大 10 分かかります。
message-end-key = 設定が終わったら、コンシューマー鍵（Consumer Key）を送ってください。アプリケーション、「Settings」、「OAuth Settings」、「Consumer Key and Secret」の順に進むとあります。Consumer Secret は不要です。証明書はアプリケーションに登録し、秘密鍵は私の手元に残します。

metadata-title = sf コマンド用のメタデータファイル
metadata-intro = これらのファイルを sf コマンドのプロジェクトに入れて、リリースします。大文字の語は、ご自身の値に置き換えてください。Salesforce が公開している型と照合していますが、実際の組織で試したことはありません。リリース後に「設定」（Setup）でアプリケーションを確認してください。
metadata-access = 組織で「Allow access to OAuth consumer secrets via Metadata API」を許可する必要があります（「設定」の「External Client App Settings」）。リリースする人には権限「View External Client Apps Consumer Secrets in Metadata」が必要です。グローバル OAuth 設定のファイルは、Salesforce が鍵を書き込んだあとはバージョン管理に入れないでください。
copy-file = { $name } をコピー
copy-deploy = リリースのコマンドをコピー

whose-title = この接続は誰のものですか？
whose-acts-as = Salesforce では { $user } として動作します。このユーザーが見て変更できるものを見て変更し、変更にはこのユーザーの名前が付きます。
whose-acts-as-nobody-yet = Salesforce では、ログインしたユーザーとして動作します。そのユーザーが見て変更できるものを見て変更し、変更にはそのユーザーの名前が付きます。
whose-ends = 退職などでこのユーザーが Salesforce で無効化または凍結されると、接続は使えなくなります。ユーザーの権限が変わると、接続でできることも変わります。
whose-password = パスワードが変わると、新しいパスワードと新しいセキュリティトークンをここに入力するまで、接続は使えなくなります。
whose-no-password = この接続のためにパスワードは保持していないので、パスワードが変わってもここに入力する必要はありません。
whose-instead = 担当者が替わっても続く接続には、システム管理者が連携用ユーザーを作ります。「設定」（Setup）の「ユーザー」（Users）で「New User」を選び、「User License」を「Salesforce Integration」、プロファイルを「Minimum Access - API Only Integrations」にします。次に権限セットライセンス「Salesforce API Integration」と、この接続に必要なことだけを許可する専用の権限セットを割り当てます。
whose-instead-key = このようなユーザーは Salesforce のページではログインできず、「{ $method }」で接続します。
whose-is-integration-user = このユーザーは連携用ユーザーです。人ではなく、権限セットが API 経由で許可することだけができます。
log-out = このブラウザーで Salesforce からログアウト
log-out-why = ログインしたあと、このブラウザーは Salesforce にログインしたままです。別の人がここで接続する前にログアウトしてください。そうしないと、あなたのアカウントが接続されます。
