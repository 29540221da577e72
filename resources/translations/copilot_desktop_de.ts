<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../copilot_desktop/app.py"/>
        <source>{name} is running already; its window comes to the front.</source>
        <translation>{name} läuft bereits; das Fenster kommt nach vorn.</translation>
    </message>
</context>
<context>
    <name>cli_installation</name>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Download and install it?</source>
        <translation>Herunterladen und installieren?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Nothing was downloaded. Agree with --yes.</source>
        <translation>Nichts wurde heruntergeladen. Stimmen Sie mit --yes zu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>The Copilot CLI is installed: {path}</source>
        <translation>Die Copilot CLI ist installiert: {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>GitHub Copilot CLI {version}, fetched with {tool}: {download} MB to download, {disk} MB on the disk in the end, into {folder}. GitHub's licence of the CLI is put beside it.</source>
        <translation>GitHub Copilot CLI {version}, bezogen mit {tool}: {download} MB Download, am Ende {disk} MB auf der Festplatte, in {folder}. Die GitHub-Lizenz der CLI wird daneben abgelegt.</translation>
    </message>
</context>
<context>
    <name>client.cli_resolution</name>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is a folder, not a program.</source>
        <translation>Das ist ein Ordner, kein Programm.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>The file may not be executed; its permissions forbid it.</source>
        <translation>Die Datei darf nicht ausgeführt werden; ihre Berechtigungen verbieten es.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It was built for another kind of processor or system.</source>
        <translation>Das Programm wurde für eine andere Art von Prozessor oder System gebaut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is not a program that this system can start.</source>
        <translation>Das ist kein Programm, das dieses System starten kann.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is npm's launcher, but the package for this platform is not installed beside it.</source>
        <translation>Das ist der Starter von npm, aber das Paket für diese Plattform ist nicht daneben installiert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs Node.js, which is not on PATH.</source>
        <translation>Es wird Node.js benötigt, das nicht im PATH ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs a newer Node.js than the one on PATH.</source>
        <translation>Es wird ein neueres Node.js benötigt als das im PATH.</translation>
    </message>
</context>
<context>
    <name>client.client</name>
    <message>
        <location filename="../../copilot_desktop/client/client.py"/>
        <source>the client was closed</source>
        <translation>der Client wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>client.discovery</name>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It did not answer in time.</source>
        <translation>Keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It crashed (signal {number}).</source>
        <translation>Abgestürzt (Signal {number}).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It ended with code {code}.</source>
        <translation>Mit Code {code} beendet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>Its answer is not that of the GitHub Copilot CLI.</source>
        <translation>Die Antwort ist nicht die der GitHub Copilot CLI.</translation>
    </message>
</context>
<context>
    <name>client.provision</name>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Already installed</source>
        <translation>Bereits installiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Starting it once to check it</source>
        <translation>Wird zur Prüfung einmal gestartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Downloading with {tool}: {done} of {total} MB</source>
        <translation>Download mit {tool}: {done} von {total} MB</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Checking the download</source>
        <translation>Download wird geprüft</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Waiting for another installation to finish</source>
        <translation>Warten auf das Ende einer anderen Installation</translation>
    </message>
</context>
<context>
    <name>client.provision_errors</name>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>There is no GitHub Copilot CLI for this kind of machine.</source>
        <translation>Für diese Art von Computer gibt es keine GitHub Copilot CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>Neither npm nor Python's pip was found.</source>
        <translation>Weder npm noch pip von Python wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>For a Linux with musl only npm has the CLI, and npm was not found.</source>
        <translation>Für ein Linux mit musl gibt es die CLI nur über npm, und npm wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>This version is not among those that can be installed.</source>
        <translation>Diese Version gehört nicht zu denen, die installiert werden können.</translation>
    </message>
</context>
<context>
    <name>client.recording.replay_server</name>
    <message>
        <location filename="../../copilot_desktop/client/recording/replay_server.py"/>
        <source>the recording has ended</source>
        <translation>die Aufzeichnung ist zu Ende</translation>
    </message>
</context>
<context>
    <name>client.session_life</name>
    <message>
        <location filename="../../copilot_desktop/client/session_life.py"/>
        <source>the session was left</source>
        <translation>die Sitzung wurde verlassen</translation>
    </message>
</context>
<context>
    <name>client.streams.course</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the agent has ended</source>
        <translation>der Agent wurde beendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the session was shut down</source>
        <translation>die Sitzung wurde heruntergefahren</translation>
    </message>
</context>
<context>
    <name>client.streams.turn</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>nobody listens to the turn any more</source>
        <translation>niemand hört der Runde mehr zu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>the session was closed</source>
        <translation>die Sitzung wurde geschlossen</translation>
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
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>Native desktop client for the GitHub Copilot CLI. Without a command the window opens; one that is open already comes to the front. With a FOLDER it begins a new session there (./chat for a folder that is named like a command).</source>
        <translation>Nativer Desktop-Client für die GitHub Copilot CLI. Ohne Befehl öffnet sich das Fenster; ein bereits offenes kommt nach vorn. Mit einem FOLDER wird dort eine neue Sitzung begonnen (./chat für einen Ordner, der wie ein Befehl heißt).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open this session; the beginning of its id will do</source>
        <translation>diese Sitzung öffnen; der Anfang ihrer ID genügt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>check this installation: imports, resources, one turn of the demo with the CLI; no window</source>
        <translation>diese Installation prüfen: Importe, Ressourcen, eine Runde der Demo mit der CLI; kein Fenster</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open the window, wait for its first page, close it again</source>
        <translation>das Fenster öffnen, auf die erste Seite warten und es wieder schließen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>say what was found, what is missing and what to do</source>
        <translation>anzeigen, was gefunden wurde, was fehlt und was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>download the Copilot CLI, after asking</source>
        <translation>die Copilot CLI nach Rückfrage herunterladen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>agree to the download</source>
        <translation>dem Download zustimmen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>remove what this application made, after listing it</source>
        <translation>entfernen, was diese Anwendung angelegt hat, nachdem es aufgelistet wurde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>do not ask</source>
        <translation>nicht nachfragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>there is no folder {path}</source>
        <translation>es gibt keinen Ordner {path}</translation>
    </message>
</context>
<context>
    <name>demo.__main__</name>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>Serve the scripted demo model to any OpenAI-compatible client on this computer.</source>
        <translation>Das Demomodell mit festem Ablauf für jeden OpenAI-kompatiblen Client auf diesem Computer bereitstellen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>port on 127.0.0.1; default: a free one</source>
        <translation>Port auf 127.0.0.1; Standard: ein freier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>rules to answer by, instead of the demo</source>
        <translation>Regeln für die Antworten, anstelle der Demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>factor on every delay; 0 is fastest</source>
        <translation>Faktor für jede Verzögerung; 0 ist am schnellsten</translation>
    </message>
</context>
<context>
    <name>desktop_services</name>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <source>Sessions are at work</source>
        <translation>Sitzungen sind bei der Arbeit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Everything can be used.</source>
        <translation>Alles kann verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Something is missing; see above.</source>
        <translation>Etwas fehlt; siehe oben.</translation>
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
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>bundle in {folder}</source>
        <translation>Bundle in {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>installed in {folder}</source>
        <translation>installiert in {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>source checkout {folder}</source>
        <translation>Quellcode in {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is up to date</source>
        <translation>.venv ist aktuell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv was made by someone else</source>
        <translation>.venv wurde von jemand anderem angelegt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is missing or out of date</source>
        <translation>.venv fehlt oder ist veraltet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the application or the chat once; it makes .venv by itself.</source>
        <translation>starten Sie einmal die Anwendung oder den Chat; .venv wird dabei von selbst angelegt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>keine (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session; the terminal chat works without: chat --demo</source>
        <translation>starten Sie das Fenster in einer Desktopsitzung; der Chat im Terminal funktioniert auch ohne: chat --demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>set, but nothing answers there; Qt would use: {names}</source>
        <translation>gesetzt, aber dort antwortet nichts; Qt würde verwenden: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session of yours.</source>
        <translation>starten Sie das Fenster in einer eigenen Desktopsitzung.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>there; Qt uses: {names}</source>
        <translation>vorhanden; Qt verwendet: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>System libraries</source>
        <translation>Systembibliotheken</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>all that Qt needs are there</source>
        <translation>alle, die Qt benötigt, sind vorhanden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install them with the system's package manager.</source>
        <translation>installieren Sie sie mit der Paketverwaltung des Systems.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the first start installs them where it may; or run: {command}</source>
        <translation>der erste Start installiert sie, wo er darf; oder führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>missing: {names}</source>
        <translation>es fehlen: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install the package {name}.</source>
        <translation>installieren Sie das Paket {name}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run: {command}</source>
        <translation>führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none; the Copilot CLI reaches no model without</source>
        <translation>keine; ohne sie erreicht die Copilot CLI kein Modell</translation>
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
        <translation>führen Sie aus: doctor --install-cli</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run doctor --install-cli (it asks before it downloads), or npm install -g @github/copilot</source>
        <translation>führen Sie doctor --install-cli aus (vor dem Download wird gefragt) oder npm install -g @github/copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not answer: {problem}</source>
        <translation>die CLI antwortet nicht: {problem}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start it by itself to see what it says; install another version with doctor --install-cli.</source>
        <translation>starten Sie sie allein, um zu sehen, was sie meldet; installieren Sie eine andere Version mit doctor --install-cli.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}, which this version does not speak</source>
        <translation>{number}; diese Version beherrscht das nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>update this application, or choose another version of the CLI.</source>
        <translation>aktualisieren Sie diese Anwendung, oder wählen Sie eine andere Version der CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}; the CLI answers</source>
        <translation>{number}; die CLI antwortet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not say</source>
        <translation>die CLI sagt es nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>signed in: {account}</source>
        <translation>angemeldet: {account}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>not signed in; the demo and models of your own work without</source>
        <translation>nicht angemeldet; die Demo und eigene Modelle funktionieren auch ohne</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>to use GitHub Copilot's models, run: {command}</source>
        <translation>um die Modelle von GitHub Copilot zu verwenden, führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named in the settings</source>
        <translation>in den Einstellungen angegeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named by COPILOT_CLI_PATH</source>
        <translation>durch COPILOT_CLI_PATH angegeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>found on PATH</source>
        <translation>im PATH gefunden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>part of this bundle</source>
        <translation>Teil dieses Bundles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded by this application</source>
        <translation>von dieser Anwendung heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded CLI</source>
        <translation>heruntergeladene CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's own home</source>
        <translation>eigener Ordner der CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's cache</source>
        <translation>Cache der CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist passiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept. The log says more.</source>
        <translation>Ihre Unterhaltungen bleiben erhalten. Das Log sagt mehr.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, restart the app.</source>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, starten Sie die App neu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is larger than what is read here.</source>
        <translation>Die Datei ist größer als das, was hier gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was written by a newer version of this app.</source>
        <translation>Die Datei wurde von einer neueren Version dieser App geschrieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is neither a session that was exported as JSON nor an event log of the CLI.</source>
        <translation>Das ist weder eine als JSON exportierte Sitzung noch ein Ereignislog der CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The imported session was not deleted</source>
        <translation>Die importierte Sitzung wurde nicht gelöscht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its copy could not be removed from {path}.</source>
        <translation>Ihre Kopie konnte nicht aus {path} entfernt werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>See what else uses the folder, then try again.</source>
        <translation>Sehen Sie nach, was den Ordner sonst noch verwendet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It could not be read or copied.</source>
        <translation>Die Datei konnte nicht gelesen oder kopiert werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not imported</source>
        <translation>Die Datei wurde nicht importiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose a JSON file that was exported here, or an events.jsonl of the CLI.</source>
        <translation>Wählen Sie eine JSON-Datei, die hier exportiert wurde, oder eine events.jsonl der CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported session can only be read</source>
        <translation>Eine importierte Sitzung kann nur gelesen werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is a copy, and no agent knows it. What you wrote is kept.</source>
        <translation>Sie ist eine Kopie, und kein Agent kennt sie. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Begin a new session to go on.</source>
        <translation>Beginnen Sie eine neue Sitzung, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No terminal was opened</source>
        <translation>Es wurde kein Terminal geöffnet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>In any terminal this command goes on with the session: {command}</source>
        <translation>In jedem Terminal setzt dieser Befehl die Sitzung fort: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a terminal, or name yours in the environment variable TERMINAL.</source>
        <translation>Installieren Sie ein Terminal, oder geben Sie Ihres in der Umgebungsvariable TERMINAL an.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session is still working</source>
        <translation>Die Sitzung arbeitet noch</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” can go on elsewhere only when it does nothing here.</source>
        <translation>„{title}“ kann erst woanders fortgesetzt werden, wenn sie hier nichts mehr tut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it or wait until it is done, then try again.</source>
        <translation>Stoppen Sie die Sitzung oder warten Sie, bis sie fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session was not exported</source>
        <translation>Die Sitzung wurde nicht exportiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written; nothing of it is left.</source>
        <translation>{path} konnte nicht geschrieben werden; nichts davon ist zurückgeblieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another place and try again.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A session was not deleted</source>
        <translation>Eine Sitzung wurde nicht gelöscht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” is still there. The Copilot CLI did not remove it.</source>
        <translation>„{title}“ ist noch da. Die Copilot CLI hat sie nicht entfernt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If another program has it open, close it there and try again.</source>
        <translation>Wenn ein anderes Programm sie geöffnet hat, schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>COPILOT_CLI_PATH leads nowhere</source>
        <translation>COPILOT_CLI_PATH führt ins Leere</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>That environment variable names {path}, and nothing is there.</source>
        <translation>Diese Umgebungsvariable nennt {path}, und dort ist nichts.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct or remove the variable and restart the app, or install the CLI here.</source>
        <translation>Korrigieren oder entfernen Sie die Variable und starten Sie die App neu, oder installieren Sie die CLI hier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The chosen Copilot CLI is gone</source>
        <translation>Die gewählte Copilot CLI ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The settings name {path}, and nothing is there.</source>
        <translation>Die Einstellungen nennen {path}, und dort ist nichts.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose where it is now, or install it here.</source>
        <translation>Wählen Sie, wo sie jetzt ist, oder installieren Sie sie hier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot CLI isn't installed</source>
        <translation>Die Copilot CLI ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot Desktop drives the copilot command, and it was not found on this computer.</source>
        <translation>Copilot Desktop steuert den Befehl copilot, und der wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install it here, or choose where it is.</source>
        <translation>Installieren Sie sie hier, oder wählen Sie, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be run</source>
        <translation>Die Copilot CLI kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another copilot, or install it here.</source>
        <translation>Wählen Sie ein anderes copilot, oder installieren Sie es hier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI doesn't work</source>
        <translation>Die Copilot CLI funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI needs an update</source>
        <translation>Die Copilot CLI muss aktualisiert werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {found} is older than {needed}. Older versions can run commands without asking (published as GHSA-g8r9-g2v8-jv6f).</source>
        <translation>Version {found} ist älter als {needed}. Ältere Versionen können Befehle ausführen, ohne zu fragen (veröffentlicht als GHSA-g8r9-g2v8-jv6f).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a newer version here, or choose another copilot.</source>
        <translation>Installieren Sie hier eine neuere Version, oder wählen Sie ein anderes copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI could not be started</source>
        <translation>Die Copilot CLI konnte nicht gestartet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The system refused to start {path}.</source>
        <translation>Das System hat den Start von {path} verweigert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The agent stopped</source>
        <translation>Der Agent wurde unerwartet beendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI ended by itself ({status}). Your conversations are kept.</source>
        <translation>Die Copilot CLI hat sich von selbst beendet ({status}). Ihre Unterhaltungen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again; if it keeps stopping, run the doctor.</source>
        <translation>Starten Sie ihn erneut; wenn er sich immer wieder beendet, führen Sie doctor aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent doesn't answer</source>
        <translation>Der Agent antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was started but gave no answer within {seconds} seconds.</source>
        <translation>Die Copilot CLI wurde gestartet, hat aber innerhalb von {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again, or choose another copilot.</source>
        <translation>Starten Sie ihn erneut, oder wählen Sie ein anderes copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI refused to work with this app</source>
        <translation>Die Copilot CLI hat die Arbeit mit dieser App verweigert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was started, and answered the first question with an error.</source>
        <translation>Sie wurde gestartet und hat die erste Frage mit einem Fehler beantwortet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI isn't signed in</source>
        <translation>Die Copilot CLI ist nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The models of a Copilot account can be used once it is.</source>
        <translation>Die Modelle eines Copilot-Kontos können nach der Anmeldung verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Run “copilot login” in a terminal, then start the agent again.</source>
        <translation>Führen Sie „copilot login“ in einem Terminal aus, und starten Sie dann den Agenten erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't be used</source>
        <translation>Diese Copilot CLI kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It speaks version {version} of the protocol, which this app does not know.</source>
        <translation>Sie spricht Version {version} des Protokolls, die diese App nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the version that this app was tested with, or choose another copilot.</source>
        <translation>Installieren Sie die Version, mit der diese App getestet wurde, oder wählen Sie ein anderes copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was not installed</source>
        <translation>Die Copilot CLI wurde nicht installiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It failed ({reason}), and nothing was left behind.</source>
        <translation>Die Installation ist fehlgeschlagen ({reason}); nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or install it yourself and choose where it is.</source>
        <translation>Versuchen Sie es erneut, oder installieren Sie sie selbst und wählen Sie, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download could not start</source>
        <translation>Der Download konnte nicht beginnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer could not be reached.</source>
        <translation>Die auf diesem Computer eingerichtete Paketquelle war nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network and the proxy settings of npm or pip, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und die Proxyeinstellungen von npm oder pip, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be had here</source>
        <translation>Die Copilot CLI ist hier nicht zu bekommen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer does not have it, or does not give it out.</source>
        <translation>Die auf diesem Computer eingerichtete Paketquelle hat sie nicht oder gibt sie nicht heraus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Ask whoever looks after it, or install the CLI yourself and choose where it is.</source>
        <translation>Fragen Sie, wer sie betreut, oder installieren Sie die CLI selbst und wählen Sie, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download broke off</source>
        <translation>Der Download ist abgebrochen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was installed and nothing was left behind.</source>
        <translation>Nichts wurde installiert, und nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download was refused</source>
        <translation>Der Download wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is not the package that this app was tested with. It was thrown away without being opened.</source>
        <translation>Es ist nicht das Paket, mit dem diese App getestet wurde. Es wurde ungeöffnet verworfen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, tell whoever looks after your package source.</source>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, informieren Sie die Person, die Ihre Paketquelle betreut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The downloaded Copilot CLI doesn't work</source>
        <translation>Die heruntergeladene Copilot CLI funktioniert nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{reason}. Nothing was left behind.</source>
        <translation>{reason}. Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the CLI yourself and choose where it is.</source>
        <translation>Installieren Sie die CLI selbst, und wählen Sie, wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The installation was stopped</source>
        <translation>Die Installation wurde gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was left behind.</source>
        <translation>Nichts ist zurückgeblieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation>Es werden {needed} MB in {folder} benötigt, und {free} MB sind frei.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>Der Datenträger mit {folder} ist voll.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is not enough room</source>
        <translation>Es ist nicht genug Platz</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be installed from here</source>
        <translation>Die Copilot CLI kann von hier aus nicht installiert werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install npm or pip, or choose a copilot that is already on this computer.</source>
        <translation>Installieren Sie npm oder pip, oder wählen Sie ein copilot, das schon auf diesem Computer ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent isn't running</source>
        <translation>Der Agent läuft nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait until it is connected, or start it again.</source>
        <translation>Warten Sie, bis er verbunden ist, oder starten Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent took too long to answer</source>
        <translation>Der Agent hat zu lange für die Antwort gebraucht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What you sent may have arrived; the conversation shows it when it has.</source>
        <translation>Was Sie gesendet haben, ist vielleicht angekommen; die Unterhaltung zeigt es dann.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie ein wenig, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent refused</source>
        <translation>Der Agent hat abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its reason is below.</source>
        <translation>Der Grund steht unten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Change what it names and try again.</source>
        <translation>Ändern Sie, was dort genannt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/{name} was not run</source>
        <translation>/{name} wurde nicht ausgeführt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/help lists the commands.</source>
        <translation>/help listet die Befehle auf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is too large for the agent</source>
        <translation>Das ist zu groß für den Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has {size} MB, and a message may have {limit} MB. Nothing was sent.</source>
        <translation>Es hat {size} MB, und eine Nachricht darf {limit} MB haben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Attach less at a time, or name files instead of attaching them.</source>
        <translation>Hängen Sie weniger auf einmal an, oder nennen Sie Dateien, statt sie anzuhängen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't do that</source>
        <translation>Diese Copilot CLI kann das nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {version} does not know {method}.</source>
        <translation>Version {version} kennt {method} nicht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a newer Copilot CLI.</source>
        <translation>Verwenden Sie eine neuere Copilot CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent couldn't finish its answer</source>
        <translation>Der Agent konnte seine Antwort nicht beenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What had come is kept.</source>
        <translation>Was schon angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Send your message again, or choose another model.</source>
        <translation>Senden Sie Ihre Nachricht erneut, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer was stopped</source>
        <translation>Die Antwort wurde gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent has fallen silent</source>
        <translation>Der Agent ist verstummt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing came for {seconds} seconds although it works.</source>
        <translation>Seit {seconds} Sekunden kam nichts, obwohl er arbeitet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it and send your message again.</source>
        <translation>Stoppen Sie ihn, und senden Sie Ihre Nachricht erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer took too long</source>
        <translation>Die Antwort hat zu lange gedauert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not done after {seconds} seconds.</source>
        <translation>Sie war nach {seconds} Sekunden nicht fertig.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more time, or ask for less at once.</source>
        <translation>Geben Sie mehr Zeit, oder verlangen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent did not take the message</source>
        <translation>Der Agent hat die Nachricht nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has ended, or it takes none.</source>
        <translation>Er ist beendet, oder er nimmt keine an.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can go to the background</source>
        <translation>Nichts kann in den Hintergrund wechseln</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent waits for no command or agent that could go on by itself.</source>
        <translation>Der Agent wartet auf keinen Befehl oder Agenten, der von selbst weiterlaufen könnte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file was left alone</source>
        <translation>Eine Datei wurde nicht angefasst</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was changed meanwhile. Nothing was written to it.</source>
        <translation>{path} wurde inzwischen geändert. Nichts wurde hineingeschrieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>git can't tell what has changed</source>
        <translation>git kann nicht sagen, was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder may be outside of a repository, or git is not installed.</source>
        <translation>Der Ordner liegt vielleicht außerhalb eines Repositorys, oder git ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can be recorded there</source>
        <translation>Dort kann nichts aufgezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be made; a file that exists is never overwritten.</source>
        <translation>{path} konnte nicht angelegt werden; eine vorhandene Datei wird nie überschrieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This recording can't be played</source>
        <translation>Diese Aufzeichnung kann nicht abgespielt werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is missing, or it is no recording.</source>
        <translation>{path} fehlt oder ist keine Aufzeichnung.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session was closed</source>
        <translation>Diese Sitzung wurde geschlossen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It takes no commands any more; what is stored of it stays.</source>
        <translation>Sie nimmt keine Befehle mehr an; was von ihr gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open it again from the list of sessions.</source>
        <translation>Öffnen Sie sie erneut aus der Liste der Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent was lost</source>
        <translation>Die Verbindung zum Agenten ist abgerissen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was shown is kept. A prompt that was on its way is marked.</source>
        <translation>Was angezeigt wurde, bleibt erhalten. Ein Prompt, der unterwegs war, ist markiert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent is started again; send the marked prompt once more if you want.</source>
        <translation>Der Agent wird erneut gestartet; senden Sie den markierten Prompt noch einmal, wenn Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent sent something unreadable</source>
        <translation>Der Agent hat etwas Unlesbares gesendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection was ended, and what was shown is kept.</source>
        <translation>Die Verbindung wurde beendet; was angezeigt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the agent again.</source>
        <translation>Starten Sie den Agenten erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is no address of a server</source>
        <translation>Das ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{address}” can't be read as one.</source>
        <translation>„{address}“ lässt sich nicht als Adresse lesen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Write it as host:port, and an IPv6 address as [address]:port.</source>
        <translation>Schreiben Sie sie als Host:Port und eine IPv6-Adresse als [Adresse]:Port.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server can't be reached</source>
        <translation>Der Server des Agenten ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No connection to {address} could be made.</source>
        <translation>Es konnte keine Verbindung zu {address} hergestellt werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network, the tunnel and the firewall between here and there.</source>
        <translation>Prüfen Sie das Netzwerk, den Tunnel und die Firewall zwischen hier und dort.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No agent listens there</source>
        <translation>Dort lauscht kein Agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} refuses connections.</source>
        <translation>{address} weist Verbindungen ab.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the CLI there with --headless --port, or correct the address.</source>
        <translation>Starten Sie dort die CLI mit --headless --port, oder korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server was not found</source>
        <translation>Der Server des Agenten wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No computer by the name of {host} is known here.</source>
        <translation>Ein Computer mit dem Namen {host} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address, or check the network.</source>
        <translation>Korrigieren Sie die Adresse, oder prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server doesn't answer</source>
        <translation>Der Server des Agenten antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A connection to {address} was made, and nothing came back.</source>
        <translation>Eine Verbindung zu {address} wurde hergestellt, und nichts kam zurück.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens there, or try again.</source>
        <translation>Prüfen Sie, ob die Copilot CLI dort lauscht, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server closed the connection</source>
        <translation>Der Server des Agenten hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} closed it before it said a word.</source>
        <translation>{address} hat sie geschlossen, bevor irgendetwas gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens at the far end of the tunnel or the port.</source>
        <translation>Prüfen Sie, ob die Copilot CLI am anderen Ende des Tunnels oder des Ports lauscht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This isn't a Copilot CLI</source>
        <translation>Das ist keine Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something else listens at {address}.</source>
        <translation>Unter {address} lauscht etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address; encrypted connections need a tunnel of their own.</source>
        <translation>Korrigieren Sie die Adresse; verschlüsselte Verbindungen benötigen einen eigenen Tunnel.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server refused to work with this app</source>
        <translation>Der Server des Agenten hat die Arbeit mit dieser App verweigert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} answered the first question with an error.</source>
        <translation>{address} hat die erste Frage mit einem Fehler beantwortet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check which program and version runs there.</source>
        <translation>Prüfen Sie, welches Programm in welcher Version dort läuft.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent's server was lost</source>
        <translation>Die Verbindung zum Server des Agenten ist abgerissen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is tried to reach {address} again. What was shown is kept.</source>
        <translation>Es wird versucht, {address} wieder zu erreichen. Was angezeigt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait, or check the network and the tunnel.</source>
        <translation>Warten Sie, oder prüfen Sie das Netzwerk und den Tunnel.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server wants a connection token</source>
        <translation>Der Server des Agenten verlangt ein Verbindungstoken</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets nobody in without one.</source>
        <translation>{address} lässt niemanden ohne ein solches herein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give the token that COPILOT_CONNECTION_TOKEN held when it was started.</source>
        <translation>Geben Sie das Token an, das beim Start in COPILOT_CONNECTION_TOKEN stand.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection token is wrong</source>
        <translation>Das Verbindungstoken ist falsch</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} was started with another one.</source>
        <translation>{address} wurde mit einem anderen gestartet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server has no connection token</source>
        <translation>Der Server des Agenten hat kein Verbindungstoken</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets everybody in who reaches it, so it may be the wrong one.</source>
        <translation>{address} lässt jeden herein, der ihn erreicht; es ist also vielleicht der falsche.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it with COPILOT_CONNECTION_TOKEN set, or connect without a token.</source>
        <translation>Starten Sie ihn mit gesetztem COPILOT_CONNECTION_TOKEN, oder verbinden Sie sich ohne Token.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session ends the agent</source>
        <translation>Diese Sitzung beendet den Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent died each time it took this session up, so it is left alone. It stays readable.</source>
        <translation>Der Agent ist jedes Mal abgestürzt, wenn er diese Sitzung aufnahm; sie wird daher in Ruhe gelassen. Sie bleibt lesbar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try it again, or open a copy of it.</source>
        <translation>Versuchen Sie es noch einmal, oder öffnen Sie eine Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session can't be continued</source>
        <translation>Diese Sitzung kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI does not know it any more. What is shown here stays readable.</source>
        <translation>Die Copilot CLI kennt sie nicht mehr. Was hier angezeigt wird, bleibt lesbar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy what you need into a new session.</source>
        <translation>Kopieren Sie, was Sie brauchen, in eine neue Sitzung.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program</source>
        <translation>Diese Sitzung ist in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Process {process} has it open. Two programs would write different histories.</source>
        <translation>Prozess {process} hat sie geöffnet. Zwei Programme würden verschiedene Verläufe schreiben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>End it there, or open a copy here. Nothing was sent.</source>
        <translation>Beenden Sie sie dort, oder öffnen Sie hier eine Kopie. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This can't be brought back any more</source>
        <translation>Das kann nicht mehr zurückgeholt werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session has gone on since, here or in another program.</source>
        <translation>Die Sitzung ist seitdem weitergegangen, hier oder in einem anderen Programm.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on from here.</source>
        <translation>Machen Sie von hier aus weiter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Not rewound</source>
        <translation>Nicht zurückgespult</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What would be taken back could not be kept for you: {detail}</source>
        <translation>Was zurückgenommen würde, konnte nicht für Sie aufbewahrt werden: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>Nichts wurde geändert. Schaffen Sie etwas Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent answered: {detail}</source>
        <translation>Der Agent hat geantwortet: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Try again when it is idle.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es erneut, wenn er untätig ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The lock of this session can't be removed</source>
        <translation>Die Sperre dieser Sitzung kann nicht entfernt werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. See who may write to the folder of the session.</source>
        <translation>Nichts wurde geändert. Sehen Sie nach, wer in den Ordner der Sitzung schreiben darf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Which session?</source>
        <translation>Welche Sitzung?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {session}.</source>
        <translation>{count} Sitzungen haben eine ID, die mit {session} beginnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>copilot-desktop sessions lists them.</source>
        <translation>copilot-desktop sessions listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder lies on another computer</source>
        <translation>Der Ordner liegt auf einem anderen Computer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported file names {folder}. To look for it there would tell that computer about you.</source>
        <translation>Eine importierte Datei nennt {folder}. Dort nachzusehen würde jenem Computer etwas über Sie verraten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you know that computer, open the folder in your file manager.</source>
        <translation>Wenn Sie jenen Computer kennen, öffnen Sie den Ordner in Ihrem Dateimanager.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An attachment cannot be sent</source>
        <translation>Ein Anhang kann nicht gesendet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{name} is not there any more. Nothing was sent, and your message is kept.</source>
        <translation>{name} ist nicht mehr da. Nichts wurde gesendet, und Ihre Nachricht bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Remove the attachment, or put the file back.</source>
        <translation>Entfernen Sie den Anhang, oder legen Sie die Datei wieder an ihren Ort.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder is gone</source>
        <translation>Der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{folder} does not exist, so the agent cannot work in it.</source>
        <translation>{folder} existiert nicht, der Agent kann also nicht darin arbeiten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Put the folder back, or start a new session in another one.</source>
        <translation>Legen Sie den Ordner wieder an seinen Ort, oder beginnen Sie eine neue Sitzung in einem anderen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder does not answer</source>
        <translation>Der Ordner antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk of {folder} takes too long. Nothing was started.</source>
        <translation>Der Datenträger von {folder} braucht zu lange. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the connection to the disk and try again, or choose another folder.</source>
        <translation>Prüfen Sie die Verbindung zum Datenträger und versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session's model has no provider</source>
        <translation>Das Modell dieser Sitzung hat keinen Anbieter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It used {model}, and nobody is set up who answers for it.</source>
        <translation>Sie hat {model} verwendet, und dafür ist kein Anbieter eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Set the provider up again under Model providers, or choose another model.</source>
        <translation>Richten Sie den Anbieter unter „Modellanbieter“ wieder ein, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed or removed.</source>
        <translation>Nichts wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open the session again; the log says more.</source>
        <translation>Öffnen Sie die Sitzung erneut; das Log sagt mehr.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The demo could not be started</source>
        <translation>Die Demo konnte nicht gestartet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its model runs inside this app and needs an address of its own on this computer, and a folder for its sample files.</source>
        <translation>Ihr Modell läuft innerhalb dieser App und braucht eine eigene Adresse auf diesem Computer sowie einen Ordner für die Beispieldateien.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or use your own model.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie Ihr eigenes Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This model cannot be used</source>
        <translation>Dieses Modell kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its provider has no address that starts with http:// or https://, no model, or is gone.</source>
        <translation>Sein Anbieter hat keine Adresse, die mit http:// oder https:// beginnt, kein Modell, oder ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check it under Model providers, or choose another model.</source>
        <translation>Prüfen Sie ihn unter „Modellanbieter“, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The budget of this session is used up</source>
        <translation>Das Budget dieser Sitzung ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Your message is kept.</source>
        <translation>Nichts wurde gesendet. Ihre Nachricht bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more in the Usage tab of the inspector, or remove the budget.</source>
        <translation>Erlauben Sie mehr auf der Registerkarte „Nutzung“ des Inspektors, oder entfernen Sie das Budget.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The mode was not changed</source>
        <translation>Der Modus wurde nicht geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your message was not sent, as it was meant for another mode. It is kept.</source>
        <translation>Ihre Nachricht wurde nicht gesendet, da sie für einen anderen Modus gedacht war. Sie bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose the mode again, or send it in the one that is shown.</source>
        <translation>Wählen Sie den Modus erneut, oder senden Sie sie im angezeigten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The model was not changed</source>
        <translation>Das Modell wurde nicht geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {detail}</source>
        <translation>{path}: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or place.</source>
        <translation>Wählen Sie einen anderen Namen oder Ort.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The address holds a name or a password</source>
        <translation>Die Adresse enthält einen Namen oder ein Passwort</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Addresses are kept in the settings, where a secret must not be.</source>
        <translation>Adressen werden in den Einstellungen gespeichert, wo kein Geheimnis stehen darf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Leave out what stands before the @, and give the key in its own field.</source>
        <translation>Lassen Sie weg, was vor dem @ steht, und geben Sie den Schlüssel in seinem eigenen Feld an.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This key is too short</source>
        <translation>Dieser Schlüssel ist zu kurz</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The CLI hides the key wherever it appears, and a short one appears everywhere.</source>
        <translation>Die CLI verbirgt den Schlüssel überall, wo er vorkommt, und ein kurzer kommt überall vor.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a key of eight characters or more, or none.</source>
        <translation>Verwenden Sie einen Schlüssel mit mindestens acht Zeichen, oder keinen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is no address of a server</source>
        <translation>{host} ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter an address that starts with http:// or https://.</source>
        <translation>Geben Sie eine Adresse ein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: nobody knows this name</source>
        <translation>{host} ist nicht erreichbar: niemand kennt diesen Namen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address, and whether this computer is online.</source>
        <translation>Prüfen Sie die Adresse, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: the connection was refused</source>
        <translation>{host} ist nicht erreichbar: die Verbindung wurde abgewiesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The computer is there, and nothing listens at this port.</source>
        <translation>Der Computer ist da, aber an diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the server, or correct the port.</source>
        <translation>Starten Sie den Server, oder korrigieren Sie den Port.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server on this computer may still be loading the model.</source>
        <translation>Ein Server auf diesem Computer lädt vielleicht noch das Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The certificate of {host} is not trusted</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Somebody may stand between, or the server has a certificate of its own.</source>
        <translation>Nichts wurde gesendet. Vielleicht steht jemand dazwischen, oder der Server hat ein eigenes Zertifikat.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Have the system trust its issuer, or correct the address.</source>
        <translation>Lassen Sie das System dem Aussteller vertrauen, oder korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not speak TLS as it should</source>
        <translation>{host} spricht TLS nicht so, wie es sein sollte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server without TLS has an address that starts with http://.</source>
        <translation>Ein Server ohne TLS hat eine Adresse, die mit http:// beginnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy does not let us through to {host}</source>
        <translation>Der Proxy lässt uns nicht zu {host} durch</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy of the system or of the environment stands between.</source>
        <translation>Der Proxy des Systems oder der Umgebung steht dazwischen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check its address and its sign-in, or except this server from it.</source>
        <translation>Prüfen Sie seine Adresse und seine Anmeldung, oder nehmen Sie diesen Server davon aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} closed the connection</source>
        <translation>{host} hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the port, and whether the address should start with https://.</source>
        <translation>Prüfen Sie den Port, und ob die Adresse mit https:// beginnen sollte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} wants a key (401)</source>
        <translation>{host} verlangt einen Schlüssel (401)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the API key of your account there.</source>
        <translation>Geben Sie den API-Schlüssel Ihres dortigen Kontos ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was rejected (401)</source>
        <translation>Der Schlüssel wurde zurückgewiesen (401)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not know this key, or no longer.</source>
        <translation>{host} kennt diesen Schlüssel nicht oder nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy it once more, or make a new one.</source>
        <translation>Kopieren Sie ihn noch einmal, oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key may not do this (403)</source>
        <translation>Der Schlüssel darf das nicht (403)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} knows the key, and it has no right to this model or place.</source>
        <translation>{host} kennt den Schlüssel, aber er hat kein Recht auf dieses Modell oder diesen Ort.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give it the right, or use another key.</source>
        <translation>Geben Sie ihm das Recht, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has no model {model}</source>
        <translation>{host} hat kein Modell {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>List the models, or check how it is spelled.</source>
        <translation>Listen Sie die Modelle auf, oder prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is no model server at this address ({status})</source>
        <translation>Unter dieser Adresse ist kein Modellserver ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is there, and has no such place.</source>
        <translation>{host} ist da, hat aber keinen solchen Ort.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the path at the end of the address, for instance /v1.</source>
        <translation>Prüfen Sie den Pfad am Ende der Adresse, zum Beispiel /v1.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The account at {host} has no credit left</source>
        <translation>Das Konto bei {host} hat kein Guthaben mehr</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was accepted.</source>
        <translation>Der Schlüssel wurde akzeptiert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Add credit there, or use another account.</source>
        <translation>Laden Sie dort Guthaben auf, oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} takes no more requests for now (429)</source>
        <translation>{host} nimmt zurzeit keine Anfragen mehr an (429)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} sends us to another address ({status})</source>
        <translation>{host} schickt uns zu einer anderen Adresse ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was not sent there.</source>
        <translation>Der Schlüssel wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you trust the new address, enter it here.</source>
        <translation>Wenn Sie der neuen Adresse vertrauen, geben Sie sie hier ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} answers, but not as a model server</source>
        <translation>{host} antwortet, aber nicht als Modellserver</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address and the kind of interface.</source>
        <translation>Prüfen Sie die Adresse und die Art der Schnittstelle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} refused the request ({status})</source>
        <translation>{host} hat die Anfrage abgelehnt ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the kind of interface and the model.</source>
        <translation>Prüfen Sie die Art der Schnittstelle und das Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has failed</source>
        <translation>Fehler bei {host}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment; its own log may say more.</source>
        <translation>Versuchen Sie es gleich noch einmal; das Log des Servers sagt vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key of {name} is needed</source>
        <translation>Der Schlüssel von {name} wird benötigt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. What you wrote is kept.</source>
        <translation>Nichts wurde gesendet. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the key, then send again.</source>
        <translation>Geben Sie den Schlüssel ein, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No keychain found</source>
        <translation>Kein Schlüsselbund gefunden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This system has no store for keys that can be trusted; nothing was written.</source>
        <translation>Dieses System hat keinen vertrauenswürdigen Speicher für Schlüssel; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Keep the key for this run only, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Behalten Sie den Schlüssel nur für diesen Lauf, oder installieren Sie einen Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not unlocked, so no key was read or written.</source>
        <translation>Er wurde nicht entsperrt; daher wurde kein Schlüssel gelesen oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Unlock it and try again, or keep the key for this run only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie den Schlüssel nur für diesen Lauf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain has failed</source>
        <translation>Fehler beim Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No key was read or written.</source>
        <translation>Es wurde kein Schlüssel gelesen oder geschrieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or keep the key for this run only.</source>
        <translation>Versuchen Sie es erneut, oder behalten Sie den Schlüssel nur für diesen Lauf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It may wait for you in a window of its own.</source>
        <translation>Vielleicht wartet er in einem eigenen Fenster auf Sie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Answer it and try again, or keep the key for this run only.</source>
        <translation>Antworten Sie ihm und versuchen Sie es erneut, oder behalten Sie den Schlüssel nur für diesen Lauf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be used</source>
        <translation>Eine Datei dieser App kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be read or written.</source>
        <translation>{path} konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, run the doctor.</source>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, führen Sie doctor aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written. Nothing was half-written.</source>
        <translation>{path} konnte nicht geschrieben werden. Nichts wurde nur halb geschrieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie etwas Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be written</source>
        <translation>Eine Datei dieser App kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} may not be changed, so nothing new is kept there.</source>
        <translation>{path} darf nicht geändert werden; daher wird dort nichts Neues gespeichert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the permissions of its folder.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Another program holds a file of this app</source>
        <translation>Ein anderes Programm hält eine Datei dieser App fest</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is in use, so nothing new is kept there.</source>
        <translation>{path} wird verwendet; daher wird dort nichts Neues gespeichert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Close the other program, then restart the app.</source>
        <translation>Schließen Sie das andere Programm, und starten Sie dann die App neu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app is running already</source>
        <translation>Die App läuft bereits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its window does not answer, so it could not be brought to the front.</source>
        <translation>Ihr Fenster antwortet nicht und konnte daher nicht nach vorn geholt werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a moment and start it again; if that does not help, end the process first.</source>
        <translation>Warten Sie einen Moment und starten Sie sie erneut; wenn das nicht hilft, beenden Sie zuerst den Prozess.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No session has an id that begins with {wanted}.</source>
        <translation>Keine Sitzung hat eine ID, die mit {wanted} beginnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {wanted}.</source>
        <translation>{count} Sitzungen haben eine ID, die mit {wanted} beginnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session could not be opened</source>
        <translation>Die Sitzung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list, or give more of its id.</source>
        <translation>Wählen Sie sie in der Liste, oder geben Sie mehr von ihrer ID an.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A newer version of this app was here</source>
        <translation>Eine neuere Version dieser App war hier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is left as it is, and changes are not kept.</source>
        <translation>{path} bleibt, wie sie ist, und Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use the newer version.</source>
        <translation>Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search can't be brought up to date</source>
        <translation>Die Suche kann nicht aktualisiert werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was said lately may not be found. It is tried again later. ({detail})</source>
        <translation>Was zuletzt gesagt wurde, wird vielleicht nicht gefunden. Es wird später erneut versucht. ({detail})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search index can't be read</source>
        <translation>Der Suchindex kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Conversations are not in it: it can be built anew. ({detail})</source>
        <translation>Er enthält keine Unterhaltungen und kann neu aufgebaut werden. ({detail})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} draft</source>
        <extracomment>Of several: {count} drafts</extracomment>
        <translation>
            <numerusform>{count} Entwurf</numerusform>
            <numerusform>{count} Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} prompt</source>
        <extracomment>Of several: {count} prompts</extracomment>
        <translation>
            <numerusform>{count} Prompt</numerusform>
            <numerusform>{count} Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} unfinished answer</source>
        <extracomment>Of several: {count} unfinished answers</extracomment>
        <translation>
            <numerusform>{count} unfertige Antwort</numerusform>
            <numerusform>{count} unfertige Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>the marks of {count} session</source>
        <extracomment>Of several: the marks of {count} sessions</extracomment>
        <translation>
            <numerusform>die Markierungen von {count} Sitzung</numerusform>
            <numerusform>die Markierungen von {count} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was begun anew. Conversations are not in it.</source>
        <translation>{path} wurde neu begonnen. Unterhaltungen stehen nicht darin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Taken over: {what}.</source>
        <translation>Übernommen: {what}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Drafts and prompts that were not sent yet may be missing.</source>
        <translation>Entwürfe und noch nicht gesendete Prompts fehlen vielleicht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app was damaged</source>
        <translation>Eine Datei dieser App war beschädigt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The damaged file is kept as {path}.</source>
        <translation>Die beschädigte Datei wird als {path} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Some settings can't be read</source>
        <translation>Einige Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What could not be used in {path} has its usual value.</source>
        <translation>Was in {path} nicht verwendbar war, hat seinen üblichen Wert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the file, or choose the settings again.</source>
        <translation>Prüfen Sie die Datei, oder wählen Sie die Einstellungen erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app did not come to its end last time</source>
        <translation>Die App wurde beim letzten Mal nicht ordnungsgemäß beendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was ended from outside, or the power failed. Your conversations and drafts are kept.</source>
        <translation>Sie wurde von außen beendet, oder der Strom ist ausgefallen. Ihre Unterhaltungen und Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on where you were.</source>
        <translation>Machen Sie dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly several times</source>
        <translation>Die App wurde mehrmals unerwartet beendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>So this time it begins without the conversation that was open. Nothing of it is lost.</source>
        <translation>Daher beginnt sie diesmal ohne die Unterhaltung, die offen war. Nichts davon ist verloren.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list to try once more. If it ends again, copy the report and tell somebody.</source>
        <translation>Wählen Sie sie in der Liste, um es noch einmal zu versuchen. Wenn die App wieder abbricht, kopieren Sie den Bericht und geben Sie ihn weiter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly last time</source>
        <translation>Die App wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept.</source>
        <translation>Ihre Unterhaltungen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy the report if you want to tell somebody about it.</source>
        <translation>Kopieren Sie den Bericht, wenn Sie jemandem davon berichten möchten.</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Branch</source>
        <translation>Branch</translation>
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
        <translation>Modell</translation>
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
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>A part of the session</source>
        <translation>Ein Teil der Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported with {name}. {disclaimer}</source>
        <translation>Exportiert mit {name}. {disclaimer}</translation>
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
        <translation>Gedanken</translation>
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
        <translation>Gewünschte Änderungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Plan: {outcome}</source>
        <translation>Plan: {outcome}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>(not answered)</source>
        <translation>(nicht beantwortet)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent asked</source>
        <translation>Der Agent hat gefragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (never confirmed)</source>
        <translation>Sie (nie bestätigt)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (not sent)</source>
        <translation>Sie (nicht gesendet)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (stopped)</source>
        <translation> (gestoppt)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (interrupted)</source>
        <translation> (unterbrochen)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (failed)</source>
        <translation> (fehlgeschlagen)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Result of an earlier call</source>
        <translation>Ergebnis eines früheren Aufrufs</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>exit code {code}</source>
        <translation>Exitcode {code}</translation>
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
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Denied by a rule</source>
        <translation>Durch eine Regel abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Stopped by the budget of the session</source>
        <translation>Durch das Budget der Sitzung gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent ended</source>
        <translation>Der Agent wurde beendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>A part of the stored history cannot be read</source>
        <translation>Ein Teil des gespeicherten Verlaufs kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The conversation was summarised</source>
        <translation>Die Unterhaltung wurde zusammengefasst</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Model: {model}</source>
        <translation>Modell: {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Reasoning effort: {effort}</source>
        <translation>Denkaufwand: {effort}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.connection</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was abandoned</source>
        <translation>die Verbindung wurde aufgegeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>reading failed: {detail}</source>
        <translation>Lesen fehlgeschlagen: {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended within a message</source>
        <translation>der Agent endete mitten in einer Nachricht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended the connection</source>
        <translation>der Agent hat die Verbindung beendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent takes no more input</source>
        <translation>der Agent nimmt keine Eingaben mehr an</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent reads nothing, and {size} bytes wait for it already</source>
        <translation>der Agent liest nichts, und {size} Bytes warten schon auf ihn</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>writing failed: {detail}</source>
        <translation>Schreiben fehlgeschlagen: {detail}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.framing</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces two different lengths</source>
        <translation>eine Nachricht kündigt zwei verschiedene Längen an</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>more than {limit} bytes without a message of the protocol</source>
        <translation>mehr als {limit} Bytes ohne eine Nachricht des Protokolls</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces a length that is no number</source>
        <translation>eine Nachricht kündigt eine Länge an, die keine Zahl ist</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message of {size} bytes is larger than the limit of {limit} bytes</source>
        <translation>eine Nachricht von {size} Bytes ist größer als die Grenze von {limit} Bytes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message header is longer than {limit} bytes</source>
        <translation>ein Nachrichtenkopf ist länger als {limit} Bytes</translation>
    </message>
</context>
<context>
    <name>jsonrpc.peer</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/peer.py"/>
        <source>the agent could not read a message: {detail}</source>
        <translation>der Agent konnte eine Nachricht nicht lesen: {detail}</translation>
    </message>
</context>
<context>
    <name>pdf_export</name>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>The rest is not set: this file would be too long. Markdown and HTML have all of it.</source>
        <translation>Der Rest ist nicht gesetzt: diese Datei würde zu lang. Markdown und HTML enthalten alles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>{count} more line</source>
        <extracomment>Of several: {count} more lines</extracomment>
        <translation>
            <numerusform>{count} weitere Zeile</numerusform>
            <numerusform>{count} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>{line}… (cut)</source>
        <translation>{line}… (gekürzt)</translation>
    </message>
</context>
<context>
    <name>product</name>
    <message>
        <location filename="../../copilot_desktop/product.py"/>
        <source>Unofficial client, not affiliated with GitHub or Microsoft.</source>
        <translation>Inoffizieller Client, nicht mit GitHub oder Microsoft verbunden.</translation>
    </message>
</context>
<context>
    <name>rendering.anchors</name>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>Footnote {label}</source>
        <translation>Fußnote {label}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>In this message: {address}</source>
        <translation>In dieser Nachricht: {address}</translation>
    </message>
</context>
<context>
    <name>rendering.highlight</name>
    <message>
        <location filename="../../copilot_desktop/rendering/highlight.py"/>
        <source>Mermaid diagram</source>
        <translation>Mermaid-Diagramm</translation>
    </message>
</context>
<context>
    <name>rendering.links</name>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The message would hold more than words: {names}.</source>
        <translation>Die Nachricht würde mehr als Text enthalten: {names}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The name {host} may imitate another one.</source>
        <translation>Der Name {host} ahmt vielleicht einen anderen nach.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The words name {named}, and the link leads to {host}.</source>
        <translation>Der Text nennt {named}, und der Link führt zu {host}.</translation>
    </message>
</context>
<context>
    <name>rendering.risk</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Too long to be checked to its end.</source>
        <translation>Zu lang, um bis zum Ende geprüft zu werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>There is more to look at further on.</source>
        <translation>Weiter hinten gibt es noch mehr zu beachten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>{count} character cannot be seen or changes how the text reads.</source>
        <extracomment>Of several: {count} characters cannot be seen or change how the text reads.</extracomment>
        <translation>
            <numerusform>{count} Zeichen ist unsichtbar oder ändert, wie der Text zu lesen ist.</numerusform>
            <numerusform>{count} Zeichen sind unsichtbar oder ändern, wie der Text zu lesen ist.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs with administrator rights.</source>
        <translation>Läuft mit Administratorrechten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Copies raw data and overwrites its target.</source>
        <translation>Kopiert Rohdaten und überschreibt das Ziel.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Can erase a disk or destroy files for good.</source>
        <translation>Kann einen Datenträger löschen oder Dateien endgültig zerstören.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes the rights of everything in a folder.</source>
        <translation>Ändert die Rechte von allem in einem Ordner.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs text that is put together while it runs.</source>
        <translation>Führt Text aus, der erst während der Ausführung zusammengesetzt wird.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes what runs by itself.</source>
        <translation>Ändert, was von selbst läuft.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Turns the computer off or restarts it.</source>
        <translation>Schaltet den Computer aus oder startet ihn neu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {path} and everything in it.</source>
        <translation>Löscht {path} mit allem darin.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {count} folder and everything in it.</source>
        <extracomment>Of several: Deletes {count} files or folders and everything in them.</extracomment>
        <translation>
            <numerusform>Löscht {count} Ordner mit allem darin.</numerusform>
            <numerusform>Löscht {count} Dateien oder Ordner mit allem darin.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes folders and everything in them.</source>
        <translation>Löscht Ordner mit allem darin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sets an option of git that can run a program.</source>
        <translation>Setzt eine Option von git, die ein Programm ausführen kann.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites the history of a remote branch.</source>
        <translation>Überschreibt den Verlauf eines Remotebranches.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes files that git does not know.</source>
        <translation>Löscht Dateien, die git nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Throws away changes that are not committed.</source>
        <translation>Verwirft Änderungen, die nicht committet sind.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes every file that is found.</source>
        <translation>Löscht jede gefundene Datei.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs a text as commands.</source>
        <translation>Führt einen Text als Befehle aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sends data to {host}.</source>
        <translation>Sendet Daten an {host}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>the network</source>
        <translation>das Netzwerk</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Decodes hidden text and runs it.</source>
        <translation>Entschlüsselt verborgenen Text und führt ihn aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs the output of a command as commands.</source>
        <translation>Führt die Ausgabe eines Befehls als Befehle aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes to the device {path}.</source>
        <translation>Schreibt auf das Gerät {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes outside the session folder: {path}.</source>
        <translation>Schreibt außerhalb des Sitzungsordners: {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites {path}.</source>
        <translation>Überschreibt {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes outside the session folder: {path}.</source>
        <translation>Löscht außerhalb des Sitzungsordners: {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script from {host} and runs it without review.</source>
        <translation>Lädt ein Skript von {host} herunter und führt es ungeprüft aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script and runs it without review.</source>
        <translation>Lädt ein Skript herunter und führt es ungeprüft aus.</translation>
    </message>
</context>
<context>
    <name>rendering.risky_addresses</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The address holds characters that cannot be seen.</source>
        <translation>Die Adresse enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>This is not a complete address.</source>
        <translation>Das ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>What stands before the @ is no part of the host, which is {host}.</source>
        <translation>Was vor dem @ steht, gehört nicht zum Host; der ist {host}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{host} is on this computer or in its network.</source>
        <translation>{host} ist auf diesem Computer oder in seinem Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{scheme} is no web address.</source>
        <translation>{scheme} ist keine Webadresse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The connection to {host} is unusual or not encrypted.</source>
        <translation>Die Verbindung zu {host} ist ungewöhnlich oder nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>rendering.risky_paths</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} may hold credentials.</source>
        <translation>{path} enthält vielleicht Anmeldedaten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} can change what programs run later.</source>
        <translation>{path} kann ändern, welche Programme später laufen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>This file is outside the session folder.</source>
        <translation>Diese Datei liegt außerhalb des Sitzungsordners.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name holds characters that cannot be seen.</source>
        <translation>Der Name enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name is unusual; it may not mean the file it seems to mean.</source>
        <translation>Der Name ist ungewöhnlich; vielleicht meint er nicht die Datei, die er zu meinen scheint.</translation>
    </message>
</context>
<context>
    <name>setup.console</name>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>Next step: {step}</source>
        <translation>Nächster Schritt: {step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>The full log is in {path}</source>
        <translation>Das vollständige Log steht in {path}</translation>
    </message>
</context>
<context>
    <name>setup.prepare</name>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Tests that need a real X server are left out.</source>
        <translation>Tests, die einen echten X-Server benötigen, werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Without certificates the Copilot CLI reaches no model.</source>
        <translation>Ohne Zertifikate erreicht die Copilot CLI kein Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>Hier gibt es keine Anzeige (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>The display cannot be reached: {names}</source>
        <translation>Die Anzeige ist nicht erreichbar: {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>none is named</source>
        <translation>keine ist angegeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>{path} was made anew and still lacks packages.</source>
        <translation>{path} wurde neu angelegt, und es fehlen noch immer Pakete.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>remove it and start again.</source>
        <translation>entfernen Sie es, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>This installation of {name} is incomplete; missing: {packages}.</source>
        <translation>Diese Installation von {name} ist unvollständig; es fehlen: {packages}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install it again with pip.</source>
        <translation>installieren Sie sie erneut mit pip.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install the packages {names} and start again.</source>
        <translation>installieren Sie die Pakete {names}, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command, then start again: {command}</source>
        <translation>führen Sie diesen Befehl aus, und starten Sie dann erneut: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Libraries of the operating system that Qt needs are missing.</source>
        <translation>Es fehlen Bibliotheken des Betriebssystems, die Qt benötigt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>start it in a desktop session, or chat in the terminal: {command}</source>
        <translation>starten Sie in einer Desktopsitzung, oder chatten Sie im Terminal: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>PySide6 {version} crashes Python before 3.12.</source>
        <translation>PySide6 {version} bringt Python vor 3.12 zum Absturz.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>use Python 3.12 or later, or PySide6 6.11.</source>
        <translation>verwenden Sie Python 3.12 oder neuer, oder PySide6 6.11.</translation>
    </message>
</context>
<context>
    <name>setup.system_packages</name>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Packages of the operating system are missing: {names}.</source>
        <translation>Es fehlen Pakete des Betriebssystems: {names}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>install them with the system's package manager and start again.</source>
        <translation>installieren Sie sie mit der Paketverwaltung des Systems, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Missing from the system: {names}. Install with sudo?</source>
        <translation>Im System fehlen: {names}. Mit sudo installieren?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>System packages are missing, and installing them needs administrator rights.</source>
        <translation>Es fehlen Systempakete, und ihre Installation erfordert Administratorrechte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing {count} missing system package: {names}</source>
        <extracomment>Of several: Installing {count} missing system packages: {names}</extracomment>
        <translation>
            <numerusform>{count} fehlendes Systempaket wird installiert: {names}</numerusform>
            <numerusform>{count} fehlende Systempakete werden installiert: {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>fetching the lists of packages</source>
        <translation>Paketlisten werden abgerufen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>downloading {size}</source>
        <translation>{size} werden heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>{done} of {total} system packages are set up</source>
        <translation>{done} von {total} Systempaketen sind eingerichtet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command and see what it says: {command}</source>
        <translation>führen Sie diesen Befehl aus, und sehen Sie, was er meldet: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The disk is full; the system packages need about 300 MB.</source>
        <translation>Der Datenträger ist voll; die Systempakete benötigen etwa 300 MB.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room and start again.</source>
        <translation>schaffen Sie Platz, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The system's package manager could not download what is missing.</source>
        <translation>Die Paketverwaltung des Systems konnte das Fehlende nicht herunterladen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>check the network connection and start again; or {step}</source>
        <translation>prüfen Sie die Netzwerkverbindung, und starten Sie erneut; oder {step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing system packages failed.</source>
        <translation>Die Installation der Systempakete ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>setup.virtual_environment</name>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The virtual environment {path} is broken or half-made; making it anew</source>
        <translation>Die virtuelle Umgebung {path} ist beschädigt oder unfertig; sie wird neu angelegt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Making a virtual environment in {path}</source>
        <translation>Virtuelle Umgebung wird in {path} angelegt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{path} is in the way: it is not a folder.</source>
        <translation>{path} ist im Weg: es ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>move it away and start again.</source>
        <translation>verschieben Sie das, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Installing Python packages from {file}</source>
        <translation>Python-Pakete aus {file} werden installiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}</source>
        <translation>Paket {done} von {total}: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}, {size}</source>
        <translation>Paket {done} von {total}: {name}, {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>unpacking</source>
        <translation>wird entpackt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk of {folder} has {free} MB left; the set-up needs {needed} MB.</source>
        <translation>Auf dem Datenträger von {folder} sind noch {free} MB frei; die Einrichtung benötigt {needed} MB.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Another start is setting up this checkout; waiting for it</source>
        <translation>Ein anderer Start richtet diesen Quellcode gerade ein; es wird darauf gewartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>A downloaded package is not the one this version was made with; it was not installed.</source>
        <translation>Ein heruntergeladenes Paket ist nicht das, mit dem diese Version gemacht wurde; es wurde nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>try again; if it stays so, the package source that pip is set up for has changed it.</source>
        <translation>versuchen Sie es erneut; wenn es so bleibt, hat die für pip eingerichtete Paketquelle es geändert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk is full; {folder} and its downloads need about 600 MB.</source>
        <translation>Der Datenträger ist voll; {folder} und die Downloads benötigen etwa 600 MB.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room there and in the folder for temporary files, and start again.</source>
        <translation>schaffen Sie dort und im Ordner für temporäre Dateien Platz, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The certificate of the package source is not trusted on this machine.</source>
        <translation>Dem Zertifikat der Paketquelle wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>set up pip for the proxy of this network (its options are cert and proxy) and start again.</source>
        <translation>richten Sie pip für den Proxy dieses Netzwerks ein (die Optionen heißen cert und proxy), und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The Python packages could not be downloaded: the package source cannot be reached.</source>
        <translation>Die Python-Pakete konnten nicht heruntergeladen werden: die Paketquelle ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>check the network connection (or what pip is set up for) and start again.</source>
        <translation>prüfen Sie die Netzwerkverbindung (oder wofür pip eingerichtet ist), und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{folder} cannot be written.</source>
        <translation>{folder} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>clone the project into a folder of your own, or make this one writable, and start again.</source>
        <translation>klonen Sie das Projekt in einen eigenen Ordner, oder machen Sie diesen beschreibbar, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>There is no build of a package that we need for this system and Python.</source>
        <translation>Von einem benötigten Paket gibt es keinen Build für dieses System und dieses Python.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>use Python 3.11 to 3.14 on 64-bit Linux (glibc 2.34 or later), Windows or macOS.</source>
        <translation>verwenden Sie Python 3.11 bis 3.14 unter Linux mit 64 Bit (glibc 2.34 oder neuer), Windows oder macOS.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The set-up of the Python packages failed.</source>
        <translation>Die Einrichtung der Python-Pakete ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>see the log and start again.</source>
        <translation>sehen Sie ins Log, und starten Sie erneut.</translation>
    </message>
</context>
<context>
    <name>start_request</name>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>{session} cannot be the id of a session</source>
        <translation>{session} kann nicht die ID einer Sitzung sein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>the path of the folder is too long</source>
        <translation>der Pfad des Ordners ist zu lang</translation>
    </message>
</context>
<context>
    <name>storage.database</name>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is closed</source>
        <translation>die Zustandsdatenbank ist geschlossen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is not open</source>
        <translation>die Zustandsdatenbank ist nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>storage.migrations</name>
    <message>
        <location filename="../../copilot_desktop/storage/migrations.py"/>
        <location filename="../../copilot_desktop/storage/search_schema.py"/>
        <source>schema version {version} is newer than {known}</source>
        <translation>Schemaversion {version} ist neuer als {known}</translation>
    </message>
</context>
<context>
    <name>storage.permissions_config</name>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <source>the file holds something else than expected</source>
        <translation>die Datei enthält etwas anderes als erwartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>it is no regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
</context>
<context>
    <name>storage.search_index</name>
    <message>
        <location filename="../../copilot_desktop/storage/search_index.py"/>
        <source>the search index is closed</source>
        <translation>der Suchindex ist geschlossen</translation>
    </message>
</context>
<context>
    <name>storage.settings</name>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>the value of {key} cannot be used</source>
        <translation>der Wert von {key} kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>settings version {version} is newer than {known}</source>
        <translation>Einstellungsversion {version} ist neuer als {known}</translation>
    </message>
</context>
<context>
    <name>terminal.account</name>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Signed out {login}.</source>
        <translation>{login} abgemeldet.</translation>
    </message>
</context>
<context>
    <name>terminal.arguments</name>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the models of the account</source>
        <translation>die Modelle des Kontos auflisten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the sessions, the last one first</source>
        <translation>die Sitzungen auflisten, die letzte zuerst</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>COUNT</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>how many (default: 20; 0 for all)</source>
        <translation>wie viele (Standard: 20; 0 für alle)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in, by the Copilot CLI's own dialogue</source>
        <translation>anmelden, mit dem eigenen Dialog der Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>GitHub Enterprise host</source>
        <translation>Host von GitHub Enterprise</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in with a code on another device</source>
        <translation>mit einem Code auf einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>read a token from standard input</source>
        <translation>ein Token von der Standardeingabe lesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign out</source>
        <translation>abmelden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>play a recording of the wire back</source>
        <translation>eine Aufzeichnung der Leitung abspielen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>made by chat --record</source>
        <translation>erstellt mit chat --record</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FACTOR</source>
        <translation>FAKTOR</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>1 is as it was, 10 ten times as fast, 0 without waiting (default)</source>
        <translation>1 ist wie im Original, 10 zehnmal so schnell, 0 ohne Warten (Standard)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event</source>
        <translation>je Ereignis ein JSON-Objekt ausgeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a CLI that was started elsewhere with --headless --port: host:port; its token is read from COPILOT_CONNECTION_TOKEN</source>
        <translation>eine CLI, die woanders mit --headless --port gestartet wurde: Host:Port; ihr Token wird aus COPILOT_CONNECTION_TOKEN gelesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>agree to the download of the Copilot CLI</source>
        <translation>dem Download der Copilot CLI zustimmen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>chat in the terminal</source>
        <translation>im Terminal chatten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Send PROMPT and print the answer. Without PROMPT: what is piped in is the prompt, and on a terminal one line after the other; a backslash at the end goes on with the next line. A PROMPT of - is what is piped in: chat "Review this:" - &lt; diff</source>
        <translation>PROMPT senden und die Antwort ausgeben. Ohne PROMPT: was über eine Pipe kommt, ist der Prompt, und in einem Terminal eine Zeile nach der anderen; ein Backslash am Ende setzt mit der nächsten Zeile fort. Bei - als PROMPT steht dort, was über die Pipe kommt: chat "Prüfe das:" - &lt; diff</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Ctrl+C stops the turn, once more leaves. Exit codes: 0 done, 1 the turn failed, 2 usage, 3 set-up, 4 denied, 124 timed out, 130 interrupted.</source>
        <translation>Ctrl+C stoppt die Runde, noch einmal beendet. Exitcodes: 0 fertig, 1 Runde fehlgeschlagen, 2 Aufruf, 3 Einrichtung, 4 abgelehnt, 124 Zeitüberschreitung, 130 unterbrochen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>what to ask</source>
        <translation>was gefragt werden soll</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>use the built-in scripted model; no account needed</source>
        <translation>das eingebaute Demomodell mit festem Ablauf verwenden; kein Konto nötig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event and nothing else</source>
        <translation>je Ereignis ein JSON-Objekt ausgeben und sonst nichts</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>folder to work in (default: this one)</source>
        <translation>Ordner, in dem gearbeitet wird (Standard: dieser)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SESSION</source>
        <translation>SITZUNG</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>go on with a session: the beginning of its id, or "last"</source>
        <translation>eine Sitzung fortsetzen: der Anfang ihrer ID, oder "last"</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>attach a file or folder to the first prompt; may be given several times</source>
        <translation>eine Datei oder einen Ordner an den ersten Prompt anhängen; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>send each PROMPT (or each line that is piped in) to a session of its own, all at once</source>
        <translation>jeden PROMPT (oder jede Zeile aus der Pipe) an eine eigene Sitzung senden, alle gleichzeitig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>with --parallel: how many at once (4)</source>
        <translation>mit --parallel: wie viele gleichzeitig (4)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>stop a turn that takes longer</source>
        <translation>eine Runde stoppen, die länger dauert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print times, tokens and price after each turn</source>
        <translation>nach jeder Runde Zeiten, Token und Preis ausgeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>let the answer flow evenly</source>
        <translation>die Antwort gleichmäßig fließen lassen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>record the wire, without secrets, for replay</source>
        <translation>die Leitung ohne Geheimnisse zur Wiedergabe aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print each message as it passes, without its body</source>
        <translation>jede durchlaufende Nachricht ohne ihren Inhalt ausgeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a model of your own</source>
        <translation>ein eigenes Modell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>address of the model's server</source>
        <translation>Adresse des Modellservers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>model to use</source>
        <translation>zu verwendendes Modell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>environment variable that holds the key for the server</source>
        <translation>Umgebungsvariable, die den Schlüssel für den Server enthält</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--speed must not be negative.</source>
        <translation>--speed darf nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must not be negative.</source>
        <translation>--limit darf nicht negativ sein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--demo brings its own model; leave --provider, --base-url and --api-key-env out.</source>
        <translation>--demo bringt ein eigenes Modell mit; lassen Sie --provider, --base-url und --api-key-env weg.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--provider needs --base-url and --model as well.</source>
        <translation>--provider benötigt auch --base-url und --model.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--base-url and --api-key-env need --provider as well.</source>
        <translation>--base-url und --api-key-env benötigen auch --provider.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--cwd: {folder} is not a folder.</source>
        <translation>--cwd: {folder} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--attach: there is no {path}.</source>
        <translation>--attach: es gibt kein {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--timeout must be above zero and at most a week.</source>
        <translation>--timeout muss über null liegen und höchstens eine Woche betragen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--parallel makes new sessions; leave --resume out.</source>
        <translation>--parallel legt neue Sitzungen an; lassen Sie --resume weg.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must be at least 1.</source>
        <translation>--limit muss mindestens 1 sein.</translation>
    </message>
</context>
<context>
    <name>terminal.asking</name>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Denied, because nobody can be asked here:</source>
        <translation>Abgelehnt, weil hier niemand gefragt werden kann:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Allow once? [y/N] </source>
        <translation>Einmal erlauben? [y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks: {question}</source>
        <translation>Der Agent fragt: {question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Your answer (empty skips): </source>
        <translation>Ihre Antwort (leer überspringt): </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent's plan:</source>
        <translation>Der Plan des Agenten:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Go on with it? [y, or what to change] </source>
        <translation>Damit fortfahren? [y, oder was zu ändern ist] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to run this command in {folder}:</source>
        <translation>Der Agent möchte diesen Befehl in {folder} ausführen:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Agent says: {text}</source>
        <translation>Agent sagt: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>It asks to run outside the sandbox.</source>
        <translation>Er möchte außerhalb der Sandbox ausgeführt werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to change this file: {file}</source>
        <translation>Der Agent möchte diese Datei ändern: {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks for a permission: {kind}</source>
        <translation>Der Agent bittet um eine Berechtigung: {kind}</translation>
    </message>
</context>
<context>
    <name>terminal.chat</name>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Go on later: {command}</source>
        <translation>Später fortsetzen: {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>There is no prompt.</source>
        <translation>Es gibt keinen Prompt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Copilot CLI {version} with {model} in {folder}. /help lists the commands, exit leaves.</source>
        <translation>Copilot CLI {version} mit {model} in {folder}. /help listet die Befehle auf, exit beendet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>its own choice of model</source>
        <translation>eigener Modellwahl</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Resumes {title} ({session}).</source>
        <translation>Setzt {title} fort ({session}).</translation>
    </message>
</context>
<context>
    <name>terminal.conversation</name>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Stopped: no end within {seconds} s.</source>
        <translation>Gestoppt: kein Ende innerhalb von {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>{tool} is running</source>
        <translation>{tool} läuft</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>The model request failed; it is tried again.</source>
        <translation>Die Modellanfrage ist fehlgeschlagen; sie wird wiederholt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Runs {tool}: {target}</source>
        <translation>Führt {tool} aus: {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>(no output)</source>
        <translation>(keine Ausgabe)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Denied.</source>
        <translation>Abgelehnt.</translation>
    </message>
</context>
<context>
    <name>terminal.listing</name>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>No sessions yet.</source>
        <translation>Noch keine Sitzungen.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Price</source>
        <translation>Preis</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>terminal.replay</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/replay.py"/>
        <source>{count} message differs from the recording:</source>
        <extracomment>Of several: {count} messages differ from the recording:</extracomment>
        <translation>
            <numerusform>{count} Nachricht weicht von der Aufzeichnung ab:</numerusform>
            <numerusform>{count} Nachrichten weichen von der Aufzeichnung ab:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal.set_up</name>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Here: {command} login signs in, chat --demo needs no account, and chat --provider takes a model of your own.</source>
        <translation>Hier: {command} login meldet an, chat --demo benötigt kein Konto, und chat --provider nimmt ein eigenes Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Download the Copilot CLI {version} now? {download} MB to fetch, {disk} MB on disk. [y/N] </source>
        <translation>Die Copilot CLI {version} jetzt herunterladen? {download} MB Download, {disk} MB auf der Festplatte. [y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Run it again with --yes to agree to the download, or install the CLI yourself.</source>
        <translation>Führen Sie den Befehl mit --yes erneut aus, um dem Download zuzustimmen, oder installieren Sie die CLI selbst.</translation>
    </message>
</context>
<context>
    <name>terminal.slash</name>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>exit, quit: leave</source>
        <translation>exit, quit: verlassen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>its own choice</source>
        <translation>die Wahl der CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model}. /model ID chooses another one.</source>
        <translation>Das Modell ist {model}. /model ID wählt ein anderes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The mode is {mode} now.</source>
        <translation>Der Modus ist jetzt {mode}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} is done.</source>
        <translation>/{name} ist erledigt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model} now.</source>
        <translation>Das Modell ist jetzt {model}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} needs a choice: give it after the command.</source>
        <translation>/{name} benötigt eine Auswahl: geben Sie sie hinter dem Befehl an.</translation>
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
        <translation>erstes Token nach {seconds} s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} Token/s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {speed} tokens/s</source>
        <translation>etwa {speed} Token/s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} turn in all</source>
        <extracomment>Of several: {count} turns in all</extracomment>
        <translation>
            <numerusform>{count} Runde insgesamt</numerusform>
            <numerusform>{count} Runden insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {count} tokens out</source>
        <translation>etwa {count} Token ausgegeben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{input} tokens in, {output} out</source>
        <translation>{input} Token hinein, {output} heraus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} model call</source>
        <extracomment>Of several: {count} model calls</extracomment>
        <translation>
            <numerusform>{count} Modellaufruf</numerusform>
            <numerusform>{count} Modellaufrufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>cost {cost}</source>
        <translation>Kosten {cost}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{credits} AI credits</source>
        <translation>{credits} AI-Credits</translation>
    </message>
</context>
<context>
    <name>terminal.wire</name>
    <message>
        <location filename="../../copilot_desktop/terminal/wire.py"/>
        <source>The recording ended early: {reason}</source>
        <translation>Die Aufzeichnung endete vorzeitig: {reason}</translation>
    </message>
</context>
<context>
    <name>uninstall</name>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>data: journal, downloaded CLI, demo folder</source>
        <translation>Daten: Journal, heruntergeladene CLI, Demo-Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>lock and socket of the running window</source>
        <translation>Sperre und Socket des laufenden Fensters</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Python packages of the checkout</source>
        <translation>Python-Pakete des Quellcodes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} made these and would remove them:</source>
        <translation>{name} hat dies angelegt und würde es entfernen:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} has left nothing that could be removed.</source>
        <translation>{name} hat nichts hinterlassen, was entfernt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The CLI's own home with your sessions stays: {folder}</source>
        <translation>Der eigene Ordner der CLI mit Ihren Sitzungen bleibt: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The Python packages stay; remove this folder yourself: {folder}</source>
        <translation>Die Python-Pakete bleiben; entfernen Sie diesen Ordner selbst: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Not removed: {path} ({reason})</source>
        <translation>Nicht entfernt: {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Close {name} if it is running, and try again.</source>
        <translation>Schließen Sie {name}, falls es läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed. Agree with --yes.</source>
        <translation>Nichts wurde entfernt. Stimmen Sie mit --yes zu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Remove all of this? It cannot be undone.</source>
        <translation>Das alles entfernen? Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>viewmodels.agent</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Preparing the download</source>
        <translation>Download wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Starting the agent. The first start takes up to ten seconds.</source>
        <translation>Agent wird gestartet. Der erste Start dauert bis zu zehn Sekunden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <source>Starting the agent</source>
        <translation>Agent wird gestartet</translation>
    </message>
</context>
<context>
    <name>viewmodels.asking_again</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/asking_again.py"/>
        <source>Continue where you stopped.</source>
        <translation>Mach dort weiter, wo du aufgehört hast.</translation>
    </message>
</context>
<context>
    <name>viewmodels.attention</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Stopped: the budget of this session is used up</source>
        <translation>Gestoppt: das Budget dieser Sitzung ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Interrupted: the agent stopped</source>
        <translation>Unterbrochen: der Agent wurde beendet</translation>
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
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Finished: {answer}</source>
        <translation>Fertig: {answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>viewmodels.backends</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>Copilot, default model</source>
        <translation>Copilot, Standardmodell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Demo model</source>
        <translation>Demomodell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>a model of a Copilot account</source>
        <translation>ein Modell eines Copilot-Kontos</translation>
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
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>This session can only be read.</source>
        <translation>Diese Sitzung kann nur gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>The agent isn't running.</source>
        <translation>Der Agent läuft nicht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>The agent is at work.</source>
        <translation>Der Agent ist bei der Arbeit.</translation>
    </message>
</context>
<context>
    <name>viewmodels.completing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>There is no command /{word}. Enter sends it as a message.</source>
        <translation>Es gibt keinen Befehl /{word}. Enter sendet es als Nachricht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>Files matching “{words}”</source>
        <translation>Dateien zu „{words}“</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>Enter a name of small letters, digits and hyphens</source>
        <translation>Geben Sie einen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen ein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is one of this name already</source>
        <translation>Diesen Namen gibt es schon</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>The disk does not answer.</source>
        <translation>Der Datenträger antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is such a file already.</source>
        <translation>Eine solche Datei gibt es schon.</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only in a session that is loaded.</source>
        <translation>Nur in einer geladenen Sitzung.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Yours</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This folder</source>
        <translation>Dieser Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>A folder above</source>
        <translation>Ein Ordner darüber</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Added folder</source>
        <translation>Hinzugefügter Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This application</source>
        <translation>Diese Anwendung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not in this session</source>
        <translation>Nicht in dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On for new sessions</source>
        <translation>Für neue Sitzungen ein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>{source} {name}</source>
        <translation>{source} {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization has set it up.</source>
        <translation>Ihre Organisation hat ihn eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Its tools are there when you have signed in.</source>
        <translation>Seine Tools sind da, sobald Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Edit what it is started with, or restart it when the reason is gone.</source>
        <translation>Bearbeiten Sie, womit er gestartet wird, oder starten Sie ihn neu, wenn der Grund behoben ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Restart it when the reason is gone, or switch it off.</source>
        <translation>Starten Sie ihn neu, wenn der Grund behoben ist, oder schalten Sie ihn aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This session has not read it.</source>
        <translation>Diese Sitzung hat ihn nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Answers in this session</source>
        <translation>Antwortet in dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only other agents hand work to it.</source>
        <translation>Nur andere Agenten übergeben ihm Arbeit.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>For {patterns}</source>
        <translation>Für {patterns}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Read by the model</source>
        <translation>Wird vom Modell gelesen</translation>
    </message>
</context>
<context>
    <name>viewmodels.customizing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>{server} is signed in.</source>
        <translation>{server} ist angemeldet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This CLI does not tell where they belong.</source>
        <translation>Diese CLI sagt nicht, wohin sie gehören.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This version of the CLI does not tell of them.</source>
        <translation>Diese Version der CLI gibt darüber keine Auskunft.</translation>
    </message>
</context>
<context>
    <name>viewmodels.decision_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File change</source>
        <translation>Dateiänderung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File read</source>
        <translation>Lesen einer Datei</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Path outside the folder</source>
        <translation>Pfad außerhalb des Ordners</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>MCP tool</source>
        <translation>MCP-Tool</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
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
        <translation>Workflow</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Model call of a server</source>
        <translation>Modellaufruf eines Servers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode</source>
        <translation>Berechtigungsmodus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Allowed or answered</source>
        <translation>Erlaubt oder beantwortet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Denied or dismissed</source>
        <translation>Abgelehnt oder übersprungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Set to {mode}</source>
        <translation>Auf {mode} gesetzt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule made</source>
        <translation>Regel angelegt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule removed</source>
        <translation>Regel entfernt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Let through without asking</source>
        <translation>Ohne Frage durchgelassen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Filled in</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved, edits too</source>
        <translation>Plan genehmigt, auch Änderungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved</source>
        <translation>Plan genehmigt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>{credits} credits added</source>
        <translation>{credits} Credits hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit set to {credits} credits</source>
        <translation>Limit auf {credits} Credits gesetzt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit taken away</source>
        <translation>Limit aufgehoben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Always allowed</source>
        <translation>Immer erlaubt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the session</source>
        <translation>für die Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the folder</source>
        <translation>für den Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A remembered rule</source>
        <translation>Eine gemerkte Regel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook: {words}</source>
        <translation>Ein Hook: {words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook</source>
        <translation>Ein Hook</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Your organisation's policy</source>
        <translation>Richtlinie Ihrer Organisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The CLI</source>
        <translation>Die CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Allow all</source>
        <translation>Alles erlauben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Assisted mode</source>
        <translation>Unterstützter Modus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn was stopped</source>
        <translation>Die Runde wurde gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn ended</source>
        <translation>Die Runde ist zu Ende</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The session ended</source>
        <translation>Die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The CLI ended</source>
        <translation>Die CLI wurde beendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The budget</source>
        <translation>Das Budget</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered elsewhere</source>
        <translation>Woanders beantwortet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode, before: {mode}</source>
        <translation>Berechtigungsmodus, vorher: {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>viewmodels.decisions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decisions.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Exported to {file}</source>
        <translation>Nach {file} exportiert</translation>
    </message>
</context>
<context>
    <name>viewmodels.files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no file of this session.</source>
        <translation>{name} ist keine Datei dieser Sitzung.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} lies outside the folder of this session.</source>
        <translation>{name} liegt außerhalb des Ordners dieser Sitzung.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} cannot be looked at: {detail}.</source>
        <translation>{name} kann nicht angesehen werden: {detail}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>Opening it could run it.</source>
        <translation>Das Öffnen könnte sie ausführen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>viewmodels.first_commands</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/first_commands.py"/>
        <source>The agent tells its commands when the session has begun.</source>
        <translation>Der Agent nennt seine Befehle, sobald die Sitzung begonnen hat.</translation>
    </message>
</context>
<context>
    <name>viewmodels.form_filling</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose one.</source>
        <translation>Wählen Sie eins aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Fill this in.</source>
        <translation>Füllen Sie dies aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>This cannot be sent.</source>
        <translation>Das kann nicht gesendet werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter another number.</source>
        <translation>Geben Sie eine andere Zahl ein.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at least {count}.</source>
        <extracomment>Of several: Choose at least {count}.</extracomment>
        <translation>
            <numerusform>Wählen Sie mindestens {count} aus.</numerusform>
            <numerusform>Wählen Sie mindestens {count} aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at most {count}.</source>
        <extracomment>Of several: Choose at most {count}.</extracomment>
        <translation>
            <numerusform>Wählen Sie höchstens {count} aus.</numerusform>
            <numerusform>Wählen Sie höchstens {count} aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at least {count} character.</source>
        <extracomment>Of several: Enter at least {count} characters.</extracomment>
        <translation>
            <numerusform>Geben Sie mindestens {count} Zeichen ein.</numerusform>
            <numerusform>Geben Sie mindestens {count} Zeichen ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at most {count} character.</source>
        <extracomment>Of several: Enter at most {count} characters.</extracomment>
        <translation>
            <numerusform>Geben Sie höchstens {count} Zeichen ein.</numerusform>
            <numerusform>Geben Sie höchstens {count} Zeichen ein.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number from {least} to {most}.</source>
        <translation>Geben Sie eine Zahl von {least} bis {most} ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter {least} or more.</source>
        <translation>Geben Sie {least} oder mehr ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter {most} or less.</source>
        <translation>Geben Sie {most} oder weniger ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an address with its beginning, like https://example.com.</source>
        <translation>Geben Sie eine Adresse mit ihrem Anfang ein, wie https://example.com.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date like 2026-01-31.</source>
        <translation>Geben Sie ein Datum ein, wie 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date and time with its zone, like 2026-01-31T09:30:00Z.</source>
        <translation>Geben Sie Datum und Uhrzeit mit Zeitzone ein, wie 2026-01-31T09:30:00Z.</translation>
    </message>
</context>
<context>
    <name>viewmodels.heavy_messages</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Tool result</source>
        <translation>Tool-Ergebnis</translation>
    </message>
</context>
<context>
    <name>viewmodels.help</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Models and accounts</source>
        <translation>Modelle und Konten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Sessions and history</source>
        <translation>Sitzungen und Verlauf</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Writing to the agent</source>
        <translation>An den Agenten schreiben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What the agent asks</source>
        <translation>Was der Agent fragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Looking at the work</source>
        <translation>Die Arbeit ansehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Finding things</source>
        <translation>Dinge finden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>When something fails</source>
        <translation>Wenn etwas fehlschlägt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What is kept, and what is sent</source>
        <translation>Was gespeichert und was gesendet wird</translation>
    </message>
</context>
<context>
    <name>viewmodels.inbox</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} minute ago</source>
        <extracomment>Of several: {count} minutes ago</extracomment>
        <translation>
            <numerusform>vor {count} Minute</numerusform>
            <numerusform>vor {count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} hour ago</source>
        <extracomment>Of several: {count} hours ago</extracomment>
        <translation>
            <numerusform>vor {count} Stunde</numerusform>
            <numerusform>vor {count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} day ago</source>
        <extracomment>Of several: {count} days ago</extracomment>
        <translation>
            <numerusform>vor {count} Tag</numerusform>
            <numerusform>vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} request waits for you</source>
        <extracomment>Of several: {count} requests wait for you</extracomment>
        <translation>
            <numerusform>{count} Anfrage wartet auf Sie</numerusform>
            <numerusform>{count} Anfragen warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels.line_comments</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>whole file</source>
        <translation>ganze Datei</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed line {line}</source>
        <translation>entfernte Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed lines {first}-{last}</source>
        <translation>entfernte Zeilen {first}-{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>lines {first}-{last}</source>
        <translation>Zeilen {first}-{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>Comments on the changes:</source>
        <translation>Kommentare zu den Änderungen:</translation>
    </message>
</context>
<context>
    <name>viewmodels.mcp_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits, dots, - and _</source>
        <translation>Geben Sie einen Namen aus Buchstaben, Ziffern, Punkten, - und _ ein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>There is a server of this name already</source>
        <translation>Einen Server mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a command</source>
        <translation>Geben Sie einen Befehl ein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>A quotation mark is missing</source>
        <translation>Ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter an address that starts with http:// or https://</source>
        <translation>Geben Sie eine Adresse ein, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Put what you sign in with into a header, not into the address</source>
        <translation>Setzen Sie Ihre Anmeldedaten in einen Header, nicht in die Adresse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits and _ for each variable</source>
        <translation>Geben Sie für jede Variable einen Namen aus Buchstaben, Ziffern und _ ein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name for each header</source>
        <translation>Geben Sie für jeden Header einen Namen ein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a value for {name}</source>
        <translation>Geben Sie einen Wert für {name} ein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>{name} must be one line</source>
        <translation>{name} muss eine einzelne Zeile sein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Two of them have the same name</source>
        <translation>Zwei davon haben denselben Namen</translation>
    </message>
</context>
<context>
    <name>viewmodels.mode_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
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
        <translation>Arbeitet Schritt für Schritt und fragt Sie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Reads and plans, changes nothing</source>
        <translation>Liest und plant, ändert nichts</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Keeps going without asking you</source>
        <translation>Macht weiter, ohne Sie zu fragen</translation>
    </message>
</context>
<context>
    <name>viewmodels.model_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Extra high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Max</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Your providers</source>
        <translation>Ihre Anbieter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Not enabled for your account</source>
        <translation>Für Ihr Konto nicht aktiviert</translation>
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
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/viewmodels/search_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>In messages</source>
        <translation>In Nachrichten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>No earlier prompt has these words.</source>
        <translation>Kein früherer Prompt enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Ask first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Assisted</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Shows you every command, edit and address first</source>
        <translation>Zeigt Ihnen zuerst jeden Befehl, jede Änderung und jede Adresse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>A model decides what you have to be asked</source>
        <translation>Ein Modell entscheidet, was Sie gefragt werden müssen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Everything runs without asking, until the session ends</source>
        <translation>Alles läuft ohne Frage, bis die Sitzung endet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Needs a model of a GitHub Copilot account.</source>
        <translation>Benötigt ein Modell eines GitHub Copilot-Kontos.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_grants</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All changes to files</source>
        <translation>Alle Änderungen an Dateien</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files outside the allowed folders are still asked for.</source>
        <translation>Bei Dateien außerhalb der erlaubten Ordner wird weiterhin gefragt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All reading of files</source>
        <translation>Alles Lesen von Dateien</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool}, whatever it is called with</source>
        <translation>{tool}, gleich mit welchen Argumenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All facts to remember</source>
        <translation>Alle Fakten zum Merken</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{operation}, of any extension</source>
        <translation>{operation}, bei jeder Erweiterung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{name}, whatever it asks to do</source>
        <translation>{name}, gleich was es tun möchte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>These variables for {name}</source>
        <translation>Diese Variablen für {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The workflow {name} within these limits</source>
        <translation>Der Workflow {name} innerhalb dieser Grenzen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything else is asked for, also this line with more behind it.</source>
        <translation>Bei allem anderen wird gefragt, auch bei dieser Zeile mit mehr dahinter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Exactly this command</source>
        <translation>Genau dieser Befehl</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything that begins with “{prefix}”</source>
        <translation>Alles, was mit „{prefix}“ beginnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>This also lets through what is chained behind it, such as “{example}”.</source>
        <translation>Das lässt auch durch, was dahinter angehängt ist, wie „{example}“.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Every page of {origin}</source>
        <translation>Jede Seite von {origin}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Always: every page of {origin}</source>
        <translation>Immer: jede Seite von {origin}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>In every session. Kept in the settings of the CLI, whose terminal heeds it as well.</source>
        <translation>In jeder Sitzung. Gespeichert in den Einstellungen der CLI, deren Terminal es ebenfalls beachtet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool} from {server}, whatever it is called with</source>
        <translation>{tool} von {server}, gleich mit welchen Argumenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All tools from {server}</source>
        <translation>Alle Tools von {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Also those that change data.</source>
        <translation>Auch solche, die Daten ändern.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The folder {folder} with all in it</source>
        <translation>Der Ordner {folder} mit allem darin</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files there are then asked for as those of the session's folder are.</source>
        <translation>Bei Dateien dort wird dann gefragt wie bei denen im Ordner der Sitzung.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in the repository {place}</source>
        <translation>{what}, im Repository {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in {place}</source>
        <translation>{what}, in {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Also in later sessions.</source>
        <translation>Auch in späteren Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, this session</source>
        <translation>{what}, diese Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Until the session ends.</source>
        <translation>Bis die Sitzung endet.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>This CLI has no permission modes.</source>
        <translation>Diese CLI hat keine Berechtigungsmodi.</translation>
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
        <translation>Der Agent ist nicht bereit.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>Your account or its policy does not have it.</source>
        <translation>Ihr Konto oder dessen Richtlinie hat das nicht.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_review</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Runs outside the sandbox.</source>
        <translation>Läuft außerhalb der Sandbox.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command with {count} risky part</source>
        <extracomment>Of several: Shell command with {count} risky parts</extracomment>
        <translation>
            <numerusform>Shell-Befehl mit {count} riskantem Teil</numerusform>
            <numerusform>Shell-Befehl mit {count} riskanten Teilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command</source>
        <translation>Shell-Befehl</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} line</source>
        <extracomment>Of several: {count} lines</extracomment>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Agent says</source>
        <translation>Agent sagt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>About the sandbox</source>
        <translation>Zur Sandbox</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Touches</source>
        <translation>Berührt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Writes to</source>
        <translation>Schreibt in</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Run this command?</source>
        <translation>Diesen Befehl ausführen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also says</source>
        <translation>Sagt außerdem</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A hook asks you to look at this</source>
        <translation>Ein Hook bittet Sie, sich das anzusehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The hook says</source>
        <translation>Der Hook sagt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a file, by a redirection</source>
        <translation>eine Datei, durch eine Umleitung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a folder that the server has not named</source>
        <translation>ein Ordner, den der Server nicht genannt hat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>outside the session folder</source>
        <translation>außerhalb des Sitzungsordners</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes a file outside the session folder: {path}.</source>
        <translation>Ändert auch eine Datei außerhalb des Sitzungsordners: {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change holds characters that cannot be seen.</source>
        <translation>Die Änderung enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change is too long to be shown whole.</source>
        <translation>Die Änderung ist zu lang, um ganz angezeigt zu werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The agent sent no preview of the change.</source>
        <translation>Der Agent hat keine Vorschau der Änderung gesendet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Delete this file?</source>
        <translation>Diese Datei löschen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Create this file?</source>
        <translation>Diese Datei anlegen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Edit this file?</source>
        <translation>Diese Datei ändern?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Outside the session folder</source>
        <translation>Außerhalb des Sitzungsordners</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>In the session folder</source>
        <translation>Im Sitzungsordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes</source>
        <translation>Ändert auch</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>A link leads outside the session folder, to {path}.</source>
        <translation>Ein Link führt aus dem Sitzungsordner heraus, nach {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The disk does not answer: where links lead is not known.</source>
        <translation>Der Datenträger antwortet nicht: wohin Links führen, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Redirected from</source>
        <translation>Umgeleitet von</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The request holds characters that cannot be seen.</source>
        <translation>Die Anfrage enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Your organisation asks you to confirm this.</source>
        <translation>Ihre Organisation verlangt, dass Sie dies bestätigen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>… {count} more characters</source>
        <translation>… {count} weitere Zeichen</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>and {count} more</source>
        <extracomment>Of several: and {count} more</extracomment>
        <translation>
            <numerusform>und {count} mehr</numerusform>
            <numerusform>und {count} mehr</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow this?</source>
        <translation>Das erlauben?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The request is incomplete; these are its fields</source>
        <translation>Die Anfrage ist unvollständig; dies sind ihre Felder</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool}?</source>
        <translation>{tool} verwenden?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow {kind}?</source>
        <translation>{kind} erlauben?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>These are the fields of the request</source>
        <translation>Dies sind die Felder der Anfrage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read this file?</source>
        <translation>Diese Datei lesen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read outside this folder?</source>
        <translation>Außerhalb dieses Ordners lesen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write outside this folder?</source>
        <translation>Außerhalb dieses Ordners schreiben?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Work outside this folder?</source>
        <translation>Außerhalb dieses Ordners arbeiten?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>{host}, redirected from {before}</source>
        <translation>{host}, umgeleitet von {before}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent fetches it and reads the answer</source>
        <translation>Der Agent ruft sie ab und liest die Antwort</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can only read</source>
        <translation>kann nur lesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can change data</source>
        <translation>kann Daten ändern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool} from {server}?</source>
        <translation>{tool} von {server} verwenden?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>MCP server {server}, {effect}</source>
        <translation>MCP-Server {server}, {effect}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Its description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A tool that this program offers to the agent</source>
        <translation>Ein Tool, das dieses Programm dem Agenten anbietet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote on this memory?</source>
        <translation>Über diese Erinnerung abstimmen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Remember this?</source>
        <translation>Das merken?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent keeps it for later sessions</source>
        <translation>Der Agent bewahrt es für spätere Sitzungen auf</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change the extension {name}?</source>
        <translation>Die Erweiterung {name} ändern?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change extensions?</source>
        <translation>Erweiterungen ändern?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Asks for</source>
        <translation>Bittet um</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} do this?</source>
        <translation>{name} das tun lassen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} read these variables?</source>
        <translation>{name} diese Variablen lesen lassen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Run the workflow {name}?</source>
        <translation>Den Workflow {name} ausführen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write the workflow {name}?</source>
        <translation>Den Workflow {name} schreiben?</translation>
    </message>
</context>
<context>
    <name>viewmodels.plan_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start, ask before changes</source>
        <translation>Starten, vor Änderungen fragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start on autopilot</source>
        <translation>Im Autopilot starten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>keeps going without asking you</source>
        <translation>macht weiter, ohne Sie zu fragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>autopilot, split into independent parts</source>
        <translation>Autopilot, in unabhängige Teile aufgeteilt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start with parallel agents</source>
        <translation>Mit parallelen Agenten starten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan, don't start</source>
        <translation>Plan behalten, nicht starten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>back to Interactive</source>
        <translation>zurück zu Interaktiv</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>viewmodels.process</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent stopped.</source>
        <translation>Der Agent wurde beendet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <source>Restarted on your word</source>
        <translation>Auf Ihre Anweisung neu gestartet</translation>
    </message>
</context>
<context>
    <name>viewmodels.prompt_attachments</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Pasted text, {count} line</source>
        <extracomment>Of several: Pasted text, {count} lines</extracomment>
        <translation>
            <numerusform>Eingefügter Text, {count} Zeile</numerusform>
            <numerusform>Eingefügter Text, {count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>{size}, the limit is {limit}</source>
        <translation>{size}, die Grenze ist {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Cannot be read</source>
        <translation>Kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} cannot use tools, so the agent can only chat with it.</source>
        <translation>{model} kann keine Tools verwenden; der Agent kann damit nur chatten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter {count} characters or more, or leave it empty</source>
        <translation>Geben Sie mindestens {count} Zeichen ein, oder lassen Sie es leer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Choose at least one model, or name one</source>
        <translation>Wählen Sie mindestens ein Modell, oder nennen Sie eins</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>one model</source>
        <extracomment>Of several: {count} models</extracomment>
        <translation>
            <numerusform>{count} Modell</numerusform>
            <numerusform>{count} Modelle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Connected in {ms} ms, {models}. Choose one to test it.</source>
        <translation>In {ms} ms verbunden, {models}. Wählen Sie eins, um es zu testen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} answered in {ms} ms</source>
        <translation>{model} hat in {ms} ms geantwortet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>A model server</source>
        <translation>Ein Modellserver</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>My server</source>
        <translation>Mein Server</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_kinds</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models run on this computer. No account needed.</source>
        <translation>Modelle laufen auf diesem Computer. Kein Konto nötig.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Not needed as a rule</source>
        <translation>In der Regel nicht nötig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>From your account there</source>
        <translation>Aus Ihrem dortigen Konto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at OpenAI.</source>
        <translation>Modelle Ihres Kontos bei OpenAI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of OpenAI.</source>
        <translation>Die Adresse von OpenAI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at Anthropic.</source>
        <translation>Modelle Ihres Kontos bei Anthropic.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of Anthropic, without a path.</source>
        <translation>Die Adresse von Anthropic, ohne Pfad.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>your resource</source>
        <translation>Ihre Ressource</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Deployments of a resource of yours. Their names are the models.</source>
        <translation>Deployments einer Ihrer Ressourcen. Deren Namen sind die Modelle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of your resource, without a path.</source>
        <translation>Die Adresse Ihrer Ressource, ohne Pfad.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of Ollama.</source>
        <translation>Die übliche Adresse von Ollama.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of LM Studio; its server has to be started there.</source>
        <translation>Die übliche Adresse von LM Studio; der Server muss dort gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of llama-server.</source>
        <translation>Die übliche Adresse von llama-server.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>OpenAI-compatible endpoint</source>
        <translation>OpenAI-kompatibler Endpunkt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Any server that speaks Chat Completions or Responses, here or elsewhere.</source>
        <translation>Jeder Server, der Chat Completions oder Responses spricht, hier oder anderswo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Starts with http:// or https://</source>
        <translation>Beginnt mit http:// oder https://</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>If the server wants one</source>
        <translation>Falls der Server einen verlangt</translation>
    </message>
</context>
<context>
    <name>viewmodels.request_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks: {question}</source>
        <translation>Fragt: {question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Has a plan for you</source>
        <translation>Hat einen Plan für Sie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Sign in to {server}</source>
        <translation>Anmelden bei {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>a server</source>
        <translation>einem Server</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>a form</source>
        <translation>ein Formular</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Rate limit reached: asks for another model</source>
        <translation>Ratenlimit erreicht: bittet um ein anderes Modell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The session's budget is used up</source>
        <translation>Das Budget der Sitzung ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{server} wants to ask the model</source>
        <translation>{server} möchte das Modell fragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run a command</source>
        <translation>Möchte einen Befehl ausführen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run {command}</source>
        <translation>Möchte {command} ausführen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to create {file}</source>
        <translation>Möchte {file} anlegen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to change {file}</source>
        <translation>Möchte {file} ändern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for your permission</source>
        <translation>Bittet um Ihre Erlaubnis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for permission: {kind}</source>
        <translation>Bittet um Berechtigung: {kind}</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_adding</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Commands that begin so</source>
        <translation>Befehle, die so beginnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Reading files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Changing files</source>
        <translation>Dateien ändern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Every page of a server</source>
        <translation>Jede Seite eines Servers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Allowed folder</source>
        <translation>Erlaubter Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write what the rule is about.</source>
        <translation>Schreiben Sie, worum es in der Regel geht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>One line of at most {count} characters.</source>
        <translation>Eine Zeile mit höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>The CLI takes a line that ends in :* for the beginning of commands.</source>
        <translation>Die CLI nimmt eine Zeile, die auf :* endet, als Anfang von Befehlen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Name a program.</source>
        <translation>Nennen Sie ein Programm.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write the name of the server, a blank, and the name of the tool.</source>
        <translation>Schreiben Sie den Namen des Servers, ein Leerzeichen und den Namen des Tools.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write an address, such as https://example.org.</source>
        <translation>Schreiben Sie eine Adresse, wie https://example.org.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_keeping</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>The CLI keeps it until the session is released or the agent restarts.</source>
        <translation>Die CLI behält sie, bis die Sitzung freigegeben oder der Agent neu gestartet wird.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>Every session has it.</source>
        <translation>Jede Sitzung hat sie.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_matching</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; this line cannot be read for certain here.</source>
        <translation>Vielleicht trifft eine ablehnende Regel zu; diese Zeile lässt sich hier nicht sicher lesen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; that cannot be told for certain here.</source>
        <translation>Vielleicht trifft eine ablehnende Regel zu; das lässt sich hier nicht sicher sagen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>This session allows everything that no rule denies.</source>
        <translation>Diese Sitzung erlaubt alles, was keine Regel ablehnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>It lies outside the allowed folders: that is asked each time, whatever the rules say.</source>
        <translation>Es liegt außerhalb der erlaubten Ordner: danach wird jedes Mal gefragt, gleich was die Regeln sagen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that allows may be about it; that cannot be told for certain here.</source>
        <translation>Vielleicht trifft eine erlaubende Regel zu; das lässt sich hier nicht sicher sagen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule is about it; a model decides whether you are asked.</source>
        <translation>Keine Regel trifft zu; ein Modell entscheidet, ob Sie gefragt werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>Its place outside the allowed folders is asked first; then a rule denies it.</source>
        <translation>Zuerst wird nach dem Ort außerhalb der erlaubten Ordner gefragt; dann lehnt eine Regel es ab.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule denies it. That wins over everything that allows.</source>
        <translation>Eine Regel lehnt es ab. Das geht allem vor, was erlaubt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>The line begins as the rule says. What is chained behind it would run as well.</source>
        <translation>Die Zeile beginnt, wie die Regel es sagt. Was dahinter angehängt ist, würde ebenfalls laufen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule allows it without a question.</source>
        <translation>Eine Regel erlaubt es ohne Frage.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it. Of tools that only read, the CLI may not ask at all.</source>
        <translation>Keine hier bekannte Regel trifft zu. Bei Tools, die nur lesen, fragt die CLI vielleicht gar nicht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it.</source>
        <translation>Keine hier bekannte Regel trifft zu.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every command</source>
        <translation>jeder Befehl</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every file of the allowed folders</source>
        <translation>jede Datei der erlaubten Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every fact</source>
        <translation>jeder Fakt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>All tools of an MCP server</source>
        <translation>Alle Tools eines MCP-Servers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Facts to remember</source>
        <translation>Fakten zum Merken</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>until the session is left</source>
        <translation>bis die Sitzung verlassen wird</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept by the CLI for the folder</source>
        <translation>von der CLI für den Ordner gespeichert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of the CLI</source>
        <translation>in den Einstellungen der CLI gespeichert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of this application</source>
        <translation>in den Einstellungen dieser Anwendung gespeichert</translation>
    </message>
</context>
<context>
    <name>viewmodels.rules</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Always denied</source>
        <translation>Immer abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Wins over everything that allows, in every session and every permission mode.</source>
        <translation>Geht allem vor, was erlaubt, in jeder Sitzung und jedem Berechtigungsmodus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is denied.</source>
        <translation>Nichts wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This session: {title}</source>
        <translation>Diese Sitzung: {title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Until it is released or the agent restarts. Grants that were seen here.</source>
        <translation>Bis sie freigegeben oder der Agent neu gestartet wird. Freigaben, die hier gesehen wurden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing was allowed.</source>
        <translation>Nichts wurde erlaubt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Addresses only. Kept in the settings of the CLI, whose terminal heeds them as well.</source>
        <translation>Nur Adressen. Gespeichert in den Einstellungen der CLI, deren Terminal sie ebenfalls beachtet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This folder: {place}</source>
        <translation>Dieser Ordner: {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is kept.</source>
        <translation>Nichts ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Folder {place}</source>
        <translation>Ordner {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>No session is in front.</source>
        <translation>Keine Sitzung ist im Vordergrund.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>It is not known yet what the CLI keeps the rules of the folder under.</source>
        <translation>Es ist noch nicht bekannt, unter welchem Namen die CLI die Regeln des Ordners speichert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>There is such a rule already.</source>
        <translation>Eine solche Regel gibt es schon.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_actions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The section “{name}” was removed.</source>
        <translation>Der Abschnitt „{name}“ wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session archived.</source>
        <extracomment>Of several: {count} sessions archived.</extracomment>
        <translation>
            <numerusform>{count} Sitzung archiviert.</numerusform>
            <numerusform>{count} Sitzungen archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session moved to the trash.</source>
        <extracomment>Of several: {count} sessions moved to the trash.</extracomment>
        <translation>
            <numerusform>{count} Sitzung in den Papierkorb verschoben.</numerusform>
            <numerusform>{count} Sitzungen in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session deleted for good.</source>
        <extracomment>Of several: {count} sessions deleted for good.</extracomment>
        <translation>
            <numerusform>{count} Sitzung endgültig gelöscht.</numerusform>
            <numerusform>{count} Sitzungen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session that was in the trash for 30 days was removed.</source>
        <extracomment>Of several: {count} sessions that were in the trash for 30 days were removed.</extracomment>
        <translation>
            <numerusform>{count} Sitzung, die 30 Tage im Papierkorb war, wurde entfernt.</numerusform>
            <numerusform>{count} Sitzungen, die 30 Tage im Papierkorb waren, wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>This CLI can't copy a conversation.</source>
        <translation>Diese CLI kann keine Unterhaltung kopieren.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The agent is not there yet.</source>
        <translation>Der Agent ist noch nicht da.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{file} was imported as a copy to read.</source>
        <translation>{file} wurde als Kopie zum Lesen importiert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The session goes on in the terminal.</source>
        <translation>Die Sitzung geht im Terminal weiter.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_exports</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Nothing of this session is stored on this computer yet.</source>
        <translation>Von dieser Sitzung ist auf diesem Computer noch nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_limit</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The CLI counts credits of GitHub Copilot's models only, and this session uses another.</source>
        <translation>Die CLI zählt nur Credits der Modelle von GitHub Copilot, und diese Sitzung verwendet ein anderes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>This CLI keeps no limit of its own.</source>
        <translation>Diese CLI hat kein eigenes Limit.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The limit is being changed.</source>
        <translation>Das Limit wird geändert.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_mode.py"/>
        <source>This CLI has no modes.</source>
        <translation>Diese CLI hat keine Modi.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_models</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>This CLI cannot change the model of a session.</source>
        <translation>Diese CLI kann das Modell einer Sitzung nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>The conversation has {used} tokens and {model} takes {limit}. Compact it first.</source>
        <translation>Die Unterhaltung hat {used} Token, und {model} fasst {limit}. Komprimieren Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_order</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_order.py"/>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_rewind</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>This CLI can't go back in a conversation.</source>
        <translation>Diese CLI kann in einer Unterhaltung nicht zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>It is being rewound.</source>
        <translation>Es wird gerade zurückgespult.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Files can't be taken back here.</source>
        <translation>Dateien können hier nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The agent has changed no files since.</source>
        <translation>Der Agent hat seitdem keine Dateien geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file can go back as well.</source>
        <extracomment>Of several: {count} files can go back as well.</extracomment>
        <translation>
            <numerusform>{count} Datei kann ebenfalls zurückgehen.</numerusform>
            <numerusform>{count} Dateien können ebenfalls zurückgehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since by somebody else than the agent and stays as it is.</source>
        <extracomment>Of several: {count} files were changed since by somebody else than the agent and stay as they are.</extracomment>
        <translation>
            <numerusform>{count} Datei wurde seitdem von jemand anderem als dem Agenten geändert und bleibt, wie sie ist.</numerusform>
            <numerusform>{count} Dateien wurden seitdem von jemand anderem als dem Agenten geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Went back to before “{prompt}”.</source>
        <translation>Zurück vor „{prompt}“ gegangen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was taken back.</source>
        <extracomment>Of several: {count} files were taken back.</extracomment>
        <translation>
            <numerusform>{count} Datei wurde zurückgenommen.</numerusform>
            <numerusform>{count} Dateien wurden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed by somebody else and stays.</source>
        <extracomment>Of several: {count} files were changed by somebody else and stay.</extracomment>
        <translation>
            <numerusform>{count} Datei wurde von jemand anderem geändert und bleibt.</numerusform>
            <numerusform>{count} Dateien wurden von jemand anderem geändert und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The conversation is as it was before.</source>
        <translation>Die Unterhaltung ist wieder wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was brought back.</source>
        <extracomment>Of several: {count} files were brought back.</extracomment>
        <translation>
            <numerusform>{count} Datei wurde zurückgeholt.</numerusform>
            <numerusform>{count} Dateien wurden zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since and stays.</source>
        <extracomment>Of several: {count} files were changed since and stay.</extracomment>
        <translation>
            <numerusform>{count} Datei wurde seitdem geändert und bleibt.</numerusform>
            <numerusform>{count} Dateien wurden seitdem geändert und bleiben.</numerusform>
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
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Asks the model again, attempt {attempt}</source>
        <translation>Fragt das Modell erneut, Versuch {attempt}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Running {tool}</source>
        <translation>Führt {tool} aus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>Zahlen kommen, wenn die Sitzung mit der nächsten Nachricht aufgenommen wird.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>This CLI cannot compact a session.</source>
        <translation>Diese CLI kann eine Sitzung nicht komprimieren.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>The conversation is being compacted.</source>
        <translation>Die Unterhaltung wird komprimiert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>There is nothing to compact yet.</source>
        <translation>Es gibt noch nichts zu komprimieren.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>premium requests</source>
        <translation>Premium-Anfragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>chat requests</source>
        <translation>Chat-Anfragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>Unlimited {what}.</source>
        <translation>Unbegrenzte {what}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{left} of {all} {what} left</source>
        <translation>{left} von {all} {what} übrig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{percent} % of the {what} left</source>
        <translation>{percent} % der {what} übrig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{words}, renewed on {date}.</source>
        <translation>{words}, erneuert am {date}.</translation>
    </message>
</context>
<context>
    <name>viewmodels.shortcut_choices</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>also {keys}</source>
        <translation>auch {keys}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Only letters, digits, F-keys, comma and period can be used.</source>
        <translation>Nur Buchstaben, Ziffern, F-Tasten, Komma und Punkt können verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Hold Ctrl or Alt as well: by itself this key writes.</source>
        <translation>Halten Sie zusätzlich Ctrl oder Alt: allein schreibt diese Taste.</translation>
    </message>
</context>
<context>
    <name>viewmodels.side_question</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>This version of the CLI takes no questions on the side.</source>
        <translation>Diese Version der CLI nimmt keine Nebenfragen an.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>The model has said nothing.</source>
        <translation>Das Modell hat nichts gesagt.</translation>
    </message>
</context>
<context>
    <name>viewmodels.slash_running</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Asking the agent for its commands…</source>
        <translation>Agent wird nach seinen Befehlen gefragt…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The agent's commands are not there: {reason}</source>
        <translation>Die Befehle des Agenten sind nicht da: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The session could not be opened.</source>
        <translation>Die Sitzung konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>This version of the CLI has no commands.</source>
        <translation>Diese Version der CLI hat keine Befehle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Not while the agent is at work.</source>
        <translation>Nicht, während der Agent arbeitet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The model is {model} now</source>
        <translation>Das Modell ist jetzt {model}</translation>
    </message>
</context>
<context>
    <name>widgets.action_feedback</name>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not show the folder.</source>
        <translation>Das System konnte den Ordner nicht anzeigen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>{count} session is still working.</source>
        <extracomment>Of several: {count} sessions are still working.</extracomment>
        <translation>
            <numerusform>{count} Sitzung arbeitet noch.</numerusform>
            <numerusform>{count} Sitzungen arbeiten noch.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Its work is stopped first. What is done so far is kept.</source>
        <translation>Ihre Arbeit wird zuerst gestoppt. Was bisher getan ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Their work is stopped first. What is done so far is kept.</source>
        <translation>Ihre Arbeit wird zuerst gestoppt. Was bisher getan ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and move to the trash</source>
        <translation>Stoppen und in den Papierkorb verschieben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and archive</source>
        <translation>Stoppen und archivieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Import a session</source>
        <translation>Sitzung importieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Sessions (*.json *.jsonl)</source>
        <translation>Sitzungen (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete “{title}” for good?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete {count} session for good?</source>
        <extracomment>Of several: Delete {count} sessions for good?</extracomment>
        <translation>
            <numerusform>{count} Sitzung endgültig löschen?</numerusform>
            <numerusform>{count} Sitzungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>The conversation is removed from the disk. This cannot be taken back.</source>
        <translation>Die Unterhaltung wird vom Datenträger entfernt. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>It is pinned. Type its title to delete it: {title}</source>
        <translation>Sie ist angeheftet. Geben Sie ihren Titel ein, um sie zu löschen: {title}</translation>
    </message>
</context>
<context>
    <name>widgets.activity_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Show in the conversation</source>
        <translation>In der Unterhaltung anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <source>Show the output</source>
        <translation>Ausgabe anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>widgets.activity_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>exit {code}</source>
        <translation>Exit {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Sub-agent</source>
        <translation>Unteragent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line added</source>
        <extracomment>Of several: {count} lines added</extracomment>
        <translation>
            <numerusform>{count} Zeile hinzugefügt</numerusform>
            <numerusform>{count} Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line removed</source>
        <extracomment>Of several: {count} lines removed</extracomment>
        <translation>
            <numerusform>{count} Zeile entfernt</numerusform>
            <numerusform>{count} Zeilen entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.allow_all_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything in this session?</source>
        <translation>In dieser Sitzung alles erlauben?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>The agent can run any command, change any file and open any address without asking.</source>
        <translation>Der Agent kann jeden Befehl ausführen, jede Datei ändern und jede Adresse öffnen, ohne zu fragen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything</source>
        <translation>Alles erlauben</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>widgets.attaching</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attaching.py"/>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Attachment</source>
        <translation>Anhang</translation>
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
        <translation>Enter öffnet ihn, Delete entfernt ihn.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Delete)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Put it into the text instead</source>
        <translation>Stattdessen in den Text einfügen</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_preview</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Preview of {name}</source>
        <translation>Vorschau von {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This picture is too large to be shown here, or is none. It is sent as it is.</source>
        <translation>Dieses Bild ist zu groß, um hier angezeigt zu werden, oder ist keins. Es wird so gesendet, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This file holds no text. It is sent as it is.</source>
        <translation>Diese Datei enthält keinen Text. Sie wird so gesendet, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_strip.py"/>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
</context>
<context>
    <name>widgets.attention_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Notifications and background</source>
        <translation>Benachrichtigungen und Hintergrund</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session waits for you</source>
        <translation>Benachrichtigen, wenn eine Sitzung auf Sie wartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session fails</source>
        <translation>Benachrichtigen, wenn eine Sitzung fehlschlägt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session finishes</source>
        <translation>Benachrichtigen, wenn eine Sitzung fertig ist</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Keep the computer awake while sessions run</source>
        <translation>Computer wach halten, solange Sitzungen laufen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Show an icon in the system tray</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Release idle sessions</source>
        <translation>Untätige Sitzungen freigeben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>After {count} minute</source>
        <extracomment>Of several: After {count} minutes</extracomment>
        <translation>
            <numerusform>Nach {count} Minute</numerusform>
            <numerusform>Nach {count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>widgets.bar_overflow</name>
    <message>
        <location filename="../../copilot_desktop/widgets/bar_overflow.py"/>
        <location filename="../../copilot_desktop/widgets/composer_bar.py"/>
        <source>More controls</source>
        <translation>Weitere Bedienelemente</translation>
    </message>
</context>
<context>
    <name>widgets.budget_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} credits</source>
        <translation>{count} Credits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>A limit on what this session may use. At the limit its turn is stopped, and it asks you.</source>
        <translation>Eine Grenze für das, was diese Sitzung verbrauchen darf. An der Grenze wird ihre Runde gestoppt, und sie fragt Sie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>{used} of {limit} used, {percent} %.</source>
        <translation>{used} von {limit} verbraucht, {percent} %.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Nothing is sent until you allow more or remove the budget.</source>
        <translation>Nichts wird gesendet, bis Sie mehr erlauben oder das Budget entfernen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Close to the limit.</source>
        <translation>Nahe an der Grenze.</translation>
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
        <translation>Unterhaltung</translation>
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
        <translation>Keine Unterhaltung ist im Vordergrund.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>The agent is not at work.</source>
        <translation>Der Agent ist nicht bei der Arbeit.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Nothing waits behind the turn.</source>
        <translation>Hinter der Runde wartet nichts.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>This CLI cannot move a command to the background.</source>
        <translation>Diese CLI kann keinen Befehl in den Hintergrund verschieben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Stop the agent</source>
        <translation>Agent stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Pause or resume what waits behind the turn</source>
        <translation>Anhalten oder fortsetzen, was hinter der Runde wartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Move the running command to the background</source>
        <translation>Laufenden Befehl in den Hintergrund verschieben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Jump to the latest message</source>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find the next match</source>
        <translation>Nächsten Treffer suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Find the match before</source>
        <translation>Vorherigen Treffer suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Open or close all tool calls</source>
        <translation>Alle Tool-Aufrufe öffnen oder schließen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Go back to an earlier prompt…</source>
        <translation>Zu einem früheren Prompt zurückgehen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Bring back what was rewound</source>
        <translation>Zurückgespultes zurückholen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Ask on the side…</source>
        <translation>Nebenbei fragen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Export the session…</source>
        <translation>Sitzung exportieren…</translation>
    </message>
</context>
<context>
    <name>widgets.chat_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Conversation and message</source>
        <translation>Unterhaltung und Nachricht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Copying… Escape stops it.</source>
        <translation>Wird kopiert… Escape bricht ab.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is at work. Ask again when it has finished.</source>
        <translation>Der Agent ist bei der Arbeit. Fragen Sie erneut, wenn er fertig ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is not there yet. Ask again in a moment.</source>
        <translation>Der Agent ist noch nicht da. Fragen Sie gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>widgets.chat_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Its message is further up. Scroll there to have it read.</source>
        <translation>Die Nachricht dazu steht weiter oben. Scrollen Sie dorthin, damit sie gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Earlier messages are not selected. Scroll up to have them read.</source>
        <translation>Frühere Nachrichten sind nicht ausgewählt. Scrollen Sie nach oben, damit sie gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Answer copied</source>
        <translation>Antwort kopiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>There is no answer to copy yet.</source>
        <translation>Es gibt noch keine Antwort zum Kopieren.</translation>
    </message>
</context>
<context>
    <name>widgets.choice_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <source>Nothing to choose from yet.</source>
        <translation>Noch nichts auszuwählen.</translation>
    </message>
</context>
<context>
    <name>widgets.cli_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Progress of the installation</source>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose another Copilot CLI</source>
        <translation>Andere Copilot CLI wählen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Cancel the installation</source>
        <translation>Installation abbrechen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose the Copilot CLI</source>
        <translation>Copilot CLI wählen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Copilot CLI {version}</source>
        <translation>Copilot CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Looking for the Copilot CLI</source>
        <translation>Copilot CLI wird gesucht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Installing the Copilot CLI</source>
        <translation>Copilot CLI wird installiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The Copilot CLI was not found</source>
        <translation>Die Copilot CLI wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent is not running</source>
        <translation>Der Agent läuft nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Restarting, attempt {attempt} of {limit}…</source>
        <translation>Wird neu gestartet, Versuch {attempt} von {limit}…</translation>
    </message>
</context>
<context>
    <name>widgets.common_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the part of the window before</source>
        <translation>Zum vorherigen Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Reset the zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>widgets.completion</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Name a file</source>
        <translation>Datei nennen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <source>Name a file or folder (@)</source>
        <translation>Datei oder Ordner nennen (@)</translation>
    </message>
</context>
<context>
    <name>widgets.completion_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>insert</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>close</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>widgets.composer</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <location filename="../../copilot_desktop/widgets/panes/json_view.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stop (Esc Esc)</source>
        <translation>Stoppen (Esc Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Send ({key})</source>
        <translation>Senden ({key})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Describe a task. Type @ to add files</source>
        <translation>Beschreiben Sie eine Aufgabe. @ fügt Dateien hinzu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reading the conversation. You can keep writing</source>
        <translation>Unterhaltung wird gelesen. Sie können weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Waiting for the agent. You can keep writing</source>
        <translation>Warten auf den Agenten. Sie können weiterschreiben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Message the agent while it waits, or answer above</source>
        <translation>Schreiben Sie dem Agenten, während er wartet, oder antworten Sie oben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Add a follow-up. It is sent when this turn ends</source>
        <translation>Fügen Sie etwas hinzu. Es wird gesendet, wenn diese Runde endet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reply, or type / for commands and @ for files</source>
        <translation>Antworten Sie, oder geben Sie / für Befehle und @ für Dateien ein</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopped. {count} queued message is kept and paused.</source>
        <extracomment>Of several: Stopped. {count} queued messages are kept and paused.</extracomment>
        <translation>
            <numerusform>Gestoppt. {count} eingereihte Nachricht bleibt erhalten und ist angehalten.</numerusform>
            <numerusform>Gestoppt. {count} eingereihte Nachrichten bleiben erhalten und sind angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Press Esc again to stop</source>
        <translation>Drücken Sie Esc noch einmal, um zu stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Not pasted: {size} MB, the limit is {limit} MB. Save it as a file and name the file.</source>
        <translation>Nicht eingefügt: {size} MB, die Grenze ist {limit} MB. Speichern Sie es als Datei, und nennen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>widgets.composer_attachments</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files or a folder (Ctrl+Shift+O)</source>
        <translation>Dateien oder einen Ordner anhängen (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach a folder…</source>
        <translation>Ordner anhängen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Remove {name} first: it cannot be sent.</source>
        <translation>Entfernen Sie zuerst {name}: das kann nicht gesendet werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach a folder</source>
        <translation>Ordner anhängen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Pasted as an attachment. Ctrl+Z puts it into the text.</source>
        <translation>Als Anhang eingefügt. Ctrl+Z setzt es in den Text.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>{count} file was not attached: {limit} is the limit.</source>
        <extracomment>Of several: {count} files were not attached: {limit} is the limit.</extracomment>
        <translation>
            <numerusform>{count} Datei wurde nicht angehängt: {limit} ist die Grenze.</numerusform>
            <numerusform>{count} Dateien wurden nicht angehängt: {limit} ist die Grenze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.composer_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>No message can be written here.</source>
        <translation>Hier kann keine Nachricht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Nothing can be sent here.</source>
        <translation>Hier kann nichts gesendet werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>This model has no choice of it.</source>
        <translation>Bei diesem Modell gibt es dafür keine Auswahl.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether the sending key queues or steers</source>
        <translation>Umschalten, ob die Sendetaste einreiht oder lenkt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether Enter or Ctrl+Enter sends</source>
        <translation>Umschalten, ob Enter oder Ctrl+Enter sendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change to the next mode</source>
        <translation>Zum nächsten Modus wechseln</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose the model for the next turn…</source>
        <translation>Modell für die nächste Runde wählen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose how hard the model thinks…</source>
        <translation>Denkaufwand des Modells wählen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose what is asked before it is done…</source>
        <translation>Wählen, wonach vorher gefragt wird…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>in the message</source>
        <translation>in der Nachricht</translation>
    </message>
</context>
<context>
    <name>widgets.connection_banner</name>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/detail_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>State of the agent</source>
        <translation>Zustand des Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Show log</source>
        <translation>Log anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose CLI…</source>
        <translation>CLI wählen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>You're offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Local models still work.</source>
        <translation>Lokale Modelle funktionieren weiterhin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Your draft is kept.</source>
        <translation>Ihr Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install the Copilot CLI?</source>
        <translation>Copilot CLI installieren?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Version {version}.</source>
        <translation>Version {version}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It downloads {size}.</source>
        <translation>Es werden {size} heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It takes {size} on the disk.</source>
        <translation>Auf dem Datenträger werden {size} belegt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It goes into this application's own data folder and can be removed at any time.</source>
        <translation>Sie kommt in den eigenen Datenordner dieser Anwendung und kann jederzeit entfernt werden.</translation>
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
        <translation>Zeigt den Prozess des Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Agent: {state}</source>
        <translation>Agent: {state}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>CLI {version}</source>
        <translation>CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Looking for the CLI…</source>
        <translation>CLI wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>No usable CLI</source>
        <translation>Keine verwendbare CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Installing the CLI…</source>
        <translation>CLI wird installiert…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>attempt {attempt} of {limit}</source>
        <translation>Versuch {attempt} von {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Restarting…</source>
        <translation>Wird neu gestartet…</translation>
    </message>
</context>
<context>
    <name>widgets.context_ring</name>
    <message>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <source>{used} of {limit} tokens, {percent} %</source>
        <translation>{used} von {limit} Token, {percent} %</translation>
    </message>
</context>
<context>
    <name>widgets.control_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>An imported session can only be read.</source>
        <translation>Eine importierte Sitzung kann nur gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Nothing was asked yet.</source>
        <translation>Noch wurde nichts gefragt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Ask the last prompt again with another model, in a copy…</source>
        <translation>Den letzten Prompt mit einem anderen Modell erneut stellen, in einer Kopie…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Compact the conversation now</source>
        <translation>Unterhaltung jetzt komprimieren</translation>
    </message>
</context>
<context>
    <name>widgets.custom_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using {name}</source>
        <translation>{name} nicht mehr verwenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>The browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>Der Browser kam ohne Anmeldung zurück. Versuchen Sie es bei {host} erneut, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in at {host} in your browser. The tools come by themselves afterwards.</source>
        <translation>Melden Sie sich in Ihrem Browser bei {host} an. Die Tools kommen danach von selbst.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Asking the server where to sign in…</source>
        <translation>Der Server wird gefragt, wo die Anmeldung erfolgt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} tool</source>
        <extracomment>Of several: {count} tools</extracomment>
        <translation>
            <numerusform>{count} Tool</numerusform>
            <numerusform>{count} Tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>{count} tool of {name}</source>
        <extracomment>Of several: {count} tools of {name}</extracomment>
        <translation>
            <numerusform>{count} Tool von {name}</numerusform>
            <numerusform>{count} Tools von {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Shown below</source>
        <translation>Unten angezeigt</translation>
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
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in as somebody else…</source>
        <translation>Als jemand anderes anmelden…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>widgets.customize_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Customize</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Load the session</source>
        <translation>Sitzung laden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Add a server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New skill…</source>
        <translation>Neuer Skill…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New agent…</source>
        <translation>Neuer Agent…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New file…</source>
        <translation>Neue Datei…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What every new session is given.</source>
        <translation>Was jede neue Sitzung erhält.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What a new session in the folder of “{title}” is given.</source>
        <translation>Was eine neue Sitzung im Ordner von „{title}“ erhält.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What the session “{title}” works with. A switch holds while it is loaded.</source>
        <translation>Womit die Sitzung „{title}“ arbeitet. Ein Schalter gilt, solange sie geladen ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The session “{title}” is not loaded. This is what its folder and you would give it.</source>
        <translation>Die Sitzung „{title}“ ist nicht geladen. Das würden ihr Ordner und Sie ihr geben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New sessions</source>
        <translation>Neue Sitzungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The list is being read.</source>
        <translation>Die Liste wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>All the files that are read are there already.</source>
        <translation>Alle Dateien, die gelesen werden, sind schon da.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The first {count} are shown.</source>
        <translation>Die ersten {count} werden angezeigt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>No MCP server is set up. A server gives the agent tools of other programs.</source>
        <translation>Es ist kein MCP-Server eingerichtet. Ein Server gibt dem Agenten Tools anderer Programme.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no skills. A skill tells the model how something is done.</source>
        <translation>Es gibt keine Skills. Ein Skill sagt dem Modell, wie etwas gemacht wird.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no agents. An agent has instructions and tools of its own.</source>
        <translation>Es gibt keine Agenten. Ein Agent hat eigene Anweisungen und Tools.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no files with instructions.</source>
        <translation>Es gibt keine Dateien mit Anweisungen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The system could not open the address.</source>
        <translation>Das System konnte die Adresse nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Remove the MCP server?</source>
        <translation>Den MCP-Server entfernen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>{name} is taken out of the configuration of the CLI, with its variables and headers. Sessions use it no longer.</source>
        <translation>{name} wird mit Variablen und Headern aus der Konfiguration der CLI genommen. Sitzungen verwenden ihn nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>{reason} It is shown in its folder.</source>
        <translation>{reason} Sie wird in ihrem Ordner angezeigt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not open the file.</source>
        <translation>Das System konnte die Datei nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>widgets.day_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Choose the days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>{first} and {count} other</source>
        <extracomment>Of several: {first} and {count} others</extracomment>
        <translation>
            <numerusform>{first} und {count} mehr</numerusform>
            <numerusform>{first} und {count} mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.day_range_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Search these days</source>
        <translation>Diese Tage durchsuchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>widgets.decision_details</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Details of the decision</source>
        <translation>Details der Entscheidung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Go to the conversation</source>
        <translation>Zur Unterhaltung gehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Only this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>The session is not there any more.</source>
        <translation>Die Sitzung ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>widgets.decision_filter_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Decision log</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Search commands, paths, answers and rules</source>
        <translation>Befehle, Pfade, Antworten und Regeln durchsuchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>{count} decision</source>
        <extracomment>Of several: {count} decisions</extracomment>
        <translation>
            <numerusform>{count} Entscheidung</numerusform>
            <numerusform>{count} Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>No decision fits what you look for.</source>
        <translation>Keine Entscheidung passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Nothing was decided yet. Here stands what you, a rule or a mode allowed, denied or answered.</source>
        <translation>Noch wurde nichts entschieden. Hier steht, was Sie, eine Regel oder ein Modus erlaubt, abgelehnt oder beantwortet haben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>JSON, with every detail</source>
        <translation>JSON, mit allen Details</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_view.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>widgets.diff_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>{count} more line is not shown.</source>
        <extracomment>Of several: {count} more lines are not shown.</extracomment>
        <translation>
            <numerusform>{count} weitere Zeile wird nicht angezeigt.</numerusform>
            <numerusform>{count} weitere Zeilen werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>Changes: {added} lines added, {deleted} removed</source>
        <translation>Änderungen: {added} Zeilen hinzugefügt, {deleted} entfernt</translation>
    </message>
</context>
<context>
    <name>widgets.digest_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Show list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Goes to its place</source>
        <translation>Geht an die Stelle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Hide list</source>
        <translation>Liste ausblenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} file changed</source>
        <extracomment>Of several: {count} files changed</extracomment>
        <translation>
            <numerusform>{count} Datei geändert</numerusform>
            <numerusform>{count} Dateien geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} command run</source>
        <extracomment>Of several: {count} commands run</extracomment>
        <translation>
            <numerusform>{count} Befehl ausgeführt</numerusform>
            <numerusform>{count} Befehle ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_group.py"/>
        <source>{count} failed</source>
        <extracomment>Of several: {count} failed</extracomment>
        <translation>
            <numerusform>{count} fehlgeschlagen</numerusform>
            <numerusform>{count} fehlgeschlagen</numerusform>
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
            <numerusform>{count} Fehler</numerusform>
            <numerusform>{count} Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} turn ended</source>
        <extracomment>Of several: {count} turns ended</extracomment>
        <translation>
            <numerusform>{count} Runde beendet</numerusform>
            <numerusform>{count} Runden beendet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away: {what}</source>
        <translation>Während Sie weg waren: {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{told} (only the newest part)</source>
        <translation>{told} (nur der neueste Teil)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>failed, exit code {code}</source>
        <translation>fehlgeschlagen, Exitcode {code}</translation>
    </message>
</context>
<context>
    <name>widgets.drop_hint</name>
    <message>
        <location filename="../../copilot_desktop/widgets/drop_hint.py"/>
        <source>Drop files, folders or images to attach them</source>
        <translation>Dateien, Ordner oder Bilder hier ablegen, um sie anzuhängen</translation>
    </message>
</context>
<context>
    <name>widgets.empty_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Search in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches “{text}” in titles and folders.</source>
        <translation>Nichts passt zu „{text}“ in Titeln und Ordnern.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>No sessions yet. Start one with Ctrl+N.</source>
        <translation>Noch keine Sitzungen. Beginnen Sie eine mit Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>widgets.export_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Export session</source>
        <translation>Sitzung exportieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>The whole session</source>
        <translation>Die ganze Sitzung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>{count} selected message</source>
        <extracomment>Of several: {count} selected messages</extracomment>
        <translation>
            <numerusform>{count} ausgewählte Nachricht</numerusform>
            <numerusform>{count} ausgewählte Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With tools and their output</source>
        <translation>Mit Tools und ihrer Ausgabe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With what the model thought</source>
        <translation>Mit den Gedanken des Modells</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Exported so far</source>
        <translation>Bisher exportiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>File: {name}. Known keys are left out.</source>
        <translation>Datei: {name}. Bekannte Schlüssel werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Markdown, for editors and wikis</source>
        <translation>Markdown, für Editoren und Wikis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>HTML, one file for any browser</source>
        <translation>HTML, eine Datei für jeden Browser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>PDF, for paper and mail</source>
        <translation>PDF, für Papier und E-Mail</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>JSON, everything, to be imported again</source>
        <translation>JSON, alles, zum späteren Import</translation>
    </message>
</context>
<context>
    <name>widgets.field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/field.py"/>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>widgets.filter_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter and sort</source>
        <translation>Filtern und sortieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Search all sessions</source>
        <translation>Alle Sitzungen durchsuchen</translation>
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
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter: {words}</source>
        <translation>Filter: {words}</translation>
    </message>
</context>
<context>
    <name>widgets.filter_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_chip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>widgets.filter_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Creation</source>
        <translation>Erstellung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>New section…</source>
        <translation>Neuer Abschnitt…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Import a session…</source>
        <translation>Sitzung importieren…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
</context>
<context>
    <name>widgets.find_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Find in conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Match case (Alt+C)</source>
        <translation>Groß-/Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Regular expression (Alt+R)</source>
        <translation>Regulärer Ausdruck (Alt+R)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>The pattern is too slow</source>
        <translation>Das Muster ist zu langsam</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} match</source>
        <extracomment>Of several: {count} matches</extracomment>
        <translation>
            <numerusform>{count} Treffer</numerusform>
            <numerusform>{count} Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.follow_up</name>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Send when done</source>
        <translation>Senden, wenn fertig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Steer now</source>
        <translation>Jetzt lenken</translation>
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
        <translation>{key} sendet, wenn fertig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>{key} steers the running turn</source>
        <translation>{key} lenkt die laufende Runde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Ctrl+Enter sends, Enter begins a line</source>
        <translation>Ctrl+Enter sendet, Enter beginnt eine Zeile</translation>
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
        <translation>eine importierte Sitzung kann nur gelesen werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent isn't running</source>
        <translation>der Agent läuft nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>this CLI can't copy a conversation</source>
        <translation>diese CLI kann keine Unterhaltung kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent is still working on it</source>
        <translation>der Agent arbeitet noch daran</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>Ask again with another model, in a copy…</source>
        <translation>Mit einem anderen Modell erneut fragen, in einer Kopie…</translation>
    </message>
</context>
<context>
    <name>widgets.form_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>{server} asks</source>
        <translation>{server} fragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>The agent asks</source>
        <translation>Der Agent fragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Asked by the MCP server {server}</source>
        <translation>Vom MCP-Server {server} gefragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The agent is waiting for your answer</source>
        <translation>Der Agent wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Sent to {server}, not to the model</source>
        <translation>Wird an {server} gesendet, nicht an das Modell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>This form cannot be shown. This is what is asked for:</source>
        <translation>Dieses Formular kann nicht angezeigt werden. Danach wird gefragt:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Sending...</source>
        <translation>Wird gesendet...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>widgets.form_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>This field cannot be filled in here; it is left out.</source>
        <translation>Dieses Feld kann hier nicht ausgefüllt werden; es wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>No choice</source>
        <translation>Keine Auswahl</translation>
    </message>
</context>
<context>
    <name>widgets.found_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>Reading earlier messages…</source>
        <translation>Frühere Nachrichten werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>What was found is not in this conversation any more.</source>
        <translation>Was gefunden wurde, ist nicht mehr in dieser Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>widgets.grant_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Allow without asking</source>
        <translation>Ohne Frage erlauben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>“Allow all”: commands, files and addresses</source>
        <translation>„Alles erlauben“: Befehle, Dateien und Adressen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Everything, this session...</source>
        <translation>Alles, diese Sitzung...</translation>
    </message>
</context>
<context>
    <name>widgets.header</name>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar</source>
        <translation>Seitenleiste anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Seitenleiste anzeigen (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Folder of the session</source>
        <translation>Ordner der Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Open in its own window (Ctrl+Shift+N)</source>
        <translation>In eigenem Fenster öffnen (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Inspector (Ctrl+I)</source>
        <translation>Inspektor (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>widgets.help_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>{name} help</source>
        <translation>Hilfe zu {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>This link cannot be opened.</source>
        <translation>Dieser Link kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_button.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_list.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Keep above other windows</source>
        <translation>Über anderen Fenstern halten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Close the inbox</source>
        <translation>Posteingang schließen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Nothing waits for you. What any session asks of you comes here.</source>
        <translation>Nichts wartet auf Sie. Was eine Sitzung von Ihnen möchte, kommt hierher.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open the inbox in its own window</source>
        <translation>Posteingang in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Put the inbox back into the window</source>
        <translation>Posteingang zurück in das Fenster holen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>{count} request</source>
        <extracomment>Of several: {count} requests</extracomment>
        <translation>
            <numerusform>{count} Anfrage</numerusform>
            <numerusform>{count} Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Answered elsewhere, or not needed any more.</source>
        <translation>Woanders beantwortet oder nicht mehr nötig.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>{title} needs you: {request}</source>
        <translation>{title} braucht Sie: {request}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open session {title}</source>
        <translation>Sitzung {title} öffnen</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to what waits for you</source>
        <translation>Zu dem gehen, was auf Sie wartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox ({count})</source>
        <translation>Posteingang ({count})</translation>
    </message>
</context>
<context>
    <name>widgets.info_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/info_rows.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Opens the session</source>
        <translation>Öffnet die Sitzung</translation>
    </message>
</context>
<context>
    <name>widgets.inspector</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Open this tab in its own window</source>
        <translation>Diese Registerkarte in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector (Ctrl+I)</source>
        <translation>Inspektor schließen (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_tabs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_window.py"/>
        <source>{tab} of {title}</source>
        <translation>{tab} von {title}</translation>
    </message>
</context>
<context>
    <name>widgets.install_consent</name>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>It goes into this app's own data folder and can be removed at any time. The GitHub Copilot CLI licence applies; its text is kept beside it.</source>
        <translation>Sie kommt in den eigenen Datenordner dieser App und kann jederzeit entfernt werden. Es gilt die Lizenz der GitHub Copilot CLI; ihr Text wird daneben abgelegt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} to download</source>
        <translation>{size} Download</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} on the disk</source>
        <translation>{size} auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>How large it is cannot be told beforehand.</source>
        <translation>Wie groß sie ist, lässt sich vorher nicht sagen.</translation>
    </message>
</context>
<context>
    <name>widgets.key_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>It is sent to {host} alone. What you wrote is kept.</source>
        <translation>Er wird nur an {host} gesendet. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Keep in the system keychain</source>
        <translation>Im Schlüsselbund des Systems speichern</translation>
    </message>
</context>
<context>
    <name>widgets.limits_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>Limit of the session</source>
        <translation>Limit der Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Allow as much again</source>
        <translation>Noch einmal so viel erlauben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Remove the budget</source>
        <translation>Budget entfernen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{percent} % of the quota “{name}” is used.</source>
        <translation>{percent} % des Kontingents „{name}“ sind verbraucht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>The budget is used up: {used} of {limit}. The agent goes no further, and nothing is sent, until you decide.</source>
        <translation>Das Budget ist aufgebraucht: {used} von {limit}. Der Agent macht nicht weiter, und nichts wird gesendet, bis Sie entscheiden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{used} of the budget of {limit} are used.</source>
        <translation>{used} vom Budget von {limit} sind verbraucht.</translation>
    </message>
</context>
<context>
    <name>widgets.main_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop them, or keep them running in the background?</source>
        <translation>Beenden und sie stoppen, oder im Hintergrund weiterlaufen lassen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop the work? What is done so far is kept.</source>
        <translation>Beenden und die Arbeit stoppen? Was bisher getan ist, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>{count} session is still running.</source>
        <extracomment>Of several: {count} sessions are still running.</extracomment>
        <translation>
            <numerusform>{count} Sitzung läuft noch.</numerusform>
            <numerusform>{count} Sitzungen laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>widgets.markdown_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/markdown_view.py"/>
        <source>The rest is not shown here.</source>
        <translation>Der Rest wird hier nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>widgets.mcp_form_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>The model sees its tools as name-tool</source>
        <translation>Das Modell sieht seine Tools als Name-Tool</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>It runs as you as long as a session uses it, and asks for no permission to start.</source>
        <translation>Es läuft mit Ihren Rechten, solange eine Sitzung es verwendet, und fragt vor dem Start nicht um Erlaubnis.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>As in a shell: words, with quotes around those that have spaces</source>
        <translation>Wie in einer Shell: Wörter, in Anführungszeichen, wenn sie Leerzeichen enthalten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Edit the MCP server</source>
        <translation>MCP-Server bearbeiten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add an MCP server</source>
        <translation>MCP-Server hinzufügen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>A program on this computer</source>
        <translation>Ein Programm auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (HTTP)</source>
        <translation>Eine Adresse (HTTP)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (the older SSE)</source>
        <translation>Eine Adresse (das ältere SSE)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
</context>
<context>
    <name>widgets.menu_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Inspector: {tab}</source>
        <translation>Inspektor: {tab}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>List of sessions</source>
        <translation>Liste der Sitzungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>All sessions are shown.</source>
        <translation>Alle Sitzungen werden angezeigt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by activity</source>
        <translation>Sitzungen nach Aktivität gruppieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by folder</source>
        <translation>Sitzungen nach Ordner gruppieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by last activity</source>
        <translation>Sitzungen nach letzter Aktivität sortieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by creation</source>
        <translation>Sitzungen nach Erstellung sortieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by name</source>
        <translation>Sitzungen nach Name sortieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide archived sessions</source>
        <translation>Archivierte Sitzungen ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide the trash</source>
        <translation>Papierkorb ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Clear the filter of the sessions</source>
        <translation>Filter der Sitzungen aufheben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Pin or unpin the session</source>
        <translation>Sitzung anheften oder lösen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Mark the session as unread or read</source>
        <translation>Sitzung als ungelesen oder gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Copy the ID of the session</source>
        <translation>ID der Sitzung kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Move the session to the trash</source>
        <translation>Sitzung in den Papierkorb verschieben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session waits for you</source>
        <translation>Ein- oder ausschalten: benachrichtigen, wenn eine Sitzung auf Sie wartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session fails</source>
        <translation>Ein- oder ausschalten: benachrichtigen, wenn eine Sitzung fehlschlägt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session finishes</source>
        <translation>Ein- oder ausschalten: benachrichtigen, wenn eine Sitzung fertig ist</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep the computer awake while sessions run</source>
        <translation>Ein- oder ausschalten: Computer wach halten, solange Sitzungen laufen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: an icon in the system tray</source>
        <translation>Ein- oder ausschalten: ein Symbol im Infobereich</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep running when the window is closed</source>
        <translation>Ein- oder ausschalten: weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions: never</source>
        <translation>Untätige Sitzungen freigeben: nie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions after {count} minute</source>
        <extracomment>Of several: Release idle sessions after {count} minutes</extracomment>
        <translation>
            <numerusform>Untätige Sitzungen nach {count} Minute freigeben</numerusform>
            <numerusform>Untätige Sitzungen nach {count} Minuten freigeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.mode_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_chip.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>widgets.mode_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode: {mode}</source>
        <translation>Modus: {mode}</translation>
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
        <translation>Gilt ab dem nächsten Schritt des Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>{keys}: next mode</source>
        <translation>{keys}: nächster Modus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Shift+Tab changes the mode</source>
        <translation>Shift+Tab wechselt den Modus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Start Autopilot?</source>
        <translation>Autopilot starten?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>The agent keeps going without asking you until the task is done or you stop it.</source>
        <translation>Der Agent macht weiter, ohne Sie zu fragen, bis die Aufgabe erledigt ist oder Sie ihn stoppen.</translation>
    </message>
</context>
<context>
    <name>widgets.model_checks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Models to show</source>
        <translation>Anzuzeigende Modelle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Find a model, or name one</source>
        <translation>Modell suchen oder nennen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>one more, find it by its name</source>
        <extracomment>Of several: {count} more, find them by name</extracomment>
        <translation>
            <numerusform>{count} weiteres, suchen Sie es nach Namen</numerusform>
            <numerusform>{count} weitere, suchen Sie sie nach Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>No model of the list is called so. Add names it.</source>
        <translation>Kein Modell der Liste heißt so. „Hinzufügen“ nimmt den Namen auf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no chat</source>
        <translation>kein Chat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>{size} context</source>
        <translation>{size} Kontext</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no tools</source>
        <translation>keine Tools</translation>
    </message>
</context>
<context>
    <name>widgets.model_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Use “{name}”</source>
        <translation>„{name}“ verwenden</translation>
    </message>
</context>
<context>
    <name>widgets.model_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Applies to the next turn</source>
        <translation>Gilt für die nächste Runde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>What the model does by itself</source>
        <translation>Was das Modell von selbst tut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Answers soonest</source>
        <translation>Antwortet am schnellsten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks where it helps</source>
        <translation>Denkt nach, wo es hilft</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks longest, uses most tokens</source>
        <translation>Denkt am längsten nach, verbraucht die meisten Token</translation>
    </message>
</context>
<context>
    <name>widgets.model_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models, or name one of your provider</source>
        <translation>Modelle suchen, oder eins Ihres Anbieters nennen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>No model matches.</source>
        <translation>Kein Modell passt.</translation>
    </message>
</context>
<context>
    <name>widgets.more_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>It has no folder.</source>
        <translation>Sie hat keinen Ordner.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Duplicate the session</source>
        <translation>Sitzung duplizieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Go on in a terminal</source>
        <translation>In einem Terminal fortsetzen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Copy the link of the session</source>
        <translation>Link der Sitzung kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Show the agent's process</source>
        <translation>Prozess des Agenten anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Permission rules…</source>
        <translation>Berechtigungsregeln…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Decision log…</source>
        <translation>Entscheidungsprotokoll…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Model providers…</source>
        <translation>Modellanbieter…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Restart the agent</source>
        <translation>Agent neu starten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>MCP servers…</source>
        <translation>MCP-Server…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Skills…</source>
        <translation>Skills…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Agents…</source>
        <translation>Agenten…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Instructions…</source>
        <translation>Anweisungen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: as the desktop</source>
        <translation>Design: wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, light</source>
        <translation>Design: hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, dark</source>
        <translation>Design: hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: as the desktop</source>
        <translation>Sprache: wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the list of sessions</source>
        <translation>in der Liste der Sitzungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the find bar</source>
        <translation>in der Suchleiste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose a session in the list first.</source>
        <translation>Wählen Sie zuerst eine Sitzung in der Liste.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The find bar is closed.</source>
        <translation>Die Suchleiste ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose all sessions</source>
        <translation>Alle Sitzungen auswählen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Undo what was done with sessions</source>
        <translation>Rückgängig machen, was mit Sitzungen getan wurde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the menu of the session</source>
        <translation>Menü der Sitzung öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>widgets.new_custom_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Small letters, digits and hyphens</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>By this the model knows when it is of use</source>
        <translation>Daran erkennt das Modell, wann es nützlich ist</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders: {name}</source>
        <translation>Für alle Ordner: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder: {name}</source>
        <translation>Für diesen Ordner: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders</source>
        <translation>Für alle Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder</source>
        <translation>Für diesen Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New skill</source>
        <translation>Neuer Skill</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A folder with a SKILL.md. Its text is read by the model when it needs it.</source>
        <translation>Ein Ordner mit einer SKILL.md. Ihr Text wird vom Modell gelesen, wenn es ihn braucht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the skill</source>
        <translation>Skill anlegen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that says who the agent is, and which tools it may use.</source>
        <translation>Eine Datei, die sagt, wer der Agent ist und welche Tools er verwenden darf.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the agent</source>
        <translation>Agent anlegen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New instructions</source>
        <translation>Neue Anweisungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that the model reads in every session.</source>
        <translation>Eine Datei, die das Modell in jeder Sitzung liest.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the file</source>
        <translation>Datei anlegen</translation>
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
        <translation>Woran sollen wir arbeiten?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>The agent can read and change files in the folder you choose.</source>
        <translation>Der Agent kann Dateien im gewählten Ordner lesen und ändern.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Account and CLI…</source>
        <translation>Konto und CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Begin with this model in this folder</source>
        <translation>Mit diesem Modell in diesem Ordner beginnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder to work in.</source>
        <translation>Wählen Sie einen Ordner zum Arbeiten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{folder} does not exist. Choose another folder.</source>
        <translation>{folder} existiert nicht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a model to work with.</source>
        <translation>Wählen Sie ein Modell zum Arbeiten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>The agent is not running. What you write is kept.</source>
        <translation>Der Agent läuft nicht. Was Sie schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Waiting for the agent. You can keep writing.</source>
        <translation>Warten auf den Agenten. Sie können weiterschreiben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{model} · {provider}</source>
        <translation>{model} · {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for the demo</source>
        <translation>Ideen für die Demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for {folder}</source>
        <translation>Ideen für {folder}</translation>
    </message>
</context>
<context>
    <name>widgets.notice_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} finished</source>
        <extracomment>Of several: {count} finished</extracomment>
        <translation>
            <numerusform>{count} fertig</numerusform>
            <numerusform>{count} fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} waits for you</source>
        <extracomment>Of several: {count} wait for you</extracomment>
        <translation>
            <numerusform>{count} wartet auf Sie</numerusform>
            <numerusform>{count} warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Memory of the agent</source>
        <translation>Speicher des Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent uses {memory} of memory</source>
        <translation>Der Agent belegt {memory} Speicher</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent's memory is full</source>
        <translation>Der Speicher des Agenten ist voll</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Nothing runs now: started anew, it goes on with every session.</source>
        <translation>Im Moment läuft nichts: neu gestartet, macht er mit jeder Sitzung weiter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>Start anew</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>widgets.notice_stack</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>widgets.output_search</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
</context>
<context>
    <name>widgets.output_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>widgets.output_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Output of {tool}</source>
        <translation>Ausgabe von {tool}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>{number} line</source>
        <extracomment>Of several: {number} lines</extracomment>
        <translation>
            <numerusform>{number} Zeile</numerusform>
            <numerusform>{number} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>All of it is in {path}</source>
        <translation>Alles steht in {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/copying.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>widgets.palette_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>Search earlier prompts…</source>
        <translation>Frühere Prompts durchsuchen…</translation>
    </message>
</context>
<context>
    <name>widgets.palette_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search the prompts of all sessions</source>
        <translation>Prompts aller Sitzungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search commands and sessions</source>
        <translation>Befehle und Sitzungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>all commands and sessions</source>
        <translation>alle Befehle und Sitzungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files of the session</source>
        <translation>Dateien der Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>prompts of all sessions</source>
        <translation>Prompts aller Sitzungen</translation>
    </message>
</context>
<context>
    <name>widgets.panes.budget_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Unit of the limit</source>
        <translation>Einheit des Limits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
</context>
<context>
    <name>widgets.panes.change_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_heads</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Show changes of</source>
        <translation>Änderungen anzeigen von</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} file</source>
        <extracomment>Of several: {count} files</extracomment>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>{files}, {count} reviewed</source>
        <translation>{files}, {count} geprüft</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>vs {branch}</source>
        <translation>gegen {branch}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Ignore whitespace</source>
        <translation>Leerraum ignorieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>This turn</source>
        <translation>Diese Runde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Uncommitted</source>
        <translation>Nicht committet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Reviewed (Space in the list)</source>
        <translation>Geprüft (Space in der Liste)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Comment (C)</source>
        <translation>Kommentieren (C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Copy the patch of this file</source>
        <translation>Patch dieser Datei kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Undo the agent's edits of this file…</source>
        <translation>Änderungen des Agenten an dieser Datei rückgängig machen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Only the agent's own edits can be undone. See This turn or Session.</source>
        <translation>Nur die eigenen Änderungen des Agenten können rückgängig gemacht werden. Siehe „Diese Runde“ oder „Sitzung“.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Copy patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Undo all…</source>
        <translation>Alle rückgängig machen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as not reviewed</source>
        <translation>Als nicht geprüft markieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Comment on this file…</source>
        <translation>Diese Datei kommentieren…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this turn.</source>
        <translation>Keine Änderungen in dieser Runde.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this session.</source>
        <translation>Keine Änderungen in dieser Sitzung.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Nothing is uncommitted.</source>
        <translation>Alles ist committet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>The branch has no changes.</source>
        <translation>Der Branch hat keine Änderungen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>This branch has no other one to be compared with. Shown is what is not committed.</source>
        <translation>Für diesen Branch gibt es keinen anderen zum Vergleich. Angezeigt wird, was nicht committet ist.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.commands_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>Filter commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>The agent has not run a command.</source>
        <translation>Der Agent hat keinen Befehl ausgeführt.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.comment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>What should the agent change here?</source>
        <translation>Was soll der Agent hier ändern?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Comment on {path}, {place}</source>
        <translation>Kommentar zu {path}, {place}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Send {count} comment</source>
        <extracomment>Of several: Send {count} comments</extracomment>
        <translation>
            <numerusform>{count} Kommentar senden</numerusform>
            <numerusform>{count} Kommentare senden</numerusform>
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
        <translation>{comment} anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove {comment}</source>
        <translation>{comment} entfernen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove this comment</source>
        <translation>Diesen Kommentar entfernen</translation>
    </message>
</context>
<context>
    <name>widgets.panes.events_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter, for example -delta tool.</source>
        <translation>Filter, zum Beispiel -delta tool.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter messages</source>
        <translation>Nachrichten filtern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Words show messages with one of them in the name, -words hide them.</source>
        <translation>Wörter zeigen Nachrichten, deren Name eins davon enthält; -Wörter blenden sie aus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save or record</source>
        <translation>Speichern oder aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Recording to {name}. Known keys are left out.</source>
        <translation>Aufzeichnung nach {name}. Bekannte Schlüssel werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>No message matches.</source>
        <translation>Keine Nachricht passt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>What passes from now on is listed here.</source>
        <translation>Was ab jetzt durchläuft, wird hier aufgelistet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save what is listed…</source>
        <translation>Aufgelistetes speichern…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Stop recording</source>
        <translation>Aufzeichnung stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Record everything to a file…</source>
        <translation>Alles in eine Datei aufzeichnen…</translation>
    </message>
</context>
<context>
    <name>widgets.panes.limit_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Limit of AI credits</source>
        <translation>Limit der AI-Credits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>{count} credits or more</source>
        <translation>{count} Credits oder mehr</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set the limit</source>
        <translation>Limit festlegen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Remove the limit</source>
        <translation>Limit entfernen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set {count}, as recommended</source>
        <translation>{count} festlegen, wie empfohlen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>The CLI takes {count} credits or more.</source>
        <translation>Die CLI nimmt {count} Credits oder mehr.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>At {count} AI credits the agent stops and asks you, wherever the session runs.</source>
        <translation>Bei {count} AI-Credits stoppt der Agent und fragt Sie, wo immer die Sitzung läuft.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Kept by the CLI: the agent stops there and asks you, also when this window is closed.</source>
        <translation>Von der CLI gespeichert: der Agent stoppt dort und fragt Sie, auch wenn dieses Fenster geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.message_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/message_box.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>widgets.panes.plan_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Edit the plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan as Markdown</source>
        <translation>Plan als Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan and todos</source>
        <translation>Plan und Todos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has changed the plan meanwhile.</source>
        <translation>Der Agent hat den Plan inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has not made a plan.</source>
        <translation>Der Agent hat keinen Plan gemacht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>This CLI tells of no plans.</source>
        <translation>Diese CLI meldet keine Pläne.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.revert_dialog</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {count} file?</source>
        <extracomment>Of several: Undo {count} files?</extracomment>
        <translation>
            <numerusform>{count} Datei zurücksetzen?</numerusform>
            <numerusform>{count} Dateien zurücksetzen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {name}?</source>
        <translation>{name} zurücksetzen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Edits made by the agent are reverted. Files you changed since are left alone.</source>
        <translation>Änderungen des Agenten werden zurückgesetzt. Dateien, die Sie seitdem geändert haben, bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>{count} more file is left alone.</source>
        <extracomment>Of several: {count} more files are left alone.</extracomment>
        <translation>
            <numerusform>{count} weitere Datei bleibt unberührt.</numerusform>
            <numerusform>{count} weitere Dateien bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was not changed by the agent's own edits</source>
        <translation>bleibt unberührt; wurde nicht durch den Agenten selbst geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was changed since</source>
        <translation>bleibt unberührt; wurde seitdem geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it lies outside of the folder, or is a link</source>
        <translation>bleibt unberührt; liegt außerhalb des Ordners oder ist ein Link</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it is no text</source>
        <translation>bleibt unberührt; ist kein Text</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it can't be read</source>
        <translation>bleibt unberührt; kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; there is another file of that name by now</source>
        <translation>bleibt unberührt; inzwischen gibt es eine andere Datei dieses Namens</translation>
    </message>
</context>
<context>
    <name>widgets.panes.review_diff</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/review_diff.py"/>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.panes.task_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stop {task}</source>
        <translation>{task} stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More about {task}</source>
        <translation>Mehr zu {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Send a message…</source>
        <translation>Nachricht senden…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Move to the background</source>
        <translation>In den Hintergrund verschieben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>the agent waits for it</source>
        <translation>der Agent wartet darauf</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished, takes further messages</source>
        <translation>Fertig, nimmt weitere Nachrichten an</translation>
    </message>
</context>
<context>
    <name>widgets.panes.tasks_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Background tasks</source>
        <translation>Hintergrundaufgaben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>{count} running</source>
        <extracomment>Of several: {count} running</extracomment>
        <translation>
            <numerusform>{count} läuft</numerusform>
            <numerusform>{count} laufen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Nothing runs in the background.</source>
        <translation>Im Hintergrund läuft nichts.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>This CLI tells of no tasks.</source>
        <translation>Diese CLI meldet keine Aufgaben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Message to {agent}</source>
        <translation>Nachricht an {agent}</translation>
    </message>
</context>
<context>
    <name>widgets.panes.todo_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos done</source>
        <translation>Erledigte Todos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}” and {count} more</source>
        <extracomment>Of several: Waits for “{title}” and {count} more</extracomment>
        <translation>
            <numerusform>Wartet auf „{title}“ und {count} mehr</numerusform>
            <numerusform>Wartet auf „{title}“ und {count} mehr</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}”</source>
        <translation>Wartet auf „{title}“</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
</context>
<context>
    <name>widgets.panes.usage_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Budget of this session</source>
        <translation>Budget dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep, if you like</source>
        <translation>Was die Zusammenfassung behalten soll, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep</source>
        <translation>Was die Zusammenfassung behalten soll</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Compact now</source>
        <translation>Jetzt komprimieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Stop compacting</source>
        <translation>Komprimieren stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Largest tools</source>
        <translation>Größte Tools</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Heaviest messages</source>
        <translation>Größte Nachrichten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>2 min ago</source>
        <translation>vor 2 min</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>first token {time} s</source>
        <translation>erstes Token {time} s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{used} of {limit}</source>
        <translation>{used} von {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>MCP tools</source>
        <translation>MCP-Tools</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>In</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Last turn</source>
        <translation>Letzte Runde</translation>
    </message>
</context>
<context>
    <name>widgets.panes.wire_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>to the agent</source>
        <translation>an den Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>from the agent</source>
        <translation>vom Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>widgets.permission_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_body.py"/>
        <source>Looking through it...</source>
        <translation>Wird durchgesehen...</translation>
    </message>
</context>
<context>
    <name>widgets.permission_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny with feedback...</source>
        <translation>Mit Feedback ablehnen...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent reads your feedback and continues.</source>
        <translation>Der Agent liest Ihr Feedback und macht weiter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny and stop</source>
        <translation>Ablehnen und stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent's turn ends here.</source>
        <translation>Die Runde des Agenten endet hier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow for session</source>
        <translation>Für die Sitzung erlauben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>More ways to allow this</source>
        <translation>Weitere Möglichkeiten, dies zu erlauben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Feedback for the agent</source>
        <translation>Feedback für den Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>What should the agent do instead?</source>
        <translation>Was soll der Agent stattdessen tun?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Deny and send</source>
        <translation>Ablehnen und senden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} character</source>
        <extracomment>Of several: {count} characters</extracomment>
        <translation>
            <numerusform>{count} Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}, read to the end.</source>
        <translation>{amount}, bis zum Ende gelesen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}. Scroll to the end before you allow it.</source>
        <translation>{amount}. Scrollen Sie bis zum Ende, bevor Sie es erlauben.</translation>
    </message>
</context>
<context>
    <name>widgets.permission_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Permissions: {mode}</source>
        <translation>Berechtigungen: {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What is remembered, and a box that tells what would be asked</source>
        <translation>Was gemerkt ist, und ein Feld, das sagt, wonach gefragt würde</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What was allowed, denied and answered, when, and who said so</source>
        <translation>Was erlaubt, abgelehnt und beantwortet wurde, wann und von wem</translation>
    </message>
</context>
<context>
    <name>widgets.plan_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Request changes...</source>
        <translation>Änderungen verlangen...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Edit plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send changes</source>
        <translation>Änderungen senden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>What should be different?</source>
        <translation>Was soll anders sein?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Plan is ready</source>
        <translation>Der Plan ist fertig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send my version</source>
        <translation>Meine Version senden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent gets your version of the plan and asks again.</source>
        <translation>Der Agent erhält Ihre Version des Plans und fragt erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent reads your feedback and continues to plan.</source>
        <translation>Der Agent liest Ihr Feedback und plant weiter.</translation>
    </message>
</context>
<context>
    <name>widgets.process_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Agent process</source>
        <translation>Agentenprozess</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>One process of the Copilot CLI runs all sessions. It ends with everything it has started.</source>
        <translation>Ein Prozess der Copilot CLI führt alle Sitzungen aus. Er endet mit allem, was er gestartet hat.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Loaded sessions</source>
        <translation>Geladene Sitzungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Programs it has started</source>
        <translation>Von ihm gestartete Programme</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>What the CLI has written</source>
        <translation>Was die CLI geschrieben hat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>The CLI has written nothing.</source>
        <translation>Die CLI hat nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} session loaded</source>
        <extracomment>Of several: {count} sessions loaded</extracomment>
        <translation>
            <numerusform>{count} Sitzung geladen</numerusform>
            <numerusform>{count} Sitzungen geladen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No session is loaded</source>
        <translation>Keine Sitzung ist geladen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>at work</source>
        <translation>bei der Arbeit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} program started by it</source>
        <extracomment>Of several: {count} programs started by it</extracomment>
        <translation>
            <numerusform>{count} Programm von ihm gestartet</numerusform>
            <numerusform>{count} Programme von ihm gestartet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>It has started no other program</source>
        <translation>Er hat kein anderes Programm gestartet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{pid} · {memory} · since {time}</source>
        <translation>{pid} · {memory} · seit {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} restart</source>
        <extracomment>Of several: {count} restarts</extracomment>
        <translation>
            <numerusform>{count} Neustart</numerusform>
            <numerusform>{count} Neustarts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No restarts</source>
        <translation>Keine Neustarts</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory, with everything it has started</source>
        <translation>Speicher, mit allem, was er gestartet hat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory of the CLI alone</source>
        <translation>Speicher der CLI allein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Processor, 100 % is one core</source>
        <translation>Prozessor, 100 % ist ein Kern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Hide log</source>
        <translation>Log ausblenden</translation>
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
        <translation>Modellanbieter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Use your own model</source>
        <translation>Eigenes Modell verwenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Find on this computer</source>
        <translation>Auf diesem Computer suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>API keys go to the system keychain</source>
        <translation>API-Schlüssel kommen in den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save and continue</source>
        <translation>Speichern und fortfahren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Add one</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>One server found. Choose it:</source>
        <extracomment>Of several: {count} servers found. Choose one:</extracomment>
        <translation>
            <numerusform>{count} Server gefunden. Wählen Sie ihn:</numerusform>
            <numerusform>{count} Server gefunden. Wählen Sie einen:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>No model server answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Modellserver.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save anyway?</source>
        <translation>Trotzdem speichern?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>The test has failed: {reason}</source>
        <translation>Der Test ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove this provider?</source>
        <translation>Diesen Anbieter entfernen?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Its key is removed from the keychain as well. Sessions with its models stay readable.</source>
        <translation>Sein Schlüssel wird auch aus dem Schlüsselbund entfernt. Sitzungen mit seinen Modellen bleiben lesbar.</translation>
    </message>
</context>
<context>
    <name>widgets.provider_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Empty for the interface without versions</source>
        <translation>Leer für die Schnittstelle ohne Versionen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Wire format</source>
        <translation>Übertragungsformat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Only for this run</source>
        <translation>Nur für diesen Lauf</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>You are asked for it after the next start</source>
        <translation>Nach dem nächsten Start werden Sie danach gefragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Where the key is kept</source>
        <translation>Wo der Schlüssel gespeichert wird</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Kept. Another one replaces it.</source>
        <translation>Gespeichert. Ein anderer ersetzt ihn.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key, optional</source>
        <translation>API-Schlüssel, optional</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
</context>
<context>
    <name>widgets.question_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Skip question</source>
        <translation>Frage überspringen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Send answer</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>1-{count} to choose</source>
        <translation>1-{count} zum Auswählen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Something else...</source>
        <translation>Etwas anderes...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer was not delivered. Send it again.</source>
        <translation>Ihre Antwort wurde nicht zugestellt. Senden Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>widgets.queue_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Waits: {text}</source>
        <translation>Wartet: {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Enter edits it, Delete removes it, Alt+Up and Alt+Down move it, Ctrl+Enter sends it now.</source>
        <translation>Enter bearbeitet sie, Delete entfernt sie, Alt+Up und Alt+Down verschieben sie, Ctrl+Enter sendet sie jetzt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Message that waits</source>
        <translation>Wartende Nachricht</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>{count} attachment</source>
        <extracomment>Of several: {count} attachments</extracomment>
        <translation>
            <numerusform>{count} Anhang</numerusform>
            <numerusform>{count} Anhänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.queue_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Messages that wait</source>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Paused: {count} message waits until you resume</source>
        <extracomment>Of several: Paused: {count} messages wait until you resume</extracomment>
        <translation>
            <numerusform>Angehalten: {count} Nachricht wartet, bis Sie fortsetzen</numerusform>
            <numerusform>Angehalten: {count} Nachrichten warten, bis Sie fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>{count} message is sent when this turn ends</source>
        <extracomment>Of several: {count} messages are sent in turn</extracomment>
        <translation>
            <numerusform>{count} Nachricht wird gesendet, wenn diese Runde endet</numerusform>
            <numerusform>{count} Nachrichten werden der Reihe nach gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.read_only_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program (process {processes})</source>
        <extracomment>Of several: This session is open in other programs (processes {processes})</extracomment>
        <translation>
            <numerusform>Diese Sitzung ist in einem anderen Programm geöffnet (Prozess {processes})</numerusform>
            <numerusform>Diese Sitzung ist in anderen Programmen geöffnet (Prozesse {processes})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Two programs would write different histories. What is written there appears here.</source>
        <translation>Zwei Programme würden verschiedene Verläufe schreiben. Was dort geschrieben wird, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>A program that has ended left this session locked</source>
        <translation>Ein beendetes Programm hat diese Sitzung gesperrt hinterlassen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Process {processes} has it marked as open and does not run any more. Release it only if no program on another computer or in a container has it open.</source>
        <translation>Prozess {processes} hat sie als geöffnet markiert und läuft nicht mehr. Geben Sie sie nur frei, wenn kein Programm auf einem anderen Computer oder in einem Container sie geöffnet hat.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session was imported</source>
        <translation>Diese Sitzung wurde importiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>It can be read and searched; nothing can be sent.</source>
        <translation>Sie kann gelesen und durchsucht werden; gesendet werden kann nichts.</translation>
    </message>
</context>
<context>
    <name>widgets.rename_editor</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Name of the session</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Empty for the automatic name</source>
        <translation>Leer für den automatischen Namen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Automatic name</source>
        <translation>Automatischer Name</translation>
    </message>
</context>
<context>
    <name>widgets.request_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>Your answer was not delivered. Nothing is decided yet; answer again.</source>
        <translation>Ihre Antwort wurde nicht zugestellt. Noch ist nichts entschieden; antworten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Previous request</source>
        <translation>Vorherige Anfrage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
</context>
<context>
    <name>widgets.request_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>on a request</source>
        <translation>auf einer Anfrage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Edit the plan...</source>
        <translation>Plan bearbeiten...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Choose an answer</source>
        <translation>Antwort wählen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No such request waits in this session.</source>
        <translation>In dieser Sitzung wartet keine solche Anfrage.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Press {key} on the request itself.</source>
        <translation>Drücken Sie {key} auf der Anfrage selbst.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No other request waits there.</source>
        <translation>Dort wartet keine andere Anfrage.</translation>
    </message>
</context>
<context>
    <name>widgets.request_dock</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_dock.py"/>
        <source>The agent waits for you: {title}</source>
        <translation>Der Agent wartet auf Sie: {title}</translation>
    </message>
</context>
<context>
    <name>widgets.restart_question</name>
    <message>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>This starts the agent anew and stops the work. What is done so far is kept.</source>
        <translation>Damit wird der Agent neu gestartet und die Arbeit gestoppt. Was bisher getan ist, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>widgets.rewind_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back to an earlier prompt</source>
        <translation>Zu einem früheren Prompt zurückgehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Back to before</source>
        <translation>Zurück vor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Take back the files as well</source>
        <translation>Auch die Dateien zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Asking the agent…</source>
        <translation>Agent wird gefragt…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Files that go back</source>
        <translation>Dateien, die zurückgehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>There is no prompt to go back to.</source>
        <translation>Es gibt keinen Prompt, zu dem zurückgegangen werden kann.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The agent can't go back now ({reason}).</source>
        <translation>Der Agent kann jetzt nicht zurückgehen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Looking which files were changed since…</source>
        <translation>Es wird nachgesehen, welche Dateien seitdem geändert wurden…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The prompt and everything after it leave the conversation, and its words come back to the message field. Until you send something this can be undone.</source>
        <translation>Der Prompt und alles danach verlassen die Unterhaltung, und sein Text kommt zurück in das Nachrichtenfeld. Bis Sie etwas senden, kann das rückgängig gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>{prompt}  (+{added} −{removed})</source>
        <translation>{prompt}  (+{added} −{removed})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>changed since, stays</source>
        <translation>seitdem geändert, bleibt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>comes back</source>
        <translation>kommt zurück</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is changed back</source>
        <translation>wird zurückgeändert</translation>
    </message>
</context>
<context>
    <name>widgets.rewinding</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Nothing was rewound.</source>
        <translation>Nichts wurde zurückgespult.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Edit and go on from here…</source>
        <translation>Bearbeiten und von hier aus weitermachen…</translation>
    </message>
</context>
<context>
    <name>widgets.rewound_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Went back to an earlier prompt</source>
        <translation>Zu einem früheren Prompt zurückgegangen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>The conversation went back to before “{prompt}”.</source>
        <translation>Die Unterhaltung ging zurück vor „{prompt}“.</translation>
    </message>
</context>
<context>
    <name>widgets.rule_form</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule does</source>
        <translation>Was die Regel tut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule is about</source>
        <translation>Worum es in der Regel geht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Where the rule holds</source>
        <translation>Wo die Regel gilt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Command, file, address or tool</source>
        <translation>Befehl, Datei, Adresse oder Tool</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this session</source>
        <translation>In dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>server tool</source>
        <translation>server tool</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>A name is about every file of that name. Commands are not bound by it.</source>
        <translation>Ein Name betrifft jede Datei dieses Namens. Befehle sind nicht daran gebunden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Commands are not bound by it.</source>
        <translation>Befehle sind nicht daran gebunden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Goes by each command in a line. What hides it, such as “bash -c” or “/bin/rm”, is not found.</source>
        <translation>Richtet sich nach jedem Befehl in einer Zeile. Was ihn verbirgt, wie „bash -c“ oder „/bin/rm“, wird nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>All of them. Files outside the allowed folders are still asked for.</source>
        <translation>Alle. Bei Dateien außerhalb der erlaubten Ordner wird weiterhin gefragt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Reading and changing files there is asked only once each.</source>
        <translation>Nach dem Lesen und Ändern von Dateien dort wird nur je einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>widgets.rule_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Delete the rule {what}</source>
        <translation>Regel {what} löschen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Del deletes it</source>
        <translation>Del löscht sie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>{count} more: the filter finds it.</source>
        <extracomment>Of several: {count} more: the filter finds them.</extracomment>
        <translation>
            <numerusform>{count} weitere: der Filter findet sie.</numerusform>
            <numerusform>{count} weitere: der Filter findet sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.rule_test_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>You would be asked</source>
        <translation>Sie würden gefragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would run without asking</source>
        <translation>Es würde ohne Frage laufen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would be denied</source>
        <translation>Es würde abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>That cannot be told here</source>
        <translation>Das lässt sich hier nicht sagen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Would this be asked?</source>
        <translation>Würde danach gefragt?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>What is asked for</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Command, file or address to try</source>
        <translation>Befehl, Datei oder Adresse zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Write a command, a file or an address, and see which rule decides.</source>
        <translation>Schreiben Sie einen Befehl, eine Datei oder eine Adresse, und sehen Sie, welche Regel entscheidet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Read a file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Change a file</source>
        <translation>Datei ändern</translation>
    </message>
</context>
<context>
    <name>widgets.rules_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Permission rules</source>
        <translation>Berechtigungsregeln</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>What the agent may do without asking you, and what it may not. A rule that denies wins.</source>
        <translation>Was der Agent darf, ohne Sie zu fragen, und was nicht. Eine ablehnende Regel geht vor.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Filter the rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted rule</source>
        <translation>Gelöschte Regel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Reading the rules…</source>
        <translation>Regeln werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>No rule matches “{text}”.</source>
        <translation>Keine Regel passt zu „{text}“.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted: {what}</source>
        <translation>Gelöscht: {what}</translation>
    </message>
</context>
<context>
    <name>widgets.search_field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_field.py"/>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Search sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
</context>
<context>
    <name>widgets.search_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Rebuild the index</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Titles, folders, messages, commands, outputs and file names are searched.</source>
        <translation>Durchsucht werden Titel, Ordner, Nachrichten, Befehle, Ausgaben und Dateinamen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>{count} session</source>
        <extracomment>Of several: {count} sessions</extracomment>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>{number} result</source>
        <extracomment>Of several: {number} results</extracomment>
        <translation>
            <numerusform>{number} Ergebnis</numerusform>
            <numerusform>{number} Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>The index is being built, {percent}</source>
        <translation>Der Index wird aufgebaut, {percent}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Nothing matches "{query}". Search looks in titles, folders and messages.</source>
        <translation>Nichts passt zu „{query}“. Die Suche sieht in Titel, Ordner und Nachrichten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Filters are set.</source>
        <translation>Filter sind gesetzt.</translation>
    </message>
</context>
<context>
    <name>widgets.search_results_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_results_view.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>widgets.search_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notices and errors</source>
        <translation>Hinweise und Fehler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show {count} more session</source>
        <extracomment>Of several: Show {count} more sessions</extracomment>
        <translation>
            <numerusform>{count} weitere Sitzung anzeigen</numerusform>
            <numerusform>{count} weitere Sitzungen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show more of this session</source>
        <translation>Mehr aus dieser Sitzung anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>widgets.secret_pairs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Kept as it is</source>
        <translation>Bleibt, wie er ist</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value of {name}</source>
        <translation>Wert von {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Values are kept by the CLI in its configuration, and never shown or logged here.</source>
        <translation>Werte speichert die CLI in ihrer Konfiguration; hier werden sie nie angezeigt oder protokolliert.</translation>
    </message>
</context>
<context>
    <name>widgets.server_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Always switch</source>
        <translation>Immer wechseln</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue with Auto</source>
        <translation>Mit Auto fortfahren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The model takes no more requests for now. Auto lets the server pick another one.</source>
        <translation>Das Modell nimmt zurzeit keine Anfragen mehr an. Mit Auto wählt der Server ein anderes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Rate limit reached</source>
        <translation>Ratenlimit erreicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit ends in {time}.</source>
        <translation>Das Limit endet in {time}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit has ended by the server's own word.</source>
        <translation>Nach Angabe des Servers ist das Limit vorbei.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{used} of {limit} AI credits are used. The agent stops unless you allow more.</source>
        <translation>{used} von {limit} AI-Credits sind verbraucht. Der Agent stoppt, wenn Sie nicht mehr erlauben.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Add credits</source>
        <translation>Credits hinzufügen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Set a new limit</source>
        <translation>Neues Limit festlegen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue without a limit</source>
        <translation>Ohne Limit fortfahren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter a number of credits.</source>
        <translation>Geben Sie eine Anzahl von Credits ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Go on without it</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Renew the sign-in</source>
        <translation>Anmeldung erneuern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The sign-in has expired.</source>
        <translation>Die Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server does not accept the sign-in any more.</source>
        <translation>Der Server akzeptiert die Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server asks for more rights than the sign-in has.</source>
        <translation>Der Server verlangt mehr Rechte, als die Anmeldung hat.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server cannot be used before somebody has signed in.</source>
        <translation>Der Server kann erst verwendet werden, wenn sich jemand angemeldet hat.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Asked by the MCP server</source>
        <translation>Vom MCP-Server gefragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Rights: {scopes}</source>
        <translation>Rechte: {scopes}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Copilot Desktop cannot let a server use the model. This is what it asks:</source>
        <translation>Copilot Desktop kann einen Server das Modell nicht verwenden lassen. Danach fragt er:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
</context>
<context>
    <name>widgets.session_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Sessions can be moved there by drag or by menu.</source>
        <translation>Sitzungen können durch Ziehen oder über das Menü dorthin verschoben werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Its sessions stay in it.</source>
        <translation>Seine Sitzungen bleiben darin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Rename “{section}”</source>
        <translation>„{section}“ umbenennen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>widgets.session_drag</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to unpin</source>
        <translation>Hier ablegen zum Lösen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to pin</source>
        <translation>Hier ablegen zum Anheften</translation>
    </message>
</context>
<context>
    <name>widgets.session_list_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>{count} session selected</source>
        <extracomment>Of several: {count} sessions selected</extracomment>
        <translation>
            <numerusform>{count} Sitzung ausgewählt</numerusform>
            <numerusform>{count} Sitzungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Selection cleared</source>
        <translation>Auswahl aufgehoben</translation>
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
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Dismiss the error</source>
        <translation>Fehler ausblenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to section</source>
        <translation>In Abschnitt verschieben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>No section</source>
        <translation>Kein Abschnitt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy session ID</source>
        <translation>Sitzungs-ID kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Back to the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename section…</source>
        <translation>Abschnitt umbenennen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete section</source>
        <translation>Abschnitt löschen</translation>
    </message>
</context>
<context>
    <name>widgets.session_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window.py"/>
        <source>Session {title}</source>
        <translation>Sitzung {title}</translation>
    </message>
</context>
<context>
    <name>widgets.session_window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Rename the session</source>
        <translation>Sitzung umbenennen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Archive the session</source>
        <translation>Sitzung archivieren</translation>
    </message>
</context>
<context>
    <name>widgets.session_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>{title}, {count} session</source>
        <extracomment>Of several: {title}, {count} sessions</extracomment>
        <translation>
            <numerusform>{title}, {count} Sitzung</numerusform>
            <numerusform>{title}, {count} Sitzungen</numerusform>
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
        <translation>ausgeklappt</translation>
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
        <translation>eingeklappt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>open in another program</source>
        <translation>in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>in its own window</source>
        <translation>in eigenem Fenster</translation>
    </message>
</context>
<context>
    <name>widgets.settled_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: allowed.</source>
        <translation>Woanders beantwortet: erlaubt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: denied.</source>
        <translation>Woanders beantwortet: abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Denied by a rule.</source>
        <translation>Durch eine Regel abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Withdrawn: nothing was done.</source>
        <translation>Zurückgezogen: nichts wurde getan.</translation>
    </message>
</context>
<context>
    <name>widgets.shortcuts_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Change key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Remove key</source>
        <translation>Taste entfernen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>This key belongs to its place and cannot be changed.</source>
        <translation>Diese Taste gehört zu ihrer Stelle und kann nicht geändert werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Enter or a click changes the key of a command.</source>
        <translation>Enter oder ein Klick ändert die Taste eines Befehls.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Press the new key for “{command}”. Escape leaves it.</source>
        <translation>Drücken Sie die neue Taste für „{command}“. Escape lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>{key} belongs to “{command}”. Press it once more to take it from there.</source>
        <translation>{key} gehört zu „{command}“. Drücken Sie sie noch einmal, um sie dort wegzunehmen.</translation>
    </message>
</context>
<context>
    <name>widgets.side_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask on the side</source>
        <translation>Nebenbei fragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Not part of the conversation: the agent will not remember it.</source>
        <translation>Kein Teil der Unterhaltung: der Agent wird sich nicht daran erinnern.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close and forget (Esc)</source>
        <translation>Schließen und vergessen (Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask something about the conversation</source>
        <translation>Etwas zur Unterhaltung fragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Put into the message</source>
        <translation>In die Nachricht einfügen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>You did not wait for the answer.</source>
        <translation>Sie haben nicht auf die Antwort gewartet.</translation>
    </message>
</context>
<context>
    <name>widgets.sidebar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Collapse the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Expand the sidebar</source>
        <translation>Seitenleiste ausklappen</translation>
    </message>
</context>
<context>
    <name>widgets.sign_in_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in to an MCP server</source>
        <translation>Bei einem MCP-Server anmelden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{count} more server wants that.</source>
        <extracomment>Of several: {count} more servers want that.</extracomment>
        <translation>
            <numerusform>{count} weiterer Server möchte das.</numerusform>
            <numerusform>{count} weitere Server möchten das.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The MCP server {name} wants you to sign in. Until then its tools are missing.</source>
        <translation>Der MCP-Server {name} möchte, dass Sie sich anmelden. Bis dahin fehlen seine Tools.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Asking {name} where to sign in…</source>
        <translation>{name} wird gefragt, wo die Anmeldung erfolgt…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: the browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>{name}: der Browser kam ohne Anmeldung zurück. Versuchen Sie es bei {host} erneut, oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: sign in at {host} in your browser.</source>
        <translation>{name}: melden Sie sich in Ihrem Browser bei {host} an.</translation>
    </message>
</context>
<context>
    <name>widgets.speed_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>{count} tok/s</source>
        <translation>{count} Tok/s</translation>
    </message>
</context>
<context>
    <name>widgets.start_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Sign in with GitHub</source>
        <translation>Mit GitHub anmelden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use Copilot</source>
        <translation>Copilot verwenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in as {login}</source>
        <translation>Angemeldet als {login}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in to Copilot</source>
        <translation>Bei Copilot angemeldet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan.</source>
        <translation>Verwenden Sie die Modelle und Limits Ihres Copilot-Plans.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>To use the models of your Copilot plan, run this in a terminal, then check again:</source>
        <translation>Um die Modelle Ihres Copilot-Plans zu verwenden, führen Sie dies in einem Terminal aus, und prüfen Sie dann erneut:</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan. Once the Copilot CLI runs, this tells who is signed in.</source>
        <translation>Verwenden Sie die Modelle und Limits Ihres Copilot-Plans. Sobald die Copilot CLI läuft, steht hier, wer angemeldet ist.</translation>
    </message>
</context>
<context>
    <name>widgets.start_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome to {product}</source>
        <translation>Willkommen bei {product}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Run many coding agents side by side, see what they do, and decide what they may touch.</source>
        <translation>Lassen Sie viele Coding-Agenten nebeneinander laufen, sehen Sie, was sie tun, und entscheiden Sie, was sie anfassen dürfen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>A scripted model on a sample project. No account, no key; it only needs the Copilot CLI.</source>
        <translation>Ein Modell mit festem Ablauf an einem Beispielprojekt. Kein Konto, kein Schlüssel; es braucht nur die Copilot CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>OpenAI, Anthropic, Azure, Ollama or any compatible server. Keys stay in your keychain.</source>
        <translation>OpenAI, Anthropic, Azure, Ollama oder jeder kompatible Server. Schlüssel bleiben in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Set up a model…</source>
        <translation>Modell einrichten…</translation>
    </message>
</context>
<context>
    <name>widgets.suggestion_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Show me what you can do</source>
        <translation>Zeig mir, was du kannst</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>A tour of the demo</source>
        <translation>Eine Tour durch die Demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Write a small file</source>
        <translation>Eine kleine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>You see it before it is written</source>
        <translation>Sie sehen sie, bevor sie geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Ask me a question</source>
        <translation>Mir eine Frage stellen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>And wait for the answer</source>
        <translation>Und auf die Antwort warten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project</source>
        <translation>Dieses Projekt erklären</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Structure, entry points, how to run it</source>
        <translation>Aufbau, Einstiegspunkte, wie es ausgeführt wird</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project: its structure, its entry points and how to run it.</source>
        <translation>Erkläre dieses Projekt: seinen Aufbau, seine Einstiegspunkte und wie es ausgeführt wird.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my changes</source>
        <translation>Meine Änderungen prüfen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Everything not committed yet</source>
        <translation>Alles, was noch nicht committet ist</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my uncommitted changes. Name problems first, and change nothing.</source>
        <translation>Prüfe meine nicht committeten Änderungen. Nenne zuerst Probleme, und ändere nichts.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Fix the failing tests</source>
        <translation>Fehlschlagende Tests beheben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run them, find the cause, repair it</source>
        <translation>Ausführen, Ursache finden, reparieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run the tests, find out why some fail, and fix the cause.</source>
        <translation>Führe die Tests aus, finde heraus, warum einige fehlschlagen, und behebe die Ursache.</translation>
    </message>
</context>
<context>
    <name>widgets.tab_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>All tabs</source>
        <translation>Alle Registerkarten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>Tabs</source>
        <translation>Registerkarten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>{tab} tab</source>
        <translation>Registerkarte {tab}</translation>
    </message>
</context>
<context>
    <name>widgets.theme_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.accessible_blocks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>current match</source>
        <translation>aktueller Treffer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Table with {count} row</source>
        <extracomment>Of several: Table with {count} rows</extracomment>
        <translation>
            <numerusform>Tabelle mit {count} Zeile</numerusform>
            <numerusform>Tabelle mit {count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Actions</source>
        <translation>Aktionen</translation>
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
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} earlier</source>
        <extracomment>Of several: {count} earlier</extracomment>
        <translation>
            <numerusform>{count} früherer</numerusform>
            <numerusform>{count} frühere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent {name}: {task}</source>
        <translation>Agent {name}: {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.alert_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.announcer</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished, {count} word</source>
        <extracomment>Of several: Answer finished, {count} words</extracomment>
        <translation>
            <numerusform>Antwort fertig, {count} Wort</numerusform>
            <numerusform>Antwort fertig, {count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished</source>
        <translation>Antwort fertig</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Error: {title}</source>
        <translation>Fehler: {title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>The answer begins</source>
        <translation>Die Antwort beginnt</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.argument_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Show all {count} line</source>
        <extracomment>Of several: Show all {count} lines</extracomment>
        <translation>
            <numerusform>{count} Zeile anzeigen</numerusform>
            <numerusform>Alle {count} Zeilen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>More lines are not shown.</source>
        <translation>Weitere Zeilen werden nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.chip_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{count} more</source>
        <extracomment>Of several: {count} more</extracomment>
        <translation>
            <numerusform>{count} mehr</numerusform>
            <numerusform>{count} mehr</numerusform>
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
        <translation>Nachricht kopiert</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.decision_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You answered</source>
        <translation>Sie haben geantwortet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You skipped</source>
        <translation>Sie haben übersprungen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You approved the plan</source>
        <translation>Sie haben den Plan genehmigt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You asked for changes to the plan</source>
        <translation>Sie haben Änderungen am Plan verlangt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>The plan was not decided on</source>
        <translation>Über den Plan wurde nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Parallel agents</source>
        <translation>Parallele Agenten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Switch model…</source>
        <translation>Modell wechseln…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Error: {title}. {text}</source>
        <translation>Fehler: {title}. {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The key or sign-in was not accepted</source>
        <translation>Der Schlüssel oder die Anmeldung wurde nicht akzeptiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>This account may not use the model</source>
        <translation>Dieses Konto darf das Modell nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>A policy of your organisation does not allow this</source>
        <translation>Eine Richtlinie Ihrer Organisation erlaubt das nicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The quota of this account is used up</source>
        <translation>Das Kontingent dieses Kontos ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation is too long for the model</source>
        <translation>Die Unterhaltung ist zu lang für das Modell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model request failed</source>
        <translation>Die Modellanfrage ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Check the key of your model in a new session, or sign in again.</source>
        <translation>Prüfen Sie den Schlüssel Ihres Modells in einer neuen Sitzung, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, then try again.</source>
        <translation>Wechseln Sie zu einem anderen Modell, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, or ask who manages your account.</source>
        <translation>Wechseln Sie zu einem anderen Modell, oder fragen Sie, wer Ihr Konto verwaltet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait until it is renewed, or switch to another model and try again.</source>
        <translation>Warten Sie, bis es erneuert ist, oder wechseln Sie zu einem anderen Modell und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait a little, then try again, or switch to another model.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es dann erneut, oder wechseln Sie zu einem anderen Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Compact it in the Usage tab, or switch to a model that takes more.</source>
        <translation>Komprimieren Sie sie auf der Registerkarte „Nutzung“, oder wechseln Sie zu einem Modell, das mehr fasst.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Try again, or switch to another model first.</source>
        <translation>Versuchen Sie es erneut, oder wechseln Sie zuerst zu einem anderen Modell.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Your message and the work so far are kept.</source>
        <translation>Ihre Nachricht und die bisherige Arbeit bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} did not answer after {count} attempt.</source>
        <extracomment>Of several: {provider} did not answer after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} hat nach {count} Versuch nicht geantwortet.</numerusform>
            <numerusform>{provider} hat nach {count} Versuchen nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status} after {count} attempt.</source>
        <extracomment>Of several: {provider} answered {status} after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} hat nach {count} Versuch mit {status} geantwortet.</numerusform>
            <numerusform>{provider} hat nach {count} Versuchen mit {status} geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status}.</source>
        <translation>{provider} hat mit {status} geantwortet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>There was no usable answer from {provider}.</source>
        <translation>Von {provider} kam keine verwendbare Antwort.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answers again at {time}, in {left}.</source>
        <translation>{provider} antwortet wieder um {time}, in {left}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Provider: {provider}</source>
        <translation>Anbieter: {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider asks to slow down.</source>
        <translation>Der Anbieter bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The sign-in was not accepted this time.</source>
        <translation>Die Anmeldung wurde diesmal nicht akzeptiert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The answer broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation had to be shortened.</source>
        <translation>Die Unterhaltung musste gekürzt werden.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model did not answer.</source>
        <translation>Das Modell hat nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again, attempt {attempt}...</source>
        <translation>Neuer Versuch, Nummer {attempt}...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again...</source>
        <translation>Neuer Versuch...</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.find_query</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/find_query.py"/>
        <source>The pattern is not complete</source>
        <translation>Das Muster ist nicht vollständig</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jump_pill</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>{count} new message</source>
        <extracomment>Of several: {count} new messages</extracomment>
        <translation>
            <numerusform>{count} neue Nachricht</numerusform>
            <numerusform>{count} neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>Jump to latest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jumps</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such footnote here.</source>
        <translation>Eine solche Fußnote gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such place here.</source>
        <translation>Eine solche Stelle gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.line_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.menus</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy with formats</source>
        <translation>Mit Formatierung kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy message as Markdown</source>
        <translation>Nachricht als Markdown kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy formula as TeX</source>
        <translation>Formel als TeX kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Find “{words}”</source>
        <translation>„{words}“ suchen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Expand all tools</source>
        <translation>Alle Tools ausklappen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Collapse all tools</source>
        <translation>Alle Tools einklappen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy arguments</source>
        <translation>Argumente kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Copy output</source>
        <translation>Ausgabe kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy output as written</source>
        <translation>Ausgabe im Original kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy diff</source>
        <translation>Diff kopieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Fork from here</source>
        <translation>Ab hier abzweigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{command} ({reason})</source>
        <translation>{command} ({reason})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name}: {percent} %</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as written ({count} hidden character)</source>
        <extracomment>Of several: Copy as written ({count} hidden characters)</extracomment>
        <translation>
            <numerusform>Im Original kopieren ({count} verborgenes Zeichen)</numerusform>
            <numerusform>Im Original kopieren ({count} verborgene Zeichen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.message_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/message_cards.py"/>
        <source>Answer: {text}</source>
        <translation>Antwort: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.output_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>… {count} line …</source>
        <extracomment>Of several: … {number} lines …</extracomment>
        <translation>
            <numerusform>… {number} Zeile …</numerusform>
            <numerusform>… {number} Zeilen …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>… a part of one line …</source>
        <translation>… ein Teil einer Zeile …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show {count} more</source>
        <extracomment>Of several: Show {count} more</extracomment>
        <translation>
            <numerusform>{count} mehr anzeigen</numerusform>
            <numerusform>{count} mehr anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Open full</source>
        <translation>Vollständig öffnen</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.picture_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture: {name}</source>
        <translation>Bild: {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (not kept)</source>
        <translation>{picture} (nicht aufbewahrt)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (cannot be shown)</source>
        <translation>{picture} (kann nicht angezeigt werden)</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.plain_note</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Shown as plain text</source>
        <translation>Als reiner Text angezeigt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Render anyway</source>
        <translation>Trotzdem formatieren</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.prompt_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Steered · {time}</source>
        <translation>Gelenkt · {time}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>You: {text}</source>
        <translation>Sie: {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.run_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>{count} call that was not made</source>
        <extracomment>Of several: {count} calls that were not made</extracomment>
        <translation>
            <numerusform>{count} nicht ausgeführter Aufruf</numerusform>
            <numerusform>{count} nicht ausgeführte Aufrufe</numerusform>
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
            <numerusform>{count} Datei geändert</numerusform>
            <numerusform>{count} Dateien geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>created {count} file</source>
        <extracomment>Of several: created {count} files</extracomment>
        <translation>
            <numerusform>{count} Datei angelegt</numerusform>
            <numerusform>{count} Dateien angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>deleted {count} file</source>
        <extracomment>Of several: deleted {count} files</extracomment>
        <translation>
            <numerusform>{count} Datei gelöscht</numerusform>
            <numerusform>{count} Dateien gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>explored {count} file</source>
        <extracomment>Of several: explored {count} files</extracomment>
        <translation>
            <numerusform>{count} Datei angesehen</numerusform>
            <numerusform>{count} Dateien angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>searched {count} time</source>
        <extracomment>Of several: searched {count} times</extracomment>
        <translation>
            <numerusform>{count} Mal gesucht</numerusform>
            <numerusform>{count} Mal gesucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>ran {count} command</source>
        <extracomment>Of several: ran {count} commands</extracomment>
        <translation>
            <numerusform>{count} Befehl ausgeführt</numerusform>
            <numerusform>{count} Befehle ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>fetched {count} page</source>
        <extracomment>Of several: fetched {count} pages</extracomment>
        <translation>
            <numerusform>{count} Seite abgerufen</numerusform>
            <numerusform>{count} Seiten abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>used {count} tool</source>
        <extracomment>Of several: used {count} tools</extracomment>
        <translation>
            <numerusform>{count} Tool verwendet</numerusform>
            <numerusform>{count} Tools verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.screen</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>Loading the conversation...</source>
        <translation>Unterhaltung wird geladen...</translation>
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
        <translation>Durch das Budget dieser Sitzung gestoppt: {used} verbraucht, {limit} erlaubt. Um fortzufahren, erlauben Sie mehr oder entfernen Sie das Budget auf der Registerkarte „Nutzung“.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped: autopilot has used the credits it was given. To go on, send a message.</source>
        <translation>Gestoppt: Autopilot hat die gegebenen Credits verbraucht. Um fortzufahren, senden Sie eine Nachricht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped from another device</source>
        <translation>Von einem anderen Gerät gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by an MCP server</source>
        <translation>Von einem MCP-Server gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you after {duration}</source>
        <translation>Nach {duration} von Ihnen gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you</source>
        <translation>Von Ihnen gestoppt</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.table_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/table_box.py"/>
        <source>Show {count} more row</source>
        <extracomment>Of several: Show {count} more rows</extracomment>
        <translation>
            <numerusform>{count} weitere Zeile anzeigen</numerusform>
            <numerusform>{count} weitere Zeilen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.thought_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/thought_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Last {shown} of {total} lines</source>
        <translation>Letzte {shown} von {total} Zeilen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>No output</source>
        <translation>Keine Ausgabe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>… {count} more line</source>
        <extracomment>Of several: … {count} more lines</extracomment>
        <translation>
            <numerusform>… {count} weitere Zeile</numerusform>
            <numerusform>… {count} weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_card.py"/>
        <source>Answer of the agent</source>
        <translation>Antwort des Agenten</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_verbs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Creating</source>
        <translation>Legt an</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Editing</source>
        <translation>Ändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleting</source>
        <translation>Löscht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing</source>
        <translation>Listet auf</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed</source>
        <translation>Aufgelistet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searching</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetching</source>
        <translation>Ruft ab</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running agent</source>
        <translation>Führt Agent aus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran agent</source>
        <translation>Agent ausgeführt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run agent</source>
        <translation>Agent ausführen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Using</source>
        <translation>Nutzt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asking</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading shell</source>
        <translation>Liest Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read shell</source>
        <translation>Shell lesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typing into shell</source>
        <translation>Tippt in Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typed into shell</source>
        <translation>In Shell getippt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Type into shell</source>
        <translation>In Shell tippen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopping shell</source>
        <translation>Stoppt Shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopped shell</source>
        <translation>Shell gestoppt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stop shell</source>
        <translation>Shell stoppen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing shells</source>
        <translation>Listet Shells auf</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed shells</source>
        <translation>Shells aufgelistet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List shells</source>
        <translation>Shells auflisten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading agent</source>
        <translation>Liest Agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read agent</source>
        <translation>Agent lesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling agent</source>
        <translation>Schreibt an Agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told agent</source>
        <translation>An Agent geschrieben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell agent</source>
        <translation>An Agent schreiben</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing agents</source>
        <translation>Listet Agenten auf</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed agents</source>
        <translation>Agenten aufgelistet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List agents</source>
        <translation>Agenten auflisten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating its notes</source>
        <translation>Aktualisiert seine Notizen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated its notes</source>
        <translation>Notizen aktualisiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update its notes</source>
        <translation>Notizen aktualisieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating the list</source>
        <translation>Aktualisiert die Liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated the list</source>
        <translation>Liste aktualisiert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update the list</source>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembering</source>
        <translation>Merkt sich</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling its intent</source>
        <translation>Nennt seine Absicht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told its intent</source>
        <translation>Absicht genannt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell its intent</source>
        <translation>Absicht nennen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completing</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposing a plan</source>
        <translation>Schlägt einen Plan vor</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposed a plan</source>
        <translation>Plan vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Propose a plan</source>
        <translation>Plan vorschlagen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loading skill</source>
        <translation>Lädt Skill</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loaded skill</source>
        <translation>Skill geladen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Load skill</source>
        <translation>Skill laden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading the CLI's help</source>
        <translation>Liest die Hilfe der CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read the CLI's help</source>
        <translation>Hilfe der CLI lesen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from {server}</source>
        <translation>von {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>lines {first}–{last}</source>
        <translation>Zeilen {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from line {first}</source>
        <translation>ab Zeile {first}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>line {first}</source>
        <translation>Zeile {first}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>no matches</source>
        <translation>keine Treffer</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.visits</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/visits.py"/>
        <source>New since you left</source>
        <translation>Neu, seit Sie weg waren</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Tool: {verb} {target}</source>
        <translation>Tool: {verb} {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking... {duration}</source>
        <translation>Denkt nach... {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking...</source>
        <translation>Denkt nach...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for a moment</source>
        <translation>Einen Moment nachgedacht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for {duration}</source>
        <translation>{duration} nachgedacht</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Interrupted: the connection to the agent was lost.</source>
        <translation>Unterbrochen: die Verbindung zum Agenten ist abgerissen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The answer ended with an error.</source>
        <translation>Die Antwort endete mit einem Fehler.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Read by the agent after its present step</source>
        <translation>Liest der Agent nach seinem jetzigen Schritt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Queued until this turn ends</source>
        <translation>Eingereiht, bis diese Runde endet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Perhaps not received</source>
        <translation>Vielleicht nicht empfangen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>creating</source>
        <translation>– Anlegen von</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>editing</source>
        <translation>– Ändern von</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>opening</source>
        <translation>– Öffnen von</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reading</source>
        <translation>– Lesen von</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reaching</source>
        <translation>– Zugriff auf</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>using</source>
        <translation>– Verwenden von</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>remembering</source>
        <translation>– Merken von</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You denied</source>
        <translation>Von Ihnen abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>A rule denied</source>
        <translation>Von einer Regel abgelehnt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Withdrawn before an answer</source>
        <translation>Vor einer Antwort zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Expired without an answer</source>
        <translation>Ohne Antwort abgelaufen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed for this session</source>
        <translation>Für diese Sitzung erlaubt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed in this folder</source>
        <translation>In diesem Ordner erlaubt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You allowed</source>
        <translation>Von Ihnen erlaubt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Switched to {mode}</source>
        <translation>Zu {mode} gewechselt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Mode changed</source>
        <translation>Modus geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent stopped here. What was said so far is kept.</source>
        <translation>Der Agent wurde hier beendet. Was bisher gesagt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent died each time it took this session up, so it is left alone. Other sessions go on, and this one stays readable.</source>
        <translation>Der Agent ist jedes Mal abgestürzt, wenn er diese Sitzung aufnahm; sie wird daher in Ruhe gelassen. Andere Sitzungen gehen weiter, und diese bleibt lesbar.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Reasoning effort changed to {effort}</source>
        <translation>Denkaufwand auf {effort} geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed</source>
        <translation>Modell geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}, reasoning effort to {effort}</source>
        <translation>Modell zu {model} geändert, Denkaufwand auf {effort}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}</source>
        <translation>Modell zu {model} geändert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history of this session is gone: its file is empty or missing.</source>
        <translation>Der gespeicherte Verlauf dieser Sitzung ist nicht mehr da: seine Datei ist leer oder fehlt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The end of the stored history is damaged: {count} byte could not be read.</source>
        <extracomment>Of several: The end of the stored history is damaged: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>Das Ende des gespeicherten Verlaufs ist beschädigt: {count} Byte konnte nicht gelesen werden.</numerusform>
            <numerusform>Das Ende des gespeicherten Verlaufs ist beschädigt: {count} Bytes konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history is damaged here: {count} byte could not be read.</source>
        <extracomment>Of several: The stored history is damaged here: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>Der gespeicherte Verlauf ist hier beschädigt: {count} Byte konnte nicht gelesen werden.</numerusform>
            <numerusform>Der gespeicherte Verlauf ist hier beschädigt: {count} Bytes konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages...</source>
        <translation>Frühere Nachrichten werden zusammengefasst...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages could not be summarised. {text}</source>
        <translation>Frühere Nachrichten konnten nicht zusammengefasst werden. {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages was interrupted</source>
        <translation>Das Zusammenfassen früherer Nachrichten wurde unterbrochen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised · {before} → {after} tokens</source>
        <translation>Frühere Nachrichten zusammengefasst · {before} → {after} Token</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised</source>
        <translation>Frühere Nachrichten zusammengefasst</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Agent {name} selected</source>
        <translation>Agent {name} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Default agent selected</source>
        <translation>Standardagent ausgewählt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Task complete</source>
        <translation>Aufgabe abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>Of several: {number} tokens</extracomment>
        <translation>
            <numerusform>{number} Token</numerusform>
            <numerusform>{number} Token</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{speed} tok/s</source>
        <translation>{speed} Tok/s</translation>
    </message>
</context>
<context>
    <name>widgets.tray</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>{count} session failed</source>
        <extracomment>Of several: {count} sessions failed</extracomment>
        <translation>
            <numerusform>{count} Sitzung fehlgeschlagen</numerusform>
            <numerusform>{count} Sitzungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
</context>
<context>
    <name>widgets.trust_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Do you trust the files in this folder?</source>
        <translation>Vertrauen Sie den Dateien in diesem Ordner?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>The agent reads instructions and settings from this folder and from the folders in it, and they can tell it what to do. It can run commands and change files here after asking you. Trust a folder only when you know where its files come from.</source>
        <translation>Der Agent liest Anweisungen und Einstellungen aus diesem Ordner und den Ordnern darin, und sie können ihm sagen, was er tun soll. Er kann hier Befehle ausführen und Dateien ändern, nachdem er Sie gefragt hat. Vertrauen Sie einem Ordner nur, wenn Sie wissen, woher seine Dateien kommen.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Remember for this folder</source>
        <translation>Für diesen Ordner merken</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Trust and continue</source>
        <translation>Vertrauen und fortfahren</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Folder: {folder}</source>
        <translation>Ordner: {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is your home folder. Trusting it covers everything in it.</source>
        <translation>Das ist Ihr Home-Ordner. Ihm zu vertrauen schließt alles darin ein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is the whole disk. Trusting it covers everything on it.</source>
        <translation>Das ist der ganze Datenträger. Ihm zu vertrauen schließt alles darauf ein.</translation>
    </message>
</context>
<context>
    <name>widgets.usage_charts</name>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Context by part</source>
        <translation>Kontext nach Teilen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Tokens per second, last two minutes</source>
        <translation>Token pro Sekunde, letzte zwei Minuten</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>At most {count} tokens per second</source>
        <translation>Höchstens {count} Token pro Sekunde</translation>
    </message>
</context>
<context>
    <name>widgets.window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkombinationen…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Open the session in its own window</source>
        <translation>Sitzung in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the inbox</source>
        <translation>Posteingang ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>There are not so many sessions.</source>
        <translation>So viele Sitzungen gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to session {number} of the sidebar</source>
        <translation>Zu Sitzung {number} der Seitenleiste gehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session above</source>
        <translation>Zur Sitzung darüber gehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session below</source>
        <translation>Zur Sitzung darunter gehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used before</source>
        <translation>Zur zuvor verwendeten Sitzung gehen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used longest ago</source>
        <translation>Zur am längsten nicht verwendeten Sitzung gehen</translation>
    </message>
</context>
</TS>
