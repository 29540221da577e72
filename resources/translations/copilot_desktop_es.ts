<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../copilot_desktop/app.py"/>
        <source>{name} is running already; its window comes to the front.</source>
        <translation>{name} ya se está ejecutando; su ventana pasa al frente.</translation>
    </message>
</context>
<context>
    <name>cli_installation</name>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Download and install it?</source>
        <translation>¿Descargar e instalar?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Nothing was downloaded. Agree with --yes.</source>
        <translation>No se descargó nada. Acepta con --yes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>The Copilot CLI is installed: {path}</source>
        <translation>La CLI de Copilot está instalada: {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>GitHub Copilot CLI {version}, fetched with {tool}: {download} MB to download, {disk} MB on the disk in the end, into {folder}. GitHub's licence of the CLI is put beside it.</source>
        <translation>GitHub Copilot CLI {version}, obtenida con {tool}: {download} MB de descarga, {disk} MB en disco al final, en {folder}. La licencia de la CLI de GitHub se guarda junto a ella.</translation>
    </message>
</context>
<context>
    <name>client.cli_resolution</name>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is a folder, not a program.</source>
        <translation>Es una carpeta, no un programa.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>The file may not be executed; its permissions forbid it.</source>
        <translation>El archivo no se puede ejecutar; sus permisos lo impiden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It was built for another kind of processor or system.</source>
        <translation>Se compiló para otro tipo de procesador o sistema.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is not a program that this system can start.</source>
        <translation>No es un programa que este sistema pueda iniciar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is npm's launcher, but the package for this platform is not installed beside it.</source>
        <translation>Es el lanzador de npm, pero el paquete para esta plataforma no está instalado junto a él.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs Node.js, which is not on PATH.</source>
        <translation>Necesita Node.js, que no está en PATH.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs a newer Node.js than the one on PATH.</source>
        <translation>Necesita una versión de Node.js más reciente que la que está en PATH.</translation>
    </message>
</context>
<context>
    <name>client.client</name>
    <message>
        <location filename="../../copilot_desktop/client/client.py"/>
        <source>the client was closed</source>
        <translation>el cliente se cerró</translation>
    </message>
</context>
<context>
    <name>client.discovery</name>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It crashed (signal {number}).</source>
        <translation>Se bloqueó (señal {number}).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It ended with code {code}.</source>
        <translation>Terminó con el código {code}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>Its answer is not that of the GitHub Copilot CLI.</source>
        <translation>Su respuesta no es la de GitHub Copilot CLI.</translation>
    </message>
</context>
<context>
    <name>client.provision</name>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Already installed</source>
        <translation>Ya instalada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Installed</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Starting it once to check it</source>
        <translation>Iniciándola una vez para comprobarla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Downloading with {tool}: {done} of {total} MB</source>
        <translation>Descargando con {tool}: {done} de {total} MB</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Checking the download</source>
        <translation>Comprobando la descarga</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Waiting for another installation to finish</source>
        <translation>Esperando a que termine otra instalación</translation>
    </message>
</context>
<context>
    <name>client.provision_errors</name>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>There is no GitHub Copilot CLI for this kind of machine.</source>
        <translation>No hay ninguna GitHub Copilot CLI para este tipo de equipo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>Neither npm nor Python's pip was found.</source>
        <translation>No se encontró ni npm ni pip de Python.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>For a Linux with musl only npm has the CLI, and npm was not found.</source>
        <translation>Para un Linux con musl solo npm tiene la CLI, y no se encontró npm.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>This version is not among those that can be installed.</source>
        <translation>Esta versión no está entre las que se pueden instalar.</translation>
    </message>
</context>
<context>
    <name>client.recording.replay_server</name>
    <message>
        <location filename="../../copilot_desktop/client/recording/replay_server.py"/>
        <source>the recording has ended</source>
        <translation>la grabación ha terminado</translation>
    </message>
</context>
<context>
    <name>client.session_life</name>
    <message>
        <location filename="../../copilot_desktop/client/session_life.py"/>
        <source>the session was left</source>
        <translation>se salió de la sesión</translation>
    </message>
</context>
<context>
    <name>client.streams.course</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the agent has ended</source>
        <translation>el agente ha terminado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the session was shut down</source>
        <translation>la sesión se apagó</translation>
    </message>
</context>
<context>
    <name>client.streams.turn</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>nobody listens to the turn any more</source>
        <translation>ya nadie escucha el turno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>the session was closed</source>
        <translation>la sesión se cerró</translation>
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
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>Native desktop client for the GitHub Copilot CLI. Without a command the window opens; one that is open already comes to the front. With a FOLDER it begins a new session there (./chat for a folder that is named like a command).</source>
        <translation>Cliente de escritorio nativo para GitHub Copilot CLI. Sin ningún comando se abre la ventana; si ya hay una abierta, pasa al frente. Con FOLDER comienza allí una sesión nueva (./chat para una carpeta que se llama como un comando).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open this session; the beginning of its id will do</source>
        <translation>abrir esta sesión; basta el comienzo de su id</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>check this installation: imports, resources, one turn of the demo with the CLI; no window</source>
        <translation>comprobar esta instalación: importaciones, recursos, un turno de la demo con la CLI; sin ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open the window, wait for its first page, close it again</source>
        <translation>abrir la ventana, esperar a su primera página y cerrarla de nuevo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>say what was found, what is missing and what to do</source>
        <translation>decir qué se encontró, qué falta y qué hacer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>download the Copilot CLI, after asking</source>
        <translation>descargar la CLI de Copilot, tras preguntar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>agree to the download</source>
        <translation>aceptar la descarga</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>remove what this application made, after listing it</source>
        <translation>quitar lo que creó esta aplicación, tras mostrar la lista</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>there is no folder {path}</source>
        <translation>no hay ninguna carpeta {path}</translation>
    </message>
</context>
<context>
    <name>demo.__main__</name>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>Serve the scripted demo model to any OpenAI-compatible client on this computer.</source>
        <translation>Ofrecer el modelo de demostración con guion a cualquier cliente compatible con OpenAI en este equipo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>port on 127.0.0.1; default: a free one</source>
        <translation>puerto en 127.0.0.1; de forma predeterminada, uno libre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>rules to answer by, instead of the demo</source>
        <translation>reglas con las que responder, en lugar de la demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>factor on every delay; 0 is fastest</source>
        <translation>factor de cada retardo; 0 es lo más rápido</translation>
    </message>
</context>
<context>
    <name>desktop_services</name>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <source>Sessions are at work</source>
        <translation>Hay sesiones trabajando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Everything can be used.</source>
        <translation>Todo se puede usar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Something is missing; see above.</source>
        <translation>Falta algo; mira arriba.</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>bundle in {folder}</source>
        <translation>paquete en {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>installed in {folder}</source>
        <translation>instalado en {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>source checkout {folder}</source>
        <translation>copia del código fuente {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is up to date</source>
        <translation>.venv está al día</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv was made by someone else</source>
        <translation>.venv lo creó otra persona</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is missing or out of date</source>
        <translation>.venv falta o está anticuado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the application or the chat once; it makes .venv by itself.</source>
        <translation>inicia la aplicación o el chat una vez; crea .venv por sí sola.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>ninguna (no está definida ni DISPLAY ni WAYLAND_DISPLAY)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session; the terminal chat works without: chat --demo</source>
        <translation>inicia la ventana en una sesión de escritorio; el chat de terminal funciona sin ella: chat --demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>set, but nothing answers there; Qt would use: {names}</source>
        <translation>definida, pero nada responde ahí; Qt usaría: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session of yours.</source>
        <translation>inicia la ventana en una sesión de escritorio tuya.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>there; Qt uses: {names}</source>
        <translation>disponible; Qt usa: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>System libraries</source>
        <translation>Bibliotecas del sistema</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>all that Qt needs are there</source>
        <translation>está todo lo que Qt necesita</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install them with the system's package manager.</source>
        <translation>instálalas con el administrador de paquetes del sistema.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the first start installs them where it may; or run: {command}</source>
        <translation>el primer inicio las instala donde puede; o ejecuta: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>missing: {names}</source>
        <translation>faltan: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install the package {name}.</source>
        <translation>instala el paquete {name}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run: {command}</source>
        <translation>ejecuta: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none; the Copilot CLI reaches no model without</source>
        <translation>ninguno; sin ellos la CLI de Copilot no llega a ningún modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Copilot CLI</source>
        <translation>CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run: doctor --install-cli</source>
        <translation>ejecuta: doctor --install-cli</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run doctor --install-cli (it asks before it downloads), or npm install -g @github/copilot</source>
        <translation>ejecuta doctor --install-cli (pregunta antes de descargar) o npm install -g @github/copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not answer: {problem}</source>
        <translation>la CLI no responde: {problem}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start it by itself to see what it says; install another version with doctor --install-cli.</source>
        <translation>iníciala por separado para ver qué dice; instala otra versión con doctor --install-cli.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}, which this version does not speak</source>
        <translation>{number}, que esta versión no habla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>update this application, or choose another version of the CLI.</source>
        <translation>actualiza esta aplicación o elige otra versión de la CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}; the CLI answers</source>
        <translation>{number}; la CLI responde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not say</source>
        <translation>la CLI no lo dice</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>signed in: {account}</source>
        <translation>sesión iniciada: {account}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>not signed in; the demo and models of your own work without</source>
        <translation>sin sesión iniciada; la demo y tus propios modelos funcionan sin ella</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>to use GitHub Copilot's models, run: {command}</source>
        <translation>para usar los modelos de GitHub Copilot, ejecuta: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named in the settings</source>
        <translation>indicada en la configuración</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named by COPILOT_CLI_PATH</source>
        <translation>indicada por COPILOT_CLI_PATH</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>found on PATH</source>
        <translation>encontrada en PATH</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>part of this bundle</source>
        <translation>parte de este paquete</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded by this application</source>
        <translation>descargada por esta aplicación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>settings</source>
        <translation>configuración</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded CLI</source>
        <translation>CLI descargada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>logs</source>
        <translation>registros</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's own home</source>
        <translation>la carpeta propia de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's cache</source>
        <translation>la caché de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Files:</source>
        <translation>Archivos:</translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept. The log says more.</source>
        <translation>Tus conversaciones se conservan. El registro dice más.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, restart the app.</source>
        <translation>Inténtalo de nuevo; si continúa, reinicia la aplicación.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is larger than what is read here.</source>
        <translation>Es más grande de lo que se lee aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was written by a newer version of this app.</source>
        <translation>Lo escribió una versión más reciente de esta aplicación.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is neither a session that was exported as JSON nor an event log of the CLI.</source>
        <translation>No es ni una sesión exportada como JSON ni un registro de eventos de la CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The imported session was not deleted</source>
        <translation>La sesión importada no se eliminó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its copy could not be removed from {path}.</source>
        <translation>Su copia no se pudo quitar de {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>See what else uses the folder, then try again.</source>
        <translation>Mira qué más usa la carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It could not be read or copied.</source>
        <translation>No se pudo leer ni copiar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not imported</source>
        <translation>El archivo no se importó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose a JSON file that was exported here, or an events.jsonl of the CLI.</source>
        <translation>Elige un archivo JSON exportado aquí o un events.jsonl de la CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported session can only be read</source>
        <translation>Una sesión importada solo se puede leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is a copy, and no agent knows it. What you wrote is kept.</source>
        <translation>Es una copia y ningún agente la conoce. Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Begin a new session to go on.</source>
        <translation>Comienza una sesión nueva para continuar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No terminal was opened</source>
        <translation>No se abrió ningún terminal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>In any terminal this command goes on with the session: {command}</source>
        <translation>En cualquier terminal, este comando continúa la sesión: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a terminal, or name yours in the environment variable TERMINAL.</source>
        <translation>Instala un terminal o indica el tuyo en la variable de entorno TERMINAL.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session is still working</source>
        <translation>La sesión aún está trabajando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” can go on elsewhere only when it does nothing here.</source>
        <translation>«{title}» solo puede continuar en otro sitio cuando aquí no hace nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it or wait until it is done, then try again.</source>
        <translation>Detenla o espera a que acabe e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session was not exported</source>
        <translation>La sesión no se exportó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written; nothing of it is left.</source>
        <translation>No se pudo escribir {path}; no queda nada de ello.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another place and try again.</source>
        <translation>Elige otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A session was not deleted</source>
        <translation>Una sesión no se eliminó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” is still there. The Copilot CLI did not remove it.</source>
        <translation>«{title}» sigue ahí. La CLI de Copilot no la quitó.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If another program has it open, close it there and try again.</source>
        <translation>Si otro programa la tiene abierta, ciérrala allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>COPILOT_CLI_PATH leads nowhere</source>
        <translation>COPILOT_CLI_PATH no lleva a ninguna parte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>That environment variable names {path}, and nothing is there.</source>
        <translation>Esa variable de entorno indica {path}, y ahí no hay nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct or remove the variable and restart the app, or install the CLI here.</source>
        <translation>Corrige o quita la variable y reinicia la aplicación, o instala la CLI aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The chosen Copilot CLI is gone</source>
        <translation>La CLI de Copilot elegida ya no está</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The settings name {path}, and nothing is there.</source>
        <translation>La configuración indica {path}, y ahí no hay nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose where it is now, or install it here.</source>
        <translation>Elige dónde está ahora o instálala aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot CLI isn't installed</source>
        <translation>La CLI de Copilot no está instalada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot Desktop drives the copilot command, and it was not found on this computer.</source>
        <translation>Copilot Desktop usa el comando copilot, y no se encontró en este equipo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install it here, or choose where it is.</source>
        <translation>Instálala aquí o elige dónde está.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be run</source>
        <translation>La CLI de Copilot no se puede ejecutar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another copilot, or install it here.</source>
        <translation>Elige otro copilot o instálalo aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI doesn't work</source>
        <translation>La CLI de Copilot no funciona</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI needs an update</source>
        <translation>La CLI de Copilot necesita una actualización</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {found} is older than {needed}. Older versions can run commands without asking (published as GHSA-g8r9-g2v8-jv6f).</source>
        <translation>La versión {found} es anterior a {needed}. Las versiones anteriores pueden ejecutar comandos sin preguntar (publicado como GHSA-g8r9-g2v8-jv6f).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a newer version here, or choose another copilot.</source>
        <translation>Instala aquí una versión más reciente o elige otro copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI could not be started</source>
        <translation>No se pudo iniciar la CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The system refused to start {path}.</source>
        <translation>El sistema se negó a iniciar {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The agent stopped</source>
        <translation>El agente se detuvo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI ended by itself ({status}). Your conversations are kept.</source>
        <translation>La CLI de Copilot terminó por sí sola ({status}). Tus conversaciones se conservan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again; if it keeps stopping, run the doctor.</source>
        <translation>Iníciala de nuevo; si se sigue deteniendo, ejecuta el diagnóstico (doctor).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent doesn't answer</source>
        <translation>El agente no responde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was started but gave no answer within {seconds} seconds.</source>
        <translation>La CLI de Copilot se inició, pero no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again, or choose another copilot.</source>
        <translation>Iníciala de nuevo o elige otro copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI refused to work with this app</source>
        <translation>La CLI de Copilot se negó a trabajar con esta aplicación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was started, and answered the first question with an error.</source>
        <translation>Se inició y respondió a la primera pregunta con un error.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI isn't signed in</source>
        <translation>La CLI de Copilot no ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The models of a Copilot account can be used once it is.</source>
        <translation>Los modelos de una cuenta de Copilot se pueden usar en cuanto la inicie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Run “copilot login” in a terminal, then start the agent again.</source>
        <translation>Ejecuta «copilot login» en un terminal y vuelve a iniciar el agente.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't be used</source>
        <translation>Esta CLI de Copilot no se puede usar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It speaks version {version} of the protocol, which this app does not know.</source>
        <translation>Habla la versión {version} del protocolo, que esta aplicación no conoce.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the version that this app was tested with, or choose another copilot.</source>
        <translation>Instala la versión con la que se probó esta aplicación o elige otro copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was not installed</source>
        <translation>La CLI de Copilot no se instaló</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It failed ({reason}), and nothing was left behind.</source>
        <translation>Falló ({reason}) y no quedó nada atrás.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or install it yourself and choose where it is.</source>
        <translation>Inténtalo de nuevo, o instálala por tu cuenta y elige dónde está.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download could not start</source>
        <translation>La descarga no pudo empezar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer could not be reached.</source>
        <translation>No se pudo acceder al origen de paquetes configurado en este equipo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network and the proxy settings of npm or pip, then try again.</source>
        <translation>Comprueba la red y la configuración de proxy de npm o pip e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be had here</source>
        <translation>La CLI de Copilot no se puede obtener aquí</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer does not have it, or does not give it out.</source>
        <translation>El origen de paquetes configurado en este equipo no la tiene o no la entrega.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Ask whoever looks after it, or install the CLI yourself and choose where it is.</source>
        <translation>Pregunta a quien lo administra, o instala la CLI por tu cuenta y elige dónde está.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download broke off</source>
        <translation>La descarga se interrumpió</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was installed and nothing was left behind.</source>
        <translation>No se instaló nada y no quedó nada atrás.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download was refused</source>
        <translation>La descarga se rechazó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is not the package that this app was tested with. It was thrown away without being opened.</source>
        <translation>No es el paquete con el que se probó esta aplicación. Se descartó sin abrirlo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, tell whoever looks after your package source.</source>
        <translation>Inténtalo de nuevo; si continúa, díselo a quien administra tu origen de paquetes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The downloaded Copilot CLI doesn't work</source>
        <translation>La CLI de Copilot descargada no funciona</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{reason}. Nothing was left behind.</source>
        <translation>{reason}. No quedó nada atrás.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the CLI yourself and choose where it is.</source>
        <translation>Instala la CLI por tu cuenta y elige dónde está.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The installation was stopped</source>
        <translation>La instalación se detuvo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was left behind.</source>
        <translation>No quedó nada atrás.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation>Necesita {needed} MB en {folder}, y hay {free} MB libres.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>El disco que contiene {folder} está lleno.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is not enough room</source>
        <translation>No hay espacio suficiente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Make room, then try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be installed from here</source>
        <translation>La CLI de Copilot no se puede instalar desde aquí</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install npm or pip, or choose a copilot that is already on this computer.</source>
        <translation>Instala npm o pip, o elige un copilot que ya esté en este equipo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent isn't running</source>
        <translation>El agente no se está ejecutando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait until it is connected, or start it again.</source>
        <translation>Espera a que esté conectado o inícialo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent took too long to answer</source>
        <translation>El agente tardó demasiado en responder</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What you sent may have arrived; the conversation shows it when it has.</source>
        <translation>Puede que lo que enviaste haya llegado; la conversación lo muestra cuando es así.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a little, then try again.</source>
        <translation>Espera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent refused</source>
        <translation>El agente se negó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its reason is below.</source>
        <translation>Su motivo está abajo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Change what it names and try again.</source>
        <translation>Cambia lo que indica e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/{name} was not run</source>
        <translation>/{name} no se ejecutó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/help lists the commands.</source>
        <translation>/help muestra los comandos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is too large for the agent</source>
        <translation>Esto es demasiado grande para el agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has {size} MB, and a message may have {limit} MB. Nothing was sent.</source>
        <translation>Ocupa {size} MB, y un mensaje puede ocupar {limit} MB. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Attach less at a time, or name files instead of attaching them.</source>
        <translation>Adjunta menos cada vez, o nombra los archivos en lugar de adjuntarlos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't do that</source>
        <translation>Esta CLI de Copilot no puede hacer eso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {version} does not know {method}.</source>
        <translation>La versión {version} no conoce {method}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a newer Copilot CLI.</source>
        <translation>Usa una CLI de Copilot más reciente.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent couldn't finish its answer</source>
        <translation>El agente no pudo terminar su respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What had come is kept.</source>
        <translation>Lo que había llegado se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Send your message again, or choose another model.</source>
        <translation>Envía tu mensaje de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer was stopped</source>
        <translation>La respuesta se detuvo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent has fallen silent</source>
        <translation>El agente se ha quedado callado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing came for {seconds} seconds although it works.</source>
        <translation>No llegó nada durante {seconds} segundos aunque está trabajando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it and send your message again.</source>
        <translation>Detenlo y envía tu mensaje de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer took too long</source>
        <translation>La respuesta tardó demasiado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not done after {seconds} seconds.</source>
        <translation>No estaba terminada tras {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more time, or ask for less at once.</source>
        <translation>Permite más tiempo o pide menos de una vez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent did not take the message</source>
        <translation>El agente no aceptó el mensaje</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has ended, or it takes none.</source>
        <translation>Ha terminado, o no acepta ninguno.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can go to the background</source>
        <translation>Nada puede pasar a segundo plano</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent waits for no command or agent that could go on by itself.</source>
        <translation>El agente no espera a ningún comando o agente que pueda seguir por sí solo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file was left alone</source>
        <translation>Un archivo no se tocó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was changed meanwhile. Nothing was written to it.</source>
        <translation>{path} se cambió entretanto. No se escribió nada en él.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>git can't tell what has changed</source>
        <translation>git no puede decir qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder may be outside of a repository, or git is not installed.</source>
        <translation>Puede que la carpeta esté fuera de un repositorio o que git no esté instalado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can be recorded there</source>
        <translation>Ahí no se puede grabar nada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be made; a file that exists is never overwritten.</source>
        <translation>No se pudo crear {path}; un archivo que existe nunca se sobrescribe.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or folder.</source>
        <translation>Elige otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This recording can't be played</source>
        <translation>Esta grabación no se puede reproducir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is missing, or it is no recording.</source>
        <translation>{path} falta o no es una grabación.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session was closed</source>
        <translation>Esta sesión se cerró</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It takes no commands any more; what is stored of it stays.</source>
        <translation>Ya no acepta comandos; lo que está guardado de ella se queda.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open it again from the list of sessions.</source>
        <translation>Ábrela de nuevo desde la lista de sesiones.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent was lost</source>
        <translation>Se perdió la conexión con el agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was shown is kept. A prompt that was on its way is marked.</source>
        <translation>Lo que se mostró se conserva. Un prompt que estaba en camino queda marcado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent is started again; send the marked prompt once more if you want.</source>
        <translation>El agente se inicia de nuevo; envía otra vez el prompt marcado si quieres.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent sent something unreadable</source>
        <translation>El agente envió algo ilegible</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection was ended, and what was shown is kept.</source>
        <translation>La conexión se terminó y lo que se mostró se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the agent again.</source>
        <translation>Inicia el agente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is no address of a server</source>
        <translation>Esto no es la dirección de un servidor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{address}” can't be read as one.</source>
        <translation>«{address}» no se puede leer como tal.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Write it as host:port, and an IPv6 address as [address]:port.</source>
        <translation>Escríbela como host:puerto, y una dirección IPv6 como [dirección]:puerto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server can't be reached</source>
        <translation>No se puede acceder al servidor del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No connection to {address} could be made.</source>
        <translation>No se pudo establecer ninguna conexión con {address}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network, the tunnel and the firewall between here and there.</source>
        <translation>Comprueba la red, el túnel y el cortafuegos entre este lado y el otro.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No agent listens there</source>
        <translation>Ningún agente escucha ahí</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} refuses connections.</source>
        <translation>{address} rechaza las conexiones.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the CLI there with --headless --port, or correct the address.</source>
        <translation>Inicia la CLI allí con --headless --port, o corrige la dirección.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server was not found</source>
        <translation>No se encontró el servidor del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No computer by the name of {host} is known here.</source>
        <translation>Aquí no se conoce ningún equipo con el nombre {host}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address, or check the network.</source>
        <translation>Corrige la dirección o comprueba la red.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server doesn't answer</source>
        <translation>El servidor del agente no responde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A connection to {address} was made, and nothing came back.</source>
        <translation>Se estableció una conexión con {address}, y no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens there, or try again.</source>
        <translation>Comprueba que la CLI de Copilot escuche allí o inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server closed the connection</source>
        <translation>El servidor del agente cerró la conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} closed it before it said a word.</source>
        <translation>{address} la cerró sin decir palabra.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens at the far end of the tunnel or the port.</source>
        <translation>Comprueba que la CLI de Copilot escuche en el otro extremo del túnel o del puerto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This isn't a Copilot CLI</source>
        <translation>Esto no es una CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something else listens at {address}.</source>
        <translation>Otra cosa escucha en {address}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address; encrypted connections need a tunnel of their own.</source>
        <translation>Corrige la dirección; las conexiones cifradas necesitan un túnel propio.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server refused to work with this app</source>
        <translation>El servidor del agente se negó a trabajar con esta aplicación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} answered the first question with an error.</source>
        <translation>{address} respondió a la primera pregunta con un error.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check which program and version runs there.</source>
        <translation>Comprueba qué programa y qué versión se ejecutan allí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent's server was lost</source>
        <translation>Se perdió la conexión con el servidor del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is tried to reach {address} again. What was shown is kept.</source>
        <translation>Se intenta llegar de nuevo a {address}. Lo que se mostró se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait, or check the network and the tunnel.</source>
        <translation>Espera, o comprueba la red y el túnel.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server wants a connection token</source>
        <translation>El servidor del agente quiere un token de conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets nobody in without one.</source>
        <translation>{address} no deja entrar a nadie sin uno.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give the token that COPILOT_CONNECTION_TOKEN held when it was started.</source>
        <translation>Indica el token que contenía COPILOT_CONNECTION_TOKEN cuando se inició.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection token is wrong</source>
        <translation>El token de conexión es incorrecto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} was started with another one.</source>
        <translation>{address} se inició con otro.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server has no connection token</source>
        <translation>El servidor del agente no tiene token de conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets everybody in who reaches it, so it may be the wrong one.</source>
        <translation>{address} deja entrar a cualquiera que llegue a él, así que puede no ser el correcto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it with COPILOT_CONNECTION_TOKEN set, or connect without a token.</source>
        <translation>Inícialo con COPILOT_CONNECTION_TOKEN definido, o conéctate sin token.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session ends the agent</source>
        <translation>Esta sesión hace terminar al agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent died each time it took this session up, so it is left alone. It stays readable.</source>
        <translation>El agente se cayó cada vez que retomó esta sesión, así que se la deja en paz. Se puede seguir leyendo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try it again, or open a copy of it.</source>
        <translation>Pruébala de nuevo o abre una copia de ella.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session can't be continued</source>
        <translation>Esta sesión no se puede continuar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI does not know it any more. What is shown here stays readable.</source>
        <translation>La CLI de Copilot ya no la conoce. Lo que se muestra aquí se puede seguir leyendo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy what you need into a new session.</source>
        <translation>Copia lo que necesites a una sesión nueva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program</source>
        <translation>Esta sesión está abierta en otro programa</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Process {process} has it open. Two programs would write different histories.</source>
        <translation>El proceso {process} la tiene abierta. Dos programas escribirían historiales distintos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>End it there, or open a copy here. Nothing was sent.</source>
        <translation>Ciérrala allí o abre una copia aquí. No se envió nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This can't be brought back any more</source>
        <translation>Esto ya no se puede recuperar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session has gone on since, here or in another program.</source>
        <translation>La sesión ha continuado desde entonces, aquí o en otro programa.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on from here.</source>
        <translation>Continúa desde aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Not rewound</source>
        <translation>No se retrocedió</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What would be taken back could not be kept for you: {detail}</source>
        <translation>Lo que se retiraría no se pudo guardar para ti: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>No se cambió nada. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent answered: {detail}</source>
        <translation>El agente respondió: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Try again when it is idle.</source>
        <translation>No se cambió nada. Inténtalo de nuevo cuando esté inactivo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The lock of this session can't be removed</source>
        <translation>El bloqueo de esta sesión no se puede quitar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. See who may write to the folder of the session.</source>
        <translation>No se cambió nada. Mira quién puede escribir en la carpeta de la sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Which session?</source>
        <translation>¿Qué sesión?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {session}.</source>
        <translation>{count} sesiones tienen un id que comienza por {session}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>copilot-desktop sessions lists them.</source>
        <translation>copilot-desktop sessions las muestra.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder lies on another computer</source>
        <translation>La carpeta está en otro equipo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported file names {folder}. To look for it there would tell that computer about you.</source>
        <translation>Un archivo importado indica {folder}. Buscarla allí le revelaría a ese equipo algo sobre ti.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you know that computer, open the folder in your file manager.</source>
        <translation>Si conoces ese equipo, abre la carpeta en tu administrador de archivos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An attachment cannot be sent</source>
        <translation>Un adjunto no se puede enviar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{name} is not there any more. Nothing was sent, and your message is kept.</source>
        <translation>{name} ya no está ahí. No se envió nada y tu mensaje se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Remove the attachment, or put the file back.</source>
        <translation>Quita el adjunto o vuelve a poner el archivo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder is gone</source>
        <translation>La carpeta ya no está</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{folder} does not exist, so the agent cannot work in it.</source>
        <translation>{folder} no existe, así que el agente no puede trabajar en ella.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Put the folder back, or start a new session in another one.</source>
        <translation>Vuelve a poner la carpeta o inicia una sesión nueva en otra.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder does not answer</source>
        <translation>La carpeta no responde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk of {folder} takes too long. Nothing was started.</source>
        <translation>El disco de {folder} tarda demasiado. No se inició nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the connection to the disk and try again, or choose another folder.</source>
        <translation>Comprueba la conexión con el disco e inténtalo de nuevo, o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session's model has no provider</source>
        <translation>El modelo de esta sesión no tiene proveedor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It used {model}, and nobody is set up who answers for it.</source>
        <translation>Usaba {model}, y no hay nadie configurado que responda por él.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Set the provider up again under Model providers, or choose another model.</source>
        <translation>Configura de nuevo el proveedor en Proveedores de modelos, o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed or removed.</source>
        <translation>No se cambió ni se quitó nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open the session again; the log says more.</source>
        <translation>Abre la sesión de nuevo; el registro dice más.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The demo could not be started</source>
        <translation>No se pudo iniciar la demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its model runs inside this app and needs an address of its own on this computer, and a folder for its sample files.</source>
        <translation>Su modelo se ejecuta dentro de esta aplicación y necesita una dirección propia en este equipo y una carpeta para sus archivos de ejemplo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or use your own model.</source>
        <translation>Inténtalo de nuevo o usa tu propio modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This model cannot be used</source>
        <translation>Este modelo no se puede usar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its provider has no address that starts with http:// or https://, no model, or is gone.</source>
        <translation>Su proveedor no tiene una dirección que empiece por http:// o https://, no tiene modelo o ya no existe.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check it under Model providers, or choose another model.</source>
        <translation>Compruébalo en Proveedores de modelos o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The budget of this session is used up</source>
        <translation>El presupuesto de esta sesión está agotado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Your message is kept.</source>
        <translation>No se envió nada. Tu mensaje se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more in the Usage tab of the inspector, or remove the budget.</source>
        <translation>Permite más en la pestaña Uso del inspector o quita el presupuesto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The mode was not changed</source>
        <translation>El modo no se cambió</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your message was not sent, as it was meant for another mode. It is kept.</source>
        <translation>Tu mensaje no se envió, porque estaba pensado para otro modo. Se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose the mode again, or send it in the one that is shown.</source>
        <translation>Elige el modo de nuevo o envíalo en el que se muestra.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The model was not changed</source>
        <translation>El modelo no se cambió</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another model.</source>
        <translation>Elige otro modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not written</source>
        <translation>El archivo no se escribió</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {detail}</source>
        <translation>{path}: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or place.</source>
        <translation>Elige otro nombre u otro lugar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The address holds a name or a password</source>
        <translation>La dirección contiene un nombre o una contraseña</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Addresses are kept in the settings, where a secret must not be.</source>
        <translation>Las direcciones se guardan en la configuración, donde no debe haber secretos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Leave out what stands before the @, and give the key in its own field.</source>
        <translation>Quita lo que está antes de la @ e indica la clave en su propio campo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This key is too short</source>
        <translation>Esta clave es demasiado corta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The CLI hides the key wherever it appears, and a short one appears everywhere.</source>
        <translation>La CLI oculta la clave allí donde aparece, y una corta aparece en todas partes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a key of eight characters or more, or none.</source>
        <translation>Usa una clave de ocho caracteres o más, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is no address of a server</source>
        <translation>{host} no es la dirección de un servidor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter an address that starts with http:// or https://.</source>
        <translation>Escribe una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: nobody knows this name</source>
        <translation>No se puede llegar a {host}: nadie conoce este nombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address, and whether this computer is online.</source>
        <translation>Comprueba la dirección y si este equipo está en línea.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: the connection was refused</source>
        <translation>No se puede llegar a {host}: se rechazó la conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The computer is there, and nothing listens at this port.</source>
        <translation>El equipo está ahí, pero nada escucha en este puerto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the server, or correct the port.</source>
        <translation>Inicia el servidor o corrige el puerto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}</source>
        <translation>No se puede llegar a {host}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} no respondió a tiempo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server on this computer may still be loading the model.</source>
        <translation>Puede que un servidor de este equipo aún esté cargando el modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The certificate of {host} is not trusted</source>
        <translation>El certificado de {host} no es de confianza</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Somebody may stand between, or the server has a certificate of its own.</source>
        <translation>No se envió nada. Puede que haya alguien en medio o que el servidor tenga un certificado propio.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Have the system trust its issuer, or correct the address.</source>
        <translation>Haz que el sistema confíe en su emisor o corrige la dirección.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not speak TLS as it should</source>
        <translation>{host} no habla TLS como debería</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server without TLS has an address that starts with http://.</source>
        <translation>Un servidor sin TLS tiene una dirección que empieza por http://.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy does not let us through to {host}</source>
        <translation>El proxy no nos deja pasar hasta {host}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy of the system or of the environment stands between.</source>
        <translation>El proxy del sistema o del entorno está en medio.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check its address and its sign-in, or except this server from it.</source>
        <translation>Comprueba su dirección y sus credenciales, o exceptúa este servidor.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} closed the connection</source>
        <translation>{host} cerró la conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the port, and whether the address should start with https://.</source>
        <translation>Comprueba el puerto y si la dirección debería empezar por https://.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} wants a key (401)</source>
        <translation>{host} quiere una clave (401)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the API key of your account there.</source>
        <translation>Escribe la clave de API de tu cuenta allí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was rejected (401)</source>
        <translation>La clave se rechazó (401)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not know this key, or no longer.</source>
        <translation>{host} no conoce esta clave, o ya no la conoce.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy it once more, or make a new one.</source>
        <translation>Cópiala otra vez o crea una nueva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key may not do this (403)</source>
        <translation>La clave no tiene permiso para esto (403)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} knows the key, and it has no right to this model or place.</source>
        <translation>{host} conoce la clave, pero no tiene derecho a este modelo o lugar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give it the right, or use another key.</source>
        <translation>Dale el derecho o usa otra clave.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has no model {model}</source>
        <translation>{host} no tiene ningún modelo {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>List the models, or check how it is spelled.</source>
        <translation>Muestra la lista de modelos o comprueba cómo se escribe.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is no model server at this address ({status})</source>
        <translation>No hay ningún servidor de modelos en esta dirección ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is there, and has no such place.</source>
        <translation>{host} está ahí, pero no tiene ese lugar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the path at the end of the address, for instance /v1.</source>
        <translation>Comprueba la ruta al final de la dirección, por ejemplo /v1.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The account at {host} has no credit left</source>
        <translation>A la cuenta de {host} no le queda crédito</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was accepted.</source>
        <translation>La clave se aceptó.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Add credit there, or use another account.</source>
        <translation>Añade crédito allí o usa otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} takes no more requests for now (429)</source>
        <translation>{host} no acepta más solicitudes por ahora (429)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a minute.</source>
        <translation>Inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} sends us to another address ({status})</source>
        <translation>{host} nos envía a otra dirección ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was not sent there.</source>
        <translation>La clave no se envió allí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you trust the new address, enter it here.</source>
        <translation>Si confías en la nueva dirección, escríbela aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} answers, but not as a model server</source>
        <translation>{host} responde, pero no como un servidor de modelos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address and the kind of interface.</source>
        <translation>Comprueba la dirección y el tipo de interfaz.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} refused the request ({status})</source>
        <translation>{host} rechazó la solicitud ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the kind of interface and the model.</source>
        <translation>Comprueba el tipo de interfaz y el modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has failed</source>
        <translation>{host} ha fallado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment; its own log may say more.</source>
        <translation>Inténtalo de nuevo en un momento; puede que su propio registro diga más.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key of {name} is needed</source>
        <translation>Se necesita la clave de {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. What you wrote is kept.</source>
        <translation>No se envió nada. Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the key, then send again.</source>
        <translation>Escribe la clave y envía de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No keychain found</source>
        <translation>No se encontró ningún llavero</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This system has no store for keys that can be trusted; nothing was written.</source>
        <translation>Este sistema no tiene un almacén de claves en el que se pueda confiar; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Keep the key for this run only, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Conserva la clave solo durante esta ejecución, o instala un llavero como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not unlocked, so no key was read or written.</source>
        <translation>No se desbloqueó, así que no se leyó ni se escribió ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Unlock it and try again, or keep the key for this run only.</source>
        <translation>Desbloquéalo e inténtalo de nuevo, o conserva la clave solo durante esta ejecución.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain has failed</source>
        <translation>El llavero ha fallado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No key was read or written.</source>
        <translation>No se leyó ni se escribió ninguna clave.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or keep the key for this run only.</source>
        <translation>Inténtalo de nuevo o conserva la clave solo durante esta ejecución.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It may wait for you in a window of its own.</source>
        <translation>Puede que te espere en una ventana propia.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Answer it and try again, or keep the key for this run only.</source>
        <translation>Respóndele e inténtalo de nuevo, o conserva la clave solo durante esta ejecución.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be used</source>
        <translation>Un archivo de esta aplicación no se puede usar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be read or written.</source>
        <translation>No se pudo leer o escribir {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, run the doctor.</source>
        <translation>Inténtalo de nuevo; si continúa, ejecuta el diagnóstico (doctor).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written. Nothing was half-written.</source>
        <translation>No se pudo escribir {path}. Nada quedó a medio escribir.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Free some space, then try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be written</source>
        <translation>Un archivo de esta aplicación no se puede escribir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} may not be changed, so nothing new is kept there.</source>
        <translation>{path} no se puede cambiar, así que ahí no se guarda nada nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the permissions of its folder.</source>
        <translation>Comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Another program holds a file of this app</source>
        <translation>Otro programa retiene un archivo de esta aplicación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is in use, so nothing new is kept there.</source>
        <translation>{path} está en uso, así que ahí no se guarda nada nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Close the other program, then restart the app.</source>
        <translation>Cierra el otro programa y reinicia la aplicación.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app is running already</source>
        <translation>La aplicación ya se está ejecutando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its window does not answer, so it could not be brought to the front.</source>
        <translation>Su ventana no responde, así que no se pudo traer al frente.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a moment and start it again; if that does not help, end the process first.</source>
        <translation>Espera un momento e iníciala de nuevo; si eso no ayuda, termina antes el proceso.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No session has an id that begins with {wanted}.</source>
        <translation>Ninguna sesión tiene un id que comience por {wanted}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {wanted}.</source>
        <translation>{count} sesiones tienen un id que comienza por {wanted}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session could not be opened</source>
        <translation>No se pudo abrir la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list, or give more of its id.</source>
        <translation>Elígela en la lista o indica más de su id.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A newer version of this app was here</source>
        <translation>Aquí estuvo una versión más reciente de esta aplicación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is left as it is, and changes are not kept.</source>
        <translation>{path} se deja como está, y los cambios no se guardan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use the newer version.</source>
        <translation>Usa la versión más reciente.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search can't be brought up to date</source>
        <translation>La búsqueda no se puede actualizar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was said lately may not be found. It is tried again later. ({detail})</source>
        <translation>Puede que lo dicho últimamente no se encuentre. Se intentará de nuevo más tarde. ({detail})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search index can't be read</source>
        <translation>El índice de búsqueda no se puede leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Conversations are not in it: it can be built anew. ({detail})</source>
        <translation>No contiene conversaciones: se puede crear de nuevo. ({detail})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} draft</source>
        <extracomment>Of several: {count} drafts</extracomment>
        <translation>
            <numerusform>{count} borrador</numerusform>
            <numerusform>{count} borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} prompt</source>
        <extracomment>Of several: {count} prompts</extracomment>
        <translation>
            <numerusform>{count} prompt</numerusform>
            <numerusform>{count} prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} unfinished answer</source>
        <extracomment>Of several: {count} unfinished answers</extracomment>
        <translation>
            <numerusform>{count} respuesta sin terminar</numerusform>
            <numerusform>{count} respuestas sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>the marks of {count} session</source>
        <extracomment>Of several: the marks of {count} sessions</extracomment>
        <translation>
            <numerusform>las marcas de {count} sesión</numerusform>
            <numerusform>las marcas de {count} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was begun anew. Conversations are not in it.</source>
        <translation>{path} se empezó de nuevo. No contiene conversaciones.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Taken over: {what}.</source>
        <translation>Recuperado: {what}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Drafts and prompts that were not sent yet may be missing.</source>
        <translation>Puede que falten borradores y prompts aún no enviados.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app was damaged</source>
        <translation>Un archivo de esta aplicación estaba dañado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The damaged file is kept as {path}.</source>
        <translation>El archivo dañado se conserva como {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Some settings can't be read</source>
        <translation>Parte de la configuración no se puede leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What could not be used in {path} has its usual value.</source>
        <translation>Lo que no se pudo usar de {path} tiene su valor habitual.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the file, or choose the settings again.</source>
        <translation>Comprueba el archivo o vuelve a elegir la configuración.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app did not come to its end last time</source>
        <translation>La aplicación no terminó bien la última vez</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was ended from outside, or the power failed. Your conversations and drafts are kept.</source>
        <translation>Se terminó desde fuera o se fue la luz. Tus conversaciones y borradores se conservan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on where you were.</source>
        <translation>Continúa donde estabas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly several times</source>
        <translation>La aplicación terminó de forma inesperada varias veces</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>So this time it begins without the conversation that was open. Nothing of it is lost.</source>
        <translation>Por eso esta vez empieza sin la conversación que estaba abierta. No se ha perdido nada de ella.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list to try once more. If it ends again, copy the report and tell somebody.</source>
        <translation>Elígela en la lista para probar una vez más. Si termina de nuevo, copia el informe y avisa a alguien.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly last time</source>
        <translation>La aplicación terminó de forma inesperada la última vez</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept.</source>
        <translation>Tus conversaciones se conservan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy the report if you want to tell somebody about it.</source>
        <translation>Copia el informe si quieres contárselo a alguien.</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Branch</source>
        <translation>Rama</translation>
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
        <translation>Modelo</translation>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Extent</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>A part of the session</source>
        <translation>Una parte de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported with {name}. {disclaimer}</source>
        <translation>Exportado con {name}. {disclaimer}</translation>
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
        <translation>Pensamiento</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Wanted changes</source>
        <translation>Cambios deseados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Plan: {outcome}</source>
        <translation>Plan: {outcome}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>(not answered)</source>
        <translation>(sin responder)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent asked</source>
        <translation>El agente preguntó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (never confirmed)</source>
        <translation>Tú (nunca confirmado)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (not sent)</source>
        <translation>Tú (no enviado)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Attached</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (stopped)</source>
        <translation> (detenido)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (interrupted)</source>
        <translation> (interrumpido)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (failed)</source>
        <translation> (con error)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Result of an earlier call</source>
        <translation>Resultado de una llamada anterior</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
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
        <translation>con error</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Denied by a rule</source>
        <translation>Denegado por una regla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Stopped by the budget of the session</source>
        <translation>Detenido por el presupuesto de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent ended</source>
        <translation>El agente terminó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>A part of the stored history cannot be read</source>
        <translation>Una parte del historial guardado no se puede leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The conversation was summarised</source>
        <translation>La conversación se resumió</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Reasoning effort: {effort}</source>
        <translation>Esfuerzo de razonamiento: {effort}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.connection</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was abandoned</source>
        <translation>la conexión se abandonó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was closed</source>
        <translation>la conexión se cerró</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>reading failed: {detail}</source>
        <translation>error de lectura: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended within a message</source>
        <translation>el agente terminó en mitad de un mensaje</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended the connection</source>
        <translation>el agente terminó la conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent takes no more input</source>
        <translation>el agente ya no acepta entradas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent reads nothing, and {size} bytes wait for it already</source>
        <translation>el agente no lee nada, y ya lo esperan {size} bytes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>writing failed: {detail}</source>
        <translation>error de escritura: {detail}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.framing</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces two different lengths</source>
        <translation>un mensaje anuncia dos longitudes distintas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>more than {limit} bytes without a message of the protocol</source>
        <translation>más de {limit} bytes sin un mensaje del protocolo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces a length that is no number</source>
        <translation>un mensaje anuncia una longitud que no es un número</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message of {size} bytes is larger than the limit of {limit} bytes</source>
        <translation>un mensaje de {size} bytes supera el límite de {limit} bytes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message header is longer than {limit} bytes</source>
        <translation>el encabezado de un mensaje supera los {limit} bytes</translation>
    </message>
</context>
<context>
    <name>jsonrpc.peer</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/peer.py"/>
        <source>the agent could not read a message: {detail}</source>
        <translation>el agente no pudo leer un mensaje: {detail}</translation>
    </message>
</context>
<context>
    <name>pdf_export</name>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>The rest is not set: this file would be too long. Markdown and HTML have all of it.</source>
        <translation>El resto no se compone: este archivo sería demasiado largo. Markdown y HTML lo contienen todo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>{count} more line</source>
        <extracomment>Of several: {count} more lines</extracomment>
        <translation>
            <numerusform>{count} línea más</numerusform>
            <numerusform>{count} líneas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>{line}… (cut)</source>
        <translation>{line}… (cortada)</translation>
    </message>
</context>
<context>
    <name>product</name>
    <message>
        <location filename="../../copilot_desktop/product.py"/>
        <source>Unofficial client, not affiliated with GitHub or Microsoft.</source>
        <translation>Cliente no oficial, sin relación con GitHub ni Microsoft.</translation>
    </message>
</context>
<context>
    <name>rendering.anchors</name>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>Footnote {label}</source>
        <translation>Nota al pie {label}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>In this message: {address}</source>
        <translation>En este mensaje: {address}</translation>
    </message>
</context>
<context>
    <name>rendering.highlight</name>
    <message>
        <location filename="../../copilot_desktop/rendering/highlight.py"/>
        <source>Mermaid diagram</source>
        <translation>Diagrama Mermaid</translation>
    </message>
</context>
<context>
    <name>rendering.links</name>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The message would hold more than words: {names}.</source>
        <translation>El mensaje contendría más que palabras: {names}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The name {host} may imitate another one.</source>
        <translation>El nombre {host} puede imitar a otro.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The words name {named}, and the link leads to {host}.</source>
        <translation>Las palabras indican {named}, y el enlace lleva a {host}.</translation>
    </message>
</context>
<context>
    <name>rendering.risk</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Too long to be checked to its end.</source>
        <translation>Demasiado largo para comprobarlo hasta el final.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>There is more to look at further on.</source>
        <translation>Hay más que mirar más adelante.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>{count} character cannot be seen or changes how the text reads.</source>
        <extracomment>Of several: {count} characters cannot be seen or change how the text reads.</extracomment>
        <translation>
            <numerusform>{count} carácter no se ve o cambia cómo se lee el texto.</numerusform>
            <numerusform>{count} caracteres no se ven o cambian cómo se lee el texto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs with administrator rights.</source>
        <translation>Se ejecuta con derechos de administrador.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Copies raw data and overwrites its target.</source>
        <translation>Copia datos en bruto y sobrescribe su destino.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Can erase a disk or destroy files for good.</source>
        <translation>Puede borrar un disco o destruir archivos definitivamente.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes the rights of everything in a folder.</source>
        <translation>Cambia los permisos de todo lo que hay en una carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs text that is put together while it runs.</source>
        <translation>Ejecuta texto que se compone durante la ejecución.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes what runs by itself.</source>
        <translation>Cambia lo que se ejecuta por sí solo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Turns the computer off or restarts it.</source>
        <translation>Apaga o reinicia el equipo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {path} and everything in it.</source>
        <translation>Elimina {path} y todo lo que contiene.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {count} folder and everything in it.</source>
        <extracomment>Of several: Deletes {count} files or folders and everything in them.</extracomment>
        <translation>
            <numerusform>Elimina {count} carpeta y todo lo que contiene.</numerusform>
            <numerusform>Elimina {count} archivos o carpetas y todo lo que contienen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes folders and everything in them.</source>
        <translation>Elimina carpetas y todo lo que contienen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sets an option of git that can run a program.</source>
        <translation>Establece una opción de git que puede ejecutar un programa.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites the history of a remote branch.</source>
        <translation>Sobrescribe el historial de una rama remota.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes files that git does not know.</source>
        <translation>Elimina archivos que git no conoce.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Throws away changes that are not committed.</source>
        <translation>Descarta cambios sin confirmar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes every file that is found.</source>
        <translation>Elimina todos los archivos que se encuentren.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs a text as commands.</source>
        <translation>Ejecuta un texto como comandos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sends data to {host}.</source>
        <translation>Envía datos a {host}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Decodes hidden text and runs it.</source>
        <translation>Descodifica texto oculto y lo ejecuta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs the output of a command as commands.</source>
        <translation>Ejecuta la salida de un comando como comandos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes to the device {path}.</source>
        <translation>Escribe en el dispositivo {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes outside the session folder: {path}.</source>
        <translation>Escribe fuera de la carpeta de la sesión: {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites {path}.</source>
        <translation>Sobrescribe {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes outside the session folder: {path}.</source>
        <translation>Elimina fuera de la carpeta de la sesión: {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script from {host} and runs it without review.</source>
        <translation>Descarga un script de {host} y lo ejecuta sin revisión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script and runs it without review.</source>
        <translation>Descarga un script y lo ejecuta sin revisión.</translation>
    </message>
</context>
<context>
    <name>rendering.risky_addresses</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The address holds characters that cannot be seen.</source>
        <translation>La dirección contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>This is not a complete address.</source>
        <translation>Esta no es una dirección completa.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>What stands before the @ is no part of the host, which is {host}.</source>
        <translation>Lo que está antes de la @ no forma parte del host, que es {host}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{host} is on this computer or in its network.</source>
        <translation>{host} está en este equipo o en su red.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{scheme} is no web address.</source>
        <translation>{scheme} no es una dirección web.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The connection to {host} is unusual or not encrypted.</source>
        <translation>La conexión con {host} es inusual o no está cifrada.</translation>
    </message>
</context>
<context>
    <name>rendering.risky_paths</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} may hold credentials.</source>
        <translation>{path} puede contener credenciales.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} can change what programs run later.</source>
        <translation>{path} puede cambiar lo que los programas ejecutan más tarde.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>This file is outside the session folder.</source>
        <translation>Este archivo está fuera de la carpeta de la sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name holds characters that cannot be seen.</source>
        <translation>El nombre contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name is unusual; it may not mean the file it seems to mean.</source>
        <translation>El nombre es inusual; puede que no designe el archivo que parece.</translation>
    </message>
</context>
<context>
    <name>setup.console</name>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>Next step: {step}</source>
        <translation>Siguiente paso: {step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>The full log is in {path}</source>
        <translation>El registro completo está en {path}</translation>
    </message>
</context>
<context>
    <name>setup.prepare</name>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Tests that need a real X server are left out.</source>
        <translation>Se omiten las pruebas que necesitan un servidor X real.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Without certificates the Copilot CLI reaches no model.</source>
        <translation>Sin certificados, la CLI de Copilot no llega a ningún modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>Aquí no hay pantalla (no está definida ni DISPLAY ni WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>The display cannot be reached: {names}</source>
        <translation>No se puede acceder a la pantalla: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>none is named</source>
        <translation>ninguna indicada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>{path} was made anew and still lacks packages.</source>
        <translation>{path} se creó de nuevo y aún le faltan paquetes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>remove it and start again.</source>
        <translation>quítala e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>This installation of {name} is incomplete; missing: {packages}.</source>
        <translation>Esta instalación de {name} está incompleta; falta: {packages}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install it again with pip.</source>
        <translation>instálala de nuevo con pip.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install the packages {names} and start again.</source>
        <translation>instala los paquetes {names} e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command, then start again: {command}</source>
        <translation>ejecuta este comando e inicia de nuevo: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Libraries of the operating system that Qt needs are missing.</source>
        <translation>Faltan bibliotecas del sistema operativo que Qt necesita.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>start it in a desktop session, or chat in the terminal: {command}</source>
        <translation>iníciala en una sesión de escritorio o chatea en el terminal: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>PySide6 {version} crashes Python before 3.12.</source>
        <translation>PySide6 {version} bloquea Python antes de la 3.12.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>use Python 3.12 or later, or PySide6 6.11.</source>
        <translation>usa Python 3.12 o posterior, o PySide6 6.11.</translation>
    </message>
</context>
<context>
    <name>setup.system_packages</name>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Packages of the operating system are missing: {names}.</source>
        <translation>Faltan paquetes del sistema operativo: {names}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>install them with the system's package manager and start again.</source>
        <translation>instálalos con el administrador de paquetes del sistema e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Missing from the system: {names}. Install with sudo?</source>
        <translation>Faltan en el sistema: {names}. ¿Instalar con sudo?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>System packages are missing, and installing them needs administrator rights.</source>
        <translation>Faltan paquetes del sistema, e instalarlos requiere derechos de administrador.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing {count} missing system package: {names}</source>
        <extracomment>Of several: Installing {count} missing system packages: {names}</extracomment>
        <translation>
            <numerusform>Instalando {count} paquete del sistema que falta: {names}</numerusform>
            <numerusform>Instalando {count} paquetes del sistema que faltan: {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>fetching the lists of packages</source>
        <translation>obteniendo las listas de paquetes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>downloading {size}</source>
        <translation>descargando {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>{done} of {total} system packages are set up</source>
        <translation>{done} de {total} paquetes del sistema están instalados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command and see what it says: {command}</source>
        <translation>ejecuta este comando y mira qué dice: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The disk is full; the system packages need about 300 MB.</source>
        <translation>El disco está lleno; los paquetes del sistema necesitan unos 300 MB.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room and start again.</source>
        <translation>libera espacio e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The system's package manager could not download what is missing.</source>
        <translation>El administrador de paquetes del sistema no pudo descargar lo que falta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>check the network connection and start again; or {step}</source>
        <translation>comprueba la conexión de red e inicia de nuevo; o {step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing system packages failed.</source>
        <translation>Error al instalar los paquetes del sistema.</translation>
    </message>
</context>
<context>
    <name>setup.virtual_environment</name>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The virtual environment {path} is broken or half-made; making it anew</source>
        <translation>El entorno virtual {path} está roto o a medio crear; se crea de nuevo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Making a virtual environment in {path}</source>
        <translation>Creando un entorno virtual en {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{path} is in the way: it is not a folder.</source>
        <translation>{path} estorba: no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>move it away and start again.</source>
        <translation>apártalo e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Installing Python packages from {file}</source>
        <translation>Instalando paquetes de Python desde {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}</source>
        <translation>paquete {done} de {total}: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}, {size}</source>
        <translation>paquete {done} de {total}: {name}, {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>unpacking</source>
        <translation>descomprimiendo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk of {folder} has {free} MB left; the set-up needs {needed} MB.</source>
        <translation>Al disco de {folder} le quedan {free} MB; la preparación necesita {needed} MB.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Another start is setting up this checkout; waiting for it</source>
        <translation>Otro inicio está preparando esta copia; se espera a que acabe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>A downloaded package is not the one this version was made with; it was not installed.</source>
        <translation>Un paquete descargado no es aquel con el que se creó esta versión; no se instaló.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>try again; if it stays so, the package source that pip is set up for has changed it.</source>
        <translation>inténtalo de nuevo; si sigue igual, lo ha cambiado el origen de paquetes para el que está configurado pip.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk is full; {folder} and its downloads need about 600 MB.</source>
        <translation>El disco está lleno; {folder} y sus descargas necesitan unos 600 MB.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room there and in the folder for temporary files, and start again.</source>
        <translation>libera espacio ahí y en la carpeta de archivos temporales, e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The certificate of the package source is not trusted on this machine.</source>
        <translation>El certificado del origen de paquetes no es de confianza en este equipo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>set up pip for the proxy of this network (its options are cert and proxy) and start again.</source>
        <translation>configura pip para el proxy de esta red (sus opciones son cert y proxy) e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The Python packages could not be downloaded: the package source cannot be reached.</source>
        <translation>No se pudieron descargar los paquetes de Python: no se puede acceder al origen de paquetes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>check the network connection (or what pip is set up for) and start again.</source>
        <translation>comprueba la conexión de red (o para qué está configurado pip) e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{folder} cannot be written.</source>
        <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>clone the project into a folder of your own, or make this one writable, and start again.</source>
        <translation>clona el proyecto en una carpeta tuya, o haz que en esta se pueda escribir, e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>There is no build of a package that we need for this system and Python.</source>
        <translation>No hay ninguna compilación de un paquete que necesitamos para este sistema y este Python.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>use Python 3.11 to 3.14 on 64-bit Linux (glibc 2.34 or later), Windows or macOS.</source>
        <translation>usa Python 3.11 a 3.14 en Linux de 64 bits (glibc 2.34 o posterior), Windows o macOS.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The set-up of the Python packages failed.</source>
        <translation>Error al preparar los paquetes de Python.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>see the log and start again.</source>
        <translation>mira el registro e inicia de nuevo.</translation>
    </message>
</context>
<context>
    <name>start_request</name>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>{session} cannot be the id of a session</source>
        <translation>{session} no puede ser el id de una sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>the path of the folder is too long</source>
        <translation>la ruta de la carpeta es demasiado larga</translation>
    </message>
</context>
<context>
    <name>storage.database</name>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is closed</source>
        <translation>la base de datos de estado está cerrada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is not open</source>
        <translation>la base de datos de estado no está abierta</translation>
    </message>
</context>
<context>
    <name>storage.migrations</name>
    <message>
        <location filename="../../copilot_desktop/storage/migrations.py"/>
        <location filename="../../copilot_desktop/storage/search_schema.py"/>
        <source>schema version {version} is newer than {known}</source>
        <translation>la versión de esquema {version} es más reciente que {known}</translation>
    </message>
</context>
<context>
    <name>storage.permissions_config</name>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <source>the file holds something else than expected</source>
        <translation>el archivo contiene algo distinto de lo esperado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
</context>
<context>
    <name>storage.search_index</name>
    <message>
        <location filename="../../copilot_desktop/storage/search_index.py"/>
        <source>the search index is closed</source>
        <translation>el índice de búsqueda está cerrado</translation>
    </message>
</context>
<context>
    <name>storage.settings</name>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>the value of {key} cannot be used</source>
        <translation>el valor de {key} no se puede usar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>settings version {version} is newer than {known}</source>
        <translation>la versión de configuración {version} es más reciente que {known}</translation>
    </message>
</context>
<context>
    <name>terminal.account</name>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Signed out {login}.</source>
        <translation>Se cerró la sesión de {login}.</translation>
    </message>
</context>
<context>
    <name>terminal.arguments</name>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the models of the account</source>
        <translation>mostrar los modelos de la cuenta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print JSON</source>
        <translation>imprimir JSON</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the sessions, the last one first</source>
        <translation>mostrar las sesiones, la última primero</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>COUNT</source>
        <translation>CANTIDAD</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>how many (default: 20; 0 for all)</source>
        <translation>cuántas (predeterminado: 20; 0 para todas)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in, by the Copilot CLI's own dialogue</source>
        <translation>iniciar sesión con el diálogo propio de la CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>GitHub Enterprise host</source>
        <translation>host de GitHub Enterprise</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in with a code on another device</source>
        <translation>iniciar sesión con un código en otro dispositivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>read a token from standard input</source>
        <translation>leer un token de la entrada estándar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign out</source>
        <translation>cerrar sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>play a recording of the wire back</source>
        <translation>reproducir una grabación del tráfico</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>made by chat --record</source>
        <translation>creada con chat --record</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FACTOR</source>
        <translation>FACTOR</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>1 is as it was, 10 ten times as fast, 0 without waiting (default)</source>
        <translation>1 es como fue, 10 diez veces más rápido, 0 sin espera (predeterminado)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event</source>
        <translation>imprimir un objeto JSON por evento</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a CLI that was started elsewhere with --headless --port: host:port; its token is read from COPILOT_CONNECTION_TOKEN</source>
        <translation>una CLI que se inició en otro lugar con --headless --port: host:puerto; su token se lee de COPILOT_CONNECTION_TOKEN</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>agree to the download of the Copilot CLI</source>
        <translation>aceptar la descarga de la CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>chat in the terminal</source>
        <translation>chatear en el terminal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Send PROMPT and print the answer. Without PROMPT: what is piped in is the prompt, and on a terminal one line after the other; a backslash at the end goes on with the next line. A PROMPT of - is what is piped in: chat "Review this:" - &lt; diff</source>
        <translation>Enviar PROMPT e imprimir la respuesta. Sin PROMPT: lo que llega por la canalización es el prompt, y en un terminal, una línea tras otra; una barra invertida al final continúa con la línea siguiente. Un PROMPT de - es lo que llega por la canalización: chat "Revisa esto:" - &lt; diff</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Ctrl+C stops the turn, once more leaves. Exit codes: 0 done, 1 the turn failed, 2 usage, 3 set-up, 4 denied, 124 timed out, 130 interrupted.</source>
        <translation>Ctrl+C detiene el turno; una vez más, sale. Códigos de salida: 0 terminado, 1 el turno falló, 2 uso, 3 preparación, 4 denegado, 124 tiempo agotado, 130 interrumpido.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>what to ask</source>
        <translation>qué preguntar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>use the built-in scripted model; no account needed</source>
        <translation>usar el modelo con guion incorporado; sin cuenta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event and nothing else</source>
        <translation>imprimir un objeto JSON por evento y nada más</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>folder to work in (default: this one)</source>
        <translation>carpeta en la que trabajar (predeterminado: esta)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SESSION</source>
        <translation>SESIÓN</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>go on with a session: the beginning of its id, or "last"</source>
        <translation>continuar una sesión: el comienzo de su id, o "last"</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>attach a file or folder to the first prompt; may be given several times</source>
        <translation>adjuntar un archivo o una carpeta al primer prompt; se puede indicar varias veces</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>send each PROMPT (or each line that is piped in) to a session of its own, all at once</source>
        <translation>enviar cada PROMPT (o cada línea que llega por la canalización) a una sesión propia, todos a la vez</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>with --parallel: how many at once (4)</source>
        <translation>con --parallel: cuántos a la vez (4)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SECONDS</source>
        <translation>SEGUNDOS</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>stop a turn that takes longer</source>
        <translation>detener un turno que tarde más</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print times, tokens and price after each turn</source>
        <translation>imprimir tiempos, tokens y precio tras cada turno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>let the answer flow evenly</source>
        <translation>dejar que la respuesta fluya con regularidad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>record the wire, without secrets, for replay</source>
        <translation>grabar el tráfico, sin secretos, para reproducirlo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print each message as it passes, without its body</source>
        <translation>imprimir cada mensaje al pasar, sin su cuerpo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a model of your own</source>
        <translation>un modelo propio</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>address of the model's server</source>
        <translation>dirección del servidor del modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>model to use</source>
        <translation>modelo que usar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>environment variable that holds the key for the server</source>
        <translation>variable de entorno que contiene la clave del servidor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--speed must not be negative.</source>
        <translation>--speed no debe ser negativo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must not be negative.</source>
        <translation>--limit no debe ser negativo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--demo brings its own model; leave --provider, --base-url and --api-key-env out.</source>
        <translation>--demo trae su propio modelo; omite --provider, --base-url y --api-key-env.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--provider needs --base-url and --model as well.</source>
        <translation>--provider necesita también --base-url y --model.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--base-url and --api-key-env need --provider as well.</source>
        <translation>--base-url y --api-key-env necesitan también --provider.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--cwd: {folder} is not a folder.</source>
        <translation>--cwd: {folder} no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--attach: there is no {path}.</source>
        <translation>--attach: no existe {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--timeout must be above zero and at most a week.</source>
        <translation>--timeout debe ser mayor que cero y como máximo una semana.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--parallel makes new sessions; leave --resume out.</source>
        <translation>--parallel crea sesiones nuevas; omite --resume.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must be at least 1.</source>
        <translation>--limit debe ser al menos 1.</translation>
    </message>
</context>
<context>
    <name>terminal.asking</name>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Denied, because nobody can be asked here:</source>
        <translation>Denegado, porque aquí no se puede preguntar a nadie:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Allow once? [y/N] </source>
        <translation>¿Permitir una vez? [y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks: {question}</source>
        <translation>El agente pregunta: {question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Your answer (empty skips): </source>
        <translation>Tu respuesta (vacía la omite): </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent's plan:</source>
        <translation>El plan del agente:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Go on with it? [y, or what to change] </source>
        <translation>¿Seguir adelante con él? [y, o qué cambiar] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to run this command in {folder}:</source>
        <translation>El agente quiere ejecutar este comando en {folder}:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Agent says: {text}</source>
        <translation>El agente dice: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Warning: {text}</source>
        <translation>Advertencia: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>It asks to run outside the sandbox.</source>
        <translation>Pide ejecutarse fuera del espacio aislado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to change this file: {file}</source>
        <translation>El agente quiere cambiar este archivo: {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks for a permission: {kind}</source>
        <translation>El agente pide un permiso: {kind}</translation>
    </message>
</context>
<context>
    <name>terminal.chat</name>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Go on later: {command}</source>
        <translation>Continuar más tarde: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>There is no prompt.</source>
        <translation>No hay ningún prompt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Copilot CLI {version} with {model} in {folder}. /help lists the commands, exit leaves.</source>
        <translation>Copilot CLI {version} con {model} en {folder}. /help muestra los comandos, exit sale.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>its own choice of model</source>
        <translation>el modelo que ella elija</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Resumes {title} ({session}).</source>
        <translation>Reanuda {title} ({session}).</translation>
    </message>
</context>
<context>
    <name>terminal.conversation</name>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Stopped: no end within {seconds} s.</source>
        <translation>Detenido: sin final en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>{tool} is running</source>
        <translation>{tool} se está ejecutando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Failed: {reason}</source>
        <translation>Error: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>The model request failed; it is tried again.</source>
        <translation>La solicitud al modelo falló; se intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Runs {tool}: {target}</source>
        <translation>Ejecuta {tool}: {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>(no output)</source>
        <translation>(sin salida)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Denied.</source>
        <translation>Denegado.</translation>
    </message>
</context>
<context>
    <name>terminal.listing</name>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>No sessions yet.</source>
        <translation>Aún no hay sesiones.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
</context>
<context>
    <name>terminal.parallel</name>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>runs</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>done</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>terminal.replay</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/replay.py"/>
        <source>{count} message differs from the recording:</source>
        <extracomment>Of several: {count} messages differ from the recording:</extracomment>
        <translation>
            <numerusform>{count} mensaje difiere de la grabación:</numerusform>
            <numerusform>{count} mensajes difieren de la grabación:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal.set_up</name>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Here: {command} login signs in, chat --demo needs no account, and chat --provider takes a model of your own.</source>
        <translation>Aquí: {command} login inicia sesión, chat --demo no necesita cuenta y chat --provider usa un modelo propio.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Download the Copilot CLI {version} now? {download} MB to fetch, {disk} MB on disk. [y/N] </source>
        <translation>¿Descargar ahora la CLI de Copilot {version}? {download} MB de descarga, {disk} MB en disco. [y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Run it again with --yes to agree to the download, or install the CLI yourself.</source>
        <translation>Ejecútalo de nuevo con --yes para aceptar la descarga, o instala la CLI por tu cuenta.</translation>
    </message>
</context>
<context>
    <name>terminal.slash</name>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>exit, quit: leave</source>
        <translation>exit, quit: salir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>its own choice</source>
        <translation>su propia elección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model}. /model ID chooses another one.</source>
        <translation>El modelo es {model}. /model ID elige otro.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The mode is {mode} now.</source>
        <translation>El modo es ahora {mode}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} is done.</source>
        <translation>/{name} ha terminado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model} now.</source>
        <translation>El modelo es ahora {model}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} needs a choice: give it after the command.</source>
        <translation>/{name} necesita una opción: indícala después del comando.</translation>
    </message>
</context>
<context>
    <name>terminal.statistics</name>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/spans.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>first token after {seconds} s</source>
        <translation>primer token tras {seconds} s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {speed} tokens/s</source>
        <translation>unos {speed} tokens/s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} turn in all</source>
        <extracomment>Of several: {count} turns in all</extracomment>
        <translation>
            <numerusform>{count} turno en total</numerusform>
            <numerusform>{count} turnos en total</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {count} tokens out</source>
        <translation>unos {count} tokens de salida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{input} tokens in, {output} out</source>
        <translation>{input} tokens de entrada, {output} de salida</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} model call</source>
        <extracomment>Of several: {count} model calls</extracomment>
        <translation>
            <numerusform>{count} llamada al modelo</numerusform>
            <numerusform>{count} llamadas al modelo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>cost {cost}</source>
        <translation>coste {cost}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{credits} AI credits</source>
        <translation>{credits} créditos de IA</translation>
    </message>
</context>
<context>
    <name>terminal.wire</name>
    <message>
        <location filename="../../copilot_desktop/terminal/wire.py"/>
        <source>The recording ended early: {reason}</source>
        <translation>La grabación terminó antes de tiempo: {reason}</translation>
    </message>
</context>
<context>
    <name>uninstall</name>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>data: journal, downloaded CLI, demo folder</source>
        <translation>datos: diario, CLI descargada, carpeta de la demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>lock and socket of the running window</source>
        <translation>bloqueo y socket de la ventana en ejecución</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Python packages of the checkout</source>
        <translation>paquetes de Python de la copia del código</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} made these and would remove them:</source>
        <translation>{name} creó esto y lo quitaría:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} has left nothing that could be removed.</source>
        <translation>{name} no ha dejado nada que se pueda quitar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The CLI's own home with your sessions stays: {folder}</source>
        <translation>La carpeta propia de la CLI con tus sesiones se queda: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The Python packages stay; remove this folder yourself: {folder}</source>
        <translation>Los paquetes de Python se quedan; quita tú esta carpeta: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Not removed: {path} ({reason})</source>
        <translation>No se quitó: {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Close {name} if it is running, and try again.</source>
        <translation>Cierra {name} si se está ejecutando e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed. Agree with --yes.</source>
        <translation>No se quitó nada. Acepta con --yes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Remove all of this? It cannot be undone.</source>
        <translation>¿Quitar todo esto? No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed.</source>
        <translation>No se quitó nada.</translation>
    </message>
</context>
<context>
    <name>viewmodels.agent</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Preparing the download</source>
        <translation>Preparando la descarga</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Starting the agent. The first start takes up to ten seconds.</source>
        <translation>Iniciando el agente. El primer inicio tarda hasta diez segundos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <source>Starting the agent</source>
        <translation>Iniciando el agente</translation>
    </message>
</context>
<context>
    <name>viewmodels.asking_again</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/asking_again.py"/>
        <source>Continue where you stopped.</source>
        <translation>Continúa donde lo dejaste.</translation>
    </message>
</context>
<context>
    <name>viewmodels.attention</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Stopped: the budget of this session is used up</source>
        <translation>Detenida: el presupuesto de esta sesión está agotado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Interrupted: the agent stopped</source>
        <translation>Interrumpida: el agente se detuvo</translation>
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
        <translation>Con error</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Finished: {answer}</source>
        <translation>Finalizado: {answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished</source>
        <translation>Finalizado</translation>
    </message>
</context>
<context>
    <name>viewmodels.backends</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>Copilot, default model</source>
        <translation>Copilot, modelo predeterminado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Demo model</source>
        <translation>Modelo de demostración</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>a model of a Copilot account</source>
        <translation>un modelo de una cuenta de Copilot</translation>
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
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>This session can only be read.</source>
        <translation>Esta sesión solo se puede leer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>The agent isn't running.</source>
        <translation>El agente no se está ejecutando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>The agent is at work.</source>
        <translation>El agente está trabajando.</translation>
    </message>
</context>
<context>
    <name>viewmodels.completing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>There is no command /{word}. Enter sends it as a message.</source>
        <translation>No existe el comando /{word}. Enter lo envía como mensaje.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>Files matching “{words}”</source>
        <translation>Archivos que coinciden con «{words}»</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>Enter a name of small letters, digits and hyphens</source>
        <translation>Escribe un nombre con letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is one of this name already</source>
        <translation>Ya hay uno con este nombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>The disk does not answer.</source>
        <translation>El disco no responde.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is such a file already.</source>
        <translation>Ya existe un archivo así.</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only in a session that is loaded.</source>
        <translation>Solo en una sesión cargada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This folder</source>
        <translation>Esta carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>A folder above</source>
        <translation>Una carpeta superior</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Plugin</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization</source>
        <translation>Tu organización</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Added folder</source>
        <translation>Carpeta añadida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This application</source>
        <translation>Esta aplicación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not in this session</source>
        <translation>No está en esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On for new sessions</source>
        <translation>Activado para sesiones nuevas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>{source} {name}</source>
        <translation>{source} {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization has set it up.</source>
        <translation>Lo ha configurado tu organización.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Its tools are there when you have signed in.</source>
        <translation>Sus herramientas estarán ahí cuando hayas iniciado sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Edit what it is started with, or restart it when the reason is gone.</source>
        <translation>Edita con qué se inicia, o reinícialo cuando el motivo haya desaparecido.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Restart it when the reason is gone, or switch it off.</source>
        <translation>Reinícialo cuando el motivo haya desaparecido, o desactívalo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This session has not read it.</source>
        <translation>Esta sesión no lo ha leído.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Answers in this session</source>
        <translation>Responde en esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only other agents hand work to it.</source>
        <translation>Solo otros agentes le pasan trabajo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>For {patterns}</source>
        <translation>Para {patterns}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Read by the model</source>
        <translation>Leído por el modelo</translation>
    </message>
</context>
<context>
    <name>viewmodels.customizing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>{server} is signed in.</source>
        <translation>Se ha iniciado sesión en {server}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This CLI does not tell where they belong.</source>
        <translation>Esta CLI no dice dónde deben estar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This version of the CLI does not tell of them.</source>
        <translation>Esta versión de la CLI no informa de ello.</translation>
    </message>
</context>
<context>
    <name>viewmodels.decision_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File change</source>
        <translation>Cambio de archivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File read</source>
        <translation>Lectura de archivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Path outside the folder</source>
        <translation>Ruta fuera de la carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>MCP tool</source>
        <translation>Herramienta MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Hook</source>
        <translation>Hook</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Other model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Model call of a server</source>
        <translation>Llamada de un servidor al modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode</source>
        <translation>Modo de permisos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Allowed or answered</source>
        <translation>Permitido o respondido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Denied or dismissed</source>
        <translation>Denegado o descartado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Set to {mode}</source>
        <translation>Establecido en {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule made</source>
        <translation>Regla creada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule removed</source>
        <translation>Regla quitada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Let through without asking</source>
        <translation>Dejado pasar sin preguntar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Filled in</source>
        <translation>Rellenado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Changes wanted</source>
        <translation>Se quieren cambios</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved, edits too</source>
        <translation>Plan aprobado, también las ediciones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved</source>
        <translation>Plan aprobado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>{credits} credits added</source>
        <translation>{credits} créditos añadidos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit set to {credits} credits</source>
        <translation>Límite establecido en {credits} créditos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit taken away</source>
        <translation>Límite quitado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Always allowed</source>
        <translation>Permitido siempre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the session</source>
        <translation>para la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the folder</source>
        <translation>para la carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule {rule}</source>
        <translation>Regla {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A remembered rule</source>
        <translation>Una regla recordada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook: {words}</source>
        <translation>Un hook: {words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook</source>
        <translation>Un hook</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Your organisation's policy</source>
        <translation>La directiva de tu organización</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The CLI</source>
        <translation>La CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Allow all</source>
        <translation>Permitir todo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Assisted mode</source>
        <translation>Modo asistido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn was stopped</source>
        <translation>El turno se detuvo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn ended</source>
        <translation>El turno terminó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The session ended</source>
        <translation>La sesión terminó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The CLI ended</source>
        <translation>La CLI terminó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The budget</source>
        <translation>El presupuesto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered elsewhere</source>
        <translation>Respondido en otro lugar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode, before: {mode}</source>
        <translation>Modo de permisos, antes: {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>viewmodels.decisions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decisions.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Exported to {file}</source>
        <translation>Exportado a {file}</translation>
    </message>
</context>
<context>
    <name>viewmodels.files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no file of this session.</source>
        <translation>{name} no es un archivo de esta sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>There is no file {name}.</source>
        <translation>No existe el archivo {name}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} lies outside the folder of this session.</source>
        <translation>{name} está fuera de la carpeta de esta sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} cannot be looked at: {detail}.</source>
        <translation>{name} no se puede mirar: {detail}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>Opening it could run it.</source>
        <translation>Abrirlo podría ejecutarlo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no ordinary file.</source>
        <translation>{name} no es un archivo corriente.</translation>
    </message>
</context>
<context>
    <name>viewmodels.first_commands</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/first_commands.py"/>
        <source>The agent tells its commands when the session has begun.</source>
        <translation>El agente indica sus comandos cuando la sesión ha comenzado.</translation>
    </message>
</context>
<context>
    <name>viewmodels.form_filling</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose one.</source>
        <translation>Elige una opción.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Fill this in.</source>
        <translation>Rellena esto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number.</source>
        <translation>Escribe un número entero.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number.</source>
        <translation>Escribe un número.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>This cannot be sent.</source>
        <translation>Esto no se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter another number.</source>
        <translation>Escribe otro número.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at least {count}.</source>
        <extracomment>Of several: Choose at least {count}.</extracomment>
        <translation>
            <numerusform>Elige al menos {count}.</numerusform>
            <numerusform>Elige al menos {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at most {count}.</source>
        <extracomment>Of several: Choose at most {count}.</extracomment>
        <translation>
            <numerusform>Elige como máximo {count}.</numerusform>
            <numerusform>Elige como máximo {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at least {count} character.</source>
        <extracomment>Of several: Enter at least {count} characters.</extracomment>
        <translation>
            <numerusform>Escribe al menos {count} carácter.</numerusform>
            <numerusform>Escribe al menos {count} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at most {count} character.</source>
        <extracomment>Of several: Enter at most {count} characters.</extracomment>
        <translation>
            <numerusform>Escribe como máximo {count} carácter.</numerusform>
            <numerusform>Escribe como máximo {count} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>Escribe un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number from {least} to {most}.</source>
        <translation>Escribe un número de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter {least} or more.</source>
        <translation>Escribe {least} o más.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter {most} or less.</source>
        <translation>Escribe {most} o menos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an e-mail address.</source>
        <translation>Escribe una dirección de correo electrónico.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an address with its beginning, like https://example.com.</source>
        <translation>Escribe una dirección con su comienzo, como https://example.com.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date like 2026-01-31.</source>
        <translation>Escribe una fecha como 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date and time with its zone, like 2026-01-31T09:30:00Z.</source>
        <translation>Escribe una fecha y hora con su zona, como 2026-01-31T09:30:00Z.</translation>
    </message>
</context>
<context>
    <name>viewmodels.heavy_messages</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Tool result</source>
        <translation>Resultado de herramienta</translation>
    </message>
</context>
<context>
    <name>viewmodels.help</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Models and accounts</source>
        <translation>Modelos y cuentas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Sessions and history</source>
        <translation>Sesiones e historial</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Writing to the agent</source>
        <translation>Escribir al agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What the agent asks</source>
        <translation>Lo que pregunta el agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Looking at the work</source>
        <translation>Mirar el trabajo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Finding things</source>
        <translation>Encontrar cosas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>When something fails</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What is kept, and what is sent</source>
        <translation>Qué se guarda y qué se envía</translation>
    </message>
</context>
<context>
    <name>viewmodels.inbox</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} minute ago</source>
        <extracomment>Of several: {count} minutes ago</extracomment>
        <translation>
            <numerusform>hace {count} minuto</numerusform>
            <numerusform>hace {count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} hour ago</source>
        <extracomment>Of several: {count} hours ago</extracomment>
        <translation>
            <numerusform>hace {count} hora</numerusform>
            <numerusform>hace {count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} day ago</source>
        <extracomment>Of several: {count} days ago</extracomment>
        <translation>
            <numerusform>hace {count} día</numerusform>
            <numerusform>hace {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} request waits for you</source>
        <extracomment>Of several: {count} requests wait for you</extracomment>
        <translation>
            <numerusform>{count} solicitud te espera</numerusform>
            <numerusform>{count} solicitudes te esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels.line_comments</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>whole file</source>
        <translation>archivo completo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed line {line}</source>
        <translation>línea eliminada {line}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed lines {first}-{last}</source>
        <translation>líneas eliminadas {first}-{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>lines {first}-{last}</source>
        <translation>líneas {first}-{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>Comments on the changes:</source>
        <translation>Comentarios sobre los cambios:</translation>
    </message>
</context>
<context>
    <name>viewmodels.mcp_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits, dots, - and _</source>
        <translation>Escribe un nombre con letras, dígitos, puntos, - y _</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>There is a server of this name already</source>
        <translation>Ya hay un servidor con este nombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a command</source>
        <translation>Escribe un comando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>A quotation mark is missing</source>
        <translation>Falta una comilla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter an address that starts with http:// or https://</source>
        <translation>Escribe una dirección que empiece por http:// o https://</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Put what you sign in with into a header, not into the address</source>
        <translation>Pon las credenciales en un encabezado, no en la dirección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits and _ for each variable</source>
        <translation>Escribe un nombre con letras, dígitos y _ para cada variable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name for each header</source>
        <translation>Escribe un nombre para cada encabezado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a value for {name}</source>
        <translation>Escribe un valor para {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>{name} must be one line</source>
        <translation>{name} debe ser una sola línea</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Two of them have the same name</source>
        <translation>Dos de ellos tienen el mismo nombre</translation>
    </message>
</context>
<context>
    <name>viewmodels.mode_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Interactive</source>
        <translation>Interactivo</translation>
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
        <translation>Trabaja paso a paso y te pregunta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Reads and plans, changes nothing</source>
        <translation>Lee y planifica, no cambia nada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Keeps going without asking you</source>
        <translation>Sigue adelante sin preguntarte</translation>
    </message>
</context>
<context>
    <name>viewmodels.model_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Extra high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Max</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Your providers</source>
        <translation>Tus proveedores</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Not enabled for your account</source>
        <translation>No habilitado para tu cuenta</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/viewmodels/search_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>In messages</source>
        <translation>En mensajes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>More commands</source>
        <translation>Más comandos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>No earlier prompt has these words.</source>
        <translation>Ningún prompt anterior tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Ask first</source>
        <translation>Preguntar primero</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Assisted</source>
        <translation>Asistido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Shows you every command, edit and address first</source>
        <translation>Te muestra antes cada comando, edición y dirección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>A model decides what you have to be asked</source>
        <translation>Un modelo decide qué hay que preguntarte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Everything runs without asking, until the session ends</source>
        <translation>Todo se ejecuta sin preguntar, hasta que termine la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Needs a model of a GitHub Copilot account.</source>
        <translation>Necesita un modelo de una cuenta de GitHub Copilot.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_grants</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All changes to files</source>
        <translation>Todos los cambios en archivos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files outside the allowed folders are still asked for.</source>
        <translation>Los archivos fuera de las carpetas permitidas se siguen preguntando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All reading of files</source>
        <translation>Toda lectura de archivos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool}, whatever it is called with</source>
        <translation>{tool}, sea cual sea la llamada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All facts to remember</source>
        <translation>Todos los datos que recordar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{operation}, of any extension</source>
        <translation>{operation}, de cualquier extensión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{name}, whatever it asks to do</source>
        <translation>{name}, pida hacer lo que pida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>These variables for {name}</source>
        <translation>Estas variables para {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The workflow {name} within these limits</source>
        <translation>El flujo de trabajo {name} dentro de estos límites</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything else is asked for, also this line with more behind it.</source>
        <translation>Lo demás se pregunta, también esta línea con algo más detrás.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Exactly this command</source>
        <translation>Exactamente este comando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything that begins with “{prefix}”</source>
        <translation>Todo lo que comience por «{prefix}»</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>This also lets through what is chained behind it, such as “{example}”.</source>
        <translation>Esto también deja pasar lo que se encadene detrás, como «{example}».</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Every page of {origin}</source>
        <translation>Cada página de {origin}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Always: every page of {origin}</source>
        <translation>Siempre: cada página de {origin}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>In every session. Kept in the settings of the CLI, whose terminal heeds it as well.</source>
        <translation>En todas las sesiones. Se guarda en la configuración de la CLI, cuyo terminal también lo respeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool} from {server}, whatever it is called with</source>
        <translation>{tool} de {server}, sea cual sea la llamada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All tools from {server}</source>
        <translation>Todas las herramientas de {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Also those that change data.</source>
        <translation>También las que cambian datos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The folder {folder} with all in it</source>
        <translation>La carpeta {folder} con todo lo que contiene</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files there are then asked for as those of the session's folder are.</source>
        <translation>Los archivos de ahí se preguntan entonces como los de la carpeta de la sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in the repository {place}</source>
        <translation>{what}, en el repositorio {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in {place}</source>
        <translation>{what}, en {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Also in later sessions.</source>
        <translation>También en sesiones posteriores.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, this session</source>
        <translation>{what}, esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Until the session ends.</source>
        <translation>Hasta que termine la sesión.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>This CLI has no permission modes.</source>
        <translation>Esta CLI no tiene modos de permisos.</translation>
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
        <translation>El agente no está preparado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>Your account or its policy does not have it.</source>
        <translation>Tu cuenta o su directiva no lo tiene.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_review</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Runs outside the sandbox.</source>
        <translation>Se ejecuta fuera del espacio aislado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command with {count} risky part</source>
        <extracomment>Of several: Shell command with {count} risky parts</extracomment>
        <translation>
            <numerusform>Comando de shell con {count} parte de riesgo</numerusform>
            <numerusform>Comando de shell con {count} partes de riesgo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command</source>
        <translation>Comando de shell</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} line</source>
        <extracomment>Of several: {count} lines</extracomment>
        <translation>
            <numerusform>{count} línea</numerusform>
            <numerusform>{count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Agent says</source>
        <translation>El agente dice</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>About the sandbox</source>
        <translation>Sobre el espacio aislado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Touches</source>
        <translation>Toca</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Writes to</source>
        <translation>Escribe en</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Runs in</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Run this command?</source>
        <translation>¿Ejecutar este comando?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also says</source>
        <translation>También dice</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A hook asks you to look at this</source>
        <translation>Un hook te pide que mires esto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The hook says</source>
        <translation>El hook dice</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a file, by a redirection</source>
        <translation>un archivo, mediante una redirección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a folder that the server has not named</source>
        <translation>una carpeta que el servidor no ha indicado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>outside the session folder</source>
        <translation>fuera de la carpeta de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes a file outside the session folder: {path}.</source>
        <translation>También cambia un archivo fuera de la carpeta de la sesión: {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change holds characters that cannot be seen.</source>
        <translation>El cambio contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change is too long to be shown whole.</source>
        <translation>El cambio es demasiado largo para mostrarlo entero.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The agent sent no preview of the change.</source>
        <translation>El agente no envió ninguna vista previa del cambio.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Delete this file?</source>
        <translation>¿Eliminar este archivo?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Create this file?</source>
        <translation>¿Crear este archivo?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Edit this file?</source>
        <translation>¿Editar este archivo?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Outside the session folder</source>
        <translation>Fuera de la carpeta de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>In the session folder</source>
        <translation>En la carpeta de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes</source>
        <translation>También cambia</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>A link leads outside the session folder, to {path}.</source>
        <translation>Un enlace lleva fuera de la carpeta de la sesión, a {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The disk does not answer: where links lead is not known.</source>
        <translation>El disco no responde: no se sabe adónde llevan los enlaces.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Redirected from</source>
        <translation>Redirigido desde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The request holds characters that cannot be seen.</source>
        <translation>La solicitud contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Your organisation asks you to confirm this.</source>
        <translation>Tu organización te pide que confirmes esto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>… {count} more characters</source>
        <translation>… {count} caracteres más</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>and {count} more</source>
        <extracomment>Of several: and {count} more</extracomment>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow this?</source>
        <translation>¿Permitir esto?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The request is incomplete; these are its fields</source>
        <translation>La solicitud está incompleta; estos son sus campos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool}?</source>
        <translation>¿Usar {tool}?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow {kind}?</source>
        <translation>¿Permitir {kind}?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>These are the fields of the request</source>
        <translation>Estos son los campos de la solicitud</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read this file?</source>
        <translation>¿Leer este archivo?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read outside this folder?</source>
        <translation>¿Leer fuera de esta carpeta?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write outside this folder?</source>
        <translation>¿Escribir fuera de esta carpeta?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Work outside this folder?</source>
        <translation>¿Trabajar fuera de esta carpeta?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>{host}, redirected from {before}</source>
        <translation>{host}, redirigido desde {before}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent fetches it and reads the answer</source>
        <translation>El agente la obtiene y lee la respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can only read</source>
        <translation>solo puede leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can change data</source>
        <translation>puede cambiar datos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool} from {server}?</source>
        <translation>¿Usar {tool} de {server}?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>MCP server {server}, {effect}</source>
        <translation>Servidor MCP {server}, {effect}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Its description</source>
        <translation>Su descripción</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A tool that this program offers to the agent</source>
        <translation>Una herramienta que este programa ofrece al agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote on this memory?</source>
        <translation>¿Votar sobre este recuerdo?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Remember this?</source>
        <translation>¿Recordar esto?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent keeps it for later sessions</source>
        <translation>El agente lo guarda para sesiones posteriores</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change the extension {name}?</source>
        <translation>¿Cambiar la extensión {name}?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change extensions?</source>
        <translation>¿Cambiar extensiones?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} do this?</source>
        <translation>¿Dejar que {name} haga esto?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} read these variables?</source>
        <translation>¿Dejar que {name} lea estas variables?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Run the workflow {name}?</source>
        <translation>¿Ejecutar el flujo de trabajo {name}?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write the workflow {name}?</source>
        <translation>¿Escribir el flujo de trabajo {name}?</translation>
    </message>
</context>
<context>
    <name>viewmodels.plan_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start, ask before changes</source>
        <translation>Empezar y preguntar antes de los cambios</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start on autopilot</source>
        <translation>Empezar en Autopilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>keeps going without asking you</source>
        <translation>sigue adelante sin preguntarte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>autopilot, split into independent parts</source>
        <translation>Autopilot, dividido en partes independientes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start with parallel agents</source>
        <translation>Empezar con agentes en paralelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan, don't start</source>
        <translation>Conservar el plan, no empezar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>back to Interactive</source>
        <translation>volver a Interactivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan</source>
        <translation>Conservar el plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>viewmodels.process</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent stopped.</source>
        <translation>El agente se detuvo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <source>Restarted on your word</source>
        <translation>Reiniciado por orden tuya</translation>
    </message>
</context>
<context>
    <name>viewmodels.prompt_attachments</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Pasted text, {count} line</source>
        <extracomment>Of several: Pasted text, {count} lines</extracomment>
        <translation>
            <numerusform>Texto pegado, {count} línea</numerusform>
            <numerusform>Texto pegado, {count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>{size}, the limit is {limit}</source>
        <translation>{size}, el límite es {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} cannot use tools, so the agent can only chat with it.</source>
        <translation>{model} no puede usar herramientas, así que el agente solo puede chatear con él.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter {count} characters or more, or leave it empty</source>
        <translation>Escribe {count} caracteres o más, o déjalo vacío</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Choose at least one model, or name one</source>
        <translation>Elige al menos un modelo, o indica uno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter a name</source>
        <translation>Escribe un nombre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>one model</source>
        <extracomment>Of several: {count} models</extracomment>
        <translation>
            <numerusform>{count} modelo</numerusform>
            <numerusform>{count} modelos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Connected in {ms} ms, {models}. Choose one to test it.</source>
        <translation>Conectado en {ms} ms, {models}. Elige uno para probarlo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} answered in {ms} ms</source>
        <translation>{model} respondió en {ms} ms</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>A model server</source>
        <translation>Un servidor de modelos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>My server</source>
        <translation>Mi servidor</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_kinds</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models run on this computer. No account needed.</source>
        <translation>Los modelos se ejecutan en este equipo. No hace falta cuenta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Not needed as a rule</source>
        <translation>Normalmente no hace falta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>From your account there</source>
        <translation>De tu cuenta allí</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at OpenAI.</source>
        <translation>Modelos de tu cuenta en OpenAI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of OpenAI.</source>
        <translation>La dirección de OpenAI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at Anthropic.</source>
        <translation>Modelos de tu cuenta en Anthropic.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of Anthropic, without a path.</source>
        <translation>La dirección de Anthropic, sin ruta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>your resource</source>
        <translation>tu recurso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Deployments of a resource of yours. Their names are the models.</source>
        <translation>Implementaciones de un recurso tuyo. Sus nombres son los modelos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of your resource, without a path.</source>
        <translation>La dirección de tu recurso, sin ruta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of Ollama.</source>
        <translation>La dirección habitual de Ollama.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of LM Studio; its server has to be started there.</source>
        <translation>La dirección habitual de LM Studio; su servidor se debe iniciar allí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of llama-server.</source>
        <translation>La dirección habitual de llama-server.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>OpenAI-compatible endpoint</source>
        <translation>Punto de conexión compatible con OpenAI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Any server that speaks Chat Completions or Responses, here or elsewhere.</source>
        <translation>Cualquier servidor que hable Chat Completions o Responses, aquí o en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Starts with http:// or https://</source>
        <translation>Empieza por http:// o https://</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>If the server wants one</source>
        <translation>Si el servidor quiere una</translation>
    </message>
</context>
<context>
    <name>viewmodels.request_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks: {question}</source>
        <translation>Pregunta: {question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Has a plan for you</source>
        <translation>Tiene un plan para ti</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Sign in to {server}</source>
        <translation>Iniciar sesión en {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>a server</source>
        <translation>un servidor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>a form</source>
        <translation>un formulario</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Rate limit reached: asks for another model</source>
        <translation>Límite de frecuencia alcanzado: pide otro modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The session's budget is used up</source>
        <translation>El presupuesto de la sesión está agotado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{server} wants to ask the model</source>
        <translation>{server} quiere preguntar al modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run a command</source>
        <translation>Quiere ejecutar un comando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run {command}</source>
        <translation>Quiere ejecutar {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to create {file}</source>
        <translation>Quiere crear {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to change {file}</source>
        <translation>Quiere cambiar {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for your permission</source>
        <translation>Pide tu permiso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for permission: {kind}</source>
        <translation>Pide permiso: {kind}</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_adding</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Commands that begin so</source>
        <translation>Comandos que comienzan así</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Reading files</source>
        <translation>Leer archivos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Changing files</source>
        <translation>Cambiar archivos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Every page of a server</source>
        <translation>Cada página de un servidor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Allowed folder</source>
        <translation>Carpeta permitida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write what the rule is about.</source>
        <translation>Escribe de qué trata la regla.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>One line of at most {count} characters.</source>
        <translation>Una línea de como máximo {count} caracteres.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>The CLI takes a line that ends in :* for the beginning of commands.</source>
        <translation>La CLI toma una línea que termina en :* como el comienzo de comandos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Name a program.</source>
        <translation>Indica un programa.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write the name of the server, a blank, and the name of the tool.</source>
        <translation>Escribe el nombre del servidor, un espacio y el nombre de la herramienta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write an address, such as https://example.org.</source>
        <translation>Escribe una dirección, como https://example.org.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_keeping</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>The CLI keeps it until the session is released or the agent restarts.</source>
        <translation>La CLI la conserva hasta que la sesión se libera o el agente se reinicia.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>Every session has it.</source>
        <translation>Todas las sesiones la tienen.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_matching</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; this line cannot be read for certain here.</source>
        <translation>Puede que una regla que deniega trate de esto; aquí esta línea no se puede leer con certeza.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; that cannot be told for certain here.</source>
        <translation>Puede que una regla que deniega trate de esto; aquí no se puede saber con certeza.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>This session allows everything that no rule denies.</source>
        <translation>Esta sesión permite todo lo que ninguna regla deniega.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>It lies outside the allowed folders: that is asked each time, whatever the rules say.</source>
        <translation>Está fuera de las carpetas permitidas: eso se pregunta cada vez, digan lo que digan las reglas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that allows may be about it; that cannot be told for certain here.</source>
        <translation>Puede que una regla que permite trate de esto; aquí no se puede saber con certeza.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule is about it; a model decides whether you are asked.</source>
        <translation>Ninguna regla trata de esto; un modelo decide si se te pregunta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>Its place outside the allowed folders is asked first; then a rule denies it.</source>
        <translation>Primero se pregunta por su lugar fuera de las carpetas permitidas; después una regla lo deniega.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule denies it. That wins over everything that allows.</source>
        <translation>Una regla lo deniega. Eso prevalece sobre todo lo que permite.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>The line begins as the rule says. What is chained behind it would run as well.</source>
        <translation>La línea comienza como dice la regla. Lo que está encadenado detrás también se ejecutaría.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule allows it without a question.</source>
        <translation>Una regla lo permite sin preguntar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it. Of tools that only read, the CLI may not ask at all.</source>
        <translation>Ninguna regla conocida aquí trata de esto. Por las herramientas que solo leen, puede que la CLI ni siquiera pregunte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it.</source>
        <translation>Ninguna regla conocida aquí trata de esto.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every command</source>
        <translation>todos los comandos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every file of the allowed folders</source>
        <translation>todos los archivos de las carpetas permitidas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every address</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every fact</source>
        <translation>todos los datos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>All tools of an MCP server</source>
        <translation>Todas las herramientas de un servidor MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Facts to remember</source>
        <translation>Datos que recordar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>until the session is left</source>
        <translation>hasta que se salga de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept by the CLI for the folder</source>
        <translation>conservada por la CLI para la carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of the CLI</source>
        <translation>guardada en la configuración de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of this application</source>
        <translation>guardada en la configuración de esta aplicación</translation>
    </message>
</context>
<context>
    <name>viewmodels.rules</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Always denied</source>
        <translation>Siempre denegado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Wins over everything that allows, in every session and every permission mode.</source>
        <translation>Prevalece sobre todo lo que permite, en todas las sesiones y todos los modos de permisos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is denied.</source>
        <translation>No se deniega nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This session: {title}</source>
        <translation>Esta sesión: {title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Until it is released or the agent restarts. Grants that were seen here.</source>
        <translation>Hasta que se libere o el agente se reinicie. Los permisos que se vieron aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing was allowed.</source>
        <translation>No se permitió nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Addresses only. Kept in the settings of the CLI, whose terminal heeds them as well.</source>
        <translation>Solo direcciones. Se guardan en la configuración de la CLI, cuyo terminal también las respeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This folder: {place}</source>
        <translation>Esta carpeta: {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is kept.</source>
        <translation>No se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Folder {place}</source>
        <translation>Carpeta {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>No session is in front.</source>
        <translation>No hay ninguna sesión delante.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>It is not known yet what the CLI keeps the rules of the folder under.</source>
        <translation>Aún no se sabe bajo qué guarda la CLI las reglas de la carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>There is such a rule already.</source>
        <translation>Ya hay una regla así.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_actions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The section “{name}” was removed.</source>
        <translation>La sección «{name}» se quitó.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session archived.</source>
        <extracomment>Of several: {count} sessions archived.</extracomment>
        <translation>
            <numerusform>{count} sesión archivada.</numerusform>
            <numerusform>{count} sesiones archivadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session moved to the trash.</source>
        <extracomment>Of several: {count} sessions moved to the trash.</extracomment>
        <translation>
            <numerusform>{count} sesión movida a la papelera.</numerusform>
            <numerusform>{count} sesiones movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session deleted for good.</source>
        <extracomment>Of several: {count} sessions deleted for good.</extracomment>
        <translation>
            <numerusform>{count} sesión eliminada definitivamente.</numerusform>
            <numerusform>{count} sesiones eliminadas definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session that was in the trash for 30 days was removed.</source>
        <extracomment>Of several: {count} sessions that were in the trash for 30 days were removed.</extracomment>
        <translation>
            <numerusform>Se quitó {count} sesión que llevaba 30 días en la papelera.</numerusform>
            <numerusform>Se quitaron {count} sesiones que llevaban 30 días en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>This CLI can't copy a conversation.</source>
        <translation>Esta CLI no puede copiar una conversación.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The agent is not there yet.</source>
        <translation>El agente aún no está ahí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{file} was imported as a copy to read.</source>
        <translation>{file} se importó como copia para leer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The session goes on in the terminal.</source>
        <translation>La sesión continúa en el terminal.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_exports</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Nothing of this session is stored on this computer yet.</source>
        <translation>Aún no hay nada de esta sesión guardado en este equipo.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_limit</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The CLI counts credits of GitHub Copilot's models only, and this session uses another.</source>
        <translation>La CLI solo cuenta los créditos de los modelos de GitHub Copilot, y esta sesión usa otro.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>This CLI keeps no limit of its own.</source>
        <translation>Esta CLI no tiene un límite propio.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The limit is being changed.</source>
        <translation>El límite se está cambiando.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_mode.py"/>
        <source>This CLI has no modes.</source>
        <translation>Esta CLI no tiene modos.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_models</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>This CLI cannot change the model of a session.</source>
        <translation>Esta CLI no puede cambiar el modelo de una sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>The conversation has {used} tokens and {model} takes {limit}. Compact it first.</source>
        <translation>La conversación tiene {used} tokens y {model} acepta {limit}. Compáctala primero.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_order</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_order.py"/>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_rewind</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>This CLI can't go back in a conversation.</source>
        <translation>Esta CLI no puede retroceder en una conversación.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>It is being rewound.</source>
        <translation>Se está retrocediendo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Files can't be taken back here.</source>
        <translation>Los archivos no se pueden revertir aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The agent has changed no files since.</source>
        <translation>El agente no ha cambiado archivos desde entonces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file can go back as well.</source>
        <extracomment>Of several: {count} files can go back as well.</extracomment>
        <translation>
            <numerusform>{count} archivo también puede retroceder.</numerusform>
            <numerusform>{count} archivos también pueden retroceder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since by somebody else than the agent and stays as it is.</source>
        <extracomment>Of several: {count} files were changed since by somebody else than the agent and stay as they are.</extracomment>
        <translation>
            <numerusform>{count} archivo lo cambió desde entonces alguien que no es el agente y se queda como está.</numerusform>
            <numerusform>{count} archivos los cambió desde entonces alguien que no es el agente y se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Went back to before “{prompt}”.</source>
        <translation>Se retrocedió hasta antes de «{prompt}».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was taken back.</source>
        <extracomment>Of several: {count} files were taken back.</extracomment>
        <translation>
            <numerusform>{count} archivo se revirtió.</numerusform>
            <numerusform>{count} archivos se revirtieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed by somebody else and stays.</source>
        <extracomment>Of several: {count} files were changed by somebody else and stay.</extracomment>
        <translation>
            <numerusform>{count} archivo lo cambió otra persona y se queda.</numerusform>
            <numerusform>{count} archivos los cambió otra persona y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The conversation is as it was before.</source>
        <translation>La conversación está como estaba antes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was brought back.</source>
        <extracomment>Of several: {count} files were brought back.</extracomment>
        <translation>
            <numerusform>{count} archivo se recuperó.</numerusform>
            <numerusform>{count} archivos se recuperaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since and stays.</source>
        <extracomment>Of several: {count} files were changed since and stay.</extracomment>
        <translation>
            <numerusform>{count} archivo se cambió desde entonces y se queda.</numerusform>
            <numerusform>{count} archivos se cambiaron desde entonces y se quedan.</numerusform>
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
        <translation>Te necesita</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running</source>
        <translation>Ejecutando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Asks the model again, attempt {attempt}</source>
        <translation>Pregunta de nuevo al modelo, intento {attempt}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Running {tool}</source>
        <translation>Ejecutando {tool}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>{minutes} m</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_usage</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>Figures come when the session is taken up with the next message.</source>
        <translation>Las cifras llegan cuando la sesión se retoma con el próximo mensaje.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>This CLI cannot compact a session.</source>
        <translation>Esta CLI no puede compactar una sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>The conversation is being compacted.</source>
        <translation>La conversación se está compactando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>There is nothing to compact yet.</source>
        <translation>Aún no hay nada que compactar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>premium requests</source>
        <translation>solicitudes premium</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>chat requests</source>
        <translation>solicitudes de chat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>Unlimited {what}.</source>
        <translation>Sin límite de {what}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{left} of {all} {what} left</source>
        <translation>Quedan {left} de {all} {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{percent} % of the {what} left</source>
        <translation>Queda el {percent} % de {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{words}, renewed on {date}.</source>
        <translation>{words}, se renueva el {date}.</translation>
    </message>
</context>
<context>
    <name>viewmodels.shortcut_choices</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>also {keys}</source>
        <translation>también {keys}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Only letters, digits, F-keys, comma and period can be used.</source>
        <translation>Solo se pueden usar letras, dígitos, teclas F, coma y punto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Hold Ctrl or Alt as well: by itself this key writes.</source>
        <translation>Mantén pulsada también Ctrl o Alt: por sí sola, esta tecla escribe.</translation>
    </message>
</context>
<context>
    <name>viewmodels.side_question</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>This version of the CLI takes no questions on the side.</source>
        <translation>Esta versión de la CLI no acepta preguntas aparte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>The model has said nothing.</source>
        <translation>El modelo no ha dicho nada.</translation>
    </message>
</context>
<context>
    <name>viewmodels.slash_running</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Asking the agent for its commands…</source>
        <translation>Pidiendo sus comandos al agente…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The agent's commands are not there: {reason}</source>
        <translation>Los comandos del agente no están disponibles: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The session could not be opened.</source>
        <translation>No se pudo abrir la sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>This version of the CLI has no commands.</source>
        <translation>Esta versión de la CLI no tiene comandos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Not while the agent is at work.</source>
        <translation>No mientras el agente está trabajando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The model is {model} now</source>
        <translation>El modelo es ahora {model}</translation>
    </message>
</context>
<context>
    <name>widgets.action_feedback</name>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not show the folder.</source>
        <translation>El sistema no pudo mostrar la carpeta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>{count} session is still working.</source>
        <extracomment>Of several: {count} sessions are still working.</extracomment>
        <translation>
            <numerusform>{count} sesión aún está trabajando.</numerusform>
            <numerusform>{count} sesiones aún están trabajando.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Its work is stopped first. What is done so far is kept.</source>
        <translation>Antes se detiene su trabajo. Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Their work is stopped first. What is done so far is kept.</source>
        <translation>Antes se detiene su trabajo. Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and move to the trash</source>
        <translation>Detener y mover a la papelera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and archive</source>
        <translation>Detener y archivar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Import a session</source>
        <translation>Importar una sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Sessions (*.json *.jsonl)</source>
        <translation>Sesiones (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete “{title}” for good?</source>
        <translation>¿Eliminar «{title}» definitivamente?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete {count} session for good?</source>
        <extracomment>Of several: Delete {count} sessions for good?</extracomment>
        <translation>
            <numerusform>¿Eliminar {count} sesión definitivamente?</numerusform>
            <numerusform>¿Eliminar {count} sesiones definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>The conversation is removed from the disk. This cannot be taken back.</source>
        <translation>La conversación se quita del disco. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>It is pinned. Type its title to delete it: {title}</source>
        <translation>Está anclada. Escribe su título para eliminarla: {title}</translation>
    </message>
</context>
<context>
    <name>widgets.activity_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Show in the conversation</source>
        <translation>Mostrar en la conversación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <source>Show the output</source>
        <translation>Mostrar la salida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
</context>
<context>
    <name>widgets.activity_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>exit {code}</source>
        <translation>salida {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Sub-agent</source>
        <translation>Subagente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Succeeded</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line added</source>
        <extracomment>Of several: {count} lines added</extracomment>
        <translation>
            <numerusform>{count} línea añadida</numerusform>
            <numerusform>{count} líneas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line removed</source>
        <extracomment>Of several: {count} lines removed</extracomment>
        <translation>
            <numerusform>{count} línea eliminada</numerusform>
            <numerusform>{count} líneas eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.allow_all_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything in this session?</source>
        <translation>¿Permitir todo en esta sesión?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>The agent can run any command, change any file and open any address without asking.</source>
        <translation>El agente puede ejecutar cualquier comando, cambiar cualquier archivo y abrir cualquier dirección sin preguntar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything</source>
        <translation>Permitir todo</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>widgets.attaching</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attaching.py"/>
        <source>Pasted image</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>{kind}: {name}, {words}</source>
        <translation>{kind}: {name}, {words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Enter opens it, Delete removes it.</source>
        <translation>Enter lo abre, Delete lo quita.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Remove (Delete)</source>
        <translation>Quitar (Delete)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Put it into the text instead</source>
        <translation>Ponerlo en el texto</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_preview</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Preview of {name}</source>
        <translation>Vista previa de {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This picture is too large to be shown here, or is none. It is sent as it is.</source>
        <translation>Esta imagen es demasiado grande para mostrarla aquí, o no es una imagen. Se envía como está.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This file holds no text. It is sent as it is.</source>
        <translation>Este archivo no contiene texto. Se envía como está.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_strip.py"/>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
</context>
<context>
    <name>widgets.attention_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Notifications and background</source>
        <translation>Notificaciones y segundo plano</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session waits for you</source>
        <translation>Notificar cuando una sesión te espera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session fails</source>
        <translation>Notificar cuando una sesión falla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session finishes</source>
        <translation>Notificar cuando una sesión termina</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Keep the computer awake while sessions run</source>
        <translation>Mantener el equipo activo mientras se ejecutan sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Show an icon in the system tray</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en ejecución al cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Release idle sessions</source>
        <translation>Liberar sesiones inactivas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>After {count} minute</source>
        <extracomment>Of several: After {count} minutes</extracomment>
        <translation>
            <numerusform>Tras {count} minuto</numerusform>
            <numerusform>Tras {count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>widgets.bar_overflow</name>
    <message>
        <location filename="../../copilot_desktop/widgets/bar_overflow.py"/>
        <location filename="../../copilot_desktop/widgets/composer_bar.py"/>
        <source>More controls</source>
        <translation>Más controles</translation>
    </message>
</context>
<context>
    <name>widgets.budget_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} credits</source>
        <translation>{count} créditos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>A limit on what this session may use. At the limit its turn is stopped, and it asks you.</source>
        <translation>Un límite para lo que puede usar esta sesión. Al alcanzarlo, su turno se detiene y te pregunta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>{used} of {limit} used, {percent} %.</source>
        <translation>{used} de {limit} usados, {percent} %.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Nothing is sent until you allow more or remove the budget.</source>
        <translation>No se envía nada hasta que permitas más o quites el presupuesto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Close to the limit.</source>
        <translation>Cerca del límite.</translation>
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
        <translation>Conversación</translation>
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
        <translation>No hay ninguna conversación delante.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>The agent is not at work.</source>
        <translation>El agente no está trabajando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Nothing waits behind the turn.</source>
        <translation>Nada espera detrás del turno.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>This CLI cannot move a command to the background.</source>
        <translation>Esta CLI no puede pasar un comando a segundo plano.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Stop the agent</source>
        <translation>Detener el agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Pause or resume what waits behind the turn</source>
        <translation>Pausar o reanudar lo que espera detrás del turno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Move the running command to the background</source>
        <translation>Pasar el comando en ejecución a segundo plano</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Jump to the latest message</source>
        <translation>Saltar al último mensaje</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find the next match</source>
        <translation>Buscar la coincidencia siguiente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Find the match before</source>
        <translation>Buscar la coincidencia anterior</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Open or close all tool calls</source>
        <translation>Abrir o cerrar todas las llamadas a herramientas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Go back to an earlier prompt…</source>
        <translation>Retroceder a un prompt anterior…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Bring back what was rewound</source>
        <translation>Recuperar lo que se retiró al retroceder</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Ask on the side…</source>
        <translation>Preguntar aparte…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Export the session…</source>
        <translation>Exportar la sesión…</translation>
    </message>
</context>
<context>
    <name>widgets.chat_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Conversation and message</source>
        <translation>Conversación y mensaje</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Copying… Escape stops it.</source>
        <translation>Copiando… Escape lo detiene.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is at work. Ask again when it has finished.</source>
        <translation>El agente está trabajando. Pregunta de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is not there yet. Ask again in a moment.</source>
        <translation>El agente aún no está ahí. Pregunta de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>widgets.chat_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Its message is further up. Scroll there to have it read.</source>
        <translation>Su mensaje está más arriba. Desplázate hasta allí para que se lea.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Earlier messages are not selected. Scroll up to have them read.</source>
        <translation>Los mensajes anteriores no están seleccionados. Desplázate hacia arriba para que se lean.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Answer copied</source>
        <translation>Respuesta copiada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>There is no answer to copy yet.</source>
        <translation>Aún no hay ninguna respuesta que copiar.</translation>
    </message>
</context>
<context>
    <name>widgets.choice_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <source>Nothing to choose from yet.</source>
        <translation>Aún no hay nada que elegir.</translation>
    </message>
</context>
<context>
    <name>widgets.cli_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Progress of the installation</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose another Copilot CLI</source>
        <translation>Elegir otra CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Cancel the installation</source>
        <translation>Cancelar la instalación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose the Copilot CLI</source>
        <translation>Elegir la CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Copilot CLI {version}</source>
        <translation>CLI de Copilot {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Looking for the Copilot CLI</source>
        <translation>Buscando la CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Installing the Copilot CLI</source>
        <translation>Instalando la CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The Copilot CLI was not found</source>
        <translation>No se encontró la CLI de Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent is not running</source>
        <translation>El agente no se está ejecutando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Restarting, attempt {attempt} of {limit}…</source>
        <translation>Reiniciando, intento {attempt} de {limit}…</translation>
    </message>
</context>
<context>
    <name>widgets.common_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the next part of the window</source>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the part of the window before</source>
        <translation>Ir a la parte anterior de la ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Reset the zoom</source>
        <translation>Restablecer el zoom</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Show or hide the inspector</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
</context>
<context>
    <name>widgets.completion</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Name a file</source>
        <translation>Nombrar un archivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <source>Name a file or folder (@)</source>
        <translation>Nombrar un archivo o una carpeta (@)</translation>
    </message>
</context>
<context>
    <name>widgets.completion_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>insert</source>
        <translation>insertar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>widgets.composer</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <location filename="../../copilot_desktop/widgets/panes/json_view.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stop (Esc Esc)</source>
        <translation>Detener (Esc Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Send ({key})</source>
        <translation>Enviar ({key})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Describe a task. Type @ to add files</source>
        <translation>Describe una tarea. Escribe @ para añadir archivos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reading the conversation. You can keep writing</source>
        <translation>Leyendo la conversación. Puedes seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Waiting for the agent. You can keep writing</source>
        <translation>Esperando al agente. Puedes seguir escribiendo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Message the agent while it waits, or answer above</source>
        <translation>Escribe al agente mientras espera, o responde arriba</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Add a follow-up. It is sent when this turn ends</source>
        <translation>Añade un mensaje. Se envía cuando termine este turno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reply, or type / for commands and @ for files</source>
        <translation>Responde, o escribe / para comandos y @ para archivos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopped. {count} queued message is kept and paused.</source>
        <extracomment>Of several: Stopped. {count} queued messages are kept and paused.</extracomment>
        <translation>
            <numerusform>Detenido. {count} mensaje en cola se conserva en pausa.</numerusform>
            <numerusform>Detenido. {count} mensajes en cola se conservan en pausa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Press Esc again to stop</source>
        <translation>Pulsa Esc de nuevo para detener</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Not pasted: {size} MB, the limit is {limit} MB. Save it as a file and name the file.</source>
        <translation>No se pegó: {size} MB, el límite es {limit} MB. Guárdalo como archivo y nombra el archivo.</translation>
    </message>
</context>
<context>
    <name>widgets.composer_attachments</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files or a folder (Ctrl+Shift+O)</source>
        <translation>Adjuntar archivos o una carpeta (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach a folder…</source>
        <translation>Adjuntar una carpeta…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Remove {name} first: it cannot be sent.</source>
        <translation>Quita antes {name}: no se puede enviar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach a folder</source>
        <translation>Adjuntar una carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Pasted as an attachment. Ctrl+Z puts it into the text.</source>
        <translation>Pegado como adjunto. Ctrl+Z lo pone en el texto.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>{count} file was not attached: {limit} is the limit.</source>
        <extracomment>Of several: {count} files were not attached: {limit} is the limit.</extracomment>
        <translation>
            <numerusform>{count} archivo no se adjuntó: el límite es {limit}.</numerusform>
            <numerusform>{count} archivos no se adjuntaron: el límite es {limit}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.composer_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>No message can be written here.</source>
        <translation>Aquí no se puede escribir ningún mensaje.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Nothing can be sent here.</source>
        <translation>Aquí no se puede enviar nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>This model has no choice of it.</source>
        <translation>Este modelo no permite elegirlo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether the sending key queues or steers</source>
        <translation>Cambiar si la tecla de envío pone en cola o reorienta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether Enter or Ctrl+Enter sends</source>
        <translation>Cambiar si envía Enter o Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change to the next mode</source>
        <translation>Cambiar al modo siguiente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose the model for the next turn…</source>
        <translation>Elegir el modelo para el próximo turno…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose how hard the model thinks…</source>
        <translation>Elegir cuánto piensa el modelo…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose what is asked before it is done…</source>
        <translation>Elegir qué se pregunta antes de hacerlo…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>in the message</source>
        <translation>en el mensaje</translation>
    </message>
</context>
<context>
    <name>widgets.connection_banner</name>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/detail_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>State of the agent</source>
        <translation>Estado del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Failure</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose CLI…</source>
        <translation>Elegir CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>You're offline.</source>
        <translation>Estás sin conexión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Local models still work.</source>
        <translation>Los modelos locales siguen funcionando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Your draft is kept.</source>
        <translation>Tu borrador se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install the Copilot CLI?</source>
        <translation>¿Instalar la CLI de Copilot?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Version {version}.</source>
        <translation>Versión {version}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It downloads {size}.</source>
        <translation>Descarga {size}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It takes {size} on the disk.</source>
        <translation>Ocupa {size} en el disco.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It goes into this application's own data folder and can be removed at any time.</source>
        <translation>Va a la carpeta de datos propia de esta aplicación y se puede quitar en cualquier momento.</translation>
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
        <translation>Muestra el proceso del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Agent: {state}</source>
        <translation>Agente: {state}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>CLI {version}</source>
        <translation>CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Looking for the CLI…</source>
        <translation>Buscando la CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>No usable CLI</source>
        <translation>Ninguna CLI utilizable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Installing the CLI…</source>
        <translation>Instalando la CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>attempt {attempt} of {limit}</source>
        <translation>intento {attempt} de {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
</context>
<context>
    <name>widgets.context_ring</name>
    <message>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <source>{used} of {limit} tokens, {percent} %</source>
        <translation>{used} de {limit} tokens, {percent} %</translation>
    </message>
</context>
<context>
    <name>widgets.control_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>An imported session can only be read.</source>
        <translation>Una sesión importada solo se puede leer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Nothing was asked yet.</source>
        <translation>Aún no se ha preguntado nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Ask the last prompt again with another model, in a copy…</source>
        <translation>Preguntar de nuevo el último prompt con otro modelo, en una copia…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Compact the conversation now</source>
        <translation>Compactar la conversación ahora</translation>
    </message>
</context>
<context>
    <name>widgets.custom_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using {name}</source>
        <translation>Dejar de usar {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>The browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>El navegador volvió sin iniciar sesión. Inténtalo de nuevo en {host}, o detén.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in at {host} in your browser. The tools come by themselves afterwards.</source>
        <translation>Inicia sesión en {host} en tu navegador. Las herramientas llegan después por sí solas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Asking the server where to sign in…</source>
        <translation>Preguntando al servidor dónde iniciar sesión…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} tool</source>
        <extracomment>Of several: {count} tools</extracomment>
        <translation>
            <numerusform>{count} herramienta</numerusform>
            <numerusform>{count} herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>{count} tool of {name}</source>
        <extracomment>Of several: {count} tools of {name}</extracomment>
        <translation>
            <numerusform>{count} herramienta de {name}</numerusform>
            <numerusform>{count} herramientas de {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Shown below</source>
        <translation>Se muestra abajo</translation>
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
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in as somebody else…</source>
        <translation>Iniciar sesión con otra cuenta…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>widgets.customize_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Customize</source>
        <translation>Personalizar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Load the session</source>
        <translation>Cargar la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Add a server…</source>
        <translation>Añadir un servidor…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New skill…</source>
        <translation>Nueva habilidad…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New agent…</source>
        <translation>Nuevo agente…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New file…</source>
        <translation>Nuevo archivo…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What every new session is given.</source>
        <translation>Lo que recibe cada sesión nueva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What a new session in the folder of “{title}” is given.</source>
        <translation>Lo que recibe una sesión nueva en la carpeta de «{title}».</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What the session “{title}” works with. A switch holds while it is loaded.</source>
        <translation>Con qué trabaja la sesión «{title}». Un interruptor vale mientras está cargada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The session “{title}” is not loaded. This is what its folder and you would give it.</source>
        <translation>La sesión «{title}» no está cargada. Esto es lo que le darían su carpeta y tú.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New sessions</source>
        <translation>Sesiones nuevas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The list is being read.</source>
        <translation>La lista se está leyendo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>All the files that are read are there already.</source>
        <translation>Ya están todos los archivos que se leen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The first {count} are shown.</source>
        <translation>Se muestran los primeros {count}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>No MCP server is set up. A server gives the agent tools of other programs.</source>
        <translation>No hay ningún servidor MCP configurado. Un servidor da al agente herramientas de otros programas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no skills. A skill tells the model how something is done.</source>
        <translation>No hay habilidades. Una habilidad le dice al modelo cómo se hace algo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no agents. An agent has instructions and tools of its own.</source>
        <translation>No hay agentes. Un agente tiene instrucciones y herramientas propias.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no files with instructions.</source>
        <translation>No hay archivos con instrucciones.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The system could not open the address.</source>
        <translation>El sistema no pudo abrir la dirección.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Remove the MCP server?</source>
        <translation>¿Quitar el servidor MCP?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>{name} is taken out of the configuration of the CLI, with its variables and headers. Sessions use it no longer.</source>
        <translation>{name} se quita de la configuración de la CLI, con sus variables y encabezados. Las sesiones ya no lo usan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>{reason} It is shown in its folder.</source>
        <translation>{reason} Se muestra en su carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not open the file.</source>
        <translation>El sistema no pudo abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>widgets.day_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Choose the days…</source>
        <translation>Elegir los días…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>{first} and {count} other</source>
        <extracomment>Of several: {first} and {count} others</extracomment>
        <translation>
            <numerusform>{first} y {count} más</numerusform>
            <numerusform>{first} y {count} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.day_range_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Search these days</source>
        <translation>Buscar en estos días</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>widgets.decision_details</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Details of the decision</source>
        <translation>Detalles de la decisión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Go to the conversation</source>
        <translation>Ir a la conversación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Only this session</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>The session is not there any more.</source>
        <translation>La sesión ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>widgets.decision_filter_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Decision log</source>
        <translation>Registro de decisiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Search commands, paths, answers and rules</source>
        <translation>Buscar comandos, rutas, respuestas y reglas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>{count} decision</source>
        <extracomment>Of several: {count} decisions</extracomment>
        <translation>
            <numerusform>{count} decisión</numerusform>
            <numerusform>{count} decisiones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>No decision fits what you look for.</source>
        <translation>Ninguna decisión coincide con lo que buscas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Nothing was decided yet. Here stands what you, a rule or a mode allowed, denied or answered.</source>
        <translation>Aún no se ha decidido nada. Aquí aparece lo que tú, una regla o un modo permitió, denegó o respondió.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>JSON, with every detail</source>
        <translation>JSON, con todos los detalles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Export decisions</source>
        <translation>Exportar decisiones</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_view.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
</context>
<context>
    <name>widgets.diff_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>{count} more line is not shown.</source>
        <extracomment>Of several: {count} more lines are not shown.</extracomment>
        <translation>
            <numerusform>{count} línea más no se muestra.</numerusform>
            <numerusform>{count} líneas más no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>Changes: {added} lines added, {deleted} removed</source>
        <translation>Cambios: {added} líneas añadidas, {deleted} eliminadas</translation>
    </message>
</context>
<context>
    <name>widgets.digest_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away</source>
        <translation>Mientras no estabas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Show list</source>
        <translation>Mostrar lista</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>What has happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Goes to its place</source>
        <translation>Va a su lugar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Hide list</source>
        <translation>Ocultar lista</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} file changed</source>
        <extracomment>Of several: {count} files changed</extracomment>
        <translation>
            <numerusform>{count} archivo cambiado</numerusform>
            <numerusform>{count} archivos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} command run</source>
        <extracomment>Of several: {count} commands run</extracomment>
        <translation>
            <numerusform>{count} comando ejecutado</numerusform>
            <numerusform>{count} comandos ejecutados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_group.py"/>
        <source>{count} failed</source>
        <extracomment>Of several: {count} failed</extracomment>
        <translation>
            <numerusform>{count} con error</numerusform>
            <numerusform>{count} con error</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{commands}, {failed}</source>
        <translation>{commands}, {failed}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} error</source>
        <extracomment>Of several: {count} errors</extracomment>
        <translation>
            <numerusform>{count} error</numerusform>
            <numerusform>{count} errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} turn ended</source>
        <extracomment>Of several: {count} turns ended</extracomment>
        <translation>
            <numerusform>{count} turno terminado</numerusform>
            <numerusform>{count} turnos terminados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>waits for you</source>
        <translation>te espera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away: {what}</source>
        <translation>Mientras no estabas: {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{told} (only the newest part)</source>
        <translation>{told} (solo la parte más reciente)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>run</source>
        <translation>ejecutado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>failed, exit code {code}</source>
        <translation>con error, código de salida {code}</translation>
    </message>
</context>
<context>
    <name>widgets.drop_hint</name>
    <message>
        <location filename="../../copilot_desktop/widgets/drop_hint.py"/>
        <source>Drop files, folders or images to attach them</source>
        <translation>Suelta archivos, carpetas o imágenes para adjuntarlos</translation>
    </message>
</context>
<context>
    <name>widgets.empty_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Search in messages</source>
        <translation>Buscar en mensajes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches “{text}” in titles and folders.</source>
        <translation>Nada coincide con «{text}» en títulos y carpetas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing is archived.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>No sessions yet. Start one with Ctrl+N.</source>
        <translation>Aún no hay sesiones. Inicia una con Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>widgets.export_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Export session</source>
        <translation>Exportar sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>The whole session</source>
        <translation>La sesión completa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>{count} selected message</source>
        <extracomment>Of several: {count} selected messages</extracomment>
        <translation>
            <numerusform>{count} mensaje seleccionado</numerusform>
            <numerusform>{count} mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With tools and their output</source>
        <translation>Con las herramientas y su salida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With what the model thought</source>
        <translation>Con lo que pensó el modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Exported so far</source>
        <translation>Exportado hasta ahora</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>File: {name}. Known keys are left out.</source>
        <translation>Archivo: {name}. Las claves conocidas se omiten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Markdown, for editors and wikis</source>
        <translation>Markdown, para editores y wikis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>HTML, one file for any browser</source>
        <translation>HTML, un archivo para cualquier navegador</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>PDF, for paper and mail</source>
        <translation>PDF, para papel y correo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>JSON, everything, to be imported again</source>
        <translation>JSON, todo, para volver a importarlo</translation>
    </message>
</context>
<context>
    <name>widgets.field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/field.py"/>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
</context>
<context>
    <name>widgets.filter_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Search all sessions</source>
        <translation>Buscar en todas las sesiones</translation>
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
        <translation>Archivadas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter: {words}</source>
        <translation>Filtro: {words}</translation>
    </message>
</context>
<context>
    <name>widgets.filter_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_chip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>widgets.filter_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Creation</source>
        <translation>Creación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>New section…</source>
        <translation>Nueva sección…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Import a session…</source>
        <translation>Importar una sesión…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
</context>
<context>
    <name>widgets.find_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Match case (Alt+C)</source>
        <translation>Coincidir mayúsculas y minúsculas (Alt+C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Regular expression (Alt+R)</source>
        <translation>Expresión regular (Alt+R)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>The pattern is too slow</source>
        <translation>El patrón es demasiado lento</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} match</source>
        <extracomment>Of several: {count} matches</extracomment>
        <translation>
            <numerusform>{count} coincidencia</numerusform>
            <numerusform>{count} coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.follow_up</name>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Send when done</source>
        <translation>Enviar al terminar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Steer now</source>
        <translation>Reorientar ahora</translation>
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
        <translation>{key} envía al terminar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>{key} steers the running turn</source>
        <translation>{key} reorienta el turno en curso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Ctrl+Enter sends, Enter begins a line</source>
        <translation>Ctrl+Enter envía, Enter empieza una línea</translation>
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
        <translation>una sesión importada solo se puede leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent isn't running</source>
        <translation>el agente no se está ejecutando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>this CLI can't copy a conversation</source>
        <translation>esta CLI no puede copiar una conversación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent is still working on it</source>
        <translation>el agente aún está trabajando en ello</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>Ask again with another model, in a copy…</source>
        <translation>Preguntar de nuevo con otro modelo, en una copia…</translation>
    </message>
</context>
<context>
    <name>widgets.form_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>{server} asks</source>
        <translation>{server} pregunta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>The agent asks</source>
        <translation>El agente pregunta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open an address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Asked by the MCP server {server}</source>
        <translation>Lo pregunta el servidor MCP {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The agent is waiting for your answer</source>
        <translation>El agente espera tu respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Sent to {server}, not to the model</source>
        <translation>Se envía a {server}, no al modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>This form cannot be shown. This is what is asked for:</source>
        <translation>Este formulario no se puede mostrar. Esto es lo que se pide:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Sending...</source>
        <translation>Enviando...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>widgets.form_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>This field cannot be filled in here; it is left out.</source>
        <translation>Este campo no se puede rellenar aquí; se omite.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>No choice</source>
        <translation>Sin elección</translation>
    </message>
</context>
<context>
    <name>widgets.found_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>Reading earlier messages…</source>
        <translation>Leyendo mensajes anteriores…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>What was found is not in this conversation any more.</source>
        <translation>Lo que se encontró ya no está en esta conversación.</translation>
    </message>
</context>
<context>
    <name>widgets.grant_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Allow without asking</source>
        <translation>Permitir sin preguntar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>“Allow all”: commands, files and addresses</source>
        <translation>«Permitir todo»: comandos, archivos y direcciones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Everything, this session...</source>
        <translation>Todo, esta sesión...</translation>
    </message>
</context>
<context>
    <name>widgets.header</name>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Mostrar la barra lateral (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Folder of the session</source>
        <translation>Carpeta de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Open in its own window (Ctrl+Shift+N)</source>
        <translation>Abrir en su propia ventana (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Inspector (Ctrl+I)</source>
        <translation>Inspector (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>widgets.help_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>{name} help</source>
        <translation>Ayuda de {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>This link cannot be opened.</source>
        <translation>Este enlace no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_button.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_list.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Keep above other windows</source>
        <translation>Mantener por encima de otras ventanas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Close the inbox</source>
        <translation>Cerrar la bandeja de entrada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Nothing waits for you. What any session asks of you comes here.</source>
        <translation>Nada te espera. Lo que cualquier sesión te pida llega aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open the inbox in its own window</source>
        <translation>Abrir la bandeja de entrada en su propia ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Put the inbox back into the window</source>
        <translation>Volver a poner la bandeja de entrada en la ventana</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>{count} request</source>
        <extracomment>Of several: {count} requests</extracomment>
        <translation>
            <numerusform>{count} solicitud</numerusform>
            <numerusform>{count} solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Answered elsewhere, or not needed any more.</source>
        <translation>Respondida en otro lugar, o ya no hace falta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>{title} needs you: {request}</source>
        <translation>{title} te necesita: {request}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open session {title}</source>
        <translation>Abrir la sesión {title}</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to what waits for you</source>
        <translation>Ir a lo que te espera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Nothing waits for you.</source>
        <translation>Nada te espera.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox ({count})</source>
        <translation>Bandeja de entrada ({count})</translation>
    </message>
</context>
<context>
    <name>widgets.info_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/info_rows.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Opens the session</source>
        <translation>Abre la sesión</translation>
    </message>
</context>
<context>
    <name>widgets.inspector</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Open this tab in its own window</source>
        <translation>Abrir esta pestaña en su propia ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector</source>
        <translation>Cerrar el inspector</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector (Ctrl+I)</source>
        <translation>Cerrar el inspector (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_tabs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_window.py"/>
        <source>{tab} of {title}</source>
        <translation>{tab} de {title}</translation>
    </message>
</context>
<context>
    <name>widgets.install_consent</name>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>It goes into this app's own data folder and can be removed at any time. The GitHub Copilot CLI licence applies; its text is kept beside it.</source>
        <translation>Va a la carpeta de datos propia de esta aplicación y se puede quitar en cualquier momento. Se aplica la licencia de GitHub Copilot CLI; su texto se guarda junto a ella.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} to download</source>
        <translation>{size} de descarga</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} on the disk</source>
        <translation>{size} en el disco</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>How large it is cannot be told beforehand.</source>
        <translation>No se puede saber de antemano cuánto ocupa.</translation>
    </message>
</context>
<context>
    <name>widgets.key_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>It is sent to {host} alone. What you wrote is kept.</source>
        <translation>Se envía solo a {host}. Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Keep in the system keychain</source>
        <translation>Guardar en el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>widgets.limits_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>Limit of the session</source>
        <translation>Límite de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Allow as much again</source>
        <translation>Permitir otro tanto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Remove the budget</source>
        <translation>Quitar el presupuesto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{percent} % of the quota “{name}” is used.</source>
        <translation>Se ha usado el {percent} % de la cuota «{name}».</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>The budget is used up: {used} of {limit}. The agent goes no further, and nothing is sent, until you decide.</source>
        <translation>El presupuesto está agotado: {used} de {limit}. El agente no sigue y no se envía nada hasta que decidas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{used} of the budget of {limit} are used.</source>
        <translation>Se han usado {used} del presupuesto de {limit}.</translation>
    </message>
</context>
<context>
    <name>widgets.main_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop them, or keep them running in the background?</source>
        <translation>¿Salir y detenerlas, o dejarlas ejecutándose en segundo plano?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop the work? What is done so far is kept.</source>
        <translation>¿Salir y detener el trabajo? Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>{count} session is still running.</source>
        <extracomment>Of several: {count} sessions are still running.</extracomment>
        <translation>
            <numerusform>{count} sesión aún se está ejecutando.</numerusform>
            <numerusform>{count} sesiones aún se están ejecutando.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Keep running</source>
        <translation>Seguir en ejecución</translation>
    </message>
</context>
<context>
    <name>widgets.markdown_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/markdown_view.py"/>
        <source>The rest is not shown here.</source>
        <translation>El resto no se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>widgets.mcp_form_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>The model sees its tools as name-tool</source>
        <translation>El modelo ve sus herramientas como nombre-herramienta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>It runs as you as long as a session uses it, and asks for no permission to start.</source>
        <translation>Se ejecuta con tu usuario mientras una sesión lo usa, y no pide permiso para iniciarse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>As in a shell: words, with quotes around those that have spaces</source>
        <translation>Como en un shell: palabras, con comillas en las que contienen espacios</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Edit the MCP server</source>
        <translation>Editar el servidor MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add an MCP server</source>
        <translation>Añadir un servidor MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>A program on this computer</source>
        <translation>Un programa de este equipo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (HTTP)</source>
        <translation>Una dirección (HTTP)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (the older SSE)</source>
        <translation>Una dirección (el antiguo SSE)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a header</source>
        <translation>Añadir un encabezado</translation>
    </message>
</context>
<context>
    <name>widgets.menu_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Inspector: {tab}</source>
        <translation>Inspector: {tab}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>List of sessions</source>
        <translation>Lista de sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>All sessions are shown.</source>
        <translation>Se muestran todas las sesiones.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by activity</source>
        <translation>Agrupar sesiones por actividad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by folder</source>
        <translation>Agrupar sesiones por carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by last activity</source>
        <translation>Ordenar sesiones por última actividad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by creation</source>
        <translation>Ordenar sesiones por creación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by name</source>
        <translation>Ordenar sesiones por nombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide archived sessions</source>
        <translation>Mostrar u ocultar las sesiones archivadas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide the trash</source>
        <translation>Mostrar u ocultar la papelera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Clear the filter of the sessions</source>
        <translation>Borrar el filtro de las sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Pin or unpin the session</source>
        <translation>Anclar o desanclar la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Mark the session as unread or read</source>
        <translation>Marcar la sesión como no leída o leída</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Copy the ID of the session</source>
        <translation>Copiar el ID de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Move the session to the trash</source>
        <translation>Mover la sesión a la papelera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session waits for you</source>
        <translation>Activar o desactivar: notificar cuando una sesión te espera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session fails</source>
        <translation>Activar o desactivar: notificar cuando una sesión falla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session finishes</source>
        <translation>Activar o desactivar: notificar cuando una sesión termina</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep the computer awake while sessions run</source>
        <translation>Activar o desactivar: mantener el equipo activo mientras se ejecutan sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: an icon in the system tray</source>
        <translation>Activar o desactivar: un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep running when the window is closed</source>
        <translation>Activar o desactivar: seguir en ejecución al cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions: never</source>
        <translation>Liberar sesiones inactivas: nunca</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions after {count} minute</source>
        <extracomment>Of several: Release idle sessions after {count} minutes</extracomment>
        <translation>
            <numerusform>Liberar sesiones inactivas tras {count} minuto</numerusform>
            <numerusform>Liberar sesiones inactivas tras {count} minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.mode_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_chip.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
</context>
<context>
    <name>widgets.mode_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode: {mode}</source>
        <translation>Modo: {mode}</translation>
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
        <translation>Se aplica desde el próximo paso del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>{keys}: next mode</source>
        <translation>{keys}: modo siguiente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Shift+Tab changes the mode</source>
        <translation>Shift+Tab cambia el modo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Start Autopilot?</source>
        <translation>¿Iniciar Autopilot?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>The agent keeps going without asking you until the task is done or you stop it.</source>
        <translation>El agente sigue adelante sin preguntarte hasta que la tarea esté hecha o lo detengas.</translation>
    </message>
</context>
<context>
    <name>widgets.model_checks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Models to show</source>
        <translation>Modelos que mostrar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Find a model, or name one</source>
        <translation>Buscar un modelo, o nombrar uno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>one more, find it by its name</source>
        <extracomment>Of several: {count} more, find them by name</extracomment>
        <translation>
            <numerusform>{count} más, búscalo por su nombre</numerusform>
            <numerusform>{count} más, búscalos por nombre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>No model of the list is called so. Add names it.</source>
        <translation>Ningún modelo de la lista se llama así. «Añadir» lo nombra.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no chat</source>
        <translation>sin chat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>{size} context</source>
        <translation>{size} de contexto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no tools</source>
        <translation>sin herramientas</translation>
    </message>
</context>
<context>
    <name>widgets.model_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Use “{name}”</source>
        <translation>Usar «{name}»</translation>
    </message>
</context>
<context>
    <name>widgets.model_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Default model</source>
        <translation>Modelo predeterminado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Applies to the next turn</source>
        <translation>Se aplica al próximo turno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>What the model does by itself</source>
        <translation>Lo que el modelo hace por sí solo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Answers soonest</source>
        <translation>Responde lo antes posible</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks where it helps</source>
        <translation>Piensa donde ayuda</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks longest, uses most tokens</source>
        <translation>Piensa más tiempo, usa más tokens</translation>
    </message>
</context>
<context>
    <name>widgets.model_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models, or name one of your provider</source>
        <translation>Buscar modelos, o nombrar uno de tu proveedor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>No model matches.</source>
        <translation>Ningún modelo coincide.</translation>
    </message>
</context>
<context>
    <name>widgets.more_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>It has no folder.</source>
        <translation>No tiene carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Duplicate the session</source>
        <translation>Duplicar la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Go on in a terminal</source>
        <translation>Continuar en un terminal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Copy the link of the session</source>
        <translation>Copiar el enlace de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Show the agent's process</source>
        <translation>Mostrar el proceso del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Permission rules…</source>
        <translation>Reglas de permisos…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Decision log…</source>
        <translation>Registro de decisiones…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Model providers…</source>
        <translation>Proveedores de modelos…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Restart the agent</source>
        <translation>Reiniciar el agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>MCP servers…</source>
        <translation>Servidores MCP…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Skills…</source>
        <translation>Habilidades…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Agents…</source>
        <translation>Agentes…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Instructions…</source>
        <translation>Instrucciones…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: as the desktop</source>
        <translation>Tema: como el escritorio</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, light</source>
        <translation>Tema: contraste alto, claro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, dark</source>
        <translation>Tema: contraste alto, oscuro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: as the desktop</source>
        <translation>Idioma: como el escritorio</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the list of sessions</source>
        <translation>en la lista de sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the find bar</source>
        <translation>en la barra de búsqueda</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose a session in the list first.</source>
        <translation>Elige antes una sesión en la lista.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The find bar is closed.</source>
        <translation>La barra de búsqueda está cerrada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose all sessions</source>
        <translation>Seleccionar todas las sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Undo what was done with sessions</source>
        <translation>Deshacer lo hecho con las sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the menu of the session</source>
        <translation>Abrir el menú de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Match case</source>
        <translation>Coincidir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
</context>
<context>
    <name>widgets.new_custom_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Small letters, digits and hyphens</source>
        <translation>Letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>By this the model knows when it is of use</source>
        <translation>Por ella sabe el modelo cuándo es útil</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders: {name}</source>
        <translation>Para todas las carpetas: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder: {name}</source>
        <translation>Para esta carpeta: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders</source>
        <translation>Para todas las carpetas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder</source>
        <translation>Para esta carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New skill</source>
        <translation>Nueva habilidad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A folder with a SKILL.md. Its text is read by the model when it needs it.</source>
        <translation>Una carpeta con un SKILL.md. El modelo lee su texto cuando lo necesita.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the skill</source>
        <translation>Crear la habilidad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New agent</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that says who the agent is, and which tools it may use.</source>
        <translation>Un archivo que dice quién es el agente y qué herramientas puede usar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the agent</source>
        <translation>Crear el agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New instructions</source>
        <translation>Nuevas instrucciones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that the model reads in every session.</source>
        <translation>Un archivo que el modelo lee en cada sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the file</source>
        <translation>Crear el archivo</translation>
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
        <translation>¿En qué trabajamos?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>The agent can read and change files in the folder you choose.</source>
        <translation>El agente puede leer y cambiar archivos en la carpeta que elijas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Account and CLI…</source>
        <translation>Cuenta y CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Begin with this model in this folder</source>
        <translation>Comenzar con este modelo en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder to work in.</source>
        <translation>Elige una carpeta en la que trabajar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{folder} does not exist. Choose another folder.</source>
        <translation>{folder} no existe. Elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a model to work with.</source>
        <translation>Elige un modelo con el que trabajar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>The agent is not running. What you write is kept.</source>
        <translation>El agente no se está ejecutando. Lo que escribes se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Waiting for the agent. You can keep writing.</source>
        <translation>Esperando al agente. Puedes seguir escribiendo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{model} · {provider}</source>
        <translation>{model} · {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for the demo</source>
        <translation>Ideas para la demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for {folder}</source>
        <translation>Ideas para {folder}</translation>
    </message>
</context>
<context>
    <name>widgets.notice_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} finished</source>
        <extracomment>Of several: {count} finished</extracomment>
        <translation>
            <numerusform>{count} finalizada</numerusform>
            <numerusform>{count} finalizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} waits for you</source>
        <extracomment>Of several: {count} wait for you</extracomment>
        <translation>
            <numerusform>{count} te espera</numerusform>
            <numerusform>{count} te esperan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Memory of the agent</source>
        <translation>Memoria del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent uses {memory} of memory</source>
        <translation>El agente usa {memory} de memoria</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent's memory is full</source>
        <translation>La memoria del agente está llena</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Nothing runs now: started anew, it goes on with every session.</source>
        <translation>Ahora no se ejecuta nada: iniciado de nuevo, continúa con todas las sesiones.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>Start anew</source>
        <translation>Iniciar de nuevo</translation>
    </message>
</context>
<context>
    <name>widgets.notice_stack</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>widgets.output_search</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find in the output</source>
        <translation>Buscar en la salida</translation>
    </message>
</context>
<context>
    <name>widgets.output_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>widgets.output_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Output of {tool}</source>
        <translation>Salida de {tool}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>{number} line</source>
        <extracomment>Of several: {number} lines</extracomment>
        <translation>
            <numerusform>{number} línea</numerusform>
            <numerusform>{number} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>All of it is in {path}</source>
        <translation>Todo está en {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/copying.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>widgets.palette_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>Search earlier prompts…</source>
        <translation>Buscar prompts anteriores…</translation>
    </message>
</context>
<context>
    <name>widgets.palette_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search the prompts of all sessions</source>
        <translation>Buscar en los prompts de todas las sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search commands and sessions</source>
        <translation>Buscar comandos y sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>all commands and sessions</source>
        <translation>todos los comandos y sesiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files of the session</source>
        <translation>archivos de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>prompts of all sessions</source>
        <translation>prompts de todas las sesiones</translation>
    </message>
</context>
<context>
    <name>widgets.panes.budget_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Unit of the limit</source>
        <translation>Unidad del límite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
</context>
<context>
    <name>widgets.panes.change_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed files</source>
        <translation>Archivos cambiados</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_heads</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Show changes of</source>
        <translation>Mostrar cambios de</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} file</source>
        <extracomment>Of several: {count} files</extracomment>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>{files}, {count} reviewed</source>
        <translation>{files}, {count} revisados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>vs {branch}</source>
        <translation>frente a {branch}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Ignore whitespace</source>
        <translation>Ignorar espacios en blanco</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>This turn</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Uncommitted</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Reviewed (Space in the list)</source>
        <translation>Revisado (Espacio en la lista)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Comment (C)</source>
        <translation>Comentar (C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Copy the patch of this file</source>
        <translation>Copiar el parche de este archivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Undo the agent's edits of this file…</source>
        <translation>Deshacer las ediciones del agente en este archivo…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Only the agent's own edits can be undone. See This turn or Session.</source>
        <translation>Solo se pueden deshacer las ediciones propias del agente. Mira Este turno o Sesión.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Copy patch</source>
        <translation>Copiar parche</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Undo all…</source>
        <translation>Deshacer todo…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as not reviewed</source>
        <translation>Marcar como no revisado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Comment on this file…</source>
        <translation>Comentar este archivo…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this turn.</source>
        <translation>No hay cambios en este turno.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this session.</source>
        <translation>No hay cambios en esta sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Nothing is uncommitted.</source>
        <translation>No hay nada sin confirmar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>The branch has no changes.</source>
        <translation>La rama no tiene cambios.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>This branch has no other one to be compared with. Shown is what is not committed.</source>
        <translation>No hay otra rama con la que comparar esta. Se muestra lo que está sin confirmar.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.commands_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>Filter commands</source>
        <translation>Filtrar comandos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>No command matches.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>The agent has not run a command.</source>
        <translation>El agente no ha ejecutado ningún comando.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.comment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>What should the agent change here?</source>
        <translation>¿Qué debería cambiar el agente aquí?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Add comment</source>
        <translation>Añadir comentario</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Comment on {path}, {place}</source>
        <translation>Comentar {path}, {place}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Send {count} comment</source>
        <extracomment>Of several: Send {count} comments</extracomment>
        <translation>
            <numerusform>Enviar {count} comentario</numerusform>
            <numerusform>Enviar {count} comentarios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>{path}, {place}: {text}</source>
        <translation>{path}, {place}: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show {comment}</source>
        <translation>Mostrar {comment}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove {comment}</source>
        <translation>Quitar {comment}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove this comment</source>
        <translation>Quitar este comentario</translation>
    </message>
</context>
<context>
    <name>widgets.panes.events_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter, for example -delta tool.</source>
        <translation>Filtrar, por ejemplo -delta tool.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter messages</source>
        <translation>Filtrar mensajes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Words show messages with one of them in the name, -words hide them.</source>
        <translation>Las palabras muestran los mensajes con alguna de ellas en el nombre; las -palabras los ocultan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save or record</source>
        <translation>Guardar o grabar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Recording to {name}. Known keys are left out.</source>
        <translation>Grabando en {name}. Las claves conocidas se omiten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>No message matches.</source>
        <translation>Ningún mensaje coincide.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>What passes from now on is listed here.</source>
        <translation>Lo que pase a partir de ahora aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save what is listed…</source>
        <translation>Guardar lo que aparece en la lista…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Record everything to a file…</source>
        <translation>Grabar todo en un archivo…</translation>
    </message>
</context>
<context>
    <name>widgets.panes.limit_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Limit of AI credits</source>
        <translation>Límite de créditos de IA</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>{count} credits or more</source>
        <translation>{count} créditos o más</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set the limit</source>
        <translation>Establecer el límite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Remove the limit</source>
        <translation>Quitar el límite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set {count}, as recommended</source>
        <translation>Establecer {count}, como se recomienda</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>The CLI takes {count} credits or more.</source>
        <translation>La CLI acepta {count} créditos o más.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>At {count} AI credits the agent stops and asks you, wherever the session runs.</source>
        <translation>Al llegar a {count} créditos de IA, el agente se detiene y te pregunta, dondequiera que se ejecute la sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Kept by the CLI: the agent stops there and asks you, also when this window is closed.</source>
        <translation>Lo guarda la CLI: al alcanzarlo, el agente se detiene y te pregunta, también con esta ventana cerrada.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.message_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/message_box.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>widgets.panes.plan_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Edit the plan</source>
        <translation>Editar el plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan as Markdown</source>
        <translation>Plan como Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan and todos</source>
        <translation>Plan y tareas pendientes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has changed the plan meanwhile.</source>
        <translation>El agente ha cambiado el plan entretanto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has not made a plan.</source>
        <translation>El agente no ha hecho ningún plan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>This CLI tells of no plans.</source>
        <translation>Esta CLI no informa de planes.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.revert_dialog</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {count} file?</source>
        <extracomment>Of several: Undo {count} files?</extracomment>
        <translation>
            <numerusform>¿Deshacer {count} archivo?</numerusform>
            <numerusform>¿Deshacer {count} archivos?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {name}?</source>
        <translation>¿Deshacer {name}?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Edits made by the agent are reverted. Files you changed since are left alone.</source>
        <translation>Se revierten las ediciones hechas por el agente. Los archivos que cambiaste desde entonces no se tocan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>{count} more file is left alone.</source>
        <extracomment>Of several: {count} more files are left alone.</extracomment>
        <translation>
            <numerusform>{count} archivo más no se toca.</numerusform>
            <numerusform>{count} archivos más no se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was not changed by the agent's own edits</source>
        <translation>no se toca; no lo cambiaron las ediciones propias del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was changed since</source>
        <translation>no se toca; se cambió desde entonces</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it lies outside of the folder, or is a link</source>
        <translation>no se toca; está fuera de la carpeta o es un enlace</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it is no text</source>
        <translation>no se toca; no es texto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it can't be read</source>
        <translation>no se toca; no se puede leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; there is another file of that name by now</source>
        <translation>no se toca; ya hay otro archivo con ese nombre</translation>
    </message>
</context>
<context>
    <name>widgets.panes.review_diff</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/review_diff.py"/>
        <source>Line {line}: {text}</source>
        <translation>Línea {line}: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.panes.task_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stop {task}</source>
        <translation>Detener {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More about {task}</source>
        <translation>Más sobre {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Send a message…</source>
        <translation>Enviar un mensaje…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Move to the background</source>
        <translation>Pasar a segundo plano</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>the agent waits for it</source>
        <translation>el agente la espera</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished, takes further messages</source>
        <translation>Finalizado, acepta más mensajes</translation>
    </message>
</context>
<context>
    <name>widgets.panes.tasks_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Background tasks</source>
        <translation>Tareas en segundo plano</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>{count} running</source>
        <extracomment>Of several: {count} running</extracomment>
        <translation>
            <numerusform>{count} en ejecución</numerusform>
            <numerusform>{count} en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Nothing runs in the background.</source>
        <translation>No se ejecuta nada en segundo plano.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>This CLI tells of no tasks.</source>
        <translation>Esta CLI no informa de tareas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Message to {agent}</source>
        <translation>Mensaje a {agent}</translation>
    </message>
</context>
<context>
    <name>widgets.panes.todo_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos</source>
        <translation>Tareas pendientes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos done</source>
        <translation>Tareas pendientes hechas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}” and {count} more</source>
        <extracomment>Of several: Waits for “{title}” and {count} more</extracomment>
        <translation>
            <numerusform>Espera a «{title}» y {count} más</numerusform>
            <numerusform>Espera a «{title}» y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}”</source>
        <translation>Espera a «{title}»</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
</context>
<context>
    <name>widgets.panes.usage_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Budget of this session</source>
        <translation>Presupuesto de esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep, if you like</source>
        <translation>Qué debe conservar el resumen, si quieres</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep</source>
        <translation>Qué debe conservar el resumen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Compact now</source>
        <translation>Compactar ahora</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Stop compacting</source>
        <translation>Detener la compactación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Largest tools</source>
        <translation>Herramientas más grandes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Heaviest messages</source>
        <translation>Mensajes más pesados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>2 min ago</source>
        <translation>hace 2 min</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>first token {time} s</source>
        <translation>primer token {time} s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{used} of {limit}</source>
        <translation>{used} de {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>MCP tools</source>
        <translation>Herramientas MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Last turn</source>
        <translation>Último turno</translation>
    </message>
</context>
<context>
    <name>widgets.panes.wire_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>to the agent</source>
        <translation>al agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>from the agent</source>
        <translation>del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>widgets.permission_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_body.py"/>
        <source>Looking through it...</source>
        <translation>Examinándolo...</translation>
    </message>
</context>
<context>
    <name>widgets.permission_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny with feedback...</source>
        <translation>Denegar con comentarios...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent reads your feedback and continues.</source>
        <translation>El agente lee tus comentarios y continúa.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny and stop</source>
        <translation>Denegar y detener</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent's turn ends here.</source>
        <translation>El turno del agente termina aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow for session</source>
        <translation>Permitir para la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>More ways to allow this</source>
        <translation>Más formas de permitir esto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Feedback for the agent</source>
        <translation>Comentarios para el agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>What should the agent do instead?</source>
        <translation>¿Qué debería hacer el agente en su lugar?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Deny and send</source>
        <translation>Denegar y enviar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} character</source>
        <extracomment>Of several: {count} characters</extracomment>
        <translation>
            <numerusform>{count} carácter</numerusform>
            <numerusform>{count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}, read to the end.</source>
        <translation>{amount}, leído hasta el final.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}. Scroll to the end before you allow it.</source>
        <translation>{amount}. Desplázate hasta el final antes de permitirlo.</translation>
    </message>
</context>
<context>
    <name>widgets.permission_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Permissions: {mode}</source>
        <translation>Permisos: {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What is remembered, and a box that tells what would be asked</source>
        <translation>Lo que se recuerda, y un cuadro que dice qué se preguntaría</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What was allowed, denied and answered, when, and who said so</source>
        <translation>Qué se permitió, denegó y respondió, cuándo y quién lo dijo</translation>
    </message>
</context>
<context>
    <name>widgets.plan_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Request changes...</source>
        <translation>Pedir cambios...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Edit plan</source>
        <translation>Editar plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send changes</source>
        <translation>Enviar cambios</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>What should be different?</source>
        <translation>¿Qué debería ser distinto?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Plan is ready</source>
        <translation>El plan está listo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Nothing has been changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send my version</source>
        <translation>Enviar mi versión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent gets your version of the plan and asks again.</source>
        <translation>El agente recibe tu versión del plan y pregunta de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent reads your feedback and continues to plan.</source>
        <translation>El agente lee tus comentarios y sigue planificando.</translation>
    </message>
</context>
<context>
    <name>widgets.process_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Agent process</source>
        <translation>Proceso del agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>One process of the Copilot CLI runs all sessions. It ends with everything it has started.</source>
        <translation>Un solo proceso de la CLI de Copilot ejecuta todas las sesiones. Termina con todo lo que ha iniciado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Loaded sessions</source>
        <translation>Sesiones cargadas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Programs it has started</source>
        <translation>Programas que ha iniciado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>What the CLI has written</source>
        <translation>Lo que ha escrito la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>The CLI has written nothing.</source>
        <translation>La CLI no ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} session loaded</source>
        <extracomment>Of several: {count} sessions loaded</extracomment>
        <translation>
            <numerusform>{count} sesión cargada</numerusform>
            <numerusform>{count} sesiones cargadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No session is loaded</source>
        <translation>Ninguna sesión cargada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>at work</source>
        <translation>trabajando</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} program started by it</source>
        <extracomment>Of several: {count} programs started by it</extracomment>
        <translation>
            <numerusform>{count} programa iniciado por él</numerusform>
            <numerusform>{count} programas iniciados por él</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>It has started no other program</source>
        <translation>No ha iniciado ningún otro programa</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{pid} · {memory} · since {time}</source>
        <translation>{pid} · {memory} · desde {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} restart</source>
        <extracomment>Of several: {count} restarts</extracomment>
        <translation>
            <numerusform>{count} reinicio</numerusform>
            <numerusform>{count} reinicios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No restarts</source>
        <translation>Sin reinicios</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>not running</source>
        <translation>no se está ejecutando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Running for</source>
        <translation>En ejecución desde hace</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory, with everything it has started</source>
        <translation>Memoria, con todo lo que ha iniciado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory of the CLI alone</source>
        <translation>Memoria solo de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Processor, 100 % is one core</source>
        <translation>Procesador, 100 % es un núcleo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Hide log</source>
        <translation>Ocultar registro</translation>
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
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
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
        <translation>Proveedores de modelos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Use your own model</source>
        <translation>Usar tu propio modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Find on this computer</source>
        <translation>Buscar en este equipo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>API keys go to the system keychain</source>
        <translation>Las claves de API van al llavero del sistema</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save and continue</source>
        <translation>Guardar y continuar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Add one</source>
        <translation>Añadir uno</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>One server found. Choose it:</source>
        <extracomment>Of several: {count} servers found. Choose one:</extracomment>
        <translation>
            <numerusform>Se encontró {count} servidor. Elígelo:</numerusform>
            <numerusform>Se encontraron {count} servidores. Elige uno:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>No model server answers on this computer.</source>
        <translation>Ningún servidor de modelos responde en este equipo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save anyway?</source>
        <translation>¿Guardar de todos modos?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>The test has failed: {reason}</source>
        <translation>La prueba ha fallado: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove this provider?</source>
        <translation>¿Quitar este proveedor?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Its key is removed from the keychain as well. Sessions with its models stay readable.</source>
        <translation>Su clave se quita también del llavero. Las sesiones con sus modelos se pueden seguir leyendo.</translation>
    </message>
</context>
<context>
    <name>widgets.provider_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Empty for the interface without versions</source>
        <translation>Vacío para la interfaz sin versiones</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Wire format</source>
        <translation>Formato de transmisión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Only for this run</source>
        <translation>Solo para esta ejecución</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>You are asked for it after the next start</source>
        <translation>Se te pide tras el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Kept. Another one replaces it.</source>
        <translation>Guardada. Otra la sustituye.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key, optional</source>
        <translation>Clave de API, opcional</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
</context>
<context>
    <name>widgets.question_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Skip question</source>
        <translation>Omitir pregunta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Send answer</source>
        <translation>Enviar respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>1-{count} to choose</source>
        <translation>1-{count} para elegir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Something else...</source>
        <translation>Otra cosa...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer was not delivered. Send it again.</source>
        <translation>Tu respuesta no se entregó. Envíala de nuevo.</translation>
    </message>
</context>
<context>
    <name>widgets.queue_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Waits: {text}</source>
        <translation>En espera: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Enter edits it, Delete removes it, Alt+Up and Alt+Down move it, Ctrl+Enter sends it now.</source>
        <translation>Enter lo edita, Delete lo quita, Alt+Up y Alt+Down lo mueven, Ctrl+Enter lo envía ahora.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Message that waits</source>
        <translation>Mensaje en espera</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>{count} attachment</source>
        <extracomment>Of several: {count} attachments</extracomment>
        <translation>
            <numerusform>{count} adjunto</numerusform>
            <numerusform>{count} adjuntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.queue_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Messages that wait</source>
        <translation>Mensajes en espera</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Paused: {count} message waits until you resume</source>
        <extracomment>Of several: Paused: {count} messages wait until you resume</extracomment>
        <translation>
            <numerusform>En pausa: {count} mensaje espera hasta que reanudes</numerusform>
            <numerusform>En pausa: {count} mensajes esperan hasta que reanudes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>{count} message is sent when this turn ends</source>
        <extracomment>Of several: {count} messages are sent in turn</extracomment>
        <translation>
            <numerusform>{count} mensaje se envía cuando termine este turno</numerusform>
            <numerusform>{count} mensajes se envían uno tras otro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.read_only_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program (process {processes})</source>
        <extracomment>Of several: This session is open in other programs (processes {processes})</extracomment>
        <translation>
            <numerusform>Esta sesión está abierta en otro programa (proceso {processes})</numerusform>
            <numerusform>Esta sesión está abierta en otros programas (procesos {processes})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Two programs would write different histories. What is written there appears here.</source>
        <translation>Dos programas escribirían historiales distintos. Lo que se escribe allí aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>A program that has ended left this session locked</source>
        <translation>Un programa que ha terminado dejó bloqueada esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Process {processes} has it marked as open and does not run any more. Release it only if no program on another computer or in a container has it open.</source>
        <translation>El proceso {processes} la tiene marcada como abierta y ya no se ejecuta. Libérala solo si ningún programa en otro equipo o en un contenedor la tiene abierta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session was imported</source>
        <translation>Esta sesión se importó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>It can be read and searched; nothing can be sent.</source>
        <translation>Se puede leer y buscar en ella; no se puede enviar nada.</translation>
    </message>
</context>
<context>
    <name>widgets.rename_editor</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Empty for the automatic name</source>
        <translation>Vacío para el nombre automático</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Automatic name</source>
        <translation>Nombre automático</translation>
    </message>
</context>
<context>
    <name>widgets.request_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>Your answer was not delivered. Nothing is decided yet; answer again.</source>
        <translation>Tu respuesta no se entregó. Aún no se ha decidido nada; responde de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Previous request</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Next request</source>
        <translation>Solicitud siguiente</translation>
    </message>
</context>
<context>
    <name>widgets.request_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>on a request</source>
        <translation>en una solicitud</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Edit the plan...</source>
        <translation>Editar el plan...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Choose an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No such request waits in this session.</source>
        <translation>No hay ninguna solicitud así esperando en esta sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Press {key} on the request itself.</source>
        <translation>Pulsa {key} en la propia solicitud.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No other request waits there.</source>
        <translation>Ninguna otra solicitud espera ahí.</translation>
    </message>
</context>
<context>
    <name>widgets.request_dock</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_dock.py"/>
        <source>The agent waits for you: {title}</source>
        <translation>El agente te espera: {title}</translation>
    </message>
</context>
<context>
    <name>widgets.restart_question</name>
    <message>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>This starts the agent anew and stops the work. What is done so far is kept.</source>
        <translation>Esto inicia el agente de nuevo y detiene el trabajo. Lo hecho hasta ahora se conserva.</translation>
    </message>
</context>
<context>
    <name>widgets.rewind_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back to an earlier prompt</source>
        <translation>Retroceder a un prompt anterior</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Back to before</source>
        <translation>Volver a antes de</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Take back the files as well</source>
        <translation>Revertir también los archivos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Asking the agent…</source>
        <translation>Preguntando al agente…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Files that go back</source>
        <translation>Archivos que retroceden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>There is no prompt to go back to.</source>
        <translation>No hay ningún prompt al que retroceder.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The agent can't go back now ({reason}).</source>
        <translation>El agente no puede retroceder ahora ({reason}).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Looking which files were changed since…</source>
        <translation>Mirando qué archivos se cambiaron desde entonces…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The prompt and everything after it leave the conversation, and its words come back to the message field. Until you send something this can be undone.</source>
        <translation>El prompt y todo lo que le sigue salen de la conversación, y sus palabras vuelven al campo de mensaje. Hasta que envíes algo, esto se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>{prompt}  (+{added} −{removed})</source>
        <translation>{prompt}  (+{added} −{removed})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>changed since, stays</source>
        <translation>cambiado desde entonces, se queda</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is removed</source>
        <translation>se quita</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>comes back</source>
        <translation>vuelve</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is changed back</source>
        <translation>se revierte</translation>
    </message>
</context>
<context>
    <name>widgets.rewinding</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Nothing was rewound.</source>
        <translation>No se retrocedió nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Edit and go on from here…</source>
        <translation>Editar y continuar desde aquí…</translation>
    </message>
</context>
<context>
    <name>widgets.rewound_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Went back to an earlier prompt</source>
        <translation>Se retrocedió a un prompt anterior</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>The conversation went back to before “{prompt}”.</source>
        <translation>La conversación retrocedió hasta antes de «{prompt}».</translation>
    </message>
</context>
<context>
    <name>widgets.rule_form</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule does</source>
        <translation>Qué hace la regla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule is about</source>
        <translation>De qué trata la regla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Where the rule holds</source>
        <translation>Dónde vale la regla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Command, file, address or tool</source>
        <translation>Comando, archivo, dirección o herramienta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this session</source>
        <translation>En esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this folder</source>
        <translation>En esta carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>server tool</source>
        <translation>servidor herramienta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>A name is about every file of that name. Commands are not bound by it.</source>
        <translation>Un nombre vale para todos los archivos con ese nombre. No afecta a los comandos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Commands are not bound by it.</source>
        <translation>No afecta a los comandos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Goes by each command in a line. What hides it, such as “bash -c” or “/bin/rm”, is not found.</source>
        <translation>Se guía por cada comando de una línea. Lo que lo oculta, como «bash -c» o «/bin/rm», no se encuentra.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>All of them. Files outside the allowed folders are still asked for.</source>
        <translation>Todos. Los archivos fuera de las carpetas permitidas se siguen preguntando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Reading and changing files there is asked only once each.</source>
        <translation>Leer y cambiar archivos ahí se pregunta solo una vez cada uno.</translation>
    </message>
</context>
<context>
    <name>widgets.rule_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Delete the rule {what}</source>
        <translation>Eliminar la regla {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Del deletes it</source>
        <translation>Del la elimina</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>{count} more: the filter finds it.</source>
        <extracomment>Of several: {count} more: the filter finds them.</extracomment>
        <translation>
            <numerusform>{count} más: el filtro la encuentra.</numerusform>
            <numerusform>{count} más: el filtro las encuentra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.rule_test_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>You would be asked</source>
        <translation>Se te preguntaría</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would run without asking</source>
        <translation>Se ejecutaría sin preguntar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would be denied</source>
        <translation>Se denegaría</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>That cannot be told here</source>
        <translation>Aquí no se puede saber</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Rule: {rule}</source>
        <translation>Regla: {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Would this be asked?</source>
        <translation>¿Se preguntaría esto?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>What is asked for</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Command, file or address to try</source>
        <translation>Comando, archivo o dirección que probar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Write a command, a file or an address, and see which rule decides.</source>
        <translation>Escribe un comando, un archivo o una dirección y mira qué regla decide.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Read a file</source>
        <translation>Leer un archivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Change a file</source>
        <translation>Cambiar un archivo</translation>
    </message>
</context>
<context>
    <name>widgets.rules_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Permission rules</source>
        <translation>Reglas de permisos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>What the agent may do without asking you, and what it may not. A rule that denies wins.</source>
        <translation>Lo que el agente puede hacer sin preguntarte y lo que no. Una regla que deniega prevalece.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Filter the rules</source>
        <translation>Filtrar las reglas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Add a rule…</source>
        <translation>Añadir una regla…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted rule</source>
        <translation>Regla eliminada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Reading the rules…</source>
        <translation>Leyendo las reglas…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>No rule matches “{text}”.</source>
        <translation>Ninguna regla coincide con «{text}».</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted: {what}</source>
        <translation>Eliminado: {what}</translation>
    </message>
</context>
<context>
    <name>widgets.search_field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_field.py"/>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
</context>
<context>
    <name>widgets.search_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Rebuild the index</source>
        <translation>Reconstruir el índice</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Titles, folders, messages, commands, outputs and file names are searched.</source>
        <translation>Se busca en títulos, carpetas, mensajes, comandos, salidas y nombres de archivo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>{count} session</source>
        <extracomment>Of several: {count} sessions</extracomment>
        <translation>
            <numerusform>{count} sesión</numerusform>
            <numerusform>{count} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>{number} result</source>
        <extracomment>Of several: {number} results</extracomment>
        <translation>
            <numerusform>{number} resultado</numerusform>
            <numerusform>{number} resultados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>The index is being built, {percent}</source>
        <translation>El índice se está creando, {percent}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Nothing matches "{query}". Search looks in titles, folders and messages.</source>
        <translation>Nada coincide con «{query}». Se busca en títulos, carpetas y mensajes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Filters are set.</source>
        <translation>Hay filtros activos.</translation>
    </message>
</context>
<context>
    <name>widgets.search_results_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_results_view.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>widgets.search_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notices and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show {count} more session</source>
        <extracomment>Of several: Show {count} more sessions</extracomment>
        <translation>
            <numerusform>Mostrar {count} sesión más</numerusform>
            <numerusform>Mostrar {count} sesiones más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show more of this session</source>
        <translation>Mostrar más de esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
</context>
<context>
    <name>widgets.secret_pairs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Kept as it is</source>
        <translation>Se conserva como está</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value of {name}</source>
        <translation>Valor de {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Values are kept by the CLI in its configuration, and never shown or logged here.</source>
        <translation>La CLI guarda los valores en su configuración; aquí nunca se muestran ni se registran.</translation>
    </message>
</context>
<context>
    <name>widgets.server_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Always switch</source>
        <translation>Cambiar siempre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue with Auto</source>
        <translation>Continuar con Auto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The model takes no more requests for now. Auto lets the server pick another one.</source>
        <translation>El modelo no acepta más solicitudes por ahora. Auto deja que el servidor elija otro.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Rate limit reached</source>
        <translation>Límite de frecuencia alcanzado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit ends in {time}.</source>
        <translation>El límite termina en {time}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit has ended by the server's own word.</source>
        <translation>El límite ha terminado, según el propio servidor.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{used} of {limit} AI credits are used. The agent stops unless you allow more.</source>
        <translation>Se han usado {used} de {limit} créditos de IA. El agente se detiene a menos que permitas más.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Add credits</source>
        <translation>Añadir créditos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Set a new limit</source>
        <translation>Establecer un nuevo límite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue without a limit</source>
        <translation>Continuar sin límite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter a number of credits.</source>
        <translation>Escribe un número de créditos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Go on without it</source>
        <translation>Continuar sin él</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Renew the sign-in</source>
        <translation>Renovar el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The sign-in has expired.</source>
        <translation>El inicio de sesión ha caducado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server does not accept the sign-in any more.</source>
        <translation>El servidor ya no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server asks for more rights than the sign-in has.</source>
        <translation>El servidor pide más derechos de los que tiene el inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server cannot be used before somebody has signed in.</source>
        <translation>El servidor no se puede usar hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Asked by the MCP server</source>
        <translation>Lo pregunta el servidor MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Rights: {scopes}</source>
        <translation>Derechos: {scopes}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>A server</source>
        <translation>Un servidor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Copilot Desktop cannot let a server use the model. This is what it asks:</source>
        <translation>Copilot Desktop no puede dejar que un servidor use el modelo. Esto es lo que pide:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
</context>
<context>
    <name>widgets.session_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Sessions can be moved there by drag or by menu.</source>
        <translation>Las sesiones se pueden mover ahí arrastrándolas o con el menú.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Its sessions stay in it.</source>
        <translation>Sus sesiones se quedan en ella.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Rename “{section}”</source>
        <translation>Renombrar «{section}»</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>widgets.session_drag</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to unpin</source>
        <translation>Suelta aquí para desanclar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to pin</source>
        <translation>Suelta aquí para anclar</translation>
    </message>
</context>
<context>
    <name>widgets.session_list_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>{count} session selected</source>
        <extracomment>Of several: {count} sessions selected</extracomment>
        <translation>
            <numerusform>{count} sesión seleccionada</numerusform>
            <numerusform>{count} sesiones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Selection cleared</source>
        <translation>Selección borrada</translation>
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
        <translation>Anclar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Dismiss the error</source>
        <translation>Descartar el error</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to section</source>
        <translation>Mover a la sección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>No section</source>
        <translation>Sin sección</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy session ID</source>
        <translation>Copiar ID de la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename section…</source>
        <translation>Renombrar sección…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete section</source>
        <translation>Eliminar sección</translation>
    </message>
</context>
<context>
    <name>widgets.session_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window.py"/>
        <source>Session {title}</source>
        <translation>Sesión {title}</translation>
    </message>
</context>
<context>
    <name>widgets.session_window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Rename the session</source>
        <translation>Renombrar la sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Archive the session</source>
        <translation>Archivar la sesión</translation>
    </message>
</context>
<context>
    <name>widgets.session_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>needs you</source>
        <translation>te necesita</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>not loaded</source>
        <translation>no cargada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Unread</source>
        <translation>No leída</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Idle</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Not loaded</source>
        <translation>No cargada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>{title}, {count} session</source>
        <extracomment>Of several: {title}, {count} sessions</extracomment>
        <translation>
            <numerusform>{title}, {count} sesión</numerusform>
            <numerusform>{title}, {count} sesiones</numerusform>
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
        <translation>expandida</translation>
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
        <translation>contraída</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>unread</source>
        <translation>no leída</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>pinned</source>
        <translation>anclada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>open in another program</source>
        <translation>abierta en otro programa</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>in its own window</source>
        <translation>en su propia ventana</translation>
    </message>
</context>
<context>
    <name>widgets.settled_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: allowed.</source>
        <translation>Respondido en otro lugar: permitido.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: denied.</source>
        <translation>Respondido en otro lugar: denegado.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Denied by a rule.</source>
        <translation>Denegado por una regla.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Withdrawn: nothing was done.</source>
        <translation>Retirado: no se hizo nada.</translation>
    </message>
</context>
<context>
    <name>widgets.shortcuts_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Change key</source>
        <translation>Cambiar tecla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Remove key</source>
        <translation>Quitar tecla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>This key belongs to its place and cannot be changed.</source>
        <translation>Esta tecla pertenece a su lugar y no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Enter or a click changes the key of a command.</source>
        <translation>Enter o un clic cambia la tecla de un comando.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Press the new key for “{command}”. Escape leaves it.</source>
        <translation>Pulsa la nueva tecla para «{command}». Escape la deja como está.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>{key} belongs to “{command}”. Press it once more to take it from there.</source>
        <translation>{key} pertenece a «{command}». Púlsala una vez más para quitársela.</translation>
    </message>
</context>
<context>
    <name>widgets.side_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask on the side</source>
        <translation>Preguntar aparte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Not part of the conversation: the agent will not remember it.</source>
        <translation>No forma parte de la conversación: el agente no lo recordará.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close and forget (Esc)</source>
        <translation>Cerrar y olvidar (Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask something about the conversation</source>
        <translation>Pregunta algo sobre la conversación</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Put into the message</source>
        <translation>Poner en el mensaje</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answer: {answer}</source>
        <translation>Respuesta: {answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>You did not wait for the answer.</source>
        <translation>No esperaste la respuesta.</translation>
    </message>
</context>
<context>
    <name>widgets.sidebar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Collapse the sidebar</source>
        <translation>Contraer la barra lateral</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Expand the sidebar</source>
        <translation>Expandir la barra lateral</translation>
    </message>
</context>
<context>
    <name>widgets.sign_in_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in to an MCP server</source>
        <translation>Iniciar sesión en un servidor MCP</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{count} more server wants that.</source>
        <extracomment>Of several: {count} more servers want that.</extracomment>
        <translation>
            <numerusform>{count} servidor más lo quiere.</numerusform>
            <numerusform>{count} servidores más lo quieren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The MCP server {name} wants you to sign in. Until then its tools are missing.</source>
        <translation>El servidor MCP {name} quiere que inicies sesión. Hasta entonces faltan sus herramientas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Asking {name} where to sign in…</source>
        <translation>Preguntando a {name} dónde iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: the browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>{name}: el navegador volvió sin iniciar sesión. Inténtalo de nuevo en {host}, o detén.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: sign in at {host} in your browser.</source>
        <translation>{name}: inicia sesión en {host} en tu navegador.</translation>
    </message>
</context>
<context>
    <name>widgets.speed_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>{count} tok/s</source>
        <translation>{count} tok/s</translation>
    </message>
</context>
<context>
    <name>widgets.start_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Sign in with GitHub</source>
        <translation>Iniciar sesión con GitHub</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use Copilot</source>
        <translation>Usar Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in as {login}</source>
        <translation>Sesión iniciada como {login}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in to Copilot</source>
        <translation>Sesión iniciada en Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan.</source>
        <translation>Usa los modelos y límites de tu plan de Copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>To use the models of your Copilot plan, run this in a terminal, then check again:</source>
        <translation>Para usar los modelos de tu plan de Copilot, ejecuta esto en un terminal y comprueba de nuevo:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan. Once the Copilot CLI runs, this tells who is signed in.</source>
        <translation>Usa los modelos y límites de tu plan de Copilot. En cuanto se ejecute la CLI de Copilot, aquí se dice quién ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>widgets.start_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome to {product}</source>
        <translation>Te damos la bienvenida a {product}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Run many coding agents side by side, see what they do, and decide what they may touch.</source>
        <translation>Ejecuta muchos agentes de programación a la vez, mira qué hacen y decide qué pueden tocar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>A scripted model on a sample project. No account, no key; it only needs the Copilot CLI.</source>
        <translation>Un modelo con guion en un proyecto de ejemplo. Sin cuenta ni clave; solo necesita la CLI de Copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Start the demo</source>
        <translation>Iniciar la demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>OpenAI, Anthropic, Azure, Ollama or any compatible server. Keys stay in your keychain.</source>
        <translation>OpenAI, Anthropic, Azure, Ollama o cualquier servidor compatible. Las claves se quedan en tu llavero.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Set up a model…</source>
        <translation>Configurar un modelo…</translation>
    </message>
</context>
<context>
    <name>widgets.suggestion_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Show me what you can do</source>
        <translation>Muéstrame lo que sabes hacer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>A tour of the demo</source>
        <translation>Un recorrido por la demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Write a small file</source>
        <translation>Escribe un archivo pequeño</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>You see it before it is written</source>
        <translation>Lo ves antes de que se escriba</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Ask me a question</source>
        <translation>Hazme una pregunta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>And wait for the answer</source>
        <translation>Y espera la respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project</source>
        <translation>Explica este proyecto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Structure, entry points, how to run it</source>
        <translation>Estructura, puntos de entrada, cómo ejecutarlo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project: its structure, its entry points and how to run it.</source>
        <translation>Explica este proyecto: su estructura, sus puntos de entrada y cómo ejecutarlo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my changes</source>
        <translation>Revisa mis cambios</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Everything not committed yet</source>
        <translation>Todo lo que aún está sin confirmar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my uncommitted changes. Name problems first, and change nothing.</source>
        <translation>Revisa mis cambios sin confirmar. Indica primero los problemas y no cambies nada.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Fix the failing tests</source>
        <translation>Corrige las pruebas que fallan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run them, find the cause, repair it</source>
        <translation>Ejecutarlas, encontrar la causa, repararla</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run the tests, find out why some fail, and fix the cause.</source>
        <translation>Ejecuta las pruebas, averigua por qué fallan algunas y corrige la causa.</translation>
    </message>
</context>
<context>
    <name>widgets.tab_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>All tabs</source>
        <translation>Todas las pestañas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>{tab} tab</source>
        <translation>Pestaña {tab}</translation>
    </message>
</context>
<context>
    <name>widgets.theme_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Same as the system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, light</source>
        <translation>Contraste alto, claro</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.accessible_blocks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>current match</source>
        <translation>coincidencia actual</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Code, {language}</source>
        <translation>Código, {language}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Table with {count} row</source>
        <extracomment>Of several: Table with {count} rows</extracomment>
        <translation>
            <numerusform>Tabla con {count} fila</numerusform>
            <numerusform>Tabla con {count} filas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Actions</source>
        <translation>Acciones</translation>
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
        <translation>Esperándote</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} earlier</source>
        <extracomment>Of several: {count} earlier</extracomment>
        <translation>
            <numerusform>{count} anterior</numerusform>
            <numerusform>{count} anteriores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>waiting for you</source>
        <translation>esperándote</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent {name}: {task}</source>
        <translation>Agente {name}: {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.alert_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Tip</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.announcer</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished, {count} word</source>
        <extracomment>Of several: Answer finished, {count} words</extracomment>
        <translation>
            <numerusform>Respuesta terminada, {count} palabra</numerusform>
            <numerusform>Respuesta terminada, {count} palabras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished</source>
        <translation>Respuesta terminada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Error: {title}</source>
        <translation>Error: {title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>The answer begins</source>
        <translation>La respuesta comienza</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.argument_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Show all {count} line</source>
        <extracomment>Of several: Show all {count} lines</extracomment>
        <translation>
            <numerusform>Mostrar {count} línea</numerusform>
            <numerusform>Mostrar las {count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>More lines are not shown.</source>
        <translation>No se muestran más líneas.</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.chip_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{count} more</source>
        <extracomment>Of several: {count} more</extracomment>
        <translation>
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
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
        <translation>Mensaje copiado</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.decision_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You answered</source>
        <translation>Respondiste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You skipped</source>
        <translation>Omitiste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You approved the plan</source>
        <translation>Aprobaste el plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You asked for changes to the plan</source>
        <translation>Pediste cambios en el plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>The plan was not decided on</source>
        <translation>No se decidió sobre el plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Parallel agents</source>
        <translation>Agentes en paralelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Switch model…</source>
        <translation>Cambiar de modelo…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Error: {title}. {text}</source>
        <translation>Error: {title}. {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The key or sign-in was not accepted</source>
        <translation>La clave o el inicio de sesión no se aceptó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>This account may not use the model</source>
        <translation>Esta cuenta no puede usar el modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>A policy of your organisation does not allow this</source>
        <translation>Una directiva de tu organización no permite esto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The quota of this account is used up</source>
        <translation>La cuota de esta cuenta está agotada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation is too long for the model</source>
        <translation>La conversación es demasiado larga para el modelo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model request failed</source>
        <translation>La solicitud al modelo falló</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Check the key of your model in a new session, or sign in again.</source>
        <translation>Comprueba la clave de tu modelo en una sesión nueva, o vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, then try again.</source>
        <translation>Cambia a otro modelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, or ask who manages your account.</source>
        <translation>Cambia a otro modelo, o pregunta a quien administra tu cuenta.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait until it is renewed, or switch to another model and try again.</source>
        <translation>Espera a que se renueve, o cambia a otro modelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait a little, then try again, or switch to another model.</source>
        <translation>Espera un poco e inténtalo de nuevo, o cambia a otro modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Compact it in the Usage tab, or switch to a model that takes more.</source>
        <translation>Compáctala en la pestaña Uso, o cambia a un modelo que acepte más.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Try again, or switch to another model first.</source>
        <translation>Inténtalo de nuevo, o cambia antes a otro modelo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Your message and the work so far are kept.</source>
        <translation>Tu mensaje y el trabajo hecho hasta ahora se conservan.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} did not answer after {count} attempt.</source>
        <extracomment>Of several: {provider} did not answer after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} no respondió tras {count} intento.</numerusform>
            <numerusform>{provider} no respondió tras {count} intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status} after {count} attempt.</source>
        <extracomment>Of several: {provider} answered {status} after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} respondió {status} tras {count} intento.</numerusform>
            <numerusform>{provider} respondió {status} tras {count} intentos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status}.</source>
        <translation>{provider} respondió {status}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>There was no usable answer from {provider}.</source>
        <translation>No hubo ninguna respuesta utilizable de {provider}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>You can try again now.</source>
        <translation>Ya puedes intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answers again at {time}, in {left}.</source>
        <translation>{provider} vuelve a responder a las {time}, en {left}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Provider: {provider}</source>
        <translation>Proveedor: {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider asks to slow down.</source>
        <translation>El proveedor pide ir más despacio.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The sign-in was not accepted this time.</source>
        <translation>Esta vez no se aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The answer broke off.</source>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation had to be shortened.</source>
        <translation>Hubo que acortar la conversación.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model did not answer.</source>
        <translation>El modelo no respondió.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again, attempt {attempt}...</source>
        <translation>Intentando de nuevo, intento {attempt}...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again...</source>
        <translation>Intentando de nuevo...</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.find_query</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/find_query.py"/>
        <source>The pattern is not complete</source>
        <translation>El patrón no está completo</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jump_pill</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>{count} new message</source>
        <extracomment>Of several: {count} new messages</extracomment>
        <translation>
            <numerusform>{count} mensaje nuevo</numerusform>
            <numerusform>{count} mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>Jump to latest</source>
        <translation>Saltar al último</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jumps</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such footnote here.</source>
        <translation>Aquí no existe esa nota al pie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such place here.</source>
        <translation>Aquí no existe ese lugar.</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.line_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.menus</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy with formats</source>
        <translation>Copiar con formato</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy message as Markdown</source>
        <translation>Copiar mensaje como Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy formula as TeX</source>
        <translation>Copiar fórmula como TeX</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Find “{words}”</source>
        <translation>Buscar «{words}»</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Expand all tools</source>
        <translation>Expandir todas las herramientas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Collapse all tools</source>
        <translation>Contraer todas las herramientas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy arguments</source>
        <translation>Copiar argumentos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Copy output</source>
        <translation>Copiar salida</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy output as written</source>
        <translation>Copiar salida tal como se escribió</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy diff</source>
        <translation>Copiar diff</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Fork from here</source>
        <translation>Bifurcar desde aquí</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{command} ({reason})</source>
        <translation>{command} ({reason})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as written ({count} hidden character)</source>
        <extracomment>Of several: Copy as written ({count} hidden characters)</extracomment>
        <translation>
            <numerusform>Copiar tal como se escribió ({count} carácter oculto)</numerusform>
            <numerusform>Copiar tal como se escribió ({count} caracteres ocultos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.message_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/message_cards.py"/>
        <source>Answer: {text}</source>
        <translation>Respuesta: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.output_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>… {count} line …</source>
        <extracomment>Of several: … {number} lines …</extracomment>
        <translation>
            <numerusform>… {number} línea …</numerusform>
            <numerusform>… {number} líneas …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>… a part of one line …</source>
        <translation>… una parte de una línea …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show {count} more</source>
        <extracomment>Of several: Show {count} more</extracomment>
        <translation>
            <numerusform>Mostrar {count} más</numerusform>
            <numerusform>Mostrar {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Open full</source>
        <translation>Abrir completo</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.picture_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (not kept)</source>
        <translation>{picture} (no se conservó)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (cannot be shown)</source>
        <translation>{picture} (no se puede mostrar)</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.plain_note</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Shown as plain text</source>
        <translation>Se muestra como texto sin formato</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Render anyway</source>
        <translation>Representar de todos modos</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.prompt_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Steered · {time}</source>
        <translation>Reorientado · {time}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>You: {text}</source>
        <translation>Tú: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.run_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>{count} call that was not made</source>
        <extracomment>Of several: {count} calls that were not made</extracomment>
        <translation>
            <numerusform>{count} llamada que no se hizo</numerusform>
            <numerusform>{count} llamadas que no se hicieron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>edited {count} file</source>
        <extracomment>Of several: edited {count} files</extracomment>
        <translation>
            <numerusform>editó {count} archivo</numerusform>
            <numerusform>editó {count} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>created {count} file</source>
        <extracomment>Of several: created {count} files</extracomment>
        <translation>
            <numerusform>creó {count} archivo</numerusform>
            <numerusform>creó {count} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>deleted {count} file</source>
        <extracomment>Of several: deleted {count} files</extracomment>
        <translation>
            <numerusform>eliminó {count} archivo</numerusform>
            <numerusform>eliminó {count} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>explored {count} file</source>
        <extracomment>Of several: explored {count} files</extracomment>
        <translation>
            <numerusform>exploró {count} archivo</numerusform>
            <numerusform>exploró {count} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>searched {count} time</source>
        <extracomment>Of several: searched {count} times</extracomment>
        <translation>
            <numerusform>buscó {count} vez</numerusform>
            <numerusform>buscó {count} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>ran {count} command</source>
        <extracomment>Of several: ran {count} commands</extracomment>
        <translation>
            <numerusform>ejecutó {count} comando</numerusform>
            <numerusform>ejecutó {count} comandos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>fetched {count} page</source>
        <extracomment>Of several: fetched {count} pages</extracomment>
        <translation>
            <numerusform>obtuvo {count} página</numerusform>
            <numerusform>obtuvo {count} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>used {count} tool</source>
        <extracomment>Of several: used {count} tools</extracomment>
        <translation>
            <numerusform>usó {count} herramienta</numerusform>
            <numerusform>usó {count} herramientas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.screen</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>Loading the conversation...</source>
        <translation>Cargando la conversación...</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.spans</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/spans.py"/>
        <source>{minutes} m {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.stop_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by the budget of this session: {used} used, {limit} allowed. To go on, allow more or remove the budget in the Usage tab.</source>
        <translation>Detenido por el presupuesto de esta sesión: {used} usados, {limit} permitidos. Para continuar, permite más o quita el presupuesto en la pestaña Uso.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped: autopilot has used the credits it was given. To go on, send a message.</source>
        <translation>Detenido: Autopilot ha usado los créditos que se le dieron. Para continuar, envía un mensaje.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped from another device</source>
        <translation>Detenido desde otro dispositivo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by an MCP server</source>
        <translation>Detenido por un servidor MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you after {duration}</source>
        <translation>Lo detuviste tras {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you</source>
        <translation>Lo detuviste</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.table_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/table_box.py"/>
        <source>Show {count} more row</source>
        <extracomment>Of several: Show {count} more rows</extracomment>
        <translation>
            <numerusform>Mostrar {count} fila más</numerusform>
            <numerusform>Mostrar {count} filas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.thought_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/thought_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Last {shown} of {total} lines</source>
        <translation>Últimas {shown} de {total} líneas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>No output</source>
        <translation>Sin salida</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>… {count} more line</source>
        <extracomment>Of several: … {count} more lines</extracomment>
        <translation>
            <numerusform>… {count} línea más</numerusform>
            <numerusform>… {count} líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_card.py"/>
        <source>Answer of the agent</source>
        <translation>Respuesta del agente</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_verbs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Creating</source>
        <translation>Creando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Editing</source>
        <translation>Editando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing</source>
        <translation>Listando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed</source>
        <translation>Listado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List</source>
        <translation>Listar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searched</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetching</source>
        <translation>Obteniendo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetched</source>
        <translation>Obtenido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running agent</source>
        <translation>Ejecutando agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran agent</source>
        <translation>Agente ejecutado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run agent</source>
        <translation>Ejecutar agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Using</source>
        <translation>Usando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asking</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading shell</source>
        <translation>Leyendo shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read shell</source>
        <translation>Lectura de shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typing into shell</source>
        <translation>Escribiendo en el shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typed into shell</source>
        <translation>Escrito en el shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Type into shell</source>
        <translation>Escribir en el shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopping shell</source>
        <translation>Deteniendo shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopped shell</source>
        <translation>Shell detenido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stop shell</source>
        <translation>Detener shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing shells</source>
        <translation>Listando shells</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed shells</source>
        <translation>Shells listados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List shells</source>
        <translation>Listar shells</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading agent</source>
        <translation>Leyendo agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read agent</source>
        <translation>Lectura de agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling agent</source>
        <translation>Avisando al agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told agent</source>
        <translation>Agente avisado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell agent</source>
        <translation>Avisar al agente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing agents</source>
        <translation>Listando agentes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed agents</source>
        <translation>Agentes listados</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List agents</source>
        <translation>Listar agentes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating its notes</source>
        <translation>Actualizando sus notas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated its notes</source>
        <translation>Notas actualizadas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update its notes</source>
        <translation>Actualizar sus notas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating the list</source>
        <translation>Actualizando la lista</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated the list</source>
        <translation>Lista actualizada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update the list</source>
        <translation>Actualizar la lista</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembering</source>
        <translation>Recordando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembered</source>
        <translation>Recordado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling its intent</source>
        <translation>Indicando su intención</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told its intent</source>
        <translation>Intención indicada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell its intent</source>
        <translation>Indicar su intención</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completing</source>
        <translation>Completando</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposing a plan</source>
        <translation>Proponiendo un plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposed a plan</source>
        <translation>Plan propuesto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Propose a plan</source>
        <translation>Proponer un plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loading skill</source>
        <translation>Cargando habilidad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loaded skill</source>
        <translation>Habilidad cargada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Load skill</source>
        <translation>Cargar habilidad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading the CLI's help</source>
        <translation>Leyendo la ayuda de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read the CLI's help</source>
        <translation>Lectura de la ayuda de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from {server}</source>
        <translation>de {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>lines {first}–{last}</source>
        <translation>líneas {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from line {first}</source>
        <translation>desde la línea {first}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>line {first}</source>
        <translation>línea {first}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>no matches</source>
        <translation>sin coincidencias</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.visits</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/visits.py"/>
        <source>New since you left</source>
        <translation>Nuevo desde que saliste</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Tool: {verb} {target}</source>
        <translation>Herramienta: {verb} {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking... {duration}</source>
        <translation>Pensando... {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking...</source>
        <translation>Pensando...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for a moment</source>
        <translation>Pensó un momento</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for {duration}</source>
        <translation>Pensó durante {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Interrupted: the connection to the agent was lost.</source>
        <translation>Interrumpido: se perdió la conexión con el agente.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The answer ended with an error.</source>
        <translation>La respuesta terminó con un error.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Read by the agent after its present step</source>
        <translation>El agente lo lee después de su paso actual</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Queued until this turn ends</source>
        <translation>En cola hasta que termine este turno</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Perhaps not received</source>
        <translation>Quizá no recibido</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>creating</source>
        <translation>crear</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>editing</source>
        <translation>editar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>opening</source>
        <translation>abrir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reading</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reaching</source>
        <translation>acceder a</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>using</source>
        <translation>usar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>remembering</source>
        <translation>recordar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You denied</source>
        <translation>Denegaste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>A rule denied</source>
        <translation>Una regla denegó</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Withdrawn before an answer</source>
        <translation>Retirado antes de una respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Expired without an answer</source>
        <translation>Caducado sin respuesta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed for this session</source>
        <translation>Permitido para esta sesión</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed in this folder</source>
        <translation>Permitido en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You allowed</source>
        <translation>Permitiste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Switched to {mode}</source>
        <translation>Cambiado a {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Mode changed</source>
        <translation>Modo cambiado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent stopped here. What was said so far is kept.</source>
        <translation>El agente se detuvo aquí. Lo dicho hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent died each time it took this session up, so it is left alone. Other sessions go on, and this one stays readable.</source>
        <translation>El agente se cayó cada vez que retomó esta sesión, así que se la deja en paz. Las demás sesiones continúan, y esta se puede seguir leyendo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Reasoning effort changed to {effort}</source>
        <translation>Esfuerzo de razonamiento cambiado a {effort}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed</source>
        <translation>Modelo cambiado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}, reasoning effort to {effort}</source>
        <translation>Modelo cambiado a {model}, esfuerzo de razonamiento a {effort}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}</source>
        <translation>Modelo cambiado a {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history of this session is gone: its file is empty or missing.</source>
        <translation>El historial guardado de esta sesión ya no está: su archivo está vacío o falta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The end of the stored history is damaged: {count} byte could not be read.</source>
        <extracomment>Of several: The end of the stored history is damaged: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>El final del historial guardado está dañado: no se pudo leer {count} byte.</numerusform>
            <numerusform>El final del historial guardado está dañado: no se pudieron leer {count} bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history is damaged here: {count} byte could not be read.</source>
        <extracomment>Of several: The stored history is damaged here: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>El historial guardado está dañado aquí: no se pudo leer {count} byte.</numerusform>
            <numerusform>El historial guardado está dañado aquí: no se pudieron leer {count} bytes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages...</source>
        <translation>Resumiendo mensajes anteriores...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages could not be summarised. {text}</source>
        <translation>No se pudieron resumir los mensajes anteriores. {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages was interrupted</source>
        <translation>El resumen de mensajes anteriores se interrumpió</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised · {before} → {after} tokens</source>
        <translation>Mensajes anteriores resumidos · {before} → {after} tokens</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised</source>
        <translation>Mensajes anteriores resumidos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Agent {name} selected</source>
        <translation>Agente {name} seleccionado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Default agent selected</source>
        <translation>Agente predeterminado seleccionado</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Task complete</source>
        <translation>Tarea completada</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>Of several: {number} tokens</extracomment>
        <translation>
            <numerusform>{number} token</numerusform>
            <numerusform>{number} tokens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
</context>
<context>
    <name>widgets.tray</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>{count} session failed</source>
        <extracomment>Of several: {count} sessions failed</extracomment>
        <translation>
            <numerusform>{count} sesión falló</numerusform>
            <numerusform>{count} sesiones fallaron</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
</context>
<context>
    <name>widgets.trust_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Do you trust the files in this folder?</source>
        <translation>¿Confías en los archivos de esta carpeta?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>The agent reads instructions and settings from this folder and from the folders in it, and they can tell it what to do. It can run commands and change files here after asking you. Trust a folder only when you know where its files come from.</source>
        <translation>El agente lee instrucciones y configuración de esta carpeta y de las carpetas que contiene, y pueden decirle qué hacer. Puede ejecutar comandos y cambiar archivos aquí después de preguntarte. Confía en una carpeta solo cuando sepas de dónde vienen sus archivos.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Remember for this folder</source>
        <translation>Recordar para esta carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Trust and continue</source>
        <translation>Confiar y continuar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is your home folder. Trusting it covers everything in it.</source>
        <translation>Esta es tu carpeta personal. Confiar en ella abarca todo lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is the whole disk. Trusting it covers everything on it.</source>
        <translation>Este es el disco entero. Confiar en él abarca todo lo que contiene.</translation>
    </message>
</context>
<context>
    <name>widgets.usage_charts</name>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Context by part</source>
        <translation>Contexto por partes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Tokens per second, last two minutes</source>
        <translation>Tokens por segundo, últimos dos minutos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>At most {count} tokens per second</source>
        <translation>Como máximo {count} tokens por segundo</translation>
    </message>
</context>
<context>
    <name>widgets.window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Open the session in its own window</source>
        <translation>Abrir la sesión en su propia ventana</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the inbox</source>
        <translation>Mostrar u ocultar la bandeja de entrada</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>There are not so many sessions.</source>
        <translation>No hay tantas sesiones.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to session {number} of the sidebar</source>
        <translation>Ir a la sesión {number} de la barra lateral</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session above</source>
        <translation>Ir a la sesión de arriba</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session below</source>
        <translation>Ir a la sesión de abajo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used before</source>
        <translation>Ir a la sesión usada antes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used longest ago</source>
        <translation>Ir a la sesión usada hace más tiempo</translation>
    </message>
</context>
</TS>
