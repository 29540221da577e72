<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../copilot_desktop/app.py"/>
        <source>{name} is running already; its window comes to the front.</source>
        <translation>{name} は既に実行中です。そのウィンドウを前面に表示します。</translation>
    </message>
</context>
<context>
    <name>cli_installation</name>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Download and install it?</source>
        <translation>ダウンロードしてインストールしますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Nothing was downloaded. Agree with --yes.</source>
        <translation>何もダウンロードしませんでした。同意するには --yes を付けてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>The Copilot CLI is installed: {path}</source>
        <translation>Copilot CLI をインストールしました: {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>GitHub Copilot CLI {version}, fetched with {tool}: {download} MB to download, {disk} MB on the disk in the end, into {folder}. GitHub's licence of the CLI is put beside it.</source>
        <translation>GitHub Copilot CLI {version} を {tool} で取得します。ダウンロード {download} MB、最終的なディスク使用量 {disk} MB、インストール先は {folder} です。CLI の GitHub ライセンスも同じ場所に置かれます。</translation>
    </message>
</context>
<context>
    <name>client.cli_resolution</name>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is a folder, not a program.</source>
        <translation>プログラムではなくフォルダーです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>The file may not be executed; its permissions forbid it.</source>
        <translation>このファイルは実行できません。アクセス権で禁止されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It was built for another kind of processor or system.</source>
        <translation>別の種類のプロセッサまたはシステム向けにビルドされています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is not a program that this system can start.</source>
        <translation>このシステムで起動できるプログラムではありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is npm's launcher, but the package for this platform is not installed beside it.</source>
        <translation>npm のランチャーですが、このプラットフォーム用のパッケージが一緒にインストールされていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs Node.js, which is not on PATH.</source>
        <translation>Node.js が必要ですが、PATH にありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs a newer Node.js than the one on PATH.</source>
        <translation>PATH にあるものより新しい Node.js が必要です。</translation>
    </message>
</context>
<context>
    <name>client.client</name>
    <message>
        <location filename="../../copilot_desktop/client/client.py"/>
        <source>the client was closed</source>
        <translation>クライアントが閉じられました</translation>
    </message>
</context>
<context>
    <name>client.discovery</name>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It did not answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It crashed (signal {number}).</source>
        <translation>クラッシュしました (シグナル {number})。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It ended with code {code}.</source>
        <translation>コード {code} で終了しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>Its answer is not that of the GitHub Copilot CLI.</source>
        <translation>応答が GitHub Copilot CLI のものではありません。</translation>
    </message>
</context>
<context>
    <name>client.provision</name>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Already installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Installed</source>
        <translation>インストールしました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Unpacking</source>
        <translation>展開しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Starting it once to check it</source>
        <translation>確認のため一度起動しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Downloading with {tool}: {done} of {total} MB</source>
        <translation>{tool} でダウンロードしています: {done} / {total} MB</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Checking the download</source>
        <translation>ダウンロードを確認しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Waiting for another installation to finish</source>
        <translation>別のインストールの完了を待っています</translation>
    </message>
</context>
<context>
    <name>client.provision_errors</name>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>There is no GitHub Copilot CLI for this kind of machine.</source>
        <translation>この種類のコンピューター向けの GitHub Copilot CLI はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>Neither npm nor Python's pip was found.</source>
        <translation>npm も Python の pip も見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>For a Linux with musl only npm has the CLI, and npm was not found.</source>
        <translation>musl を使う Linux では CLI は npm からしか入手できませんが、npm が見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>This version is not among those that can be installed.</source>
        <translation>このバージョンはインストールできるものに含まれていません。</translation>
    </message>
</context>
<context>
    <name>client.recording.replay_server</name>
    <message>
        <location filename="../../copilot_desktop/client/recording/replay_server.py"/>
        <source>the recording has ended</source>
        <translation>記録が終わりました</translation>
    </message>
</context>
<context>
    <name>client.session_life</name>
    <message>
        <location filename="../../copilot_desktop/client/session_life.py"/>
        <source>the session was left</source>
        <translation>セッションから離れました</translation>
    </message>
</context>
<context>
    <name>client.streams.course</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the agent has ended</source>
        <translation>エージェントが終了しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the session was shut down</source>
        <translation>セッションが終了されました</translation>
    </message>
</context>
<context>
    <name>client.streams.turn</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>nobody listens to the turn any more</source>
        <translation>このターンを受け取るものがなくなりました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>the session was closed</source>
        <translation>セッションが閉じられました</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/terminal/replay.py"/>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>Native desktop client for the GitHub Copilot CLI. Without a command the window opens; one that is open already comes to the front. With a FOLDER it begins a new session there (./chat for a folder that is named like a command).</source>
        <translation>GitHub Copilot CLI のネイティブ デスクトップ クライアントです。コマンドを指定しないとウィンドウが開きます。既に開いている場合は前面に表示されます。フォルダーを指定すると、そこで新しいセッションを開始します (フォルダー名がコマンドと同じ場合は ./chat のように指定します)。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open this session; the beginning of its id will do</source>
        <translation>このセッションを開く (ID の先頭部分だけで可)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>check this installation: imports, resources, one turn of the demo with the CLI; no window</source>
        <translation>このインストールを確認する: インポート、リソース、CLI によるデモの 1 ターン。ウィンドウは開かない</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open the window, wait for its first page, close it again</source>
        <translation>ウィンドウを開き、最初のページが表示されたら閉じる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>say what was found, what is missing and what to do</source>
        <translation>見つかったもの、足りないもの、対処方法を表示する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>download the Copilot CLI, after asking</source>
        <translation>確認のうえ Copilot CLI をダウンロードする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>agree to the download</source>
        <translation>ダウンロードに同意する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>remove what this application made, after listing it</source>
        <translation>このアプリが作成したものを一覧表示してから削除する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>do not ask</source>
        <translation>確認しない</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>there is no folder {path}</source>
        <translation>フォルダー {path} はありません</translation>
    </message>
</context>
<context>
    <name>demo.__main__</name>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>Serve the scripted demo model to any OpenAI-compatible client on this computer.</source>
        <translation>台本どおりに答えるデモ モデルを、このコンピューター上の OpenAI 互換クライアントに提供します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>port on 127.0.0.1; default: a free one</source>
        <translation>127.0.0.1 のポート。既定: 空いているポート</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>rules to answer by, instead of the demo</source>
        <translation>デモの代わりに、応答に使うルール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>factor on every delay; 0 is fastest</source>
        <translation>すべての待ち時間に掛ける係数。0 が最速</translation>
    </message>
</context>
<context>
    <name>desktop_services</name>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <source>Sessions are at work</source>
        <translation>セッションが動作中です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>What to do:</source>
        <translation>対処方法:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Everything can be used.</source>
        <translation>すべて使用できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Something is missing; see above.</source>
        <translation>足りないものがあります。上をご覧ください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Installation</source>
        <translation>インストール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>bundle in {folder}</source>
        <translation>{folder} のバンドル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>installed in {folder}</source>
        <translation>{folder} にインストール済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>source checkout {folder}</source>
        <translation>ソースのチェックアウト {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is up to date</source>
        <translation>.venv は最新です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv was made by someone else</source>
        <translation>.venv は別のユーザーが作成したものです</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is missing or out of date</source>
        <translation>.venv がないか、古くなっています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the application or the chat once; it makes .venv by itself.</source>
        <translation>アプリまたはチャットを一度起動してください。.venv は自動的に作成されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>なし (DISPLAY も WAYLAND_DISPLAY も設定されていません)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session; the terminal chat works without: chat --demo</source>
        <translation>デスクトップ セッションでウィンドウを起動してください。ターミナルのチャットはなくても使えます: chat --demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>set, but nothing answers there; Qt would use: {names}</source>
        <translation>設定されていますが、応答がありません。Qt が使うもの: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session of yours.</source>
        <translation>自分のデスクトップ セッションでウィンドウを起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>there; Qt uses: {names}</source>
        <translation>あります。Qt が使うもの: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>System libraries</source>
        <translation>システム ライブラリ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>all that Qt needs are there</source>
        <translation>Qt に必要なものはすべて揃っています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install them with the system's package manager.</source>
        <translation>システムのパッケージ マネージャーでインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the first start installs them where it may; or run: {command}</source>
        <translation>権限があれば初回起動時にインストールされます。または次を実行してください: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>missing: {names}</source>
        <translation>不足: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install the package {name}.</source>
        <translation>パッケージ {name} をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run: {command}</source>
        <translation>実行してください: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none; the Copilot CLI reaches no model without</source>
        <translation>なし。証明書がないと Copilot CLI はどのモデルにも接続できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Copilot CLI</source>
        <translation>Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run: doctor --install-cli</source>
        <translation>実行してください: doctor --install-cli</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run doctor --install-cli (it asks before it downloads), or npm install -g @github/copilot</source>
        <translation>doctor --install-cli (ダウンロード前に確認します) または npm install -g @github/copilot を実行してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not answer: {problem}</source>
        <translation>CLI が応答しません: {problem}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start it by itself to see what it says; install another version with doctor --install-cli.</source>
        <translation>単独で起動して何が表示されるか確認してください。別のバージョンは doctor --install-cli でインストールできます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}, which this version does not speak</source>
        <translation>{number}。このバージョンのアプリは対応していません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>update this application, or choose another version of the CLI.</source>
        <translation>このアプリを更新するか、別のバージョンの CLI を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}; the CLI answers</source>
        <translation>{number}。CLI は応答しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not say</source>
        <translation>CLI から情報が得られません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>signed in: {account}</source>
        <translation>サインイン済み: {account}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>not signed in; the demo and models of your own work without</source>
        <translation>サインインしていません。デモと独自のモデルはサインインなしで使えます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>to use GitHub Copilot's models, run: {command}</source>
        <translation>GitHub Copilot のモデルを使うには、次を実行してください: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named in the settings</source>
        <translation>設定で指定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named by COPILOT_CLI_PATH</source>
        <translation>COPILOT_CLI_PATH で指定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>found on PATH</source>
        <translation>PATH で検出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>part of this bundle</source>
        <translation>このバンドルに同梱</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded by this application</source>
        <translation>このアプリがダウンロード</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded CLI</source>
        <translation>ダウンロードした CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's own home</source>
        <translation>CLI 自身のホーム</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's cache</source>
        <translation>CLI のキャッシュ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Files:</source>
        <translation>ファイル:</translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something unexpected happened</source>
        <translation>予期しない問題が発生しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept. The log says more.</source>
        <translation>会話は保持されています。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, restart the app.</source>
        <translation>もう一度お試しください。解決しない場合はアプリを再起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is larger than what is read here.</source>
        <translation>ここで読み込めるサイズを超えています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was written by a newer version of this app.</source>
        <translation>このアプリのより新しいバージョンで作成されたものです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is neither a session that was exported as JSON nor an event log of the CLI.</source>
        <translation>JSON でエクスポートされたセッションでも、CLI のイベント ログでもありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The imported session was not deleted</source>
        <translation>インポートしたセッションは削除されませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its copy could not be removed from {path}.</source>
        <translation>そのコピーを {path} から削除できませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>See what else uses the folder, then try again.</source>
        <translation>ほかに何がそのフォルダーを使っているか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It could not be read or copied.</source>
        <translation>読み取りまたはコピーができませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not imported</source>
        <translation>ファイルはインポートされませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose a JSON file that was exported here, or an events.jsonl of the CLI.</source>
        <translation>ここでエクスポートした JSON ファイルか、CLI の events.jsonl を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported session can only be read</source>
        <translation>インポートしたセッションは読み取り専用です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is a copy, and no agent knows it. What you wrote is kept.</source>
        <translation>これはコピーで、対応するエージェントはありません。入力した内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Begin a new session to go on.</source>
        <translation>続けるには新しいセッションを開始してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No terminal was opened</source>
        <translation>ターミナルを開けませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>In any terminal this command goes on with the session: {command}</source>
        <translation>次のコマンドを使うと、どのターミナルでもセッションを続けられます: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a terminal, or name yours in the environment variable TERMINAL.</source>
        <translation>ターミナルをインストールするか、環境変数 TERMINAL で指定してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session is still working</source>
        <translation>セッションはまだ動作中です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” can go on elsewhere only when it does nothing here.</source>
        <translation>「{title}」は、ここで何も実行していないときだけ別の場所で続けられます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it or wait until it is done, then try again.</source>
        <translation>停止するか完了を待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session was not exported</source>
        <translation>セッションはエクスポートされませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written; nothing of it is left.</source>
        <translation>{path} に書き込めませんでした。途中のファイルは残っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another place and try again.</source>
        <translation>別の場所を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A session was not deleted</source>
        <translation>セッションは削除されませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” is still there. The Copilot CLI did not remove it.</source>
        <translation>「{title}」はまだ残っています。Copilot CLI が削除しませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If another program has it open, close it there and try again.</source>
        <translation>ほかのプログラムで開いている場合は、そちらで閉じてからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>COPILOT_CLI_PATH leads nowhere</source>
        <translation>COPILOT_CLI_PATH の指す先がありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>That environment variable names {path}, and nothing is there.</source>
        <translation>この環境変数は {path} を指していますが、そこには何もありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct or remove the variable and restart the app, or install the CLI here.</source>
        <translation>変数を修正または削除してアプリを再起動するか、ここで CLI をインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The chosen Copilot CLI is gone</source>
        <translation>選択した Copilot CLI がなくなっています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The settings name {path}, and nothing is there.</source>
        <translation>設定では {path} が指定されていますが、そこには何もありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose where it is now, or install it here.</source>
        <translation>現在の場所を選択するか、ここでインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot CLI isn't installed</source>
        <translation>Copilot CLI がインストールされていません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot Desktop drives the copilot command, and it was not found on this computer.</source>
        <translation>Copilot Desktop は copilot コマンドを使って動作しますが、このコンピューターには見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install it here, or choose where it is.</source>
        <translation>ここでインストールするか、場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be run</source>
        <translation>Copilot CLI を実行できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another copilot, or install it here.</source>
        <translation>別の copilot を選択するか、ここでインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI doesn't work</source>
        <translation>Copilot CLI が動作しません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI needs an update</source>
        <translation>Copilot CLI の更新が必要です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {found} is older than {needed}. Older versions can run commands without asking (published as GHSA-g8r9-g2v8-jv6f).</source>
        <translation>バージョン {found} は {needed} より古いバージョンです。古いバージョンでは確認なしにコマンドが実行されるおそれがあります (GHSA-g8r9-g2v8-jv6f として公表)。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a newer version here, or choose another copilot.</source>
        <translation>ここで新しいバージョンをインストールするか、別の copilot を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI could not be started</source>
        <translation>Copilot CLI を起動できませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The system refused to start {path}.</source>
        <translation>システムが {path} の起動を拒否しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The agent stopped</source>
        <translation>エージェントが停止しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI ended by itself ({status}). Your conversations are kept.</source>
        <translation>Copilot CLI が自ら終了しました ({status})。会話は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again; if it keeps stopping, run the doctor.</source>
        <translation>もう一度起動してください。何度も停止する場合は doctor を実行してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent doesn't answer</source>
        <translation>エージェントが応答しません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was started but gave no answer within {seconds} seconds.</source>
        <translation>Copilot CLI を起動しましたが、{seconds} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again, or choose another copilot.</source>
        <translation>もう一度起動するか、別の copilot を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI refused to work with this app</source>
        <translation>Copilot CLI がこのアプリとの連携を拒否しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was started, and answered the first question with an error.</source>
        <translation>起動しましたが、最初の問い合わせにエラーが返されました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI isn't signed in</source>
        <translation>Copilot CLI はサインインしていません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The models of a Copilot account can be used once it is.</source>
        <translation>サインインすると、Copilot アカウントのモデルを使えるようになります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Run “copilot login” in a terminal, then start the agent again.</source>
        <translation>ターミナルで「copilot login」を実行してから、エージェントをもう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't be used</source>
        <translation>この Copilot CLI は使用できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It speaks version {version} of the protocol, which this app does not know.</source>
        <translation>このアプリが対応していないバージョン {version} のプロトコルを使っています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the version that this app was tested with, or choose another copilot.</source>
        <translation>このアプリでテスト済みのバージョンをインストールするか、別の copilot を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was not installed</source>
        <translation>Copilot CLI はインストールされませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It failed ({reason}), and nothing was left behind.</source>
        <translation>失敗しました ({reason})。何も残っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or install it yourself and choose where it is.</source>
        <translation>もう一度試すか、自分でインストールしてその場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download could not start</source>
        <translation>ダウンロードを開始できませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer could not be reached.</source>
        <translation>このコンピューターに設定されているパッケージ ソースに接続できませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network and the proxy settings of npm or pip, then try again.</source>
        <translation>ネットワークと、npm または pip のプロキシ設定を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be had here</source>
        <translation>ここでは Copilot CLI を入手できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer does not have it, or does not give it out.</source>
        <translation>このコンピューターに設定されているパッケージ ソースに存在しないか、提供されていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Ask whoever looks after it, or install the CLI yourself and choose where it is.</source>
        <translation>その管理者に問い合わせるか、自分で CLI をインストールしてその場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download broke off</source>
        <translation>ダウンロードが途中で切れました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was installed and nothing was left behind.</source>
        <translation>何もインストールされておらず、何も残っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download was refused</source>
        <translation>ダウンロードを拒否しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is not the package that this app was tested with. It was thrown away without being opened.</source>
        <translation>このアプリでテスト済みのパッケージではありません。開かずに破棄しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, tell whoever looks after your package source.</source>
        <translation>もう一度お試しください。解決しない場合は、パッケージ ソースの管理者に連絡してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The downloaded Copilot CLI doesn't work</source>
        <translation>ダウンロードした Copilot CLI が動作しません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{reason}. Nothing was left behind.</source>
        <translation>{reason}。何も残っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the CLI yourself and choose where it is.</source>
        <translation>自分で CLI をインストールして、その場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The installation was stopped</source>
        <translation>インストールを停止しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was left behind.</source>
        <translation>何も残っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation>{folder} に {needed} MB 必要ですが、空きは {free} MB です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>{folder} のあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is not enough room</source>
        <translation>空き容量が足りません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Make room, then try again.</source>
        <translation>空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be installed from here</source>
        <translation>ここからは Copilot CLI をインストールできません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install npm or pip, or choose a copilot that is already on this computer.</source>
        <translation>npm または pip をインストールするか、このコンピューターに既にある copilot を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent isn't running</source>
        <translation>エージェントが動作していません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait until it is connected, or start it again.</source>
        <translation>接続されるまで待つか、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent took too long to answer</source>
        <translation>エージェントの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What you sent may have arrived; the conversation shows it when it has.</source>
        <translation>送信した内容は届いているかもしれません。届いていれば会話に表示されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a little, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent refused</source>
        <translation>エージェントが拒否しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its reason is below.</source>
        <translation>理由は下に表示されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Change what it names and try again.</source>
        <translation>指摘された内容を変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/{name} was not run</source>
        <translation>/{name} は実行されませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/help lists the commands.</source>
        <translation>/help でコマンドの一覧を表示できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is too large for the agent</source>
        <translation>エージェントには大きすぎます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has {size} MB, and a message may have {limit} MB. Nothing was sent.</source>
        <translation>サイズは {size} MB ですが、メッセージの上限は {limit} MB です。何も送信されていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Attach less at a time, or name files instead of attaching them.</source>
        <translation>一度に添付する量を減らすか、添付せずにファイル名を書いてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't do that</source>
        <translation>この Copilot CLI では実行できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {version} does not know {method}.</source>
        <translation>バージョン {version} は {method} に対応していません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a newer Copilot CLI.</source>
        <translation>より新しい Copilot CLI を使ってください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent couldn't finish its answer</source>
        <translation>エージェントは回答を完了できませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What had come is kept.</source>
        <translation>そこまでに届いた内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Send your message again, or choose another model.</source>
        <translation>メッセージをもう一度送信するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer was stopped</source>
        <translation>回答を停止しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent has fallen silent</source>
        <translation>エージェントからの応答が途絶えました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing came for {seconds} seconds although it works.</source>
        <translation>動作中ですが、{seconds} 秒間何も届いていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it and send your message again.</source>
        <translation>停止して、メッセージをもう一度送信してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer took too long</source>
        <translation>回答に時間がかかりすぎました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not done after {seconds} seconds.</source>
        <translation>{seconds} 秒たっても完了しませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more time, or ask for less at once.</source>
        <translation>時間を延ばすか、一度に頼む量を減らしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent did not take the message</source>
        <translation>エージェントがメッセージを受け取りませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has ended, or it takes none.</source>
        <translation>終了しているか、受け付けていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can go to the background</source>
        <translation>バックグラウンドに回せるものがありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent waits for no command or agent that could go on by itself.</source>
        <translation>エージェントは、単独で続行できるコマンドやエージェントを待っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file was left alone</source>
        <translation>変更しなかったファイルがあります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was changed meanwhile. Nothing was written to it.</source>
        <translation>{path} はその間に変更されていました。書き込みは行っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>git can't tell what has changed</source>
        <translation>git では何が変更されたか分かりません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder may be outside of a repository, or git is not installed.</source>
        <translation>フォルダーがリポジトリの外にあるか、git がインストールされていない可能性があります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can be recorded there</source>
        <translation>そこには記録できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be made; a file that exists is never overwritten.</source>
        <translation>{path} を作成できませんでした。既存のファイルを上書きすることはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or folder.</source>
        <translation>別の名前またはフォルダーを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This recording can't be played</source>
        <translation>この記録は再生できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is missing, or it is no recording.</source>
        <translation>{path} がないか、記録ではありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session was closed</source>
        <translation>このセッションは閉じられました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It takes no commands any more; what is stored of it stays.</source>
        <translation>コマンドはもう受け付けません。保存されている内容は残ります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open it again from the list of sessions.</source>
        <translation>セッションの一覧からもう一度開いてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent was lost</source>
        <translation>エージェントとの接続が切れました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was shown is kept. A prompt that was on its way is marked.</source>
        <translation>表示されていた内容は保持されています。送信途中だったプロンプトには印が付いています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent is started again; send the marked prompt once more if you want.</source>
        <translation>エージェントを再起動します。必要なら印の付いたプロンプトをもう一度送信してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent sent something unreadable</source>
        <translation>エージェントから読み取れないものが届きました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection was ended, and what was shown is kept.</source>
        <translation>接続を終了しました。表示されていた内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the agent again.</source>
        <translation>エージェントをもう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is no address of a server</source>
        <translation>サーバーのアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{address}” can't be read as one.</source>
        <translation>「{address}」をアドレスとして読み取れません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Write it as host:port, and an IPv6 address as [address]:port.</source>
        <translation>host:port の形で入力してください。IPv6 アドレスは [address]:port の形にします。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server can't be reached</source>
        <translation>エージェントのサーバーに到達できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No connection to {address} could be made.</source>
        <translation>{address} に接続できませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network, the tunnel and the firewall between here and there.</source>
        <translation>ここからサーバーまでのネットワーク、トンネル、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No agent listens there</source>
        <translation>待ち受けているエージェントがありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} refuses connections.</source>
        <translation>{address} が接続を拒否しています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the CLI there with --headless --port, or correct the address.</source>
        <translation>サーバー側で CLI を --headless --port 付きで起動するか、アドレスを修正してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server was not found</source>
        <translation>エージェントのサーバーが見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No computer by the name of {host} is known here.</source>
        <translation>{host} という名前のコンピューターはここでは見つかりません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address, or check the network.</source>
        <translation>アドレスを修正するか、ネットワークを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server doesn't answer</source>
        <translation>エージェントのサーバーが応答しません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A connection to {address} was made, and nothing came back.</source>
        <translation>{address} に接続しましたが、何も返ってきませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens there, or try again.</source>
        <translation>そこで Copilot CLI が待ち受けているか確認するか、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server closed the connection</source>
        <translation>エージェントのサーバーが接続を閉じました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} closed it before it said a word.</source>
        <translation>{address} は何も送らずに接続を閉じました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens at the far end of the tunnel or the port.</source>
        <translation>トンネルまたはポートの先で Copilot CLI が待ち受けているか確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This isn't a Copilot CLI</source>
        <translation>これは Copilot CLI ではありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something else listens at {address}.</source>
        <translation>{address} では別のものが待ち受けています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address; encrypted connections need a tunnel of their own.</source>
        <translation>アドレスを修正してください。暗号化された接続には別途トンネルが必要です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server refused to work with this app</source>
        <translation>エージェントのサーバーがこのアプリとの連携を拒否しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} answered the first question with an error.</source>
        <translation>{address} は最初の問い合わせにエラーを返しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check which program and version runs there.</source>
        <translation>そこで動作しているプログラムとバージョンを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent's server was lost</source>
        <translation>エージェントのサーバーとの接続が切れました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is tried to reach {address} again. What was shown is kept.</source>
        <translation>{address} への再接続を試みています。表示されていた内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait, or check the network and the tunnel.</source>
        <translation>待つか、ネットワークとトンネルを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server wants a connection token</source>
        <translation>エージェントのサーバーは接続トークンを必要としています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets nobody in without one.</source>
        <translation>{address} はトークンなしでは接続を受け付けません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give the token that COPILOT_CONNECTION_TOKEN held when it was started.</source>
        <translation>サーバーの起動時に COPILOT_CONNECTION_TOKEN に設定されていたトークンを入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection token is wrong</source>
        <translation>接続トークンが正しくありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} was started with another one.</source>
        <translation>{address} は別のトークンで起動されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server has no connection token</source>
        <translation>エージェントのサーバーに接続トークンがありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets everybody in who reaches it, so it may be the wrong one.</source>
        <translation>{address} は到達できる相手を誰でも受け入れるため、正しいサーバーではない可能性があります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it with COPILOT_CONNECTION_TOKEN set, or connect without a token.</source>
        <translation>COPILOT_CONNECTION_TOKEN を設定して起動するか、トークンなしで接続してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session ends the agent</source>
        <translation>このセッションはエージェントを終了させます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent died each time it took this session up, so it is left alone. It stays readable.</source>
        <translation>このセッションを開くたびにエージェントが終了したため、開かずにおきます。内容は引き続き読めます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try it again, or open a copy of it.</source>
        <translation>もう一度試すか、コピーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session can't be continued</source>
        <translation>このセッションは続けられません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI does not know it any more. What is shown here stays readable.</source>
        <translation>Copilot CLI はこのセッションをもう認識していません。ここに表示されている内容は引き続き読めます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy what you need into a new session.</source>
        <translation>必要な内容を新しいセッションにコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program</source>
        <translation>このセッションは別のプログラムで開かれています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Process {process} has it open. Two programs would write different histories.</source>
        <translation>プロセス {process} が開いています。2 つのプログラムで使うと、履歴が食い違ってしまいます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>End it there, or open a copy here. Nothing was sent.</source>
        <translation>そちらを終了するか、ここでコピーを開いてください。何も送信されていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This can't be brought back any more</source>
        <translation>これはもう元に戻せません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session has gone on since, here or in another program.</source>
        <translation>その後、ここまたは別のプログラムでセッションが進んでいます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on from here.</source>
        <translation>ここから続けてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Not rewound</source>
        <translation>巻き戻しませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What would be taken back could not be kept for you: {detail}</source>
        <translation>取り消される内容を保管できませんでした: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>何も変更していません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent answered: {detail}</source>
        <translation>エージェントの応答: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Try again when it is idle.</source>
        <translation>何も変更していません。アイドル状態のときにもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The lock of this session can't be removed</source>
        <translation>このセッションのロックを削除できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. See who may write to the folder of the session.</source>
        <translation>何も変更していません。セッションのフォルダーに書き込めるユーザーを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Which session?</source>
        <translation>どのセッションですか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {session}.</source>
        <translation>ID が {session} で始まるセッションが {count} 件あります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>copilot-desktop sessions lists them.</source>
        <translation>copilot-desktop sessions で一覧を表示できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder lies on another computer</source>
        <translation>フォルダーは別のコンピューターにあります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported file names {folder}. To look for it there would tell that computer about you.</source>
        <translation>インポートしたファイルに {folder} が指定されています。そこを調べると、そのコンピューターにこちらの存在が知られてしまいます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you know that computer, open the folder in your file manager.</source>
        <translation>そのコンピューターを知っている場合は、ファイル マネージャーでフォルダーを開いてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An attachment cannot be sent</source>
        <translation>添付ファイルを送信できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{name} is not there any more. Nothing was sent, and your message is kept.</source>
        <translation>{name} がなくなっています。何も送信されておらず、メッセージは保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Remove the attachment, or put the file back.</source>
        <translation>添付ファイルを削除するか、ファイルを元に戻してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder is gone</source>
        <translation>フォルダーがなくなっています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{folder} does not exist, so the agent cannot work in it.</source>
        <translation>{folder} は存在しないため、エージェントはそこで作業できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Put the folder back, or start a new session in another one.</source>
        <translation>フォルダーを元に戻すか、別のフォルダーで新しいセッションを開始してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder does not answer</source>
        <translation>フォルダーが応答しません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk of {folder} takes too long. Nothing was started.</source>
        <translation>{folder} のあるディスクの応答に時間がかかりすぎています。何も開始していません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the connection to the disk and try again, or choose another folder.</source>
        <translation>ディスクへの接続を確認してもう一度試すか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session's model has no provider</source>
        <translation>このセッションのモデルにはプロバイダーがありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It used {model}, and nobody is set up who answers for it.</source>
        <translation>{model} を使っていましたが、そのプロバイダーが設定されていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Set the provider up again under Model providers, or choose another model.</source>
        <translation>[モデル プロバイダー] でプロバイダーを設定し直すか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The history could not be read</source>
        <translation>履歴を読み取れませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed or removed.</source>
        <translation>何も変更または削除していません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open the session again; the log says more.</source>
        <translation>セッションをもう一度開いてください。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The demo could not be started</source>
        <translation>デモを開始できませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its model runs inside this app and needs an address of its own on this computer, and a folder for its sample files.</source>
        <translation>デモのモデルはこのアプリの中で動作し、このコンピューター上の専用アドレスと、サンプル ファイル用のフォルダーが必要です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or use your own model.</source>
        <translation>もう一度試すか、独自のモデルを使ってください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This model cannot be used</source>
        <translation>このモデルは使用できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its provider has no address that starts with http:// or https://, no model, or is gone.</source>
        <translation>プロバイダーに http:// または https:// で始まるアドレスかモデルがないか、プロバイダー自体がなくなっています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check it under Model providers, or choose another model.</source>
        <translation>[モデル プロバイダー] で確認するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The budget of this session is used up</source>
        <translation>このセッションの予算を使い切りました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Your message is kept.</source>
        <translation>何も送信されていません。メッセージは保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more in the Usage tab of the inspector, or remove the budget.</source>
        <translation>インスペクターの [使用状況] タブで上限を増やすか、予算を解除してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The mode was not changed</source>
        <translation>モードは変更されませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your message was not sent, as it was meant for another mode. It is kept.</source>
        <translation>メッセージは別のモード向けだったため、送信しませんでした。内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose the mode again, or send it in the one that is shown.</source>
        <translation>モードを選び直すか、表示されているモードで送信してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The model was not changed</source>
        <translation>モデルは変更されませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another model.</source>
        <translation>別のモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not written</source>
        <translation>ファイルは書き込まれませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {detail}</source>
        <translation>{path}: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or place.</source>
        <translation>別の名前または場所を選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The address holds a name or a password</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Addresses are kept in the settings, where a secret must not be.</source>
        <translation>アドレスは設定に保存されます。設定に秘密情報を入れることはできません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Leave out what stands before the @, and give the key in its own field.</source>
        <translation>@ より前の部分を除き、キーは専用の欄に入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This key is too short</source>
        <translation>このキーは短すぎます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The CLI hides the key wherever it appears, and a short one appears everywhere.</source>
        <translation>CLI はキーと同じ文字列をすべて隠しますが、短いキーはいたるところに現れてしまいます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a key of eight characters or more, or none.</source>
        <translation>8 文字以上のキーを使うか、キーなしにしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is no address of a server</source>
        <translation>{host} はサーバーのアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter an address that starts with http:// or https://.</source>
        <translation>http:// または https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: nobody knows this name</source>
        <translation>{host} に到達できません: この名前は見つかりません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address, and whether this computer is online.</source>
        <translation>アドレスと、このコンピューターがオンラインかどうかを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: the connection was refused</source>
        <translation>{host} に到達できません: 接続が拒否されました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The computer is there, and nothing listens at this port.</source>
        <translation>コンピューターはありますが、このポートで待ち受けているものがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the server, or correct the port.</source>
        <translation>サーバーを起動するか、ポートを修正してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}</source>
        <translation>{host} に到達できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} は時間内に応答しませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server on this computer may still be loading the model.</source>
        <translation>このコンピューター上のサーバーなら、まだモデルを読み込んでいる可能性があります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The certificate of {host} is not trusted</source>
        <translation>{host} の証明書は信頼されていません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Somebody may stand between, or the server has a certificate of its own.</source>
        <translation>何も送信されていません。誰かが間に入っているか、サーバーが独自の証明書を使っています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Have the system trust its issuer, or correct the address.</source>
        <translation>発行者をシステムで信頼するか、アドレスを修正してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not speak TLS as it should</source>
        <translation>{host} の TLS 通信が正しくありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server without TLS has an address that starts with http://.</source>
        <translation>TLS を使わないサーバーのアドレスは http:// で始まります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy does not let us through to {host}</source>
        <translation>プロキシが {host} への接続を許可していません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy of the system or of the environment stands between.</source>
        <translation>システムまたは環境変数のプロキシを経由しています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check its address and its sign-in, or except this server from it.</source>
        <translation>プロキシのアドレスとサインインを確認するか、このサーバーを対象外にしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} closed the connection</source>
        <translation>{host} が接続を閉じました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the port, and whether the address should start with https://.</source>
        <translation>ポートと、アドレスが https:// で始まるべきかどうかを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} wants a key (401)</source>
        <translation>{host} にはキーが必要です (401)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the API key of your account there.</source>
        <translation>そこでのアカウントの API キーを入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was rejected (401)</source>
        <translation>キーが拒否されました (401)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not know this key, or no longer.</source>
        <translation>{host} はこのキーを認識していないか、無効になっています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy it once more, or make a new one.</source>
        <translation>もう一度コピーするか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key may not do this (403)</source>
        <translation>このキーには権限がありません (403)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} knows the key, and it has no right to this model or place.</source>
        <translation>{host} はキーを認識していますが、このモデルまたは場所への権限がありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give it the right, or use another key.</source>
        <translation>権限を与えるか、別のキーを使ってください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has no model {model}</source>
        <translation>{host} にモデル {model} はありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>List the models, or check how it is spelled.</source>
        <translation>モデルの一覧を表示するか、つづりを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is no model server at this address ({status})</source>
        <translation>このアドレスにモデル サーバーはありません ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is there, and has no such place.</source>
        <translation>{host} はありますが、その場所は存在しません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the path at the end of the address, for instance /v1.</source>
        <translation>アドレスの末尾のパス (/v1 など) を確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The account at {host} has no credit left</source>
        <translation>{host} のアカウントに残高がありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was accepted.</source>
        <translation>キーは受け付けられました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Add credit there, or use another account.</source>
        <translation>そこで残高を追加するか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} takes no more requests for now (429)</source>
        <translation>{host} は現在これ以上のリクエストを受け付けていません (429)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a minute.</source>
        <translation>1 分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} sends us to another address ({status})</source>
        <translation>{host} が別のアドレスを案内しています ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was not sent there.</source>
        <translation>キーはそこに送信していません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you trust the new address, enter it here.</source>
        <translation>新しいアドレスを信頼する場合は、ここに入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} answers, but not as a model server</source>
        <translation>{host} は応答しますが、モデル サーバーではありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address and the kind of interface.</source>
        <translation>アドレスとインターフェイスの種類を確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} refused the request ({status})</source>
        <translation>{host} がリクエストを拒否しました ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the kind of interface and the model.</source>
        <translation>インターフェイスの種類とモデルを確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has failed</source>
        <translation>{host} でエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment; its own log may say more.</source>
        <translation>少し待ってからもう一度お試しください。サーバー側のログに詳しい情報があるかもしれません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key of {name} is needed</source>
        <translation>{name} のキーが必要です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. What you wrote is kept.</source>
        <translation>何も送信されていません。入力した内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the key, then send again.</source>
        <translation>キーを入力してから、もう一度送信してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No keychain found</source>
        <translation>キーチェーンが見つかりません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This system has no store for keys that can be trusted; nothing was written.</source>
        <translation>このシステムには、キーを安全に保管できる場所がありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Keep the key for this run only, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>今回の実行中だけキーを保持するか、GNOME Keyring や KWallet などのキーチェーンをインストールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not unlocked, so no key was read or written.</source>
        <translation>ロックが解除されなかったため、キーの読み書きは行っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Unlock it and try again, or keep the key for this run only.</source>
        <translation>ロックを解除してもう一度試すか、今回の実行中だけキーを保持してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain has failed</source>
        <translation>キーチェーンでエラーが発生しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No key was read or written.</source>
        <translation>キーの読み書きは行っていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or keep the key for this run only.</source>
        <translation>もう一度試すか、今回の実行中だけキーを保持してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It may wait for you in a window of its own.</source>
        <translation>別のウィンドウで操作を待っている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Answer it and try again, or keep the key for this run only.</source>
        <translation>そちらに応答してもう一度試すか、今回の実行中だけキーを保持してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be used</source>
        <translation>このアプリのファイルを使用できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be read or written.</source>
        <translation>{path} を読み書きできませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, run the doctor.</source>
        <translation>もう一度お試しください。解決しない場合は doctor を実行してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written. Nothing was half-written.</source>
        <translation>{path} に書き込めませんでした。書きかけのものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be written</source>
        <translation>このアプリのファイルに書き込めません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} may not be changed, so nothing new is kept there.</source>
        <translation>{path} を変更できないため、新しい内容はそこに保存されません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the permissions of its folder.</source>
        <translation>そのフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Another program holds a file of this app</source>
        <translation>別のプログラムがこのアプリのファイルを使用しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is in use, so nothing new is kept there.</source>
        <translation>{path} は使用中のため、新しい内容はそこに保存されません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Close the other program, then restart the app.</source>
        <translation>そのプログラムを閉じてから、アプリを再起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app is running already</source>
        <translation>アプリは既に実行中です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its window does not answer, so it could not be brought to the front.</source>
        <translation>そのウィンドウが応答しないため、前面に表示できませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a moment and start it again; if that does not help, end the process first.</source>
        <translation>少し待ってからもう一度起動してください。それでも解決しない場合は、先にそのプロセスを終了してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No session has an id that begins with {wanted}.</source>
        <translation>ID が {wanted} で始まるセッションはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {wanted}.</source>
        <translation>ID が {wanted} で始まるセッションが {count} 件あります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session could not be opened</source>
        <translation>セッションを開けませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list, or give more of its id.</source>
        <translation>一覧から選択するか、ID をもっと長く指定してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A newer version of this app was here</source>
        <translation>このアプリのより新しいバージョンが使われていました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is left as it is, and changes are not kept.</source>
        <translation>{path} はそのままにします。変更は保存されません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use the newer version.</source>
        <translation>新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search can't be brought up to date</source>
        <translation>検索を最新の状態にできません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was said lately may not be found. It is tried again later. ({detail})</source>
        <translation>最近の発言は見つからない可能性があります。後でもう一度試します。({detail})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search index can't be read</source>
        <translation>検索インデックスを読み取れません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Conversations are not in it: it can be built anew. ({detail})</source>
        <translation>会話は含まれていないため、作り直せます。({detail})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} draft</source>
        <extracomment>Of several: {count} drafts</extracomment>
        <translation>
            <numerusform>下書き {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} prompt</source>
        <extracomment>Of several: {count} prompts</extracomment>
        <translation>
            <numerusform>プロンプト {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} unfinished answer</source>
        <extracomment>Of several: {count} unfinished answers</extracomment>
        <translation>
            <numerusform>未完了の回答 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>the marks of {count} session</source>
        <extracomment>Of several: the marks of {count} sessions</extracomment>
        <translation>
            <numerusform>セッション {count} 件の印</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was begun anew. Conversations are not in it.</source>
        <translation>{path} を新しく作り直しました。会話は含まれていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Taken over: {what}.</source>
        <translation>引き継いだもの: {what}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Drafts and prompts that were not sent yet may be missing.</source>
        <translation>まだ送信していない下書きとプロンプトが失われている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app was damaged</source>
        <translation>このアプリのファイルが破損していました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The damaged file is kept as {path}.</source>
        <translation>破損したファイルは {path} として残してあります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Some settings can't be read</source>
        <translation>一部の設定を読み取れません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What could not be used in {path} has its usual value.</source>
        <translation>{path} の使用できない項目は、通常の値になっています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the file, or choose the settings again.</source>
        <translation>ファイルを確認するか、設定を選び直してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app did not come to its end last time</source>
        <translation>前回、アプリは正常に終了しませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was ended from outside, or the power failed. Your conversations and drafts are kept.</source>
        <translation>外部から終了されたか、電源が切れました。会話と下書きは保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on where you were.</source>
        <translation>続きから再開してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly several times</source>
        <translation>アプリが何度か予期せず終了しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>So this time it begins without the conversation that was open. Nothing of it is lost.</source>
        <translation>そのため今回は、開いていた会話なしで開始します。何も失われていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list to try once more. If it ends again, copy the report and tell somebody.</source>
        <translation>もう一度試すには、一覧から選択してください。また終了する場合は、レポートをコピーして報告してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly last time</source>
        <translation>前回、アプリが予期せず終了しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept.</source>
        <translation>会話は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy the report if you want to tell somebody about it.</source>
        <translation>報告する場合は、レポートをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>export.head</name>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/folder_list.py"/>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported</source>
        <translation>エクスポート日時</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Extent</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>A part of the session</source>
        <translation>セッションの一部</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported with {name}. {disclaimer}</source>
        <translation>{name} でエクスポートしました。{disclaimer}</translation>
    </message>
