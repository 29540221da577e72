<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../copilot_desktop/app.py"/>
        <source>{name} is running already; its window comes to the front.</source>
        <translation>{name} 已在运行；其窗口将显示到最前面。</translation>
    </message>
</context>
<context>
    <name>cli_installation</name>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Download and install it?</source>
        <translation>要下载并安装吗？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Nothing was downloaded. Agree with --yes.</source>
        <translation>未下载任何内容。请用 --yes 表示同意。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>The Copilot CLI is installed: {path}</source>
        <translation>Copilot CLI 已安装：{path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>GitHub Copilot CLI {version}, fetched with {tool}: {download} MB to download, {disk} MB on the disk in the end, into {folder}. GitHub's licence of the CLI is put beside it.</source>
        <translation>GitHub Copilot CLI {version}，通过 {tool} 获取：需下载 {download} MB，最终占用磁盘 {disk} MB，安装到 {folder}。GitHub 的 CLI 许可证将一并放在旁边。</translation>
    </message>
</context>
<context>
    <name>client.cli_resolution</name>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is a folder, not a program.</source>
        <translation>这是一个文件夹，不是程序。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>The file may not be executed; its permissions forbid it.</source>
        <translation>该文件无法执行；其权限不允许。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It was built for another kind of processor or system.</source>
        <translation>它是为其他类型的处理器或系统构建的。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is not a program that this system can start.</source>
        <translation>这不是此系统能够启动的程序。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is npm's launcher, but the package for this platform is not installed beside it.</source>
        <translation>这是 npm 的启动器，但旁边没有安装适用于此平台的包。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs Node.js, which is not on PATH.</source>
        <translation>它需要 Node.js，但 PATH 中没有。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs a newer Node.js than the one on PATH.</source>
        <translation>它需要比 PATH 中更新的 Node.js。</translation>
    </message>
</context>
<context>
    <name>client.client</name>
    <message>
        <location filename="../../copilot_desktop/client/client.py"/>
        <source>the client was closed</source>
        <translation>客户端已关闭</translation>
    </message>
</context>
<context>
    <name>client.discovery</name>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It did not answer in time.</source>
        <translation>它没有及时响应。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It crashed (signal {number}).</source>
        <translation>它已崩溃（信号 {number}）。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It ended with code {code}.</source>
        <translation>它已结束，代码为 {code}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>Its answer is not that of the GitHub Copilot CLI.</source>
        <translation>它的响应不是 GitHub Copilot CLI 的响应。</translation>
    </message>
</context>
<context>
    <name>client.provision</name>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Already installed</source>
        <translation>已经安装</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Starting it once to check it</source>
        <translation>正在启动一次以进行检查</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Downloading with {tool}: {done} of {total} MB</source>
        <translation>正在用 {tool} 下载：{done}/{total} MB</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Checking the download</source>
        <translation>正在检查下载内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Waiting for another installation to finish</source>
        <translation>正在等待另一个安装完成</translation>
    </message>
</context>
<context>
    <name>client.provision_errors</name>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>There is no GitHub Copilot CLI for this kind of machine.</source>
        <translation>没有适用于此类计算机的 GitHub Copilot CLI。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>Neither npm nor Python's pip was found.</source>
        <translation>未找到 npm，也未找到 Python 的 pip。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>For a Linux with musl only npm has the CLI, and npm was not found.</source>
        <translation>对于使用 musl 的 Linux，只有 npm 提供该 CLI，但未找到 npm。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>This version is not among those that can be installed.</source>
        <translation>此版本不在可安装的版本之列。</translation>
    </message>
</context>
<context>
    <name>client.recording.replay_server</name>
    <message>
        <location filename="../../copilot_desktop/client/recording/replay_server.py"/>
        <source>the recording has ended</source>
        <translation>录制内容已结束</translation>
    </message>
</context>
<context>
    <name>client.session_life</name>
    <message>
        <location filename="../../copilot_desktop/client/session_life.py"/>
        <source>the session was left</source>
        <translation>已离开会话</translation>
    </message>
</context>
<context>
    <name>client.streams.course</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the agent has ended</source>
        <translation>智能体已结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the session was shut down</source>
        <translation>会话已被关停</translation>
    </message>
</context>
<context>
    <name>client.streams.turn</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>nobody listens to the turn any more</source>
        <translation>已无人接收此轮次</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>the session was closed</source>
        <translation>会话已关闭</translation>
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
        <translation>已中断。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>Native desktop client for the GitHub Copilot CLI. Without a command the window opens; one that is open already comes to the front. With a FOLDER it begins a new session there (./chat for a folder that is named like a command).</source>
        <translation>GitHub Copilot CLI 的原生桌面客户端。不带命令时打开窗口；如果窗口已打开，则显示到最前面。带 FOLDER 时在该文件夹中开始新会话（如果文件夹与命令同名，请写成 ./chat 的形式）。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open this session; the beginning of its id will do</source>
        <translation>打开此会话；只需给出其 ID 的开头部分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>check this installation: imports, resources, one turn of the demo with the CLI; no window</source>
        <translation>检查此安装：导入、资源、用 CLI 运行一轮演示；不打开窗口</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open the window, wait for its first page, close it again</source>
        <translation>打开窗口，等待首个页面显示，然后关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>say what was found, what is missing and what to do</source>
        <translation>说明找到了什么、缺少什么以及该怎么做</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>download the Copilot CLI, after asking</source>
        <translation>询问后下载 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>agree to the download</source>
        <translation>同意下载</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>remove what this application made, after listing it</source>
        <translation>列出此应用创建的内容后将其移除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>there is no folder {path}</source>
        <translation>没有文件夹 {path}</translation>
    </message>
</context>
<context>
    <name>demo.__main__</name>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>Serve the scripted demo model to any OpenAI-compatible client on this computer.</source>
        <translation>将脚本化的演示模型提供给此计算机上任何与 OpenAI 兼容的客户端。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>port on 127.0.0.1; default: a free one</source>
        <translation>127.0.0.1 上的端口；默认：任一空闲端口</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>rules to answer by, instead of the demo</source>
        <translation>用于生成回答的规则，代替演示规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>factor on every delay; 0 is fastest</source>
        <translation>所有延迟的倍数；0 为最快</translation>
    </message>
</context>
<context>
    <name>desktop_services</name>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <source>Sessions are at work</source>
        <translation>有会话正在工作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>What to do:</source>
        <translation>需要做的事：</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Everything can be used.</source>
        <translation>一切均可使用。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Something is missing; see above.</source>
        <translation>缺少某些内容；请参见上文。</translation>
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
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>bundle in {folder}</source>
        <translation>捆绑包，位于 {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>installed in {folder}</source>
        <translation>安装在 {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>source checkout {folder}</source>
        <translation>源代码签出 {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is up to date</source>
        <translation>.venv 为最新</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv was made by someone else</source>
        <translation>.venv 由其他程序创建</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is missing or out of date</source>
        <translation>.venv 缺失或已过期</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the application or the chat once; it makes .venv by itself.</source>
        <translation>启动一次应用或终端聊天；它会自动创建 .venv。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>无（DISPLAY 和 WAYLAND_DISPLAY 均未设置）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session; the terminal chat works without: chat --demo</source>
        <translation>请在桌面会话中启动窗口；终端聊天不需要显示：chat --demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>set, but nothing answers there; Qt would use: {names}</source>
        <translation>已设置，但那里没有响应；Qt 将使用：{names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session of yours.</source>
        <translation>请在你自己的桌面会话中启动窗口。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>there; Qt uses: {names}</source>
        <translation>可用；Qt 使用：{names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>System libraries</source>
        <translation>系统库</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>all that Qt needs are there</source>
        <translation>Qt 所需的库均已具备</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install them with the system's package manager.</source>
        <translation>请用系统的包管理器安装它们。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the first start installs them where it may; or run: {command}</source>
        <translation>首次启动时会在允许的情况下安装它们；或运行：{command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install the package {name}.</source>
        <translation>请安装包 {name}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run: {command}</source>
        <translation>请运行：{command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none; the Copilot CLI reaches no model without</source>
        <translation>无；没有证书，Copilot CLI 无法访问任何模型</translation>
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
        <translation>请运行：doctor --install-cli</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run doctor --install-cli (it asks before it downloads), or npm install -g @github/copilot</source>
        <translation>请运行 doctor --install-cli（下载前会询问），或 npm install -g @github/copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not answer: {problem}</source>
        <translation>CLI 没有响应：{problem}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start it by itself to see what it says; install another version with doctor --install-cli.</source>
        <translation>请单独启动它，看看它显示什么；或用 doctor --install-cli 安装其他版本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}, which this version does not speak</source>
        <translation>{number}，此版本不支持</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>update this application, or choose another version of the CLI.</source>
        <translation>请更新此应用，或选择其他版本的 CLI。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}; the CLI answers</source>
        <translation>{number}；CLI 有响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not say</source>
        <translation>CLI 未说明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>signed in: {account}</source>
        <translation>已登录：{account}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>not signed in; the demo and models of your own work without</source>
        <translation>未登录；演示和你自己的模型无需登录即可使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>to use GitHub Copilot's models, run: {command}</source>
        <translation>要使用 GitHub Copilot 的模型，请运行：{command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named in the settings</source>
        <translation>在设置中指定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named by COPILOT_CLI_PATH</source>
        <translation>由 COPILOT_CLI_PATH 指定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>found on PATH</source>
        <translation>在 PATH 中找到</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>part of this bundle</source>
        <translation>此捆绑包的一部分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded by this application</source>
        <translation>由此应用下载</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded CLI</source>
        <translation>已下载的 CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's own home</source>
        <translation>CLI 自己的主目录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's cache</source>
        <translation>CLI 的缓存</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Files:</source>
        <translation>文件：</translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something unexpected happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept. The log says more.</source>
        <translation>你的对话均已保留。日志中有更多信息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, restart the app.</source>
        <translation>请重试；如果问题仍然存在，请重启应用。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is larger than what is read here.</source>
        <translation>它超出了此处读取的大小上限。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was written by a newer version of this app.</source>
        <translation>它由此应用的更新版本写入。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is neither a session that was exported as JSON nor an event log of the CLI.</source>
        <translation>它既不是以 JSON 格式导出的会话，也不是 CLI 的事件日志。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The imported session was not deleted</source>
        <translation>导入的会话未删除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its copy could not be removed from {path}.</source>
        <translation>无法从 {path} 移除其副本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>See what else uses the folder, then try again.</source>
        <translation>请查看还有什么在使用该文件夹，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It could not be read or copied.</source>
        <translation>无法读取或复制它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not imported</source>
        <translation>文件未导入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose a JSON file that was exported here, or an events.jsonl of the CLI.</source>
        <translation>请选择在此处导出的 JSON 文件，或 CLI 的 events.jsonl。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported session can only be read</source>
        <translation>导入的会话只能阅读</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is a copy, and no agent knows it. What you wrote is kept.</source>
        <translation>它是一份副本，没有智能体知道它。你写的内容已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Begin a new session to go on.</source>
        <translation>要继续，请开始新会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No terminal was opened</source>
        <translation>未打开终端</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>In any terminal this command goes on with the session: {command}</source>
        <translation>在任何终端中，此命令都可以继续该会话：{command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a terminal, or name yours in the environment variable TERMINAL.</source>
        <translation>请安装一个终端，或在环境变量 TERMINAL 中指定你的终端。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session is still working</source>
        <translation>会话仍在工作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” can go on elsewhere only when it does nothing here.</source>
        <translation>只有当“{title}”在此处空闲时，才能在其他地方继续。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it or wait until it is done, then try again.</source>
        <translation>请停止它或等待它完成，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session was not exported</source>
        <translation>会话未导出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written; nothing of it is left.</source>
        <translation>无法写入 {path}；未留下任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another place and try again.</source>
        <translation>请选择其他位置，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A session was not deleted</source>
        <translation>有一个会话未删除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” is still there. The Copilot CLI did not remove it.</source>
        <translation>“{title}”仍然存在。Copilot CLI 没有移除它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If another program has it open, close it there and try again.</source>
        <translation>如果其他程序打开了它，请在那里关闭，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>COPILOT_CLI_PATH leads nowhere</source>
        <translation>COPILOT_CLI_PATH 指向的位置不存在</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>That environment variable names {path}, and nothing is there.</source>
        <translation>该环境变量指向 {path}，但那里什么都没有。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct or remove the variable and restart the app, or install the CLI here.</source>
        <translation>请更正或移除该变量并重启应用，或在此处安装 CLI。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The chosen Copilot CLI is gone</source>
        <translation>所选的 Copilot CLI 已不存在</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The settings name {path}, and nothing is there.</source>
        <translation>设置中指定了 {path}，但那里什么都没有。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose where it is now, or install it here.</source>
        <translation>请选择它现在的位置，或在此处安装。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot CLI isn't installed</source>
        <translation>Copilot CLI 未安装</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot Desktop drives the copilot command, and it was not found on this computer.</source>
        <translation>Copilot Desktop 通过 copilot 命令工作，但在此计算机上未找到该命令。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install it here, or choose where it is.</source>
        <translation>请在此处安装，或选择它的位置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be run</source>
        <translation>无法运行 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another copilot, or install it here.</source>
        <translation>请选择其他 copilot，或在此处安装。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI doesn't work</source>
        <translation>Copilot CLI 无法正常工作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI needs an update</source>
        <translation>Copilot CLI 需要更新</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {found} is older than {needed}. Older versions can run commands without asking (published as GHSA-g8r9-g2v8-jv6f).</source>
        <translation>版本 {found} 低于 {needed}。旧版本可能不经询问就运行命令（已作为 GHSA-g8r9-g2v8-jv6f 发布）。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a newer version here, or choose another copilot.</source>
        <translation>请在此处安装更新的版本，或选择其他 copilot。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI could not be started</source>
        <translation>无法启动 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The system refused to start {path}.</source>
        <translation>系统拒绝启动 {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The agent stopped</source>
        <translation>智能体已停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI ended by itself ({status}). Your conversations are kept.</source>
        <translation>Copilot CLI 已自行结束（{status}）。你的对话均已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again; if it keeps stopping, run the doctor.</source>
        <translation>请重新启动它；如果它总是停止，请运行 doctor。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent doesn't answer</source>
        <translation>智能体没有响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was started but gave no answer within {seconds} seconds.</source>
        <translation>Copilot CLI 已启动，但在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again, or choose another copilot.</source>
        <translation>请重新启动它，或选择其他 copilot。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI refused to work with this app</source>
        <translation>Copilot CLI 拒绝与此应用协作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was started, and answered the first question with an error.</source>
        <translation>它已启动，但对第一个请求返回了错误。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI isn't signed in</source>
        <translation>Copilot CLI 未登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The models of a Copilot account can be used once it is.</source>
        <translation>登录后即可使用 Copilot 帐户的模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Run “copilot login” in a terminal, then start the agent again.</source>
        <translation>请在终端中运行“copilot login”，然后重新启动智能体。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't be used</source>
        <translation>无法使用此 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It speaks version {version} of the protocol, which this app does not know.</source>
        <translation>它使用协议版本 {version}，此应用不支持该版本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the version that this app was tested with, or choose another copilot.</source>
        <translation>请安装此应用测试过的版本，或选择其他 copilot。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was not installed</source>
        <translation>Copilot CLI 未安装成功</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It failed ({reason}), and nothing was left behind.</source>
        <translation>安装失败（{reason}），未留下任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or install it yourself and choose where it is.</source>
        <translation>请重试，或自行安装并选择它的位置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download could not start</source>
        <translation>无法开始下载</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer could not be reached.</source>
        <translation>无法访问此计算机上配置的包源。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network and the proxy settings of npm or pip, then try again.</source>
        <translation>请检查网络以及 npm 或 pip 的代理设置，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be had here</source>
        <translation>无法在此处获取 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer does not have it, or does not give it out.</source>
        <translation>此计算机上配置的包源没有提供它，或不允许下载。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Ask whoever looks after it, or install the CLI yourself and choose where it is.</source>
        <translation>请询问包源的管理者，或自行安装 CLI 并选择它的位置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download broke off</source>
        <translation>下载中断</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was installed and nothing was left behind.</source>
        <translation>未安装任何内容，也未留下任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download was refused</source>
        <translation>下载被拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is not the package that this app was tested with. It was thrown away without being opened.</source>
        <translation>它不是此应用测试过的包。它未被打开就已丢弃。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, tell whoever looks after your package source.</source>
        <translation>请重试；如果问题仍然存在，请告知包源的管理者。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The downloaded Copilot CLI doesn't work</source>
        <translation>下载的 Copilot CLI 无法正常工作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{reason}. Nothing was left behind.</source>
        <translation>{reason}。未留下任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the CLI yourself and choose where it is.</source>
        <translation>请自行安装 CLI 并选择它的位置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The installation was stopped</source>
        <translation>安装已停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was left behind.</source>
        <translation>未留下任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation>{folder} 中需要 {needed} MB，目前可用 {free} MB。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>{folder} 所在的磁盘已满。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is not enough room</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Make room, then try again.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be installed from here</source>
        <translation>无法从此处安装 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install npm or pip, or choose a copilot that is already on this computer.</source>
        <translation>请安装 npm 或 pip，或选择此计算机上已有的 copilot。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent isn't running</source>
        <translation>智能体未运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait until it is connected, or start it again.</source>
        <translation>请等待连接，或重新启动它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent took too long to answer</source>
        <translation>智能体响应时间过长</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What you sent may have arrived; the conversation shows it when it has.</source>
        <translation>你发送的内容可能已送达；送达后会显示在对话中。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a little, then try again.</source>
        <translation>请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent refused</source>
        <translation>智能体拒绝了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its reason is below.</source>
        <translation>原因见下方。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Change what it names and try again.</source>
        <translation>请更改它指出的内容，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/{name} was not run</source>
        <translation>/{name} 未运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/help lists the commands.</source>
        <translation>/help 可列出命令。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is too large for the agent</source>
        <translation>内容太大，智能体无法处理</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has {size} MB, and a message may have {limit} MB. Nothing was sent.</source>
        <translation>它有 {size} MB，而一条消息最多 {limit} MB。未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Attach less at a time, or name files instead of attaching them.</source>
        <translation>请一次少附加一些内容，或写出文件名而不是附加文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't do that</source>
        <translation>此 Copilot CLI 无法执行该操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {version} does not know {method}.</source>
        <translation>版本 {version} 不支持 {method}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a newer Copilot CLI.</source>
        <translation>请使用更新的 Copilot CLI。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent couldn't finish its answer</source>
        <translation>智能体无法完成回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What had come is kept.</source>
        <translation>已收到的内容均已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Send your message again, or choose another model.</source>
        <translation>请重新发送消息，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer was stopped</source>
        <translation>回答已停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent has fallen silent</source>
        <translation>智能体没有动静了</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing came for {seconds} seconds although it works.</source>
        <translation>虽然它在工作，但 {seconds} 秒内没有任何输出。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it and send your message again.</source>
        <translation>请停止它，然后重新发送消息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer took too long</source>
        <translation>回答耗时过长</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not done after {seconds} seconds.</source>
        <translation>{seconds} 秒后仍未完成。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more time, or ask for less at once.</source>
        <translation>请允许更长时间，或一次少问一些。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent did not take the message</source>
        <translation>智能体没有接收消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has ended, or it takes none.</source>
        <translation>它已结束，或不接收消息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can go to the background</source>
        <translation>没有可以转到后台的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent waits for no command or agent that could go on by itself.</source>
        <translation>智能体没有在等待可以自行继续的命令或智能体。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file was left alone</source>
        <translation>有一个文件未改动</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was changed meanwhile. Nothing was written to it.</source>
        <translation>{path} 在此期间已被更改。未向其写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>git can't tell what has changed</source>
        <translation>git 无法判断更改了什么</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder may be outside of a repository, or git is not installed.</source>
        <translation>该文件夹可能不在存储库内，或者未安装 git。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can be recorded there</source>
        <translation>无法在那里录制</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be made; a file that exists is never overwritten.</source>
        <translation>无法创建 {path}；绝不会覆盖已存在的文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This recording can't be played</source>
        <translation>无法播放此录制内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is missing, or it is no recording.</source>
        <translation>{path} 不存在，或不是录制内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session was closed</source>
        <translation>此会话已关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It takes no commands any more; what is stored of it stays.</source>
        <translation>它不再接收命令；已存储的内容会保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open it again from the list of sessions.</source>
        <translation>请从会话列表中重新打开它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent was lost</source>
        <translation>与智能体的连接已断开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was shown is kept. A prompt that was on its way is marked.</source>
        <translation>已显示的内容均已保留。正在发送途中的提示词已做标记。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent is started again; send the marked prompt once more if you want.</source>
        <translation>智能体会重新启动；如有需要，请再次发送已标记的提示词。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent sent something unreadable</source>
        <translation>智能体发送了无法读取的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection was ended, and what was shown is kept.</source>
        <translation>连接已结束，已显示的内容均已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the agent again.</source>
        <translation>请重新启动智能体。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is no address of a server</source>
        <translation>这不是服务器地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{address}” can't be read as one.</source>
        <translation>“{address}”无法识别为服务器地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Write it as host:port, and an IPv6 address as [address]:port.</source>
        <translation>请写成 host:port，IPv6 地址写成 [address]:port。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server can't be reached</source>
        <translation>无法访问智能体的服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No connection to {address} could be made.</source>
        <translation>无法建立与 {address} 的连接。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network, the tunnel and the firewall between here and there.</source>
        <translation>请检查从此处到那里的网络、隧道和防火墙。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No agent listens there</source>
        <translation>那里没有智能体在侦听</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} refuses connections.</source>
        <translation>{address} 拒绝连接。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the CLI there with --headless --port, or correct the address.</source>
        <translation>请在那里用 --headless --port 启动 CLI，或更正地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server was not found</source>
        <translation>未找到智能体的服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No computer by the name of {host} is known here.</source>
        <translation>此处找不到名为 {host} 的计算机。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address, or check the network.</source>
        <translation>请更正地址，或检查网络。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server doesn't answer</source>
        <translation>智能体的服务器没有响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A connection to {address} was made, and nothing came back.</source>
        <translation>已连接到 {address}，但没有收到任何响应。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens there, or try again.</source>
        <translation>请检查 Copilot CLI 是否在那里侦听，或重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server closed the connection</source>
        <translation>智能体的服务器关闭了连接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} closed it before it said a word.</source>
        <translation>{address} 未作任何响应就关闭了连接。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens at the far end of the tunnel or the port.</source>
        <translation>请检查 Copilot CLI 是否在隧道或端口的另一端侦听。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This isn't a Copilot CLI</source>
        <translation>这不是 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something else listens at {address}.</source>
        <translation>在 {address} 侦听的是其他程序。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address; encrypted connections need a tunnel of their own.</source>
        <translation>请更正地址；加密连接需要自己的隧道。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server refused to work with this app</source>
        <translation>智能体的服务器拒绝与此应用协作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} answered the first question with an error.</source>
        <translation>{address} 对第一个请求返回了错误。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check which program and version runs there.</source>
        <translation>请检查那里运行的是哪个程序和版本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent's server was lost</source>
        <translation>与智能体服务器的连接已断开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is tried to reach {address} again. What was shown is kept.</source>
        <translation>正在尝试重新连接 {address}。已显示的内容均已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait, or check the network and the tunnel.</source>
        <translation>请等待，或检查网络和隧道。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server wants a connection token</source>
        <translation>智能体的服务器需要连接令牌</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets nobody in without one.</source>
        <translation>没有令牌，{address} 不允许任何人进入。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give the token that COPILOT_CONNECTION_TOKEN held when it was started.</source>
        <translation>请提供它启动时 COPILOT_CONNECTION_TOKEN 中的令牌。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection token is wrong</source>
        <translation>连接令牌错误</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} was started with another one.</source>
        <translation>{address} 启动时使用的是另一个令牌。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server has no connection token</source>
        <translation>智能体的服务器没有连接令牌</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets everybody in who reaches it, so it may be the wrong one.</source>
        <translation>{address} 允许任何能访问它的人进入，因此可能不是正确的服务器。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it with COPILOT_CONNECTION_TOKEN set, or connect without a token.</source>
        <translation>请在设置 COPILOT_CONNECTION_TOKEN 后启动它，或不使用令牌连接。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session ends the agent</source>
        <translation>此会话会使智能体结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent died each time it took this session up, so it is left alone. It stays readable.</source>
        <translation>每次接续此会话时智能体都会崩溃，因此不再接续。会话仍可阅读。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try it again, or open a copy of it.</source>
        <translation>请再试一次，或打开它的副本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session can't be continued</source>
        <translation>无法继续此会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI does not know it any more. What is shown here stays readable.</source>
        <translation>Copilot CLI 已不再认识它。此处显示的内容仍可阅读。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy what you need into a new session.</source>
        <translation>请将需要的内容复制到新会话中。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program</source>
        <translation>此会话已在其他程序中打开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Process {process} has it open. Two programs would write different histories.</source>
        <translation>进程 {process} 打开了它。两个程序会写入不同的历史记录。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>End it there, or open a copy here. Nothing was sent.</source>
        <translation>请在那里结束它，或在此处打开副本。未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This can't be brought back any more</source>
        <translation>已无法恢复</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session has gone on since, here or in another program.</source>
        <translation>会话在那之后已继续进行，可能在此处或其他程序中。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on from here.</source>
        <translation>请从这里继续。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Not rewound</source>
        <translation>未回退</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What would be taken back could not be kept for you: {detail}</source>
        <translation>无法为你保留将被撤回的内容：{detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>未更改任何内容。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent answered: {detail}</source>
        <translation>智能体响应：{detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Try again when it is idle.</source>
        <translation>未更改任何内容。请在它空闲时重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The lock of this session can't be removed</source>
        <translation>无法移除此会话的锁</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. See who may write to the folder of the session.</source>
        <translation>未更改任何内容。请查看谁有权写入该会话的文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Which session?</source>
        <translation>哪个会话？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {session}.</source>
        <translation>有 {count} 个会话的 ID 以 {session} 开头。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>copilot-desktop sessions lists them.</source>
        <translation>copilot-desktop sessions 可列出它们。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder lies on another computer</source>
        <translation>该文件夹位于另一台计算机上</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported file names {folder}. To look for it there would tell that computer about you.</source>
        <translation>导入的文件指定了 {folder}。去查找它会让那台计算机知道你的存在。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you know that computer, open the folder in your file manager.</source>
        <translation>如果你了解那台计算机，请在文件管理器中打开该文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An attachment cannot be sent</source>
        <translation>有一个附件无法发送</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{name} is not there any more. Nothing was sent, and your message is kept.</source>
        <translation>{name} 已不存在。未发送任何内容，你的消息已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Remove the attachment, or put the file back.</source>
        <translation>请移除该附件，或将文件放回原处。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder is gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{folder} does not exist, so the agent cannot work in it.</source>
        <translation>{folder} 不存在，因此智能体无法在其中工作。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Put the folder back, or start a new session in another one.</source>
        <translation>请将文件夹放回原处，或在其他文件夹中开始新会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder does not answer</source>
        <translation>文件夹没有响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk of {folder} takes too long. Nothing was started.</source>
        <translation>{folder} 所在的磁盘响应过慢。未启动任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the connection to the disk and try again, or choose another folder.</source>
        <translation>请检查磁盘的连接后重试，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session's model has no provider</source>
        <translation>此会话的模型没有提供商</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It used {model}, and nobody is set up who answers for it.</source>
        <translation>它使用过 {model}，但没有为其设置提供商。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Set the provider up again under Model providers, or choose another model.</source>
        <translation>请在“模型提供商”下重新设置该提供商，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The history could not be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed or removed.</source>
        <translation>未更改或移除任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open the session again; the log says more.</source>
        <translation>请重新打开会话；日志中有更多信息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The demo could not be started</source>
        <translation>无法启动演示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its model runs inside this app and needs an address of its own on this computer, and a folder for its sample files.</source>
        <translation>演示模型在此应用内运行，需要在此计算机上有自己的地址，以及用于存放示例文件的文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or use your own model.</source>
        <translation>请重试，或使用你自己的模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This model cannot be used</source>
        <translation>无法使用此模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its provider has no address that starts with http:// or https://, no model, or is gone.</source>
        <translation>它的提供商没有以 http:// 或 https:// 开头的地址、没有模型，或已不存在。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check it under Model providers, or choose another model.</source>
        <translation>请在“模型提供商”下检查它，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The budget of this session is used up</source>
        <translation>此会话的预算已用完</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Your message is kept.</source>
        <translation>未发送任何内容。你的消息已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more in the Usage tab of the inspector, or remove the budget.</source>
        <translation>请在检查器的“用量”选项卡中增加预算，或移除预算。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The mode was not changed</source>
        <translation>模式未更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your message was not sent, as it was meant for another mode. It is kept.</source>
        <translation>你的消息未发送，因为它是为另一种模式写的。消息已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose the mode again, or send it in the one that is shown.</source>
        <translation>请重新选择模式，或以当前显示的模式发送。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The model was not changed</source>
        <translation>模型未更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not written</source>
        <translation>文件未写入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {detail}</source>
        <translation>{path}：{detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or place.</source>
        <translation>请选择其他名称或位置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The address holds a name or a password</source>
        <translation>地址中含有名称或密码</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Addresses are kept in the settings, where a secret must not be.</source>
        <translation>地址保存在设置中，而机密信息不得放在那里。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Leave out what stands before the @, and give the key in its own field.</source>
        <translation>请去掉 @ 前面的内容，并在专用字段中填写密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This key is too short</source>
        <translation>此密钥太短</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The CLI hides the key wherever it appears, and a short one appears everywhere.</source>
        <translation>CLI 会在密钥出现的任何地方将其隐藏，而太短的密钥会到处出现。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a key of eight characters or more, or none.</source>
        <translation>请使用八个字符或更长的密钥，或不使用密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is no address of a server</source>
        <translation>{host} 不是服务器地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter an address that starts with http:// or https://.</source>
        <translation>请输入以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: nobody knows this name</source>
        <translation>无法访问 {host}：无法解析此名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address, and whether this computer is online.</source>
        <translation>请检查地址，以及此计算机是否已联网。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: the connection was refused</source>
        <translation>无法访问 {host}：连接被拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The computer is there, and nothing listens at this port.</source>
        <translation>那台计算机存在，但没有程序在此端口侦听。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the server, or correct the port.</source>
        <translation>请启动服务器，或更正端口。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}</source>
        <translation>无法访问 {host}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} 没有及时响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server on this computer may still be loading the model.</source>
        <translation>此计算机上的服务器可能仍在加载模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The certificate of {host} is not trusted</source>
        <translation>{host} 的证书不受信任</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Somebody may stand between, or the server has a certificate of its own.</source>
        <translation>未发送任何内容。可能有人从中拦截，或服务器使用自己的证书。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Have the system trust its issuer, or correct the address.</source>
        <translation>请让系统信任其颁发者，或更正地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not speak TLS as it should</source>
        <translation>{host} 的 TLS 通信不正确</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server without TLS has an address that starts with http://.</source>
        <translation>不使用 TLS 的服务器地址以 http:// 开头。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy does not let us through to {host}</source>
        <translation>代理不允许访问 {host}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy of the system or of the environment stands between.</source>
        <translation>系统或环境中的代理位于中间。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check its address and its sign-in, or except this server from it.</source>
        <translation>请检查其地址和登录信息，或将此服务器排除在代理之外。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} closed the connection</source>
        <translation>{host} 关闭了连接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the port, and whether the address should start with https://.</source>
        <translation>请检查端口，以及地址是否应以 https:// 开头。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} wants a key (401)</source>
        <translation>{host} 需要密钥（401）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the API key of your account there.</source>
        <translation>请输入你在那里的帐户的 API 密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was rejected (401)</source>
        <translation>密钥被拒绝（401）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not know this key, or no longer.</source>
        <translation>{host} 不认识此密钥，或不再认可它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy it once more, or make a new one.</source>
        <translation>请重新复制，或新建一个密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key may not do this (403)</source>
        <translation>此密钥无权执行该操作（403）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} knows the key, and it has no right to this model or place.</source>
        <translation>{host} 认识此密钥，但它无权使用此模型或此位置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give it the right, or use another key.</source>
        <translation>请授予它权限，或使用其他密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has no model {model}</source>
        <translation>{host} 没有模型 {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>List the models, or check how it is spelled.</source>
        <translation>请列出模型，或检查拼写。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is no model server at this address ({status})</source>
        <translation>此地址没有模型服务器（{status}）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is there, and has no such place.</source>
        <translation>{host} 存在，但没有这个位置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the path at the end of the address, for instance /v1.</source>
        <translation>请检查地址末尾的路径，例如 /v1。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The account at {host} has no credit left</source>
        <translation>{host} 上的帐户已没有余额</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was accepted.</source>
        <translation>密钥已被接受。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Add credit there, or use another account.</source>
        <translation>请在那里充值，或使用其他帐户。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} takes no more requests for now (429)</source>
        <translation>{host} 暂时不再接受请求（429）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a minute.</source>
        <translation>请在一分钟后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} sends us to another address ({status})</source>
        <translation>{host} 将我们转到另一个地址（{status}）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was not sent there.</source>
        <translation>密钥未发送到那里。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you trust the new address, enter it here.</source>
        <translation>如果你信任新地址，请在此处输入。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} answers, but not as a model server</source>
        <translation>{host} 有响应，但不是模型服务器的响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address and the kind of interface.</source>
        <translation>请检查地址和接口类型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} refused the request ({status})</source>
        <translation>{host} 拒绝了请求（{status}）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the kind of interface and the model.</source>
        <translation>请检查接口类型和模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has failed</source>
        <translation>{host} 发生故障</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment; its own log may say more.</source>
        <translation>请稍后重试；它自己的日志中可能有更多信息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key of {name} is needed</source>
        <translation>需要 {name} 的密钥</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. What you wrote is kept.</source>
        <translation>未发送任何内容。你写的内容已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the key, then send again.</source>
        <translation>请输入密钥，然后重新发送。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No keychain found</source>
        <translation>未找到密钥环</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This system has no store for keys that can be trusted; nothing was written.</source>
        <translation>此系统没有可信任的密钥存储；未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Keep the key for this run only, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>请仅在本次运行中保留密钥，或安装 GNOME Keyring 或 KWallet 之类的密钥环。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not unlocked, so no key was read or written.</source>
        <translation>它未被解锁，因此未读取或写入任何密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Unlock it and try again, or keep the key for this run only.</source>
        <translation>请将其解锁并重试，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain has failed</source>
        <translation>密钥环出现故障</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No key was read or written.</source>
        <translation>未读取或写入任何密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or keep the key for this run only.</source>
        <translation>请重试，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain does not answer</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It may wait for you in a window of its own.</source>
        <translation>它可能正在自己的窗口中等待你。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Answer it and try again, or keep the key for this run only.</source>
        <translation>请作出回应并重试，或仅在本次运行中保留密钥。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be used</source>
        <translation>此应用的某个文件无法使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be read or written.</source>
        <translation>无法读取或写入 {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, run the doctor.</source>
        <translation>请重试；如果问题仍然存在，请运行 doctor。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written. Nothing was half-written.</source>
        <translation>无法写入 {path}。没有内容只写了一半。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be written</source>
        <translation>此应用的某个文件无法写入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} may not be changed, so nothing new is kept there.</source>
        <translation>不能更改 {path}，因此不会在那里保存新内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the permissions of its folder.</source>
        <translation>请检查其文件夹的权限。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Another program holds a file of this app</source>
        <translation>其他程序占用了此应用的某个文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is in use, so nothing new is kept there.</source>
        <translation>{path} 正在使用中，因此不会在那里保存新内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Close the other program, then restart the app.</source>
        <translation>请关闭其他程序，然后重启应用。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app is running already</source>
        <translation>应用已在运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its window does not answer, so it could not be brought to the front.</source>
        <translation>其窗口没有响应，因此无法将其显示到最前面。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a moment and start it again; if that does not help, end the process first.</source>
        <translation>请稍等片刻再启动；如果没有用，请先结束该进程。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No session has an id that begins with {wanted}.</source>
        <translation>没有会话的 ID 以 {wanted} 开头。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {wanted}.</source>
        <translation>有 {count} 个会话的 ID 以 {wanted} 开头。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session could not be opened</source>
        <translation>无法打开会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list, or give more of its id.</source>
        <translation>请在列表中选择它，或给出更长的 ID。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A newer version of this app was here</source>
        <translation>此处曾运行过此应用的更新版本</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is left as it is, and changes are not kept.</source>
        <translation>{path} 保持原样，更改不会保存。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use the newer version.</source>
        <translation>请使用更新的版本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search can't be brought up to date</source>
        <translation>无法更新搜索索引</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was said lately may not be found. It is tried again later. ({detail})</source>
        <translation>可能找不到最近的对话内容。稍后会再次尝试。（{detail}）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search index can't be read</source>
        <translation>无法读取搜索索引</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Conversations are not in it: it can be built anew. ({detail})</source>
        <translation>对话不在其中：索引可以重新生成。（{detail}）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} draft</source>
        <extracomment>Of several: {count} drafts</extracomment>
        <translation>
            <numerusform>{count} 份草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} prompt</source>
        <extracomment>Of several: {count} prompts</extracomment>
        <translation>
            <numerusform>{count} 条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} unfinished answer</source>
        <extracomment>Of several: {count} unfinished answers</extracomment>
        <translation>
            <numerusform>{count} 个未完成的回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>the marks of {count} session</source>
        <extracomment>Of several: the marks of {count} sessions</extracomment>
        <translation>
            <numerusform>{count} 个会话的标记</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was begun anew. Conversations are not in it.</source>
        <translation>{path} 已重新建立。对话不在其中。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Taken over: {what}.</source>
        <translation>已接管：{what}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Drafts and prompts that were not sent yet may be missing.</source>
        <translation>草稿和尚未发送的提示词可能丢失。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app was damaged</source>
        <translation>此应用的某个文件已损坏</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The damaged file is kept as {path}.</source>
        <translation>损坏的文件已保留为 {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Some settings can't be read</source>
        <translation>无法读取某些设置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What could not be used in {path} has its usual value.</source>
        <translation>{path} 中无法使用的设置已采用默认值。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the file, or choose the settings again.</source>
        <translation>请检查该文件，或重新选择设置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app did not come to its end last time</source>
        <translation>应用上次没有正常结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was ended from outside, or the power failed. Your conversations and drafts are kept.</source>
        <translation>它被外部结束，或发生了断电。你的对话和草稿均已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on where you were.</source>
        <translation>请从上次的地方继续。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly several times</source>
        <translation>应用多次意外结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>So this time it begins without the conversation that was open. Nothing of it is lost.</source>
        <translation>因此这次启动时不显示之前打开的对话。对话内容没有丢失。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list to try once more. If it ends again, copy the report and tell somebody.</source>
        <translation>请在列表中选择它再试一次。如果应用再次结束，请复制报告并告知他人。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly last time</source>
        <translation>应用上次意外结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept.</source>
        <translation>你的对话均已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy the report if you want to tell somebody about it.</source>
        <translation>如果想告知他人，请复制报告。</translation>
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
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Branch</source>
        <translation>分支</translation>
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
        <translation>模型</translation>
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
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>A part of the session</source>
        <translation>会话的一部分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported with {name}. {disclaimer}</source>
        <translation>使用 {name} 导出。{disclaimer}</translation>
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
        <translation>计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Wanted changes</source>
        <translation>想要的修改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Plan: {outcome}</source>
        <translation>计划：{outcome}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>(not answered)</source>
        <translation>（未回答）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Question</source>
        <translation>问题</translation>
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
        <translation>智能体询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (never confirmed)</source>
        <translation>你（从未确认）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (not sent)</source>
        <translation>你（未发送）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (stopped)</source>
        <translation> （已停止）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (interrupted)</source>
        <translation> （已中断）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (failed)</source>
        <translation> （失败）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Result of an earlier call</source>
        <translation>较早调用的结果</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Denied by a rule</source>
        <translation>被规则拒绝</translation>
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
        <translation>因会话预算而停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent ended</source>
        <translation>智能体已结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>A part of the stored history cannot be read</source>
        <translation>已存储的历史记录有一部分无法读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The conversation was summarised</source>
        <translation>对话已摘要</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Reasoning effort: {effort}</source>
        <translation>推理强度：{effort}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.connection</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was abandoned</source>
        <translation>连接已被放弃</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>reading failed: {detail}</source>
        <translation>读取失败：{detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended within a message</source>
        <translation>智能体在消息传输途中结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended the connection</source>
        <translation>智能体结束了连接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent takes no more input</source>
        <translation>智能体不再接收输入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent reads nothing, and {size} bytes wait for it already</source>
        <translation>智能体没有读取任何内容，已有 {size} 字节在等待</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>writing failed: {detail}</source>
        <translation>写入失败：{detail}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.framing</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces two different lengths</source>
        <translation>一条消息声明了两个不同的长度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>more than {limit} bytes without a message of the protocol</source>
        <translation>超过 {limit} 字节仍没有协议消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces a length that is no number</source>
        <translation>一条消息声明的长度不是数字</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message of {size} bytes is larger than the limit of {limit} bytes</source>
        <translation>一条 {size} 字节的消息超过了 {limit} 字节的上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message header is longer than {limit} bytes</source>
        <translation>一条消息的标头超过 {limit} 字节</translation>
    </message>
</context>
<context>
    <name>jsonrpc.peer</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/peer.py"/>
        <source>the agent could not read a message: {detail}</source>
        <translation>智能体无法读取一条消息：{detail}</translation>
    </message>
</context>
<context>
    <name>pdf_export</name>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>The rest is not set: this file would be too long. Markdown and HTML have all of it.</source>
        <translation>其余内容未排入：否则此文件会太长。Markdown 和 HTML 中有完整内容。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>{count} more line</source>
        <extracomment>Of several: {count} more lines</extracomment>
        <translation>
            <numerusform>还有 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>{line}… (cut)</source>
        <translation>{line}…（已截断）</translation>
    </message>
</context>
<context>
    <name>product</name>
    <message>
        <location filename="../../copilot_desktop/product.py"/>
        <source>Unofficial client, not affiliated with GitHub or Microsoft.</source>
        <translation>非官方客户端，与 GitHub 或 Microsoft 无关联。</translation>
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
        <translation>返回正文</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>In this message: {address}</source>
        <translation>在此消息中：{address}</translation>
    </message>
</context>
<context>
    <name>rendering.highlight</name>
    <message>
        <location filename="../../copilot_desktop/rendering/highlight.py"/>
        <source>Mermaid diagram</source>
        <translation>Mermaid 图表</translation>
    </message>
</context>
<context>
    <name>rendering.links</name>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The message would hold more than words: {names}.</source>
        <translation>消息中会包含文字以外的内容：{names}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The name {host} may imitate another one.</source>
        <translation>名称 {host} 可能在仿冒另一个名称。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The words name {named}, and the link leads to {host}.</source>
        <translation>文字写的是 {named}，而链接指向 {host}。</translation>
    </message>
</context>
<context>
    <name>rendering.risk</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Too long to be checked to its end.</source>
        <translation>太长，无法检查到结尾。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>There is more to look at further on.</source>
        <translation>后面还有需要查看的内容。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>{count} character cannot be seen or changes how the text reads.</source>
        <extracomment>Of several: {count} characters cannot be seen or change how the text reads.</extracomment>
        <translation>
            <numerusform>有 {count} 个字符不可见，或会改变文本的显示方式。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs with administrator rights.</source>
        <translation>以管理员权限运行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Copies raw data and overwrites its target.</source>
        <translation>复制原始数据并覆盖目标。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Can erase a disk or destroy files for good.</source>
        <translation>可能擦除磁盘或永久毁坏文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes the rights of everything in a folder.</source>
        <translation>更改文件夹中所有内容的权限。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs text that is put together while it runs.</source>
        <translation>运行在执行时才拼接出来的文本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes what runs by itself.</source>
        <translation>更改自动运行的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Turns the computer off or restarts it.</source>
        <translation>关闭或重启计算机。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {path} and everything in it.</source>
        <translation>删除 {path} 及其中的所有内容。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {count} folder and everything in it.</source>
        <extracomment>Of several: Deletes {count} files or folders and everything in them.</extracomment>
        <translation>
            <numerusform>删除 {count} 个文件夹及其中的所有内容。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes folders and everything in them.</source>
        <translation>删除文件夹及其中的所有内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sets an option of git that can run a program.</source>
        <translation>设置可以运行程序的 git 选项。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites the history of a remote branch.</source>
        <translation>覆盖远程分支的历史记录。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes files that git does not know.</source>
        <translation>删除 git 未跟踪的文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Throws away changes that are not committed.</source>
        <translation>丢弃未提交的更改。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes every file that is found.</source>
        <translation>删除找到的每个文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs a text as commands.</source>
        <translation>将文本作为命令运行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sends data to {host}.</source>
        <translation>向 {host} 发送数据。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Decodes hidden text and runs it.</source>
        <translation>解码隐藏的文本并运行它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs the output of a command as commands.</source>
        <translation>将一个命令的输出作为命令运行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes to the device {path}.</source>
        <translation>写入设备 {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes outside the session folder: {path}.</source>
        <translation>写入会话文件夹之外：{path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites {path}.</source>
        <translation>覆盖 {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes outside the session folder: {path}.</source>
        <translation>删除会话文件夹之外的内容：{path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script from {host} and runs it without review.</source>
        <translation>从 {host} 下载脚本并不经审查就运行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script and runs it without review.</source>
        <translation>下载脚本并不经审查就运行。</translation>
    </message>
</context>
<context>
    <name>rendering.risky_addresses</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The address holds characters that cannot be seen.</source>
        <translation>地址中含有不可见的字符。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>This is not a complete address.</source>
        <translation>这不是完整的地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>What stands before the @ is no part of the host, which is {host}.</source>
        <translation>@ 前面的内容不属于主机名，主机是 {host}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{host} is on this computer or in its network.</source>
        <translation>{host} 位于此计算机上或其网络中。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{scheme} is no web address.</source>
        <translation>{scheme} 不是网址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The connection to {host} is unusual or not encrypted.</source>
        <translation>与 {host} 的连接不常见或未加密。</translation>
    </message>
</context>
<context>
    <name>rendering.risky_paths</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} may hold credentials.</source>
        <translation>{path} 可能含有凭据。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} can change what programs run later.</source>
        <translation>{path} 可能改变以后运行的程序。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>This file is outside the session folder.</source>
        <translation>此文件在会话文件夹之外。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name holds characters that cannot be seen.</source>
        <translation>名称中含有不可见的字符。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name is unusual; it may not mean the file it seems to mean.</source>
        <translation>名称不常见；它指的可能不是看上去的那个文件。</translation>
    </message>
</context>
<context>
    <name>setup.console</name>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>Next step: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>The full log is in {path}</source>
        <translation>完整日志位于 {path}</translation>
    </message>
</context>
<context>
    <name>setup.prepare</name>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Tests that need a real X server are left out.</source>
        <translation>需要真实 X 服务器的测试已略过。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Without certificates the Copilot CLI reaches no model.</source>
        <translation>没有证书，Copilot CLI 无法访问任何模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>此处没有显示（DISPLAY 和 WAYLAND_DISPLAY 均未设置）。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>The display cannot be reached: {names}</source>
        <translation>无法访问显示：{names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>none is named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>{path} was made anew and still lacks packages.</source>
        <translation>{path} 已重新创建，但仍缺少包。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>remove it and start again.</source>
        <translation>请将其移除后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>This installation of {name} is incomplete; missing: {packages}.</source>
        <translation>此 {name} 安装不完整；缺少：{packages}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install it again with pip.</source>
        <translation>请用 pip 重新安装。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install the packages {names} and start again.</source>
        <translation>请安装包 {names}，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command, then start again: {command}</source>
        <translation>请运行此命令，然后重新启动：{command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Libraries of the operating system that Qt needs are missing.</source>
        <translation>缺少 Qt 所需的操作系统库。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>start it in a desktop session, or chat in the terminal: {command}</source>
        <translation>请在桌面会话中启动，或在终端中聊天：{command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>PySide6 {version} crashes Python before 3.12.</source>
        <translation>PySide6 {version} 会使低于 3.12 的 Python 崩溃。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>use Python 3.12 or later, or PySide6 6.11.</source>
        <translation>请使用 Python 3.12 或更高版本，或 PySide6 6.11。</translation>
    </message>
</context>
<context>
    <name>setup.system_packages</name>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Packages of the operating system are missing: {names}.</source>
        <translation>缺少操作系统的包：{names}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>install them with the system's package manager and start again.</source>
        <translation>请用系统的包管理器安装它们，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Missing from the system: {names}. Install with sudo?</source>
        <translation>系统中缺少：{names}。要用 sudo 安装吗？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>System packages are missing, and installing them needs administrator rights.</source>
        <translation>缺少系统包，而安装它们需要管理员权限。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing {count} missing system package: {names}</source>
        <extracomment>Of several: Installing {count} missing system packages: {names}</extracomment>
        <translation>
            <numerusform>正在安装 {count} 个缺少的系统包：{names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>fetching the lists of packages</source>
        <translation>正在获取包列表</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>downloading {size}</source>
        <translation>正在下载 {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>{done} of {total} system packages are set up</source>
        <translation>已设置 {done}/{total} 个系统包</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command and see what it says: {command}</source>
        <translation>请运行此命令，看看它显示什么：{command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The disk is full; the system packages need about 300 MB.</source>
        <translation>磁盘已满；系统包大约需要 300 MB。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room and start again.</source>
        <translation>请腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The system's package manager could not download what is missing.</source>
        <translation>系统的包管理器无法下载缺少的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>check the network connection and start again; or {step}</source>
        <translation>请检查网络连接后重新启动；或{step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing system packages failed.</source>
        <translation>安装系统包失败。</translation>
    </message>
</context>
<context>
    <name>setup.virtual_environment</name>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The virtual environment {path} is broken or half-made; making it anew</source>
        <translation>虚拟环境 {path} 已损坏或不完整；正在重新创建</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Making a virtual environment in {path}</source>
        <translation>正在 {path} 中创建虚拟环境</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{path} is in the way: it is not a folder.</source>
        <translation>{path} 占用了位置：它不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>move it away and start again.</source>
        <translation>请将其移走，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Installing Python packages from {file}</source>
        <translation>正在从 {file} 安装 Python 包</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}</source>
        <translation>包 {done}/{total}：{name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}, {size}</source>
        <translation>包 {done}/{total}：{name}，{size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk of {folder} has {free} MB left; the set-up needs {needed} MB.</source>
        <translation>{folder} 所在的磁盘剩余 {free} MB；安装需要 {needed} MB。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Another start is setting up this checkout; waiting for it</source>
        <translation>另一次启动正在设置此签出；正在等待它完成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>A downloaded package is not the one this version was made with; it was not installed.</source>
        <translation>下载的某个包与此版本制作时使用的包不同；未安装它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>try again; if it stays so, the package source that pip is set up for has changed it.</source>
        <translation>请重试；如果情况依旧，说明 pip 配置的包源更改了它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk is full; {folder} and its downloads need about 600 MB.</source>
        <translation>磁盘已满；{folder} 及其下载内容大约需要 600 MB。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room there and in the folder for temporary files, and start again.</source>
        <translation>请在那里和临时文件的文件夹中腾出空间，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The certificate of the package source is not trusted on this machine.</source>
        <translation>此计算机不信任包源的证书。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>set up pip for the proxy of this network (its options are cert and proxy) and start again.</source>
        <translation>请为此网络的代理配置 pip（相应选项为 cert 和 proxy），然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The Python packages could not be downloaded: the package source cannot be reached.</source>
        <translation>无法下载 Python 包：无法访问包源。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>check the network connection (or what pip is set up for) and start again.</source>
        <translation>请检查网络连接（或 pip 的配置），然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{folder} cannot be written.</source>
        <translation>无法写入 {folder}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>clone the project into a folder of your own, or make this one writable, and start again.</source>
        <translation>请将项目克隆到你自己的文件夹中，或使此文件夹可写，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>There is no build of a package that we need for this system and Python.</source>
        <translation>我们需要的某个包没有适用于此系统和 Python 的版本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>use Python 3.11 to 3.14 on 64-bit Linux (glibc 2.34 or later), Windows or macOS.</source>
        <translation>请在 64 位 Linux（glibc 2.34 或更高版本）、Windows 或 macOS 上使用 Python 3.11 到 3.14。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The set-up of the Python packages failed.</source>
        <translation>Python 包的设置失败。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>see the log and start again.</source>
        <translation>请查看日志，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>start_request</name>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>{session} cannot be the id of a session</source>
        <translation>{session} 不可能是会话的 ID</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>the path of the folder is too long</source>
        <translation>文件夹的路径太长</translation>
    </message>
</context>
<context>
    <name>storage.database</name>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is closed</source>
        <translation>状态数据库已关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is not open</source>
        <translation>状态数据库未打开</translation>
    </message>
</context>
<context>
    <name>storage.migrations</name>
    <message>
        <location filename="../../copilot_desktop/storage/migrations.py"/>
        <location filename="../../copilot_desktop/storage/search_schema.py"/>
        <source>schema version {version} is newer than {known}</source>
        <translation>架构版本 {version} 比 {known} 新</translation>
    </message>
</context>
<context>
    <name>storage.permissions_config</name>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <source>the file holds something else than expected</source>
        <translation>文件内容与预期不符</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>it is no regular file</source>
        <translation>它不是常规文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>the file is too large</source>
        <translation>文件太大</translation>
    </message>
</context>
<context>
    <name>storage.search_index</name>
    <message>
        <location filename="../../copilot_desktop/storage/search_index.py"/>
        <source>the search index is closed</source>
        <translation>搜索索引已关闭</translation>
    </message>
</context>
<context>
    <name>storage.settings</name>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>the value of {key} cannot be used</source>
        <translation>无法使用 {key} 的值</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>settings version {version} is newer than {known}</source>
        <translation>设置版本 {version} 比 {known} 新</translation>
    </message>
</context>
<context>
    <name>terminal.account</name>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Signed out {login}.</source>
        <translation>已注销 {login}。</translation>
    </message>
</context>
<context>
    <name>terminal.arguments</name>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the models of the account</source>
        <translation>列出帐户的模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the sessions, the last one first</source>
        <translation>列出会话，最近的在前</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>COUNT</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>how many (default: 20; 0 for all)</source>
        <translation>显示多少个（默认：20；0 表示全部）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in, by the Copilot CLI's own dialogue</source>
        <translation>通过 Copilot CLI 自己的对话框登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>GitHub Enterprise host</source>
        <translation>GitHub Enterprise 主机</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in with a code on another device</source>
        <translation>在另一台设备上用代码登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>read a token from standard input</source>
        <translation>从标准输入读取令牌</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>play a recording of the wire back</source>
        <translation>回放通信录制内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>made by chat --record</source>
        <translation>由 chat --record 生成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FACTOR</source>
        <translation>倍数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>1 is as it was, 10 ten times as fast, 0 without waiting (default)</source>
        <translation>1 为原速，10 为十倍速，0 为不等待（默认）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event</source>
        <translation>每个事件输出一个 JSON 对象</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a CLI that was started elsewhere with --headless --port: host:port; its token is read from COPILOT_CONNECTION_TOKEN</source>
        <translation>在其他地方用 --headless --port 启动的 CLI：host:port；其令牌从 COPILOT_CONNECTION_TOKEN 读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>agree to the download of the Copilot CLI</source>
        <translation>同意下载 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>chat in the terminal</source>
        <translation>在终端中聊天</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Send PROMPT and print the answer. Without PROMPT: what is piped in is the prompt, and on a terminal one line after the other; a backslash at the end goes on with the next line. A PROMPT of - is what is piped in: chat "Review this:" - &lt; diff</source>
        <translation>发送 PROMPT 并输出回答。没有 PROMPT 时：管道输入的内容即为提示词；在终端上则逐行输入；行尾的反斜杠表示下一行继续。PROMPT 为 - 时表示管道输入的内容：chat "Review this:" - &lt; diff</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Ctrl+C stops the turn, once more leaves. Exit codes: 0 done, 1 the turn failed, 2 usage, 3 set-up, 4 denied, 124 timed out, 130 interrupted.</source>
        <translation>Ctrl+C 停止轮次，再按一次则离开。退出代码：0 完成，1 轮次失败，2 用法错误，3 设置问题，4 被拒绝，124 超时，130 中断。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>what to ask</source>
        <translation>要问的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>use the built-in scripted model; no account needed</source>
        <translation>使用内置的脚本化模型；无需帐户</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event and nothing else</source>
        <translation>每个事件输出一个 JSON 对象，不输出其他内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>folder to work in (default: this one)</source>
        <translation>工作文件夹（默认：当前文件夹）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SESSION</source>
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>go on with a session: the beginning of its id, or "last"</source>
        <translation>继续某个会话：其 ID 的开头部分，或 "last"</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>attach a file or folder to the first prompt; may be given several times</source>
        <translation>将文件或文件夹附加到第一条提示词；可多次给出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>send each PROMPT (or each line that is piped in) to a session of its own, all at once</source>
        <translation>将每个 PROMPT（或管道输入的每一行）发送到各自的会话，同时进行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>with --parallel: how many at once (4)</source>
        <translation>与 --parallel 一起使用：同时进行多少个（4）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SECONDS</source>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>stop a turn that takes longer</source>
        <translation>停止超过此时长的轮次</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print times, tokens and price after each turn</source>
        <translation>在每个轮次后输出时间、token 数和价格</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>let the answer flow evenly</source>
        <translation>让回答平稳地输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>record the wire, without secrets, for replay</source>
        <translation>录制通信内容（不含机密信息）以供回放</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print each message as it passes, without its body</source>
        <translation>输出经过的每条消息，不含正文</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a model of your own</source>
        <translation>你自己的模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>address of the model's server</source>
        <translation>模型服务器的地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>model to use</source>
        <translation>要使用的模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>environment variable that holds the key for the server</source>
        <translation>存放服务器密钥的环境变量</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--speed must not be negative.</source>
        <translation>--speed 不能为负数。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must not be negative.</source>
        <translation>--limit 不能为负数。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--demo brings its own model; leave --provider, --base-url and --api-key-env out.</source>
        <translation>--demo 自带模型；请去掉 --provider、--base-url 和 --api-key-env。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--provider needs --base-url and --model as well.</source>
        <translation>--provider 还需要 --base-url 和 --model。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--base-url and --api-key-env need --provider as well.</source>
        <translation>--base-url 和 --api-key-env 还需要 --provider。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--cwd: {folder} is not a folder.</source>
        <translation>--cwd：{folder} 不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--attach: there is no {path}.</source>
        <translation>--attach：没有 {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--timeout must be above zero and at most a week.</source>
        <translation>--timeout 必须大于零，且最多一周。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--parallel makes new sessions; leave --resume out.</source>
        <translation>--parallel 会创建新会话；请去掉 --resume。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must be at least 1.</source>
        <translation>--limit 必须至少为 1。</translation>
    </message>
</context>
<context>
    <name>terminal.asking</name>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Denied, because nobody can be asked here:</source>
        <translation>已拒绝，因为此处无法询问任何人：</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Allow once? [y/N] </source>
        <translation>允许一次？[y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks: {question}</source>
        <translation>智能体询问：{question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Your answer (empty skips): </source>
        <translation>你的回答（留空则跳过）： </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent's plan:</source>
        <translation>智能体的计划：</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Go on with it? [y, or what to change] </source>
        <translation>按此继续？[y，或写出要更改的内容] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to run this command in {folder}:</source>
        <translation>智能体想在 {folder} 中运行此命令：</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Agent says: {text}</source>
        <translation>智能体说：{text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>It asks to run outside the sandbox.</source>
        <translation>它请求在沙盒之外运行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to change this file: {file}</source>
        <translation>智能体想更改此文件：{file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks for a permission: {kind}</source>
        <translation>智能体请求权限：{kind}</translation>
    </message>
</context>
<context>
    <name>terminal.chat</name>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Go on later: {command}</source>
        <translation>以后继续：{command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>There is no prompt.</source>
        <translation>没有提示词。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Copilot CLI {version} with {model} in {folder}. /help lists the commands, exit leaves.</source>
        <translation>Copilot CLI {version}，模型 {model}，位于 {folder}。/help 列出命令，exit 离开。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>its own choice of model</source>
        <translation>由它自己选择的模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Resumes {title} ({session}).</source>
        <translation>接续 {title}（{session}）。</translation>
    </message>
</context>
<context>
    <name>terminal.conversation</name>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Stopped: no end within {seconds} s.</source>
        <translation>已停止：{seconds} 秒内未结束。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Writing</source>
        <translation>正在撰写</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>{tool} is running</source>
        <translation>{tool} 正在运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>The model request failed; it is tried again.</source>
        <translation>模型请求失败；正在重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Runs {tool}: {target}</source>
        <translation>运行 {tool}：{target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>(no output)</source>
        <translation>（无输出）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Denied.</source>
        <translation>已拒绝。</translation>
    </message>
</context>
<context>
    <name>terminal.listing</name>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>No sessions yet.</source>
        <translation>还没有会话。</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Effort</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>terminal.parallel</name>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>terminal.replay</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/replay.py"/>
        <source>{count} message differs from the recording:</source>
        <extracomment>Of several: {count} messages differ from the recording:</extracomment>
        <translation>
            <numerusform>有 {count} 条消息与录制内容不同：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal.set_up</name>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Here: {command} login signs in, chat --demo needs no account, and chat --provider takes a model of your own.</source>
        <translation>此处：{command} login 用于登录，chat --demo 无需帐户，chat --provider 可使用你自己的模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Download the Copilot CLI {version} now? {download} MB to fetch, {disk} MB on disk. [y/N] </source>
        <translation>现在下载 Copilot CLI {version}？需下载 {download} MB，占用磁盘 {disk} MB。[y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Run it again with --yes to agree to the download, or install the CLI yourself.</source>
        <translation>请加上 --yes 再次运行以同意下载，或自行安装 CLI。</translation>
    </message>
</context>
<context>
    <name>terminal.slash</name>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>exit, quit: leave</source>
        <translation>exit, quit：离开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>its own choice</source>
        <translation>由它自己选择</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model}. /model ID chooses another one.</source>
        <translation>当前模型为 {model}。用 /model ID 选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The mode is {mode} now.</source>
        <translation>当前模式为 {mode}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} is done.</source>
        <translation>/{name} 已完成。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model} now.</source>
        <translation>模型现为 {model}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} needs a choice: give it after the command.</source>
        <translation>/{name} 需要一个选项：请在命令后给出。</translation>
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
        <translation>{seconds} 秒后出现首个 token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} token/秒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {speed} tokens/s</source>
        <translation>约 {speed} token/秒</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} turn in all</source>
        <extracomment>Of several: {count} turns in all</extracomment>
        <translation>
            <numerusform>共 {count} 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {count} tokens out</source>
        <translation>约输出 {count} 个 token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{input} tokens in, {output} out</source>
        <translation>输入 {input} 个 token，输出 {output} 个</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} model call</source>
        <extracomment>Of several: {count} model calls</extracomment>
        <translation>
            <numerusform>{count} 次模型调用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>cost {cost}</source>
        <translation>费用 {cost}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{credits} AI credits</source>
        <translation>{credits} AI 额度</translation>
    </message>
</context>
<context>
    <name>terminal.wire</name>
    <message>
        <location filename="../../copilot_desktop/terminal/wire.py"/>
        <source>The recording ended early: {reason}</source>
        <translation>录制内容提前结束：{reason}</translation>
    </message>
</context>
<context>
    <name>uninstall</name>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>data: journal, downloaded CLI, demo folder</source>
        <translation>数据：记录、下载的 CLI、演示文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>lock and socket of the running window</source>
        <translation>正在运行的窗口的锁和套接字</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Python packages of the checkout</source>
        <translation>签出的 Python 包</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} made these and would remove them:</source>
        <translation>以下内容由 {name} 创建，将被移除：</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} has left nothing that could be removed.</source>
        <translation>{name} 没有留下可移除的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The CLI's own home with your sessions stays: {folder}</source>
        <translation>CLI 自己的主目录及其中的会话会保留：{folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The Python packages stay; remove this folder yourself: {folder}</source>
        <translation>Python 包会保留；请自行移除此文件夹：{folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Not removed: {path} ({reason})</source>
        <translation>未移除：{path}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Close {name} if it is running, and try again.</source>
        <translation>如果 {name} 正在运行，请将其关闭后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed. Agree with --yes.</source>
        <translation>未移除任何内容。请用 --yes 表示同意。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Remove all of this? It cannot be undone.</source>
        <translation>要移除所有这些内容吗？此操作无法撤消。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed.</source>
        <translation>未移除任何内容。</translation>
    </message>
</context>
<context>
    <name>viewmodels.agent</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Preparing the download</source>
        <translation>正在准备下载</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Starting the agent. The first start takes up to ten seconds.</source>
        <translation>正在启动智能体。首次启动最多需要十秒。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <source>Starting the agent</source>
        <translation>正在启动智能体</translation>
    </message>
</context>
<context>
    <name>viewmodels.asking_again</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/asking_again.py"/>
        <source>Continue where you stopped.</source>
        <translation>请从停下的地方继续。</translation>
    </message>
</context>
<context>
    <name>viewmodels.attention</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Stopped: the budget of this session is used up</source>
        <translation>已停止：此会话的预算已用完</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Interrupted: the agent stopped</source>
        <translation>已中断：智能体已停止</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Finished: {answer}</source>
        <translation>已完成：{answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>viewmodels.backends</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>Copilot, default model</source>
        <translation>Copilot，默认模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Demo model</source>
        <translation>演示模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>a model of a Copilot account</source>
        <translation>Copilot 帐户的模型</translation>
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
        <translation>新建会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>This session can only be read.</source>
        <translation>此会话只能阅读。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>The agent isn't running.</source>
        <translation>智能体未运行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>The agent is at work.</source>
        <translation>智能体正在工作。</translation>
    </message>
</context>
<context>
    <name>viewmodels.completing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>There is no command /{word}. Enter sends it as a message.</source>
        <translation>没有命令 /{word}。按 Enter 会将其作为消息发送。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>Files matching “{words}”</source>
        <translation>与“{words}”匹配的文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>Enter a name of small letters, digits and hyphens</source>
        <translation>请输入由小写字母、数字和连字符组成的名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is one of this name already</source>
        <translation>已有同名项</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>The disk does not answer.</source>
        <translation>磁盘没有响应。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is such a file already.</source>
        <translation>已有这样的文件。</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only in a session that is loaded.</source>
        <translation>仅在已加载的会话中。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This folder</source>
        <translation>此文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>A folder above</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization</source>
        <translation>你的组织</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your account</source>
        <translation>你的帐户</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Added folder</source>
        <translation>添加的文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This application</source>
        <translation>此应用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not in this session</source>
        <translation>不在此会话中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On for new sessions</source>
        <translation>对新会话启用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>{source} {name}</source>
        <translation>{source} {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization has set it up.</source>
        <translation>由你的组织设置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Its tools are there when you have signed in.</source>
        <translation>登录后即可使用其工具。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Edit what it is started with, or restart it when the reason is gone.</source>
        <translation>请编辑它的启动方式，或在原因消除后重启它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Restart it when the reason is gone, or switch it off.</source>
        <translation>请在原因消除后重启它，或将其关闭。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This session has not read it.</source>
        <translation>此会话未读取它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Answers in this session</source>
        <translation>在此会话中回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only other agents hand work to it.</source>
        <translation>只有其他智能体会向它交派工作。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>For {patterns}</source>
        <translation>用于 {patterns}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Read by the model</source>
        <translation>由模型读取</translation>
    </message>
</context>
<context>
    <name>viewmodels.customizing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>{server} is signed in.</source>
        <translation>{server} 已登录。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This CLI does not tell where they belong.</source>
        <translation>此 CLI 不提供它们的所属位置。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This version of the CLI does not tell of them.</source>
        <translation>此版本的 CLI 不提供它们的信息。</translation>
    </message>
</context>
<context>
    <name>viewmodels.decision_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File change</source>
        <translation>文件更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File read</source>
        <translation>文件读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Path outside the folder</source>
        <translation>文件夹之外的路径</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>MCP tool</source>
        <translation>MCP 工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Hook</source>
        <translation>挂钩</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Other model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Credits</source>
        <translation>额度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Model call of a server</source>
        <translation>服务器的模型调用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode</source>
        <translation>权限模式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Allowed or answered</source>
        <translation>已允许或已回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Denied or dismissed</source>
        <translation>已拒绝或已关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Set to {mode}</source>
        <translation>已设为{mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule made</source>
        <translation>已创建规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule removed</source>
        <translation>已移除规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Let through without asking</source>
        <translation>未经询问即放行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Changes wanted</source>
        <translation>要求更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved, edits too</source>
        <translation>计划已批准，编辑也已批准</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved</source>
        <translation>计划已批准</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>{credits} credits added</source>
        <translation>已增加 {credits} 额度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit set to {credits} credits</source>
        <translation>上限已设为 {credits} 额度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit taken away</source>
        <translation>已取消上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Always allowed</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the session</source>
        <translation>用于此会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the folder</source>
        <translation>用于此文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule {rule}</source>
        <translation>规则 {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A remembered rule</source>
        <translation>记住的规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook: {words}</source>
        <translation>挂钩：{words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook</source>
        <translation>挂钩</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Your organisation's policy</source>
        <translation>你的组织的策略</translation>
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
        <translation>全部允许</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Assisted mode</source>
        <translation>辅助模式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn was stopped</source>
        <translation>轮次被停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn ended</source>
        <translation>轮次已结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The CLI ended</source>
        <translation>CLI 已结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered elsewhere</source>
        <translation>在其他地方回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode, before: {mode}</source>
        <translation>之前的权限模式：{mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Who</source>
        <translation>由谁</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
</context>
<context>
    <name>viewmodels.decisions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decisions.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Exported to {file}</source>
        <translation>已导出到 {file}</translation>
    </message>
</context>
<context>
    <name>viewmodels.files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no file of this session.</source>
        <translation>{name} 不是此会话的文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>There is no file {name}.</source>
        <translation>没有文件 {name}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} lies outside the folder of this session.</source>
        <translation>{name} 位于此会话的文件夹之外。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} cannot be looked at: {detail}.</source>
        <translation>无法查看 {name}：{detail}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>Opening it could run it.</source>
        <translation>打开它可能会运行它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no ordinary file.</source>
        <translation>{name} 不是普通文件。</translation>
    </message>
</context>
<context>
    <name>viewmodels.first_commands</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/first_commands.py"/>
        <source>The agent tells its commands when the session has begun.</source>
        <translation>会话开始后，智能体才会提供其命令。</translation>
    </message>
</context>
<context>
    <name>viewmodels.form_filling</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>This cannot be sent.</source>
        <translation>无法发送此内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter another number.</source>
        <translation>请输入其他数字。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at least {count}.</source>
        <extracomment>Of several: Choose at least {count}.</extracomment>
        <translation>
            <numerusform>请至少选择 {count} 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at most {count}.</source>
        <extracomment>Of several: Choose at most {count}.</extracomment>
        <translation>
            <numerusform>请最多选择 {count} 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at least {count} character.</source>
        <extracomment>Of several: Enter at least {count} characters.</extracomment>
        <translation>
            <numerusform>请至少输入 {count} 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at most {count} character.</source>
        <extracomment>Of several: Enter at most {count} characters.</extracomment>
        <translation>
            <numerusform>请最多输入 {count} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>请输入 {least} 到 {most} 之间的整数。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number from {least} to {most}.</source>
        <translation>请输入 {least} 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter {least} or more.</source>
        <translation>请输入 {least} 或更大的值。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter {most} or less.</source>
        <translation>请输入 {most} 或更小的值。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an e-mail address.</source>
        <translation>请输入电子邮件地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an address with its beginning, like https://example.com.</source>
        <translation>请输入带开头部分的地址，例如 https://example.com。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date like 2026-01-31.</source>
        <translation>请输入日期，例如 2026-01-31。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date and time with its zone, like 2026-01-31T09:30:00Z.</source>
        <translation>请输入带时区的日期和时间，例如 2026-01-31T09:30:00Z。</translation>
    </message>
</context>
<context>
    <name>viewmodels.heavy_messages</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Tool result</source>
        <translation>工具结果</translation>
    </message>
</context>
<context>
    <name>viewmodels.help</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Models and accounts</source>
        <translation>模型和帐户</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Sessions and history</source>
        <translation>会话和历史记录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Writing to the agent</source>
        <translation>给智能体写消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What the agent asks</source>
        <translation>智能体的询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Looking at the work</source>
        <translation>查看工作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Finding things</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>When something fails</source>
        <translation>出现故障时</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What is kept, and what is sent</source>
        <translation>保留什么，发送什么</translation>
    </message>
</context>
<context>
    <name>viewmodels.inbox</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} minute ago</source>
        <extracomment>Of several: {count} minutes ago</extracomment>
        <translation>
            <numerusform>{count} 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} hour ago</source>
        <extracomment>Of several: {count} hours ago</extracomment>
        <translation>
            <numerusform>{count} 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} day ago</source>
        <extracomment>Of several: {count} days ago</extracomment>
        <translation>
            <numerusform>{count} 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} request waits for you</source>
        <extracomment>Of several: {count} requests wait for you</extracomment>
        <translation>
            <numerusform>有 {count} 个请求在等待你</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels.line_comments</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed line {line}</source>
        <translation>已删除的第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed lines {first}-{last}</source>
        <translation>已删除的第 {first}-{last} 行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>lines {first}-{last}</source>
        <translation>第 {first}-{last} 行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>Comments on the changes:</source>
        <translation>对更改的评论：</translation>
    </message>
</context>
<context>
    <name>viewmodels.mcp_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits, dots, - and _</source>
        <translation>请输入由字母、数字、点、- 和 _ 组成的名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>There is a server of this name already</source>
        <translation>已有同名的服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a command</source>
        <translation>请输入命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>A quotation mark is missing</source>
        <translation>缺少引号</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter an address that starts with http:// or https://</source>
        <translation>请输入以 http:// 或 https:// 开头的地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Put what you sign in with into a header, not into the address</source>
        <translation>请将登录凭据放入标头，而不是地址中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits and _ for each variable</source>
        <translation>请为每个变量输入由字母、数字和 _ 组成的名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name for each header</source>
        <translation>请为每个标头输入名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a value for {name}</source>
        <translation>请输入 {name} 的值</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>{name} must be one line</source>
        <translation>{name} 必须为一行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Two of them have the same name</source>
        <translation>其中两个名称相同</translation>
    </message>
</context>
<context>
    <name>viewmodels.mode_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Interactive</source>
        <translation>交互</translation>
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
        <translation>逐步工作并询问你</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Reads and plans, changes nothing</source>
        <translation>读取并计划，不作任何更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Keeps going without asking you</source>
        <translation>持续工作，不询问你</translation>
    </message>
</context>
<context>
    <name>viewmodels.model_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Minimal</source>
        <translation>极低</translation>
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
        <translation>很高</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Max</source>
        <translation>最高</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Your providers</source>
        <translation>你的提供商</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Not enabled for your account</source>
        <translation>未对你的帐户启用</translation>
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
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/viewmodels/search_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>In messages</source>
        <translation>消息中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>More commands</source>
        <translation>更多命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>No earlier prompt has these words.</source>
        <translation>没有含有这些文字的较早提示词。</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Assisted</source>
        <translation>辅助</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Shows you every command, edit and address first</source>
        <translation>每个命令、编辑和地址都先让你查看</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>A model decides what you have to be asked</source>
        <translation>由模型决定需要询问你的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Everything runs without asking, until the session ends</source>
        <translation>一切都不经询问即运行，直到会话结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Needs a model of a GitHub Copilot account.</source>
        <translation>需要 GitHub Copilot 帐户的模型。</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_grants</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All changes to files</source>
        <translation>对文件的所有更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files outside the allowed folders are still asked for.</source>
        <translation>允许的文件夹之外的文件仍会询问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All reading of files</source>
        <translation>对文件的所有读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool}, whatever it is called with</source>
        <translation>{tool}，无论以何种参数调用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All facts to remember</source>
        <translation>所有要记住的事实</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{operation}, of any extension</source>
        <translation>{operation}，任何扩展</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{name}, whatever it asks to do</source>
        <translation>{name}，无论它请求做什么</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>These variables for {name}</source>
        <translation>用于 {name} 的这些变量</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The workflow {name} within these limits</source>
        <translation>在这些限制内的工作流 {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything else is asked for, also this line with more behind it.</source>
        <translation>其他内容仍会询问，包括后面附加了内容的此行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Exactly this command</source>
        <translation>仅此命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything that begins with “{prefix}”</source>
        <translation>以“{prefix}”开头的任何内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>This also lets through what is chained behind it, such as “{example}”.</source>
        <translation>这也会放行串联在其后面的内容，例如“{example}”。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Every page of {origin}</source>
        <translation>{origin} 的所有页面</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Always: every page of {origin}</source>
        <translation>始终：{origin} 的所有页面</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>In every session. Kept in the settings of the CLI, whose terminal heeds it as well.</source>
        <translation>在所有会话中。保存在 CLI 的设置中，CLI 的终端也会遵守。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool} from {server}, whatever it is called with</source>
        <translation>来自 {server} 的 {tool}，无论以何种参数调用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All tools from {server}</source>
        <translation>来自 {server} 的所有工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Also those that change data.</source>
        <translation>包括会更改数据的工具。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The folder {folder} with all in it</source>
        <translation>文件夹 {folder} 及其中的所有内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files there are then asked for as those of the session's folder are.</source>
        <translation>那里的文件将与会话文件夹中的文件一样进行询问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in the repository {place}</source>
        <translation>{what}，在存储库 {place} 中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in {place}</source>
        <translation>{what}，在 {place} 中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Also in later sessions.</source>
        <translation>在以后的会话中也有效。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, this session</source>
        <translation>{what}，此会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Until the session ends.</source>
        <translation>直到会话结束。</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>This CLI has no permission modes.</source>
        <translation>此 CLI 没有权限模式。</translation>
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
        <translation>智能体尚未就绪。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>Your account or its policy does not have it.</source>
        <translation>你的帐户或其策略不提供该模式。</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_review</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Runs outside the sandbox.</source>
        <translation>在沙盒之外运行。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command with {count} risky part</source>
        <extracomment>Of several: Shell command with {count} risky parts</extracomment>
        <translation>
            <numerusform>含有 {count} 个危险部分的 Shell 命令</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command</source>
        <translation>Shell 命令</translation>
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
        <translation>{count} 个字符</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Agent says</source>
        <translation>智能体说</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>About the sandbox</source>
        <translation>关于沙盒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Touches</source>
        <translation>涉及</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Writes to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Runs in</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Run this command?</source>
        <translation>运行此命令？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also says</source>
        <translation>还说</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A hook asks you to look at this</source>
        <translation>有挂钩要求你查看此项</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The hook says</source>
        <translation>挂钩说</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a file, by a redirection</source>
        <translation>一个文件，通过重定向</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a folder that the server has not named</source>
        <translation>服务器未指明的文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>outside the session folder</source>
        <translation>会话文件夹之外</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes a file outside the session folder: {path}.</source>
        <translation>还会更改会话文件夹之外的文件：{path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change holds characters that cannot be seen.</source>
        <translation>更改中含有不可见的字符。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change is too long to be shown whole.</source>
        <translation>更改太长，无法完整显示。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The agent sent no preview of the change.</source>
        <translation>智能体未发送更改的预览。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Delete this file?</source>
        <translation>删除此文件？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Create this file?</source>
        <translation>创建此文件？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Edit this file?</source>
        <translation>编辑此文件？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Outside the session folder</source>
        <translation>在会话文件夹之外</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>In the session folder</source>
        <translation>在会话文件夹中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes</source>
        <translation>还会更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>A link leads outside the session folder, to {path}.</source>
        <translation>有链接指向会话文件夹之外的 {path}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The disk does not answer: where links lead is not known.</source>
        <translation>磁盘没有响应：不知道链接指向何处。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Redirected from</source>
        <translation>重定向自</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The request holds characters that cannot be seen.</source>
        <translation>请求中含有不可见的字符。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Your organisation asks you to confirm this.</source>
        <translation>你的组织要求你确认此项。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>… {count} more characters</source>
        <translation>… 还有 {count} 个字符</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>and {count} more</source>
        <extracomment>Of several: and {count} more</extracomment>
        <translation>
            <numerusform>以及另外 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow this?</source>
        <translation>允许此项？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The request is incomplete; these are its fields</source>
        <translation>请求不完整；以下是其字段</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool}?</source>
        <translation>使用 {tool}？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow {kind}?</source>
        <translation>允许 {kind}？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>These are the fields of the request</source>
        <translation>以下是请求的字段</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read this file?</source>
        <translation>读取此文件？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read outside this folder?</source>
        <translation>读取此文件夹之外的内容？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write outside this folder?</source>
        <translation>写入此文件夹之外？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Work outside this folder?</source>
        <translation>在此文件夹之外工作？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open this address?</source>
        <translation>打开此地址？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>{host}, redirected from {before}</source>
        <translation>{host}，重定向自 {before}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent fetches it and reads the answer</source>
        <translation>智能体会获取该地址并读取响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can only read</source>
        <translation>只能读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can change data</source>
        <translation>可以更改数据</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool} from {server}?</source>
        <translation>使用来自 {server} 的 {tool}？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>MCP server {server}, {effect}</source>
        <translation>MCP 服务器 {server}，{effect}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Its description</source>
        <translation>其说明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A tool that this program offers to the agent</source>
        <translation>此程序提供给智能体的工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Found in</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote on this memory?</source>
        <translation>对此记忆投票？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Remember this?</source>
        <translation>记住此内容？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent keeps it for later sessions</source>
        <translation>智能体会将其保留到以后的会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change the extension {name}?</source>
        <translation>更改扩展 {name}？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change extensions?</source>
        <translation>更改扩展？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Asks for</source>
        <translation>请求内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} do this?</source>
        <translation>让 {name} 执行此操作？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} read these variables?</source>
        <translation>让 {name} 读取这些变量？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Run the workflow {name}?</source>
        <translation>运行工作流 {name}？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write the workflow {name}?</source>
        <translation>写入工作流 {name}？</translation>
    </message>
</context>
<context>
    <name>viewmodels.plan_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start, ask before changes</source>
        <translation>开始，更改前先询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start on autopilot</source>
        <translation>以 Autopilot 开始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>keeps going without asking you</source>
        <translation>持续工作，不询问你</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>autopilot, split into independent parts</source>
        <translation>Autopilot，拆分为独立的部分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start with parallel agents</source>
        <translation>以并行智能体开始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan, don't start</source>
        <translation>保留计划，不开始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>back to Interactive</source>
        <translation>回到交互模式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan</source>
        <translation>保留计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>viewmodels.process</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent stopped.</source>
        <translation>智能体已停止。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <source>Restarted on your word</source>
        <translation>应你的要求重启</translation>
    </message>
</context>
<context>
    <name>viewmodels.prompt_attachments</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Pasted text, {count} line</source>
        <extracomment>Of several: Pasted text, {count} lines</extracomment>
        <translation>
            <numerusform>粘贴的文本，{count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>{size}, the limit is {limit}</source>
        <translation>{size}，上限为 {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} cannot use tools, so the agent can only chat with it.</source>
        <translation>{model} 无法使用工具，因此智能体只能与它聊天。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter {count} characters or more, or leave it empty</source>
        <translation>请输入 {count} 个或更多字符，或留空</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Choose at least one model, or name one</source>
        <translation>请至少选择一个模型，或写出一个模型名</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter a name</source>
        <translation>请输入名称</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>one model</source>
        <extracomment>Of several: {count} models</extracomment>
        <translation>
            <numerusform>{count} 个模型</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Connected in {ms} ms, {models}. Choose one to test it.</source>
        <translation>已在 {ms} 毫秒内连接，{models}。请选择一个进行测试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} answered in {ms} ms</source>
        <translation>{model} 已在 {ms} 毫秒内响应</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>A model server</source>
        <translation>模型服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>My server</source>
        <translation>我的服务器</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_kinds</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models run on this computer. No account needed.</source>
        <translation>模型在此计算机上运行。无需帐户。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Not needed as a rule</source>
        <translation>通常不需要</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>From your account there</source>
        <translation>来自你在那里的帐户</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at OpenAI.</source>
        <translation>你的 OpenAI 帐户的模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of OpenAI.</source>
        <translation>OpenAI 的地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at Anthropic.</source>
        <translation>你的 Anthropic 帐户的模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of Anthropic, without a path.</source>
        <translation>Anthropic 的地址，不含路径。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>your resource</source>
        <translation>你的资源</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Deployments of a resource of yours. Their names are the models.</source>
        <translation>你的某个资源的部署。部署名称即为模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of your resource, without a path.</source>
        <translation>你的资源的地址，不含路径。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>on this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of Ollama.</source>
        <translation>Ollama 的常用地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of LM Studio; its server has to be started there.</source>
        <translation>LM Studio 的常用地址；需要先在那里启动其服务器。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of llama-server.</source>
        <translation>llama-server 的常用地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>OpenAI-compatible endpoint</source>
        <translation>与 OpenAI 兼容的终结点</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Any server that speaks Chat Completions or Responses, here or elsewhere.</source>
        <translation>任何支持 Chat Completions 或 Responses 的服务器，在本机或其他地方均可。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Starts with http:// or https://</source>
        <translation>以 http:// 或 https:// 开头</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>If the server wants one</source>
        <translation>如果服务器需要</translation>
    </message>
</context>
<context>
    <name>viewmodels.request_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks: {question}</source>
        <translation>询问：{question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Has a plan for you</source>
        <translation>有一份计划给你</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Sign in to {server}</source>
        <translation>登录到 {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>a server</source>
        <translation>某个服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>a form</source>
        <translation>一份表单</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Rate limit reached: asks for another model</source>
        <translation>已达到速率限制：请求换用其他模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The session's budget is used up</source>
        <translation>会话的预算已用完</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{server} wants to ask the model</source>
        <translation>{server} 想询问模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run a command</source>
        <translation>想运行一个命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run {command}</source>
        <translation>想运行 {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to create {file}</source>
        <translation>想创建 {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to change {file}</source>
        <translation>想更改 {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for your permission</source>
        <translation>请求你的权限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for permission: {kind}</source>
        <translation>请求权限：{kind}</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_adding</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Commands that begin so</source>
        <translation>以此开头的命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Reading files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Changing files</source>
        <translation>更改文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Every page of a server</source>
        <translation>某个服务器的所有页面</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Allowed folder</source>
        <translation>允许的文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write what the rule is about.</source>
        <translation>请写出规则的对象。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>One line of at most {count} characters.</source>
        <translation>一行，最多 {count} 个字符。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>The CLI takes a line that ends in :* for the beginning of commands.</source>
        <translation>CLI 会将以 :* 结尾的行视为命令的开头部分。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Name a program.</source>
        <translation>请写出程序名。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write the name of the server, a blank, and the name of the tool.</source>
        <translation>请写出服务器名、一个空格和工具名。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write an address, such as https://example.org.</source>
        <translation>请写出地址，例如 https://example.org。</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_keeping</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>The CLI keeps it until the session is released or the agent restarts.</source>
        <translation>CLI 会保留它，直到会话被释放或智能体重启。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>Every session has it.</source>
        <translation>对所有会话有效。</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_matching</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; this line cannot be read for certain here.</source>
        <translation>可能有拒绝规则与它有关；此处无法准确解读这一行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; that cannot be told for certain here.</source>
        <translation>可能有拒绝规则与它有关；此处无法确定。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>This session allows everything that no rule denies.</source>
        <translation>此会话允许没有被规则拒绝的一切。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>It lies outside the allowed folders: that is asked each time, whatever the rules say.</source>
        <translation>它位于允许的文件夹之外：无论规则如何，每次都会询问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that allows may be about it; that cannot be told for certain here.</source>
        <translation>可能有允许规则与它有关；此处无法确定。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule is about it; a model decides whether you are asked.</source>
        <translation>没有规则与它有关；由模型决定是否询问你。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>Its place outside the allowed folders is asked first; then a rule denies it.</source>
        <translation>会先询问它在允许文件夹之外的位置；然后由规则拒绝。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule denies it. That wins over everything that allows.</source>
        <translation>有规则拒绝它。拒绝优先于一切允许。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>The line begins as the rule says. What is chained behind it would run as well.</source>
        <translation>该行的开头与规则一致。串联在其后面的内容也会运行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule allows it without a question.</source>
        <translation>有规则允许它，不经询问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it. Of tools that only read, the CLI may not ask at all.</source>
        <translation>此处已知的规则都与它无关。对于只读的工具，CLI 可能根本不询问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it.</source>
        <translation>此处已知的规则都与它无关。</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every command</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every file of the allowed folders</source>
        <translation>允许的文件夹中的所有文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every address</source>
        <translation>所有地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every fact</source>
        <translation>所有事实</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>All tools of an MCP server</source>
        <translation>某个 MCP 服务器的所有工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Facts to remember</source>
        <translation>要记住的事实</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>until the session is left</source>
        <translation>直到离开会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept by the CLI for the folder</source>
        <translation>由 CLI 为该文件夹保留</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of the CLI</source>
        <translation>保存在 CLI 的设置中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of this application</source>
        <translation>保存在此应用的设置中</translation>
    </message>
</context>
<context>
    <name>viewmodels.rules</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Always denied</source>
        <translation>始终拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Wins over everything that allows, in every session and every permission mode.</source>
        <translation>在每个会话和每种权限模式中，优先于一切允许。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is denied.</source>
        <translation>没有拒绝任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This session: {title}</source>
        <translation>此会话：{title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Until it is released or the agent restarts. Grants that were seen here.</source>
        <translation>直到会话被释放或智能体重启。此处看到的授权。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing was allowed.</source>
        <translation>没有允许任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Addresses only. Kept in the settings of the CLI, whose terminal heeds them as well.</source>
        <translation>仅限地址。保存在 CLI 的设置中，CLI 的终端也会遵守。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This folder: {place}</source>
        <translation>此文件夹：{place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is kept.</source>
        <translation>没有保留任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Folder {place}</source>
        <translation>文件夹 {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>No session is in front.</source>
        <translation>没有当前会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>It is not known yet what the CLI keeps the rules of the folder under.</source>
        <translation>尚不知道 CLI 将此文件夹的规则保存在什么名下。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>There is such a rule already.</source>
        <translation>已有这样的规则。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_actions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The section “{name}” was removed.</source>
        <translation>已移除分区“{name}”。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session archived.</source>
        <extracomment>Of several: {count} sessions archived.</extracomment>
        <translation>
            <numerusform>已归档 {count} 个会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session moved to the trash.</source>
        <extracomment>Of several: {count} sessions moved to the trash.</extracomment>
        <translation>
            <numerusform>已将 {count} 个会话移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session deleted for good.</source>
        <extracomment>Of several: {count} sessions deleted for good.</extracomment>
        <translation>
            <numerusform>已永久删除 {count} 个会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session that was in the trash for 30 days was removed.</source>
        <extracomment>Of several: {count} sessions that were in the trash for 30 days were removed.</extracomment>
        <translation>
            <numerusform>已移除在回收站中放置了 30 天的 {count} 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>This CLI can't copy a conversation.</source>
        <translation>此 CLI 无法复制对话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The agent is not there yet.</source>
        <translation>智能体尚未就绪。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{file} was imported as a copy to read.</source>
        <translation>{file} 已作为只读副本导入。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The session goes on in the terminal.</source>
        <translation>会话将在终端中继续。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_exports</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Nothing of this session is stored on this computer yet.</source>
        <translation>此计算机上尚未存储此会话的任何内容。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_limit</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The CLI counts credits of GitHub Copilot's models only, and this session uses another.</source>
        <translation>CLI 只计算 GitHub Copilot 模型的额度，而此会话使用其他模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>This CLI keeps no limit of its own.</source>
        <translation>此 CLI 没有自己的上限。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The limit is being changed.</source>
        <translation>正在更改上限。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_mode.py"/>
        <source>This CLI has no modes.</source>
        <translation>此 CLI 没有模式。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_models</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>This CLI cannot change the model of a session.</source>
        <translation>此 CLI 无法更改会话的模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>The conversation has {used} tokens and {model} takes {limit}. Compact it first.</source>
        <translation>对话有 {used} 个 token，而 {model} 的上限为 {limit}。请先压缩对话。</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_order</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_order.py"/>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_rewind</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>This CLI can't go back in a conversation.</source>
        <translation>此 CLI 无法在对话中回退。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>It is being rewound.</source>
        <translation>正在回退。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Files can't be taken back here.</source>
        <translation>此处无法撤回文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The agent has changed no files since.</source>
        <translation>此后智能体没有更改任何文件。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file can go back as well.</source>
        <extracomment>Of several: {count} files can go back as well.</extracomment>
        <translation>
            <numerusform>还可以恢复 {count} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since by somebody else than the agent and stays as it is.</source>
        <extracomment>Of several: {count} files were changed since by somebody else than the agent and stay as they are.</extracomment>
        <translation>
            <numerusform>有 {count} 个文件此后被智能体以外的人更改过，将保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Went back to before “{prompt}”.</source>
        <translation>已回退到“{prompt}”之前。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was taken back.</source>
        <extracomment>Of several: {count} files were taken back.</extracomment>
        <translation>
            <numerusform>已撤回 {count} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed by somebody else and stays.</source>
        <extracomment>Of several: {count} files were changed by somebody else and stay.</extracomment>
        <translation>
            <numerusform>有 {count} 个文件被其他人更改过，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The conversation is as it was before.</source>
        <translation>对话已恢复原样。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was brought back.</source>
        <extracomment>Of several: {count} files were brought back.</extracomment>
        <translation>
            <numerusform>已恢复 {count} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since and stays.</source>
        <extracomment>Of several: {count} files were changed since and stay.</extracomment>
        <translation>
            <numerusform>有 {count} 个文件此后被更改过，保持不变。</numerusform>
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
        <translation>需要你处理</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>All sessions</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Asks the model again, attempt {attempt}</source>
        <translation>再次请求模型，第 {attempt} 次尝试</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Running {tool}</source>
        <translation>正在运行 {tool}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Working</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>{minutes} m</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_usage</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>Figures come when the session is taken up with the next message.</source>
        <translation>用下一条消息接续会话后才会有数据。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>This CLI cannot compact a session.</source>
        <translation>此 CLI 无法压缩会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>The conversation is being compacted.</source>
        <translation>正在压缩对话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>There is nothing to compact yet.</source>
        <translation>尚无可压缩的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>premium requests</source>
        <translation>高级请求</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>chat requests</source>
        <translation>聊天请求</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>Unlimited {what}.</source>
        <translation>{what}不限量。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{left} of {all} {what} left</source>
        <translation>{what}剩余 {left}/{all}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{percent} % of the {what} left</source>
        <translation>{what}剩余 {percent} %</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{words}, renewed on {date}.</source>
        <translation>{words}，{date} 续期。</translation>
    </message>
</context>
<context>
    <name>viewmodels.shortcut_choices</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>also {keys}</source>
        <translation>也可用 {keys}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Only letters, digits, F-keys, comma and period can be used.</source>
        <translation>只能使用字母、数字、F 键、逗号和句点。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Hold Ctrl or Alt as well: by itself this key writes.</source>
        <translation>请同时按住 Ctrl 或 Alt：单独按此键会输入字符。</translation>
    </message>
</context>
<context>
    <name>viewmodels.side_question</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>This version of the CLI takes no questions on the side.</source>
        <translation>此版本的 CLI 不接受旁问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>The model has said nothing.</source>
        <translation>模型没有作出回答。</translation>
    </message>
</context>
<context>
    <name>viewmodels.slash_running</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Asking the agent for its commands…</source>
        <translation>正在向智能体询问其命令…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The agent's commands are not there: {reason}</source>
        <translation>无法获取智能体的命令：{reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The session could not be opened.</source>
        <translation>无法打开会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>This version of the CLI has no commands.</source>
        <translation>此版本的 CLI 没有命令。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Not while the agent is at work.</source>
        <translation>智能体工作时不可用。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The model is {model} now</source>
        <translation>模型现为 {model}</translation>
    </message>
</context>
<context>
    <name>widgets.action_feedback</name>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not show the folder.</source>
        <translation>系统无法显示该文件夹。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>{count} session is still working.</source>
        <extracomment>Of several: {count} sessions are still working.</extracomment>
        <translation>
            <numerusform>有 {count} 个会话仍在工作。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Its work is stopped first. What is done so far is kept.</source>
        <translation>会先停止它的工作。已完成的部分会保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Their work is stopped first. What is done so far is kept.</source>
        <translation>会先停止它们的工作。已完成的部分会保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and move to the trash</source>
        <translation>停止并移到回收站</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and archive</source>
        <translation>停止并归档</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Import a session</source>
        <translation>导入会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Sessions (*.json *.jsonl)</source>
        <translation>会话 (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete “{title}” for good?</source>
        <translation>永久删除“{title}”？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete {count} session for good?</source>
        <extracomment>Of several: Delete {count} sessions for good?</extracomment>
        <translation>
            <numerusform>永久删除 {count} 个会话？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>The conversation is removed from the disk. This cannot be taken back.</source>
        <translation>对话将从磁盘中移除。此操作无法撤消。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>It is pinned. Type its title to delete it: {title}</source>
        <translation>它已置顶。要删除它，请输入其标题：{title}</translation>
    </message>
</context>
<context>
    <name>widgets.activity_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Show in the conversation</source>
        <translation>在对话中显示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <source>Show the output</source>
        <translation>显示输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>widgets.activity_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>exit {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Sub-agent</source>
        <translation>子智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line added</source>
        <extracomment>Of several: {count} lines added</extracomment>
        <translation>
            <numerusform>添加 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line removed</source>
        <extracomment>Of several: {count} lines removed</extracomment>
        <translation>
            <numerusform>删除 {count} 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.allow_all_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything in this session?</source>
        <translation>在此会话中允许一切？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>The agent can run any command, change any file and open any address without asking.</source>
        <translation>智能体可以不经询问运行任何命令、更改任何文件并打开任何地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything</source>
        <translation>允许一切</translation>
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
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>widgets.attaching</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attaching.py"/>
        <source>Pasted image</source>
        <translation>粘贴的图像</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>{kind}: {name}, {words}</source>
        <translation>{kind}：{name}，{words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Enter opens it, Delete removes it.</source>
        <translation>按 Enter 打开，按 Delete 移除。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Remove (Delete)</source>
        <translation>移除 (Delete)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Put it into the text instead</source>
        <translation>改为放入文本中</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_preview</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Preview of {name}</source>
        <translation>{name} 的预览</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This picture is too large to be shown here, or is none. It is sent as it is.</source>
        <translation>此图片太大，无法在此显示，或者不是图片。它将按原样发送。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This file holds no text. It is sent as it is.</source>
        <translation>此文件不含文本。它将按原样发送。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
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
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>widgets.attention_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Notifications and background</source>
        <translation>通知和后台</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session waits for you</source>
        <translation>会话等待你时通知</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session fails</source>
        <translation>会话失败时通知</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session finishes</source>
        <translation>会话完成时通知</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Keep the computer awake while sessions run</source>
        <translation>会话运行时使计算机保持唤醒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Show an icon in the system tray</source>
        <translation>在系统托盘中显示图标</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Release idle sessions</source>
        <translation>释放空闲会话</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>After {count} minute</source>
        <extracomment>Of several: After {count} minutes</extracomment>
        <translation>
            <numerusform>{count} 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>widgets.bar_overflow</name>
    <message>
        <location filename="../../copilot_desktop/widgets/bar_overflow.py"/>
        <location filename="../../copilot_desktop/widgets/composer_bar.py"/>
        <source>More controls</source>
        <translation>更多控件</translation>
    </message>
</context>
<context>
    <name>widgets.budget_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} credits</source>
        <translation>{count} 额度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>A limit on what this session may use. At the limit its turn is stopped, and it asks you.</source>
        <translation>此会话用量的上限。达到上限时其轮次会停止，并询问你。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>{used} of {limit} used, {percent} %.</source>
        <translation>已使用 {used}/{limit}，{percent} %。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Nothing is sent until you allow more or remove the budget.</source>
        <translation>在你增加或移除预算之前，不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Close to the limit.</source>
        <translation>接近上限。</translation>
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
        <translation>对话</translation>
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
        <translation>没有当前对话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>The agent is not at work.</source>
        <translation>智能体未在工作。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Nothing waits behind the turn.</source>
        <translation>没有内容在轮次之后排队。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>This CLI cannot move a command to the background.</source>
        <translation>此 CLI 无法将命令移到后台。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Stop the agent</source>
        <translation>停止智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Pause or resume what waits behind the turn</source>
        <translation>暂停或继续轮次之后的队列</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Move the running command to the background</source>
        <translation>将正在运行的命令移到后台</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Jump to the latest message</source>
        <translation>跳转到最新消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Find in the conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find the next match</source>
        <translation>查找下一个匹配项</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Find the match before</source>
        <translation>查找上一个匹配项</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Copy the last answer</source>
        <translation>复制最后一个回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Open or close all tool calls</source>
        <translation>展开或折叠所有工具调用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Go back to an earlier prompt…</source>
        <translation>回退到较早的提示词…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Bring back what was rewound</source>
        <translation>恢复已回退的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Ask on the side…</source>
        <translation>旁问…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Export the session…</source>
        <translation>导出会话…</translation>
    </message>
</context>
<context>
    <name>widgets.chat_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Conversation and message</source>
        <translation>对话和消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Copying… Escape stops it.</source>
        <translation>正在复制… 按 Escape 停止。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is at work. Ask again when it has finished.</source>
        <translation>智能体正在工作。请在它完成后再问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is not there yet. Ask again in a moment.</source>
        <translation>智能体尚未就绪。请稍后再问。</translation>
    </message>
</context>
<context>
    <name>widgets.chat_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Its message is further up. Scroll there to have it read.</source>
        <translation>其消息在更上方。请滚动到那里以读取它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Earlier messages are not selected. Scroll up to have them read.</source>
        <translation>较早的消息未选中。请向上滚动以读取它们。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Answer copied</source>
        <translation>已复制回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>There is no answer to copy yet.</source>
        <translation>还没有可复制的回答。</translation>
    </message>
</context>
<context>
    <name>widgets.choice_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <source>Nothing to choose from yet.</source>
        <translation>还没有可选择的内容。</translation>
    </message>
</context>
<context>
    <name>widgets.cli_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Progress of the installation</source>
        <translation>安装进度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose another Copilot CLI</source>
        <translation>选择其他 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Cancel the installation</source>
        <translation>取消安装</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose the Copilot CLI</source>
        <translation>选择 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Copilot CLI {version}</source>
        <translation>Copilot CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Looking for the Copilot CLI</source>
        <translation>正在查找 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Installing the Copilot CLI</source>
        <translation>正在安装 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The Copilot CLI was not found</source>
        <translation>未找到 Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent is not running</source>
        <translation>智能体未运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Restarting, attempt {attempt} of {limit}…</source>
        <translation>正在重启，第 {attempt} 次尝试（共 {limit} 次）…</translation>
    </message>
</context>
<context>
    <name>widgets.common_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the part of the window before</source>
        <translation>转到窗口的上一部分</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Reset the zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏检查器</translation>
    </message>
</context>
<context>
    <name>widgets.completion</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Name a file</source>
        <translation>写出文件名</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <source>Name a file or folder (@)</source>
        <translation>写出文件或文件夹名 (@)</translation>
    </message>
</context>
<context>
    <name>widgets.completion_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>widgets.composer</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <location filename="../../copilot_desktop/widgets/panes/json_view.py"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stop (Esc Esc)</source>
        <translation>停止 (Esc Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Send ({key})</source>
        <translation>发送 ({key})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Describe a task. Type @ to add files</source>
        <translation>描述任务。键入 @ 可添加文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reading the conversation. You can keep writing</source>
        <translation>正在读取对话。你可以继续书写</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Waiting for the agent. You can keep writing</source>
        <translation>正在等待智能体。你可以继续书写</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Message the agent while it waits, or answer above</source>
        <translation>智能体等待时给它发消息，或在上方回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Add a follow-up. It is sent when this turn ends</source>
        <translation>添加后续消息。它会在此轮次结束时发送</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reply, or type / for commands and @ for files</source>
        <translation>回复，或键入 / 使用命令、键入 @ 添加文件</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopped. {count} queued message is kept and paused.</source>
        <extracomment>Of several: Stopped. {count} queued messages are kept and paused.</extracomment>
        <translation>
            <numerusform>已停止。排队的 {count} 条消息已保留并暂停。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Press Esc again to stop</source>
        <translation>再按一次 Esc 停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Not pasted: {size} MB, the limit is {limit} MB. Save it as a file and name the file.</source>
        <translation>未粘贴：{size} MB，上限为 {limit} MB。请将其保存为文件并写出文件名。</translation>
    </message>
</context>
<context>
    <name>widgets.composer_attachments</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files or a folder (Ctrl+Shift+O)</source>
        <translation>附加文件或文件夹 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach a folder…</source>
        <translation>附加文件夹…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Remove {name} first: it cannot be sent.</source>
        <translation>请先移除 {name}：它无法发送。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach a folder</source>
        <translation>附加文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Pasted as an attachment. Ctrl+Z puts it into the text.</source>
        <translation>已作为附件粘贴。Ctrl+Z 可将其放入文本中。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>{count} file was not attached: {limit} is the limit.</source>
        <extracomment>Of several: {count} files were not attached: {limit} is the limit.</extracomment>
        <translation>
            <numerusform>有 {count} 个文件未附加：上限为 {limit}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.composer_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>No message can be written here.</source>
        <translation>此处无法书写消息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Nothing can be sent here.</source>
        <translation>此处无法发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>This model has no choice of it.</source>
        <translation>此模型没有相应选项。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether the sending key queues or steers</source>
        <translation>更改发送键是排队还是引导</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether Enter or Ctrl+Enter sends</source>
        <translation>更改用 Enter 还是 Ctrl+Enter 发送</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change to the next mode</source>
        <translation>切换到下一个模式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose the model for the next turn…</source>
        <translation>选择下一轮次的模型…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose how hard the model thinks…</source>
        <translation>选择模型的思考强度…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose what is asked before it is done…</source>
        <translation>选择哪些操作需先询问…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>in the message</source>
        <translation>在消息中</translation>
    </message>
</context>
<context>
    <name>widgets.connection_banner</name>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/detail_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>State of the agent</source>
        <translation>智能体的状态</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Failure</source>
        <translation>故障</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose CLI…</source>
        <translation>选择 CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>You're offline.</source>
        <translation>你处于离线状态。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Local models still work.</source>
        <translation>本地模型仍可工作。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Your draft is kept.</source>
        <translation>你的草稿已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install the Copilot CLI?</source>
        <translation>安装 Copilot CLI？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Version {version}.</source>
        <translation>版本 {version}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It downloads {size}.</source>
        <translation>将下载 {size}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It takes {size} on the disk.</source>
        <translation>占用磁盘 {size}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It goes into this application's own data folder and can be removed at any time.</source>
        <translation>它会安装到此应用自己的数据文件夹中，可随时移除。</translation>
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
        <translation>显示智能体的进程</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Agent: {state}</source>
        <translation>智能体：{state}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>CLI {version}</source>
        <translation>CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Looking for the CLI…</source>
        <translation>正在查找 CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>No usable CLI</source>
        <translation>没有可用的 CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Installing the CLI…</source>
        <translation>正在安装 CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>attempt {attempt} of {limit}</source>
        <translation>第 {attempt} 次尝试（共 {limit} 次）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Restarting…</source>
        <translation>正在重启…</translation>
    </message>
</context>
<context>
    <name>widgets.context_ring</name>
    <message>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <source>{used} of {limit} tokens, {percent} %</source>
        <translation>{used}/{limit} 个 token，{percent} %</translation>
    </message>
</context>
<context>
    <name>widgets.control_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>An imported session can only be read.</source>
        <translation>导入的会话只能阅读。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Nothing was asked yet.</source>
        <translation>还没有提出任何请求。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Ask the last prompt again with another model, in a copy…</source>
        <translation>在副本中用其他模型再次发送上一条提示词…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Compact the conversation now</source>
        <translation>立即压缩对话</translation>
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
        <translation>登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>More about {name}</source>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using</source>
        <translation>停止使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using {name}</source>
        <translation>停止使用 {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>The browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>浏览器返回时未完成登录。请在 {host} 重试，或停止。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in at {host} in your browser. The tools come by themselves afterwards.</source>
        <translation>请在浏览器中登录 {host}。之后工具会自动出现。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Asking the server where to sign in…</source>
        <translation>正在向服务器询问登录位置…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} tool</source>
        <extracomment>Of several: {count} tools</extracomment>
        <translation>
            <numerusform>{count} 个工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>{count} tool of {name}</source>
        <extracomment>Of several: {count} tools of {name}</extracomment>
        <translation>
            <numerusform>{name} 的 {count} 个工具</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Shown below</source>
        <translation>显示在下方</translation>
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
        <translation>打开文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in as somebody else…</source>
        <translation>以其他身份登录…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
</context>
<context>
    <name>widgets.customize_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Customize</source>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Load the session</source>
        <translation>加载会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Add a server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New skill…</source>
        <translation>新建技能…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New agent…</source>
        <translation>新建智能体…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What every new session is given.</source>
        <translation>每个新会话得到的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What a new session in the folder of “{title}” is given.</source>
        <translation>在“{title}”的文件夹中新会话得到的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What the session “{title}” works with. A switch holds while it is loaded.</source>
        <translation>会话“{title}”所使用的内容。开关在会话加载期间有效。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The session “{title}” is not loaded. This is what its folder and you would give it.</source>
        <translation>会话“{title}”未加载。这是其文件夹和你会提供给它的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>This session</source>
        <translation>此会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New sessions</source>
        <translation>新会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The list is being read.</source>
        <translation>正在读取列表。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>All the files that are read are there already.</source>
        <translation>会被读取的文件均已存在。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The first {count} are shown.</source>
        <translation>显示前 {count} 项。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>No MCP server is set up. A server gives the agent tools of other programs.</source>
        <translation>未设置 MCP 服务器。服务器为智能体提供其他程序的工具。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no skills. A skill tells the model how something is done.</source>
        <translation>没有技能。技能告诉模型如何完成某项工作。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no agents. An agent has instructions and tools of its own.</source>
        <translation>没有智能体。每个智能体都有自己的指令和工具。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no files with instructions.</source>
        <translation>没有包含指令的文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The system could not open the address.</source>
        <translation>系统无法打开该地址。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Remove the MCP server?</source>
        <translation>移除该 MCP 服务器？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>{name} is taken out of the configuration of the CLI, with its variables and headers. Sessions use it no longer.</source>
        <translation>{name} 及其变量和标头将从 CLI 的配置中移除。会话将不再使用它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>{reason} It is shown in its folder.</source>
        <translation>{reason} 已在其文件夹中显示。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not open the file.</source>
        <translation>系统无法打开该文件。</translation>
    </message>
</context>
<context>
    <name>widgets.day_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Choose the days…</source>
        <translation>选择日期…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>{first} and {count} other</source>
        <extracomment>Of several: {first} and {count} others</extracomment>
        <translation>
            <numerusform>{first} 和另外 {count} 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.day_range_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Search these days</source>
        <translation>搜索这些日期</translation>
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
        <translation>决定的详细信息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Go to the conversation</source>
        <translation>转到对话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Only this session</source>
        <translation>仅此会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>The session is not there any more.</source>
        <translation>该会话已不存在。</translation>
    </message>
</context>
<context>
    <name>widgets.decision_filter_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Clear the filters</source>
        <translation>清除筛选器</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Decision log</source>
        <translation>决定日志</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Search commands, paths, answers and rules</source>
        <translation>搜索命令、路径、回答和规则</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>{count} decision</source>
        <extracomment>Of several: {count} decisions</extracomment>
        <translation>
            <numerusform>{count} 个决定</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>No decision fits what you look for.</source>
        <translation>没有符合条件的决定。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Nothing was decided yet. Here stands what you, a rule or a mode allowed, denied or answered.</source>
        <translation>尚无任何决定。此处会列出由你、规则或模式允许、拒绝或回答的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>JSON, with every detail</source>
        <translation>JSON，含所有详细信息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Export decisions</source>
        <translation>导出决定</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_view.py"/>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>widgets.diff_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>{count} more line is not shown.</source>
        <extracomment>Of several: {count} more lines are not shown.</extracomment>
        <translation>
            <numerusform>还有 {count} 行未显示。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>Changes: {added} lines added, {deleted} removed</source>
        <translation>更改：添加 {added} 行，删除 {deleted} 行</translation>
    </message>
</context>
<context>
    <name>widgets.digest_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away</source>
        <translation>你离开期间</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Show list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>What has happened</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Goes to its place</source>
        <translation>转到相应位置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Hide list</source>
        <translation>隐藏列表</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} file changed</source>
        <extracomment>Of several: {count} files changed</extracomment>
        <translation>
            <numerusform>更改了 {count} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} command run</source>
        <extracomment>Of several: {count} commands run</extracomment>
        <translation>
            <numerusform>运行了 {count} 个命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_group.py"/>
        <source>{count} failed</source>
        <extracomment>Of several: {count} failed</extracomment>
        <translation>
            <numerusform>{count} 个失败</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{commands}, {failed}</source>
        <translation>{commands}，{failed}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} error</source>
        <extracomment>Of several: {count} errors</extracomment>
        <translation>
            <numerusform>{count} 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} turn ended</source>
        <extracomment>Of several: {count} turns ended</extracomment>
        <translation>
            <numerusform>{count} 个轮次结束</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>waits for you</source>
        <translation>等待你</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away: {what}</source>
        <translation>你离开期间：{what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{told} (only the newest part)</source>
        <translation>{told}（仅最新部分）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>run</source>
        <translation>已运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>failed, exit code {code}</source>
        <translation>失败，退出代码 {code}</translation>
    </message>
</context>
<context>
    <name>widgets.drop_hint</name>
    <message>
        <location filename="../../copilot_desktop/widgets/drop_hint.py"/>
        <source>Drop files, folders or images to attach them</source>
        <translation>拖放文件、文件夹或图像以附加</translation>
    </message>
</context>
<context>
    <name>widgets.empty_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Search in messages</source>
        <translation>在消息中搜索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Clear the filter</source>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches “{text}” in titles and folders.</source>
        <translation>标题和文件夹中没有与“{text}”匹配的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches the filter.</source>
        <translation>没有与筛选器匹配的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing is archived.</source>
        <translation>没有已归档的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>No sessions yet. Start one with Ctrl+N.</source>
        <translation>还没有会话。按 Ctrl+N 开始一个。</translation>
    </message>
</context>
<context>
    <name>widgets.export_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Export session</source>
        <translation>导出会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>How much</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>The whole session</source>
        <translation>整个会话</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>{count} selected message</source>
        <extracomment>Of several: {count} selected messages</extracomment>
        <translation>
            <numerusform>选中的 {count} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With tools and their output</source>
        <translation>包括工具及其输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With what the model thought</source>
        <translation>包括模型的思考内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Exported so far</source>
        <translation>目前已导出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>File: {name}. Known keys are left out.</source>
        <translation>文件：{name}。已知的密钥会被略去。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Markdown, for editors and wikis</source>
        <translation>Markdown，用于编辑器和 Wiki</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>HTML, one file for any browser</source>
        <translation>HTML，单个文件，适用于任何浏览器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>PDF, for paper and mail</source>
        <translation>PDF，用于打印和邮件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>JSON, everything, to be imported again</source>
        <translation>JSON，包含全部内容，可重新导入</translation>
    </message>
</context>
<context>
    <name>widgets.field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/field.py"/>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
</context>
<context>
    <name>widgets.filter_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter and sort</source>
        <translation>筛选和排序</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Search all sessions</source>
        <translation>搜索所有会话</translation>
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
        <translation>已归档</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter: {words}</source>
        <translation>筛选器：{words}</translation>
    </message>
</context>
<context>
    <name>widgets.filter_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_chip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>widgets.filter_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Last activity</source>
        <translation>上次活动</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Creation</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>New section…</source>
        <translation>新建分区…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Import a session…</source>
        <translation>导入会话…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
</context>
<context>
    <name>widgets.find_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Find in conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Match case (Alt+C)</source>
        <translation>区分大小写 (Alt+C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Regular expression (Alt+R)</source>
        <translation>正则表达式 (Alt+R)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Next match (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>The pattern is too slow</source>
        <translation>该模式太慢</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>No results</source>
        <translation>无结果</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>{number} of {count}</source>
        <translation>第 {number} 个，共 {count} 个</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} match</source>
        <extracomment>Of several: {count} matches</extracomment>
        <translation>
            <numerusform>{count} 个匹配项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.follow_up</name>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Send when done</source>
        <translation>完成后发送</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Steer now</source>
        <translation>立即引导</translation>
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
        <translation>{key} 在完成后发送</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>{key} steers the running turn</source>
        <translation>{key} 引导正在运行的轮次</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Ctrl+Enter sends, Enter begins a line</source>
        <translation>Ctrl+Enter 发送，Enter 换行</translation>
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
        <translation>导入的会话只能阅读</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent isn't running</source>
        <translation>智能体未运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>this CLI can't copy a conversation</source>
        <translation>此 CLI 无法复制对话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent is still working on it</source>
        <translation>智能体仍在处理它</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>Ask again with another model, in a copy…</source>
        <translation>在副本中用其他模型再次提问…</translation>
    </message>
</context>
<context>
    <name>widgets.form_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Decline</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>{server} asks</source>
        <translation>{server} 询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>The agent asks</source>
        <translation>智能体询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open an address</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Asked by the MCP server {server}</source>
        <translation>由 MCP 服务器 {server} 询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The agent is waiting for your answer</source>
        <translation>智能体正在等待你的回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Sent to {server}, not to the model</source>
        <translation>发送给 {server}，不发送给模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>This form cannot be shown. This is what is asked for:</source>
        <translation>无法显示此表单。所询问的内容如下：</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Sending...</source>
        <translation>正在发送...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>widgets.form_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>This field cannot be filled in here; it is left out.</source>
        <translation>此字段无法在此填写；已略去。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>No choice</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>widgets.found_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>Reading earlier messages…</source>
        <translation>正在读取较早的消息…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>What was found is not in this conversation any more.</source>
        <translation>找到的内容已不在此对话中。</translation>
    </message>
</context>
<context>
    <name>widgets.grant_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Allow without asking</source>
        <translation>不经询问即允许</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>“Allow all”: commands, files and addresses</source>
        <translation>“全部允许”：命令、文件和地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Everything, this session...</source>
        <translation>一切，此会话...</translation>
    </message>
</context>
<context>
    <name>widgets.header</name>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>显示侧边栏 (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Folder of the session</source>
        <translation>会话的文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open in its own window</source>
        <translation>在单独的窗口中打开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Open in its own window (Ctrl+Shift+N)</source>
        <translation>在单独的窗口中打开 (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Inspector (Ctrl+I)</source>
        <translation>检查器 (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>widgets.help_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>{name} help</source>
        <translation>{name} 帮助</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>This link cannot be opened.</source>
        <translation>无法打开此链接。</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_button.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_list.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Keep above other windows</source>
        <translation>保持在其他窗口之上</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Close the inbox</source>
        <translation>关闭收件箱</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Nothing waits for you. What any session asks of you comes here.</source>
        <translation>没有等待你的内容。任何会话对你的请求都会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open the inbox in its own window</source>
        <translation>在单独的窗口中打开收件箱</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Put the inbox back into the window</source>
        <translation>将收件箱放回窗口</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>{count} request</source>
        <extracomment>Of several: {count} requests</extracomment>
        <translation>
            <numerusform>{count} 个请求</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Answered elsewhere, or not needed any more.</source>
        <translation>已在其他地方回答，或不再需要。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>{title} needs you: {request}</source>
        <translation>{title} 需要你：{request}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open session {title}</source>
        <translation>打开会话 {title}</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to what waits for you</source>
        <translation>转到等待你的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Nothing waits for you.</source>
        <translation>没有等待你的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox ({count})</source>
        <translation>收件箱 ({count})</translation>
    </message>
</context>
<context>
    <name>widgets.info_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/info_rows.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Opens the session</source>
        <translation>打开会话</translation>
    </message>
</context>
<context>
    <name>widgets.inspector</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Open this tab in its own window</source>
        <translation>在单独的窗口中打开此选项卡</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector (Ctrl+I)</source>
        <translation>关闭检查器 (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_tabs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_window.py"/>
        <source>{tab} of {title}</source>
        <translation>{title} 的{tab}</translation>
    </message>
</context>
<context>
    <name>widgets.install_consent</name>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>It goes into this app's own data folder and can be removed at any time. The GitHub Copilot CLI licence applies; its text is kept beside it.</source>
        <translation>它会安装到此应用自己的数据文件夹中，可随时移除。适用 GitHub Copilot CLI 许可证；其文本会保存在旁边。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} to download</source>
        <translation>需下载 {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} on the disk</source>
        <translation>占用磁盘 {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>How large it is cannot be told beforehand.</source>
        <translation>无法预先得知其大小。</translation>
    </message>
</context>
<context>
    <name>widgets.key_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>It is sent to {host} alone. What you wrote is kept.</source>
        <translation>它只会发送给 {host}。你写的内容已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>Use this key</source>
        <translation>使用此密钥</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Keep in the system keychain</source>
        <translation>保存在系统密钥环中</translation>
    </message>
</context>
<context>
    <name>widgets.limits_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>Limit of the session</source>
        <translation>会话的上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Allow as much again</source>
        <translation>再允许同样多的量</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Remove the budget</source>
        <translation>移除预算</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{percent} % of the quota “{name}” is used.</source>
        <translation>配额“{name}”已使用 {percent} %。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>The budget is used up: {used} of {limit}. The agent goes no further, and nothing is sent, until you decide.</source>
        <translation>预算已用完：{used}/{limit}。在你作出决定之前，智能体不会继续，也不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{used} of the budget of {limit} are used.</source>
        <translation>预算 {limit} 中已使用 {used}。</translation>
    </message>
</context>
<context>
    <name>widgets.main_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop them, or keep them running in the background?</source>
        <translation>退出并停止它们，还是让它们在后台继续运行？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop the work? What is done so far is kept.</source>
        <translation>退出并停止工作？已完成的部分会保留。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>{count} session is still running.</source>
        <extracomment>Of several: {count} sessions are still running.</extracomment>
        <translation>
            <numerusform>有 {count} 个会话仍在运行。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
</context>
<context>
    <name>widgets.markdown_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/markdown_view.py"/>
        <source>The rest is not shown here.</source>
        <translation>其余内容未在此显示。</translation>
    </message>
</context>
<context>
    <name>widgets.mcp_form_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>The model sees its tools as name-tool</source>
        <translation>模型看到的工具名为“名称-工具”</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>It runs as you as long as a session uses it, and asks for no permission to start.</source>
        <translation>只要有会话使用它，它就会以你的身份运行，并且启动时不请求权限。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>As in a shell: words, with quotes around those that have spaces</source>
        <translation>与在 Shell 中一样：以空格分隔各词，含空格的词加引号</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Edit the MCP server</source>
        <translation>编辑 MCP 服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add an MCP server</source>
        <translation>添加 MCP 服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>A program on this computer</source>
        <translation>此计算机上的程序</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (HTTP)</source>
        <translation>地址 (HTTP)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (the older SSE)</source>
        <translation>地址（较旧的 SSE）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a header</source>
        <translation>添加标头</translation>
    </message>
</context>
<context>
    <name>widgets.menu_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Inspector: {tab}</source>
        <translation>检查器：{tab}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>List of sessions</source>
        <translation>会话列表</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>All sessions are shown.</source>
        <translation>已显示所有会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by activity</source>
        <translation>按活动对会话分组</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by folder</source>
        <translation>按文件夹对会话分组</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by last activity</source>
        <translation>按上次活动对会话排序</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by creation</source>
        <translation>按创建时间对会话排序</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by name</source>
        <translation>按名称对会话排序</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide archived sessions</source>
        <translation>显示或隐藏已归档的会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide the trash</source>
        <translation>显示或隐藏回收站</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Clear the filter of the sessions</source>
        <translation>清除会话的筛选器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Pin or unpin the session</source>
        <translation>置顶或取消置顶会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Mark the session as unread or read</source>
        <translation>将会话标记为未读或已读</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Copy the ID of the session</source>
        <translation>复制会话的 ID</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Move the session to the trash</source>
        <translation>将会话移到回收站</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session waits for you</source>
        <translation>打开或关闭：会话等待你时通知</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session fails</source>
        <translation>打开或关闭：会话失败时通知</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session finishes</source>
        <translation>打开或关闭：会话完成时通知</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep the computer awake while sessions run</source>
        <translation>打开或关闭：会话运行时使计算机保持唤醒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: an icon in the system tray</source>
        <translation>打开或关闭：系统托盘中的图标</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep running when the window is closed</source>
        <translation>打开或关闭：关闭窗口后继续运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions: never</source>
        <translation>释放空闲会话：从不</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions after {count} minute</source>
        <extracomment>Of several: Release idle sessions after {count} minutes</extracomment>
        <translation>
            <numerusform>释放空闲会话：{count} 分钟后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.mode_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_chip.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>widgets.mode_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode: {mode}</source>
        <translation>模式：{mode}</translation>
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
        <translation>从智能体的下一步起生效</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>{keys}: next mode</source>
        <translation>{keys}：下一个模式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Shift+Tab changes the mode</source>
        <translation>Shift+Tab 更改模式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Start Autopilot?</source>
        <translation>启动 Autopilot？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>The agent keeps going without asking you until the task is done or you stop it.</source>
        <translation>智能体会持续工作而不询问你，直到任务完成或你停止它。</translation>
    </message>
</context>
<context>
    <name>widgets.model_checks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Models to show</source>
        <translation>要显示的模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Find a model, or name one</source>
        <translation>查找模型，或写出模型名</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>one more, find it by its name</source>
        <extracomment>Of several: {count} more, find them by name</extracomment>
        <translation>
            <numerusform>还有 {count} 个，可按名称查找</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>No model of the list is called so. Add names it.</source>
        <translation>列表中没有这个名称的模型。“添加”会加入该名称。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no chat</source>
        <translation>不支持聊天</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>{size} context</source>
        <translation>{size} 上下文</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no tools</source>
        <translation>不支持工具</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Use “{name}”</source>
        <translation>使用“{name}”</translation>
    </message>
</context>
<context>
    <name>widgets.model_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Applies to the next turn</source>
        <translation>应用于下一轮次</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>What the model does by itself</source>
        <translation>模型自身的默认行为</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Answers soonest</source>
        <translation>回答最快</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks where it helps</source>
        <translation>在有帮助时思考</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks longest, uses most tokens</source>
        <translation>思考最久，消耗最多 token</translation>
    </message>
</context>
<context>
    <name>widgets.model_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models, or name one of your provider</source>
        <translation>搜索模型，或写出你的提供商的模型名</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>No model matches.</source>
        <translation>没有匹配的模型。</translation>
    </message>
</context>
<context>
    <name>widgets.more_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>It has no folder.</source>
        <translation>它没有文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Duplicate the session</source>
        <translation>创建会话副本</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the folder</source>
        <translation>打开该文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Go on in a terminal</source>
        <translation>在终端中继续</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Copy the link of the session</source>
        <translation>复制会话的链接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Show the agent's process</source>
        <translation>显示智能体的进程</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Permission rules…</source>
        <translation>权限规则…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Decision log…</source>
        <translation>决定日志…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Model providers…</source>
        <translation>模型提供商…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Restart the agent</source>
        <translation>重启智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>MCP servers…</source>
        <translation>MCP 服务器…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Skills…</source>
        <translation>技能…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Agents…</source>
        <translation>智能体…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Instructions…</source>
        <translation>指令…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: as the desktop</source>
        <translation>主题：跟随桌面</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, light</source>
        <translation>主题：高对比度，浅色</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, dark</source>
        <translation>主题：高对比度，深色</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: as the desktop</source>
        <translation>语言：跟随桌面</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the list of sessions</source>
        <translation>在会话列表中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the find bar</source>
        <translation>在查找栏中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose a session in the list first.</source>
        <translation>请先在列表中选择一个会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The find bar is closed.</source>
        <translation>查找栏已关闭。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose all sessions</source>
        <translation>选择所有会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Undo what was done with sessions</source>
        <translation>撤消对会话的操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the menu of the session</source>
        <translation>打开会话的菜单</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
</context>
<context>
    <name>widgets.new_custom_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Small letters, digits and hyphens</source>
        <translation>小写字母、数字和连字符</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>By this the model knows when it is of use</source>
        <translation>模型据此判断何时使用它</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders: {name}</source>
        <translation>用于所有文件夹：{name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder: {name}</source>
        <translation>用于此文件夹：{name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders</source>
        <translation>用于所有文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder</source>
        <translation>用于此文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New skill</source>
        <translation>新建技能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A folder with a SKILL.md. Its text is read by the model when it needs it.</source>
        <translation>包含 SKILL.md 的文件夹。模型在需要时读取其文本。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the skill</source>
        <translation>创建技能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New agent</source>
        <translation>新建智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that says who the agent is, and which tools it may use.</source>
        <translation>说明智能体的身份及其可用工具的文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the agent</source>
        <translation>创建智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New instructions</source>
        <translation>新建指令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that the model reads in every session.</source>
        <translation>模型在每个会话中都会读取的文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the file</source>
        <translation>创建文件</translation>
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
        <translation>我们要做什么？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>The agent can read and change files in the folder you choose.</source>
        <translation>智能体可以读取和更改你所选文件夹中的文件。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Account and CLI…</source>
        <translation>帐户和 CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Begin with this model in this folder</source>
        <translation>在此文件夹中用此模型开始</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder to work in.</source>
        <translation>请选择要在其中工作的文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{folder} does not exist. Choose another folder.</source>
        <translation>{folder} 不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a model to work with.</source>
        <translation>请选择要使用的模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>The agent is not running. What you write is kept.</source>
        <translation>智能体未运行。你写的内容会保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Waiting for the agent. You can keep writing.</source>
        <translation>正在等待智能体。你可以继续书写。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{model} · {provider}</source>
        <translation>{model} · {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for the demo</source>
        <translation>演示的建议</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for {folder}</source>
        <translation>{folder} 的建议</translation>
    </message>
</context>
<context>
    <name>widgets.notice_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} finished</source>
        <extracomment>Of several: {count} finished</extracomment>
        <translation>
            <numerusform>{count} 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} waits for you</source>
        <extracomment>Of several: {count} wait for you</extracomment>
        <translation>
            <numerusform>{count} 个在等待你</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Memory of the agent</source>
        <translation>智能体的内存</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent uses {memory} of memory</source>
        <translation>智能体占用 {memory} 内存</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent's memory is full</source>
        <translation>智能体的内存已满</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Nothing runs now: started anew, it goes on with every session.</source>
        <translation>目前没有任何内容在运行：重新启动后，它会接续所有会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>Start anew</source>
        <translation>重新启动</translation>
    </message>
</context>
<context>
    <name>widgets.notice_stack</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>widgets.output_search</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find in the output</source>
        <translation>在输出中查找</translation>
    </message>
</context>
<context>
    <name>widgets.output_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>widgets.output_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Output of {tool}</source>
        <translation>{tool} 的输出</translation>
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
        <translation>完整内容在 {path} 中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/copying.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>widgets.palette_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>Search earlier prompts…</source>
        <translation>搜索较早的提示词…</translation>
    </message>
</context>
<context>
    <name>widgets.palette_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search the prompts of all sessions</source>
        <translation>搜索所有会话的提示词</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search commands and sessions</source>
        <translation>搜索命令和会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>all commands and sessions</source>
        <translation>所有命令和会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files of the session</source>
        <translation>会话的文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>prompts of all sessions</source>
        <translation>所有会话的提示词</translation>
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
        <translation>无上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Unit of the limit</source>
        <translation>上限的单位</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>credits</source>
        <translation>额度</translation>
    </message>
</context>
<context>
    <name>widgets.panes.change_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>reviewed</source>
        <translation>已审查</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed files</source>
        <translation>已更改的文件</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_heads</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Show changes of</source>
        <translation>显示更改范围</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} file</source>
        <extracomment>Of several: {count} files</extracomment>
        <translation>
            <numerusform>{count} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>{files}, {count} reviewed</source>
        <translation>{files}，已审查 {count} 个</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>vs {branch}</source>
        <translation>与 {branch} 对比</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Ignore whitespace</source>
        <translation>忽略空白</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>This turn</source>
        <translation>此轮次</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Uncommitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Reviewed (Space in the list)</source>
        <translation>已审查（列表中按空格键）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Comment (C)</source>
        <translation>评论 (C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Copy the patch of this file</source>
        <translation>复制此文件的补丁</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Undo the agent's edits of this file…</source>
        <translation>撤消智能体对此文件的编辑…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Only the agent's own edits can be undone. See This turn or Session.</source>
        <translation>只能撤消智能体自己的编辑。请参见“此轮次”或“会话”。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Copy patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Undo all…</source>
        <translation>全部撤消…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as not reviewed</source>
        <translation>标记为未审查</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as reviewed</source>
        <translation>标记为已审查</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Comment on this file…</source>
        <translation>对此文件评论…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this turn.</source>
        <translation>此轮次中没有更改。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this session.</source>
        <translation>此会话中没有更改。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Nothing is uncommitted.</source>
        <translation>没有未提交的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>The branch has no changes.</source>
        <translation>该分支没有更改。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>This branch has no other one to be compared with. Shown is what is not committed.</source>
        <translation>此分支没有可对比的其他分支。显示的是未提交的内容。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.commands_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>Filter commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>No command matches.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>The agent has not run a command.</source>
        <translation>智能体尚未运行命令。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.comment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>What should the agent change here?</source>
        <translation>智能体应在此更改什么？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Add comment</source>
        <translation>添加评论</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Comment on {path}, {place}</source>
        <translation>对 {path} 的评论，{place}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Send {count} comment</source>
        <extracomment>Of several: Send {count} comments</extracomment>
        <translation>
            <numerusform>发送 {count} 条评论</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>{path}, {place}: {text}</source>
        <translation>{path}，{place}：{text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show {comment}</source>
        <translation>显示 {comment}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove {comment}</source>
        <translation>移除 {comment}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove this comment</source>
        <translation>移除此评论</translation>
    </message>
</context>
<context>
    <name>widgets.panes.events_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter, for example -delta tool.</source>
        <translation>筛选，例如 -delta tool.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter messages</source>
        <translation>筛选消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Words show messages with one of them in the name, -words hide them.</source>
        <translation>词语会显示含有其中之一的消息，-词语则会隐藏它们。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save or record</source>
        <translation>保存或录制</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Copy the message</source>
        <translation>复制该消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Recording to {name}. Known keys are left out.</source>
        <translation>正在录制到 {name}。已知的密钥会被略去。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>No message matches.</source>
        <translation>没有匹配的消息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>What passes from now on is listed here.</source>
        <translation>从现在起经过的内容会列在此处。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save what is listed…</source>
        <translation>保存列出的内容…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Record everything to a file…</source>
        <translation>将所有内容录制到文件…</translation>
    </message>
</context>
<context>
    <name>widgets.panes.limit_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Limit of AI credits</source>
        <translation>AI 额度上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>{count} credits or more</source>
        <translation>{count} 额度或更多</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set the limit</source>
        <translation>设置上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Remove the limit</source>
        <translation>移除上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set {count}, as recommended</source>
        <translation>按建议设置为 {count}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>The CLI takes {count} credits or more.</source>
        <translation>CLI 接受 {count} 额度或更多。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>At {count} AI credits the agent stops and asks you, wherever the session runs.</source>
        <translation>达到 {count} AI 额度时，无论会话在何处运行，智能体都会停止并询问你。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Kept by the CLI: the agent stops there and asks you, also when this window is closed.</source>
        <translation>由 CLI 保存：智能体会在达到上限时停止并询问你，即使此窗口已关闭。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.message_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/message_box.py"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>widgets.panes.plan_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Edit the plan</source>
        <translation>编辑计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan as Markdown</source>
        <translation>Markdown 格式的计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan and todos</source>
        <translation>计划和待办事项</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has changed the plan meanwhile.</source>
        <translation>智能体在此期间更改了计划。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has not made a plan.</source>
        <translation>智能体尚未制定计划。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>This CLI tells of no plans.</source>
        <translation>此 CLI 不提供计划信息。</translation>
    </message>
</context>
<context>
    <name>widgets.panes.revert_dialog</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {count} file?</source>
        <extracomment>Of several: Undo {count} files?</extracomment>
        <translation>
            <numerusform>撤消 {count} 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {name}?</source>
        <translation>撤消 {name}？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Edits made by the agent are reverted. Files you changed since are left alone.</source>
        <translation>智能体所做的编辑会被还原。此后由你更改的文件不受影响。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>What will change</source>
        <translation>将会更改的内容</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>{count} more file is left alone.</source>
        <extracomment>Of several: {count} more files are left alone.</extracomment>
        <translation>
            <numerusform>另有 {count} 个文件不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤消的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was not changed by the agent's own edits</source>
        <translation>不受影响；它不是由智能体自己的编辑更改的</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was changed since</source>
        <translation>不受影响；它此后被更改过</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it lies outside of the folder, or is a link</source>
        <translation>不受影响；它位于文件夹之外，或是链接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it is no text</source>
        <translation>不受影响；它不是文本</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it can't be read</source>
        <translation>不受影响；无法读取它</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; there is another file of that name by now</source>
        <translation>不受影响；现在已有同名的其他文件</translation>
    </message>
</context>
<context>
    <name>widgets.panes.review_diff</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/review_diff.py"/>
        <source>Line {line}: {text}</source>
        <translation>第 {line} 行：{text}</translation>
    </message>
</context>
<context>
    <name>widgets.panes.task_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stop {task}</source>
        <translation>停止 {task}</translation>
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
        <translation>{task} 的更多操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Send a message…</source>
        <translation>发送消息…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Move to the background</source>
        <translation>移到后台</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>the agent waits for it</source>
        <translation>智能体在等待它</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished, takes further messages</source>
        <translation>已完成，可接收更多消息</translation>
    </message>
</context>
<context>
    <name>widgets.panes.tasks_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Background tasks</source>
        <translation>后台任务</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>{count} running</source>
        <extracomment>Of several: {count} running</extracomment>
        <translation>
            <numerusform>{count} 个正在运行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Nothing runs in the background.</source>
        <translation>没有在后台运行的内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>This CLI tells of no tasks.</source>
        <translation>此 CLI 不提供任务信息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Message to {agent}</source>
        <translation>给 {agent} 的消息</translation>
    </message>
</context>
<context>
    <name>widgets.panes.todo_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>{done} of {count}</source>
        <translation>{done}/{count}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos done</source>
        <translation>已完成的待办事项</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}” and {count} more</source>
        <extracomment>Of several: Waits for “{title}” and {count} more</extracomment>
        <translation>
            <numerusform>等待“{title}”及另外 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}”</source>
        <translation>等待“{title}”</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
</context>
<context>
    <name>widgets.panes.usage_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Budget of this session</source>
        <translation>此会话的预算</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep, if you like</source>
        <translation>摘要应保留的内容（可选）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep</source>
        <translation>摘要应保留的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Compact now</source>
        <translation>立即压缩</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Stop compacting</source>
        <translation>停止压缩</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Largest tools</source>
        <translation>最大的工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Heaviest messages</source>
        <translation>最大的消息</translation>
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
        <translation>2 分钟前</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>first token {time} s</source>
        <translation>首个 token {time} 秒</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{used} of {limit}</source>
        <translation>{used}/{limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>MCP tools</source>
        <translation>MCP 工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Premium</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Last turn</source>
        <translation>上一轮次</translation>
    </message>
</context>
<context>
    <name>widgets.panes.wire_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>to the agent</source>
        <translation>发往智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>from the agent</source>
        <translation>来自智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>widgets.permission_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_body.py"/>
        <source>Looking through it...</source>
        <translation>正在查看...</translation>
    </message>
</context>
<context>
    <name>widgets.permission_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny with feedback...</source>
        <translation>拒绝并反馈...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent reads your feedback and continues.</source>
        <translation>智能体会阅读你的反馈并继续。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny and stop</source>
        <translation>拒绝并停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent's turn ends here.</source>
        <translation>智能体的轮次到此结束。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow for session</source>
        <translation>允许用于此会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>More ways to allow this</source>
        <translation>更多允许方式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Feedback for the agent</source>
        <translation>给智能体的反馈</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>What should the agent do instead?</source>
        <translation>智能体应该改做什么？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Deny and send</source>
        <translation>拒绝并发送</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} character</source>
        <extracomment>Of several: {count} characters</extracomment>
        <translation>
            <numerusform>{count} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}, read to the end.</source>
        <translation>{amount}，已读到末尾。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}. Scroll to the end before you allow it.</source>
        <translation>{amount}。允许之前请滚动到末尾。</translation>
    </message>
</context>
<context>
    <name>widgets.permission_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Permissions: {mode}</source>
        <translation>权限：{mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What is remembered, and a box that tells what would be asked</source>
        <translation>记住的内容，以及可测试哪些会被询问的输入框</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What was allowed, denied and answered, when, and who said so</source>
        <translation>允许、拒绝和回答过的内容、时间及决定者</translation>
    </message>
</context>
<context>
    <name>widgets.plan_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Request changes...</source>
        <translation>要求更改...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Edit plan</source>
        <translation>编辑计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send changes</source>
        <translation>发送更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>What should be different?</source>
        <translation>应该有什么不同？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Plan is ready</source>
        <translation>计划已就绪</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Nothing has been changed yet</source>
        <translation>尚未作任何更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send my version</source>
        <translation>发送我的版本</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent gets your version of the plan and asks again.</source>
        <translation>智能体会收到你的计划版本，并再次询问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent reads your feedback and continues to plan.</source>
        <translation>智能体会阅读你的反馈并继续计划。</translation>
    </message>
</context>
<context>
    <name>widgets.process_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Agent process</source>
        <translation>智能体进程</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>One process of the Copilot CLI runs all sessions. It ends with everything it has started.</source>
        <translation>一个 Copilot CLI 进程运行所有会话。它结束时，它启动的一切也会结束。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restart…</source>
        <translation>重启…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Loaded sessions</source>
        <translation>已加载的会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Programs it has started</source>
        <translation>它启动的程序</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>What the CLI has written</source>
        <translation>CLI 的输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>The CLI has written nothing.</source>
        <translation>CLI 没有任何输出。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} session loaded</source>
        <extracomment>Of several: {count} sessions loaded</extracomment>
        <translation>
            <numerusform>已加载 {count} 个会话</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No session is loaded</source>
        <translation>未加载会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>at work</source>
        <translation>正在工作</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} program started by it</source>
        <extracomment>Of several: {count} programs started by it</extracomment>
        <translation>
            <numerusform>它启动了 {count} 个程序</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>It has started no other program</source>
        <translation>它没有启动其他程序</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{pid} · {memory} · since {time}</source>
        <translation>{pid} · {memory} · 自 {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} restart</source>
        <extracomment>Of several: {count} restarts</extracomment>
        <translation>
            <numerusform>重启 {count} 次</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No restarts</source>
        <translation>未重启</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Running for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory, with everything it has started</source>
        <translation>内存，含它启动的一切</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory of the CLI alone</source>
        <translation>仅 CLI 的内存</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Processor, 100 % is one core</source>
        <translation>处理器，100 % 为一个核心</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Hide log</source>
        <translation>隐藏日志</translation>
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
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
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
        <translation>模型提供商</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Use your own model</source>
        <translation>使用你自己的模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Find on this computer</source>
        <translation>在此计算机上查找</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>API keys go to the system keychain</source>
        <translation>API 密钥保存到系统密钥环</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save and continue</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Add one</source>
        <translation>添加提供商</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>One server found. Choose it:</source>
        <extracomment>Of several: {count} servers found. Choose one:</extracomment>
        <translation>
            <numerusform>找到 {count} 个服务器。请选择：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>No model server answers on this computer.</source>
        <translation>此计算机上没有模型服务器响应。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save anyway?</source>
        <translation>仍要保存？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>The test has failed: {reason}</source>
        <translation>测试失败：{reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove this provider?</source>
        <translation>移除此提供商？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Its key is removed from the keychain as well. Sessions with its models stay readable.</source>
        <translation>其密钥也会从密钥环中移除。使用其模型的会话仍可阅读。</translation>
    </message>
</context>
<context>
    <name>widgets.provider_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Endpoint</source>
        <translation>终结点</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Empty for the interface without versions</source>
        <translation>对于没有版本的接口，请留空</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Wire format</source>
        <translation>通信格式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Only for this run</source>
        <translation>仅用于本次运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>You are asked for it after the next start</source>
        <translation>下次启动后会向你询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Where the key is kept</source>
        <translation>密钥的保存位置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Kept. Another one replaces it.</source>
        <translation>已保存。输入新的密钥会替换它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key, optional</source>
        <translation>API 密钥，可选</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
</context>
<context>
    <name>widgets.question_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Skip question</source>
        <translation>跳过问题</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Send answer</source>
        <translation>发送回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>1-{count} to choose</source>
        <translation>按 1-{count} 选择</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Something else...</source>
        <translation>其他内容...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer was not delivered. Send it again.</source>
        <translation>你的回答未送达。请重新发送。</translation>
    </message>
</context>
<context>
    <name>widgets.queue_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Waits: {text}</source>
        <translation>等待中：{text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Enter edits it, Delete removes it, Alt+Up and Alt+Down move it, Ctrl+Enter sends it now.</source>
        <translation>按 Enter 编辑，按 Delete 移除，按 Alt+Up 和 Alt+Down 移动，按 Ctrl+Enter 立即发送。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Message that waits</source>
        <translation>等待中的消息</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>{count} attachment</source>
        <extracomment>Of several: {count} attachments</extracomment>
        <translation>
            <numerusform>{count} 个附件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.queue_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Messages that wait</source>
        <translation>等待中的消息</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Paused: {count} message waits until you resume</source>
        <extracomment>Of several: Paused: {count} messages wait until you resume</extracomment>
        <translation>
            <numerusform>已暂停：{count} 条消息在等待你继续</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>{count} message is sent when this turn ends</source>
        <extracomment>Of several: {count} messages are sent in turn</extracomment>
        <translation>
            <numerusform>此轮次结束时会发送 {count} 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.read_only_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program (process {processes})</source>
        <extracomment>Of several: This session is open in other programs (processes {processes})</extracomment>
        <translation>
            <numerusform>此会话已在其他程序中打开（进程 {processes}）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Two programs would write different histories. What is written there appears here.</source>
        <translation>两个程序会写入不同的历史记录。在那里写入的内容会显示在此处。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>A program that has ended left this session locked</source>
        <translation>一个已结束的程序使此会话处于锁定状态</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Process {processes} has it marked as open and does not run any more. Release it only if no program on another computer or in a container has it open.</source>
        <translation>进程 {processes} 将其标记为已打开，但该进程已不再运行。仅当其他计算机或容器中没有程序打开它时，才释放它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session was imported</source>
        <translation>此会话是导入的</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>It can be read and searched; nothing can be sent.</source>
        <translation>可以阅读和搜索它；无法发送任何内容。</translation>
    </message>
</context>
<context>
    <name>widgets.rename_editor</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Name of the session</source>
        <translation>会话的名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Empty for the automatic name</source>
        <translation>留空则使用自动名称</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Automatic name</source>
        <translation>自动名称</translation>
    </message>
</context>
<context>
    <name>widgets.request_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>Your answer was not delivered. Nothing is decided yet; answer again.</source>
        <translation>你的回答未送达。尚未作出任何决定；请重新回答。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Previous request</source>
        <translation>上一个请求</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Next request</source>
        <translation>下一个请求</translation>
    </message>
</context>
<context>
    <name>widgets.request_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>on a request</source>
        <translation>在请求上</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Edit the plan...</source>
        <translation>编辑计划...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Choose an answer</source>
        <translation>选择一个回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No such request waits in this session.</source>
        <translation>此会话中没有这样的等待请求。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Press {key} on the request itself.</source>
        <translation>请在请求上直接按 {key}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No other request waits there.</source>
        <translation>那里没有其他等待中的请求。</translation>
    </message>
</context>
<context>
    <name>widgets.request_dock</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_dock.py"/>
        <source>The agent waits for you: {title}</source>
        <translation>智能体在等待你：{title}</translation>
    </message>
</context>
<context>
    <name>widgets.restart_question</name>
    <message>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>This starts the agent anew and stops the work. What is done so far is kept.</source>
        <translation>这会重新启动智能体并停止工作。已完成的部分会保留。</translation>
    </message>
</context>
<context>
    <name>widgets.rewind_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back to an earlier prompt</source>
        <translation>回退到较早的提示词</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Back to before</source>
        <translation>回退到以下内容之前</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Take back the files as well</source>
        <translation>同时撤回文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Asking the agent…</source>
        <translation>正在询问智能体…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Files that go back</source>
        <translation>将恢复的文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back</source>
        <translation>回退</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>There is no prompt to go back to.</source>
        <translation>没有可回退到的提示词。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The agent can't go back now ({reason}).</source>
        <translation>智能体现在无法回退（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Looking which files were changed since…</source>
        <translation>正在查看此后更改过的文件…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The prompt and everything after it leave the conversation, and its words come back to the message field. Until you send something this can be undone.</source>
        <translation>该提示词及其后的所有内容会离开对话，其文字会回到消息框。在你发送内容之前，此操作可以撤消。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>{prompt}  (+{added} −{removed})</source>
        <translation>{prompt}  (+{added} −{removed})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>changed since, stays</source>
        <translation>此后有更改，保持不变</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is removed</source>
        <translation>将移除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>comes back</source>
        <translation>将恢复</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is changed back</source>
        <translation>将改回</translation>
    </message>
</context>
<context>
    <name>widgets.rewinding</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Nothing was rewound.</source>
        <translation>未回退任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Edit and go on from here…</source>
        <translation>编辑并从这里继续…</translation>
    </message>
</context>
<context>
    <name>widgets.rewound_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Went back to an earlier prompt</source>
        <translation>已回退到较早的提示词</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>The conversation went back to before “{prompt}”.</source>
        <translation>对话已回退到“{prompt}”之前。</translation>
    </message>
</context>
<context>
    <name>widgets.rule_form</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule does</source>
        <translation>规则的作用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule is about</source>
        <translation>规则的对象</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Where the rule holds</source>
        <translation>规则的适用范围</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Command, file, address or tool</source>
        <translation>命令、文件、地址或工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add the rule</source>
        <translation>添加该规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this session</source>
        <translation>在此会话中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this folder</source>
        <translation>在此文件夹中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>server tool</source>
        <translation>服务器 工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>A name is about every file of that name. Commands are not bound by it.</source>
        <translation>文件名适用于所有同名文件。命令不受其约束。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Commands are not bound by it.</source>
        <translation>命令不受其约束。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Goes by each command in a line. What hides it, such as “bash -c” or “/bin/rm”, is not found.</source>
        <translation>对一行中的每个命令有效。若被“bash -c”或“/bin/rm”等形式隐藏，则无法发现。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>All of them. Files outside the allowed folders are still asked for.</source>
        <translation>全部。允许的文件夹之外的文件仍会询问。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Reading and changing files there is asked only once each.</source>
        <translation>在那里读取和更改文件各只询问一次。</translation>
    </message>
</context>
<context>
    <name>widgets.rule_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Delete the rule {what}</source>
        <translation>删除规则 {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Del deletes it</source>
        <translation>按 Del 删除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>{count} more: the filter finds it.</source>
        <extracomment>Of several: {count} more: the filter finds them.</extracomment>
        <translation>
            <numerusform>还有 {count} 条：可用筛选器查找。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.rule_test_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>You would be asked</source>
        <translation>会询问你</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would run without asking</source>
        <translation>会不经询问即运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would be denied</source>
        <translation>会被拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>That cannot be told here</source>
        <translation>此处无法判断</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Rule: {rule}</source>
        <translation>规则：{rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Would this be asked?</source>
        <translation>这会被询问吗？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>What is asked for</source>
        <translation>请求的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Command, file or address to try</source>
        <translation>要测试的命令、文件或地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Write a command, a file or an address, and see which rule decides.</source>
        <translation>写出命令、文件或地址，查看由哪条规则决定。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Read a file</source>
        <translation>读取一个文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Change a file</source>
        <translation>更改一个文件</translation>
    </message>
</context>
<context>
    <name>widgets.rules_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Permission rules</source>
        <translation>权限规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>What the agent may do without asking you, and what it may not. A rule that denies wins.</source>
        <translation>智能体可以不询问你就做的事，以及不可以做的事。拒绝规则优先。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Filter the rules</source>
        <translation>筛选规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Add a rule…</source>
        <translation>添加规则…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted rule</source>
        <translation>已删除规则</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Reading the rules…</source>
        <translation>正在读取规则…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>No rule matches “{text}”.</source>
        <translation>没有与“{text}”匹配的规则。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted: {what}</source>
        <translation>已删除：{what}</translation>
    </message>
</context>
<context>
    <name>widgets.search_field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_field.py"/>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
</context>
<context>
    <name>widgets.search_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Rebuild the index</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Titles, folders, messages, commands, outputs and file names are searched.</source>
        <translation>将搜索标题、文件夹、消息、命令、输出和文件名。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>{count} session</source>
        <extracomment>Of several: {count} sessions</extracomment>
        <translation>
            <numerusform>{count} 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>{number} result</source>
        <extracomment>Of several: {number} results</extracomment>
        <translation>
            <numerusform>{number} 个结果</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>The index is being built, {percent}</source>
        <translation>正在构建索引，{percent}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Nothing matches "{query}". Search looks in titles, folders and messages.</source>
        <translation>没有与“{query}”匹配的内容。搜索范围为标题、文件夹和消息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Filters are set.</source>
        <translation>已设置筛选器。</translation>
    </message>
</context>
<context>
    <name>widgets.search_results_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_results_view.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>widgets.search_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notices and errors</source>
        <translation>通知和错误</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show {count} more session</source>
        <extracomment>Of several: Show {count} more sessions</extracomment>
        <translation>
            <numerusform>再显示 {count} 个会话</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show more of this session</source>
        <translation>显示此会话的更多结果</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>widgets.secret_pairs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Kept as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Values are kept by the CLI in its configuration, and never shown or logged here.</source>
        <translation>值由 CLI 保存在其配置中，绝不会在此显示或记入日志。</translation>
    </message>
</context>
<context>
    <name>widgets.server_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Always switch</source>
        <translation>始终切换</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue with Auto</source>
        <translation>用“自动”继续</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The model takes no more requests for now. Auto lets the server pick another one.</source>
        <translation>该模型暂时不再接受请求。“自动”会让服务器选择另一个模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Rate limit reached</source>
        <translation>已达到速率限制</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit ends in {time}.</source>
        <translation>限制将在 {time} 后结束。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit has ended by the server's own word.</source>
        <translation>按服务器所说的时间，限制已结束。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{used} of {limit} AI credits are used. The agent stops unless you allow more.</source>
        <translation>已使用 {used}/{limit} AI 额度。除非你增加额度，否则智能体将停止。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Add credits</source>
        <translation>增加额度</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Set a new limit</source>
        <translation>设置新上限</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue without a limit</source>
        <translation>不设上限继续</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter a number of credits.</source>
        <translation>请输入额度数。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Go on without it</source>
        <translation>不使用它并继续</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Renew the sign-in</source>
        <translation>续期登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The sign-in has expired.</source>
        <translation>登录已过期。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server does not accept the sign-in any more.</source>
        <translation>服务器不再接受此登录。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server asks for more rights than the sign-in has.</source>
        <translation>服务器要求的权利多于此登录所拥有的。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server cannot be used before somebody has signed in.</source>
        <translation>登录之前无法使用该服务器。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Asked by the MCP server</source>
        <translation>由 MCP 服务器询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Rights: {scopes}</source>
        <translation>权利：{scopes}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>A server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Copilot Desktop cannot let a server use the model. This is what it asks:</source>
        <translation>Copilot Desktop 不能让服务器使用模型。它请求的内容如下：</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>(no text)</source>
        <translation>（无文本）</translation>
    </message>
</context>
<context>
    <name>widgets.session_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>New section</source>
        <translation>新建分区</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Sessions can be moved there by drag or by menu.</source>
        <translation>可以通过拖动或菜单将会话移到那里。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Its sessions stay in it.</source>
        <translation>其中的会话会保留在其中。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Rename “{section}”</source>
        <translation>重命名“{section}”</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>widgets.session_drag</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to unpin</source>
        <translation>拖放到此处以取消置顶</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to pin</source>
        <translation>拖放到此处以置顶</translation>
    </message>
</context>
<context>
    <name>widgets.session_list_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>{count} session selected</source>
        <extracomment>Of several: {count} sessions selected</extracomment>
        <translation>
            <numerusform>已选择 {count} 个会话</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Selection cleared</source>
        <translation>已清除选择</translation>
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
        <translation>置顶</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as unread</source>
        <translation>标记为未读</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Dismiss the error</source>
        <translation>关闭错误</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to section</source>
        <translation>移到分区</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>No section</source>
        <translation>无分区</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy session ID</source>
        <translation>复制会话 ID</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename section…</source>
        <translation>重命名分区…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete section</source>
        <translation>删除分区</translation>
    </message>
</context>
<context>
    <name>widgets.session_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window.py"/>
        <source>Session {title}</source>
        <translation>会话 {title}</translation>
    </message>
</context>
<context>
    <name>widgets.session_window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Rename the session</source>
        <translation>重命名会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Archive the session</source>
        <translation>归档会话</translation>
    </message>
</context>
<context>
    <name>widgets.session_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>working</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>needs you</source>
        <translation>需要你处理</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>{title}, {count} session</source>
        <extracomment>Of several: {title}, {count} sessions</extracomment>
        <translation>
            <numerusform>{title}，{count} 个会话</numerusform>
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
        <translation>已展开</translation>
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
        <translation>已折叠</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>open in another program</source>
        <translation>在其他程序中打开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>in its own window</source>
        <translation>在单独的窗口中</translation>
    </message>
</context>
<context>
    <name>widgets.settled_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: allowed.</source>
        <translation>已在其他地方回答：允许。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: denied.</source>
        <translation>已在其他地方回答：拒绝。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Denied by a rule.</source>
        <translation>被规则拒绝。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Withdrawn: nothing was done.</source>
        <translation>已撤回：未做任何事。</translation>
    </message>
</context>
<context>
    <name>widgets.shortcuts_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷方式</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Change key</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Remove key</source>
        <translation>移除按键</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>This key belongs to its place and cannot be changed.</source>
        <translation>此按键属于其所在位置，无法更改。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Enter or a click changes the key of a command.</source>
        <translation>按 Enter 或单击可更改命令的按键。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Press the new key for “{command}”. Escape leaves it.</source>
        <translation>请按下“{command}”的新按键。按 Escape 离开。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>{key} belongs to “{command}”. Press it once more to take it from there.</source>
        <translation>{key} 属于“{command}”。再按一次可将其从那里取走。</translation>
    </message>
</context>
<context>
    <name>widgets.side_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask on the side</source>
        <translation>旁问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Not part of the conversation: the agent will not remember it.</source>
        <translation>不属于对话：智能体不会记住它。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close and forget (Esc)</source>
        <translation>关闭并忘记 (Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask something about the conversation</source>
        <translation>询问有关此对话的问题</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Copy answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Put into the message</source>
        <translation>放入消息中</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answer: {answer}</source>
        <translation>回答：{answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Waiting for the answer…</source>
        <translation>正在等待回答…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>You did not wait for the answer.</source>
        <translation>你没有等待回答。</translation>
    </message>
</context>
<context>
    <name>widgets.sidebar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Collapse the sidebar</source>
        <translation>折叠侧边栏</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Expand the sidebar</source>
        <translation>展开侧边栏</translation>
    </message>
</context>
<context>
    <name>widgets.sign_in_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in to an MCP server</source>
        <translation>登录到 MCP 服务器</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{count} more server wants that.</source>
        <extracomment>Of several: {count} more servers want that.</extracomment>
        <translation>
            <numerusform>还有 {count} 个服务器需要登录。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The MCP server {name} wants you to sign in. Until then its tools are missing.</source>
        <translation>MCP 服务器 {name} 需要你登录。在此之前，它的工具不可用。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Asking {name} where to sign in…</source>
        <translation>正在向 {name} 询问登录位置…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: the browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>{name}：浏览器返回时未完成登录。请在 {host} 重试，或停止。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: sign in at {host} in your browser.</source>
        <translation>{name}：请在浏览器中登录 {host}。</translation>
    </message>
</context>
<context>
    <name>widgets.speed_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>{count} tok/s</source>
        <translation>{count} token/秒</translation>
    </message>
</context>
<context>
    <name>widgets.start_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Sign in with GitHub</source>
        <translation>使用 GitHub 登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use Copilot</source>
        <translation>使用 Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in as {login}</source>
        <translation>已以 {login} 身份登录</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in to Copilot</source>
        <translation>已登录 Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan.</source>
        <translation>使用你的 Copilot 计划的模型和限额。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>To use the models of your Copilot plan, run this in a terminal, then check again:</source>
        <translation>要使用你的 Copilot 计划的模型，请在终端中运行以下命令，然后再次检查：</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan. Once the Copilot CLI runs, this tells who is signed in.</source>
        <translation>使用你的 Copilot 计划的模型和限额。Copilot CLI 运行后，此处会显示登录者。</translation>
    </message>
</context>
<context>
    <name>widgets.start_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome to {product}</source>
        <translation>欢迎使用 {product}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Run many coding agents side by side, see what they do, and decide what they may touch.</source>
        <translation>并行运行多个编码智能体，查看它们的工作，并决定它们可以接触什么。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>A scripted model on a sample project. No account, no key; it only needs the Copilot CLI.</source>
        <translation>在示例项目上运行的脚本化模型。无需帐户，无需密钥；只需要 Copilot CLI。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Start the demo</source>
        <translation>开始演示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>OpenAI, Anthropic, Azure, Ollama or any compatible server. Keys stay in your keychain.</source>
        <translation>OpenAI、Anthropic、Azure、Ollama 或任何兼容的服务器。密钥保存在你的密钥环中。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Set up a model…</source>
        <translation>设置模型…</translation>
    </message>
</context>
<context>
    <name>widgets.suggestion_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Show me what you can do</source>
        <translation>让我看看你能做什么</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>A tour of the demo</source>
        <translation>演示导览</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Write a small file</source>
        <translation>写一个小文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>You see it before it is written</source>
        <translation>写入之前你会看到它</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Ask me a question</source>
        <translation>问我一个问题</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>And wait for the answer</source>
        <translation>并等待回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project</source>
        <translation>解释此项目</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Structure, entry points, how to run it</source>
        <translation>结构、入口点、如何运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project: its structure, its entry points and how to run it.</source>
        <translation>解释此项目：它的结构、入口点以及如何运行。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my changes</source>
        <translation>审查我的更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Everything not committed yet</source>
        <translation>所有尚未提交的内容</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my uncommitted changes. Name problems first, and change nothing.</source>
        <translation>审查我未提交的更改。请先指出问题，不要更改任何内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Fix the failing tests</source>
        <translation>修复失败的测试</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run them, find the cause, repair it</source>
        <translation>运行测试，找出原因并修复</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run the tests, find out why some fail, and fix the cause.</source>
        <translation>运行测试，找出其中一些失败的原因，并修复该原因。</translation>
    </message>
</context>
<context>
    <name>widgets.tab_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>All tabs</source>
        <translation>所有选项卡</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>Tabs</source>
        <translation>选项卡</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>{tab} tab</source>
        <translation>“{tab}”选项卡</translation>
    </message>
</context>
<context>
    <name>widgets.theme_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Same as the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.accessible_blocks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>current match</source>
        <translation>当前匹配项</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Code, {language}</source>
        <translation>代码，{language}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Table with {count} row</source>
        <extracomment>Of several: Table with {count} rows</extracomment>
        <translation>
            <numerusform>{count} 行的表格</numerusform>
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
        <translation>{heading}：{value}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.agent_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Waiting for you</source>
        <translation>正在等待你</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} earlier</source>
        <extracomment>Of several: {count} earlier</extracomment>
        <translation>
            <numerusform>较早的 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>waiting for you</source>
        <translation>等待你处理</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent {name}: {task}</source>
        <translation>智能体 {name}：{task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.alert_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Tip</source>
        <translation>提示</translation>
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
        <translation>小心</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Note</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.announcer</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished, {count} word</source>
        <extracomment>Of several: Answer finished, {count} words</extracomment>
        <translation>
            <numerusform>回答完毕，{count} 个词</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished</source>
        <translation>回答完毕</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Error: {title}</source>
        <translation>错误：{title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>The answer begins</source>
        <translation>回答开始</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.argument_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Show all {count} line</source>
        <extracomment>Of several: Show all {count} lines</extracomment>
        <translation>
            <numerusform>显示全部 {count} 行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>More lines are not shown.</source>
        <translation>更多行未显示。</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.chip_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{count} more</source>
        <extracomment>Of several: {count} more</extracomment>
        <translation>
            <numerusform>还有 {count} 项</numerusform>
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
        <translation>已复制消息</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.decision_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You answered</source>
        <translation>你已回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You skipped</source>
        <translation>你已跳过</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You approved the plan</source>
        <translation>你已批准计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You asked for changes to the plan</source>
        <translation>你要求更改计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>The plan was not decided on</source>
        <translation>未对计划作出决定</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Parallel agents</source>
        <translation>并行智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Switch model…</source>
        <translation>切换模型…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Error: {title}. {text}</source>
        <translation>错误：{title}。{text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The key or sign-in was not accepted</source>
        <translation>密钥或登录未被接受</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>This account may not use the model</source>
        <translation>此帐户不能使用该模型</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>A policy of your organisation does not allow this</source>
        <translation>你的组织的策略不允许此操作</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The quota of this account is used up</source>
        <translation>此帐户的配额已用完</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation is too long for the model</source>
        <translation>对话太长，模型无法处理</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model request failed</source>
        <translation>模型请求失败</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Check the key of your model in a new session, or sign in again.</source>
        <translation>请在新会话中检查你的模型的密钥，或重新登录。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, then try again.</source>
        <translation>请切换到其他模型，然后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, or ask who manages your account.</source>
        <translation>请切换到其他模型，或询问你的帐户的管理者。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait until it is renewed, or switch to another model and try again.</source>
        <translation>请等到配额续期，或切换到其他模型后重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait a little, then try again, or switch to another model.</source>
        <translation>请稍等片刻后重试，或切换到其他模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Compact it in the Usage tab, or switch to a model that takes more.</source>
        <translation>请在“用量”选项卡中压缩对话，或切换到容量更大的模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Try again, or switch to another model first.</source>
        <translation>请重试，或先切换到其他模型。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Your message and the work so far are kept.</source>
        <translation>你的消息和目前的工作均已保留。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} did not answer after {count} attempt.</source>
        <extracomment>Of several: {provider} did not answer after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} 在 {count} 次尝试后没有响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status} after {count} attempt.</source>
        <extracomment>Of several: {provider} answered {status} after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} 在 {count} 次尝试后返回 {status}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status}.</source>
        <translation>{provider} 返回 {status}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>There was no usable answer from {provider}.</source>
        <translation>没有收到来自 {provider} 的可用回答。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>You can try again now.</source>
        <translation>现在可以重试。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answers again at {time}, in {left}.</source>
        <translation>{provider} 将在 {time} 恢复响应，还有 {left}。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Code: {code}</source>
        <translation>代码：{code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Provider: {provider}</source>
        <translation>提供商：{provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider asks to slow down.</source>
        <translation>提供商要求放慢速度。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The sign-in was not accepted this time.</source>
        <translation>这次登录未被接受。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The answer broke off.</source>
        <translation>回答中断。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation had to be shortened.</source>
        <translation>对话不得不缩短。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model did not answer.</source>
        <translation>模型没有回答。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again, attempt {attempt}...</source>
        <translation>正在重试，第 {attempt} 次尝试...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again...</source>
        <translation>正在重试...</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.find_query</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/find_query.py"/>
        <source>The pattern is not complete</source>
        <translation>模式不完整</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jump_pill</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>{count} new message</source>
        <extracomment>Of several: {count} new messages</extracomment>
        <translation>
            <numerusform>{count} 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>Jump to latest</source>
        <translation>跳转到最新</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jumps</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such footnote here.</source>
        <translation>此处没有这样的脚注。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such place here.</source>
        <translation>此处没有这样的位置。</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.line_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Copy the answer</source>
        <translation>复制该回答</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Ask again</source>
        <translation>再次提问</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.menus</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy with formats</source>
        <translation>连同格式复制</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy message as Markdown</source>
        <translation>将消息复制为 Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy formula as TeX</source>
        <translation>将公式复制为 TeX</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Wrap long lines</source>
        <translation>长行换行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Find “{words}”</source>
        <translation>查找“{words}”</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Expand all tools</source>
        <translation>展开所有工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Collapse all tools</source>
        <translation>折叠所有工具</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy arguments</source>
        <translation>复制参数</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Copy output</source>
        <translation>复制输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy output as written</source>
        <translation>按原样复制输出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy diff</source>
        <translation>复制差异</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Fork from here</source>
        <translation>从这里分叉</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{command} ({reason})</source>
        <translation>{command}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Text size</source>
        <translation>文本大小</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name}：{percent} %</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Larger</source>
        <translation>增大</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Smaller</source>
        <translation>减小</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as written ({count} hidden character)</source>
        <extracomment>Of several: Copy as written ({count} hidden characters)</extracomment>
        <translation>
            <numerusform>按原样复制（{count} 个隐藏字符）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.message_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/message_cards.py"/>
        <source>Answer: {text}</source>
        <translation>回答：{text}</translation>
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
        <translation>… 一行的一部分 …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show {count} more</source>
        <extracomment>Of several: Show {count} more</extracomment>
        <translation>
            <numerusform>再显示 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Open full</source>
        <translation>打开完整内容</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.picture_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture: {name}</source>
        <translation>图片：{name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (not kept)</source>
        <translation>{picture}（未保留）</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (cannot be shown)</source>
        <translation>{picture}（无法显示）</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.plain_note</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Shown as plain text</source>
        <translation>以纯文本显示</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Render anyway</source>
        <translation>仍要渲染</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.prompt_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Steered · {time}</source>
        <translation>已引导 · {time}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>You: {text}</source>
        <translation>你：{text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.run_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>{count} call that was not made</source>
        <extracomment>Of several: {count} calls that were not made</extracomment>
        <translation>
            <numerusform>{count} 个未执行的调用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>{before}, {after}</source>
        <translation>{before}，{after}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>edited {count} file</source>
        <extracomment>Of several: edited {count} files</extracomment>
        <translation>
            <numerusform>编辑了 {count} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>created {count} file</source>
        <extracomment>Of several: created {count} files</extracomment>
        <translation>
            <numerusform>创建了 {count} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>deleted {count} file</source>
        <extracomment>Of several: deleted {count} files</extracomment>
        <translation>
            <numerusform>删除了 {count} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>explored {count} file</source>
        <extracomment>Of several: explored {count} files</extracomment>
        <translation>
            <numerusform>浏览了 {count} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>searched {count} time</source>
        <extracomment>Of several: searched {count} times</extracomment>
        <translation>
            <numerusform>搜索了 {count} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>ran {count} command</source>
        <extracomment>Of several: ran {count} commands</extracomment>
        <translation>
            <numerusform>运行了 {count} 个命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>fetched {count} page</source>
        <extracomment>Of several: fetched {count} pages</extracomment>
        <translation>
            <numerusform>获取了 {count} 个页面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>used {count} tool</source>
        <extracomment>Of several: used {count} tools</extracomment>
        <translation>
            <numerusform>使用了 {count} 个工具</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.screen</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>Loading the conversation...</source>
        <translation>正在加载对话...</translation>
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
        <translation>因此会话的预算而停止：已使用 {used}，允许 {limit}。要继续，请在“用量”选项卡中增加或移除预算。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped: autopilot has used the credits it was given. To go on, send a message.</source>
        <translation>已停止：Autopilot 已用完分配给它的额度。要继续，请发送消息。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped from another device</source>
        <translation>已从另一台设备停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by an MCP server</source>
        <translation>已被 MCP 服务器停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you after {duration}</source>
        <translation>你在 {duration} 后停止</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you</source>
        <translation>已被你停止</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.table_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/table_box.py"/>
        <source>Show {count} more row</source>
        <extracomment>Of several: Show {count} more rows</extracomment>
        <translation>
            <numerusform>再显示 {count} 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.thought_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/thought_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Last {shown} of {total} lines</source>
        <translation>最后 {shown} 行，共 {total} 行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>No output</source>
        <translation>无输出</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>… {count} more line</source>
        <extracomment>Of several: … {count} more lines</extracomment>
        <translation>
            <numerusform>… 还有 {count} 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_card.py"/>
        <source>Answer of the agent</source>
        <translation>智能体的回答</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_verbs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran</source>
        <translation>已运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Creating</source>
        <translation>正在创建</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Editing</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing</source>
        <translation>正在列出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed</source>
        <translation>已列出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List</source>
        <translation>列出</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searched</source>
        <translation>已搜索</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetched</source>
        <translation>已获取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running agent</source>
        <translation>正在运行智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran agent</source>
        <translation>已运行智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run agent</source>
        <translation>运行智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Using</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading shell</source>
        <translation>正在读取 Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read shell</source>
        <translation>读取 Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typing into shell</source>
        <translation>正在向 Shell 输入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typed into shell</source>
        <translation>已向 Shell 输入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Type into shell</source>
        <translation>向 Shell 输入</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopping shell</source>
        <translation>正在停止 Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopped shell</source>
        <translation>已停止 Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stop shell</source>
        <translation>停止 Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing shells</source>
        <translation>正在列出 Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed shells</source>
        <translation>已列出 Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List shells</source>
        <translation>列出 Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading agent</source>
        <translation>正在读取智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read agent</source>
        <translation>读取智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling agent</source>
        <translation>正在告知智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told agent</source>
        <translation>已告知智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell agent</source>
        <translation>告知智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing agents</source>
        <translation>正在列出智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed agents</source>
        <translation>已列出智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List agents</source>
        <translation>列出智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating its notes</source>
        <translation>正在更新其笔记</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated its notes</source>
        <translation>已更新其笔记</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update its notes</source>
        <translation>更新其笔记</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating the list</source>
        <translation>正在更新列表</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated the list</source>
        <translation>已更新列表</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update the list</source>
        <translation>更新列表</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembering</source>
        <translation>正在记住</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembered</source>
        <translation>已记住</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling its intent</source>
        <translation>正在说明意图</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told its intent</source>
        <translation>已说明意图</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell its intent</source>
        <translation>说明意图</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposing a plan</source>
        <translation>正在提出计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposed a plan</source>
        <translation>已提出计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Propose a plan</source>
        <translation>提出计划</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loading skill</source>
        <translation>正在加载技能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loaded skill</source>
        <translation>已加载技能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Load skill</source>
        <translation>加载技能</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading the CLI's help</source>
        <translation>正在读取 CLI 的帮助</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read the CLI's help</source>
        <translation>读取 CLI 的帮助</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from {server}</source>
        <translation>来自 {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>lines {first}–{last}</source>
        <translation>第 {first}–{last} 行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from line {first}</source>
        <translation>从第 {first} 行起</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>line {first}</source>
        <translation>第 {first} 行</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>no matches</source>
        <translation>无匹配项</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.visits</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/visits.py"/>
        <source>New since you left</source>
        <translation>你离开后的新内容</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Tool: {verb} {target}</source>
        <translation>工具：{verb} {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking... {duration}</source>
        <translation>正在思考... {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking...</source>
        <translation>正在思考...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for a moment</source>
        <translation>思考了片刻</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for {duration}</source>
        <translation>思考了 {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Interrupted: the connection to the agent was lost.</source>
        <translation>已中断：与智能体的连接已断开。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The answer ended with an error.</source>
        <translation>回答因错误而结束。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Read by the agent after its present step</source>
        <translation>智能体会在当前步骤之后读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Queued until this turn ends</source>
        <translation>排队直到此轮次结束</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Perhaps not received</source>
        <translation>可能未收到</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>creating</source>
        <translation>创建</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>opening</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reaching</source>
        <translation>访问</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>using</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>remembering</source>
        <translation>记住</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You denied</source>
        <translation>你已拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>A rule denied</source>
        <translation>规则已拒绝</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Withdrawn before an answer</source>
        <translation>在回答前已撤回</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Expired without an answer</source>
        <translation>未回答即已过期</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed for this session</source>
        <translation>已允许用于此会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed in this folder</source>
        <translation>已在此文件夹中允许</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You allowed</source>
        <translation>你已允许</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Switched to {mode}</source>
        <translation>已切换到{mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Mode changed</source>
        <translation>模式已更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent stopped here. What was said so far is kept.</source>
        <translation>智能体在此停止。目前已说的内容均已保留。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent died each time it took this session up, so it is left alone. Other sessions go on, and this one stays readable.</source>
        <translation>每次接续此会话时智能体都会崩溃，因此不再接续。其他会话会继续，此会话仍可阅读。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Reasoning effort changed to {effort}</source>
        <translation>推理强度已更改为{effort}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed</source>
        <translation>模型已更改</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}, reasoning effort to {effort}</source>
        <translation>模型已更改为 {model}，推理强度已更改为{effort}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}</source>
        <translation>模型已更改为 {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history of this session is gone: its file is empty or missing.</source>
        <translation>此会话存储的历史记录已不存在：其文件为空或缺失。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The end of the stored history is damaged: {count} byte could not be read.</source>
        <extracomment>Of several: The end of the stored history is damaged: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>存储的历史记录末尾已损坏：无法读取 {count} 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history is damaged here: {count} byte could not be read.</source>
        <extracomment>Of several: The stored history is damaged here: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>存储的历史记录在此处已损坏：无法读取 {count} 字节。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages...</source>
        <translation>正在摘要较早的消息...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages could not be summarised. {text}</source>
        <translation>无法摘要较早的消息。{text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages was interrupted</source>
        <translation>摘要较早的消息时被中断</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised · {before} → {after} tokens</source>
        <translation>已摘要较早的消息 · {before} → {after} 个 token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised</source>
        <translation>已摘要较早的消息</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Agent {name} selected</source>
        <translation>已选择智能体 {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Default agent selected</source>
        <translation>已选择默认智能体</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Task complete</source>
        <translation>任务完成</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>Of several: {number} tokens</extracomment>
        <translation>
            <numerusform>{number} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{speed} tok/s</source>
        <translation>{speed} token/秒</translation>
    </message>
</context>
<context>
    <name>widgets.tray</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>{count} session failed</source>
        <extracomment>Of several: {count} sessions failed</extracomment>
        <translation>
            <numerusform>{count} 个会话失败</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>widgets.trust_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Do you trust the files in this folder?</source>
        <translation>你是否信任此文件夹中的文件？</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>The agent reads instructions and settings from this folder and from the folders in it, and they can tell it what to do. It can run commands and change files here after asking you. Trust a folder only when you know where its files come from.</source>
        <translation>智能体会从此文件夹及其中的文件夹读取指令和设置，它们可以告诉智能体该做什么。智能体在询问你之后，可以在此运行命令和更改文件。只有知道文件来自何处时，才信任该文件夹。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Remember for this folder</source>
        <translation>对此文件夹记住此选择</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Trust and continue</source>
        <translation>信任并继续</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is your home folder. Trusting it covers everything in it.</source>
        <translation>这是你的主文件夹。信任它即涵盖其中的所有内容。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is the whole disk. Trusting it covers everything on it.</source>
        <translation>这是整个磁盘。信任它即涵盖其上的所有内容。</translation>
    </message>
</context>
<context>
    <name>widgets.usage_charts</name>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Context by part</source>
        <translation>按部分划分的上下文</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Tokens per second, last two minutes</source>
        <translation>每秒 token 数，最近两分钟</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>At most {count} tokens per second</source>
        <translation>每秒最多 {count} 个 token</translation>
    </message>
</context>
<context>
    <name>widgets.window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷方式…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Open the session in its own window</source>
        <translation>在单独的窗口中打开会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the inbox</source>
        <translation>显示或隐藏收件箱</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>There are not so many sessions.</source>
        <translation>没有这么多会话。</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to session {number} of the sidebar</source>
        <translation>转到侧边栏中的第 {number} 个会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session above</source>
        <translation>转到上方的会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session below</source>
        <translation>转到下方的会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used before</source>
        <translation>转到上次使用的会话</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used longest ago</source>
        <translation>转到最久未使用的会话</translation>
    </message>
</context>
</TS>