</context>
<context>
    <name>export.items</name>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Copilot</source>
        <translation>Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Wanted changes</source>
        <translation>希望された変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Plan: {outcome}</source>
        <translation>プラン: {outcome}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>(not answered)</source>
        <translation>(未回答)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent asked</source>
        <translation>エージェントからの確認</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (never confirmed)</source>
        <translation>自分 (確認されず)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (not sent)</source>
        <translation>自分 (未送信)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Attached</source>
        <translation>添付</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (stopped)</source>
        <translation> (停止)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (interrupted)</source>
        <translation> (中断)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (failed)</source>
        <translation> (失敗)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Result of an earlier call</source>
        <translation>以前の呼び出しの結果</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>exit code {code}</source>
        <translation>終了コード {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Denied by a rule</source>
        <translation>ルールにより拒否</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Stopped by the budget of the session</source>
        <translation>セッションの予算により停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent ended</source>
        <translation>エージェントが終了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>A part of the stored history cannot be read</source>
        <translation>保存された履歴の一部を読み取れません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The conversation was summarised</source>
        <translation>会話が要約されました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Model: {model}</source>
        <translation>モデル: {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Reasoning effort: {effort}</source>
        <translation>推論レベル: {effort}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.connection</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was abandoned</source>
        <translation>接続が破棄されました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>reading failed: {detail}</source>
        <translation>読み取りに失敗しました: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended within a message</source>
        <translation>エージェントがメッセージの途中で終了しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended the connection</source>
        <translation>エージェントが接続を終了しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent takes no more input</source>
        <translation>エージェントは入力をもう受け付けません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent reads nothing, and {size} bytes wait for it already</source>
        <translation>エージェントが何も読み取らず、{size} バイトが既に待機しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>writing failed: {detail}</source>
        <translation>書き込みに失敗しました: {detail}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.framing</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces two different lengths</source>
        <translation>メッセージが 2 つの異なる長さを示しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>more than {limit} bytes without a message of the protocol</source>
        <translation>{limit} バイトを超えてもプロトコルのメッセージがありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces a length that is no number</source>
        <translation>メッセージの示す長さが数値ではありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message of {size} bytes is larger than the limit of {limit} bytes</source>
        <translation>{size} バイトのメッセージは上限の {limit} バイトを超えています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message header is longer than {limit} bytes</source>
        <translation>メッセージ ヘッダーが {limit} バイトを超えています</translation>
    </message>
</context>
<context>
    <name>jsonrpc.peer</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/peer.py"/>
        <source>the agent could not read a message: {detail}</source>
        <translation>エージェントがメッセージを読み取れませんでした: {detail}</translation>
    </message>
</context>
<context>
    <name>pdf_export</name>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>The rest is not set: this file would be too long. Markdown and HTML have all of it.</source>
        <translation>残りは組版していません。このファイルが長くなりすぎるためです。Markdown と HTML にはすべて含まれます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>{count} more line</source>
        <extracomment>Of several: {count} more lines</extracomment>
        <translation>
            <numerusform>ほか {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>{line}… (cut)</source>
        <translation>{line}… (省略)</translation>
    </message>
</context>
<context>
    <name>product</name>
    <message>
        <location filename="../../copilot_desktop/product.py"/>
        <source>Unofficial client, not affiliated with GitHub or Microsoft.</source>
        <translation>非公式クライアントです。GitHub および Microsoft とは関係ありません。</translation>
    </message>
</context>
<context>
    <name>rendering.anchors</name>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>Footnote {label}</source>
        <translation>脚注 {label}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>Back to the text</source>
        <translation>本文に戻る</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>In this message: {address}</source>
        <translation>このメッセージ内: {address}</translation>
    </message>
</context>
<context>
    <name>rendering.highlight</name>
    <message>
        <location filename="../../copilot_desktop/rendering/highlight.py"/>
        <source>Mermaid diagram</source>
        <translation>Mermaid 図</translation>
    </message>
</context>
<context>
    <name>rendering.links</name>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The message would hold more than words: {names}.</source>
        <translation>メッセージに文章以外のものも含まれます: {names}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The name {host} may imitate another one.</source>
        <translation>{host} という名前は別の名前に似せたものかもしれません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The words name {named}, and the link leads to {host}.</source>
        <translation>文章では {named} ですが、リンク先は {host} です。</translation>
    </message>
</context>
<context>
    <name>rendering.risk</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Too long to be checked to its end.</source>
        <translation>長すぎるため、最後まで確認できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>There is more to look at further on.</source>
        <translation>この先にも確認すべきものがあります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>{count} character cannot be seen or changes how the text reads.</source>
        <extracomment>Of several: {count} characters cannot be seen or change how the text reads.</extracomment>
        <translation>
            <numerusform>見えない文字、または文章の読み方を変える文字が {count} 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs with administrator rights.</source>
        <translation>管理者権限で実行します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Copies raw data and overwrites its target.</source>
        <translation>生データをコピーし、コピー先を上書きします。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Can erase a disk or destroy files for good.</source>
        <translation>ディスクの消去やファイルの完全な破壊が可能です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes the rights of everything in a folder.</source>
        <translation>フォルダー内すべてのアクセス権を変更します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs text that is put together while it runs.</source>
        <translation>実行中に組み立てられるテキストを実行します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes what runs by itself.</source>
        <translation>自動的に実行されるものを変更します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Turns the computer off or restarts it.</source>
        <translation>コンピューターの電源を切るか、再起動します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {path} and everything in it.</source>
        <translation>{path} とその中身をすべて削除します。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {count} folder and everything in it.</source>
        <extracomment>Of several: Deletes {count} files or folders and everything in them.</extracomment>
        <translation>
            <numerusform>{count} 個のファイルまたはフォルダーとその中身をすべて削除します。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes folders and everything in them.</source>
        <translation>フォルダーとその中身をすべて削除します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sets an option of git that can run a program.</source>
        <translation>プログラムを実行できる git のオプションを設定します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites the history of a remote branch.</source>
        <translation>リモート ブランチの履歴を上書きします。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes files that git does not know.</source>
        <translation>git の管理外のファイルを削除します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Throws away changes that are not committed.</source>
        <translation>コミットされていない変更を破棄します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes every file that is found.</source>
        <translation>見つかったファイルをすべて削除します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs a text as commands.</source>
        <translation>テキストをコマンドとして実行します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sends data to {host}.</source>
        <translation>{host} にデータを送信します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Decodes hidden text and runs it.</source>
        <translation>隠されたテキストをデコードして実行します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs the output of a command as commands.</source>
        <translation>コマンドの出力をコマンドとして実行します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes to the device {path}.</source>
        <translation>デバイス {path} に書き込みます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes outside the session folder: {path}.</source>
        <translation>セッションのフォルダーの外に書き込みます: {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites {path}.</source>
        <translation>{path} を上書きします。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes outside the session folder: {path}.</source>
        <translation>セッションのフォルダーの外を削除します: {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script from {host} and runs it without review.</source>
        <translation>{host} からスクリプトをダウンロードし、確認なしで実行します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script and runs it without review.</source>
        <translation>スクリプトをダウンロードし、確認なしで実行します。</translation>
    </message>
</context>
<context>
    <name>rendering.risky_addresses</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The address holds characters that cannot be seen.</source>
        <translation>アドレスに見えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>This is not a complete address.</source>
        <translation>完全なアドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>What stands before the @ is no part of the host, which is {host}.</source>
        <translation>@ より前の部分はホストではありません。ホストは {host} です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{host} is on this computer or in its network.</source>
        <translation>{host} はこのコンピューター上、またはそのネットワーク内にあります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{scheme} is no web address.</source>
        <translation>{scheme} は Web アドレスではありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The connection to {host} is unusual or not encrypted.</source>
        <translation>{host} への接続は通常と異なるか、暗号化されていません。</translation>
    </message>
</context>
<context>
    <name>rendering.risky_paths</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} may hold credentials.</source>
        <translation>{path} には資格情報が含まれている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} can change what programs run later.</source>
        <translation>{path} は、後で実行されるプログラムを変える可能性があります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>This file is outside the session folder.</source>
        <translation>このファイルはセッションのフォルダーの外にあります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name holds characters that cannot be seen.</source>
        <translation>名前に見えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name is unusual; it may not mean the file it seems to mean.</source>
        <translation>普通ではない名前です。見た目とは違うファイルを指している可能性があります。</translation>
    </message>
</context>
<context>
    <name>setup.console</name>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>Next step: {step}</source>
        <translation>次の手順: {step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>The full log is in {path}</source>
        <translation>完全なログは {path} にあります</translation>
    </message>
</context>
<context>
    <name>setup.prepare</name>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Tests that need a real X server are left out.</source>
        <translation>実際の X サーバーが必要なテストは除外します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Without certificates the Copilot CLI reaches no model.</source>
        <translation>証明書がないと、Copilot CLI はどのモデルにも接続できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>ここにはディスプレイがありません (DISPLAY も WAYLAND_DISPLAY も設定されていません)。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>The display cannot be reached: {names}</source>
        <translation>ディスプレイに接続できません: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>none is named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>{path} was made anew and still lacks packages.</source>
        <translation>{path} を作り直しましたが、まだパッケージが足りません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>remove it and start again.</source>
        <translation>削除して、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>This installation of {name} is incomplete; missing: {packages}.</source>
        <translation>{name} のこのインストールは不完全です。不足: {packages}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install it again with pip.</source>
        <translation>pip でもう一度インストールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install the packages {names} and start again.</source>
        <translation>パッケージ {names} をインストールして、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command, then start again: {command}</source>
        <translation>次のコマンドを実行して、もう一度起動してください: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Libraries of the operating system that Qt needs are missing.</source>
        <translation>Qt に必要なオペレーティング システムのライブラリがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>start it in a desktop session, or chat in the terminal: {command}</source>
        <translation>デスクトップ セッションで起動するか、ターミナルでチャットしてください: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>PySide6 {version} crashes Python before 3.12.</source>
        <translation>PySide6 {version} では、3.12 より前の Python がクラッシュします。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>use Python 3.12 or later, or PySide6 6.11.</source>
        <translation>Python 3.12 以降、または PySide6 6.11 を使ってください。</translation>
    </message>
</context>
<context>
    <name>setup.system_packages</name>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Packages of the operating system are missing: {names}.</source>
        <translation>オペレーティング システムのパッケージがありません: {names}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>install them with the system's package manager and start again.</source>
        <translation>システムのパッケージ マネージャーでインストールして、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Missing from the system: {names}. Install with sudo?</source>
        <translation>システムに足りないもの: {names}。sudo でインストールしますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>System packages are missing, and installing them needs administrator rights.</source>
        <translation>システム パッケージが足りません。インストールには管理者権限が必要です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing {count} missing system package: {names}</source>
        <extracomment>Of several: Installing {count} missing system packages: {names}</extracomment>
        <translation>
            <numerusform>足りないシステム パッケージ {count} 個をインストールしています: {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>fetching the lists of packages</source>
        <translation>パッケージの一覧を取得しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>downloading {size}</source>
        <translation>{size} をダウンロードしています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>{done} of {total} system packages are set up</source>
        <translation>システム パッケージを設定しました: {done} / {total}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command and see what it says: {command}</source>
        <translation>次のコマンドを実行し、表示される内容を確認してください: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The disk is full; the system packages need about 300 MB.</source>
        <translation>ディスクがいっぱいです。システム パッケージには約 300 MB 必要です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room and start again.</source>
        <translation>空きを作って、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The system's package manager could not download what is missing.</source>
        <translation>システムのパッケージ マネージャーが、足りないものをダウンロードできませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>check the network connection and start again; or {step}</source>
        <translation>ネットワーク接続を確認して、もう一度起動してください。または、{step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing system packages failed.</source>
        <translation>システム パッケージのインストールに失敗しました。</translation>
    </message>
</context>
<context>
    <name>setup.virtual_environment</name>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The virtual environment {path} is broken or half-made; making it anew</source>
        <translation>仮想環境 {path} は壊れているか作りかけです。作り直しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Making a virtual environment in {path}</source>
        <translation>{path} に仮想環境を作成しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{path} is in the way: it is not a folder.</source>
        <translation>{path} が妨げになっています。フォルダーではありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>move it away and start again.</source>
        <translation>別の場所に移動して、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Installing Python packages from {file}</source>
        <translation>{file} から Python パッケージをインストールしています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}</source>
        <translation>パッケージ {done} / {total}: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}, {size}</source>
        <translation>パッケージ {done} / {total}: {name}、{size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>unpacking</source>
        <translation>展開しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk of {folder} has {free} MB left; the set-up needs {needed} MB.</source>
        <translation>{folder} のあるディスクの空きは {free} MB です。セットアップには {needed} MB 必要です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Another start is setting up this checkout; waiting for it</source>
        <translation>別の起動がこのチェックアウトをセットアップしています。完了を待っています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>A downloaded package is not the one this version was made with; it was not installed.</source>
        <translation>ダウンロードしたパッケージがこのバージョンの作成時のものと異なるため、インストールしませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>try again; if it stays so, the package source that pip is set up for has changed it.</source>
        <translation>もう一度お試しください。解決しない場合は、pip に設定されているパッケージ ソースがパッケージを変更しています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk is full; {folder} and its downloads need about 600 MB.</source>
        <translation>ディスクがいっぱいです。{folder} とそのダウンロードには約 600 MB 必要です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room there and in the folder for temporary files, and start again.</source>
        <translation>そこと一時ファイル用フォルダーに空きを作って、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The certificate of the package source is not trusted on this machine.</source>
        <translation>パッケージ ソースの証明書がこのコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>set up pip for the proxy of this network (its options are cert and proxy) and start again.</source>
        <translation>pip をこのネットワークのプロキシに合わせて設定し (オプションは cert と proxy)、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The Python packages could not be downloaded: the package source cannot be reached.</source>
        <translation>Python パッケージをダウンロードできませんでした。パッケージ ソースに接続できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>check the network connection (or what pip is set up for) and start again.</source>
        <translation>ネットワーク接続 (または pip の設定) を確認して、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{folder} cannot be written.</source>
        <translation>{folder} に書き込めません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>clone the project into a folder of your own, or make this one writable, and start again.</source>
        <translation>プロジェクトを自分のフォルダーにクローンするか、このフォルダーを書き込み可能にして、もう一度起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>There is no build of a package that we need for this system and Python.</source>
        <translation>必要なパッケージに、このシステムと Python 用のビルドがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>use Python 3.11 to 3.14 on 64-bit Linux (glibc 2.34 or later), Windows or macOS.</source>
        <translation>64 ビットの Linux (glibc 2.34 以降)、Windows、または macOS で Python 3.11 ～ 3.14 を使ってください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The set-up of the Python packages failed.</source>
        <translation>Python パッケージのセットアップに失敗しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>see the log and start again.</source>
        <translation>ログを確認して、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>start_request</name>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>{session} cannot be the id of a session</source>
        <translation>{session} はセッションの ID ではありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>the path of the folder is too long</source>
        <translation>フォルダーのパスが長すぎます</translation>
    </message>
</context>
<context>
    <name>storage.database</name>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is closed</source>
        <translation>状態データベースは閉じられています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is not open</source>
        <translation>状態データベースは開かれていません</translation>
    </message>
</context>
<context>
    <name>storage.migrations</name>
    <message>
        <location filename="../../copilot_desktop/storage/migrations.py"/>
        <location filename="../../copilot_desktop/storage/search_schema.py"/>
        <source>schema version {version} is newer than {known}</source>
        <translation>スキーマのバージョン {version} は {known} より新しいものです</translation>
    </message>
</context>
<context>
    <name>storage.permissions_config</name>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <source>the file holds something else than expected</source>
        <translation>ファイルの内容が想定と異なります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
</context>
<context>
    <name>storage.search_index</name>
    <message>
        <location filename="../../copilot_desktop/storage/search_index.py"/>
        <source>the search index is closed</source>
        <translation>検索インデックスは閉じられています</translation>
    </message>
</context>
<context>
    <name>storage.settings</name>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>the value of {key} cannot be used</source>
        <translation>{key} の値は使用できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>settings version {version} is newer than {known}</source>
        <translation>設定のバージョン {version} は {known} より新しいものです</translation>
    </message>
</context>
<context>
    <name>terminal.account</name>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Signed out {login}.</source>
        <translation>{login} からサインアウトしました。</translation>
    </message>
</context>
<context>
    <name>terminal.arguments</name>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the models of the account</source>
        <translation>アカウントのモデルを一覧表示する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print JSON</source>
        <translation>JSON を出力する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the sessions, the last one first</source>
        <translation>セッションを新しい順に一覧表示する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>COUNT</source>
        <translation>件数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>how many (default: 20; 0 for all)</source>
        <translation>表示する件数 (既定: 20、0 ですべて)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in, by the Copilot CLI's own dialogue</source>
        <translation>Copilot CLI 自身の対話でサインインする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>GitHub Enterprise host</source>
        <translation>GitHub Enterprise のホスト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in with a code on another device</source>
        <translation>別のデバイスでコードを使ってサインインする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>read a token from standard input</source>
        <translation>標準入力からトークンを読み取る</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign out</source>
        <translation>サインアウトする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>play a recording of the wire back</source>
        <translation>通信の記録を再生する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>made by chat --record</source>
        <translation>chat --record で作成したもの</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FACTOR</source>
        <translation>係数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>1 is as it was, 10 ten times as fast, 0 without waiting (default)</source>
        <translation>1 は元の速さ、10 は 10 倍の速さ、0 は待ち時間なし (既定)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event</source>
        <translation>イベントごとに JSON オブジェクトを 1 つ出力する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a CLI that was started elsewhere with --headless --port: host:port; its token is read from COPILOT_CONNECTION_TOKEN</source>
        <translation>別の場所で --headless --port を付けて起動した CLI: host:port。トークンは COPILOT_CONNECTION_TOKEN から読み取る</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>agree to the download of the Copilot CLI</source>
        <translation>Copilot CLI のダウンロードに同意する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>chat in the terminal</source>
        <translation>ターミナルでチャットする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Send PROMPT and print the answer. Without PROMPT: what is piped in is the prompt, and on a terminal one line after the other; a backslash at the end goes on with the next line. A PROMPT of - is what is piped in: chat "Review this:" - &lt; diff</source>
        <translation>プロンプトを送信して回答を表示します。プロンプトを指定しない場合、パイプで渡された内容がプロンプトになり、ターミナルでは 1 行ずつ送信します。行末のバックスラッシュで次の行に続きます。プロンプトに - を指定すると、パイプで渡された内容になります: chat "Review this:" - &lt; diff</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Ctrl+C stops the turn, once more leaves. Exit codes: 0 done, 1 the turn failed, 2 usage, 3 set-up, 4 denied, 124 timed out, 130 interrupted.</source>
        <translation>Ctrl+C でターンを停止し、もう一度押すと終了します。終了コード: 0 完了、1 ターンの失敗、2 使い方の誤り、3 セットアップ、4 拒否、124 時間切れ、130 中断。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>what to ask</source>
        <translation>質問する内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>use the built-in scripted model; no account needed</source>
        <translation>内蔵の台本どおりに答えるモデルを使う (アカウント不要)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event and nothing else</source>
        <translation>イベントごとに JSON オブジェクトを 1 つだけ出力する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>folder to work in (default: this one)</source>
        <translation>作業するフォルダー (既定: 現在のフォルダー)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SESSION</source>
        <translation>セッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>go on with a session: the beginning of its id, or "last"</source>
        <translation>セッションを続ける: ID の先頭部分、または "last"</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>attach a file or folder to the first prompt; may be given several times</source>
        <translation>最初のプロンプトにファイルまたはフォルダーを添付する (複数回指定可)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>send each PROMPT (or each line that is piped in) to a session of its own, all at once</source>
        <translation>各プロンプト (またはパイプで渡された各行) を個別のセッションに一斉に送信する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>with --parallel: how many at once (4)</source>
        <translation>--parallel での同時実行数 (4)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SECONDS</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>stop a turn that takes longer</source>
        <translation>これより長くかかるターンを停止する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print times, tokens and price after each turn</source>
        <translation>ターンごとに時間、トークン、料金を表示する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>let the answer flow evenly</source>
        <translation>回答をなめらかに表示する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>record the wire, without secrets, for replay</source>
        <translation>再生用に、秘密情報を除いて通信を記録する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print each message as it passes, without its body</source>
        <translation>通過するメッセージを、本文を除いて表示する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a model of your own</source>
        <translation>独自のモデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>address of the model's server</source>
        <translation>モデルのサーバーのアドレス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>model to use</source>
        <translation>使用するモデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>environment variable that holds the key for the server</source>
        <translation>サーバーのキーを保持する環境変数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--speed must not be negative.</source>
        <translation>--speed に負の値は指定できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must not be negative.</source>
        <translation>--limit に負の値は指定できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--demo brings its own model; leave --provider, --base-url and --api-key-env out.</source>
        <translation>--demo は専用のモデルを使います。--provider、--base-url、--api-key-env は指定しないでください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--provider needs --base-url and --model as well.</source>
        <translation>--provider には --base-url と --model も必要です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--base-url and --api-key-env need --provider as well.</source>
        <translation>--base-url と --api-key-env には --provider も必要です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--cwd: {folder} is not a folder.</source>
        <translation>--cwd: {folder} はフォルダーではありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--attach: there is no {path}.</source>
        <translation>--attach: {path} はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--timeout must be above zero and at most a week.</source>
        <translation>--timeout は 0 より大きく、1 週間以下にしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--parallel makes new sessions; leave --resume out.</source>
        <translation>--parallel は新しいセッションを作成します。--resume は指定しないでください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must be at least 1.</source>
        <translation>--limit は 1 以上にしてください。</translation>
    </message>
</context>
<context>
    <name>terminal.asking</name>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Denied, because nobody can be asked here:</source>
        <translation>ここでは確認できないため、拒否しました:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Allow once? [y/N] </source>
        <translation>一度だけ許可しますか? [y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks: {question}</source>
        <translation>エージェントからの質問: {question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Your answer (empty skips): </source>
        <translation>回答 (空のままでスキップ): </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent's plan:</source>
        <translation>エージェントのプラン:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Go on with it? [y, or what to change] </source>
        <translation>このまま進めますか? [y、または変更してほしい点] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to run this command in {folder}:</source>
        <translation>エージェントが {folder} で次のコマンドを実行しようとしています:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Agent says: {text}</source>
        <translation>エージェントの説明: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Warning: {text}</source>
        <translation>警告: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>It asks to run outside the sandbox.</source>
        <translation>サンドボックスの外での実行を求めています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to change this file: {file}</source>
        <translation>エージェントが次のファイルを変更しようとしています: {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks for a permission: {kind}</source>
        <translation>エージェントが許可を求めています: {kind}</translation>
    </message>
</context>
<context>
    <name>terminal.chat</name>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Go on later: {command}</source>
        <translation>後で続けるには: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>There is no prompt.</source>
        <translation>プロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Copilot CLI {version} with {model} in {folder}. /help lists the commands, exit leaves.</source>
        <translation>Copilot CLI {version}、モデル {model}、フォルダー {folder}。/help でコマンドの一覧、exit で終了します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>its own choice of model</source>
        <translation>自動選択のモデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Resumes {title} ({session}).</source>
        <translation>{title} ({session}) を再開します。</translation>
    </message>
</context>
<context>
    <name>terminal.conversation</name>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Waiting for the model</source>
        <translation>モデルを待っています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Stopped: no end within {seconds} s.</source>
        <translation>停止しました: {seconds} 秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Writing</source>
        <translation>書いています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>{tool} is running</source>
        <translation>{tool} を実行しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Failed: {reason}</source>
        <translation>失敗しました: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>The model request failed; it is tried again.</source>
        <translation>モデルへのリクエストに失敗しました。再試行します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Thinking</source>
        <translation>考えています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Thinking…</source>
        <translation>考えています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Runs {tool}: {target}</source>
        <translation>{tool} を実行: {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>(no output)</source>
        <translation>(出力なし)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Denied.</source>
        <translation>拒否しました。</translation>
    </message>
</context>
<context>
    <name>terminal.listing</name>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>No sessions yet.</source>
        <translation>セッションはまだありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/name_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Price</source>
        <translation>料金</translation>
    </message>
</context>
<context>
    <name>terminal.parallel</name>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>terminal.replay</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/replay.py"/>
        <source>{count} message differs from the recording:</source>
        <extracomment>Of several: {count} messages differ from the recording:</extracomment>
        <translation>
            <numerusform>{count} 件のメッセージが記録と異なります:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal.set_up</name>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Here: {command} login signs in, chat --demo needs no account, and chat --provider takes a model of your own.</source>
        <translation>ここでは、{command} login でサインインできます。chat --demo はアカウント不要で、chat --provider では独自のモデルを使えます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Download the Copilot CLI {version} now? {download} MB to fetch, {disk} MB on disk. [y/N] </source>
        <translation>Copilot CLI {version} を今すぐダウンロードしますか? ダウンロード {download} MB、ディスク使用量 {disk} MB。[y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Run it again with --yes to agree to the download, or install the CLI yourself.</source>
        <translation>--yes を付けてもう一度実行するとダウンロードに同意できます。または CLI を自分でインストールしてください。</translation>
    </message>
</context>
<context>
    <name>terminal.slash</name>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>exit, quit: leave</source>
        <translation>exit、quit: 終了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>its own choice</source>
        <translation>自動選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model}. /model ID chooses another one.</source>
        <translation>モデルは {model} です。/model ID で別のモデルを選択できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The mode is {mode} now.</source>
        <translation>モードは {mode} になりました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} is done.</source>
        <translation>/{name} が完了しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model} now.</source>
        <translation>モデルは {model} になりました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} needs a choice: give it after the command.</source>
        <translation>/{name} には選択が必要です。コマンドの後に指定してください。</translation>
    </message>
</context>
<context>
    <name>terminal.statistics</name>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/spans.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>first token after {seconds} s</source>
        <translation>最初のトークンまで {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} トークン/秒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {speed} tokens/s</source>
        <translation>約 {speed} トークン/秒</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} turn in all</source>
        <extracomment>Of several: {count} turns in all</extracomment>
        <translation>
            <numerusform>合計 {count} ターン</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {count} tokens out</source>
        <translation>出力 約 {count} トークン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{input} tokens in, {output} out</source>
        <translation>入力 {input} トークン、出力 {output} トークン</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} model call</source>
        <extracomment>Of several: {count} model calls</extracomment>
        <translation>
            <numerusform>モデル呼び出し {count} 回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>cost {cost}</source>
        <translation>費用 {cost}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{credits} AI credits</source>
        <translation>{credits} AI クレジット</translation>
    </message>
</context>
<context>
    <name>terminal.wire</name>
    <message>
        <location filename="../../copilot_desktop/terminal/wire.py"/>
        <source>The recording ended early: {reason}</source>
        <translation>記録が途中で終わりました: {reason}</translation>
    </message>
</context>
<context>
    <name>uninstall</name>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>data: journal, downloaded CLI, demo folder</source>
        <translation>データ: ジャーナル、ダウンロードした CLI、デモのフォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>lock and socket of the running window</source>
        <translation>実行中のウィンドウのロックとソケット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Python packages of the checkout</source>
        <translation>チェックアウトの Python パッケージ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} made these and would remove them:</source>
        <translation>{name} が作成した次のものを削除します:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} has left nothing that could be removed.</source>
        <translation>{name} が残した、削除できるものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The CLI's own home with your sessions stays: {folder}</source>
        <translation>セッションを含む CLI 自身のホームは残ります: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The Python packages stay; remove this folder yourself: {folder}</source>
        <translation>Python パッケージは残ります。このフォルダーは自分で削除してください: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Not removed: {path} ({reason})</source>
        <translation>削除できませんでした: {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Close {name} if it is running, and try again.</source>
        <translation>{name} が実行中なら閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed. Agree with --yes.</source>
        <translation>何も削除していません。同意するには --yes を付けてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Remove all of this? It cannot be undone.</source>
        <translation>これらをすべて削除しますか? 元に戻すことはできません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed.</source>
        <translation>何も削除していません。</translation>
    </message>
</context>
<context>
    <name>viewmodels.agent</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Preparing the download</source>
        <translation>ダウンロードを準備しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Starting the agent. The first start takes up to ten seconds.</source>
        <translation>エージェントを起動しています。初回の起動には 10 秒ほどかかることがあります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <source>Starting the agent</source>
        <translation>エージェントを起動しています</translation>
    </message>
</context>
<context>
    <name>viewmodels.asking_again</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/asking_again.py"/>
        <source>Continue where you stopped.</source>
        <translation>止まったところから続けてください。</translation>
    </message>
</context>
<context>
    <name>viewmodels.attention</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Stopped: the budget of this session is used up</source>
        <translation>停止: このセッションの予算を使い切りました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Interrupted: the agent stopped</source>
        <translation>中断: エージェントが停止しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Finished: {answer}</source>
        <translation>完了: {answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>viewmodels.backends</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>Copilot, default model</source>
        <translation>Copilot、既定のモデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Demo model</source>
        <translation>デモ モデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>a model of a Copilot account</source>
        <translation>Copilot アカウントのモデル</translation>
    </message>
</context>
<context>
    <name>viewmodels.chat</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/chats.py"/>
        <location filename="../../copilot_desktop/viewmodels/search_rows.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_facts.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_button.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>New session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>This session can only be read.</source>
        <translation>このセッションは読み取り専用です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>The agent isn't running.</source>
        <translation>エージェントが動作していません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>The agent is at work.</source>
        <translation>エージェントが作業中です。</translation>
    </message>
</context>
<context>
    <name>viewmodels.completing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>There is no command /{word}. Enter sends it as a message.</source>
        <translation>コマンド /{word} はありません。Enter を押すとメッセージとして送信します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>Files matching “{words}”</source>
        <translation>「{words}」に一致するファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>Enter a name of small letters, digits and hyphens</source>
        <translation>英小文字、数字、ハイフンで名前を入力してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is one of this name already</source>
        <translation>この名前は既に使われています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>The disk does not answer.</source>
        <translation>ディスクが応答しません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is such a file already.</source>
        <translation>同じファイルが既にあります。</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only in a session that is loaded.</source>
        <translation>読み込まれているセッションでのみ使えます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Yours</source>
        <translation>自分用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This folder</source>
        <translation>このフォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>A folder above</source>
        <translation>上位のフォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your account</source>
        <translation>自分のアカウント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Added folder</source>
        <translation>追加したフォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This application</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not in this session</source>
        <translation>このセッションでは対象外</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On for new sessions</source>
        <translation>新しいセッションでオン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Sign-in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>{source} {name}</source>
        <translation>{source} {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization has set it up.</source>
        <translation>組織が設定したものです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Its tools are there when you have signed in.</source>
        <translation>サインインするとツールが使えるようになります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Edit what it is started with, or restart it when the reason is gone.</source>
        <translation>起動内容を編集するか、原因を取り除いてから再起動してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Restart it when the reason is gone, or switch it off.</source>
        <translation>原因を取り除いてから再起動するか、オフにしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This session has not read it.</source>
        <translation>このセッションでは読み込まれていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Answers in this session</source>
        <translation>このセッションで応答します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only other agents hand work to it.</source>
        <translation>ほかのエージェントだけが作業を渡します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>For {patterns}</source>
        <translation>{patterns} 用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Read by the model</source>
        <translation>モデルが読み込みました</translation>
    </message>
</context>
<context>
    <name>viewmodels.customizing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>{server} is signed in.</source>
        <translation>{server} にサインインしました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This CLI does not tell where they belong.</source>
        <translation>この CLI からは、それらの場所が分かりません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This version of the CLI does not tell of them.</source>
        <translation>このバージョンの CLI からは、それらの情報が得られません。</translation>
    </message>
</context>
<context>
    <name>viewmodels.decision_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File change</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File read</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Path outside the folder</source>
        <translation>フォルダー外のパス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>MCP tool</source>
        <translation>MCP ツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Hook</source>
        <translation>フック</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Other model</source>
        <translation>別のモデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Model call of a server</source>
        <translation>サーバーのモデル呼び出し</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode</source>
        <translation>許可モード</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Allowed or answered</source>
        <translation>許可または回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Denied or dismissed</source>
        <translation>拒否または却下</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Set to {mode}</source>
        <translation>{mode} に設定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule made</source>
        <translation>ルールを作成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule removed</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Let through without asking</source>
        <translation>確認なしで許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Filled in</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Closed</source>
        <translation>閉じた</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Changes wanted</source>
        <translation>変更を希望</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved, edits too</source>
        <translation>プランを承認 (編集も)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved</source>
        <translation>プランを承認</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>{credits} credits added</source>
        <translation>{credits} クレジットを追加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit set to {credits} credits</source>
        <translation>上限を {credits} クレジットに設定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit taken away</source>
        <translation>上限を解除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Always allowed</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>once</source>
        <translation>一度だけ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the session</source>
        <translation>セッション中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the folder</source>
        <translation>このフォルダーで</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule {rule}</source>
        <translation>ルール {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A remembered rule</source>
        <translation>記憶されたルール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook: {words}</source>
        <translation>フック: {words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook</source>
        <translation>フック</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Your organisation's policy</source>
        <translation>組織のポリシー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Allow all</source>
        <translation>すべて許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Assisted mode</source>
        <translation>アシスト モード</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn was stopped</source>
        <translation>ターンが停止された</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn ended</source>
        <translation>ターンが終了した</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The session ended</source>
        <translation>セッションが終了した</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The CLI ended</source>
        <translation>CLI が終了した</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered elsewhere</source>
        <translation>別の場所で回答された</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode, before: {mode}</source>
        <translation>許可モード、変更前: {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Who</source>
        <translation>決定者</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>viewmodels.decisions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decisions.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Exported to {file}</source>
        <translation>{file} にエクスポートしました</translation>
    </message>
</context>
<context>
    <name>viewmodels.files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no file of this session.</source>
        <translation>{name} はこのセッションのファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>There is no file {name}.</source>
        <translation>ファイル {name} はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} lies outside the folder of this session.</source>
        <translation>{name} はこのセッションのフォルダーの外にあります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} cannot be looked at: {detail}.</source>
        <translation>{name} を確認できません: {detail}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>Opening it could run it.</source>
        <translation>開くと実行されるおそれがあります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no ordinary file.</source>
        <translation>{name} は通常のファイルではありません。</translation>
    </message>
</context>
<context>
    <name>viewmodels.first_commands</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/first_commands.py"/>
        <source>The agent tells its commands when the session has begun.</source>
        <translation>セッションが始まると、エージェントからコマンドの一覧が届きます。</translation>
    </message>
</context>
<context>
    <name>viewmodels.form_filling</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose one.</source>
        <translation>1 つ選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>This cannot be sent.</source>
        <translation>これは送信できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter another number.</source>
        <translation>別の数値を入力してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at least {count}.</source>
        <extracomment>Of several: Choose at least {count}.</extracomment>
        <translation>
            <numerusform>{count} 個以上選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at most {count}.</source>
        <extracomment>Of several: Choose at most {count}.</extracomment>
        <translation>
            <numerusform>{count} 個以下で選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at least {count} character.</source>
        <extracomment>Of several: Enter at least {count} characters.</extracomment>
        <translation>
            <numerusform>{count} 文字以上で入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at most {count} character.</source>
        <extracomment>Of several: Enter at most {count} characters.</extracomment>
        <translation>
            <numerusform>{count} 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>{least} から {most} までの整数を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number from {least} to {most}.</source>
        <translation>{least} から {most} までの数値を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter {least} or more.</source>
        <translation>{least} 以上を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter {most} or less.</source>
        <translation>{most} 以下を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an e-mail address.</source>
        <translation>メール アドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an address with its beginning, like https://example.com.</source>
        <translation>https://example.com のように、先頭部分を含めたアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date like 2026-01-31.</source>
        <translation>2026-01-31 のような日付を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date and time with its zone, like 2026-01-31T09:30:00Z.</source>
        <translation>2026-01-31T09:30:00Z のように、タイム ゾーン付きの日時を入力してください。</translation>
    </message>
</context>
<context>
    <name>viewmodels.heavy_messages</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Tool result</source>
        <translation>ツールの結果</translation>
    </message>
</context>
<context>
    <name>viewmodels.help</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Models and accounts</source>
        <translation>モデルとアカウント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Sessions and history</source>
        <translation>セッションと履歴</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Writing to the agent</source>
        <translation>エージェントへの入力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What the agent asks</source>
        <translation>エージェントからの確認</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Looking at the work</source>
        <translation>作業の確認</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Finding things</source>
        <translation>検索と移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>When something fails</source>
        <translation>失敗したとき</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What is kept, and what is sent</source>
        <translation>保持されるものと送信されるもの</translation>
    </message>
</context>
<context>
    <name>viewmodels.inbox</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} minute ago</source>
        <extracomment>Of several: {count} minutes ago</extracomment>
        <translation>
            <numerusform>{count} 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} hour ago</source>
        <extracomment>Of several: {count} hours ago</extracomment>
        <translation>
            <numerusform>{count} 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} day ago</source>
        <extracomment>Of several: {count} days ago</extracomment>
        <translation>
            <numerusform>{count} 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} request waits for you</source>
        <extracomment>Of several: {count} requests wait for you</extracomment>
        <translation>
            <numerusform>{count} 件の要求が応答を待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels.line_comments</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed line {line}</source>
        <translation>削除された行 {line}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>line {line}</source>
        <translation>行 {line}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed lines {first}-{last}</source>
        <translation>削除された行 {first}-{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>lines {first}-{last}</source>
        <translation>行 {first}-{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>Comments on the changes:</source>
        <translation>変更へのコメント:</translation>
    </message>
</context>
<context>
    <name>viewmodels.mcp_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits, dots, - and _</source>
        <translation>英字、数字、ピリオド、-、_ で名前を入力してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>There is a server of this name already</source>
        <translation>この名前のサーバーが既にあります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a command</source>
        <translation>コマンドを入力してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>A quotation mark is missing</source>
        <translation>引用符が足りません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter an address that starts with http:// or https://</source>
        <translation>http:// または https:// で始まるアドレスを入力してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Put what you sign in with into a header, not into the address</source>
        <translation>サインイン情報はアドレスではなくヘッダーに入れてください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits and _ for each variable</source>
        <translation>各変数の名前を英字、数字、_ で入力してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name for each header</source>
        <translation>各ヘッダーの名前を入力してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a value for {name}</source>
        <translation>{name} の値を入力してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>{name} must be one line</source>
        <translation>{name} は 1 行にしてください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Two of them have the same name</source>
        <translation>同じ名前が 2 つあります</translation>
    </message>
</context>
<context>
    <name>viewmodels.mode_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Interactive</source>
        <translation>対話</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Autopilot</source>
        <translation>Autopilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Works step by step and asks you</source>
        <translation>確認を取りながら一歩ずつ作業します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Reads and plans, changes nothing</source>
        <translation>読んで計画を立て、何も変更しません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Keeps going without asking you</source>
        <translation>確認せずに作業を続けます</translation>
    </message>
</context>
<context>
    <name>viewmodels.model_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Minimal</source>
        <translation>最小</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Extra high</source>
        <translation>特高</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Your providers</source>
        <translation>自分のプロバイダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Not enabled for your account</source>
        <translation>アカウントで有効になっていません</translation>
    </message>
</context>
<context>
    <name>viewmodels.palette</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/viewmodels/search_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>In messages</source>
        <translation>メッセージ内</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>More commands</source>
        <translation>その他のコマンド</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>No earlier prompt has these words.</source>
        <translation>この言葉を含む以前のプロンプトはありません。</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Ask first</source>
        <translation>先に確認</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Assisted</source>
        <translation>アシスト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Shows you every command, edit and address first</source>
        <translation>コマンド、編集、アドレスをすべて事前に表示します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>A model decides what you have to be asked</source>
        <translation>何を確認するかをモデルが判断します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Everything runs without asking, until the session ends</source>
        <translation>セッションが終わるまで、すべて確認なしで実行します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Needs a model of a GitHub Copilot account.</source>
        <translation>GitHub Copilot アカウントのモデルが必要です。</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_grants</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All changes to files</source>
        <translation>ファイルのすべての変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files outside the allowed folders are still asked for.</source>
        <translation>許可されたフォルダーの外のファイルは引き続き確認します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All reading of files</source>
        <translation>ファイルのすべての読み取り</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool}, whatever it is called with</source>
        <translation>{tool} (呼び出しの内容を問わない)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All facts to remember</source>
        <translation>記憶するすべての事実</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{operation}, of any extension</source>
        <translation>{operation} (拡張機能を問わない)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{name}, whatever it asks to do</source>
        <translation>{name} (要求の内容を問わない)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>These variables for {name}</source>
        <translation>{name} にこれらの変数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The workflow {name} within these limits</source>
        <translation>この制限内でのワークフロー {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything else is asked for, also this line with more behind it.</source>
        <translation>それ以外は確認します。この行の後に何かが続く場合も同様です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Exactly this command</source>
        <translation>このコマンドのみ (完全一致)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything that begins with “{prefix}”</source>
        <translation>「{prefix}」で始まるものすべて</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>This also lets through what is chained behind it, such as “{example}”.</source>
        <translation>「{example}」のように、その後につなげたものも許可されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Every page of {origin}</source>
        <translation>{origin} のすべてのページ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Always: every page of {origin}</source>
        <translation>常に: {origin} のすべてのページ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>In every session. Kept in the settings of the CLI, whose terminal heeds it as well.</source>
        <translation>すべてのセッションに適用されます。CLI の設定に保存され、ターミナルの CLI にも適用されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool} from {server}, whatever it is called with</source>
        <translation>{server} の {tool} (呼び出しの内容を問わない)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All tools from {server}</source>
        <translation>{server} のすべてのツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Also those that change data.</source>
        <translation>データを変更するものも含みます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The folder {folder} with all in it</source>
        <translation>フォルダー {folder} とその中のすべて</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files there are then asked for as those of the session's folder are.</source>
        <translation>そこにあるファイルは、以後セッションのフォルダーのファイルと同じように確認されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in the repository {place}</source>
        <translation>{what} (リポジトリ {place})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in {place}</source>
        <translation>{what} ({place})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Also in later sessions.</source>
        <translation>以後のセッションにも適用されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, this session</source>
        <translation>{what} (このセッション)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Until the session ends.</source>
        <translation>セッションが終わるまで有効です。</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>This CLI has no permission modes.</source>
        <translation>この CLI には許可モードがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_mode.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>The agent is not ready.</source>
        <translation>エージェントの準備ができていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>Your account or its policy does not have it.</source>
        <translation>アカウントまたはそのポリシーでは使えません。</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_review</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Runs outside the sandbox.</source>
        <translation>サンドボックスの外で実行されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command with {count} risky part</source>
        <extracomment>Of several: Shell command with {count} risky parts</extracomment>
        <translation>
            <numerusform>危険な部分が {count} か所あるシェル コマンド</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command</source>
        <translation>シェル コマンド</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} line</source>
        <extracomment>Of several: {count} lines</extracomment>
        <translation>
            <numerusform>{count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>{count} characters</source>
        <translation>{count} 文字</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Agent says</source>
        <translation>エージェントの説明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>About the sandbox</source>
        <translation>サンドボックスについて</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Touches</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Writes to</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Runs in</source>
        <translation>実行場所</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Run this command?</source>
        <translation>このコマンドを実行しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also says</source>
        <translation>そのほかの説明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A hook asks you to look at this</source>
        <translation>フックがこの内容の確認を求めています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The hook says</source>
        <translation>フックの説明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Parts</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a file, by a redirection</source>
        <translation>リダイレクトによるファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a folder that the server has not named</source>
        <translation>サーバーが示していないフォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>outside the session folder</source>
        <translation>セッションのフォルダー外</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes a file outside the session folder: {path}.</source>
        <translation>セッションのフォルダーの外のファイルも変更します: {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change holds characters that cannot be seen.</source>
        <translation>変更に見えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change is too long to be shown whole.</source>
        <translation>変更が長すぎるため、全体を表示できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The agent sent no preview of the change.</source>
        <translation>エージェントから変更のプレビューが届いていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Delete this file?</source>
        <translation>このファイルを削除しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Create this file?</source>
        <translation>このファイルを作成しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Edit this file?</source>
        <translation>このファイルを編集しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Outside the session folder</source>
        <translation>セッションのフォルダー外</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>In the session folder</source>
        <translation>セッションのフォルダー内</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes</source>
        <translation>そのほかの変更対象</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>A link leads outside the session folder, to {path}.</source>
        <translation>リンクがセッションのフォルダーの外の {path} を指しています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The disk does not answer: where links lead is not known.</source>
        <translation>ディスクが応答しません。リンク先は不明です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Redirected from</source>
        <translation>リダイレクト元</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The request holds characters that cannot be seen.</source>
        <translation>要求に見えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Your organisation asks you to confirm this.</source>
        <translation>組織がこの確認を求めています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>… {count} more characters</source>
        <translation>… ほか {count} 文字</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>and {count} more</source>
        <extracomment>Of several: and {count} more</extracomment>
        <translation>
            <numerusform>ほか {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow this?</source>
        <translation>これを許可しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The request is incomplete; these are its fields</source>
        <translation>要求が不完全です。含まれる項目は次のとおりです</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool}?</source>
        <translation>{tool} を使用しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow {kind}?</source>
        <translation>{kind} を許可しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>These are the fields of the request</source>
        <translation>要求に含まれる項目は次のとおりです</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read this file?</source>
        <translation>このファイルを読み取りますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read outside this folder?</source>
        <translation>このフォルダーの外を読み取りますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write outside this folder?</source>
        <translation>このフォルダーの外に書き込みますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Work outside this folder?</source>
        <translation>このフォルダーの外で作業しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open this address?</source>
        <translation>このアドレスを開きますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>{host}, redirected from {before}</source>
        <translation>{host} ({before} からリダイレクト)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent fetches it and reads the answer</source>
        <translation>エージェントが取得し、その応答を読み取ります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can only read</source>
        <translation>読み取りのみ可能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can change data</source>
        <translation>データを変更可能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool} from {server}?</source>
        <translation>{server} の {tool} を使用しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>MCP server {server}, {effect}</source>
        <translation>MCP サーバー {server}、{effect}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Its description</source>
        <translation>その説明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A tool that this program offers to the agent</source>
        <translation>このプログラムがエージェントに提供するツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Found in</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote on this memory?</source>
        <translation>このメモリに投票しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Remember this?</source>
        <translation>これを記憶しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent keeps it for later sessions</source>
        <translation>エージェントが以後のセッションのために保持します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change the extension {name}?</source>
        <translation>拡張機能 {name} を変更しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change extensions?</source>
        <translation>拡張機能を変更しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Extension</source>
        <translation>拡張機能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Asks for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} do this?</source>
        <translation>{name} にこれを許可しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} read these variables?</source>
        <translation>{name} にこれらの変数の読み取りを許可しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Run the workflow {name}?</source>
        <translation>ワークフロー {name} を実行しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write the workflow {name}?</source>
        <translation>ワークフロー {name} を作成しますか?</translation>
    </message>
</context>
<context>
    <name>viewmodels.plan_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start, ask before changes</source>
        <translation>開始 (変更前に確認)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start on autopilot</source>
        <translation>Autopilot で開始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>keeps going without asking you</source>
        <translation>確認せずに作業を続けます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>autopilot, split into independent parts</source>
        <translation>Autopilot、独立した部分に分割</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start with parallel agents</source>
        <translation>並列エージェントで開始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan, don't start</source>
        <translation>プランを残し、開始しない</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>back to Interactive</source>
        <translation>対話に戻る</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan</source>
        <translation>プランを残す</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>viewmodels.process</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent stopped.</source>
        <translation>エージェントが停止しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <source>Restarted on your word</source>
        <translation>指示により再起動しました</translation>
    </message>
</context>
<context>
    <name>viewmodels.prompt_attachments</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Pasted text, {count} line</source>
        <extracomment>Of several: Pasted text, {count} lines</extracomment>
        <translation>
            <numerusform>貼り付けたテキスト、{count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>{size}, the limit is {limit}</source>
        <translation>{size} (上限は {limit})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} cannot use tools, so the agent can only chat with it.</source>
        <translation>{model} はツールを使えないため、エージェントはこのモデルではチャットしかできません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter {count} characters or more, or leave it empty</source>
        <translation>{count} 文字以上を入力するか、空のままにしてください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Choose at least one model, or name one</source>
        <translation>モデルを 1 つ以上選択するか、名前を入力してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>one model</source>
        <extracomment>Of several: {count} models</extracomment>
        <translation>
            <numerusform>{count} 個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Connected in {ms} ms, {models}. Choose one to test it.</source>
        <translation>{ms} ミリ秒で接続しました ({models})。テストするモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} answered in {ms} ms</source>
        <translation>{model} は {ms} ミリ秒で応答しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>A model server</source>
        <translation>モデル サーバー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>My server</source>
        <translation>自分のサーバー</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_kinds</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models run on this computer. No account needed.</source>
        <translation>モデルはこのコンピューターで動作します。アカウントは不要です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Not needed as a rule</source>
        <translation>通常は不要です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>From your account there</source>
        <translation>そこでのアカウントから取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at OpenAI.</source>
        <translation>OpenAI アカウントのモデルです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of OpenAI.</source>
        <translation>OpenAI のアドレスです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at Anthropic.</source>
        <translation>Anthropic アカウントのモデルです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of Anthropic, without a path.</source>
        <translation>Anthropic のアドレスです (パスなし)。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>your resource</source>
        <translation>自分のリソース</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Deployments of a resource of yours. Their names are the models.</source>
        <translation>自分のリソースのデプロイです。その名前がモデルになります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of your resource, without a path.</source>
        <translation>自分のリソースのアドレスです (パスなし)。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>on this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of Ollama.</source>
        <translation>Ollama の通常のアドレスです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of LM Studio; its server has to be started there.</source>
        <translation>LM Studio の通常のアドレスです。サーバーは LM Studio 側で起動する必要があります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of llama-server.</source>
        <translation>llama-server の通常のアドレスです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>OpenAI-compatible endpoint</source>
        <translation>OpenAI 互換エンドポイント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Any server that speaks Chat Completions or Responses, here or elsewhere.</source>
        <translation>Chat Completions または Responses に対応した任意のサーバーです (場所は問いません)。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Starts with http:// or https://</source>
        <translation>http:// または https:// で始まります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>If the server wants one</source>
        <translation>サーバーが必要とする場合</translation>
    </message>
</context>
<context>
    <name>viewmodels.request_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks: {question}</source>
        <translation>質問: {question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Has a plan for you</source>
        <translation>プランがあります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Sign in to {server}</source>
        <translation>{server} へのサインイン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>a server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>a form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Rate limit reached: asks for another model</source>
        <translation>レート制限に達しました: 別のモデルの使用を求めています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The session's budget is used up</source>
        <translation>セッションの予算を使い切りました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{server} wants to ask the model</source>
        <translation>{server} がモデルへの質問を求めています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run a command</source>
        <translation>コマンドを実行しようとしています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run {command}</source>
        <translation>{command} を実行しようとしています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to create {file}</source>
        <translation>{file} を作成しようとしています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to change {file}</source>
        <translation>{file} を変更しようとしています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for your permission</source>
        <translation>許可を求めています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for permission: {kind}</source>
        <translation>許可を求めています: {kind}</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_adding</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Commands that begin so</source>
        <translation>指定の文字列で始まるコマンド</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Reading files</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Changing files</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Every page of a server</source>
        <translation>サーバーのすべてのページ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Allowed folder</source>
        <translation>許可するフォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write what the rule is about.</source>
        <translation>ルールの対象を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>One line of at most {count} characters.</source>
        <translation>{count} 文字以内の 1 行で入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>The CLI takes a line that ends in :* for the beginning of commands.</source>
        <translation>CLI は :* で終わる行をコマンドの先頭部分とみなします。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Name a program.</source>
        <translation>プログラムの名前を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write the name of the server, a blank, and the name of the tool.</source>
        <translation>サーバー名、空白、ツール名の順に入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write an address, such as https://example.org.</source>
        <translation>https://example.org のようなアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_keeping</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>The CLI keeps it until the session is released or the agent restarts.</source>
        <translation>セッションが解放されるかエージェントが再起動するまで、CLI が保持します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>Every session has it.</source>
        <translation>すべてのセッションに適用されます。</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_matching</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; this line cannot be read for certain here.</source>
        <translation>拒否のルールが該当する可能性があります。この行はここでは確実に読み取れません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; that cannot be told for certain here.</source>
        <translation>拒否のルールが該当する可能性があります。ここでは確実に判断できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>This session allows everything that no rule denies.</source>
        <translation>このセッションでは、ルールで拒否されないものはすべて許可されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>It lies outside the allowed folders: that is asked each time, whatever the rules say.</source>
        <translation>許可されたフォルダーの外にあります。ルールの内容にかかわらず、毎回確認されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that allows may be about it; that cannot be told for certain here.</source>
        <translation>許可のルールが該当する可能性があります。ここでは確実に判断できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule is about it; a model decides whether you are asked.</source>
        <translation>該当するルールはありません。確認するかどうかはモデルが判断します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>Its place outside the allowed folders is asked first; then a rule denies it.</source>
        <translation>まず許可されたフォルダーの外であることが確認され、その後ルールにより拒否されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule denies it. That wins over everything that allows.</source>
        <translation>ルールにより拒否されます。どの許可よりも優先されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>The line begins as the rule says. What is chained behind it would run as well.</source>
        <translation>行の先頭がルールと一致します。その後につなげたものも実行されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule allows it without a question.</source>
        <translation>ルールにより確認なしで許可されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it. Of tools that only read, the CLI may not ask at all.</source>
        <translation>ここで把握しているルールには該当しません。読み取りだけのツールについては、CLI がまったく確認しないことがあります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it.</source>
        <translation>ここで把握しているルールには該当しません。</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every command</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every file of the allowed folders</source>
        <translation>許可されたフォルダーのすべてのファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every fact</source>
        <translation>すべての事実</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>All tools of an MCP server</source>
        <translation>MCP サーバーのすべてのツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Facts to remember</source>
        <translation>記憶する事実</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>until the session is left</source>
        <translation>セッションを離れるまで</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept by the CLI for the folder</source>
        <translation>CLI がフォルダーごとに保持</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of the CLI</source>
        <translation>CLI の設定に保存</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of this application</source>
        <translation>このアプリの設定に保存</translation>
    </message>
</context>
<context>
    <name>viewmodels.rules</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Always denied</source>
        <translation>常に拒否</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Wins over everything that allows, in every session and every permission mode.</source>
        <translation>すべてのセッションとすべての許可モードで、どの許可よりも優先されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is denied.</source>
        <translation>拒否されているものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This session: {title}</source>
        <translation>このセッション: {title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Until it is released or the agent restarts. Grants that were seen here.</source>
        <translation>解放されるかエージェントが再起動するまで有効です。ここで確認できた許可を表示します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing was allowed.</source>
        <translation>許可されたものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Addresses only. Kept in the settings of the CLI, whose terminal heeds them as well.</source>
        <translation>アドレスのみです。CLI の設定に保存され、ターミナルの CLI にも適用されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This folder: {place}</source>
        <translation>このフォルダー: {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is kept.</source>
        <translation>保持されているものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Folder {place}</source>
        <translation>フォルダー {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>No session is in front.</source>
        <translation>表示中のセッションがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>It is not known yet what the CLI keeps the rules of the folder under.</source>
        <translation>CLI がこのフォルダーのルールをどこに保持するか、まだ分かりません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>There is such a rule already.</source>
        <translation>同じルールが既にあります。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_actions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The section “{name}” was removed.</source>
        <translation>セクション「{name}」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session archived.</source>
        <extracomment>Of several: {count} sessions archived.</extracomment>
        <translation>
            <numerusform>{count} 件のセッションをアーカイブしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session moved to the trash.</source>
        <extracomment>Of several: {count} sessions moved to the trash.</extracomment>
        <translation>
            <numerusform>{count} 件のセッションをごみ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session deleted for good.</source>
        <extracomment>Of several: {count} sessions deleted for good.</extracomment>
        <translation>
            <numerusform>{count} 件のセッションを完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session that was in the trash for 30 days was removed.</source>
        <extracomment>Of several: {count} sessions that were in the trash for 30 days were removed.</extracomment>
        <translation>
            <numerusform>ごみ箱に 30 日間あった {count} 件のセッションを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>This CLI can't copy a conversation.</source>
        <translation>この CLI では会話をコピーできません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The agent is not there yet.</source>
        <translation>エージェントはまだ準備できていません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{file} was imported as a copy to read.</source>
        <translation>{file} を読み取り用のコピーとしてインポートしました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The session goes on in the terminal.</source>
        <translation>セッションはターミナルで続けられます。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_exports</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Nothing of this session is stored on this computer yet.</source>
        <translation>このセッションの内容は、まだこのコンピューターに保存されていません。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_limit</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The CLI counts credits of GitHub Copilot's models only, and this session uses another.</source>
        <translation>CLI は GitHub Copilot のモデルのクレジットだけを数えますが、このセッションは別のモデルを使っています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>This CLI keeps no limit of its own.</source>
        <translation>この CLI には独自の上限がありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The limit is being changed.</source>
        <translation>上限を変更しています。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_mode.py"/>
        <source>This CLI has no modes.</source>
        <translation>この CLI にはモードがありません。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_models</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>This CLI cannot change the model of a session.</source>
        <translation>この CLI ではセッションのモデルを変更できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>The conversation has {used} tokens and {model} takes {limit}. Compact it first.</source>
        <translation>会話は {used} トークンですが、{model} の上限は {limit} です。先に会話を圧縮してください。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_order</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_order.py"/>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_rewind</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>This CLI can't go back in a conversation.</source>
        <translation>この CLI では会話を前に戻せません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>It is being rewound.</source>
        <translation>巻き戻しています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Files can't be taken back here.</source>
        <translation>ここではファイルを元に戻せません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The agent has changed no files since.</source>
        <translation>それ以降、エージェントはファイルを変更していません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file can go back as well.</source>
        <extracomment>Of several: {count} files can go back as well.</extracomment>
        <translation>
            <numerusform>{count} 個のファイルも元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since by somebody else than the agent and stays as it is.</source>
        <extracomment>Of several: {count} files were changed since by somebody else than the agent and stay as they are.</extracomment>
        <translation>
            <numerusform>{count} 個のファイルは、その後エージェント以外によって変更されたため、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Went back to before “{prompt}”.</source>
        <translation>「{prompt}」の前に戻りました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was taken back.</source>
        <extracomment>Of several: {count} files were taken back.</extracomment>
        <translation>
            <numerusform>{count} 個のファイルを元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed by somebody else and stays.</source>
        <extracomment>Of several: {count} files were changed by somebody else and stay.</extracomment>
        <translation>
            <numerusform>{count} 個のファイルは、ほかから変更されたため残ります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The conversation is as it was before.</source>
        <translation>会話は以前の状態に戻りました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was brought back.</source>
        <extracomment>Of several: {count} files were brought back.</extracomment>
        <translation>
            <numerusform>{count} 個のファイルを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since and stays.</source>
        <extracomment>Of several: {count} files were changed since and stay.</extracomment>
        <translation>
            <numerusform>{count} 個のファイルは、その後変更されたため残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels.session_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Needs you</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Earlier</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>All sessions</source>
        <translation>すべてのセッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Asks the model again, attempt {attempt}</source>
        <translation>モデルに再度問い合わせています ({attempt} 回目)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Running {tool}</source>
        <translation>{tool} を実行中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>{minutes} m</source>
        <translation>{minutes} 分</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_usage</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>Figures come when the session is taken up with the next message.</source>
        <translation>数値は、次のメッセージでセッションが再開されると表示されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>This CLI cannot compact a session.</source>
        <translation>この CLI ではセッションを圧縮できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>The conversation is being compacted.</source>
        <translation>会話を圧縮しています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>There is nothing to compact yet.</source>
        <translation>圧縮するものはまだありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>premium requests</source>
        <translation>プレミアム リクエスト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>chat requests</source>
        <translation>チャット リクエスト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>Unlimited {what}.</source>
        <translation>{what}: 無制限。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{left} of {all} {what} left</source>
        <translation>{what}: {all} のうち残り {left}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{percent} % of the {what} left</source>
        <translation>{what}: 残り {percent} %</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{words}, renewed on {date}.</source>
        <translation>{words}、{date} に更新。</translation>
    </message>
</context>
<context>
    <name>viewmodels.shortcut_choices</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>also {keys}</source>
        <translation>{keys} も可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Only letters, digits, F-keys, comma and period can be used.</source>
        <translation>使えるのは、英字、数字、F キー、コンマ、ピリオドだけです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Hold Ctrl or Alt as well: by itself this key writes.</source>
        <translation>Ctrl または Alt も一緒に押してください。このキーだけでは文字が入力されます。</translation>
    </message>
</context>
<context>
    <name>viewmodels.side_question</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>This version of the CLI takes no questions on the side.</source>
        <translation>このバージョンの CLI では、別枠の質問はできません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>The model has said nothing.</source>
        <translation>モデルは何も答えませんでした。</translation>
    </message>
</context>
<context>
    <name>viewmodels.slash_running</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Asking the agent for its commands…</source>
        <translation>エージェントにコマンドを問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The agent's commands are not there: {reason}</source>
        <translation>エージェントのコマンドがありません: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The session could not be opened.</source>
        <translation>セッションを開けませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>This version of the CLI has no commands.</source>
        <translation>このバージョンの CLI にはコマンドがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Not while the agent is at work.</source>
        <translation>エージェントの作業中は使えません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The model is {model} now</source>
        <translation>モデルは {model} になりました</translation>
    </message>
</context>
<context>
    <name>widgets.action_feedback</name>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not show the folder.</source>
        <translation>システムがフォルダーを表示できませんでした。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>{count} session is still working.</source>
        <extracomment>Of several: {count} sessions are still working.</extracomment>
        <translation>
            <numerusform>{count} 件のセッションがまだ動作中です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Its work is stopped first. What is done so far is kept.</source>
        <translation>先に作業を停止します。ここまでの内容は保持されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Their work is stopped first. What is done so far is kept.</source>
        <translation>先にそれらの作業を停止します。ここまでの内容は保持されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and move to the trash</source>
        <translation>停止してごみ箱に移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and archive</source>
        <translation>停止してアーカイブ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Import a session</source>
        <translation>セッションのインポート</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Sessions (*.json *.jsonl)</source>
        <translation>セッション (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete “{title}” for good?</source>
        <translation>「{title}」を完全に削除しますか?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete {count} session for good?</source>
        <extracomment>Of several: Delete {count} sessions for good?</extracomment>
        <translation>
            <numerusform>{count} 件のセッションを完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>The conversation is removed from the disk. This cannot be taken back.</source>
        <translation>会話はディスクから削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>It is pinned. Type its title to delete it: {title}</source>
        <translation>ピン留めされています。削除するにはタイトルを入力してください: {title}</translation>
    </message>
</context>
<context>
    <name>widgets.activity_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Show in the conversation</source>
        <translation>会話で表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <source>Show the output</source>
        <translation>出力を表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>widgets.activity_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>exit {code}</source>
        <translation>終了コード {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Sub-agent</source>
        <translation>サブエージェント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line added</source>
        <extracomment>Of several: {count} lines added</extracomment>
        <translation>
            <numerusform>{count} 行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line removed</source>
        <extracomment>Of several: {count} lines removed</extracomment>
        <translation>
            <numerusform>{count} 行削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.allow_all_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything in this session?</source>
        <translation>このセッションですべてを許可しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>The agent can run any command, change any file and open any address without asking.</source>
        <translation>エージェントは、確認なしであらゆるコマンドの実行、ファイルの変更、アドレスへのアクセスができるようになります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything</source>
        <translation>すべて許可</translation>
    </message>
</context>
<context>
    <name>widgets.ask_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/ask_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/message_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>widgets.attaching</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attaching.py"/>
        <source>Pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>{kind}: {name}, {words}</source>
        <translation>{kind}: {name}、{words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Enter opens it, Delete removes it.</source>
        <translation>Enter で開き、Delete で削除します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Remove (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Put it into the text instead</source>
        <translation>代わりに本文に入れる</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_preview</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Preview of {name}</source>
        <translation>{name} のプレビュー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This picture is too large to be shown here, or is none. It is sent as it is.</source>
        <translation>この画像は大きすぎてここに表示できないか、画像ではありません。そのまま送信されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This file holds no text. It is sent as it is.</source>
        <translation>このファイルはテキストではありません。そのまま送信されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_strip.py"/>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
</context>
<context>
    <name>widgets.attention_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Notifications and background</source>
        <translation>通知とバックグラウンド</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session waits for you</source>
        <translation>セッションが応答を待っているときに通知する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session fails</source>
        <translation>セッションが失敗したときに通知する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session finishes</source>
        <translation>セッションが完了したときに通知する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Keep the computer awake while sessions run</source>
        <translation>セッションの実行中はコンピューターをスリープさせない</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Show an icon in the system tray</source>
        <translation>システム トレイにアイコンを表示する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても実行を続ける</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Release idle sessions</source>
        <translation>アイドル状態のセッションを解放する</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>After {count} minute</source>
        <extracomment>Of several: After {count} minutes</extracomment>
        <translation>
            <numerusform>{count} 分後</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Never</source>
        <translation>しない</translation>
    </message>
</context>
<context>
    <name>widgets.bar_overflow</name>
    <message>
        <location filename="../../copilot_desktop/widgets/bar_overflow.py"/>
        <location filename="../../copilot_desktop/widgets/composer_bar.py"/>
        <source>More controls</source>
        <translation>その他のコントロール</translation>
    </message>
</context>
<context>
    <name>widgets.budget_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} tokens</source>
        <translation>{count} トークン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} credits</source>
        <translation>{count} クレジット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>A limit on what this session may use. At the limit its turn is stopped, and it asks you.</source>
        <translation>このセッションで使用できる量の上限です。上限に達するとターンを停止し、どうするかを確認します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>{used} of {limit} used, {percent} %.</source>
        <translation>{limit} のうち {used} 使用、{percent} %。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Nothing is sent until you allow more or remove the budget.</source>
        <translation>上限を増やすか予算を解除するまで、何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Close to the limit.</source>
        <translation>上限に近づいています。</translation>
    </message>
</context>
<context>
    <name>widgets.chat_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessibility.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/area.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>No conversation is in front.</source>
        <translation>表示中の会話がありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>The agent is not at work.</source>
        <translation>エージェントは作業中ではありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Nothing waits behind the turn.</source>
        <translation>ターンの後に待機しているものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>This CLI cannot move a command to the background.</source>
        <translation>この CLI ではコマンドをバックグラウンドに移動できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Stop the agent</source>
        <translation>エージェントを停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Pause or resume what waits behind the turn</source>
        <translation>ターンの後に待機しているものを一時停止または再開</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Move the running command to the background</source>
        <translation>実行中のコマンドをバックグラウンドに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Jump to the latest message</source>
        <translation>最新のメッセージに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Find in the conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find the next match</source>
        <translation>次の一致を検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Find the match before</source>
        <translation>前の一致を検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Copy the last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Open or close all tool calls</source>
        <translation>すべてのツール呼び出しを開く/閉じる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Go back to an earlier prompt…</source>
        <translation>以前のプロンプトに戻る…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Bring back what was rewound</source>
        <translation>巻き戻したものを復元</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Ask on the side…</source>
        <translation>別枠で質問…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Export the session…</source>
        <translation>セッションをエクスポート…</translation>
    </message>
</context>
<context>
    <name>widgets.chat_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Conversation and message</source>
        <translation>会話とメッセージ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Copying… Escape stops it.</source>
        <translation>コピーしています… Escape で停止します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is at work. Ask again when it has finished.</source>
        <translation>エージェントが作業中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is not there yet. Ask again in a moment.</source>
        <translation>エージェントはまだ準備できていません。少し待ってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>widgets.chat_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Its message is further up. Scroll there to have it read.</source>
        <translation>そのメッセージはもっと上にあります。読み込むにはそこまでスクロールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Earlier messages are not selected. Scroll up to have them read.</source>
        <translation>以前のメッセージは選択されていません。読み込むには上にスクロールしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Answer copied</source>
        <translation>回答をコピーしました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>There is no answer to copy yet.</source>
        <translation>コピーできる回答はまだありません。</translation>
    </message>
</context>
<context>
    <name>widgets.choice_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <source>Nothing to choose from yet.</source>
        <translation>選択できるものはまだありません。</translation>
    </message>
</context>
<context>
    <name>widgets.cli_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Progress of the installation</source>
        <translation>インストールの進行状況</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose another Copilot CLI</source>
        <translation>別の Copilot CLI を選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Install…</source>
        <translation>インストール…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Cancel the installation</source>
        <translation>インストールをキャンセル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose the Copilot CLI</source>
        <translation>Copilot CLI を選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Copilot CLI {version}</source>
        <translation>Copilot CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Looking for the Copilot CLI</source>
        <translation>Copilot CLI を探しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Installing the Copilot CLI</source>
        <translation>Copilot CLI をインストールしています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The Copilot CLI was not found</source>
        <translation>Copilot CLI が見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent is not running</source>
        <translation>エージェントが動作していません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Restarting, attempt {attempt} of {limit}…</source>
        <translation>再起動しています ({attempt}/{limit} 回目)…</translation>
    </message>
</context>
<context>
    <name>widgets.common_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Application</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the next part of the window</source>
        <translation>ウィンドウの次の部分に移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the part of the window before</source>
        <translation>ウィンドウの前の部分に移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Reset the zoom</source>
        <translation>拡大/縮小をリセット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Show or hide the inspector</source>
        <translation>インスペクターの表示/非表示</translation>
    </message>
</context>
<context>
    <name>widgets.completion</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Name a file</source>
        <translation>ファイルを指定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <source>Name a file or folder (@)</source>
        <translation>ファイルまたはフォルダーを指定 (@)</translation>
    </message>
</context>
<context>
    <name>widgets.completion_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>widgets.composer</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <location filename="../../copilot_desktop/widgets/panes/json_view.py"/>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stop (Esc Esc)</source>
        <translation>停止 (Esc Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Send ({key})</source>
        <translation>送信 ({key})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Describe a task. Type @ to add files</source>
        <translation>タスクを入力してください。@ でファイルを追加できます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reading the conversation. You can keep writing</source>
        <translation>会話を読み込んでいます。入力は続けられます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Waiting for the agent. You can keep writing</source>
        <translation>エージェントを待っています。入力は続けられます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Message the agent while it waits, or answer above</source>
        <translation>待機中のエージェントにメッセージを送るか、上で回答してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Add a follow-up. It is sent when this turn ends</source>
        <translation>続きのメッセージを追加できます。このターンが終わると送信されます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reply, or type / for commands and @ for files</source>
        <translation>返信を入力。/ でコマンド、@ でファイル</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopped. {count} queued message is kept and paused.</source>
        <extracomment>Of several: Stopped. {count} queued messages are kept and paused.</extracomment>
        <translation>
            <numerusform>停止しました。キューの {count} 件のメッセージは保持され、一時停止しています。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Press Esc again to stop</source>
        <translation>停止するには Esc をもう一度押してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Not pasted: {size} MB, the limit is {limit} MB. Save it as a file and name the file.</source>
        <translation>貼り付けませんでした: {size} MB (上限は {limit} MB)。ファイルとして保存し、そのファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>widgets.composer_attachments</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files or a folder (Ctrl+Shift+O)</source>
        <translation>ファイルまたはフォルダーを添付 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach a folder…</source>
        <translation>フォルダーを添付…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Remove {name} first: it cannot be sent.</source>
        <translation>先に {name} を削除してください。送信できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach a folder</source>
        <translation>フォルダーを添付</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Pasted as an attachment. Ctrl+Z puts it into the text.</source>
        <translation>添付ファイルとして貼り付けました。Ctrl+Z で本文に入れます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>{count} file was not attached: {limit} is the limit.</source>
        <extracomment>Of several: {count} files were not attached: {limit} is the limit.</extracomment>
        <translation>
            <numerusform>{count} 個のファイルは添付されませんでした。上限は {limit} です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.composer_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>No message can be written here.</source>
        <translation>ここではメッセージを入力できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Nothing can be sent here.</source>
        <translation>ここでは何も送信できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>This model has no choice of it.</source>
        <translation>このモデルでは選択できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether the sending key queues or steers</source>
        <translation>送信キーの動作 (キューに追加/割り込み) を切り替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether Enter or Ctrl+Enter sends</source>
        <translation>送信を Enter と Ctrl+Enter で切り替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change to the next mode</source>
        <translation>次のモードに切り替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose the model for the next turn…</source>
        <translation>次のターンのモデルを選択…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose how hard the model thinks…</source>
        <translation>モデルの推論レベルを選択…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose what is asked before it is done…</source>
        <translation>実行前に確認する内容を選択…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>in the message</source>
        <translation>メッセージ内</translation>
    </message>
</context>
<context>
    <name>widgets.connection_banner</name>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/detail_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>State of the agent</source>
        <translation>エージェントの状態</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Failure</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose CLI…</source>
        <translation>CLI を選択…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>You're offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Local models still work.</source>
        <translation>ローカル モデルは引き続き使えます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Your draft is kept.</source>
        <translation>下書きは保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install the Copilot CLI?</source>
        <translation>Copilot CLI をインストールしますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Version {version}.</source>
        <translation>バージョン {version}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It downloads {size}.</source>
        <translation>ダウンロード サイズは {size} です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It takes {size} on the disk.</source>
        <translation>ディスク使用量は {size} です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It goes into this application's own data folder and can be removed at any time.</source>
        <translation>このアプリ専用のデータ フォルダーにインストールされ、いつでも削除できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{megabytes} MB</source>
        <translation>{megabytes} MB</translation>
    </message>
</context>
<context>
    <name>widgets.connection_line</name>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Shows the agent's process</source>
        <translation>エージェントのプロセスを表示します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Agent: {state}</source>
        <translation>エージェント: {state}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>CLI {version}</source>
        <translation>CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Looking for the CLI…</source>
        <translation>CLI を探しています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>No usable CLI</source>
        <translation>使用できる CLI がありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Installing the CLI…</source>
        <translation>CLI をインストールしています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>attempt {attempt} of {limit}</source>
        <translation>{attempt}/{limit} 回目</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Restarting…</source>
        <translation>再起動しています…</translation>
    </message>
</context>
<context>
    <name>widgets.context_ring</name>
    <message>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <source>{used} of {limit} tokens, {percent} %</source>
        <translation>{limit} トークン中 {used}、{percent} %</translation>
    </message>
</context>
<context>
    <name>widgets.control_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>An imported session can only be read.</source>
        <translation>インポートしたセッションは読み取り専用です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Nothing was asked yet.</source>
        <translation>まだ何も質問していません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Ask the last prompt again with another model, in a copy…</source>
        <translation>最後のプロンプトを、コピーで別のモデルにもう一度送る…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Compact the conversation now</source>
        <translation>会話を今すぐ圧縮</translation>
    </message>
</context>
<context>
    <name>widgets.custom_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Stop waiting</source>
        <translation>待機を停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>More about {name}</source>
        <translation>{name} のその他の操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Use {name}</source>
        <translation>{name} を使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using</source>
        <translation>使用をやめる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using {name}</source>
        <translation>{name} の使用をやめる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>The browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>ブラウザーからサインインなしで戻りました。{host} でもう一度試すか、停止してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in at {host} in your browser. The tools come by themselves afterwards.</source>
        <translation>ブラウザーで {host} にサインインしてください。その後ツールは自動的に使えるようになります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Asking the server where to sign in…</source>
        <translation>サインイン先をサーバーに問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} tool</source>
        <extracomment>Of several: {count} tools</extracomment>
        <translation>
            <numerusform>{count} 個のツール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>{count} tool of {name}</source>
        <extracomment>Of several: {count} tools of {name}</extracomment>
        <translation>
            <numerusform>{name} の {count} 個のツール</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Shown below</source>
        <translation>下に表示中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/radio_row.py"/>
        <source>{title} – {text}</source>
        <translation>{title} – {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in as somebody else…</source>
        <translation>別のユーザーとしてサインイン…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>widgets.customize_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Customize</source>
        <translation>カスタマイズ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Load the session</source>
        <translation>セッションを読み込む</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Add a server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New skill…</source>
        <translation>新しいスキル…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New agent…</source>
        <translation>新しいエージェント…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New file…</source>
        <translation>新しいファイル…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What every new session is given.</source>
        <translation>すべての新しいセッションに渡されるもの。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What a new session in the folder of “{title}” is given.</source>
        <translation>「{title}」のフォルダーの新しいセッションに渡されるもの。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What the session “{title}” works with. A switch holds while it is loaded.</source>
        <translation>セッション「{title}」が使うもの。切り替えは読み込まれている間だけ有効です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The session “{title}” is not loaded. This is what its folder and you would give it.</source>
        <translation>セッション「{title}」は読み込まれていません。フォルダーと自分の設定から渡されるものを表示しています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New sessions</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The list is being read.</source>
        <translation>一覧を読み込んでいます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>All the files that are read are there already.</source>
        <translation>読み込まれるファイルはすべて既にあります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The first {count} are shown.</source>
        <translation>最初の {count} 件を表示しています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>No MCP server is set up. A server gives the agent tools of other programs.</source>
        <translation>MCP サーバーは設定されていません。サーバーを使うと、エージェントがほかのプログラムのツールを使えます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no skills. A skill tells the model how something is done.</source>
        <translation>スキルはありません。スキルは、作業のやり方をモデルに伝えます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no agents. An agent has instructions and tools of its own.</source>
        <translation>エージェントはありません。エージェントは独自の指示とツールを持ちます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no files with instructions.</source>
        <translation>指示のファイルはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The system could not open the address.</source>
        <translation>システムがアドレスを開けませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Remove the MCP server?</source>
        <translation>MCP サーバーを削除しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>{name} is taken out of the configuration of the CLI, with its variables and headers. Sessions use it no longer.</source>
        <translation>{name} を、変数とヘッダーも含めて CLI の構成から削除します。以後セッションでは使われません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>{reason} It is shown in its folder.</source>
        <translation>{reason} フォルダー内に表示されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not open the file.</source>
        <translation>システムがファイルを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>widgets.day_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Choose the days…</source>
        <translation>日付を選択…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>{first} and {count} other</source>
        <extracomment>Of several: {first} and {count} others</extracomment>
        <translation>
            <numerusform>{first} ほか {count} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.day_range_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Search these days</source>
        <translation>この期間を検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>widgets.decision_details</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Details of the decision</source>
        <translation>決定の詳細</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Go to the conversation</source>
        <translation>会話に移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Only this session</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>The session is not there any more.</source>
        <translation>このセッションはもうありません。</translation>
    </message>
</context>
<context>
    <name>widgets.decision_filter_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Decision log</source>
        <translation>決定ログ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Search commands, paths, answers and rules</source>
        <translation>コマンド、パス、回答、ルールを検索</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>{count} decision</source>
        <extracomment>Of several: {count} decisions</extracomment>
        <translation>
            <numerusform>{count} 件の決定</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>No decision fits what you look for.</source>
        <translation>条件に一致する決定はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Nothing was decided yet. Here stands what you, a rule or a mode allowed, denied or answered.</source>
        <translation>まだ何も決定されていません。自分、ルール、モードが許可、拒否、回答した内容がここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>JSON, with every detail</source>
        <translation>JSON (すべての詳細を含む)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算用)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Export decisions</source>
        <translation>決定をエクスポート</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_view.py"/>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>widgets.diff_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>{count} more line is not shown.</source>
        <extracomment>Of several: {count} more lines are not shown.</extracomment>
        <translation>
            <numerusform>ほか {count} 行は表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>Changes: {added} lines added, {deleted} removed</source>
        <translation>変更: {added} 行追加、{deleted} 行削除</translation>
    </message>
</context>
<context>
    <name>widgets.digest_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away</source>
        <translation>離席中の出来事</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Show list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>What has happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Goes to its place</source>
        <translation>その場所に移動します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Hide list</source>
        <translation>一覧を非表示</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} file changed</source>
        <extracomment>Of several: {count} files changed</extracomment>
        <translation>
            <numerusform>{count} 個のファイルを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} command run</source>
        <extracomment>Of several: {count} commands run</extracomment>
        <translation>
            <numerusform>{count} 個のコマンドを実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_group.py"/>
        <source>{count} failed</source>
        <extracomment>Of several: {count} failed</extracomment>
        <translation>
            <numerusform>{count} 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{commands}, {failed}</source>
        <translation>{commands}、{failed}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} error</source>
        <extracomment>Of several: {count} errors</extracomment>
        <translation>
            <numerusform>{count} 件のエラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} turn ended</source>
        <extracomment>Of several: {count} turns ended</extracomment>
        <translation>
            <numerusform>{count} 個のターンが終了</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>waits for you</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away: {what}</source>
        <translation>離席中の出来事: {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{told} (only the newest part)</source>
        <translation>{told} (最新の部分のみ)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>failed, exit code {code}</source>
        <translation>失敗、終了コード {code}</translation>
    </message>
</context>
<context>
    <name>widgets.drop_hint</name>
    <message>
        <location filename="../../copilot_desktop/widgets/drop_hint.py"/>
        <source>Drop files, folders or images to attach them</source>
        <translation>ファイル、フォルダー、画像をここにドロップして添付</translation>
    </message>
</context>
<context>
    <name>widgets.empty_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Search in messages</source>
        <translation>メッセージ内を検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches “{text}” in titles and folders.</source>
        <translation>タイトルとフォルダーに「{text}」と一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches the filter.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing is archived.</source>
        <translation>アーカイブされたものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>No sessions yet. Start one with Ctrl+N.</source>
        <translation>セッションはまだありません。Ctrl+N で開始できます。</translation>
    </message>
</context>
<context>
    <name>widgets.export_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Export session</source>
        <translation>セッションのエクスポート</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>How much</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>The whole session</source>
        <translation>セッション全体</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>{count} selected message</source>
        <extracomment>Of several: {count} selected messages</extracomment>
        <translation>
            <numerusform>選択した {count} 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With tools and their output</source>
        <translation>ツールとその出力を含める</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With what the model thought</source>
        <translation>モデルの思考を含める</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Exported so far</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>File: {name}. Known keys are left out.</source>
        <translation>ファイル: {name}。把握しているキーは除外されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Markdown, for editors and wikis</source>
        <translation>Markdown (エディターや Wiki 用)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>HTML, one file for any browser</source>
        <translation>HTML (どのブラウザーでも開ける 1 ファイル)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>PDF, for paper and mail</source>
        <translation>PDF (印刷やメール用)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>JSON, everything, to be imported again</source>
        <translation>JSON (すべてを含み、再インポート可能)</translation>
    </message>
</context>
<context>
    <name>widgets.field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/field.py"/>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
</context>
<context>
    <name>widgets.filter_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter and sort</source>
        <translation>フィルターと並べ替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Search all sessions</source>
        <translation>すべてのセッションを検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_button.py"/>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter: {words}</source>
        <translation>フィルター: {words}</translation>
    </message>
</context>
<context>
    <name>widgets.filter_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_chip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>widgets.filter_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Last activity</source>
        <translation>最終アクティビティ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Creation</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>New section…</source>
        <translation>新しいセクション…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Import a session…</source>
        <translation>セッションをインポート…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
</context>
<context>
    <name>widgets.find_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Find in conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Match case (Alt+C)</source>
        <translation>大文字と小文字を区別 (Alt+C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Regular expression (Alt+R)</source>
        <translation>正規表現 (Alt+R)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Next match (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>閉じる (Escape)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>The pattern is too slow</source>
        <translation>パターンの処理に時間がかかりすぎます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>No results</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} match</source>
        <extracomment>Of several: {count} matches</extracomment>
        <translation>
            <numerusform>{count} 件一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.follow_up</name>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Send when done</source>
        <translation>完了後に送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Steer now</source>
        <translation>今すぐ割り込む</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/message_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>{key} sends when done</source>
        <translation>{key} で完了後に送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>{key} steers the running turn</source>
        <translation>{key} で実行中のターンに割り込む</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Ctrl+Enter sends, Enter begins a line</source>
        <translation>Ctrl+Enter で送信、Enter で改行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
</context>
<context>
    <name>widgets.forking</name>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>an imported session can only be read</source>
        <translation>インポートしたセッションは読み取り専用です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent isn't running</source>
        <translation>エージェントが動作していません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>this CLI can't copy a conversation</source>
        <translation>この CLI では会話をコピーできません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent is still working on it</source>
        <translation>エージェントがまだ作業中です</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>Ask again with another model, in a copy…</source>
        <translation>コピーで別のモデルにもう一度質問…</translation>
    </message>
</context>
<context>
    <name>widgets.form_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Submit</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>{server} asks</source>
        <translation>{server} からの質問</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>The agent asks</source>
        <translation>エージェントからの質問</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open an address</source>
        <translation>アドレスを開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Asked by the MCP server {server}</source>
        <translation>MCP サーバー {server} からの質問</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The agent is waiting for your answer</source>
        <translation>エージェントが回答を待っています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Sent to {server}, not to the model</source>
        <translation>モデルではなく {server} に送信されます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>This form cannot be shown. This is what is asked for:</source>
        <translation>このフォームは表示できません。求められている内容は次のとおりです:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Sending...</source>
        <translation>送信しています...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>widgets.form_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>This field cannot be filled in here; it is left out.</source>
        <translation>この項目はここでは入力できないため、省略されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>No choice</source>
        <translation>未選択</translation>
    </message>
</context>
<context>
    <name>widgets.found_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>Reading earlier messages…</source>
        <translation>以前のメッセージを読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>What was found is not in this conversation any more.</source>
        <translation>見つかった箇所は、もうこの会話にありません。</translation>
    </message>
</context>
<context>
    <name>widgets.grant_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Allow without asking</source>
        <translation>確認なしで許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>“Allow all”: commands, files and addresses</source>
        <translation>「すべて許可」: コマンド、ファイル、アドレス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Everything, this session...</source>
        <translation>すべて (このセッション)...</translation>
    </message>
</context>
<context>
    <name>widgets.header</name>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>サイドバーを表示 (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>Permissions</source>
        <translation>許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Folder of the session</source>
        <translation>セッションのフォルダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open in its own window</source>
        <translation>別ウィンドウで開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Open in its own window (Ctrl+Shift+N)</source>
        <translation>別ウィンドウで開く (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Inspector (Ctrl+I)</source>
        <translation>インスペクター (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>widgets.help_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>{name} help</source>
        <translation>{name} のヘルプ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>This link cannot be opened.</source>
        <translation>このリンクは開けません。</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_button.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_list.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Keep above other windows</source>
        <translation>ほかのウィンドウより手前に表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Close the inbox</source>
        <translation>受信トレイを閉じる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Nothing waits for you. What any session asks of you comes here.</source>
        <translation>応答待ちのものはありません。各セッションからの要求がここに届きます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <source>Open session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open the inbox in its own window</source>
        <translation>受信トレイを別ウィンドウで開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Put the inbox back into the window</source>
        <translation>受信トレイをウィンドウに戻す</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>{count} request</source>
        <extracomment>Of several: {count} requests</extracomment>
        <translation>
            <numerusform>{count} 件の要求</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Answered elsewhere, or not needed any more.</source>
        <translation>別の場所で回答されたか、不要になりました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>{title} needs you: {request}</source>
        <translation>{title} が応答を待っています: {request}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open session {title}</source>
        <translation>セッション {title} を開く</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to what waits for you</source>
        <translation>応答待ちのものに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Nothing waits for you.</source>
        <translation>応答待ちのものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox ({count})</source>
        <translation>受信トレイ ({count})</translation>
    </message>
</context>
<context>
    <name>widgets.info_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/info_rows.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Opens the session</source>
        <translation>セッションを開きます</translation>
    </message>
</context>
<context>
    <name>widgets.inspector</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Open this tab in its own window</source>
        <translation>このタブを別ウィンドウで開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector</source>
        <translation>インスペクターを閉じる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector (Ctrl+I)</source>
        <translation>インスペクターを閉じる (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_tabs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_window.py"/>
        <source>{tab} of {title}</source>
        <translation>{title} の{tab}</translation>
    </message>
</context>
<context>
    <name>widgets.install_consent</name>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>It goes into this app's own data folder and can be removed at any time. The GitHub Copilot CLI licence applies; its text is kept beside it.</source>
        <translation>このアプリ専用のデータ フォルダーにインストールされ、いつでも削除できます。GitHub Copilot CLI のライセンスが適用され、その本文も同じ場所に置かれます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} to download</source>
        <translation>ダウンロード {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} on the disk</source>
        <translation>ディスク使用量 {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>How large it is cannot be told beforehand.</source>
        <translation>サイズは事前には分かりません。</translation>
    </message>
</context>
<context>
    <name>widgets.key_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>It is sent to {host} alone. What you wrote is kept.</source>
        <translation>{host} だけに送信されます。入力した内容は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>Use this key</source>
        <translation>このキーを使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Keep in the system keychain</source>
        <translation>システムのキーチェーンに保存</translation>
    </message>
</context>
<context>
    <name>widgets.limits_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>Limit of the session</source>
        <translation>セッションの上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Allow as much again</source>
        <translation>同じ量を追加で許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Remove the budget</source>
        <translation>予算を解除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{percent} % of the quota “{name}” is used.</source>
        <translation>クォータ「{name}」の {percent} % を使用しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>The budget is used up: {used} of {limit}. The agent goes no further, and nothing is sent, until you decide.</source>
        <translation>予算を使い切りました: {limit} のうち {used}。決定するまで、エージェントは先に進まず、何も送信されません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{used} of the budget of {limit} are used.</source>
        <translation>予算 {limit} のうち {used} を使用しました。</translation>
    </message>
</context>
<context>
    <name>widgets.main_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop them, or keep them running in the background?</source>
        <translation>終了して停止しますか、それともバックグラウンドで実行を続けますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop the work? What is done so far is kept.</source>
        <translation>終了して作業を停止しますか? ここまでの内容は保持されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>{count} session is still running.</source>
        <extracomment>Of several: {count} sessions are still running.</extracomment>
        <translation>
            <numerusform>{count} 件のセッションがまだ実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
</context>
<context>
    <name>widgets.markdown_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/markdown_view.py"/>
        <source>The rest is not shown here.</source>
        <translation>残りはここには表示されません。</translation>
    </message>
</context>
<context>
    <name>widgets.mcp_form_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>The model sees its tools as name-tool</source>
        <translation>モデルにはツールが「名前-ツール」の形で見えます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>It runs as you as long as a session uses it, and asks for no permission to start.</source>
        <translation>セッションが使っている間、自分のユーザー権限で実行され、起動の許可は求められません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>As in a shell: words, with quotes around those that have spaces</source>
        <translation>シェルと同じ書き方です。空白を含む語は引用符で囲みます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Edit the MCP server</source>
        <translation>MCP サーバーの編集</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add an MCP server</source>
        <translation>MCP サーバーの追加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>A program on this computer</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (HTTP)</source>
        <translation>アドレス (HTTP)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (the older SSE)</source>
        <translation>アドレス (旧式の SSE)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a header</source>
        <translation>ヘッダーを追加</translation>
    </message>
</context>
<context>
    <name>widgets.menu_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Inspector: {tab}</source>
        <translation>インスペクター: {tab}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>List of sessions</source>
        <translation>セッションの一覧</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>All sessions are shown.</source>
        <translation>すべてのセッションが表示されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by activity</source>
        <translation>セッションをアクティビティでグループ化</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by folder</source>
        <translation>セッションをフォルダーでグループ化</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by last activity</source>
        <translation>セッションを最終アクティビティで並べ替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by creation</source>
        <translation>セッションを作成日時で並べ替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by name</source>
        <translation>セッションを名前で並べ替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide archived sessions</source>
        <translation>アーカイブ済みのセッションの表示/非表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide the trash</source>
        <translation>ごみ箱の表示/非表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Clear the filter of the sessions</source>
        <translation>セッションのフィルターをクリア</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Pin or unpin the session</source>
        <translation>セッションのピン留め/ピン留め解除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Mark the session as unread or read</source>
        <translation>セッションを未読または既読にする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Copy the ID of the session</source>
        <translation>セッションの ID をコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Move the session to the trash</source>
        <translation>セッションをごみ箱に移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session waits for you</source>
        <translation>オン/オフ: セッションが応答を待っているときに通知する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session fails</source>
        <translation>オン/オフ: セッションが失敗したときに通知する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session finishes</source>
        <translation>オン/オフ: セッションが完了したときに通知する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep the computer awake while sessions run</source>
        <translation>オン/オフ: セッションの実行中はコンピューターをスリープさせない</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: an icon in the system tray</source>
        <translation>オン/オフ: システム トレイのアイコン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep running when the window is closed</source>
        <translation>オン/オフ: ウィンドウを閉じても実行を続ける</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions: never</source>
        <translation>アイドル状態のセッションの解放: しない</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions after {count} minute</source>
        <extracomment>Of several: Release idle sessions after {count} minutes</extracomment>
        <translation>
            <numerusform>アイドル状態のセッションの解放: {count} 分後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.mode_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_chip.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>widgets.mode_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode: {mode}</source>
        <translation>モード: {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Applies from the agent's next step</source>
        <translation>エージェントの次のステップから適用されます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>{keys}: next mode</source>
        <translation>{keys}: 次のモード</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Shift+Tab changes the mode</source>
        <translation>Shift+Tab でモードを切り替え</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Start Autopilot?</source>
        <translation>Autopilot を開始しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>The agent keeps going without asking you until the task is done or you stop it.</source>
        <translation>エージェントは、タスクが完了するか停止されるまで、確認せずに作業を続けます。</translation>
    </message>
</context>
<context>
    <name>widgets.model_checks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Models to show</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Find a model, or name one</source>
        <translation>モデルを検索するか、名前を入力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>one more, find it by its name</source>
        <extracomment>Of several: {count} more, find them by name</extracomment>
        <translation>
            <numerusform>ほか {count} 個。名前で検索できます</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>No model of the list is called so. Add names it.</source>
        <translation>一覧にこの名前のモデルはありません。[追加] で指定できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no chat</source>
        <translation>チャット不可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>{size} context</source>
        <translation>コンテキスト {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no tools</source>
        <translation>ツールなし</translation>
    </message>
</context>
<context>
    <name>widgets.model_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Use “{name}”</source>
        <translation>「{name}」を使用</translation>
    </message>
</context>
<context>
    <name>widgets.model_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Default model</source>
        <translation>既定のモデル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Applies to the next turn</source>
        <translation>次のターンに適用されます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Reasoning effort</source>
        <translation>推論レベル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>What the model does by itself</source>
        <translation>モデルに任せます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Answers soonest</source>
        <translation>最も早く回答します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks where it helps</source>
        <translation>必要なところで考えます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks longest, uses most tokens</source>
        <translation>最も長く考え、トークンを最も多く使います</translation>
    </message>
</context>
<context>
    <name>widgets.model_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models, or name one of your provider</source>
        <translation>モデルを検索するか、プロバイダーのモデル名を入力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>No model matches.</source>
        <translation>一致するモデルはありません。</translation>
    </message>
</context>
<context>
    <name>widgets.more_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>It has no folder.</source>
        <translation>フォルダーがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Duplicate the session</source>
        <translation>セッションを複製</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Go on in a terminal</source>
        <translation>ターミナルで続ける</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Copy the link of the session</source>
        <translation>セッションのリンクをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Show the agent's process</source>
        <translation>エージェントのプロセスを表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Permission rules…</source>
        <translation>許可ルール…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Decision log…</source>
        <translation>決定ログ…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Model providers…</source>
        <translation>モデル プロバイダー…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Restart the agent</source>
        <translation>エージェントを再起動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>MCP servers…</source>
        <translation>MCP サーバー…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Skills…</source>
        <translation>スキル…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Agents…</source>
        <translation>エージェント…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Instructions…</source>
        <translation>指示…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: as the desktop</source>
        <translation>テーマ: デスクトップに合わせる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, light</source>
        <translation>テーマ: ハイ コントラスト (ライト)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, dark</source>
        <translation>テーマ: ハイ コントラスト (ダーク)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: as the desktop</source>
        <translation>言語: デスクトップに合わせる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: {name}</source>
        <translation>言語: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the list of sessions</source>
        <translation>セッションの一覧内</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the find bar</source>
        <translation>検索バー内</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose a session in the list first.</source>
        <translation>先に一覧でセッションを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The find bar is closed.</source>
        <translation>検索バーは閉じています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to the trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose all sessions</source>
        <translation>すべてのセッションを選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Undo what was done with sessions</source>
        <translation>セッションに対する操作を元に戻す</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the menu of the session</source>
        <translation>セッションのメニューを開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
</context>
<context>
    <name>widgets.new_custom_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Small letters, digits and hyphens</source>
        <translation>英小文字、数字、ハイフン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>By this the model knows when it is of use</source>
        <translation>モデルはこれを見て、いつ役立つかを判断します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders: {name}</source>
        <translation>すべてのフォルダー用: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder: {name}</source>
        <translation>このフォルダー用: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders</source>
        <translation>すべてのフォルダー用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder</source>
        <translation>このフォルダー用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New skill</source>
        <translation>新しいスキル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A folder with a SKILL.md. Its text is read by the model when it needs it.</source>
        <translation>SKILL.md を含むフォルダーです。モデルは必要なときにその内容を読み込みます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the skill</source>
        <translation>スキルを作成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New agent</source>
        <translation>新しいエージェント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that says who the agent is, and which tools it may use.</source>
        <translation>エージェントの役割と、使えるツールを定めるファイルです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the agent</source>
        <translation>エージェントを作成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New instructions</source>
        <translation>新しい指示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that the model reads in every session.</source>
        <translation>モデルがすべてのセッションで読み込むファイルです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the file</source>
        <translation>ファイルを作成</translation>
    </message>
</context>
<context>
    <name>widgets.new_session_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_button.py"/>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
</context>
<context>
    <name>widgets.new_session_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>What should we work on?</source>
        <translation>何に取り組みますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>The agent can read and change files in the folder you choose.</source>
        <translation>エージェントは、選択したフォルダーのファイルを読み取り、変更できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Account and CLI…</source>
        <translation>アカウントと CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Begin with this model in this folder</source>
        <translation>このフォルダーでこのモデルを使って開始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder to work in.</source>
        <translation>作業するフォルダーを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{folder} does not exist. Choose another folder.</source>
        <translation>{folder} は存在しません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a model to work with.</source>
        <translation>使用するモデルを選択してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>The agent is not running. What you write is kept.</source>
        <translation>エージェントが動作していません。入力した内容は保持されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Waiting for the agent. You can keep writing.</source>
        <translation>エージェントを待っています。入力は続けられます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{model} · {provider}</source>
        <translation>{model} · {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for the demo</source>
        <translation>デモで試せること</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for {folder}</source>
        <translation>{folder} で試せること</translation>
    </message>
</context>
<context>
    <name>widgets.notice_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} finished</source>
        <extracomment>Of several: {count} finished</extracomment>
        <translation>
            <numerusform>{count} 件完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} waits for you</source>
        <extracomment>Of several: {count} wait for you</extracomment>
        <translation>
            <numerusform>{count} 件が応答待ち</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Memory of the agent</source>
        <translation>エージェントのメモリ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent uses {memory} of memory</source>
        <translation>エージェントは {memory} のメモリを使用しています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent's memory is full</source>
        <translation>エージェントのメモリがいっぱいです</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Nothing runs now: started anew, it goes on with every session.</source>
        <translation>今は何も実行されていません。再起動すると、すべてのセッションをそのまま続けられます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>Start anew</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>widgets.notice_stack</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>widgets.output_search</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find in the output</source>
        <translation>出力内を検索</translation>
    </message>
</context>
<context>
    <name>widgets.output_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>widgets.output_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Output of {tool}</source>
        <translation>{tool} の出力</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>{number} line</source>
        <extracomment>Of several: {number} lines</extracomment>
        <translation>
            <numerusform>{number} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>All of it is in {path}</source>
        <translation>全体は {path} にあります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/copying.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>widgets.palette_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Command palette</source>
        <translation>コマンド パレット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>Search earlier prompts…</source>
        <translation>以前のプロンプトを検索…</translation>
    </message>
</context>
<context>
    <name>widgets.palette_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search the prompts of all sessions</source>
        <translation>すべてのセッションのプロンプトを検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search commands and sessions</source>
        <translation>コマンドとセッションを検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>all commands and sessions</source>
        <translation>すべてのコマンドとセッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files of the session</source>
        <translation>セッションのファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>prompts of all sessions</source>
        <translation>すべてのセッションのプロンプト</translation>
    </message>
</context>
<context>
    <name>widgets.panes.budget_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Unit of the limit</source>
        <translation>上限の単位</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>credits</source>
        <translation>クレジット</translation>
    </message>
</context>
<context>
    <name>widgets.panes.change_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed files</source>
        <translation>変更されたファイル</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_heads</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Show changes of</source>
        <translation>表示する変更</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} file</source>
        <extracomment>Of several: {count} files</extracomment>
        <translation>
            <numerusform>{count} 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>{files}, {count} reviewed</source>
        <translation>{files}、{count} 個レビュー済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>vs {branch}</source>
        <translation>{branch} との比較</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Ignore whitespace</source>
        <translation>空白を無視</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>This turn</source>
        <translation>このターン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Uncommitted</source>
        <translation>未コミット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Reviewed (Space in the list)</source>
        <translation>レビュー済み (一覧で Space)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Comment (C)</source>
        <translation>コメント (C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Copy the patch of this file</source>
        <translation>このファイルのパッチをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Undo the agent's edits of this file…</source>
        <translation>エージェントによるこのファイルの編集を元に戻す…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Only the agent's own edits can be undone. See This turn or Session.</source>
        <translation>元に戻せるのはエージェント自身の編集だけです。[このターン] または [セッション] をご覧ください。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Copy patch</source>
        <translation>パッチをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Undo all…</source>
        <translation>すべて元に戻す…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as not reviewed</source>
        <translation>未レビューにする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as reviewed</source>
        <translation>レビュー済みにする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Comment on this file…</source>
        <translation>このファイルにコメント…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this turn.</source>
        <translation>このターンでの変更はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this session.</source>
        <translation>このセッションでの変更はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Nothing is uncommitted.</source>
        <translation>未コミットの変更はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>The branch has no changes.</source>
        <translation>ブランチに変更はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>This branch has no other one to be compared with. Shown is what is not committed.</source>
        <translation>このブランチには比較対象がありません。未コミットの変更を表示しています。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.commands_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>Filter commands</source>
        <translation>コマンドをフィルター</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>No command matches.</source>
        <translation>一致するコマンドはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>The agent has not run a command.</source>
        <translation>エージェントはコマンドを実行していません。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.comment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>What should the agent change here?</source>
        <translation>エージェントはここで何を変更すべきですか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Add comment</source>
        <translation>コメントを追加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Comment on {path}, {place}</source>
        <translation>{path}、{place} にコメント</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Send {count} comment</source>
        <extracomment>Of several: Send {count} comments</extracomment>
        <translation>
            <numerusform>{count} 件のコメントを送信</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>{path}, {place}: {text}</source>
        <translation>{path}、{place}: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show {comment}</source>
        <translation>{comment} を表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove {comment}</source>
        <translation>{comment} を削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove this comment</source>
        <translation>このコメントを削除</translation>
    </message>
</context>
<context>
    <name>widgets.panes.events_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter, for example -delta tool.</source>
        <translation>フィルター (例: -delta tool.)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter messages</source>
        <translation>メッセージをフィルター</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Words show messages with one of them in the name, -words hide them.</source>
        <translation>語を入力すると、名前にそのいずれかを含むメッセージを表示します。-語 で非表示にします。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save or record</source>
        <translation>保存または記録</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Recording to {name}. Known keys are left out.</source>
        <translation>{name} に記録しています。把握しているキーは除外されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>No message matches.</source>
        <translation>一致するメッセージはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>What passes from now on is listed here.</source>
        <translation>今後の通信がここに一覧表示されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save what is listed…</source>
        <translation>一覧の内容を保存…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Stop recording</source>
        <translation>記録を停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Record everything to a file…</source>
        <translation>すべてをファイルに記録…</translation>
    </message>
</context>
<context>
    <name>widgets.panes.limit_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Limit of AI credits</source>
        <translation>AI クレジットの上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>{count} credits or more</source>
        <translation>{count} クレジット以上</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set the limit</source>
        <translation>上限を設定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Remove the limit</source>
        <translation>上限を解除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set {count}, as recommended</source>
        <translation>{count} に設定 (推奨)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>The CLI takes {count} credits or more.</source>
        <translation>CLI で指定できるのは {count} クレジット以上です。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>At {count} AI credits the agent stops and asks you, wherever the session runs.</source>
        <translation>{count} AI クレジットに達すると、セッションがどこで実行されていても、エージェントは停止して確認します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Kept by the CLI: the agent stops there and asks you, also when this window is closed.</source>
        <translation>CLI が管理します。このウィンドウを閉じていても、エージェントは上限で停止して確認します。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.message_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/message_box.py"/>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>widgets.panes.plan_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Edit the plan</source>
        <translation>プランを編集</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan as Markdown</source>
        <translation>Markdown のプラン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan and todos</source>
        <translation>プランと ToDo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has changed the plan meanwhile.</source>
        <translation>その間にエージェントがプランを変更しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has not made a plan.</source>
        <translation>エージェントはプランを作成していません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>This CLI tells of no plans.</source>
        <translation>この CLI からはプランの情報が得られません。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.revert_dialog</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {count} file?</source>
        <extracomment>Of several: Undo {count} files?</extracomment>
        <translation>
            <numerusform>{count} 個のファイルを元に戻しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {name}?</source>
        <translation>{name} を元に戻しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Edits made by the agent are reverted. Files you changed since are left alone.</source>
        <translation>エージェントによる編集を取り消します。その後に自分で変更したファイルはそのままにします。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>{count} more file is left alone.</source>
        <extracomment>Of several: {count} more files are left alone.</extracomment>
        <translation>
            <numerusform>ほか {count} 個のファイルはそのままにします。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was not changed by the agent's own edits</source>
        <translation>そのままにします (エージェント自身の編集による変更ではありません)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was changed since</source>
        <translation>そのままにします (その後変更されています)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it lies outside of the folder, or is a link</source>
        <translation>そのままにします (フォルダーの外にあるか、リンクです)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it is no text</source>
        <translation>そのままにします (テキストではありません)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it can't be read</source>
        <translation>そのままにします (読み取れません)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; there is another file of that name by now</source>
        <translation>そのままにします (同じ名前の別のファイルがあります)</translation>
    </message>
</context>
<context>
    <name>widgets.panes.review_diff</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/review_diff.py"/>
        <source>Line {line}: {text}</source>
        <translation>行 {line}: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.panes.task_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stop {task}</source>
        <translation>{task} を停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More about {task}</source>
        <translation>{task} のその他の操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Send a message…</source>
        <translation>メッセージを送信…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Move to the background</source>
        <translation>バックグラウンドに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>the agent waits for it</source>
        <translation>エージェントが完了を待っています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished, takes further messages</source>
        <translation>完了、続けてメッセージを受け付けます</translation>
    </message>
</context>
<context>
    <name>widgets.panes.tasks_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Background tasks</source>
        <translation>バックグラウンド タスク</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>{count} running</source>
        <extracomment>Of several: {count} running</extracomment>
        <translation>
            <numerusform>{count} 件実行中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Nothing runs in the background.</source>
        <translation>バックグラウンドで実行中のものはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>This CLI tells of no tasks.</source>
        <translation>この CLI からはタスクの情報が得られません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Message to {agent}</source>
        <translation>{agent} へのメッセージ</translation>
    </message>
</context>
<context>
    <name>widgets.panes.todo_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>{done} of {count}</source>
        <translation>{done}/{count}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos done</source>
        <translation>完了した ToDo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}” and {count} more</source>
        <extracomment>Of several: Waits for “{title}” and {count} more</extracomment>
        <translation>
            <numerusform>「{title}」ほか {count} 件を待っています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}”</source>
        <translation>「{title}」を待っています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>to do</source>
        <translation>未着手</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
</context>
<context>
    <name>widgets.panes.usage_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Budget of this session</source>
        <translation>このセッションの予算</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep, if you like</source>
        <translation>要約に残す内容 (省略可)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep</source>
        <translation>要約に残す内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Compact now</source>
        <translation>今すぐ圧縮</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Stop compacting</source>
        <translation>圧縮を停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Largest tools</source>
        <translation>大きいツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Heaviest messages</source>
        <translation>大きいメッセージ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>2 min ago</source>
        <translation>2 分前</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>first token {time} s</source>
        <translation>最初のトークンまで {time} 秒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{used} of {limit}</source>
        <translation>{limit} のうち {used}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>MCP tools</source>
        <translation>MCP ツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Out</source>
        <translation>出力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Premium</source>
        <translation>プレミアム</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Last turn</source>
        <translation>前回のターン</translation>
    </message>
</context>
<context>
    <name>widgets.panes.wire_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>to the agent</source>
        <translation>エージェントへ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>from the agent</source>
        <translation>エージェントから</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>widgets.permission_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_body.py"/>
        <source>Looking through it...</source>
        <translation>内容を調べています...</translation>
    </message>
</context>
<context>
    <name>widgets.permission_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny with feedback...</source>
        <translation>フィードバックして拒否...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent reads your feedback and continues.</source>
        <translation>エージェントはフィードバックを読んで続行します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny and stop</source>
        <translation>拒否して停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent's turn ends here.</source>
        <translation>エージェントのターンはここで終わります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow for session</source>
        <translation>セッション中は許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>More ways to allow this</source>
        <translation>その他の許可方法</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow once</source>
        <translation>一度だけ許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Feedback for the agent</source>
        <translation>エージェントへのフィードバック</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>What should the agent do instead?</source>
        <translation>エージェントは代わりに何をすべきですか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Deny and send</source>
        <translation>拒否して送信</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} character</source>
        <extracomment>Of several: {count} characters</extracomment>
        <translation>
            <numerusform>{count} 文字</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}, read to the end.</source>
        <translation>{amount}、最後まで確認済み。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}. Scroll to the end before you allow it.</source>
        <translation>{amount}。許可する前に最後までスクロールしてください。</translation>
    </message>
</context>
<context>
    <name>widgets.permission_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Permissions: {mode}</source>
        <translation>許可: {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What is remembered, and a box that tells what would be asked</source>
        <translation>記憶されている内容と、何が確認されるかを試せる入力欄</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What was allowed, denied and answered, when, and who said so</source>
        <translation>何が許可、拒否、回答されたか、その日時と決定者</translation>
    </message>
</context>
<context>
    <name>widgets.plan_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Request changes...</source>
        <translation>変更を依頼...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Edit plan</source>
        <translation>プランを編集</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send changes</source>
        <translation>変更を送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>What should be different?</source>
        <translation>どこを変えますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Plan is ready</source>
        <translation>プランができました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Nothing has been changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send my version</source>
        <translation>自分の版を送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent gets your version of the plan and asks again.</source>
        <translation>エージェントは編集後のプランを受け取り、もう一度確認します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent reads your feedback and continues to plan.</source>
        <translation>エージェントはフィードバックを読み、計画を続けます。</translation>
    </message>
</context>
<context>
    <name>widgets.process_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Agent process</source>
        <translation>エージェントのプロセス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>One process of the Copilot CLI runs all sessions. It ends with everything it has started.</source>
        <translation>Copilot CLI の 1 つのプロセスがすべてのセッションを実行します。終了すると、そこから起動したものもすべて終了します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restart…</source>
        <translation>再起動…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Loaded sessions</source>
        <translation>読み込まれているセッション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Programs it has started</source>
        <translation>起動したプログラム</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restarts</source>
        <translation>再起動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>What the CLI has written</source>
        <translation>CLI の出力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>The CLI has written nothing.</source>
        <translation>CLI の出力はありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} session loaded</source>
        <extracomment>Of several: {count} sessions loaded</extracomment>
        <translation>
            <numerusform>{count} 件のセッションを読み込み済み</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No session is loaded</source>
        <translation>読み込まれているセッションはありません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>at work</source>
        <translation>作業中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} program started by it</source>
        <extracomment>Of several: {count} programs started by it</extracomment>
        <translation>
            <numerusform>起動したプログラム: {count} 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>It has started no other program</source>
        <translation>ほかのプログラムは起動していません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{pid} · {memory} · since {time}</source>
        <translation>{pid} · {memory} · {time} から</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} restart</source>
        <extracomment>Of several: {count} restarts</extracomment>
        <translation>
            <numerusform>再起動 {count} 回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No restarts</source>
        <translation>再起動なし</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>not running</source>
        <translation>動作していません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Running for</source>
        <translation>実行時間</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory, with everything it has started</source>
        <translation>メモリ (起動したものすべてを含む)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory of the CLI alone</source>
        <translation>CLI のみのメモリ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Processor, 100 % is one core</source>
        <translation>プロセッサ (100 % で 1 コア)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Hide log</source>
        <translation>ログを非表示</translation>
    </message>
</context>
<context>
    <name>widgets.process_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} 日 {hours} 時間</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
</context>
<context>
    <name>widgets.provider_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Model providers</source>
        <translation>モデル プロバイダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Use your own model</source>
        <translation>独自のモデルを使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Find on this computer</source>
        <translation>このコンピューターで検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>API keys go to the system keychain</source>
        <translation>API キーはシステムのキーチェーンに保存されます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save and continue</source>
        <translation>保存して続行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Add one</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>One server found. Choose it:</source>
        <extracomment>Of several: {count} servers found. Choose one:</extracomment>
        <translation>
            <numerusform>{count} 個のサーバーが見つかりました。選択してください:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>No model server answers on this computer.</source>
        <translation>このコンピューターで応答するモデル サーバーはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save anyway?</source>
        <translation>このまま保存しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>The test has failed: {reason}</source>
        <translation>テストに失敗しました: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove this provider?</source>
        <translation>このプロバイダーを削除しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Its key is removed from the keychain as well. Sessions with its models stay readable.</source>
        <translation>そのキーもキーチェーンから削除されます。そのモデルを使ったセッションは引き続き読めます。</translation>
    </message>
</context>
<context>
    <name>widgets.provider_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Empty for the interface without versions</source>
        <translation>バージョンのないインターフェイスでは空にします</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Wire format</source>
        <translation>通信形式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Only for this run</source>
        <translation>今回の実行中のみ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>You are asked for it after the next start</source>
        <translation>次回の起動後に入力を求められます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Where the key is kept</source>
        <translation>キーの保存場所</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Kept. Another one replaces it.</source>
        <translation>保存済みです。別のキーを入力すると置き換わります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key, optional</source>
        <translation>API キー (省略可)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
</context>
<context>
    <name>widgets.question_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Skip question</source>
        <translation>質問をスキップ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Send answer</source>
        <translation>回答を送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>1-{count} to choose</source>
        <translation>1-{count} で選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Something else...</source>
        <translation>その他...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer was not delivered. Send it again.</source>
        <translation>回答が届きませんでした。もう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>widgets.queue_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Waits: {text}</source>
        <translation>待機中: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Enter edits it, Delete removes it, Alt+Up and Alt+Down move it, Ctrl+Enter sends it now.</source>
        <translation>Enter で編集、Delete で削除、Alt+Up と Alt+Down で移動、Ctrl+Enter で今すぐ送信します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Message that waits</source>
        <translation>待機中のメッセージ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>{count} attachment</source>
        <extracomment>Of several: {count} attachments</extracomment>
        <translation>
            <numerusform>{count} 件の添付ファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.queue_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Messages that wait</source>
        <translation>待機中のメッセージ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Paused: {count} message waits until you resume</source>
        <extracomment>Of several: Paused: {count} messages wait until you resume</extracomment>
        <translation>
            <numerusform>一時停止中: 再開するまで {count} 件のメッセージが待機します</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>{count} message is sent when this turn ends</source>
        <extracomment>Of several: {count} messages are sent in turn</extracomment>
        <translation>
            <numerusform>このターンが終わると {count} 件のメッセージが順に送信されます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.read_only_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program (process {processes})</source>
        <extracomment>Of several: This session is open in other programs (processes {processes})</extracomment>
        <translation>
            <numerusform>このセッションは別のプログラム (プロセス {processes}) で開かれています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Two programs would write different histories. What is written there appears here.</source>
        <translation>2 つのプログラムで使うと、履歴が食い違ってしまいます。そちらで書かれた内容はここに表示されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>A program that has ended left this session locked</source>
        <translation>終了したプログラムがこのセッションをロックしたままにしました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Process {processes} has it marked as open and does not run any more. Release it only if no program on another computer or in a container has it open.</source>
        <translation>プロセス {processes} が開いていると記録されていますが、もう動作していません。別のコンピューターやコンテナーのプログラムで開かれていない場合にのみ解放してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session was imported</source>
        <translation>このセッションはインポートされたものです</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>It can be read and searched; nothing can be sent.</source>
        <translation>閲覧と検索はできますが、送信はできません。</translation>
    </message>
</context>
<context>
    <name>widgets.rename_editor</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Name of the session</source>
        <translation>セッションの名前</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Empty for the automatic name</source>
        <translation>空にすると自動で名前が付きます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Automatic name</source>
        <translation>自動の名前</translation>
    </message>
</context>
<context>
    <name>widgets.request_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>Your answer was not delivered. Nothing is decided yet; answer again.</source>
        <translation>回答が届きませんでした。まだ何も決定されていません。もう一度回答してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Previous request</source>
        <translation>前の要求</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Next request</source>
        <translation>次の要求</translation>
    </message>
</context>
<context>
    <name>widgets.request_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>on a request</source>
        <translation>要求カード内</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Edit the plan...</source>
        <translation>プランを編集...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Choose an answer</source>
        <translation>回答を選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No such request waits in this session.</source>
        <translation>このセッションに該当する要求はありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Press {key} on the request itself.</source>
        <translation>要求カード上で {key} を押してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No other request waits there.</source>
        <translation>そちらにほかの要求はありません。</translation>
    </message>
</context>
<context>
    <name>widgets.request_dock</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_dock.py"/>
        <source>The agent waits for you: {title}</source>
        <translation>エージェントが応答を待っています: {title}</translation>
    </message>
</context>
<context>
    <name>widgets.restart_question</name>
    <message>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>This starts the agent anew and stops the work. What is done so far is kept.</source>
        <translation>エージェントを再起動し、作業を停止します。ここまでの内容は保持されます。</translation>
    </message>
</context>
<context>
    <name>widgets.rewind_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back to an earlier prompt</source>
        <translation>以前のプロンプトに戻る</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Back to before</source>
        <translation>どのプロンプトの前に戻るか</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Take back the files as well</source>
        <translation>ファイルも元に戻す</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Asking the agent…</source>
        <translation>エージェントに問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Files that go back</source>
        <translation>元に戻るファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>There is no prompt to go back to.</source>
        <translation>戻れるプロンプトがありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The agent can't go back now ({reason}).</source>
        <translation>エージェントは今は戻れません ({reason})。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Looking which files were changed since…</source>
        <translation>その後変更されたファイルを調べています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The prompt and everything after it leave the conversation, and its words come back to the message field. Until you send something this can be undone.</source>
        <translation>このプロンプトとそれ以降のすべてが会話から外れ、その文面がメッセージ欄に戻ります。何かを送信するまでは元に戻せます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>{prompt}  (+{added} −{removed})</source>
        <translation>{prompt}  (+{added} −{removed})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>changed since, stays</source>
        <translation>その後変更、そのまま残ります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is removed</source>
        <translation>削除されます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>comes back</source>
        <translation>復活します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is changed back</source>
        <translation>元の内容に戻ります</translation>
    </message>
</context>
<context>
    <name>widgets.rewinding</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Nothing was rewound.</source>
        <translation>何も巻き戻していません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Edit and go on from here…</source>
        <translation>編集してここから続ける…</translation>
    </message>
</context>
<context>
    <name>widgets.rewound_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Went back to an earlier prompt</source>
        <translation>以前のプロンプトに戻りました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Bring it back</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>The conversation went back to before “{prompt}”.</source>
        <translation>会話は「{prompt}」の前に戻りました。</translation>
    </message>
</context>
<context>
    <name>widgets.rule_form</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add a rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule does</source>
        <translation>ルールの動作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule is about</source>
        <translation>ルールの対象</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Where the rule holds</source>
        <translation>ルールの適用範囲</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Command, file, address or tool</source>
        <translation>コマンド、ファイル、アドレス、ツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add the rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this session</source>
        <translation>このセッションで</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this folder</source>
        <translation>このフォルダーで</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>server tool</source>
        <translation>サーバー ツール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>A name is about every file of that name. Commands are not bound by it.</source>
        <translation>名前は、その名前のすべてのファイルに適用されます。コマンドには適用されません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Commands are not bound by it.</source>
        <translation>コマンドには適用されません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Goes by each command in a line. What hides it, such as “bash -c” or “/bin/rm”, is not found.</source>
        <translation>行の中の各コマンドで判断します。「bash -c」や「/bin/rm」のように隠されたものは見つけられません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>All of them. Files outside the allowed folders are still asked for.</source>
        <translation>すべてです。許可されたフォルダーの外のファイルは引き続き確認します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Reading and changing files there is asked only once each.</source>
        <translation>そこでのファイルの読み取りと変更は、それぞれ一度だけ確認されます。</translation>
    </message>
</context>
<context>
    <name>widgets.rule_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Delete the rule {what}</source>
        <translation>ルール {what} を削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Del deletes it</source>
        <translation>Del で削除します</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>{count} more: the filter finds it.</source>
        <extracomment>Of several: {count} more: the filter finds them.</extracomment>
        <translation>
            <numerusform>ほか {count} 件はフィルターで見つけられます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.rule_test_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>You would be asked</source>
        <translation>確認を求められます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would run without asking</source>
        <translation>確認なしで実行されます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would be denied</source>
        <translation>拒否されます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>That cannot be told here</source>
        <translation>ここでは判断できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Rule: {rule}</source>
        <translation>ルール: {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Would this be asked?</source>
        <translation>これは確認されますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>What is asked for</source>
        <translation>要求の内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Command, file or address to try</source>
        <translation>試すコマンド、ファイル、アドレス</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Write a command, a file or an address, and see which rule decides.</source>
        <translation>コマンド、ファイル、アドレスを入力すると、どのルールで決まるかを確認できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Read a file</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Change a file</source>
        <translation>ファイルの変更</translation>
    </message>
</context>
<context>
    <name>widgets.rules_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Permission rules</source>
        <translation>許可ルール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>What the agent may do without asking you, and what it may not. A rule that denies wins.</source>
        <translation>エージェントが確認なしで実行してよいことと、実行してはならないこと。拒否のルールが優先されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Filter the rules</source>
        <translation>ルールをフィルター</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Add a rule…</source>
        <translation>ルールを追加…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted rule</source>
        <translation>削除したルール</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Reading the rules…</source>
        <translation>ルールを読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>No rule matches “{text}”.</source>
        <translation>「{text}」に一致するルールはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted: {what}</source>
        <translation>削除しました: {what}</translation>
    </message>
</context>
<context>
    <name>widgets.search_field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_field.py"/>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
</context>
<context>
    <name>widgets.search_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Rebuild the index</source>
        <translation>インデックスを再構築</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Titles, folders, messages, commands, outputs and file names are searched.</source>
        <translation>タイトル、フォルダー、メッセージ、コマンド、出力、ファイル名を検索します。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>{count} session</source>
        <extracomment>Of several: {count} sessions</extracomment>
        <translation>
            <numerusform>{count} 件のセッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>{number} result</source>
        <extracomment>Of several: {number} results</extracomment>
        <translation>
            <numerusform>{number} 件の結果</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>The index is being built, {percent}</source>
        <translation>インデックスを作成しています、{percent}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Nothing matches "{query}". Search looks in titles, folders and messages.</source>
        <translation>「{query}」に一致するものはありません。タイトル、フォルダー、メッセージを検索します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Filters are set.</source>
        <translation>フィルターが設定されています。</translation>
    </message>
</context>
<context>
    <name>widgets.search_results_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_results_view.py"/>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>widgets.search_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notices and errors</source>
        <translation>お知らせとエラー</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show {count} more session</source>
        <extracomment>Of several: Show {count} more sessions</extracomment>
        <translation>
            <numerusform>ほか {count} 件のセッションを表示</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show more of this session</source>
        <translation>このセッションの結果をさらに表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>archived</source>
        <translation>アーカイブ済み</translation>
    </message>
</context>
<context>
    <name>widgets.secret_pairs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Kept as it is</source>
        <translation>そのまま保持</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value of {name}</source>
        <translation>{name} の値</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Values are kept by the CLI in its configuration, and never shown or logged here.</source>
        <translation>値は CLI の構成に保存され、ここに表示されたりログに記録されたりすることはありません。</translation>
    </message>
</context>
<context>
    <name>widgets.server_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Wait</source>
        <translation>待つ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Always switch</source>
        <translation>常に切り替える</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue with Auto</source>
        <translation>Auto で続行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The model takes no more requests for now. Auto lets the server pick another one.</source>
        <translation>モデルは現在これ以上のリクエストを受け付けていません。Auto ではサーバーが別のモデルを選びます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Rate limit reached</source>
        <translation>レート制限に達しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit ends in {time}.</source>
        <translation>制限は {time} 後に解除されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit has ended by the server's own word.</source>
        <translation>サーバーの示した制限時間は終わりました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Stop here</source>
        <translation>ここで停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{used} of {limit} AI credits are used. The agent stops unless you allow more.</source>
        <translation>{limit} AI クレジットのうち {used} を使用しました。追加で許可しない限り、エージェントは停止します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Add credits</source>
        <translation>クレジットを追加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Set a new limit</source>
        <translation>新しい上限を設定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue without a limit</source>
        <translation>上限なしで続行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter a number of credits.</source>
        <translation>クレジット数を入力してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Go on without it</source>
        <translation>サインインせずに続ける</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Renew the sign-in</source>
        <translation>サインインを更新</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The sign-in has expired.</source>
        <translation>サインインの有効期限が切れました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server does not accept the sign-in any more.</source>
        <translation>サーバーはこのサインインをもう受け付けません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server asks for more rights than the sign-in has.</source>
        <translation>サーバーは現在のサインインより多くの権限を求めています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server cannot be used before somebody has signed in.</source>
        <translation>サインインするまでサーバーを使えません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Asked by the MCP server</source>
        <translation>MCP サーバーからの要求</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Rights: {scopes}</source>
        <translation>権限: {scopes}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>A server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Copilot Desktop cannot let a server use the model. This is what it asks:</source>
        <translation>Copilot Desktop は、サーバーにモデルを使わせることができません。要求の内容は次のとおりです:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>(no text)</source>
        <translation>(テキストなし)</translation>
    </message>
</context>
<context>
    <name>widgets.session_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>New section</source>
        <translation>新しいセクション</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Sessions can be moved there by drag or by menu.</source>
        <translation>セッションは、ドラッグまたはメニューでここに移動できます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Its sessions stay in it.</source>
        <translation>含まれるセッションはそのまま残ります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Rename “{section}”</source>
        <translation>「{section}」の名前を変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>widgets.session_drag</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to unpin</source>
        <translation>ここにドロップしてピン留めを解除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to pin</source>
        <translation>ここにドロップしてピン留め</translation>
    </message>
</context>
<context>
    <name>widgets.session_list_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>{count} session selected</source>
        <extracomment>Of several: {count} sessions selected</extracomment>
        <translation>
            <numerusform>{count} 件のセッションを選択中</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Selection cleared</source>
        <translation>選択を解除しました</translation>
    </message>
</context>
<context>
    <name>widgets.session_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Dismiss the error</source>
        <translation>エラーを閉じる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to section</source>
        <translation>セクションに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>No section</source>
        <translation>セクションなし</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy session ID</source>
        <translation>セッション ID をコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Back to the list</source>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename section…</source>
        <translation>セクションの名前を変更…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete section</source>
        <translation>セクションを削除</translation>
    </message>
</context>
<context>
    <name>widgets.session_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window.py"/>
        <source>Session {title}</source>
        <translation>セッション {title}</translation>
    </message>
</context>
<context>
    <name>widgets.session_window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Rename the session</source>
        <translation>セッションの名前を変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Archive the session</source>
        <translation>セッションをアーカイブ</translation>
    </message>
</context>
<context>
    <name>widgets.session_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>needs you</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>{title}, {count} session</source>
        <extracomment>Of several: {title}, {count} sessions</extracomment>
        <translation>
            <numerusform>{title}、{count} 件のセッション</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/compaction_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/fold_boxes.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/thought_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_group.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/compaction_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/fold_boxes.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/thought_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_group.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>collapsed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>open in another program</source>
        <translation>別のプログラムで開かれています</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>in its own window</source>
        <translation>別ウィンドウ</translation>
    </message>
</context>
<context>
    <name>widgets.settled_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: allowed.</source>
        <translation>別の場所で回答: 許可。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: denied.</source>
        <translation>別の場所で回答: 拒否。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Denied by a rule.</source>
        <translation>ルールにより拒否。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Withdrawn: nothing was done.</source>
        <translation>取り下げ: 何も実行していません。</translation>
    </message>
</context>
<context>
    <name>widgets.shortcuts_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Change key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>This key belongs to its place and cannot be changed.</source>
        <translation>このキーは特定の場所に属しており、変更できません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Enter or a click changes the key of a command.</source>
        <translation>Enter またはクリックでコマンドのキーを変更します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Press the new key for “{command}”. Escape leaves it.</source>
        <translation>「{command}」の新しいキーを押してください。Escape で変更せずに戻ります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>{key} belongs to “{command}”. Press it once more to take it from there.</source>
        <translation>{key} は「{command}」に割り当てられています。もう一度押すと、こちらに割り当て直します。</translation>
    </message>
</context>
<context>
    <name>widgets.side_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask on the side</source>
        <translation>別枠で質問</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Not part of the conversation: the agent will not remember it.</source>
        <translation>会話には含まれず、エージェントはこれを記憶しません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close and forget (Esc)</source>
        <translation>閉じて破棄 (Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask something about the conversation</source>
        <translation>会話について質問してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Put into the message</source>
        <translation>メッセージに入れる</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answer: {answer}</source>
        <translation>回答: {answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Waiting for the answer…</source>
        <translation>回答を待っています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>You did not wait for the answer.</source>
        <translation>回答を待たずに閉じました。</translation>
    </message>
</context>
<context>
    <name>widgets.sidebar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Collapse the sidebar</source>
        <translation>サイドバーを折りたたむ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Expand the sidebar</source>
        <translation>サイドバーを展開</translation>
    </message>
</context>
<context>
    <name>widgets.sign_in_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in to an MCP server</source>
        <translation>MCP サーバーへのサインイン</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{count} more server wants that.</source>
        <extracomment>Of several: {count} more servers want that.</extracomment>
        <translation>
            <numerusform>ほか {count} 個のサーバーもサインインを求めています。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The MCP server {name} wants you to sign in. Until then its tools are missing.</source>
        <translation>MCP サーバー {name} がサインインを求めています。サインインするまでツールを使えません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Asking {name} where to sign in…</source>
        <translation>サインイン先を {name} に問い合わせています…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: the browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>{name}: ブラウザーからサインインなしで戻りました。{host} でもう一度試すか、停止してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: sign in at {host} in your browser.</source>
        <translation>{name}: ブラウザーで {host} にサインインしてください。</translation>
    </message>
</context>
<context>
    <name>widgets.speed_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>{count} tok/s</source>
        <translation>{count} トークン/秒</translation>
    </message>
</context>
<context>
    <name>widgets.start_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Sign in with GitHub</source>
        <translation>GitHub でサインイン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use Copilot</source>
        <translation>Copilot を使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in as {login}</source>
        <translation>{login} としてサインイン済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in to Copilot</source>
        <translation>Copilot にサインイン済み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan.</source>
        <translation>Copilot プランのモデルと上限を使います。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>To use the models of your Copilot plan, run this in a terminal, then check again:</source>
        <translation>Copilot プランのモデルを使うには、ターミナルで次を実行してから、もう一度確認してください:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan. Once the Copilot CLI runs, this tells who is signed in.</source>
        <translation>Copilot プランのモデルと上限を使います。Copilot CLI が動作すると、サインイン中のユーザーがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>widgets.start_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome to {product}</source>
        <translation>{product} へようこそ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Run many coding agents side by side, see what they do, and decide what they may touch.</source>
        <translation>多くのコーディング エージェントを並べて実行し、その作業を確認し、触れてよいものを決められます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>A scripted model on a sample project. No account, no key; it only needs the Copilot CLI.</source>
        <translation>サンプル プロジェクトで、台本どおりに答えるモデルを試せます。アカウントもキーも不要で、必要なのは Copilot CLI だけです。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>OpenAI, Anthropic, Azure, Ollama or any compatible server. Keys stay in your keychain.</source>
        <translation>OpenAI、Anthropic、Azure、Ollama、または互換性のあるサーバー。キーはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Set up a model…</source>
        <translation>モデルを設定…</translation>
    </message>
</context>
<context>
    <name>widgets.suggestion_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Show me what you can do</source>
        <translation>できることを見せてください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>A tour of the demo</source>
        <translation>デモの紹介ツアー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Write a small file</source>
        <translation>小さなファイルを書いてください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>You see it before it is written</source>
        <translation>書き込まれる前に確認できます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Ask me a question</source>
        <translation>質問してください</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>And wait for the answer</source>
        <translation>回答するまで待ちます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project</source>
        <translation>このプロジェクトの説明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Structure, entry points, how to run it</source>
        <translation>構造、エントリ ポイント、実行方法</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project: its structure, its entry points and how to run it.</source>
        <translation>このプロジェクトについて、構造、エントリ ポイント、実行方法を説明してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my changes</source>
        <translation>変更のレビュー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Everything not committed yet</source>
        <translation>まだコミットしていないすべての変更</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my uncommitted changes. Name problems first, and change nothing.</source>
        <translation>コミットしていない変更をレビューしてください。まず問題点を挙げ、何も変更しないでください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Fix the failing tests</source>
        <translation>失敗するテストの修正</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run them, find the cause, repair it</source>
        <translation>実行し、原因を見つけて修正します</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run the tests, find out why some fail, and fix the cause.</source>
        <translation>テストを実行し、失敗するものがあれば原因を調べて修正してください。</translation>
    </message>
</context>
<context>
    <name>widgets.tab_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>All tabs</source>
        <translation>すべてのタブ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>{tab} tab</source>
        <translation>[{tab}] タブ</translation>
    </message>
</context>
<context>
    <name>widgets.theme_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Same as the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, light</source>
        <translation>ハイ コントラスト (ライト)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, dark</source>
        <translation>ハイ コントラスト (ダーク)</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.accessible_blocks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>current match</source>
        <translation>現在の一致</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Code, {language}</source>
        <translation>コード、{language}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Table with {count} row</source>
        <extracomment>Of several: Table with {count} rows</extracomment>
        <translation>
            <numerusform>{count} 行の表</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.accessible_table</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_table.py"/>
        <source>{heading}: {value}</source>
        <translation>{heading}: {value}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.agent_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Waiting for you</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} earlier</source>
        <extracomment>Of several: {count} earlier</extracomment>
        <translation>
            <numerusform>以前の {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>waiting for you</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent {name}: {task}</source>
        <translation>エージェント {name}: {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>running</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.alert_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.announcer</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished, {count} word</source>
        <extracomment>Of several: Answer finished, {count} words</extracomment>
        <translation>
            <numerusform>回答完了、{count} 語</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished</source>
        <translation>回答完了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Error: {title}</source>
        <translation>エラー: {title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>The answer begins</source>
        <translation>回答が始まりました</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.argument_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Show all {count} line</source>
        <extracomment>Of several: Show all {count} lines</extracomment>
        <translation>
            <numerusform>{count} 行すべてを表示</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>More lines are not shown.</source>
        <translation>これ以降の行は表示されません。</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.chip_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{count} more</source>
        <extracomment>Of several: {count} more</extracomment>
        <translation>
            <numerusform>ほか {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{size} B</source>
        <translation>{size} B</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.copying</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/copying.py"/>
        <source>Message copied</source>
        <translation>メッセージをコピーしました</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.decision_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You answered</source>
        <translation>回答しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You skipped</source>
        <translation>スキップしました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You approved the plan</source>
        <translation>プランを承認しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You asked for changes to the plan</source>
        <translation>プランの変更を依頼しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>The plan was not decided on</source>
        <translation>プランは決定されませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Parallel agents</source>
        <translation>並列エージェント</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Hide details</source>
        <translation>詳細を非表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Switch model…</source>
        <translation>モデルを切り替え…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Error: {title}. {text}</source>
        <translation>エラー: {title}。{text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The key or sign-in was not accepted</source>
        <translation>キーまたはサインインが受け付けられませんでした</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>This account may not use the model</source>
        <translation>このアカウントではこのモデルを使用できません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>A policy of your organisation does not allow this</source>
        <translation>組織のポリシーで許可されていません</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The quota of this account is used up</source>
        <translation>このアカウントのクォータを使い切りました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation is too long for the model</source>
        <translation>会話がモデルには長すぎます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model request failed</source>
        <translation>モデルへのリクエストに失敗しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Check the key of your model in a new session, or sign in again.</source>
        <translation>新しいセッションでモデルのキーを確認するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, then try again.</source>
        <translation>別のモデルに切り替えてから、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, or ask who manages your account.</source>
        <translation>別のモデルに切り替えるか、アカウントの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait until it is renewed, or switch to another model and try again.</source>
        <translation>更新されるまで待つか、別のモデルに切り替えてもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait a little, then try again, or switch to another model.</source>
        <translation>少し待ってからもう一度試すか、別のモデルに切り替えてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Compact it in the Usage tab, or switch to a model that takes more.</source>
        <translation>[使用状況] タブで圧縮するか、より長い会話を扱えるモデルに切り替えてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Try again, or switch to another model first.</source>
        <translation>もう一度試すか、先に別のモデルに切り替えてください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Your message and the work so far are kept.</source>
        <translation>メッセージとここまでの作業は保持されています。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} did not answer after {count} attempt.</source>
        <extracomment>Of several: {provider} did not answer after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} は {count} 回試しても応答しませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status} after {count} attempt.</source>
        <extracomment>Of several: {provider} answered {status} after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} は {count} 回試した後、{status} を返しました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status}.</source>
        <translation>{provider} は {status} を返しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>There was no usable answer from {provider}.</source>
        <translation>{provider} から使用できる回答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>You can try again now.</source>
        <translation>もう一度試せるようになりました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answers again at {time}, in {left}.</source>
        <translation>{provider} は {time} ({left} 後) に応答を再開します。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Code: {code}</source>
        <translation>コード: {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Provider: {provider}</source>
        <translation>プロバイダー: {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Status: {status}</source>
        <translation>ステータス: {status}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider asks to slow down.</source>
        <translation>プロバイダーが間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The sign-in was not accepted this time.</source>
        <translation>今回はサインインが受け付けられませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The answer broke off.</source>
        <translation>回答が途中で切れました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation had to be shortened.</source>
        <translation>会話を短くする必要がありました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model did not answer.</source>
        <translation>モデルが応答しませんでした。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again, attempt {attempt}...</source>
        <translation>再試行しています、{attempt} 回目...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again...</source>
        <translation>再試行しています...</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.find_query</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/find_query.py"/>
        <source>The pattern is not complete</source>
        <translation>パターンが不完全です</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jump_pill</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>{count} new message</source>
        <extracomment>Of several: {count} new messages</extracomment>
        <translation>
            <numerusform>{count} 件の新しいメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>Jump to latest</source>
        <translation>最新に移動</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jumps</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such footnote here.</source>
        <translation>該当する脚注はここにありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such place here.</source>
        <translation>該当する場所はここにありません。</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.line_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.menus</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy with formats</source>
        <translation>書式付きでコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy message as Markdown</source>
        <translation>メッセージを Markdown としてコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy formula as TeX</source>
        <translation>数式を TeX としてコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Find “{words}”</source>
        <translation>「{words}」を検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Expand all tools</source>
        <translation>すべてのツールを展開</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Collapse all tools</source>
        <translation>すべてのツールを折りたたむ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy arguments</source>
        <translation>引数をコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Copy output</source>
        <translation>出力をコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy output as written</source>
        <translation>出力をそのままコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy diff</source>
        <translation>差分をコピー</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Fork from here</source>
        <translation>ここからフォーク</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{command} ({reason})</source>
        <translation>{command} ({reason})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as written ({count} hidden character)</source>
        <extracomment>Of several: Copy as written ({count} hidden characters)</extracomment>
        <translation>
            <numerusform>そのままコピー (見えない文字 {count} 個)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.message_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/message_cards.py"/>
        <source>Answer: {text}</source>
        <translation>回答: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.output_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>… {count} line …</source>
        <extracomment>Of several: … {number} lines …</extracomment>
        <translation>
            <numerusform>… {number} 行 …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>… a part of one line …</source>
        <translation>… 1 行の一部 …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show {count} more</source>
        <extracomment>Of several: Show {count} more</extracomment>
        <translation>
            <numerusform>さらに {count} 件表示</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Open full</source>
        <translation>全体を開く</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.picture_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture: {name}</source>
        <translation>画像: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (not kept)</source>
        <translation>{picture} (保持されていません)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (cannot be shown)</source>
        <translation>{picture} (表示できません)</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.plain_note</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Shown as plain text</source>
        <translation>プレーン テキストで表示中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Render anyway</source>
        <translation>それでもレンダリング</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.prompt_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Steered · {time}</source>
        <translation>割り込み · {time}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>You: {text}</source>
        <translation>自分: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.run_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>{count} call that was not made</source>
        <extracomment>Of several: {count} calls that were not made</extracomment>
        <translation>
            <numerusform>実行されなかった呼び出し {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>edited {count} file</source>
        <extracomment>Of several: edited {count} files</extracomment>
        <translation>
            <numerusform>{count} 個のファイルを編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>created {count} file</source>
        <extracomment>Of several: created {count} files</extracomment>
        <translation>
            <numerusform>{count} 個のファイルを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>deleted {count} file</source>
        <extracomment>Of several: deleted {count} files</extracomment>
        <translation>
            <numerusform>{count} 個のファイルを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>explored {count} file</source>
        <extracomment>Of several: explored {count} files</extracomment>
        <translation>
            <numerusform>{count} 個のファイルを調査</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>searched {count} time</source>
        <extracomment>Of several: searched {count} times</extracomment>
        <translation>
            <numerusform>{count} 回検索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>ran {count} command</source>
        <extracomment>Of several: ran {count} commands</extracomment>
        <translation>
            <numerusform>{count} 個のコマンドを実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>fetched {count} page</source>
        <extracomment>Of several: fetched {count} pages</extracomment>
        <translation>
            <numerusform>{count} 件のページを取得</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>used {count} tool</source>
        <extracomment>Of several: used {count} tools</extracomment>
        <translation>
            <numerusform>{count} 個のツールを使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.screen</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>Loading the conversation...</source>
        <translation>会話を読み込んでいます...</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.spans</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/spans.py"/>
        <source>{minutes} m {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.stop_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by the budget of this session: {used} used, {limit} allowed. To go on, allow more or remove the budget in the Usage tab.</source>
        <translation>このセッションの予算により停止しました: 上限 {limit} のうち {used} を使用。続けるには、[使用状況] タブで上限を増やすか予算を解除してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped: autopilot has used the credits it was given. To go on, send a message.</source>
        <translation>停止: Autopilot が割り当てられたクレジットを使い切りました。続けるにはメッセージを送信してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped from another device</source>
        <translation>別のデバイスから停止されました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by an MCP server</source>
        <translation>MCP サーバーによって停止されました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you after {duration}</source>
        <translation>{duration}後に停止しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you</source>
        <translation>停止しました</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.table_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/table_box.py"/>
        <source>Show {count} more row</source>
        <extracomment>Of several: Show {count} more rows</extracomment>
        <translation>
            <numerusform>さらに {count} 行表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.thought_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/thought_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Last {shown} of {total} lines</source>
        <translation>全 {total} 行の最後の {shown} 行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>No output</source>
        <translation>出力なし</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>… {count} more line</source>
        <extracomment>Of several: … {count} more lines</extracomment>
        <translation>
            <numerusform>… ほか {count} 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_card.py"/>
        <source>Answer of the agent</source>
        <translation>エージェントの回答</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_verbs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran</source>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Creating</source>
        <translation>作成中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Editing</source>
        <translation>編集中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing</source>
        <translation>一覧取得中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed</source>
        <translation>一覧取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List</source>
        <translation>一覧取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searched</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running agent</source>
        <translation>エージェントを実行中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran agent</source>
        <translation>エージェントを実行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run agent</source>
        <translation>エージェントを実行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Using</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asking</source>
        <translation>質問中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asked</source>
        <translation>質問</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading shell</source>
        <translation>シェルを読み取り中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read shell</source>
        <translation>シェルを読み取り</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typing into shell</source>
        <translation>シェルに入力中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typed into shell</source>
        <translation>シェルに入力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Type into shell</source>
        <translation>シェルに入力</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopping shell</source>
        <translation>シェルを停止中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopped shell</source>
        <translation>シェルを停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stop shell</source>
        <translation>シェルを停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing shells</source>
        <translation>シェルの一覧を取得中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed shells</source>
        <translation>シェルの一覧を取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List shells</source>
        <translation>シェルの一覧を取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading agent</source>
        <translation>エージェントを読み取り中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read agent</source>
        <translation>エージェントを読み取り</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling agent</source>
        <translation>エージェントに伝達中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told agent</source>
        <translation>エージェントに伝達</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell agent</source>
        <translation>エージェントに伝達</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing agents</source>
        <translation>エージェントの一覧を取得中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed agents</source>
        <translation>エージェントの一覧を取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List agents</source>
        <translation>エージェントの一覧を取得</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating its notes</source>
        <translation>メモを更新中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated its notes</source>
        <translation>メモを更新</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update its notes</source>
        <translation>メモを更新</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating the list</source>
        <translation>リストを更新中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated the list</source>
        <translation>リストを更新</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update the list</source>
        <translation>リストを更新</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembering</source>
        <translation>記憶中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembered</source>
        <translation>記憶</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remember</source>
        <translation>記憶</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling its intent</source>
        <translation>意図を説明中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told its intent</source>
        <translation>意図を説明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell its intent</source>
        <translation>意図を説明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completing</source>
        <translation>完了処理中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposing a plan</source>
        <translation>プランを提案中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposed a plan</source>
        <translation>プランを提案</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Propose a plan</source>
        <translation>プランを提案</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loading skill</source>
        <translation>スキルを読み込み中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loaded skill</source>
        <translation>スキルを読み込み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Load skill</source>
        <translation>スキルを読み込み</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading the CLI's help</source>
        <translation>CLI のヘルプを読み取り中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read the CLI's help</source>
        <translation>CLI のヘルプを読み取り</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from {server}</source>
        <translation>{server} より</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>lines {first}–{last}</source>
        <translation>行 {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from line {first}</source>
        <translation>行 {first} 以降</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>line {first}</source>
        <translation>行 {first}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>no matches</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.visits</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/visits.py"/>
        <source>New since you left</source>
        <translation>離れた後の新着</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Tool: {verb} {target}</source>
        <translation>ツール: {verb} {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking... {duration}</source>
        <translation>考えています... {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking...</source>
        <translation>考えています...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for a moment</source>
        <translation>少し考えました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for {duration}</source>
        <translation>{duration}考えました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Interrupted: the connection to the agent was lost.</source>
        <translation>中断: エージェントとの接続が切れました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The answer ended with an error.</source>
        <translation>回答はエラーで終了しました。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Read by the agent after its present step</source>
        <translation>エージェントは現在のステップの後に読みます</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Queued until this turn ends</source>
        <translation>このターンが終わるまでキューで待機</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Perhaps not received</source>
        <translation>届いていない可能性があります</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>creating</source>
        <translation>(作成)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>editing</source>
        <translation>(編集)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>opening</source>
        <translation>(開く)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reading</source>
        <translation>(読み取り)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reaching</source>
        <translation>(アクセス)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>using</source>
        <translation>(使用)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>remembering</source>
        <translation>(記憶)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You denied</source>
        <translation>自分が拒否</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>A rule denied</source>
        <translation>ルールにより拒否</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Withdrawn before an answer</source>
        <translation>回答前に取り下げ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Expired without an answer</source>
        <translation>回答なしで期限切れ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed for this session</source>
        <translation>このセッションで許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed in this folder</source>
        <translation>このフォルダーで許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You allowed</source>
        <translation>自分が許可</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Switched to {mode}</source>
        <translation>{mode} に切り替えました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Mode changed</source>
        <translation>モードを変更しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent stopped here. What was said so far is kept.</source>
        <translation>エージェントはここで停止しました。ここまでの発言は保持されています。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent died each time it took this session up, so it is left alone. Other sessions go on, and this one stays readable.</source>
        <translation>このセッションを開くたびにエージェントが終了したため、開かずにおきます。ほかのセッションは続行され、このセッションも引き続き読めます。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Reasoning effort changed to {effort}</source>
        <translation>推論レベルを {effort} に変更しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed</source>
        <translation>モデルを変更しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}, reasoning effort to {effort}</source>
        <translation>モデルを {model}、推論レベルを {effort} に変更しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}</source>
        <translation>モデルを {model} に変更しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history of this session is gone: its file is empty or missing.</source>
        <translation>このセッションの保存された履歴が失われています。ファイルが空か、存在しません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The end of the stored history is damaged: {count} byte could not be read.</source>
        <extracomment>Of several: The end of the stored history is damaged: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>保存された履歴の末尾が破損しています: {count} バイトを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history is damaged here: {count} byte could not be read.</source>
        <extracomment>Of several: The stored history is damaged here: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>保存された履歴のこの部分が破損しています: {count} バイトを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages...</source>
        <translation>以前のメッセージを要約しています...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages could not be summarised. {text}</source>
        <translation>以前のメッセージを要約できませんでした。{text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages was interrupted</source>
        <translation>以前のメッセージの要約が中断されました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised · {before} → {after} tokens</source>
        <translation>以前のメッセージを要約しました · {before} → {after} トークン</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised</source>
        <translation>以前のメッセージを要約しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Agent {name} selected</source>
        <translation>エージェント {name} を選択しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Default agent selected</source>
        <translation>既定のエージェントを選択しました</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Task complete</source>
        <translation>タスク完了</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>Of several: {number} tokens</extracomment>
        <translation>
            <numerusform>{number} トークン</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{speed} tok/s</source>
        <translation>{speed} トークン/秒</translation>
    </message>
</context>
<context>
    <name>widgets.tray</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>{count} session failed</source>
        <extracomment>Of several: {count} sessions failed</extracomment>
        <translation>
            <numerusform>{count} 件のセッションが失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>widgets.trust_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Do you trust the files in this folder?</source>
        <translation>このフォルダーのファイルを信頼しますか?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>The agent reads instructions and settings from this folder and from the folders in it, and they can tell it what to do. It can run commands and change files here after asking you. Trust a folder only when you know where its files come from.</source>
        <translation>エージェントは、このフォルダーとその中のフォルダーから指示と設定を読み取り、それらによって動作が決まることがあります。確認のうえで、ここでコマンドを実行したりファイルを変更したりできます。ファイルの出所が分かっている場合にのみ、フォルダーを信頼してください。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Remember for this folder</source>
        <translation>このフォルダーについて記憶する</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Trust and continue</source>
        <translation>信頼して続行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Folder: {folder}</source>
        <translation>フォルダー: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is your home folder. Trusting it covers everything in it.</source>
        <translation>これはホーム フォルダーです。信頼すると、その中のすべてが対象になります。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is the whole disk. Trusting it covers everything on it.</source>
        <translation>これはディスク全体です。信頼すると、その中のすべてが対象になります。</translation>
    </message>
</context>
<context>
    <name>widgets.usage_charts</name>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Context by part</source>
        <translation>コンテキストの内訳</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Tokens per second, last two minutes</source>
        <translation>1 秒あたりのトークン数 (過去 2 分間)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>At most {count} tokens per second</source>
        <translation>最大 {count} トークン/秒</translation>
    </message>
</context>
<context>
    <name>widgets.window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>キーボード ショートカット…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Open the session in its own window</source>
        <translation>セッションを別ウィンドウで開く</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the inbox</source>
        <translation>受信トレイの表示/非表示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>There are not so many sessions.</source>
        <translation>そこまで多くのセッションはありません。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to session {number} of the sidebar</source>
        <translation>サイドバーの {number} 番目のセッションに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session above</source>
        <translation>上のセッションに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session below</source>
        <translation>下のセッションに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used before</source>
        <translation>前に使ったセッションに移動</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used longest ago</source>
        <translation>最も長く使っていないセッションに移動</translation>
    </message>
</context>
</TS>
