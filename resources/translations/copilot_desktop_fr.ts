<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../copilot_desktop/app.py"/>
        <source>{name} is running already; its window comes to the front.</source>
        <translation>{name} est déjà en cours d'exécution ; sa fenêtre passe au premier plan.</translation>
    </message>
</context>
<context>
    <name>cli_installation</name>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Download and install it?</source>
        <translation>Télécharger et installer ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>Nothing was downloaded. Agree with --yes.</source>
        <translation>Rien n'a été téléchargé. Donnez votre accord avec --yes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>The Copilot CLI is installed: {path}</source>
        <translation>Copilot CLI est installée : {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/cli_installation.py"/>
        <source>GitHub Copilot CLI {version}, fetched with {tool}: {download} MB to download, {disk} MB on the disk in the end, into {folder}. GitHub's licence of the CLI is put beside it.</source>
        <translation>GitHub Copilot CLI {version}, récupéré avec {tool} : {download} Mo à télécharger, {disk} Mo sur le disque au final, dans {folder}. La licence GitHub de la CLI est placée à côté.</translation>
    </message>
</context>
<context>
    <name>client.cli_resolution</name>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is a folder, not a program.</source>
        <translation>C'est un dossier, pas un programme.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>The file may not be executed; its permissions forbid it.</source>
        <translation>Le fichier ne peut pas être exécuté ; ses permissions l'interdisent.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It was built for another kind of processor or system.</source>
        <translation>Il a été compilé pour un autre type de processeur ou de système.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is not a program that this system can start.</source>
        <translation>Ce n'est pas un programme que ce système peut démarrer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It is npm's launcher, but the package for this platform is not installed beside it.</source>
        <translation>C'est le lanceur de npm, mais le paquet pour cette plateforme n'est pas installé à côté.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs Node.js, which is not on PATH.</source>
        <translation>Il a besoin de Node.js, qui n'est pas dans le PATH.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/cli_resolution.py"/>
        <source>It needs a newer Node.js than the one on PATH.</source>
        <translation>Il a besoin d'une version de Node.js plus récente que celle du PATH.</translation>
    </message>
</context>
<context>
    <name>client.client</name>
    <message>
        <location filename="../../copilot_desktop/client/client.py"/>
        <source>the client was closed</source>
        <translation>le client a été fermé</translation>
    </message>
</context>
<context>
    <name>client.discovery</name>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It did not answer in time.</source>
        <translation>Il n'a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It crashed (signal {number}).</source>
        <translation>Il a planté (signal {number}).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>It ended with code {code}.</source>
        <translation>Il s'est terminé avec le code {code}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/discovery.py"/>
        <source>Its answer is not that of the GitHub Copilot CLI.</source>
        <translation>Sa réponse n'est pas celle de GitHub Copilot CLI.</translation>
    </message>
</context>
<context>
    <name>client.provision</name>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Already installed</source>
        <translation>Déjà installé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Starting it once to check it</source>
        <translation>Démarrage unique pour vérification</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Downloading with {tool}: {done} of {total} MB</source>
        <translation>Téléchargement avec {tool} : {done} Mo sur {total}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Checking the download</source>
        <translation>Vérification du téléchargement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision.py"/>
        <source>Waiting for another installation to finish</source>
        <translation>En attente de la fin d'une autre installation</translation>
    </message>
</context>
<context>
    <name>client.provision_errors</name>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>There is no GitHub Copilot CLI for this kind of machine.</source>
        <translation>Il n'existe pas de GitHub Copilot CLI pour ce type de machine.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>Neither npm nor Python's pip was found.</source>
        <translation>Ni npm ni le pip de Python n'ont été trouvés.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>For a Linux with musl only npm has the CLI, and npm was not found.</source>
        <translation>Pour un Linux avec musl, seul npm propose la CLI, et npm est introuvable.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/provision_errors.py"/>
        <source>This version is not among those that can be installed.</source>
        <translation>Cette version ne fait pas partie de celles qui peuvent être installées.</translation>
    </message>
</context>
<context>
    <name>client.recording.replay_server</name>
    <message>
        <location filename="../../copilot_desktop/client/recording/replay_server.py"/>
        <source>the recording has ended</source>
        <translation>l'enregistrement est terminé</translation>
    </message>
</context>
<context>
    <name>client.session_life</name>
    <message>
        <location filename="../../copilot_desktop/client/session_life.py"/>
        <source>the session was left</source>
        <translation>la session a été quittée</translation>
    </message>
</context>
<context>
    <name>client.streams.course</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the agent has ended</source>
        <translation>l'agent s'est terminé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/course.py"/>
        <source>the session was shut down</source>
        <translation>la session a été arrêtée</translation>
    </message>
</context>
<context>
    <name>client.streams.turn</name>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>nobody listens to the turn any more</source>
        <translation>plus personne n'écoute ce tour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/client/streams/turn.py"/>
        <source>the session was closed</source>
        <translation>la session a été fermée</translation>
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
        <translation>Interrompu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>Native desktop client for the GitHub Copilot CLI. Without a command the window opens; one that is open already comes to the front. With a FOLDER it begins a new session there (./chat for a folder that is named like a command).</source>
        <translation>Client de bureau natif pour GitHub Copilot CLI. Sans commande, la fenêtre s'ouvre ; si elle est déjà ouverte, elle passe au premier plan. Avec un FOLDER, une nouvelle session y commence (./chat pour un dossier qui porte le nom d'une commande).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open this session; the beginning of its id will do</source>
        <translation>ouvrir cette session ; le début de son identifiant suffit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>check this installation: imports, resources, one turn of the demo with the CLI; no window</source>
        <translation>vérifier cette installation : imports, ressources, un tour de la démo avec la CLI ; sans fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>open the window, wait for its first page, close it again</source>
        <translation>ouvrir la fenêtre, attendre sa première page, puis la refermer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>say what was found, what is missing and what to do</source>
        <translation>indiquer ce qui a été trouvé, ce qui manque et ce qu'il faut faire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>download the Copilot CLI, after asking</source>
        <translation>télécharger Copilot CLI, après confirmation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>agree to the download</source>
        <translation>accepter le téléchargement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>remove what this application made, after listing it</source>
        <translation>supprimer ce que cette application a créé, après en avoir affiché la liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>do not ask</source>
        <translation>ne pas demander</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/command_line.py"/>
        <source>there is no folder {path}</source>
        <translation>le dossier {path} n'existe pas</translation>
    </message>
</context>
<context>
    <name>demo.__main__</name>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>Serve the scripted demo model to any OpenAI-compatible client on this computer.</source>
        <translation>Mettre le modèle de démo scripté à la disposition de tout client compatible OpenAI sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>port on 127.0.0.1; default: a free one</source>
        <translation>port sur 127.0.0.1 ; par défaut : un port libre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>rules to answer by, instead of the demo</source>
        <translation>règles de réponse à utiliser à la place de la démo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/demo/__main__.py"/>
        <source>factor on every delay; 0 is fastest</source>
        <translation>facteur appliqué à chaque délai ; 0 est le plus rapide</translation>
    </message>
</context>
<context>
    <name>desktop_services</name>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <source>Sessions are at work</source>
        <translation>Des sessions travaillent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/desktop_services.py"/>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>What to do:</source>
        <translation>À faire :</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Everything can be used.</source>
        <translation>Tout est utilisable.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Something is missing; see above.</source>
        <translation>Il manque quelque chose ; voir ci-dessus.</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>bundle in {folder}</source>
        <translation>bundle dans {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>installed in {folder}</source>
        <translation>installé dans {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>source checkout {folder}</source>
        <translation>dépôt source {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is up to date</source>
        <translation>.venv est à jour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv was made by someone else</source>
        <translation>.venv a été créé par quelqu'un d'autre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>.venv is missing or out of date</source>
        <translation>.venv est absent ou n'est pas à jour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the application or the chat once; it makes .venv by itself.</source>
        <translation>démarrez une fois l'application ou le chat ; .venv est alors créé tout seul.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>aucun (ni DISPLAY ni WAYLAND_DISPLAY n'est défini)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session; the terminal chat works without: chat --demo</source>
        <translation>ouvrez la fenêtre dans une session de bureau ; le chat en terminal fonctionne sans : chat --demo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>set, but nothing answers there; Qt would use: {names}</source>
        <translation>défini, mais rien n'y répond ; Qt utiliserait : {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start the window in a desktop session of yours.</source>
        <translation>ouvrez la fenêtre dans une session de bureau qui est la vôtre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>there; Qt uses: {names}</source>
        <translation>présent ; Qt utilise : {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>System libraries</source>
        <translation>Bibliothèques système</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>all that Qt needs are there</source>
        <translation>tout ce dont Qt a besoin est présent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install them with the system's package manager.</source>
        <translation>installez-les avec le gestionnaire de paquets du système.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the first start installs them where it may; or run: {command}</source>
        <translation>le premier démarrage les installe là où il en a le droit ; sinon, exécutez : {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>missing: {names}</source>
        <translation>manquantes : {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>install the package {name}.</source>
        <translation>installez le paquet {name}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run: {command}</source>
        <translation>exécutez : {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>none; the Copilot CLI reaches no model without</source>
        <translation>aucun ; sans certificats, Copilot CLI n'atteint aucun modèle</translation>
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
        <translation>exécutez : doctor --install-cli</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>run doctor --install-cli (it asks before it downloads), or npm install -g @github/copilot</source>
        <translation>exécutez doctor --install-cli (qui demande avant de télécharger) ou npm install -g @github/copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not answer: {problem}</source>
        <translation>la CLI ne répond pas : {problem}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>start it by itself to see what it says; install another version with doctor --install-cli.</source>
        <translation>démarrez-la seule pour voir ce qu'elle indique ; installez une autre version avec doctor --install-cli.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}, which this version does not speak</source>
        <translation>{number}, que cette version ne parle pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>update this application, or choose another version of the CLI.</source>
        <translation>mettez à jour cette application ou choisissez une autre version de la CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>{number}; the CLI answers</source>
        <translation>{number} ; la CLI répond</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI does not say</source>
        <translation>la CLI ne l'indique pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>signed in: {account}</source>
        <translation>connecté : {account}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>not signed in; the demo and models of your own work without</source>
        <translation>non connecté ; la démo et vos propres modèles fonctionnent sans</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>to use GitHub Copilot's models, run: {command}</source>
        <translation>pour utiliser les modèles de GitHub Copilot, exécutez : {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named in the settings</source>
        <translation>indiquée dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>named by COPILOT_CLI_PATH</source>
        <translation>indiquée par COPILOT_CLI_PATH</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>found on PATH</source>
        <translation>trouvée dans le PATH</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>part of this bundle</source>
        <translation>incluse dans ce bundle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded by this application</source>
        <translation>téléchargée par cette application</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>downloaded CLI</source>
        <translation>CLI téléchargée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>logs</source>
        <translation>journaux</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's own home</source>
        <translation>dossier personnel de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>the CLI's cache</source>
        <translation>cache de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/doctor.py"/>
        <source>Files:</source>
        <translation>Fichiers :</translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something unexpected happened</source>
        <translation>Un problème inattendu s'est produit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept. The log says more.</source>
        <translation>Vos conversations sont conservées. Le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, restart the app.</source>
        <translation>Réessayez ; si le problème persiste, redémarrez l'application.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is larger than what is read here.</source>
        <translation>Sa taille dépasse ce qui peut être lu ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was written by a newer version of this app.</source>
        <translation>Il a été écrit par une version plus récente de cette application.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is neither a session that was exported as JSON nor an event log of the CLI.</source>
        <translation>Ce n'est ni une session exportée en JSON ni un journal d'événements de la CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The imported session was not deleted</source>
        <translation>La session importée n'a pas été supprimée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its copy could not be removed from {path}.</source>
        <translation>Sa copie n'a pas pu être retirée de {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>See what else uses the folder, then try again.</source>
        <translation>Regardez ce qui utilise encore le dossier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It could not be read or copied.</source>
        <translation>Il n'a pas pu être lu ou copié.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not imported</source>
        <translation>Le fichier n'a pas été importé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {reason}</source>
        <translation>{path} : {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose a JSON file that was exported here, or an events.jsonl of the CLI.</source>
        <translation>Choisissez un fichier JSON exporté ici, ou un events.jsonl de la CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported session can only be read</source>
        <translation>Une session importée est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is a copy, and no agent knows it. What you wrote is kept.</source>
        <translation>C'est une copie qu'aucun agent ne connaît. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Begin a new session to go on.</source>
        <translation>Commencez une nouvelle session pour continuer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No terminal was opened</source>
        <translation>Aucun terminal n'a été ouvert</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>In any terminal this command goes on with the session: {command}</source>
        <translation>Dans n'importe quel terminal, cette commande poursuit la session : {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a terminal, or name yours in the environment variable TERMINAL.</source>
        <translation>Installez un terminal, ou indiquez le vôtre dans la variable d'environnement TERMINAL.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session is still working</source>
        <translation>La session travaille encore</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” can go on elsewhere only when it does nothing here.</source>
        <translation>« {title} » ne peut continuer ailleurs que lorsqu'elle ne fait rien ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it or wait until it is done, then try again.</source>
        <translation>Arrêtez-la ou attendez qu'elle ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session was not exported</source>
        <translation>La session n'a pas été exportée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written; nothing of it is left.</source>
        <translation>{path} n'a pas pu être écrit ; il n'en reste rien.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another place and try again.</source>
        <translation>Choisissez un autre emplacement et réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A session was not deleted</source>
        <translation>Une session n'a pas été supprimée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{title}” is still there. The Copilot CLI did not remove it.</source>
        <translation>« {title} » est toujours là. Copilot CLI ne l'a pas supprimée.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If another program has it open, close it there and try again.</source>
        <translation>Si un autre programme l'a ouverte, fermez-la dans celui-ci et réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>COPILOT_CLI_PATH leads nowhere</source>
        <translation>COPILOT_CLI_PATH ne mène nulle part</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>That environment variable names {path}, and nothing is there.</source>
        <translation>Cette variable d'environnement indique {path}, et rien ne s'y trouve.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct or remove the variable and restart the app, or install the CLI here.</source>
        <translation>Corrigez ou supprimez la variable et redémarrez l'application, ou installez la CLI ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The chosen Copilot CLI is gone</source>
        <translation>La Copilot CLI choisie a disparu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The settings name {path}, and nothing is there.</source>
        <translation>Les paramètres indiquent {path}, et rien ne s'y trouve.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose where it is now, or install it here.</source>
        <translation>Choisissez son emplacement actuel, ou installez-la ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot CLI isn't installed</source>
        <translation>Copilot CLI n'est pas installée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copilot Desktop drives the copilot command, and it was not found on this computer.</source>
        <translation>Copilot Desktop pilote la commande copilot, introuvable sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install it here, or choose where it is.</source>
        <translation>Installez-la ici, ou choisissez son emplacement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be run</source>
        <translation>Copilot CLI ne peut pas être exécutée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another copilot, or install it here.</source>
        <translation>Choisissez un autre copilot, ou installez-le ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI doesn't work</source>
        <translation>Copilot CLI ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI needs an update</source>
        <translation>Copilot CLI doit être mise à jour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {found} is older than {needed}. Older versions can run commands without asking (published as GHSA-g8r9-g2v8-jv6f).</source>
        <translation>La version {found} est antérieure à {needed}. Les versions antérieures peuvent exécuter des commandes sans demander (publié sous GHSA-g8r9-g2v8-jv6f).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install a newer version here, or choose another copilot.</source>
        <translation>Installez ici une version plus récente, ou choisissez un autre copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI could not be started</source>
        <translation>Copilot CLI n'a pas pu être démarrée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The system refused to start {path}.</source>
        <translation>Le système a refusé de démarrer {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The agent stopped</source>
        <translation>L'agent s'est arrêté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI ended by itself ({status}). Your conversations are kept.</source>
        <translation>Copilot CLI s'est terminée d'elle-même ({status}). Vos conversations sont conservées.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again; if it keeps stopping, run the doctor.</source>
        <translation>Redémarrez-le ; s'il s'arrête à nouveau, exécutez doctor.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent doesn't answer</source>
        <translation>L'agent ne répond pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was started but gave no answer within {seconds} seconds.</source>
        <translation>Copilot CLI a été démarrée, mais n'a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it again, or choose another copilot.</source>
        <translation>Redémarrez-le, ou choisissez un autre copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI refused to work with this app</source>
        <translation>Copilot CLI a refusé de travailler avec cette application</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was started, and answered the first question with an error.</source>
        <translation>Elle a été démarrée et a répondu à la première question par une erreur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI isn't signed in</source>
        <translation>Copilot CLI n'est pas connectée à un compte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The models of a Copilot account can be used once it is.</source>
        <translation>Les modèles d'un compte Copilot sont utilisables une fois la connexion établie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Run “copilot login” in a terminal, then start the agent again.</source>
        <translation>Exécutez « copilot login » dans un terminal, puis redémarrez l'agent.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't be used</source>
        <translation>Cette Copilot CLI n'est pas utilisable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It speaks version {version} of the protocol, which this app does not know.</source>
        <translation>Elle parle la version {version} du protocole, que cette application ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the version that this app was tested with, or choose another copilot.</source>
        <translation>Installez la version avec laquelle cette application a été testée, ou choisissez un autre copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI was not installed</source>
        <translation>Copilot CLI n'a pas été installée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It failed ({reason}), and nothing was left behind.</source>
        <translation>L'installation a échoué ({reason}), et il n'en reste rien.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or install it yourself and choose where it is.</source>
        <translation>Réessayez, ou installez-la vous-même et choisissez son emplacement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download could not start</source>
        <translation>Le téléchargement n'a pas pu commencer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer could not be reached.</source>
        <translation>La source de paquets configurée sur cet ordinateur n'a pas pu être jointe.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network and the proxy settings of npm or pip, then try again.</source>
        <translation>Vérifiez le réseau et les paramètres de proxy de npm ou de pip, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be had here</source>
        <translation>Copilot CLI n'est pas disponible ici</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The package source that is set up on this computer does not have it, or does not give it out.</source>
        <translation>La source de paquets configurée sur cet ordinateur ne l'a pas, ou ne la distribue pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Ask whoever looks after it, or install the CLI yourself and choose where it is.</source>
        <translation>Demandez à la personne qui l'administre, ou installez la CLI vous-même et choisissez son emplacement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download broke off</source>
        <translation>Le téléchargement s'est interrompu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was installed and nothing was left behind.</source>
        <translation>Rien n'a été installé et il n'en reste rien.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The download was refused</source>
        <translation>Le téléchargement a été rejeté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is not the package that this app was tested with. It was thrown away without being opened.</source>
        <translation>Ce n'est pas le paquet avec lequel cette application a été testée. Il a été jeté sans être ouvert.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, tell whoever looks after your package source.</source>
        <translation>Réessayez ; si le problème persiste, prévenez la personne qui administre votre source de paquets.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The downloaded Copilot CLI doesn't work</source>
        <translation>La Copilot CLI téléchargée ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{reason}. Nothing was left behind.</source>
        <translation>{reason}. Il n'en reste rien.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install the CLI yourself and choose where it is.</source>
        <translation>Installez la CLI vous-même et choisissez son emplacement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The installation was stopped</source>
        <translation>L'installation a été arrêtée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was left behind.</source>
        <translation>Il n'en reste rien.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation>Il faut {needed} Mo dans {folder}, et {free} Mo sont libres.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>Le disque qui contient {folder} est plein.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is not enough room</source>
        <translation>Il n'y a pas assez de place</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Make room, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI can't be installed from here</source>
        <translation>Copilot CLI ne peut pas être installée depuis ici</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Install npm or pip, or choose a copilot that is already on this computer.</source>
        <translation>Installez npm ou pip, ou choisissez un copilot déjà présent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent isn't running</source>
        <translation>L'agent n'est pas démarré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent.</source>
        <translation>Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait until it is connected, or start it again.</source>
        <translation>Attendez qu'il soit connecté, ou redémarrez-le.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent took too long to answer</source>
        <translation>L'agent a mis trop de temps à répondre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What you sent may have arrived; the conversation shows it when it has.</source>
        <translation>Ce que vous avez envoyé est peut-être arrivé ; dans ce cas, la conversation l'affichera.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a little, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent refused</source>
        <translation>L'agent a refusé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its reason is below.</source>
        <translation>Sa raison est indiquée ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Change what it names and try again.</source>
        <translation>Modifiez ce qu'il indique et réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/{name} was not run</source>
        <translation>/{name} n'a pas été exécutée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>/help lists the commands.</source>
        <translation>/help affiche la liste des commandes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is too large for the agent</source>
        <translation>C'est trop volumineux pour l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has {size} MB, and a message may have {limit} MB. Nothing was sent.</source>
        <translation>Le message pèse {size} Mo, et la limite est de {limit} Mo. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Attach less at a time, or name files instead of attaching them.</source>
        <translation>Joignez moins d'éléments à la fois, ou citez les fichiers au lieu de les joindre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This Copilot CLI can't do that</source>
        <translation>Cette Copilot CLI ne sait pas faire cela</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Version {version} does not know {method}.</source>
        <translation>La version {version} ne connaît pas {method}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a newer Copilot CLI.</source>
        <translation>Utilisez une Copilot CLI plus récente.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent couldn't finish its answer</source>
        <translation>L'agent n'a pas pu terminer sa réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What had come is kept.</source>
        <translation>Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Send your message again, or choose another model.</source>
        <translation>Renvoyez votre message, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer was stopped</source>
        <translation>La réponse a été arrêtée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent has fallen silent</source>
        <translation>L'agent ne donne plus signe de vie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing came for {seconds} seconds although it works.</source>
        <translation>Rien n'est arrivé depuis {seconds} secondes alors qu'il travaille.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Stop it and send your message again.</source>
        <translation>Arrêtez-le et renvoyez votre message.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The answer took too long</source>
        <translation>La réponse a pris trop de temps</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not done after {seconds} seconds.</source>
        <translation>Elle n'était pas terminée après {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more time, or ask for less at once.</source>
        <translation>Accordez plus de temps, ou demandez moins à la fois.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent did not take the message</source>
        <translation>L'agent n'a pas pris le message</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It has ended, or it takes none.</source>
        <translation>Il s'est terminé, ou n'en accepte pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can go to the background</source>
        <translation>Rien ne peut passer en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent waits for no command or agent that could go on by itself.</source>
        <translation>L'agent n'attend aucune commande ni aucun agent qui pourrait continuer seul.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file was left alone</source>
        <translation>Un fichier a été laissé tel quel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was changed meanwhile. Nothing was written to it.</source>
        <translation>{path} a été modifié entre-temps. Rien n'y a été écrit.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>git can't tell what has changed</source>
        <translation>git ne peut pas dire ce qui a changé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder may be outside of a repository, or git is not installed.</source>
        <translation>Le dossier est peut-être hors d'un dépôt, ou git n'est pas installé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing can be recorded there</source>
        <translation>Rien ne peut être enregistré à cet endroit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be made; a file that exists is never overwritten.</source>
        <translation>{path} n'a pas pu être créé ; un fichier existant n'est jamais écrasé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This recording can't be played</source>
        <translation>Cet enregistrement ne peut pas être relu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is missing, or it is no recording.</source>
        <translation>{path} est absent, ou n'est pas un enregistrement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session was closed</source>
        <translation>Cette session a été fermée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It takes no commands any more; what is stored of it stays.</source>
        <translation>Elle n'accepte plus de commandes ; ce qui en est stocké reste.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open it again from the list of sessions.</source>
        <translation>Rouvrez-la depuis la liste des sessions.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent was lost</source>
        <translation>La connexion à l'agent a été perdue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was shown is kept. A prompt that was on its way is marked.</source>
        <translation>Ce qui était affiché est conservé. Un prompt en cours d'envoi est signalé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent is started again; send the marked prompt once more if you want.</source>
        <translation>L'agent est redémarré ; renvoyez le prompt signalé si vous le souhaitez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent sent something unreadable</source>
        <translation>L'agent a envoyé des données illisibles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection was ended, and what was shown is kept.</source>
        <translation>La connexion a été coupée, et ce qui était affiché est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the agent again.</source>
        <translation>Redémarrez l'agent.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This is no address of a server</source>
        <translation>Ce n'est pas une adresse de serveur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>“{address}” can't be read as one.</source>
        <translation>« {address} » ne peut pas être lu comme une adresse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Write it as host:port, and an IPv6 address as [address]:port.</source>
        <translation>Écrivez-la sous la forme host:port, et une adresse IPv6 sous la forme [address]:port.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server can't be reached</source>
        <translation>Le serveur de l'agent est injoignable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No connection to {address} could be made.</source>
        <translation>Aucune connexion à {address} n'a pu être établie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the network, the tunnel and the firewall between here and there.</source>
        <translation>Vérifiez le réseau, le tunnel et le pare-feu entre ici et là-bas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No agent listens there</source>
        <translation>Aucun agent n'écoute à cet endroit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} refuses connections.</source>
        <translation>{address} refuse les connexions.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the CLI there with --headless --port, or correct the address.</source>
        <translation>Démarrez-y la CLI avec --headless --port, ou corrigez l'adresse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server was not found</source>
        <translation>Le serveur de l'agent est introuvable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No computer by the name of {host} is known here.</source>
        <translation>Aucun ordinateur du nom de {host} n'est connu ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address, or check the network.</source>
        <translation>Corrigez l'adresse, ou vérifiez le réseau.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server doesn't answer</source>
        <translation>Le serveur de l'agent ne répond pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A connection to {address} was made, and nothing came back.</source>
        <translation>Une connexion à {address} a été établie, et rien n'est revenu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens there, or try again.</source>
        <translation>Vérifiez que Copilot CLI y écoute, ou réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server closed the connection</source>
        <translation>Le serveur de l'agent a fermé la connexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} closed it before it said a word.</source>
        <translation>{address} l'a fermée avant d'avoir dit un mot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check that the Copilot CLI listens at the far end of the tunnel or the port.</source>
        <translation>Vérifiez que Copilot CLI écoute à l'autre bout du tunnel ou du port.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This isn't a Copilot CLI</source>
        <translation>Ce n'est pas une Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Something else listens at {address}.</source>
        <translation>Autre chose écoute à {address}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Correct the address; encrypted connections need a tunnel of their own.</source>
        <translation>Corrigez l'adresse ; les connexions chiffrées nécessitent leur propre tunnel.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server refused to work with this app</source>
        <translation>Le serveur de l'agent a refusé de travailler avec cette application</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} answered the first question with an error.</source>
        <translation>{address} a répondu à la première question par une erreur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check which program and version runs there.</source>
        <translation>Vérifiez quel programme et quelle version y tournent.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection to the agent's server was lost</source>
        <translation>La connexion au serveur de l'agent a été perdue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It is tried to reach {address} again. What was shown is kept.</source>
        <translation>Une nouvelle tentative de connexion à {address} est en cours. Ce qui était affiché est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait, or check the network and the tunnel.</source>
        <translation>Attendez, ou vérifiez le réseau et le tunnel.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server wants a connection token</source>
        <translation>Le serveur de l'agent demande un jeton de connexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets nobody in without one.</source>
        <translation>{address} ne laisse entrer personne sans jeton.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give the token that COPILOT_CONNECTION_TOKEN held when it was started.</source>
        <translation>Indiquez le jeton que contenait COPILOT_CONNECTION_TOKEN lors de son démarrage.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The connection token is wrong</source>
        <translation>Le jeton de connexion est incorrect</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} was started with another one.</source>
        <translation>{address} a été démarré avec un autre jeton.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent's server has no connection token</source>
        <translation>Le serveur de l'agent n'a pas de jeton de connexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{address} lets everybody in who reaches it, so it may be the wrong one.</source>
        <translation>{address} laisse entrer quiconque l'atteint ; ce n'est donc peut-être pas le bon.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start it with COPILOT_CONNECTION_TOKEN set, or connect without a token.</source>
        <translation>Démarrez-le avec COPILOT_CONNECTION_TOKEN défini, ou connectez-vous sans jeton.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session ends the agent</source>
        <translation>Cette session met fin à l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent died each time it took this session up, so it is left alone. It stays readable.</source>
        <translation>L'agent s'est arrêté chaque fois qu'il a repris cette session ; elle est donc laissée de côté. Elle reste lisible.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try it again, or open a copy of it.</source>
        <translation>Réessayez, ou ouvrez-en une copie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session can't be continued</source>
        <translation>Cette session ne peut pas être poursuivie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The Copilot CLI does not know it any more. What is shown here stays readable.</source>
        <translation>Copilot CLI ne la connaît plus. Ce qui est affiché ici reste lisible.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy what you need into a new session.</source>
        <translation>Copiez ce dont vous avez besoin dans une nouvelle session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program</source>
        <translation>Cette session est ouverte dans un autre programme</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Process {process} has it open. Two programs would write different histories.</source>
        <translation>Le processus {process} l'a ouverte. Deux programmes écriraient des historiques différents.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>End it there, or open a copy here. Nothing was sent.</source>
        <translation>Terminez-la là-bas, ou ouvrez-en une copie ici. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This can't be brought back any more</source>
        <translation>Cela ne peut plus être rétabli</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session has gone on since, here or in another program.</source>
        <translation>La session a continué depuis, ici ou dans un autre programme.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on from here.</source>
        <translation>Continuez à partir d'ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Not rewound</source>
        <translation>Pas de retour en arrière</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What would be taken back could not be kept for you: {detail}</source>
        <translation>Ce qui serait repris n'a pas pu être conservé pour vous : {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>Rien n'a été modifié. Libérez de l'espace et réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The agent answered: {detail}</source>
        <translation>L'agent a répondu : {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. Try again when it is idle.</source>
        <translation>Rien n'a été modifié. Réessayez quand il sera inactif.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The lock of this session can't be removed</source>
        <translation>Le verrou de cette session ne peut pas être retiré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed. See who may write to the folder of the session.</source>
        <translation>Rien n'a été modifié. Vérifiez qui peut écrire dans le dossier de la session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Which session?</source>
        <translation>Quelle session ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {session}.</source>
        <translation>{count} sessions ont un identifiant qui commence par {session}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>copilot-desktop sessions lists them.</source>
        <translation>copilot-desktop sessions en affiche la liste.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder lies on another computer</source>
        <translation>Le dossier se trouve sur un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An imported file names {folder}. To look for it there would tell that computer about you.</source>
        <translation>Un fichier importé indique {folder}. Le chercher là-bas révélerait votre présence à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you know that computer, open the folder in your file manager.</source>
        <translation>Si vous connaissez cet ordinateur, ouvrez le dossier dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>An attachment cannot be sent</source>
        <translation>Une pièce jointe ne peut pas être envoyée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{name} is not there any more. Nothing was sent, and your message is kept.</source>
        <translation>{name} n'existe plus à cet endroit. Rien n'a été envoyé, et votre message est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Remove the attachment, or put the file back.</source>
        <translation>Retirez la pièce jointe, ou remettez le fichier en place.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder is gone</source>
        <translation>Le dossier a disparu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{folder} does not exist, so the agent cannot work in it.</source>
        <translation>{folder} n'existe pas ; l'agent ne peut donc pas y travailler.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Put the folder back, or start a new session in another one.</source>
        <translation>Remettez le dossier en place, ou commencez une nouvelle session dans un autre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The folder does not answer</source>
        <translation>Le dossier ne répond pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk of {folder} takes too long. Nothing was started.</source>
        <translation>Le disque de {folder} met trop de temps à répondre. Rien n'a été démarré.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the connection to the disk and try again, or choose another folder.</source>
        <translation>Vérifiez la connexion au disque et réessayez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This session's model has no provider</source>
        <translation>Le modèle de cette session n'a pas de fournisseur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It used {model}, and nobody is set up who answers for it.</source>
        <translation>Elle utilisait {model}, et aucun fournisseur configuré ne le propose.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Set the provider up again under Model providers, or choose another model.</source>
        <translation>Configurez à nouveau le fournisseur sous Fournisseurs de modèles, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The history could not be read</source>
        <translation>L'historique n'a pas pu être lu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was changed or removed.</source>
        <translation>Rien n'a été modifié ni supprimé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Open the session again; the log says more.</source>
        <translation>Rouvrez la session ; le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The demo could not be started</source>
        <translation>La démo n'a pas pu être démarrée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its model runs inside this app and needs an address of its own on this computer, and a folder for its sample files.</source>
        <translation>Son modèle s'exécute dans cette application et a besoin d'une adresse sur cet ordinateur, ainsi que d'un dossier pour ses fichiers d'exemple.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or use your own model.</source>
        <translation>Réessayez, ou utilisez votre propre modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This model cannot be used</source>
        <translation>Ce modèle n'est pas utilisable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its provider has no address that starts with http:// or https://, no model, or is gone.</source>
        <translation>Son fournisseur n'a pas d'adresse commençant par http:// ou https://, n'a pas de modèle, ou a disparu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check it under Model providers, or choose another model.</source>
        <translation>Vérifiez-le sous Fournisseurs de modèles, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The budget of this session is used up</source>
        <translation>Le budget de cette session est épuisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Your message is kept.</source>
        <translation>Rien n'a été envoyé. Votre message est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Allow more in the Usage tab of the inspector, or remove the budget.</source>
        <translation>Augmentez-le dans l'onglet Utilisation de l'inspecteur, ou supprimez le budget.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The mode was not changed</source>
        <translation>Le mode n'a pas été changé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your message was not sent, as it was meant for another mode. It is kept.</source>
        <translation>Votre message n'a pas été envoyé, car il était destiné à un autre mode. Il est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose the mode again, or send it in the one that is shown.</source>
        <translation>Choisissez à nouveau le mode, ou envoyez-le dans celui qui est affiché.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The model was not changed</source>
        <translation>Le modèle n'a pas été changé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The file was not written</source>
        <translation>Le fichier n'a pas été écrit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path}: {detail}</source>
        <translation>{path} : {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose another name or place.</source>
        <translation>Choisissez un autre nom ou un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The address holds a name or a password</source>
        <translation>L'adresse contient un nom ou un mot de passe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Addresses are kept in the settings, where a secret must not be.</source>
        <translation>Les adresses sont conservées dans les paramètres, où aucun secret ne doit figurer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Leave out what stands before the @, and give the key in its own field.</source>
        <translation>Omettez ce qui précède le @, et indiquez la clé dans son propre champ.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This key is too short</source>
        <translation>Cette clé est trop courte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The CLI hides the key wherever it appears, and a short one appears everywhere.</source>
        <translation>La CLI masque la clé partout où elle apparaît, et une clé courte apparaît partout.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use a key of eight characters or more, or none.</source>
        <translation>Utilisez une clé d'au moins huit caractères, ou aucune.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is no address of a server</source>
        <translation>{host} n'est pas une adresse de serveur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter an address that starts with http:// or https://.</source>
        <translation>Saisissez une adresse commençant par http:// ou https://.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: nobody knows this name</source>
        <translation>Impossible de joindre {host} : ce nom est inconnu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address, and whether this computer is online.</source>
        <translation>Vérifiez l'adresse, et si cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}: the connection was refused</source>
        <translation>Impossible de joindre {host} : la connexion a été refusée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The computer is there, and nothing listens at this port.</source>
        <translation>L'ordinateur est là, mais rien n'écoute sur ce port.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Start the server, or correct the port.</source>
        <translation>Démarrez le serveur, ou corrigez le port.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Can't reach {host}</source>
        <translation>Impossible de joindre {host}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} did not answer in time</source>
        <translation>{host} n'a pas répondu à temps</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server on this computer may still be loading the model.</source>
        <translation>Un serveur sur cet ordinateur est peut-être encore en train de charger le modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The certificate of {host} is not trusted</source>
        <translation>Le certificat de {host} n'est pas approuvé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. Somebody may stand between, or the server has a certificate of its own.</source>
        <translation>Rien n'a été envoyé. Quelqu'un s'est peut-être interposé, ou le serveur a son propre certificat.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Have the system trust its issuer, or correct the address.</source>
        <translation>Faites approuver son émetteur par le système, ou corrigez l'adresse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not speak TLS as it should</source>
        <translation>{host} ne parle pas TLS comme il le devrait</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A server without TLS has an address that starts with http://.</source>
        <translation>Un serveur sans TLS a une adresse commençant par http://.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy does not let us through to {host}</source>
        <translation>Le proxy ne nous laisse pas accéder à {host}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The proxy of the system or of the environment stands between.</source>
        <translation>Le proxy du système ou de l'environnement s'interpose.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check its address and its sign-in, or except this server from it.</source>
        <translation>Vérifiez son adresse et son authentification, ou excluez ce serveur du proxy.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} closed the connection</source>
        <translation>{host} a fermé la connexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the port, and whether the address should start with https://.</source>
        <translation>Vérifiez le port, et si l'adresse devrait commencer par https://.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} wants a key (401)</source>
        <translation>{host} demande une clé (401)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the API key of your account there.</source>
        <translation>Saisissez la clé API du compte que vous y avez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was rejected (401)</source>
        <translation>La clé a été rejetée (401)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} does not know this key, or no longer.</source>
        <translation>{host} ne connaît pas cette clé, ou ne la connaît plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy it once more, or make a new one.</source>
        <translation>Copiez-la à nouveau, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key may not do this (403)</source>
        <translation>La clé n'a pas ce droit (403)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} knows the key, and it has no right to this model or place.</source>
        <translation>{host} connaît la clé, mais elle n'a aucun droit sur ce modèle ou cet emplacement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Give it the right, or use another key.</source>
        <translation>Donnez-lui ce droit, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has no model {model}</source>
        <translation>{host} n'a pas de modèle {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>List the models, or check how it is spelled.</source>
        <translation>Affichez la liste des modèles, ou vérifiez l'orthographe.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>There is no model server at this address ({status})</source>
        <translation>Il n'y a pas de serveur de modèles à cette adresse ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} is there, and has no such place.</source>
        <translation>{host} est là, mais cet emplacement n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the path at the end of the address, for instance /v1.</source>
        <translation>Vérifiez le chemin à la fin de l'adresse, par exemple /v1.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The account at {host} has no credit left</source>
        <translation>Le compte chez {host} n'a plus de crédit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was accepted.</source>
        <translation>La clé a été acceptée.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Add credit there, or use another account.</source>
        <translation>Ajoutez-y du crédit, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} takes no more requests for now (429)</source>
        <translation>{host} n'accepte plus de requêtes pour l'instant (429)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} sends us to another address ({status})</source>
        <translation>{host} renvoie vers une autre adresse ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key was not sent there.</source>
        <translation>La clé n'y a pas été envoyée.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>If you trust the new address, enter it here.</source>
        <translation>Si vous faites confiance à la nouvelle adresse, saisissez-la ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} answers, but not as a model server</source>
        <translation>{host} répond, mais pas comme un serveur de modèles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the address and the kind of interface.</source>
        <translation>Vérifiez l'adresse et le type d'interface.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} refused the request ({status})</source>
        <translation>{host} a refusé la requête ({status})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the kind of interface and the model.</source>
        <translation>Vérifiez le type d'interface et le modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{host} has failed</source>
        <translation>{host} a échoué</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again in a moment; its own log may say more.</source>
        <translation>Réessayez dans un instant ; son propre journal en dit peut-être plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The key of {name} is needed</source>
        <translation>La clé de {name} est nécessaire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Nothing was sent. What you wrote is kept.</source>
        <translation>Rien n'a été envoyé. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Enter the key, then send again.</source>
        <translation>Saisissez la clé, puis renvoyez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No keychain found</source>
        <translation>Aucun trousseau trouvé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>This system has no store for keys that can be trusted; nothing was written.</source>
        <translation>Ce système n'a pas de coffre à clés digne de confiance ; rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Keep the key for this run only, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Gardez la clé pour cette exécution seulement, ou installez un trousseau tel que GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was not unlocked, so no key was read or written.</source>
        <translation>Il n'a pas été déverrouillé ; aucune clé n'a donc été lue ni écrite.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Unlock it and try again, or keep the key for this run only.</source>
        <translation>Déverrouillez-le et réessayez, ou gardez la clé pour cette exécution seulement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain has failed</source>
        <translation>Le trousseau a échoué</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No key was read or written.</source>
        <translation>Aucune clé n'a été lue ni écrite.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again, or keep the key for this run only.</source>
        <translation>Réessayez, ou gardez la clé pour cette exécution seulement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It may wait for you in a window of its own.</source>
        <translation>Il vous attend peut-être dans sa propre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Answer it and try again, or keep the key for this run only.</source>
        <translation>Répondez-lui et réessayez, ou gardez la clé pour cette exécution seulement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be used</source>
        <translation>Un fichier de cette application est inutilisable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be read or written.</source>
        <translation>{path} n'a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Try again; if it stays, run the doctor.</source>
        <translation>Réessayez ; si le problème persiste, exécutez doctor.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} could not be written. Nothing was half-written.</source>
        <translation>{path} n'a pas pu être écrit. Rien n'a été écrit à moitié.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l'espace, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app can't be written</source>
        <translation>Un fichier de cette application ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} may not be changed, so nothing new is kept there.</source>
        <translation>{path} ne peut pas être modifié ; rien de nouveau n'y est donc conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the permissions of its folder.</source>
        <translation>Vérifiez les permissions de son dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Another program holds a file of this app</source>
        <translation>Un autre programme occupe un fichier de cette application</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is in use, so nothing new is kept there.</source>
        <translation>{path} est utilisé ; rien de nouveau n'y est donc conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Close the other program, then restart the app.</source>
        <translation>Fermez l'autre programme, puis redémarrez l'application.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app is running already</source>
        <translation>L'application est déjà en cours d'exécution</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Its window does not answer, so it could not be brought to the front.</source>
        <translation>Sa fenêtre ne répond pas ; elle n'a donc pas pu passer au premier plan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Wait a moment and start it again; if that does not help, end the process first.</source>
        <translation>Attendez un instant et redémarrez-la ; si cela n'aide pas, mettez d'abord fin au processus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>No session has an id that begins with {wanted}.</source>
        <translation>Aucune session n'a un identifiant qui commence par {wanted}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} sessions have an id that begins with {wanted}.</source>
        <translation>{count} sessions ont un identifiant qui commence par {wanted}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The session could not be opened</source>
        <translation>La session n'a pas pu être ouverte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list, or give more of its id.</source>
        <translation>Choisissez-la dans la liste, ou indiquez une plus grande partie de son identifiant.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A newer version of this app was here</source>
        <translation>Une version plus récente de cette application est passée par ici</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} is left as it is, and changes are not kept.</source>
        <translation>{path} est laissé tel quel, et les modifications ne sont pas conservées.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Use the newer version.</source>
        <translation>Utilisez la version plus récente.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search can't be brought up to date</source>
        <translation>La recherche ne peut pas être mise à jour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What was said lately may not be found. It is tried again later. ({detail})</source>
        <translation>Ce qui a été dit récemment peut rester introuvable. Une nouvelle tentative aura lieu plus tard. ({detail})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The search index can't be read</source>
        <translation>L'index de recherche est illisible</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Conversations are not in it: it can be built anew. ({detail})</source>
        <translation>Il ne contient pas de conversations : il peut être reconstruit. ({detail})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{count} draft</source>
        <extracomment>Of several: {count} drafts</extracomment>
        <translation>
            <numerusform>{count} brouillon</numerusform>
            <numerusform>{count} brouillons</numerusform>
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
            <numerusform>{count} réponse inachevée</numerusform>
            <numerusform>{count} réponses inachevées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>the marks of {count} session</source>
        <extracomment>Of several: the marks of {count} sessions</extracomment>
        <translation>
            <numerusform>les repères de {count} session</numerusform>
            <numerusform>les repères de {count} sessions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>{path} was begun anew. Conversations are not in it.</source>
        <translation>{path} a été recommencé à zéro. Il ne contient pas de conversations.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Taken over: {what}.</source>
        <translation>Repris : {what}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Drafts and prompts that were not sent yet may be missing.</source>
        <translation>Des brouillons et des prompts non encore envoyés peuvent manquer.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>A file of this app was damaged</source>
        <translation>Un fichier de cette application était endommagé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The damaged file is kept as {path}.</source>
        <translation>Le fichier endommagé est conservé sous {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Some settings can't be read</source>
        <translation>Certains paramètres sont illisibles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>What could not be used in {path} has its usual value.</source>
        <translation>Ce qui était inutilisable dans {path} a sa valeur habituelle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Check the file, or choose the settings again.</source>
        <translation>Vérifiez le fichier, ou choisissez à nouveau les paramètres.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app did not come to its end last time</source>
        <translation>L'application ne s'est pas terminée normalement la dernière fois</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>It was ended from outside, or the power failed. Your conversations and drafts are kept.</source>
        <translation>Elle a été arrêtée de l'extérieur, ou le courant a été coupé. Vos conversations et brouillons sont conservés.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Go on where you were.</source>
        <translation>Reprenez où vous en étiez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly several times</source>
        <translation>L'application s'est terminée plusieurs fois de façon inattendue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>So this time it begins without the conversation that was open. Nothing of it is lost.</source>
        <translation>Elle démarre donc cette fois sans la conversation qui était ouverte. Rien n'en est perdu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Choose it in the list to try once more. If it ends again, copy the report and tell somebody.</source>
        <translation>Choisissez-la dans la liste pour essayer encore une fois. Si l'application s'arrête à nouveau, copiez le rapport et signalez-le.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>The app ended unexpectedly last time</source>
        <translation>L'application s'est terminée de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Your conversations are kept.</source>
        <translation>Vos conversations sont conservées.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/error_text.py"/>
        <source>Copy the report if you want to tell somebody about it.</source>
        <translation>Copiez le rapport si vous voulez le signaler à quelqu'un.</translation>
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
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Branch</source>
        <translation>Branche</translation>
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
        <translation>Modèle</translation>
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
        <translation>Session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>A part of the session</source>
        <translation>Une partie de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/head.py"/>
        <source>Exported with {name}. {disclaimer}</source>
        <translation>Exporté avec {name}. {disclaimer}</translation>
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
        <translation>Réflexion</translation>
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
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Plan: {outcome}</source>
        <translation>Plan : {outcome}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>(not answered)</source>
        <translation>(sans réponse)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent asked</source>
        <translation>L'agent a demandé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (never confirmed)</source>
        <translation>Vous (jamais confirmé)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>You (not sent)</source>
        <translation>Vous (non envoyé)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Attached</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (stopped)</source>
        <translation> (arrêté)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (interrupted)</source>
        <translation> (interrompu)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source> (failed)</source>
        <translation> (échec)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Result of an earlier call</source>
        <translation>Résultat d'un appel antérieur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
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
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Denied by a rule</source>
        <translation>Refusé par une règle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>Stopped by the budget of the session</source>
        <translation>Arrêté par le budget de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The agent ended</source>
        <translation>L'agent s'est terminé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>A part of the stored history cannot be read</source>
        <translation>Une partie de l'historique stocké est illisible</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <source>The conversation was summarised</source>
        <translation>La conversation a été résumée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Model: {model}</source>
        <translation>Modèle : {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/export/items.py"/>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Reasoning effort: {effort}</source>
        <translation>Effort de raisonnement : {effort}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.connection</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was abandoned</source>
        <translation>la connexion a été abandonnée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>reading failed: {detail}</source>
        <translation>échec de la lecture : {detail}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended within a message</source>
        <translation>l'agent s'est terminé au milieu d'un message</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent ended the connection</source>
        <translation>l'agent a mis fin à la connexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent takes no more input</source>
        <translation>l'agent n'accepte plus d'entrée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>the agent reads nothing, and {size} bytes wait for it already</source>
        <translation>l'agent ne lit rien, et {size} octets l'attendent déjà</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/connection.py"/>
        <source>writing failed: {detail}</source>
        <translation>échec de l'écriture : {detail}</translation>
    </message>
</context>
<context>
    <name>jsonrpc.framing</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces two different lengths</source>
        <translation>un message annonce deux longueurs différentes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>more than {limit} bytes without a message of the protocol</source>
        <translation>plus de {limit} octets sans message du protocole</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message announces a length that is no number</source>
        <translation>un message annonce une longueur qui n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message of {size} bytes is larger than the limit of {limit} bytes</source>
        <translation>un message de {size} octets dépasse la limite de {limit} octets</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/framing.py"/>
        <source>a message header is longer than {limit} bytes</source>
        <translation>un en-tête de message dépasse {limit} octets</translation>
    </message>
</context>
<context>
    <name>jsonrpc.peer</name>
    <message>
        <location filename="../../copilot_desktop/jsonrpc/peer.py"/>
        <source>the agent could not read a message: {detail}</source>
        <translation>l'agent n'a pas pu lire un message : {detail}</translation>
    </message>
</context>
<context>
    <name>pdf_export</name>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>The rest is not set: this file would be too long. Markdown and HTML have all of it.</source>
        <translation>Le reste n'est pas mis en page : ce fichier serait trop long. Markdown et HTML contiennent tout.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>{count} more line</source>
        <extracomment>Of several: {count} more lines</extracomment>
        <translation>
            <numerusform>{count} ligne de plus</numerusform>
            <numerusform>{count} lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/pdf_export.py"/>
        <source>{line}… (cut)</source>
        <translation>{line}… (coupé)</translation>
    </message>
</context>
<context>
    <name>product</name>
    <message>
        <location filename="../../copilot_desktop/product.py"/>
        <source>Unofficial client, not affiliated with GitHub or Microsoft.</source>
        <translation>Client non officiel, sans lien avec GitHub ni Microsoft.</translation>
    </message>
</context>
<context>
    <name>rendering.anchors</name>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>Footnote {label}</source>
        <translation>Note de bas de page {label}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/anchors.py"/>
        <source>In this message: {address}</source>
        <translation>Dans ce message : {address}</translation>
    </message>
</context>
<context>
    <name>rendering.highlight</name>
    <message>
        <location filename="../../copilot_desktop/rendering/highlight.py"/>
        <source>Mermaid diagram</source>
        <translation>Diagramme Mermaid</translation>
    </message>
</context>
<context>
    <name>rendering.links</name>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The message would hold more than words: {names}.</source>
        <translation>Le message contiendrait plus que des mots : {names}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The name {host} may imitate another one.</source>
        <translation>Le nom {host} imite peut-être un autre nom.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/links.py"/>
        <source>The words name {named}, and the link leads to {host}.</source>
        <translation>Le texte indique {named}, mais le lien mène à {host}.</translation>
    </message>
</context>
<context>
    <name>rendering.risk</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Too long to be checked to its end.</source>
        <translation>Trop long pour être vérifié jusqu'au bout.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>There is more to look at further on.</source>
        <translation>Il reste des choses à examiner plus loin.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>{count} character cannot be seen or changes how the text reads.</source>
        <extracomment>Of several: {count} characters cannot be seen or change how the text reads.</extracomment>
        <translation>
            <numerusform>{count} caractère est invisible ou change la façon dont le texte se lit.</numerusform>
            <numerusform>{count} caractères sont invisibles ou changent la façon dont le texte se lit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs with administrator rights.</source>
        <translation>S'exécute avec des droits d'administrateur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Copies raw data and overwrites its target.</source>
        <translation>Copie des données brutes et écrase sa cible.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Can erase a disk or destroy files for good.</source>
        <translation>Peut effacer un disque ou détruire des fichiers définitivement.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes the rights of everything in a folder.</source>
        <translation>Change les droits de tout le contenu d'un dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs text that is put together while it runs.</source>
        <translation>Exécute un texte assemblé pendant l'exécution.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Changes what runs by itself.</source>
        <translation>Change ce qui s'exécute tout seul.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Turns the computer off or restarts it.</source>
        <translation>Éteint l'ordinateur ou le redémarre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {path} and everything in it.</source>
        <translation>Supprime {path} et tout son contenu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes {count} folder and everything in it.</source>
        <extracomment>Of several: Deletes {count} files or folders and everything in them.</extracomment>
        <translation>
            <numerusform>Supprime {count} dossier et tout son contenu.</numerusform>
            <numerusform>Supprime {count} fichiers ou dossiers et tout leur contenu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes folders and everything in them.</source>
        <translation>Supprime des dossiers et tout leur contenu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sets an option of git that can run a program.</source>
        <translation>Définit une option de git qui peut exécuter un programme.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites the history of a remote branch.</source>
        <translation>Écrase l'historique d'une branche distante.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes files that git does not know.</source>
        <translation>Supprime des fichiers que git ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Throws away changes that are not committed.</source>
        <translation>Abandonne des modifications qui ne sont pas validées.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes every file that is found.</source>
        <translation>Supprime chaque fichier trouvé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs a text as commands.</source>
        <translation>Exécute un texte comme des commandes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Sends data to {host}.</source>
        <translation>Envoie des données à {host}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Decodes hidden text and runs it.</source>
        <translation>Décode un texte caché et l'exécute.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Runs the output of a command as commands.</source>
        <translation>Exécute la sortie d'une commande comme des commandes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes to the device {path}.</source>
        <translation>Écrit sur le périphérique {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Writes outside the session folder: {path}.</source>
        <translation>Écrit hors du dossier de la session : {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Overwrites {path}.</source>
        <translation>Écrase {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Deletes outside the session folder: {path}.</source>
        <translation>Supprime hors du dossier de la session : {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script from {host} and runs it without review.</source>
        <translation>Télécharge un script depuis {host} et l'exécute sans vérification.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risk.py"/>
        <source>Downloads a script and runs it without review.</source>
        <translation>Télécharge un script et l'exécute sans vérification.</translation>
    </message>
</context>
<context>
    <name>rendering.risky_addresses</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The address holds characters that cannot be seen.</source>
        <translation>L'adresse contient des caractères invisibles.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>This is not a complete address.</source>
        <translation>Ce n'est pas une adresse complète.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>What stands before the @ is no part of the host, which is {host}.</source>
        <translation>Ce qui précède le @ ne fait pas partie de l'hôte, qui est {host}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{host} is on this computer or in its network.</source>
        <translation>{host} est sur cet ordinateur ou dans son réseau.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>{scheme} is no web address.</source>
        <translation>{scheme} n'est pas une adresse web.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_addresses.py"/>
        <source>The connection to {host} is unusual or not encrypted.</source>
        <translation>La connexion à {host} est inhabituelle ou n'est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>rendering.risky_paths</name>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} may hold credentials.</source>
        <translation>{path} contient peut-être des identifiants.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>{path} can change what programs run later.</source>
        <translation>{path} peut changer ce que des programmes exécuteront plus tard.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>This file is outside the session folder.</source>
        <translation>Ce fichier est hors du dossier de la session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name holds characters that cannot be seen.</source>
        <translation>Le nom contient des caractères invisibles.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/rendering/risky_paths.py"/>
        <source>The name is unusual; it may not mean the file it seems to mean.</source>
        <translation>Le nom est inhabituel ; il ne désigne peut-être pas le fichier auquel il fait penser.</translation>
    </message>
</context>
<context>
    <name>setup.console</name>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>Next step: {step}</source>
        <translation>Étape suivante : {step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/console.py"/>
        <source>The full log is in {path}</source>
        <translation>Le journal complet est dans {path}</translation>
    </message>
</context>
<context>
    <name>setup.prepare</name>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Tests that need a real X server are left out.</source>
        <translation>Les tests qui nécessitent un vrai serveur X sont omis.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Without certificates the Copilot CLI reaches no model.</source>
        <translation>Sans certificats, Copilot CLI n'atteint aucun modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>Il n'y a pas d'affichage ici (ni DISPLAY ni WAYLAND_DISPLAY n'est défini).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>The display cannot be reached: {names}</source>
        <translation>L'affichage est injoignable : {names}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>none is named</source>
        <translation>aucun n'est indiqué</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>{path} was made anew and still lacks packages.</source>
        <translation>{path} a été recréé et il y manque encore des paquets.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>remove it and start again.</source>
        <translation>supprimez-le et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>This installation of {name} is incomplete; missing: {packages}.</source>
        <translation>Cette installation de {name} est incomplète ; il manque : {packages}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install it again with pip.</source>
        <translation>réinstallez-la avec pip.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>install the packages {names} and start again.</source>
        <translation>installez les paquets {names} et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command, then start again: {command}</source>
        <translation>exécutez cette commande, puis redémarrez : {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>Libraries of the operating system that Qt needs are missing.</source>
        <translation>Il manque des bibliothèques du système d'exploitation dont Qt a besoin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>start it in a desktop session, or chat in the terminal: {command}</source>
        <translation>démarrez dans une session de bureau, ou discutez dans le terminal : {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>PySide6 {version} crashes Python before 3.12.</source>
        <translation>PySide6 {version} fait planter Python avant la version 3.12.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/prepare.py"/>
        <source>use Python 3.12 or later, or PySide6 6.11.</source>
        <translation>utilisez Python 3.12 ou ultérieur, ou PySide6 6.11.</translation>
    </message>
</context>
<context>
    <name>setup.system_packages</name>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Packages of the operating system are missing: {names}.</source>
        <translation>Il manque des paquets du système d'exploitation : {names}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>install them with the system's package manager and start again.</source>
        <translation>installez-les avec le gestionnaire de paquets du système et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Missing from the system: {names}. Install with sudo?</source>
        <translation>Absents du système : {names}. Installer avec sudo ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>System packages are missing, and installing them needs administrator rights.</source>
        <translation>Il manque des paquets système, et leur installation nécessite des droits d'administrateur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing {count} missing system package: {names}</source>
        <extracomment>Of several: Installing {count} missing system packages: {names}</extracomment>
        <translation>
            <numerusform>Installation de {count} paquet système manquant : {names}</numerusform>
            <numerusform>Installation de {count} paquets système manquants : {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>fetching the lists of packages</source>
        <translation>récupération des listes de paquets</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>downloading {size}</source>
        <translation>téléchargement de {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>{done} of {total} system packages are set up</source>
        <translation>{done} paquets système sur {total} sont installés</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>run this command and see what it says: {command}</source>
        <translation>exécutez cette commande et voyez ce qu'elle indique : {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The disk is full; the system packages need about 300 MB.</source>
        <translation>Le disque est plein ; les paquets système nécessitent environ 300 Mo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room and start again.</source>
        <translation>libérez de la place et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>The system's package manager could not download what is missing.</source>
        <translation>Le gestionnaire de paquets du système n'a pas pu télécharger ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>check the network connection and start again; or {step}</source>
        <translation>vérifiez la connexion réseau et redémarrez ; ou {step}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/system_packages.py"/>
        <source>Installing system packages failed.</source>
        <translation>L'installation des paquets système a échoué.</translation>
    </message>
</context>
<context>
    <name>setup.virtual_environment</name>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The virtual environment {path} is broken or half-made; making it anew</source>
        <translation>L'environnement virtuel {path} est cassé ou inachevé ; il est recréé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Making a virtual environment in {path}</source>
        <translation>Création d'un environnement virtuel dans {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{path} is in the way: it is not a folder.</source>
        <translation>{path} gêne : ce n'est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>move it away and start again.</source>
        <translation>déplacez-le et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Installing Python packages from {file}</source>
        <translation>Installation des paquets Python depuis {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}</source>
        <translation>paquet {done} sur {total} : {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>package {done} of {total}: {name}, {size}</source>
        <translation>paquet {done} sur {total} : {name}, {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>unpacking</source>
        <translation>décompression</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk of {folder} has {free} MB left; the set-up needs {needed} MB.</source>
        <translation>Il reste {free} Mo sur le disque de {folder} ; l'installation en nécessite {needed} Mo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>Another start is setting up this checkout; waiting for it</source>
        <translation>Un autre démarrage configure ce dépôt source ; attente en cours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>A downloaded package is not the one this version was made with; it was not installed.</source>
        <translation>Un paquet téléchargé n'est pas celui avec lequel cette version a été faite ; il n'a pas été installé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>try again; if it stays so, the package source that pip is set up for has changed it.</source>
        <translation>réessayez ; si rien ne change, la source de paquets configurée pour pip l'a modifié.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The disk is full; {folder} and its downloads need about 600 MB.</source>
        <translation>Le disque est plein ; {folder} et ses téléchargements nécessitent environ 600 Mo.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>make room there and in the folder for temporary files, and start again.</source>
        <translation>libérez de la place à cet endroit et dans le dossier des fichiers temporaires, puis redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The certificate of the package source is not trusted on this machine.</source>
        <translation>Le certificat de la source de paquets n'est pas approuvé sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>set up pip for the proxy of this network (its options are cert and proxy) and start again.</source>
        <translation>configurez pip pour le proxy de ce réseau (ses options sont cert et proxy) et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The Python packages could not be downloaded: the package source cannot be reached.</source>
        <translation>Les paquets Python n'ont pas pu être téléchargés : la source de paquets est injoignable.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>check the network connection (or what pip is set up for) and start again.</source>
        <translation>vérifiez la connexion réseau (ou la configuration de pip) et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>{folder} cannot be written.</source>
        <translation>Impossible d'écrire dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>clone the project into a folder of your own, or make this one writable, and start again.</source>
        <translation>clonez le projet dans un dossier à vous, ou rendez celui-ci accessible en écriture, et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>There is no build of a package that we need for this system and Python.</source>
        <translation>Il n'existe pas de version compilée d'un paquet nécessaire pour ce système et ce Python.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>use Python 3.11 to 3.14 on 64-bit Linux (glibc 2.34 or later), Windows or macOS.</source>
        <translation>utilisez Python 3.11 à 3.14 sur Linux 64 bits (glibc 2.34 ou ultérieure), Windows ou macOS.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>The set-up of the Python packages failed.</source>
        <translation>L'installation des paquets Python a échoué.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/setup/virtual_environment.py"/>
        <source>see the log and start again.</source>
        <translation>consultez le journal et redémarrez.</translation>
    </message>
</context>
<context>
    <name>start_request</name>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>{session} cannot be the id of a session</source>
        <translation>{session} ne peut pas être l'identifiant d'une session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/start_request.py"/>
        <source>the path of the folder is too long</source>
        <translation>le chemin du dossier est trop long</translation>
    </message>
</context>
<context>
    <name>storage.database</name>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is closed</source>
        <translation>la base de données d'état est fermée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/database.py"/>
        <source>the state database is not open</source>
        <translation>la base de données d'état n'est pas ouverte</translation>
    </message>
</context>
<context>
    <name>storage.migrations</name>
    <message>
        <location filename="../../copilot_desktop/storage/migrations.py"/>
        <location filename="../../copilot_desktop/storage/search_schema.py"/>
        <source>schema version {version} is newer than {known}</source>
        <translation>la version de schéma {version} est plus récente que {known}</translation>
    </message>
</context>
<context>
    <name>storage.permissions_config</name>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <source>the file holds something else than expected</source>
        <translation>le fichier contient autre chose que ce qui est attendu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>it is no regular file</source>
        <translation>ce n'est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/permissions_config.py"/>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>the file is too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
</context>
<context>
    <name>storage.search_index</name>
    <message>
        <location filename="../../copilot_desktop/storage/search_index.py"/>
        <source>the search index is closed</source>
        <translation>l'index de recherche est fermé</translation>
    </message>
</context>
<context>
    <name>storage.settings</name>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>the value of {key} cannot be used</source>
        <translation>la valeur de {key} est inutilisable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/storage/settings.py"/>
        <source>settings version {version} is newer than {known}</source>
        <translation>la version des paramètres {version} est plus récente que {known}</translation>
    </message>
</context>
<context>
    <name>terminal.account</name>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Nobody is signed in.</source>
        <translation>Aucun compte n'est connecté.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/account.py"/>
        <source>Signed out {login}.</source>
        <translation>{login} a été déconnecté.</translation>
    </message>
</context>
<context>
    <name>terminal.arguments</name>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the models of the account</source>
        <translation>afficher les modèles du compte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print JSON</source>
        <translation>afficher du JSON</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>list the sessions, the last one first</source>
        <translation>afficher les sessions, la dernière en premier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>COUNT</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>how many (default: 20; 0 for all)</source>
        <translation>combien (par défaut : 20 ; 0 pour toutes)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in, by the Copilot CLI's own dialogue</source>
        <translation>se connecter, par le dialogue propre à Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>GitHub Enterprise host</source>
        <translation>hôte GitHub Enterprise</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign in with a code on another device</source>
        <translation>se connecter avec un code sur un autre appareil</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>read a token from standard input</source>
        <translation>lire un jeton sur l'entrée standard</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>sign out</source>
        <translation>se déconnecter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>play a recording of the wire back</source>
        <translation>relire un enregistrement des échanges</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>made by chat --record</source>
        <translation>créé par chat --record</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FACTOR</source>
        <translation>FACTEUR</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>1 is as it was, 10 ten times as fast, 0 without waiting (default)</source>
        <translation>1 comme à l'origine, 10 dix fois plus vite, 0 sans attente (par défaut)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event</source>
        <translation>afficher un objet JSON par événement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a CLI that was started elsewhere with --headless --port: host:port; its token is read from COPILOT_CONNECTION_TOKEN</source>
        <translation>une CLI démarrée ailleurs avec --headless --port : host:port ; son jeton est lu dans COPILOT_CONNECTION_TOKEN</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>agree to the download of the Copilot CLI</source>
        <translation>accepter le téléchargement de Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>chat in the terminal</source>
        <translation>discuter dans le terminal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Send PROMPT and print the answer. Without PROMPT: what is piped in is the prompt, and on a terminal one line after the other; a backslash at the end goes on with the next line. A PROMPT of - is what is piped in: chat "Review this:" - &lt; diff</source>
        <translation>Envoyer PROMPT et afficher la réponse. Sans PROMPT : ce qui arrive par un tube est le prompt, et dans un terminal une ligne après l'autre ; une barre oblique inverse en fin de ligne continue sur la suivante. Un PROMPT de - désigne ce qui arrive par un tube : chat "Review this:" - &lt; diff</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>Ctrl+C stops the turn, once more leaves. Exit codes: 0 done, 1 the turn failed, 2 usage, 3 set-up, 4 denied, 124 timed out, 130 interrupted.</source>
        <translation>Ctrl+C arrête le tour, une seconde fois quitte. Codes de sortie : 0 terminé, 1 échec du tour, 2 usage, 3 installation, 4 refusé, 124 délai dépassé, 130 interrompu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>what to ask</source>
        <translation>ce qu'il faut demander</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>use the built-in scripted model; no account needed</source>
        <translation>utiliser le modèle scripté intégré ; aucun compte nécessaire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print one JSON object per event and nothing else</source>
        <translation>afficher un objet JSON par événement et rien d'autre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>folder to work in (default: this one)</source>
        <translation>dossier de travail (par défaut : celui-ci)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SESSION</source>
        <translation>SESSION</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>go on with a session: the beginning of its id, or "last"</source>
        <translation>poursuivre une session : le début de son identifiant, ou "last"</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>attach a file or folder to the first prompt; may be given several times</source>
        <translation>joindre un fichier ou un dossier au premier prompt ; peut être indiqué plusieurs fois</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>send each PROMPT (or each line that is piped in) to a session of its own, all at once</source>
        <translation>envoyer chaque PROMPT (ou chaque ligne reçue par un tube) à sa propre session, tous à la fois</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>with --parallel: how many at once (4)</source>
        <translation>avec --parallel : combien à la fois (4)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>stop a turn that takes longer</source>
        <translation>arrêter un tour qui dure plus longtemps</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print times, tokens and price after each turn</source>
        <translation>afficher les durées, les jetons et le prix après chaque tour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>let the answer flow evenly</source>
        <translation>laisser la réponse s'écouler régulièrement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>record the wire, without secrets, for replay</source>
        <translation>enregistrer les échanges, sans secrets, pour les relire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>print each message as it passes, without its body</source>
        <translation>afficher chaque message au passage, sans son contenu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>a model of your own</source>
        <translation>un modèle à vous</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>address of the model's server</source>
        <translation>adresse du serveur du modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>model to use</source>
        <translation>modèle à utiliser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>environment variable that holds the key for the server</source>
        <translation>variable d'environnement qui contient la clé du serveur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--speed must not be negative.</source>
        <translation>--speed ne doit pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must not be negative.</source>
        <translation>--limit ne doit pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--demo brings its own model; leave --provider, --base-url and --api-key-env out.</source>
        <translation>--demo apporte son propre modèle ; omettez --provider, --base-url et --api-key-env.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--provider needs --base-url and --model as well.</source>
        <translation>--provider nécessite aussi --base-url et --model.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--base-url and --api-key-env need --provider as well.</source>
        <translation>--base-url et --api-key-env nécessitent aussi --provider.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--cwd: {folder} is not a folder.</source>
        <translation>--cwd : {folder} n'est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--attach: there is no {path}.</source>
        <translation>--attach : {path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--timeout must be above zero and at most a week.</source>
        <translation>--timeout doit être supérieur à zéro et d'une semaine au plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--parallel makes new sessions; leave --resume out.</source>
        <translation>--parallel crée de nouvelles sessions ; omettez --resume.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/arguments.py"/>
        <source>--limit must be at least 1.</source>
        <translation>--limit doit être d'au moins 1.</translation>
    </message>
</context>
<context>
    <name>terminal.asking</name>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Denied, because nobody can be asked here:</source>
        <translation>Refusé, car personne ne peut être interrogé ici :</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Allow once? [y/N] </source>
        <translation>Autoriser une fois ? [y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks: {question}</source>
        <translation>L'agent demande : {question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Your answer (empty skips): </source>
        <translation>Votre réponse (vide pour passer) : </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent's plan:</source>
        <translation>Le plan de l'agent :</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Go on with it? [y, or what to change] </source>
        <translation>Continuer avec ce plan ? [y, ou ce qu'il faut changer] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to run this command in {folder}:</source>
        <translation>L'agent veut exécuter cette commande dans {folder} :</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Agent says: {text}</source>
        <translation>L'agent dit : {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>Warning: {text}</source>
        <translation>Avertissement : {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>It asks to run outside the sandbox.</source>
        <translation>Il demande une exécution hors du bac à sable.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent wants to change this file: {file}</source>
        <translation>L'agent veut modifier ce fichier : {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/asking.py"/>
        <source>The agent asks for a permission: {kind}</source>
        <translation>L'agent demande une autorisation : {kind}</translation>
    </message>
</context>
<context>
    <name>terminal.chat</name>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Go on later: {command}</source>
        <translation>Pour continuer plus tard : {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>There is no prompt.</source>
        <translation>Il n'y a pas de prompt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Copilot CLI {version} with {model} in {folder}. /help lists the commands, exit leaves.</source>
        <translation>Copilot CLI {version} avec {model} dans {folder}. /help affiche les commandes, exit quitte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>its own choice of model</source>
        <translation>le modèle de son choix</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/chat.py"/>
        <source>Resumes {title} ({session}).</source>
        <translation>Reprise de {title} ({session}).</translation>
    </message>
</context>
<context>
    <name>terminal.conversation</name>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Stopped: no end within {seconds} s.</source>
        <translation>Arrêté : pas de fin après {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>{tool} is running</source>
        <translation>{tool} est en cours d'exécution</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Failed: {reason}</source>
        <translation>Échec : {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>The model request failed; it is tried again.</source>
        <translation>La requête au modèle a échoué ; une nouvelle tentative est en cours.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Runs {tool}: {target}</source>
        <translation>Exécute {tool} : {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>(no output)</source>
        <translation>(aucune sortie)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/conversation.py"/>
        <source>Denied.</source>
        <translation>Refusé.</translation>
    </message>
</context>
<context>
    <name>terminal.listing</name>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>No sessions yet.</source>
        <translation>Aucune session pour l'instant.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/listing.py"/>
        <source>Price</source>
        <translation>Prix</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <source>runs</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/parallel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>terminal.replay</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/replay.py"/>
        <source>{count} message differs from the recording:</source>
        <extracomment>Of several: {count} messages differ from the recording:</extracomment>
        <translation>
            <numerusform>{count} message diffère de l'enregistrement :</numerusform>
            <numerusform>{count} messages diffèrent de l'enregistrement :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal.set_up</name>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Here: {command} login signs in, chat --demo needs no account, and chat --provider takes a model of your own.</source>
        <translation>Ici : {command} login permet de se connecter, chat --demo ne nécessite aucun compte, et chat --provider utilise un modèle à vous.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Download the Copilot CLI {version} now? {download} MB to fetch, {disk} MB on disk. [y/N] </source>
        <translation>Télécharger Copilot CLI {version} maintenant ? {download} Mo à récupérer, {disk} Mo sur le disque. [y/N] </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/set_up.py"/>
        <source>Run it again with --yes to agree to the download, or install the CLI yourself.</source>
        <translation>Relancez avec --yes pour accepter le téléchargement, ou installez la CLI vous-même.</translation>
    </message>
</context>
<context>
    <name>terminal.slash</name>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>exit, quit: leave</source>
        <translation>exit, quit : quitter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>its own choice</source>
        <translation>son propre choix</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model}. /model ID chooses another one.</source>
        <translation>Le modèle est {model}. /model ID en choisit un autre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The mode is {mode} now.</source>
        <translation>Le mode est maintenant {mode}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} is done.</source>
        <translation>/{name} est terminée.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>The model is {model} now.</source>
        <translation>Le modèle est maintenant {model}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/slash.py"/>
        <source>/{name} needs a choice: give it after the command.</source>
        <translation>/{name} nécessite un choix : indiquez-le après la commande.</translation>
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
        <translation>premier jeton après {seconds} s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} jetons/s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {speed} tokens/s</source>
        <translation>environ {speed} jetons/s</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} turn in all</source>
        <extracomment>Of several: {count} turns in all</extracomment>
        <translation>
            <numerusform>{count} tour en tout</numerusform>
            <numerusform>{count} tours en tout</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>about {count} tokens out</source>
        <translation>environ {count} jetons en sortie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{input} tokens in, {output} out</source>
        <translation>{input} jetons en entrée, {output} en sortie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{count} model call</source>
        <extracomment>Of several: {count} model calls</extracomment>
        <translation>
            <numerusform>{count} appel au modèle</numerusform>
            <numerusform>{count} appels au modèle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>cost {cost}</source>
        <translation>coût {cost}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/terminal/statistics.py"/>
        <source>{credits} AI credits</source>
        <translation>{credits} crédits IA</translation>
    </message>
</context>
<context>
    <name>terminal.wire</name>
    <message>
        <location filename="../../copilot_desktop/terminal/wire.py"/>
        <source>The recording ended early: {reason}</source>
        <translation>L'enregistrement s'est terminé trop tôt : {reason}</translation>
    </message>
</context>
<context>
    <name>uninstall</name>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>data: journal, downloaded CLI, demo folder</source>
        <translation>données : journal, CLI téléchargée, dossier de démo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>lock and socket of the running window</source>
        <translation>verrou et socket de la fenêtre en cours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Python packages of the checkout</source>
        <translation>Paquets Python du dépôt source</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} made these and would remove them:</source>
        <translation>{name} a créé ces éléments et les supprimerait :</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>{name} has left nothing that could be removed.</source>
        <translation>{name} n'a rien laissé qui puisse être supprimé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The CLI's own home with your sessions stays: {folder}</source>
        <translation>Le dossier personnel de la CLI avec vos sessions reste : {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>The Python packages stay; remove this folder yourself: {folder}</source>
        <translation>Les paquets Python restent ; supprimez ce dossier vous-même : {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Not removed: {path} ({reason})</source>
        <translation>Non supprimé : {path} ({reason})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Close {name} if it is running, and try again.</source>
        <translation>Fermez {name} si l'application est ouverte, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed. Agree with --yes.</source>
        <translation>Rien n'a été supprimé. Donnez votre accord avec --yes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Remove all of this? It cannot be undone.</source>
        <translation>Tout supprimer ? Cette action est irréversible.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/uninstall.py"/>
        <source>Nothing was removed.</source>
        <translation>Rien n'a été supprimé.</translation>
    </message>
</context>
<context>
    <name>viewmodels.agent</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Preparing the download</source>
        <translation>Préparation du téléchargement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Starting the agent. The first start takes up to ten seconds.</source>
        <translation>Démarrage de l'agent. Le premier démarrage prend jusqu'à dix secondes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/agent.py"/>
        <source>Starting the agent</source>
        <translation>Démarrage de l'agent</translation>
    </message>
</context>
<context>
    <name>viewmodels.asking_again</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/asking_again.py"/>
        <source>Continue where you stopped.</source>
        <translation>Continuez là où vous vous êtes arrêté.</translation>
    </message>
</context>
<context>
    <name>viewmodels.attention</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Stopped: the budget of this session is used up</source>
        <translation>Arrêté : le budget de cette session est épuisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Interrupted: the agent stopped</source>
        <translation>Interrompu : l'agent s'est arrêté</translation>
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
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <source>Finished: {answer}</source>
        <translation>Terminé : {answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/attention.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>viewmodels.backends</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>Copilot, default model</source>
        <translation>Copilot, modèle par défaut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Demo model</source>
        <translation>Modèle de démo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/backends.py"/>
        <source>a model of a Copilot account</source>
        <translation>un modèle d'un compte Copilot</translation>
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
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>This session can only be read.</source>
        <translation>Cette session est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <source>The agent isn't running.</source>
        <translation>L'agent n'est pas démarré.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/chat.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>The agent is at work.</source>
        <translation>L'agent travaille.</translation>
    </message>
</context>
<context>
    <name>viewmodels.completing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>There is no command /{word}. Enter sends it as a message.</source>
        <translation>La commande /{word} n'existe pas. Enter l'envoie comme message.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <source>Files matching “{words}”</source>
        <translation>Fichiers correspondant à « {words} »</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/completing.py"/>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>Enter a name of small letters, digits and hyphens</source>
        <translation>Saisissez un nom composé de minuscules, de chiffres et de tirets</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is one of this name already</source>
        <translation>Un élément de ce nom existe déjà</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>The disk does not answer.</source>
        <translation>Le disque ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_files.py"/>
        <source>There is such a file already.</source>
        <translation>Un tel fichier existe déjà.</translation>
    </message>
</context>
<context>
    <name>viewmodels.custom_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only in a session that is loaded.</source>
        <translation>Uniquement dans une session chargée.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This folder</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>A folder above</source>
        <translation>Un dossier parent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Plugin</source>
        <translation>Plug-in</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Added folder</source>
        <translation>Dossier ajouté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This application</source>
        <translation>Cette application</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not in this session</source>
        <translation>Pas dans cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On for new sessions</source>
        <translation>Activé pour les nouvelles sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Sign-in needed</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>{source} {name}</source>
        <translation>{source} {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Your organization has set it up.</source>
        <translation>Votre organisation l'a configuré.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Its tools are there when you have signed in.</source>
        <translation>Ses outils sont disponibles une fois la connexion établie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Edit what it is started with, or restart it when the reason is gone.</source>
        <translation>Modifiez ce avec quoi il est démarré, ou redémarrez-le quand la cause a disparu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Restart it when the reason is gone, or switch it off.</source>
        <translation>Redémarrez-le quand la cause a disparu, ou désactivez-le.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>This session has not read it.</source>
        <translation>Cette session ne l'a pas lu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Answers in this session</source>
        <translation>Répond dans cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Only other agents hand work to it.</source>
        <translation>Seuls d'autres agents lui confient du travail.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>For {patterns}</source>
        <translation>Pour {patterns}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/custom_rows.py"/>
        <source>Read by the model</source>
        <translation>Lu par le modèle</translation>
    </message>
</context>
<context>
    <name>viewmodels.customizing</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>{server} is signed in.</source>
        <translation>{server} est connecté.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This CLI does not tell where they belong.</source>
        <translation>Cette CLI n'indique pas où ils se rangent.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/customizing.py"/>
        <source>This version of the CLI does not tell of them.</source>
        <translation>Cette version de la CLI ne les indique pas.</translation>
    </message>
</context>
<context>
    <name>viewmodels.decision_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File change</source>
        <translation>Modification de fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>File read</source>
        <translation>Lecture de fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Path outside the folder</source>
        <translation>Chemin hors du dossier</translation>
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
        <translation>Outil MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
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
        <translation>Formulaire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Other model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Model call of a server</source>
        <translation>Appel au modèle par un serveur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode</source>
        <translation>Mode d'autorisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Allowed or answered</source>
        <translation>Autorisé ou répondu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Denied or dismissed</source>
        <translation>Refusé ou ignoré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Set to {mode}</source>
        <translation>Réglé sur {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule made</source>
        <translation>Règle créée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule removed</source>
        <translation>Règle supprimée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Let through without asking</source>
        <translation>Accepté sans demander</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Changes wanted</source>
        <translation>Modifications souhaitées</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved, edits too</source>
        <translation>Plan approuvé, modifications comprises</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Plan approved</source>
        <translation>Plan approuvé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>{credits} credits added</source>
        <translation>{credits} crédits ajoutés</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit set to {credits} credits</source>
        <translation>Limite fixée à {credits} crédits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Limit taken away</source>
        <translation>Limite supprimée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Always allowed</source>
        <translation>Toujours autorisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the session</source>
        <translation>pour la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>for the folder</source>
        <translation>pour le dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Rule {rule}</source>
        <translation>Règle {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A remembered rule</source>
        <translation>Une règle mémorisée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook: {words}</source>
        <translation>Un hook : {words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>A hook</source>
        <translation>Un hook</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Your organisation's policy</source>
        <translation>La stratégie de votre organisation</translation>
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
        <translation>Tout autoriser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Assisted mode</source>
        <translation>Mode assisté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn was stopped</source>
        <translation>Le tour a été arrêté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The turn ended</source>
        <translation>Le tour s'est terminé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The session ended</source>
        <translation>La session s'est terminée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The CLI ended</source>
        <translation>La CLI s'est terminée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>The budget</source>
        <translation>Le budget</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Answered elsewhere</source>
        <translation>Répondu ailleurs</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Permission mode, before: {mode}</source>
        <translation>Mode d'autorisation, avant : {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decision_words.py"/>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>viewmodels.decisions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/decisions.py"/>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Exported to {file}</source>
        <translation>Exporté vers {file}</translation>
    </message>
</context>
<context>
    <name>viewmodels.files</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no file of this session.</source>
        <translation>{name} n'est pas un fichier de cette session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>There is no file {name}.</source>
        <translation>Le fichier {name} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} lies outside the folder of this session.</source>
        <translation>{name} se trouve hors du dossier de cette session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} cannot be looked at: {detail}.</source>
        <translation>{name} ne peut pas être examiné : {detail}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>Opening it could run it.</source>
        <translation>L'ouvrir pourrait l'exécuter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/files.py"/>
        <source>{name} is no ordinary file.</source>
        <translation>{name} n'est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>viewmodels.first_commands</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/first_commands.py"/>
        <source>The agent tells its commands when the session has begun.</source>
        <translation>L'agent indique ses commandes une fois la session commencée.</translation>
    </message>
</context>
<context>
    <name>viewmodels.form_filling</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose one.</source>
        <translation>Choisissez une option.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>This cannot be sent.</source>
        <translation>Ceci ne peut pas être envoyé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter another number.</source>
        <translation>Saisissez un autre nombre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at least {count}.</source>
        <extracomment>Of several: Choose at least {count}.</extracomment>
        <translation>
            <numerusform>Choisissez au moins {count} option.</numerusform>
            <numerusform>Choisissez au moins {count} options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Choose at most {count}.</source>
        <extracomment>Of several: Choose at most {count}.</extracomment>
        <translation>
            <numerusform>Choisissez au plus {count} option.</numerusform>
            <numerusform>Choisissez au plus {count} options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at least {count} character.</source>
        <extracomment>Of several: Enter at least {count} characters.</extracomment>
        <translation>
            <numerusform>Saisissez au moins {count} caractère.</numerusform>
            <numerusform>Saisissez au moins {count} caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter at most {count} character.</source>
        <extracomment>Of several: Enter at most {count} characters.</extracomment>
        <translation>
            <numerusform>Saisissez au plus {count} caractère.</numerusform>
            <numerusform>Saisissez au plus {count} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>Saisissez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a number from {least} to {most}.</source>
        <translation>Saisissez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter {least} or more.</source>
        <translation>Saisissez {least} ou plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter {most} or less.</source>
        <translation>Saisissez {most} ou moins.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an e-mail address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter an address with its beginning, like https://example.com.</source>
        <translation>Saisissez une adresse avec son début, par exemple https://example.com.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date like 2026-01-31.</source>
        <translation>Saisissez une date au format 2026-01-31.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/form_filling.py"/>
        <source>Enter a date and time with its zone, like 2026-01-31T09:30:00Z.</source>
        <translation>Saisissez une date et une heure avec le fuseau, au format 2026-01-31T09:30:00Z.</translation>
    </message>
</context>
<context>
    <name>viewmodels.heavy_messages</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/heavy_messages.py"/>
        <source>Tool result</source>
        <translation>Résultat de l'outil</translation>
    </message>
</context>
<context>
    <name>viewmodels.help</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Models and accounts</source>
        <translation>Modèles et comptes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Sessions and history</source>
        <translation>Sessions et historique</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Writing to the agent</source>
        <translation>Écrire à l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What the agent asks</source>
        <translation>Ce que l'agent demande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Looking at the work</source>
        <translation>Examiner le travail</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Finding things</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>When something fails</source>
        <translation>En cas d'échec</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/help.py"/>
        <source>What is kept, and what is sent</source>
        <translation>Ce qui est conservé et ce qui est envoyé</translation>
    </message>
</context>
<context>
    <name>viewmodels.inbox</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>just now</source>
        <translation>à l'instant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} minute ago</source>
        <extracomment>Of several: {count} minutes ago</extracomment>
        <translation>
            <numerusform>il y a {count} minute</numerusform>
            <numerusform>il y a {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} hour ago</source>
        <extracomment>Of several: {count} hours ago</extracomment>
        <translation>
            <numerusform>il y a {count} heure</numerusform>
            <numerusform>il y a {count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} day ago</source>
        <extracomment>Of several: {count} days ago</extracomment>
        <translation>
            <numerusform>il y a {count} jour</numerusform>
            <numerusform>il y a {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/inbox.py"/>
        <source>{count} request waits for you</source>
        <extracomment>Of several: {count} requests wait for you</extracomment>
        <translation>
            <numerusform>{count} demande vous attend</numerusform>
            <numerusform>{count} demandes vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewmodels.line_comments</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>whole file</source>
        <translation>fichier entier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed line {line}</source>
        <translation>ligne supprimée {line}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>removed lines {first}-{last}</source>
        <translation>lignes supprimées {first}-{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>lines {first}-{last}</source>
        <translation>lignes {first}-{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/line_comments.py"/>
        <source>Comments on the changes:</source>
        <translation>Commentaires sur les modifications :</translation>
    </message>
</context>
<context>
    <name>viewmodels.mcp_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits, dots, - and _</source>
        <translation>Saisissez un nom composé de lettres, de chiffres, de points, de - et de _</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>There is a server of this name already</source>
        <translation>Un serveur de ce nom existe déjà</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a command</source>
        <translation>Saisissez une commande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>A quotation mark is missing</source>
        <translation>Il manque un guillemet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter an address that starts with http:// or https://</source>
        <translation>Saisissez une adresse commençant par http:// ou https://</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Put what you sign in with into a header, not into the address</source>
        <translation>Placez ce qui sert à vous connecter dans un en-tête, pas dans l'adresse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name of letters, digits and _ for each variable</source>
        <translation>Saisissez un nom composé de lettres, de chiffres et de _ pour chaque variable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a name for each header</source>
        <translation>Saisissez un nom pour chaque en-tête</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Enter a value for {name}</source>
        <translation>Saisissez une valeur pour {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>{name} must be one line</source>
        <translation>{name} doit tenir sur une ligne</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mcp_form.py"/>
        <source>Two of them have the same name</source>
        <translation>Deux d'entre eux portent le même nom</translation>
    </message>
</context>
<context>
    <name>viewmodels.mode_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Interactive</source>
        <translation>Interactif</translation>
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
        <translation>Travaille pas à pas et vous interroge</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Reads and plans, changes nothing</source>
        <translation>Lit et planifie, ne modifie rien</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/mode_choice.py"/>
        <source>Keeps going without asking you</source>
        <translation>Continue sans vous interroger</translation>
    </message>
</context>
<context>
    <name>viewmodels.model_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Extra high</source>
        <translation>Très élevé</translation>
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
        <translation>Vos fournisseurs</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/model_rows.py"/>
        <source>Not enabled for your account</source>
        <translation>Non activé pour votre compte</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <location filename="../../copilot_desktop/viewmodels/search_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>In messages</source>
        <translation>Dans les messages</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/palette.py"/>
        <source>No earlier prompt has these words.</source>
        <translation>Aucun prompt antérieur ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_choice</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Ask first</source>
        <translation>Demander d'abord</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Assisted</source>
        <translation>Assisté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Shows you every command, edit and address first</source>
        <translation>Vous montre d'abord chaque commande, modification et adresse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>A model decides what you have to be asked</source>
        <translation>Un modèle décide de ce qui doit vous être demandé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Everything runs without asking, until the session ends</source>
        <translation>Tout s'exécute sans demander, jusqu'à la fin de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_choice.py"/>
        <source>Needs a model of a GitHub Copilot account.</source>
        <translation>Nécessite un modèle d'un compte GitHub Copilot.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_grants</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All changes to files</source>
        <translation>Toutes les modifications de fichiers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files outside the allowed folders are still asked for.</source>
        <translation>Les fichiers hors des dossiers autorisés font toujours l'objet d'une demande.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All reading of files</source>
        <translation>Toute lecture de fichiers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool}, whatever it is called with</source>
        <translation>{tool}, quels que soient les arguments</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All facts to remember</source>
        <translation>Tous les faits à mémoriser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{operation}, of any extension</source>
        <translation>{operation}, pour toute extension</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{name}, whatever it asks to do</source>
        <translation>{name}, quoi qu'elle demande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>These variables for {name}</source>
        <translation>Ces variables pour {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The workflow {name} within these limits</source>
        <translation>Le workflow {name} dans ces limites</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything else is asked for, also this line with more behind it.</source>
        <translation>Tout le reste fait l'objet d'une demande, y compris cette ligne avec une suite.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Exactly this command</source>
        <translation>Exactement cette commande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Anything that begins with “{prefix}”</source>
        <translation>Tout ce qui commence par « {prefix} »</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>This also lets through what is chained behind it, such as “{example}”.</source>
        <translation>Cela laisse aussi passer ce qui est enchaîné derrière, par exemple « {example} ».</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Every page of {origin}</source>
        <translation>Toutes les pages de {origin}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Always: every page of {origin}</source>
        <translation>Toujours : toutes les pages de {origin}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>In every session. Kept in the settings of the CLI, whose terminal heeds it as well.</source>
        <translation>Dans toutes les sessions. Conservé dans les paramètres de la CLI, dont le terminal en tient compte aussi.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{tool} from {server}, whatever it is called with</source>
        <translation>{tool} de {server}, quels que soient les arguments</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>All tools from {server}</source>
        <translation>Tous les outils de {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Also those that change data.</source>
        <translation>Y compris ceux qui modifient des données.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>The folder {folder} with all in it</source>
        <translation>Le dossier {folder} et tout son contenu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Files there are then asked for as those of the session's folder are.</source>
        <translation>Ses fichiers font ensuite l'objet des mêmes demandes que ceux du dossier de la session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in the repository {place}</source>
        <translation>{what}, dans le dépôt {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, in {place}</source>
        <translation>{what}, dans {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Also in later sessions.</source>
        <translation>Aussi dans les sessions suivantes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>{what}, this session</source>
        <translation>{what}, cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_grants.py"/>
        <source>Until the session ends.</source>
        <translation>Jusqu'à la fin de la session.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>This CLI has no permission modes.</source>
        <translation>Cette CLI n'a pas de modes d'autorisation.</translation>
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
        <translation>L'agent n'est pas prêt.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_mode.py"/>
        <source>Your account or its policy does not have it.</source>
        <translation>Votre compte ou sa stratégie n'en dispose pas.</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_review</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Runs outside the sandbox.</source>
        <translation>S'exécute hors du bac à sable.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command with {count} risky part</source>
        <extracomment>Of several: Shell command with {count} risky parts</extracomment>
        <translation>
            <numerusform>Commande shell avec {count} partie risquée</numerusform>
            <numerusform>Commande shell avec {count} parties risquées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Shell command</source>
        <translation>Commande shell</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} line</source>
        <extracomment>Of several: {count} lines</extracomment>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Agent says</source>
        <translation>L'agent dit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>About the sandbox</source>
        <translation>À propos du bac à sable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Touches</source>
        <translation>Touche à</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Writes to</source>
        <translation>Écrit dans</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Runs in</source>
        <translation>S'exécute dans</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Run this command?</source>
        <translation>Exécuter cette commande ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also says</source>
        <translation>Dit aussi</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A hook asks you to look at this</source>
        <translation>Un hook vous demande d'examiner ceci</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The hook says</source>
        <translation>Le hook dit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a file, by a redirection</source>
        <translation>un fichier, par une redirection</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>a folder that the server has not named</source>
        <translation>un dossier que le serveur n'a pas indiqué</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>outside the session folder</source>
        <translation>hors du dossier de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes a file outside the session folder: {path}.</source>
        <translation>Modifie aussi un fichier hors du dossier de la session : {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change holds characters that cannot be seen.</source>
        <translation>La modification contient des caractères invisibles.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The change is too long to be shown whole.</source>
        <translation>La modification est trop longue pour être affichée en entier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The agent sent no preview of the change.</source>
        <translation>L'agent n'a pas envoyé d'aperçu de la modification.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Delete this file?</source>
        <translation>Supprimer ce fichier ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Create this file?</source>
        <translation>Créer ce fichier ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Edit this file?</source>
        <translation>Modifier ce fichier ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Outside the session folder</source>
        <translation>Hors du dossier de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>In the session folder</source>
        <translation>Dans le dossier de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Also changes</source>
        <translation>Modifie aussi</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>A link leads outside the session folder, to {path}.</source>
        <translation>Un lien mène hors du dossier de la session, vers {path}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The disk does not answer: where links lead is not known.</source>
        <translation>Le disque ne répond pas : la destination des liens est inconnue.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Redirected from</source>
        <translation>Redirigé depuis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>The request holds characters that cannot be seen.</source>
        <translation>La demande contient des caractères invisibles.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>Your organisation asks you to confirm this.</source>
        <translation>Votre organisation vous demande de confirmer ceci.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_review.py"/>
        <source>… {count} more characters</source>
        <translation>… {count} caractères de plus</translation>
    </message>
</context>
<context>
    <name>viewmodels.permission_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>and {count} more</source>
        <extracomment>Of several: and {count} more</extracomment>
        <translation>
            <numerusform>et {count} de plus</numerusform>
            <numerusform>et {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow this?</source>
        <translation>Autoriser ceci ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The request is incomplete; these are its fields</source>
        <translation>La demande est incomplète ; voici ses champs</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool}?</source>
        <translation>Utiliser {tool} ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Allow {kind}?</source>
        <translation>Autoriser {kind} ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>These are the fields of the request</source>
        <translation>Voici les champs de la demande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read this file?</source>
        <translation>Lire ce fichier ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Read outside this folder?</source>
        <translation>Lire hors de ce dossier ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write outside this folder?</source>
        <translation>Écrire hors de ce dossier ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Work outside this folder?</source>
        <translation>Travailler hors de ce dossier ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <location filename="../../copilot_desktop/widgets/link_question.py"/>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>{host}, redirected from {before}</source>
        <translation>{host}, redirigé depuis {before}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent fetches it and reads the answer</source>
        <translation>L'agent la récupère et lit la réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can only read</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>can change data</source>
        <translation>peut modifier des données</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Use {tool} from {server}?</source>
        <translation>Utiliser {tool} de {server} ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>MCP server {server}, {effect}</source>
        <translation>Serveur MCP {server}, {effect}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Its description</source>
        <translation>Sa description</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>A tool that this program offers to the agent</source>
        <translation>Un outil que ce programme propose à l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Vote on this memory?</source>
        <translation>Voter sur ce souvenir ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Remember this?</source>
        <translation>Mémoriser ceci ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>The agent keeps it for later sessions</source>
        <translation>L'agent le garde pour les sessions suivantes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change the extension {name}?</source>
        <translation>Modifier l'extension {name} ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Change extensions?</source>
        <translation>Modifier des extensions ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} do this?</source>
        <translation>Laisser {name} faire ceci ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Let {name} read these variables?</source>
        <translation>Laisser {name} lire ces variables ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Run the workflow {name}?</source>
        <translation>Exécuter le workflow {name} ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/permission_words.py"/>
        <source>Write the workflow {name}?</source>
        <translation>Écrire le workflow {name} ?</translation>
    </message>
</context>
<context>
    <name>viewmodels.plan_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start, ask before changes</source>
        <translation>Démarrer, demander avant les modifications</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start on autopilot</source>
        <translation>Démarrer en Autopilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>keeps going without asking you</source>
        <translation>continue sans vous interroger</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>autopilot, split into independent parts</source>
        <translation>Autopilot, réparti en parties indépendantes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Start with parallel agents</source>
        <translation>Démarrer avec des agents parallèles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan, don't start</source>
        <translation>Garder le plan, ne pas démarrer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>back to Interactive</source>
        <translation>retour au mode Interactif</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <source>Keep the plan</source>
        <translation>Garder le plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/plan_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>viewmodels.process</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent stopped.</source>
        <translation>L'agent s'est arrêté.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/process.py"/>
        <source>Restarted on your word</source>
        <translation>Redémarré à votre demande</translation>
    </message>
</context>
<context>
    <name>viewmodels.prompt_attachments</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Pasted text, {count} line</source>
        <extracomment>Of several: Pasted text, {count} lines</extracomment>
        <translation>
            <numerusform>Texte collé, {count} ligne</numerusform>
            <numerusform>Texte collé, {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>{size}, the limit is {limit}</source>
        <translation>{size}, la limite est de {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/prompt_attachments.py"/>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_form</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} cannot use tools, so the agent can only chat with it.</source>
        <translation>{model} ne peut pas utiliser d'outils ; l'agent ne peut donc que discuter avec lui.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter {count} characters or more, or leave it empty</source>
        <translation>Saisissez au moins {count} caractères, ou laissez vide</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Choose at least one model, or name one</source>
        <translation>Choisissez au moins un modèle, ou indiquez-en un</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>one model</source>
        <extracomment>Of several: {count} models</extracomment>
        <translation>
            <numerusform>{count} modèle</numerusform>
            <numerusform>{count} modèles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>Connected in {ms} ms, {models}. Choose one to test it.</source>
        <translation>Connecté en {ms} ms, {models}. Choisissez-en un pour le tester.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>{model} answered in {ms} ms</source>
        <translation>{model} a répondu en {ms} ms</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>A model server</source>
        <translation>Un serveur de modèles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_form.py"/>
        <source>My server</source>
        <translation>Mon serveur</translation>
    </message>
</context>
<context>
    <name>viewmodels.provider_kinds</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models run on this computer. No account needed.</source>
        <translation>Les modèles s'exécutent sur cet ordinateur. Aucun compte nécessaire.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Not needed as a rule</source>
        <translation>Généralement pas nécessaire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>From your account there</source>
        <translation>De votre compte chez ce fournisseur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at OpenAI.</source>
        <translation>Modèles de votre compte chez OpenAI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of OpenAI.</source>
        <translation>L'adresse d'OpenAI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Models of your account at Anthropic.</source>
        <translation>Modèles de votre compte chez Anthropic.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of Anthropic, without a path.</source>
        <translation>L'adresse d'Anthropic, sans chemin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>your resource</source>
        <translation>votre ressource</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Deployments of a resource of yours. Their names are the models.</source>
        <translation>Déploiements d'une de vos ressources. Leurs noms sont les modèles.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The address of your resource, without a path.</source>
        <translation>L'adresse de votre ressource, sans chemin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of Ollama.</source>
        <translation>L'adresse habituelle d'Ollama.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of LM Studio; its server has to be started there.</source>
        <translation>L'adresse habituelle de LM Studio ; son serveur doit y être démarré.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>The usual address of llama-server.</source>
        <translation>L'adresse habituelle de llama-server.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>OpenAI-compatible endpoint</source>
        <translation>Point de terminaison compatible OpenAI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>Any server that speaks Chat Completions or Responses, here or elsewhere.</source>
        <translation>Tout serveur qui parle Chat Completions ou Responses, ici ou ailleurs.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Starts with http:// or https://</source>
        <translation>Commence par http:// ou https://</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/provider_kinds.py"/>
        <source>If the server wants one</source>
        <translation>Si le serveur en demande une</translation>
    </message>
</context>
<context>
    <name>viewmodels.request_words</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks: {question}</source>
        <translation>Demande : {question}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Has a plan for you</source>
        <translation>A un plan pour vous</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Sign in to {server}</source>
        <translation>Se connecter à {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>a server</source>
        <translation>un serveur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>a form</source>
        <translation>un formulaire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Rate limit reached: asks for another model</source>
        <translation>Limite de débit atteinte : demande un autre modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The session's budget is used up</source>
        <translation>Le budget de la session est épuisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{server} wants to ask the model</source>
        <translation>{server} veut interroger le modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run a command</source>
        <translation>Veut exécuter une commande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to run {command}</source>
        <translation>Veut exécuter {command}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to create {file}</source>
        <translation>Veut créer {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Wants to change {file}</source>
        <translation>Veut modifier {file}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for your permission</source>
        <translation>Demande votre autorisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/request_words.py"/>
        <source>Asks for permission: {kind}</source>
        <translation>Demande une autorisation : {kind}</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_adding</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Commands that begin so</source>
        <translation>Commandes qui commencent ainsi</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Reading files</source>
        <translation>Lecture de fichiers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Changing files</source>
        <translation>Modification de fichiers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Every page of a server</source>
        <translation>Toutes les pages d'un serveur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Allowed folder</source>
        <translation>Dossier autorisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write what the rule is about.</source>
        <translation>Écrivez sur quoi porte la règle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>One line of at most {count} characters.</source>
        <translation>Une ligne de {count} caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>The CLI takes a line that ends in :* for the beginning of commands.</source>
        <translation>La CLI interprète une ligne qui se termine par :* comme le début de commandes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Name a program.</source>
        <translation>Indiquez un programme.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write the name of the server, a blank, and the name of the tool.</source>
        <translation>Écrivez le nom du serveur, une espace, puis le nom de l'outil.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_adding.py"/>
        <source>Write an address, such as https://example.org.</source>
        <translation>Écrivez une adresse, par exemple https://example.org.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_keeping</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>The CLI keeps it until the session is released or the agent restarts.</source>
        <translation>La CLI la garde jusqu'à ce que la session soit libérée ou que l'agent redémarre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_keeping.py"/>
        <source>Every session has it.</source>
        <translation>Elle vaut pour toutes les sessions.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_matching</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; this line cannot be read for certain here.</source>
        <translation>Une règle de refus peut s'y appliquer ; cette ligne ne peut pas être lue ici avec certitude.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that denies may be about it; that cannot be told for certain here.</source>
        <translation>Une règle de refus peut s'y appliquer ; cela ne peut pas être dit ici avec certitude.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>This session allows everything that no rule denies.</source>
        <translation>Cette session autorise tout ce qu'aucune règle ne refuse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>It lies outside the allowed folders: that is asked each time, whatever the rules say.</source>
        <translation>Il est hors des dossiers autorisés : la demande est faite à chaque fois, quoi que disent les règles.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule that allows may be about it; that cannot be told for certain here.</source>
        <translation>Une règle d'autorisation peut s'y appliquer ; cela ne peut pas être dit ici avec certitude.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule is about it; a model decides whether you are asked.</source>
        <translation>Aucune règle ne s'y applique ; un modèle décide si la demande vous est faite.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>Its place outside the allowed folders is asked first; then a rule denies it.</source>
        <translation>Son emplacement hors des dossiers autorisés fait d'abord l'objet d'une demande ; ensuite, une règle le refuse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule denies it. That wins over everything that allows.</source>
        <translation>Une règle le refuse. Cela l'emporte sur tout ce qui autorise.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>The line begins as the rule says. What is chained behind it would run as well.</source>
        <translation>La ligne commence comme l'indique la règle. Ce qui est enchaîné derrière s'exécuterait aussi.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>A rule allows it without a question.</source>
        <translation>Une règle l'autorise sans demander.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it. Of tools that only read, the CLI may not ask at all.</source>
        <translation>Aucune règle connue ici ne s'y applique. Pour les outils qui ne font que lire, la CLI peut ne rien demander du tout.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_matching.py"/>
        <source>No rule that is known here is about it.</source>
        <translation>Aucune règle connue ici ne s'y applique.</translation>
    </message>
</context>
<context>
    <name>viewmodels.rule_rows</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every command</source>
        <translation>toutes les commandes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every file of the allowed folders</source>
        <translation>tous les fichiers des dossiers autorisés</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every address</source>
        <translation>toutes les adresses</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>every fact</source>
        <translation>tous les faits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>All tools of an MCP server</source>
        <translation>Tous les outils d'un serveur MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>Facts to remember</source>
        <translation>Faits à mémoriser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>until the session is left</source>
        <translation>jusqu'à ce que la session soit quittée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept by the CLI for the folder</source>
        <translation>conservé par la CLI pour le dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of the CLI</source>
        <translation>conservé dans les paramètres de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rule_rows.py"/>
        <source>kept in the settings of this application</source>
        <translation>conservé dans les paramètres de cette application</translation>
    </message>
</context>
<context>
    <name>viewmodels.rules</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Always denied</source>
        <translation>Toujours refusé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Wins over everything that allows, in every session and every permission mode.</source>
        <translation>L'emporte sur tout ce qui autorise, dans toutes les sessions et tous les modes d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is denied.</source>
        <translation>Rien n'est refusé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This session: {title}</source>
        <translation>Cette session : {title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Until it is released or the agent restarts. Grants that were seen here.</source>
        <translation>Jusqu'à ce qu'elle soit libérée ou que l'agent redémarre. Autorisations constatées ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing was allowed.</source>
        <translation>Rien n'a été autorisé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Addresses only. Kept in the settings of the CLI, whose terminal heeds them as well.</source>
        <translation>Adresses uniquement. Conservées dans les paramètres de la CLI, dont le terminal en tient compte aussi.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing yet.</source>
        <translation>Rien pour l'instant.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>This folder: {place}</source>
        <translation>Ce dossier : {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Nothing is kept.</source>
        <translation>Rien n'est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>Folder {place}</source>
        <translation>Dossier {place}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>No session is in front.</source>
        <translation>Aucune session n'est au premier plan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>It is not known yet what the CLI keeps the rules of the folder under.</source>
        <translation>On ne sait pas encore sous quel nom la CLI conserve les règles du dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/rules.py"/>
        <source>There is such a rule already.</source>
        <translation>Une telle règle existe déjà.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_actions</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The section “{name}” was removed.</source>
        <translation>La section « {name} » a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session archived.</source>
        <extracomment>Of several: {count} sessions archived.</extracomment>
        <translation>
            <numerusform>{count} session archivée.</numerusform>
            <numerusform>{count} sessions archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session moved to the trash.</source>
        <extracomment>Of several: {count} sessions moved to the trash.</extracomment>
        <translation>
            <numerusform>{count} session mise à la corbeille.</numerusform>
            <numerusform>{count} sessions mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session deleted for good.</source>
        <extracomment>Of several: {count} sessions deleted for good.</extracomment>
        <translation>
            <numerusform>{count} session supprimée définitivement.</numerusform>
            <numerusform>{count} sessions supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{count} session that was in the trash for 30 days was removed.</source>
        <extracomment>Of several: {count} sessions that were in the trash for 30 days were removed.</extracomment>
        <translation>
            <numerusform>{count} session présente depuis 30 jours dans la corbeille a été supprimée.</numerusform>
            <numerusform>{count} sessions présentes depuis 30 jours dans la corbeille ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>This CLI can't copy a conversation.</source>
        <translation>Cette CLI ne peut pas copier une conversation.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The agent is not there yet.</source>
        <translation>L'agent n'est pas encore là.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>{file} was imported as a copy to read.</source>
        <translation>{file} a été importé comme copie en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_actions.py"/>
        <source>The session goes on in the terminal.</source>
        <translation>La session continue dans le terminal.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_exports</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_exports.py"/>
        <source>Nothing of this session is stored on this computer yet.</source>
        <translation>Rien de cette session n'est encore stocké sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_limit</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The CLI counts credits of GitHub Copilot's models only, and this session uses another.</source>
        <translation>La CLI ne compte que les crédits des modèles de GitHub Copilot, et cette session en utilise un autre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>This CLI keeps no limit of its own.</source>
        <translation>Cette CLI n'a pas de limite propre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_limit.py"/>
        <source>The limit is being changed.</source>
        <translation>La limite est en cours de modification.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_mode</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_mode.py"/>
        <source>This CLI has no modes.</source>
        <translation>Cette CLI n'a pas de modes.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_models</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>This CLI cannot change the model of a session.</source>
        <translation>Cette CLI ne peut pas changer le modèle d'une session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_models.py"/>
        <source>The conversation has {used} tokens and {model} takes {limit}. Compact it first.</source>
        <translation>La conversation compte {used} jetons et {model} en accepte {limit}. Compactez-la d'abord.</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_order</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_order.py"/>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
</context>
<context>
    <name>viewmodels.session_rewind</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>This CLI can't go back in a conversation.</source>
        <translation>Cette CLI ne peut pas revenir en arrière dans une conversation.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>It is being rewound.</source>
        <translation>Retour en arrière en cours.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Files can't be taken back here.</source>
        <translation>Les fichiers ne peuvent pas être rétablis ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The agent has changed no files since.</source>
        <translation>L'agent n'a modifié aucun fichier depuis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file can go back as well.</source>
        <extracomment>Of several: {count} files can go back as well.</extracomment>
        <translation>
            <numerusform>{count} fichier peut aussi revenir en arrière.</numerusform>
            <numerusform>{count} fichiers peuvent aussi revenir en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since by somebody else than the agent and stays as it is.</source>
        <extracomment>Of several: {count} files were changed since by somebody else than the agent and stay as they are.</extracomment>
        <translation>
            <numerusform>{count} fichier a été modifié depuis par un autre que l'agent et reste tel quel.</numerusform>
            <numerusform>{count} fichiers ont été modifiés depuis par un autre que l'agent et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>Went back to before “{prompt}”.</source>
        <translation>Retour à l'état d'avant « {prompt} ».</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was taken back.</source>
        <extracomment>Of several: {count} files were taken back.</extracomment>
        <translation>
            <numerusform>{count} fichier a été ramené en arrière.</numerusform>
            <numerusform>{count} fichiers ont été ramenés en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed by somebody else and stays.</source>
        <extracomment>Of several: {count} files were changed by somebody else and stay.</extracomment>
        <translation>
            <numerusform>{count} fichier a été modifié par un autre et reste tel quel.</numerusform>
            <numerusform>{count} fichiers ont été modifiés par un autre et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>The conversation is as it was before.</source>
        <translation>La conversation est telle qu'elle était avant.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was brought back.</source>
        <extracomment>Of several: {count} files were brought back.</extracomment>
        <translation>
            <numerusform>{count} fichier a été rétabli.</numerusform>
            <numerusform>{count} fichiers ont été rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/viewmodels/session_rewind.py"/>
        <source>{count} file was changed since and stays.</source>
        <extracomment>Of several: {count} files were changed since and stay.</extracomment>
        <translation>
            <numerusform>{count} fichier a été modifié depuis et reste tel quel.</numerusform>
            <numerusform>{count} fichiers ont été modifiés depuis et restent tels quels.</numerusform>
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
        <translation>Vous attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/days.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Asks the model again, attempt {attempt}</source>
        <translation>Interroge à nouveau le modèle, tentative {attempt}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <source>Running {tool}</source>
        <translation>Exécute {tool}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Working</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>Les chiffres arrivent quand la session est reprise avec le message suivant.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>This CLI cannot compact a session.</source>
        <translation>Cette CLI ne peut pas compacter une session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>The conversation is being compacted.</source>
        <translation>La conversation est en cours de compactage.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>There is nothing to compact yet.</source>
        <translation>Il n'y a encore rien à compacter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>premium requests</source>
        <translation>requêtes premium</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>chat requests</source>
        <translation>requêtes de chat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>Unlimited {what}.</source>
        <translation>Nombre illimité de {what}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{left} of {all} {what} left</source>
        <translation>Encore {left} {what} sur {all}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{percent} % of the {what} left</source>
        <translation>Encore {percent} % des {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/session_usage.py"/>
        <source>{words}, renewed on {date}.</source>
        <translation>{words}, renouvellement le {date}.</translation>
    </message>
</context>
<context>
    <name>viewmodels.shortcut_choices</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>also {keys}</source>
        <translation>aussi {keys}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Only letters, digits, F-keys, comma and period can be used.</source>
        <translation>Seuls les lettres, les chiffres, les touches F, la virgule et le point peuvent être utilisés.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/shortcut_choices.py"/>
        <source>Hold Ctrl or Alt as well: by itself this key writes.</source>
        <translation>Maintenez aussi Ctrl ou Alt : seule, cette touche écrit.</translation>
    </message>
</context>
<context>
    <name>viewmodels.side_question</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>This version of the CLI takes no questions on the side.</source>
        <translation>Cette version de la CLI n'accepte pas de questions annexes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/side_question.py"/>
        <source>The model has said nothing.</source>
        <translation>Le modèle n'a rien dit.</translation>
    </message>
</context>
<context>
    <name>viewmodels.slash_running</name>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Asking the agent for its commands…</source>
        <translation>Demande de ses commandes à l'agent…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The agent's commands are not there: {reason}</source>
        <translation>Les commandes de l'agent ne sont pas disponibles : {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The session could not be opened.</source>
        <translation>La session n'a pas pu être ouverte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>This version of the CLI has no commands.</source>
        <translation>Cette version de la CLI n'a pas de commandes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Not while the agent is at work.</source>
        <translation>Pas pendant que l'agent travaille.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/viewmodels/slash_running.py"/>
        <source>The model is {model} now</source>
        <translation>Le modèle est maintenant {model}</translation>
    </message>
</context>
<context>
    <name>widgets.action_feedback</name>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not show the folder.</source>
        <translation>Le système n'a pas pu afficher le dossier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>{count} session is still working.</source>
        <extracomment>Of several: {count} sessions are still working.</extracomment>
        <translation>
            <numerusform>{count} session travaille encore.</numerusform>
            <numerusform>{count} sessions travaillent encore.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Its work is stopped first. What is done so far is kept.</source>
        <translation>Son travail est d'abord arrêté. Ce qui est déjà fait est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Their work is stopped first. What is done so far is kept.</source>
        <translation>Leur travail est d'abord arrêté. Ce qui est déjà fait est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and move to the trash</source>
        <translation>Arrêter et mettre à la corbeille</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Stop and archive</source>
        <translation>Arrêter et archiver</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Import a session</source>
        <translation>Importer une session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Sessions (*.json *.jsonl)</source>
        <translation>Sessions (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete “{title}” for good?</source>
        <translation>Supprimer « {title} » définitivement ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete {count} session for good?</source>
        <extracomment>Of several: Delete {count} sessions for good?</extracomment>
        <translation>
            <numerusform>Supprimer {count} session définitivement ?</numerusform>
            <numerusform>Supprimer {count} sessions définitivement ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>The conversation is removed from the disk. This cannot be taken back.</source>
        <translation>La conversation est supprimée du disque. Cette action est irréversible.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/action_feedback.py"/>
        <source>It is pinned. Type its title to delete it: {title}</source>
        <translation>Elle est épinglée. Tapez son titre pour la supprimer : {title}</translation>
    </message>
</context>
<context>
    <name>widgets.activity_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Show in the conversation</source>
        <translation>Afficher dans la conversation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <source>Show the output</source>
        <translation>Afficher la sortie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_view.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>widgets.activity_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>exit {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Sub-agent</source>
        <translation>Sous-agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Succeeded</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line added</source>
        <extracomment>Of several: {count} lines added</extracomment>
        <translation>
            <numerusform>{count} ligne ajoutée</numerusform>
            <numerusform>{count} lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/activity_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>{count} line removed</source>
        <extracomment>Of several: {count} lines removed</extracomment>
        <translation>
            <numerusform>{count} ligne supprimée</numerusform>
            <numerusform>{count} lignes supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.allow_all_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything in this session?</source>
        <translation>Tout autoriser dans cette session ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>The agent can run any command, change any file and open any address without asking.</source>
        <translation>L'agent peut exécuter toute commande, modifier tout fichier et ouvrir toute adresse sans demander.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/allow_all_dialog.py"/>
        <source>Allow everything</source>
        <translation>Tout autoriser</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets.attaching</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attaching.py"/>
        <source>Pasted image</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>{kind}: {name}, {words}</source>
        <translation>{kind} : {name}, {words}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind} : {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Enter opens it, Delete removes it.</source>
        <translation>Enter l'ouvre, Delete la retire.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Remove (Delete)</source>
        <translation>Retirer (Delete)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_chip.py"/>
        <source>Put it into the text instead</source>
        <translation>Mettre plutôt dans le texte</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_preview</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Preview of {name}</source>
        <translation>Aperçu de {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This picture is too large to be shown here, or is none. It is sent as it is.</source>
        <translation>Cette image est trop grande pour être affichée ici, ou n'en est pas une. Elle est envoyée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>This file holds no text. It is sent as it is.</source>
        <translation>Ce fichier ne contient pas de texte. Il est envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_preview.py"/>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>widgets.attachment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attachment_strip.py"/>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>widgets.attention_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Notifications and background</source>
        <translation>Notifications et arrière-plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session waits for you</source>
        <translation>Notifier quand une session vous attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session fails</source>
        <translation>Notifier quand une session échoue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Notify when a session finishes</source>
        <translation>Notifier quand une session se termine</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Keep the computer awake while sessions run</source>
        <translation>Empêcher la mise en veille pendant que des sessions travaillent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Show an icon in the system tray</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Keep running when the window is closed</source>
        <translation>Continuer en arrière-plan quand la fenêtre est fermée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Release idle sessions</source>
        <translation>Libérer les sessions inactives</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>After {count} minute</source>
        <extracomment>Of several: After {count} minutes</extracomment>
        <translation>
            <numerusform>Après {count} minute</numerusform>
            <numerusform>Après {count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/attention_menu.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>widgets.bar_overflow</name>
    <message>
        <location filename="../../copilot_desktop/widgets/bar_overflow.py"/>
        <location filename="../../copilot_desktop/widgets/composer_bar.py"/>
        <source>More controls</source>
        <translation>Plus de contrôles</translation>
    </message>
</context>
<context>
    <name>widgets.budget_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} tokens</source>
        <translation>{count} jetons</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{count} credits</source>
        <translation>{count} crédits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>A limit on what this session may use. At the limit its turn is stopped, and it asks you.</source>
        <translation>Une limite à ce que cette session peut utiliser. À la limite, son tour est arrêté et elle vous interroge.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>{used} of {limit} used, {percent} %.</source>
        <translation>{used} utilisés sur {limit}, {percent} %.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Nothing is sent until you allow more or remove the budget.</source>
        <translation>Rien n'est envoyé tant que vous n'augmentez pas le budget ou ne le supprimez pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/budget_words.py"/>
        <source>Close to the limit.</source>
        <translation>Proche de la limite.</translation>
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
        <translation>Conversation</translation>
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
        <translation>Aucune conversation n'est au premier plan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>The agent is not at work.</source>
        <translation>L'agent ne travaille pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Nothing waits behind the turn.</source>
        <translation>Rien n'attend derrière le tour.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>This CLI cannot move a command to the background.</source>
        <translation>Cette CLI ne peut pas faire passer une commande en arrière-plan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Stop the agent</source>
        <translation>Arrêter l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Pause or resume what waits behind the turn</source>
        <translation>Suspendre ou reprendre ce qui attend derrière le tour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Move the running command to the background</source>
        <translation>Faire passer la commande en cours en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Jump to the latest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Find in the conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find the next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Find the match before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Open or close all tool calls</source>
        <translation>Ouvrir ou fermer tous les appels d'outils</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Go back to an earlier prompt…</source>
        <translation>Revenir à un prompt antérieur…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Bring back what was rewound</source>
        <translation>Rétablir ce qui a été annulé par le retour en arrière</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Ask on the side…</source>
        <translation>Poser une question annexe…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_commands.py"/>
        <source>Export the session…</source>
        <translation>Exporter la session…</translation>
    </message>
</context>
<context>
    <name>widgets.chat_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Conversation and message</source>
        <translation>Conversation et message</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>Copying… Escape stops it.</source>
        <translation>Copie en cours… Escape l'arrête.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is at work. Ask again when it has finished.</source>
        <translation>L'agent travaille. Redemandez quand il aura terminé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_page.py"/>
        <source>The agent is not there yet. Ask again in a moment.</source>
        <translation>L'agent n'est pas encore là. Redemandez dans un instant.</translation>
    </message>
</context>
<context>
    <name>widgets.chat_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Its message is further up. Scroll there to have it read.</source>
        <translation>Son message est plus haut. Faites défiler jusque-là pour qu'il soit lu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Earlier messages are not selected. Scroll up to have them read.</source>
        <translation>Les messages antérieurs ne sont pas sélectionnés. Faites défiler vers le haut pour qu'ils soient lus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>Answer copied</source>
        <translation>Réponse copiée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/chat_view.py"/>
        <source>There is no answer to copy yet.</source>
        <translation>Il n'y a pas encore de réponse à copier.</translation>
    </message>
</context>
<context>
    <name>widgets.choice_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/choice_popup.py"/>
        <source>Nothing to choose from yet.</source>
        <translation>Aucun choix possible pour l'instant.</translation>
    </message>
</context>
<context>
    <name>widgets.cli_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Progress of the installation</source>
        <translation>Progression de l'installation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose another Copilot CLI</source>
        <translation>Choisir une autre Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Install…</source>
        <translation>Installer…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Cancel the installation</source>
        <translation>Annuler l'installation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose the Copilot CLI</source>
        <translation>Choisir la Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Copilot CLI {version}</source>
        <translation>Copilot CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>Looking for the Copilot CLI</source>
        <translation>Recherche de Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Installing the Copilot CLI</source>
        <translation>Installation de Copilot CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <source>The Copilot CLI was not found</source>
        <translation>Copilot CLI est introuvable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>The agent is not running</source>
        <translation>L'agent n'est pas démarré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/cli_row.py"/>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Restarting, attempt {attempt} of {limit}…</source>
        <translation>Redémarrage, tentative {attempt} sur {limit}…</translation>
    </message>
</context>
<context>
    <name>widgets.common_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Go to the part of the window before</source>
        <translation>Aller à la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Reset the zoom</source>
        <translation>Réinitialiser le zoom</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/common_commands.py"/>
        <source>Show or hide the inspector</source>
        <translation>Afficher ou masquer l'inspecteur</translation>
    </message>
</context>
<context>
    <name>widgets.completion</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Name a file</source>
        <translation>Citer un fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion.py"/>
        <source>Name a file or folder (@)</source>
        <translation>Citer un fichier ou un dossier (@)</translation>
    </message>
</context>
<context>
    <name>widgets.completion_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>insert</source>
        <translation>insérer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/completion_popup.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>close</source>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>widgets.composer</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <location filename="../../copilot_desktop/widgets/panes/json_view.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stop (Esc Esc)</source>
        <translation>Arrêter (Esc Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Send ({key})</source>
        <translation>Envoyer ({key})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Describe a task. Type @ to add files</source>
        <translation>Décrivez une tâche. Tapez @ pour ajouter des fichiers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Write a message</source>
        <translation>Écrivez un message</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reading the conversation. You can keep writing</source>
        <translation>Lecture de la conversation. Vous pouvez continuer à écrire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Waiting for the agent. You can keep writing</source>
        <translation>En attente de l'agent. Vous pouvez continuer à écrire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Message the agent while it waits, or answer above</source>
        <translation>Écrivez à l'agent pendant qu'il attend, ou répondez ci-dessus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Add a follow-up. It is sent when this turn ends</source>
        <translation>Ajoutez une suite. Elle est envoyée à la fin de ce tour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Reply, or type / for commands and @ for files</source>
        <translation>Répondez, ou tapez / pour les commandes et @ pour les fichiers</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Stopped. {count} queued message is kept and paused.</source>
        <extracomment>Of several: Stopped. {count} queued messages are kept and paused.</extracomment>
        <translation>
            <numerusform>Arrêté. {count} message en file d'attente est conservé et suspendu.</numerusform>
            <numerusform>Arrêté. {count} messages en file d'attente sont conservés et suspendus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Press Esc again to stop</source>
        <translation>Appuyez à nouveau sur Esc pour arrêter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer.py"/>
        <source>Not pasted: {size} MB, the limit is {limit} MB. Save it as a file and name the file.</source>
        <translation>Non collé : {size} Mo, la limite est de {limit} Mo. Enregistrez-le dans un fichier et citez ce fichier.</translation>
    </message>
</context>
<context>
    <name>widgets.composer_attachments</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files or a folder (Ctrl+Shift+O)</source>
        <translation>Joindre des fichiers ou un dossier (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Attach a folder…</source>
        <translation>Joindre un dossier…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Remove {name} first: it cannot be sent.</source>
        <translation>Retirez d'abord {name} : cet élément ne peut pas être envoyé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Attach a folder</source>
        <translation>Joindre un dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>Pasted as an attachment. Ctrl+Z puts it into the text.</source>
        <translation>Collé comme pièce jointe. Ctrl+Z place le contenu dans le texte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/composer_attachments.py"/>
        <source>{count} file was not attached: {limit} is the limit.</source>
        <extracomment>Of several: {count} files were not attached: {limit} is the limit.</extracomment>
        <translation>
            <numerusform>{count} fichier n'a pas été joint : la limite est de {limit}.</numerusform>
            <numerusform>{count} fichiers n'ont pas été joints : la limite est de {limit}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.composer_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>No message can be written here.</source>
        <translation>Aucun message ne peut être écrit ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Nothing can be sent here.</source>
        <translation>Rien ne peut être envoyé ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>This model has no choice of it.</source>
        <translation>Ce modèle ne propose pas ce choix.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether the sending key queues or steers</source>
        <translation>Changer si la touche d'envoi met en file d'attente ou oriente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change whether Enter or Ctrl+Enter sends</source>
        <translation>Changer si Enter ou Ctrl+Enter envoie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Change to the next mode</source>
        <translation>Passer au mode suivant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose the model for the next turn…</source>
        <translation>Choisir le modèle du tour suivant…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose how hard the model thinks…</source>
        <translation>Choisir l'intensité de la réflexion du modèle…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>Choose what is asked before it is done…</source>
        <translation>Choisir ce qui est demandé avant d'agir…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/composer_commands.py"/>
        <source>in the message</source>
        <translation>dans le message</translation>
    </message>
</context>
<context>
    <name>widgets.connection_banner</name>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/detail_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>State of the agent</source>
        <translation>État de l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Failure</source>
        <translation>Défaillance</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Choose CLI…</source>
        <translation>Choisir la CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>You're offline.</source>
        <translation>Vous êtes hors ligne.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Local models still work.</source>
        <translation>Les modèles locaux fonctionnent toujours.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Your draft is kept.</source>
        <translation>Votre brouillon est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install the Copilot CLI?</source>
        <translation>Installer Copilot CLI ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>Version {version}.</source>
        <translation>Version {version}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It downloads {size}.</source>
        <translation>Le téléchargement est de {size}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It takes {size} on the disk.</source>
        <translation>Elle occupe {size} sur le disque.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <source>It goes into this application's own data folder and can be removed at any time.</source>
        <translation>Elle va dans le dossier de données de cette application et peut être supprimée à tout moment.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_banner.py"/>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{megabytes} MB</source>
        <translation>{megabytes} Mo</translation>
    </message>
</context>
<context>
    <name>widgets.connection_line</name>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Shows the agent's process</source>
        <translation>Affiche le processus de l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Agent: {state}</source>
        <translation>Agent : {state}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>CLI {version}</source>
        <translation>CLI {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Looking for the CLI…</source>
        <translation>Recherche de la CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>No usable CLI</source>
        <translation>Aucune CLI utilisable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Installing the CLI…</source>
        <translation>Installation de la CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>attempt {attempt} of {limit}</source>
        <translation>tentative {attempt} sur {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/connection_line.py"/>
        <source>Restarting…</source>
        <translation>Redémarrage…</translation>
    </message>
</context>
<context>
    <name>widgets.context_ring</name>
    <message>
        <location filename="../../copilot_desktop/widgets/context_ring.py"/>
        <source>{used} of {limit} tokens, {percent} %</source>
        <translation>{used} jetons sur {limit}, {percent} %</translation>
    </message>
</context>
<context>
    <name>widgets.control_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>An imported session can only be read.</source>
        <translation>Une session importée est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Nothing was asked yet.</source>
        <translation>Rien n'a encore été demandé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Ask the last prompt again with another model, in a copy…</source>
        <translation>Reposer le dernier prompt à un autre modèle, dans une copie…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/control_commands.py"/>
        <source>Compact the conversation now</source>
        <translation>Compacter la conversation maintenant</translation>
    </message>
</context>
<context>
    <name>widgets.custom_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Copy the address</source>
        <translation>Copier l'adresse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>More about {name}</source>
        <translation>Plus d'informations sur {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using</source>
        <translation>Ne plus utiliser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Stop using {name}</source>
        <translation>Ne plus utiliser {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>The browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>Le navigateur est revenu sans connexion. Réessayez sur {host}, ou arrêtez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in at {host} in your browser. The tools come by themselves afterwards.</source>
        <translation>Connectez-vous sur {host} dans votre navigateur. Les outils arrivent ensuite d'eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Asking the server where to sign in…</source>
        <translation>Demande au serveur où se connecter…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} tool</source>
        <extracomment>Of several: {count} tools</extracomment>
        <translation>
            <numerusform>{count} outil</numerusform>
            <numerusform>{count} outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>{count} tool of {name}</source>
        <extracomment>Of several: {count} tools of {name}</extracomment>
        <translation>
            <numerusform>{count} outil de {name}</numerusform>
            <numerusform>{count} outils de {name}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Shown below</source>
        <translation>Affiché ci-dessous</translation>
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
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <source>Sign in as somebody else…</source>
        <translation>Se connecter avec un autre compte…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/custom_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>widgets.customize_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Customize</source>
        <translation>Personnaliser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Load the session</source>
        <translation>Charger la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Add a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New skill…</source>
        <translation>Nouvelle compétence…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New agent…</source>
        <translation>Nouvel agent…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New file…</source>
        <translation>Nouveau fichier…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What every new session is given.</source>
        <translation>Ce que reçoit chaque nouvelle session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What a new session in the folder of “{title}” is given.</source>
        <translation>Ce que reçoit une nouvelle session dans le dossier de « {title} ».</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>What the session “{title}” works with. A switch holds while it is loaded.</source>
        <translation>Ce avec quoi travaille la session « {title} ». Un interrupteur vaut tant qu'elle est chargée.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The session “{title}” is not loaded. This is what its folder and you would give it.</source>
        <translation>La session « {title} » n'est pas chargée. Voici ce que son dossier et vous lui donneriez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>New sessions</source>
        <translation>Nouvelles sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The list is being read.</source>
        <translation>La liste est en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>All the files that are read are there already.</source>
        <translation>Tous les fichiers qui sont lus existent déjà.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>The first {count} are shown.</source>
        <translation>Les {count} premiers sont affichés.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>No MCP server is set up. A server gives the agent tools of other programs.</source>
        <translation>Aucun serveur MCP n'est configuré. Un serveur donne à l'agent les outils d'autres programmes.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no skills. A skill tells the model how something is done.</source>
        <translation>Il n'y a aucune compétence. Une compétence indique au modèle comment faire quelque chose.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no agents. An agent has instructions and tools of its own.</source>
        <translation>Il n'y a aucun agent. Un agent a ses propres instructions et ses propres outils.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>There are no files with instructions.</source>
        <translation>Il n'y a aucun fichier d'instructions.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The system could not open the address.</source>
        <translation>Le système n'a pas pu ouvrir l'adresse.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>Remove the MCP server?</source>
        <translation>Supprimer le serveur MCP ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <source>{name} is taken out of the configuration of the CLI, with its variables and headers. Sessions use it no longer.</source>
        <translation>{name} est retiré de la configuration de la CLI, avec ses variables et ses en-têtes. Les sessions ne l'utilisent plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>{reason} It is shown in its folder.</source>
        <translation>{reason} Il est affiché dans son dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/customize_page.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>The system could not open the file.</source>
        <translation>Le système n'a pas pu ouvrir le fichier.</translation>
    </message>
</context>
<context>
    <name>widgets.day_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Any time</source>
        <translation>N'importe quand</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>Choose the days…</source>
        <translation>Choisir les jours…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/day_menu.py"/>
        <source>{first} and {count} other</source>
        <extracomment>Of several: {first} and {count} others</extracomment>
        <translation>
            <numerusform>{first} et {count} autre</numerusform>
            <numerusform>{first} et {count} autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.day_range_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>Search these days</source>
        <translation>Rechercher sur ces jours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/day_range_popup.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>widgets.decision_details</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Details of the decision</source>
        <translation>Détails de la décision</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Go to the conversation</source>
        <translation>Aller à la conversation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>Only this session</source>
        <translation>Seulement cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_details.py"/>
        <source>The session is not there any more.</source>
        <translation>La session n'existe plus.</translation>
    </message>
</context>
<context>
    <name>widgets.decision_filter_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decision_filter_row.py"/>
        <location filename="../../copilot_desktop/widgets/search_filter_row.py"/>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Decision log</source>
        <translation>Journal des décisions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Search commands, paths, answers and rules</source>
        <translation>Rechercher dans les commandes, chemins, réponses et règles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>{count} decision</source>
        <extracomment>Of several: {count} decisions</extracomment>
        <translation>
            <numerusform>{count} décision</numerusform>
            <numerusform>{count} décisions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>No decision fits what you look for.</source>
        <translation>Aucune décision ne correspond à votre recherche.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Nothing was decided yet. Here stands what you, a rule or a mode allowed, denied or answered.</source>
        <translation>Rien n'a encore été décidé. Ici s'affiche ce que vous, une règle ou un mode avez autorisé, refusé ou répondu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>JSON, with every detail</source>
        <translation>JSON, avec tous les détails</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_page.py"/>
        <source>Export decisions</source>
        <translation>Exporter les décisions</translation>
    </message>
</context>
<context>
    <name>widgets.decisions_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/decisions_view.py"/>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>widgets.diff_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>{count} more line is not shown.</source>
        <extracomment>Of several: {count} more lines are not shown.</extracomment>
        <translation>
            <numerusform>{count} ligne de plus n'est pas affichée.</numerusform>
            <numerusform>{count} lignes de plus ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/diff_view.py"/>
        <source>Changes: {added} lines added, {deleted} removed</source>
        <translation>Modifications : {added} lignes ajoutées, {deleted} supprimées</translation>
    </message>
</context>
<context>
    <name>widgets.digest_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Show list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>What has happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Goes to its place</source>
        <translation>Mène à l'emplacement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>Hide list</source>
        <translation>Masquer la liste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} file changed</source>
        <extracomment>Of several: {count} files changed</extracomment>
        <translation>
            <numerusform>{count} fichier modifié</numerusform>
            <numerusform>{count} fichiers modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} command run</source>
        <extracomment>Of several: {count} commands run</extracomment>
        <translation>
            <numerusform>{count} commande exécutée</numerusform>
            <numerusform>{count} commandes exécutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_group.py"/>
        <source>{count} failed</source>
        <extracomment>Of several: {count} failed</extracomment>
        <translation>
            <numerusform>{count} échec</numerusform>
            <numerusform>{count} échecs</numerusform>
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
            <numerusform>{count} erreur</numerusform>
            <numerusform>{count} erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{count} turn ended</source>
        <extracomment>Of several: {count} turns ended</extracomment>
        <translation>
            <numerusform>{count} tour terminé</numerusform>
            <numerusform>{count} tours terminés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>While you were away: {what}</source>
        <translation>Pendant votre absence : {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>{told} (only the newest part)</source>
        <translation>{told} (seulement la partie la plus récente)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/digest_strip.py"/>
        <source>failed, exit code {code}</source>
        <translation>échec, code de sortie {code}</translation>
    </message>
</context>
<context>
    <name>widgets.drop_hint</name>
    <message>
        <location filename="../../copilot_desktop/widgets/drop_hint.py"/>
        <source>Drop files, folders or images to attach them</source>
        <translation>Déposez des fichiers, dossiers ou images pour les joindre</translation>
    </message>
</context>
<context>
    <name>widgets.empty_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Search in messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches “{text}” in titles and folders.</source>
        <translation>Rien ne correspond à « {text} » dans les titres et les dossiers.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>Nothing is archived.</source>
        <translation>Rien n'est archivé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/empty_list.py"/>
        <source>No sessions yet. Start one with Ctrl+N.</source>
        <translation>Aucune session pour l'instant. Commencez-en une avec Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>widgets.export_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Export session</source>
        <translation>Exporter la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>How much</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>The whole session</source>
        <translation>La session entière</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>{count} selected message</source>
        <extracomment>Of several: {count} selected messages</extracomment>
        <translation>
            <numerusform>{count} message sélectionné</numerusform>
            <numerusform>{count} messages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With tools and their output</source>
        <translation>Avec les outils et leur sortie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>With what the model thought</source>
        <translation>Avec les réflexions du modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Exported so far</source>
        <translation>Exporté jusqu'ici</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>File: {name}. Known keys are left out.</source>
        <translation>Fichier : {name}. Les clés connues sont omises.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>Markdown, for editors and wikis</source>
        <translation>Markdown, pour les éditeurs et les wikis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>HTML, one file for any browser</source>
        <translation>HTML, un seul fichier pour tout navigateur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>PDF, for paper and mail</source>
        <translation>PDF, pour le papier et le courrier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/export_dialog.py"/>
        <source>JSON, everything, to be imported again</source>
        <translation>JSON, tout le contenu, pour une réimportation</translation>
    </message>
</context>
<context>
    <name>widgets.field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/field.py"/>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
</context>
<context>
    <name>widgets.filter_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Search all sessions</source>
        <translation>Rechercher dans toutes les sessions</translation>
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
        <translation>Archivées</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_bar.py"/>
        <source>Filter: {words}</source>
        <translation>Filtre : {words}</translation>
    </message>
</context>
<context>
    <name>widgets.filter_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_chip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>widgets.filter_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>Creation</source>
        <translation>Création</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>New section…</source>
        <translation>Nouvelle section…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Import a session…</source>
        <translation>Importer une session…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/filter_menu.py"/>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
</context>
<context>
    <name>widgets.find_bar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Find in conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Match case (Alt+C)</source>
        <translation>Respecter la casse (Alt+C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Regular expression (Alt+R)</source>
        <translation>Expression régulière (Alt+R)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>Occurrence précédente (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Next match (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Fermer (Escape)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>The pattern is too slow</source>
        <translation>Le motif est trop lent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/find_bar.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} match</source>
        <extracomment>Of several: {count} matches</extracomment>
        <translation>
            <numerusform>{count} occurrence</numerusform>
            <numerusform>{count} occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.follow_up</name>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Send when done</source>
        <translation>Envoyer une fois terminé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Steer now</source>
        <translation>Orienter maintenant</translation>
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
        <translation>{key} envoie une fois terminé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>{key} steers the running turn</source>
        <translation>{key} oriente le tour en cours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/follow_up.py"/>
        <source>Ctrl+Enter sends, Enter begins a line</source>
        <translation>Ctrl+Enter envoie, Enter va à la ligne</translation>
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
        <translation>une session importée est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent isn't running</source>
        <translation>l'agent n'est pas démarré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>this CLI can't copy a conversation</source>
        <translation>cette CLI ne peut pas copier une conversation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>the agent is still working on it</source>
        <translation>l'agent y travaille encore</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/forking.py"/>
        <source>Ask again with another model, in a copy…</source>
        <translation>Redemander à un autre modèle, dans une copie…</translation>
    </message>
</context>
<context>
    <name>widgets.form_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Submit</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>{server} asks</source>
        <translation>{server} demande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>The agent asks</source>
        <translation>L'agent demande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Asked by the MCP server {server}</source>
        <translation>Demandé par le serveur MCP {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The agent is waiting for your answer</source>
        <translation>L'agent attend votre réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Sent to {server}, not to the model</source>
        <translation>Envoyé à {server}, pas au modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>This form cannot be shown. This is what is asked for:</source>
        <translation>Ce formulaire ne peut pas être affiché. Voici ce qui est demandé :</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Sending...</source>
        <translation>Envoi...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_card.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>widgets.form_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>This field cannot be filled in here; it is left out.</source>
        <translation>Ce champ ne peut pas être rempli ici ; il est omis.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/form_fields.py"/>
        <source>No choice</source>
        <translation>Aucun choix</translation>
    </message>
</context>
<context>
    <name>widgets.found_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>Reading earlier messages…</source>
        <translation>Lecture des messages antérieurs…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/found_place.py"/>
        <source>What was found is not in this conversation any more.</source>
        <translation>Ce qui a été trouvé n'est plus dans cette conversation.</translation>
    </message>
</context>
<context>
    <name>widgets.grant_menu</name>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Allow without asking</source>
        <translation>Autoriser sans demander</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>“Allow all”: commands, files and addresses</source>
        <translation>« Tout autoriser » : commandes, fichiers et adresses</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/grant_menu.py"/>
        <source>Everything, this session...</source>
        <translation>Tout, cette session...</translation>
    </message>
</context>
<context>
    <name>widgets.header</name>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Afficher la barre latérale (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Folder of the session</source>
        <translation>Dossier de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Open in its own window (Ctrl+Shift+N)</source>
        <translation>Ouvrir dans sa propre fenêtre (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <source>Inspector (Ctrl+I)</source>
        <translation>Inspecteur (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/header.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>widgets.help_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>{name} help</source>
        <translation>Aide de {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Search the help</source>
        <translation>Rechercher dans l'aide</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/help_window.py"/>
        <location filename="../../copilot_desktop/widgets/link_opener.py"/>
        <source>This link cannot be opened.</source>
        <translation>Ce lien ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_button.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_list.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Keep above other windows</source>
        <translation>Garder au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Close the inbox</source>
        <translation>Fermer la boîte de réception</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Nothing waits for you. What any session asks of you comes here.</source>
        <translation>Rien ne vous attend. Ce qu'une session vous demande arrive ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/request_dialog.py"/>
        <source>Open session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open the inbox in its own window</source>
        <translation>Ouvrir la boîte de réception dans sa propre fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Put the inbox back into the window</source>
        <translation>Remettre la boîte de réception dans la fenêtre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>{count} request</source>
        <extracomment>Of several: {count} requests</extracomment>
        <translation>
            <numerusform>{count} demande</numerusform>
            <numerusform>{count} demandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Answered elsewhere, or not needed any more.</source>
        <translation>Répondu ailleurs, ou plus nécessaire.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>{title} needs you: {request}</source>
        <translation>{title} vous attend : {request}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_panel.py"/>
        <source>Open session {title}</source>
        <translation>Ouvrir la session {title}</translation>
    </message>
</context>
<context>
    <name>widgets.inbox_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to what waits for you</source>
        <translation>Aller à ce qui vous attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inbox_place.py"/>
        <source>Inbox ({count})</source>
        <translation>Boîte de réception ({count})</translation>
    </message>
</context>
<context>
    <name>widgets.info_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/info_rows.py"/>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Opens the session</source>
        <translation>Ouvre la session</translation>
    </message>
</context>
<context>
    <name>widgets.inspector</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Open this tab in its own window</source>
        <translation>Ouvrir cet onglet dans sa propre fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector</source>
        <translation>Fermer l'inspecteur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector.py"/>
        <source>Close the inspector (Ctrl+I)</source>
        <translation>Fermer l'inspecteur (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>widgets.inspector_tabs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/inspector_tabs.py"/>
        <source>Events</source>
        <translation>Événements</translation>
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
        <translation>Elle va dans le dossier de données de cette application et peut être supprimée à tout moment. La licence de GitHub Copilot CLI s'applique ; son texte est conservé à côté.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} to download</source>
        <translation>{size} à télécharger</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>{size} on the disk</source>
        <translation>{size} sur le disque</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/install_consent.py"/>
        <source>How large it is cannot be told beforehand.</source>
        <translation>Sa taille ne peut pas être connue à l'avance.</translation>
    </message>
</context>
<context>
    <name>widgets.key_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>It is sent to {host} alone. What you wrote is kept.</source>
        <translation>Elle n'est envoyée qu'à {host}. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/key_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Keep in the system keychain</source>
        <translation>Conserver dans le trousseau du système</translation>
    </message>
</context>
<context>
    <name>widgets.limits_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>Limit of the session</source>
        <translation>Limite de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Allow as much again</source>
        <translation>Accorder encore autant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Remove the budget</source>
        <translation>Supprimer le budget</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{percent} % of the quota “{name}” is used.</source>
        <translation>{percent} % du quota « {name} » sont utilisés.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>The budget is used up: {used} of {limit}. The agent goes no further, and nothing is sent, until you decide.</source>
        <translation>Le budget est épuisé : {used} sur {limit}. L'agent ne va pas plus loin, et rien n'est envoyé, tant que vous n'avez pas décidé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/limits_strip.py"/>
        <source>{used} of the budget of {limit} are used.</source>
        <translation>{used} du budget de {limit} sont utilisés.</translation>
    </message>
</context>
<context>
    <name>widgets.main_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop them, or keep them running in the background?</source>
        <translation>Quitter et les arrêter, ou les laisser continuer en arrière-plan ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Quit and stop the work? What is done so far is kept.</source>
        <translation>Quitter et arrêter le travail ? Ce qui est déjà fait est conservé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>{count} session is still running.</source>
        <extracomment>Of several: {count} sessions are still running.</extracomment>
        <translation>
            <numerusform>{count} session est encore en cours.</numerusform>
            <numerusform>{count} sessions sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/main_window.py"/>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
</context>
<context>
    <name>widgets.markdown_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/markdown_view.py"/>
        <source>The rest is not shown here.</source>
        <translation>Le reste n'est pas affiché ici.</translation>
    </message>
</context>
<context>
    <name>widgets.mcp_form_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>The model sees its tools as name-tool</source>
        <translation>Le modèle voit ses outils sous la forme nom-outil</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>It runs as you as long as a session uses it, and asks for no permission to start.</source>
        <translation>Il s'exécute avec vos droits tant qu'une session l'utilise, et démarre sans demander d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>As in a shell: words, with quotes around those that have spaces</source>
        <translation>Comme dans un shell : des mots, avec des guillemets autour de ceux qui contiennent des espaces</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Edit the MCP server</source>
        <translation>Modifier le serveur MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add an MCP server</source>
        <translation>Ajouter un serveur MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>A program on this computer</source>
        <translation>Un programme sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (HTTP)</source>
        <translation>Une adresse (HTTP)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>An address (the older SSE)</source>
        <translation>Une adresse (SSE, plus ancien)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Environment variables</source>
        <translation>Variables d'environnement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mcp_form_panel.py"/>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
</context>
<context>
    <name>widgets.menu_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Inspector: {tab}</source>
        <translation>Inspecteur : {tab}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>List of sessions</source>
        <translation>Liste des sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>All sessions are shown.</source>
        <translation>Toutes les sessions sont affichées.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by activity</source>
        <translation>Grouper les sessions par activité</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Group sessions by folder</source>
        <translation>Grouper les sessions par dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by last activity</source>
        <translation>Trier les sessions par dernière activité</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by creation</source>
        <translation>Trier les sessions par création</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Sort sessions by name</source>
        <translation>Trier les sessions par nom</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide archived sessions</source>
        <translation>Afficher ou masquer les sessions archivées</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Show or hide the trash</source>
        <translation>Afficher ou masquer la corbeille</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Clear the filter of the sessions</source>
        <translation>Effacer le filtre des sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Pin or unpin the session</source>
        <translation>Épingler ou désépingler la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Mark the session as unread or read</source>
        <translation>Marquer la session comme non lue ou lue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Copy the ID of the session</source>
        <translation>Copier l'ID de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Move the session to the trash</source>
        <translation>Mettre la session à la corbeille</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session waits for you</source>
        <translation>Activer ou désactiver : notifier quand une session vous attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session fails</source>
        <translation>Activer ou désactiver : notifier quand une session échoue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: notify when a session finishes</source>
        <translation>Activer ou désactiver : notifier quand une session se termine</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep the computer awake while sessions run</source>
        <translation>Activer ou désactiver : empêcher la mise en veille pendant que des sessions travaillent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: an icon in the system tray</source>
        <translation>Activer ou désactiver : une icône dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Turn on or off: keep running when the window is closed</source>
        <translation>Activer ou désactiver : continuer en arrière-plan quand la fenêtre est fermée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions: never</source>
        <translation>Libérer les sessions inactives : jamais</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/menu_commands.py"/>
        <source>Release idle sessions after {count} minute</source>
        <extracomment>Of several: Release idle sessions after {count} minutes</extracomment>
        <translation>
            <numerusform>Libérer les sessions inactives après {count} minute</numerusform>
            <numerusform>Libérer les sessions inactives après {count} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.mode_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_chip.py"/>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>widgets.mode_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Mode: {mode}</source>
        <translation>Mode : {mode}</translation>
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
        <translation>S'applique dès la prochaine étape de l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>{keys}: next mode</source>
        <translation>{keys} : mode suivant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Shift+Tab changes the mode</source>
        <translation>Shift+Tab change de mode</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>Start Autopilot?</source>
        <translation>Démarrer Autopilot ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/mode_picker.py"/>
        <source>The agent keeps going without asking you until the task is done or you stop it.</source>
        <translation>L'agent continue sans vous interroger jusqu'à ce que la tâche soit terminée ou que vous l'arrêtiez.</translation>
    </message>
</context>
<context>
    <name>widgets.model_checks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Models to show</source>
        <translation>Modèles à afficher</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Find a model, or name one</source>
        <translation>Recherchez un modèle, ou indiquez-en un</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>one more, find it by its name</source>
        <extracomment>Of several: {count} more, find them by name</extracomment>
        <translation>
            <numerusform>{count} de plus, à rechercher par son nom</numerusform>
            <numerusform>{count} de plus, à rechercher par leur nom</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>No model of the list is called so. Add names it.</source>
        <translation>Aucun modèle de la liste ne porte ce nom. Ajouter l'inscrit.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no chat</source>
        <translation>pas de chat</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>{size} context</source>
        <translation>contexte de {size}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_checks.py"/>
        <source>no tools</source>
        <translation>pas d'outils</translation>
    </message>
</context>
<context>
    <name>widgets.model_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_list.py"/>
        <source>Use “{name}”</source>
        <translation>Utiliser « {name} »</translation>
    </message>
</context>
<context>
    <name>widgets.model_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Default model</source>
        <translation>Modèle par défaut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Applies to the next turn</source>
        <translation>S'applique au tour suivant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>What the model does by itself</source>
        <translation>Ce que le modèle fait de lui-même</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Answers soonest</source>
        <translation>Répond le plus vite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks where it helps</source>
        <translation>Réfléchit là où c'est utile</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_picker.py"/>
        <source>Thinks longest, uses most tokens</source>
        <translation>Réfléchit le plus longtemps, utilise le plus de jetons</translation>
    </message>
</context>
<context>
    <name>widgets.model_popup</name>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models, or name one of your provider</source>
        <translation>Recherchez des modèles, ou indiquez-en un de votre fournisseur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/model_popup.py"/>
        <source>No model matches.</source>
        <translation>Aucun modèle ne correspond.</translation>
    </message>
</context>
<context>
    <name>widgets.more_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>It has no folder.</source>
        <translation>Elle n'a pas de dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Duplicate the session</source>
        <translation>Dupliquer la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Go on in a terminal</source>
        <translation>Continuer dans un terminal</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Copy the link of the session</source>
        <translation>Copier le lien de la session</translation>
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
        <translation>Afficher le processus de l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Permission rules…</source>
        <translation>Règles d'autorisation…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Decision log…</source>
        <translation>Journal des décisions…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Model providers…</source>
        <translation>Fournisseurs de modèles…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Restart the agent</source>
        <translation>Redémarrer l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>MCP servers…</source>
        <translation>Serveurs MCP…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Skills…</source>
        <translation>Compétences…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Agents…</source>
        <translation>Agents…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Instructions…</source>
        <translation>Instructions…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: as the desktop</source>
        <translation>Thème : comme le bureau</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, light</source>
        <translation>Thème : contraste élevé, clair</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Theme: high contrast, dark</source>
        <translation>Thème : contraste élevé, sombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: as the desktop</source>
        <translation>Langue : comme le bureau</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the list of sessions</source>
        <translation>dans la liste des sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>in the find bar</source>
        <translation>dans la barre de recherche</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose a session in the list first.</source>
        <translation>Choisissez d'abord une session dans la liste.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>The find bar is closed.</source>
        <translation>La barre de recherche est fermée.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Choose all sessions</source>
        <translation>Choisir toutes les sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Undo what was done with sessions</source>
        <translation>Annuler ce qui a été fait avec des sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Open the menu of the session</source>
        <translation>Ouvrir le menu de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/more_commands.py"/>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
</context>
<context>
    <name>widgets.new_custom_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Small letters, digits and hyphens</source>
        <translation>Minuscules, chiffres et tirets</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>By this the model knows when it is of use</source>
        <translation>Elle permet au modèle de savoir quand c'est utile</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders: {name}</source>
        <translation>Pour tous les dossiers : {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder: {name}</source>
        <translation>Pour ce dossier : {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For all folders</source>
        <translation>Pour tous les dossiers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>For this folder</source>
        <translation>Pour ce dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New skill</source>
        <translation>Nouvelle compétence</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A folder with a SKILL.md. Its text is read by the model when it needs it.</source>
        <translation>Un dossier avec un SKILL.md. Le modèle lit son texte quand il en a besoin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the skill</source>
        <translation>Créer la compétence</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New agent</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that says who the agent is, and which tools it may use.</source>
        <translation>Un fichier qui indique qui est l'agent et quels outils il peut utiliser.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the agent</source>
        <translation>Créer l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>New instructions</source>
        <translation>Nouvelles instructions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>A file that the model reads in every session.</source>
        <translation>Un fichier que le modèle lit dans chaque session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_custom_dialog.py"/>
        <source>Create the file</source>
        <translation>Créer le fichier</translation>
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
        <translation>Sur quoi travaillons-nous ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>The agent can read and change files in the folder you choose.</source>
        <translation>L'agent peut lire et modifier des fichiers dans le dossier que vous choisissez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Account and CLI…</source>
        <translation>Compte et CLI…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Begin with this model in this folder</source>
        <translation>Commencer avec ce modèle dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a folder to work in.</source>
        <translation>Choisissez un dossier de travail.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{folder} does not exist. Choose another folder.</source>
        <translation>{folder} n'existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Choose a model to work with.</source>
        <translation>Choisissez un modèle avec lequel travailler.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>The agent is not running. What you write is kept.</source>
        <translation>L'agent n'est pas démarré. Ce que vous écrivez est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Waiting for the agent. You can keep writing.</source>
        <translation>En attente de l'agent. Vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>{model} · {provider}</source>
        <translation>{model} · {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for the demo</source>
        <translation>Idées pour la démo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/new_session_page.py"/>
        <source>Ideas for {folder}</source>
        <translation>Idées pour {folder}</translation>
    </message>
</context>
<context>
    <name>widgets.notice_rows</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} finished</source>
        <extracomment>Of several: {count} finished</extracomment>
        <translation>
            <numerusform>{count} terminée</numerusform>
            <numerusform>{count} terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>{count} waits for you</source>
        <extracomment>Of several: {count} wait for you</extracomment>
        <translation>
            <numerusform>{count} vous attend</numerusform>
            <numerusform>{count} vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Memory of the agent</source>
        <translation>Mémoire de l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent uses {memory} of memory</source>
        <translation>L'agent utilise {memory} de mémoire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>The agent's memory is full</source>
        <translation>La mémoire de l'agent est pleine</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <source>Nothing runs now: started anew, it goes on with every session.</source>
        <translation>Rien n'est en cours : après un redémarrage, il poursuit toutes les sessions.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_rows.py"/>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>Start anew</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>widgets.notice_stack</name>
    <message>
        <location filename="../../copilot_desktop/widgets/notice_stack.py"/>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>widgets.output_search</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_search.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Find in the output</source>
        <translation>Rechercher dans la sortie</translation>
    </message>
</context>
<context>
    <name>widgets.output_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_view.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>widgets.output_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>Output of {tool}</source>
        <translation>Sortie de {tool}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>{number} line</source>
        <extracomment>Of several: {number} lines</extracomment>
        <translation>
            <numerusform>{number} ligne</numerusform>
            <numerusform>{number} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <source>All of it is in {path}</source>
        <translation>Tout se trouve dans {path}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/output_window.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/code_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/copying.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>widgets.palette_place</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_place.py"/>
        <source>Search earlier prompts…</source>
        <translation>Rechercher dans les prompts antérieurs…</translation>
    </message>
</context>
<context>
    <name>widgets.palette_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search the prompts of all sessions</source>
        <translation>Rechercher dans les prompts de toutes les sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>Search commands and sessions</source>
        <translation>Rechercher des commandes et des sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>all commands and sessions</source>
        <translation>toutes les commandes et sessions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>files of the session</source>
        <translation>fichiers de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/palette_view.py"/>
        <source>prompts of all sessions</source>
        <translation>prompts de toutes les sessions</translation>
    </message>
</context>
<context>
    <name>widgets.panes.budget_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>Unit of the limit</source>
        <translation>Unité de la limite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/budget_box.py"/>
        <source>credits</source>
        <translation>crédits</translation>
    </message>
</context>
<context>
    <name>widgets.panes.change_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>reviewed</source>
        <translation>examiné</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/change_list.py"/>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_heads</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Show changes of</source>
        <translation>Afficher les modifications de</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>{count} file</source>
        <extracomment>Of several: {count} files</extracomment>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>{files}, {count} reviewed</source>
        <translation>{files}, {count} examinés</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>vs {branch}</source>
        <translation>vs {branch}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Ignore whitespace</source>
        <translation>Ignorer les espaces</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>This turn</source>
        <translation>Ce tour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Uncommitted</source>
        <translation>Non validé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Reviewed (Space in the list)</source>
        <translation>Examiné (Space dans la liste)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Comment (C)</source>
        <translation>Commenter (C)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Copy the patch of this file</source>
        <translation>Copier le patch de ce fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Undo the agent's edits of this file…</source>
        <translation>Annuler les modifications de l'agent dans ce fichier…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_heads.py"/>
        <source>Only the agent's own edits can be undone. See This turn or Session.</source>
        <translation>Seules les modifications de l'agent lui-même peuvent être annulées. Voir Ce tour ou Session.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.changes_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Copy patch</source>
        <translation>Copier le patch</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Undo all…</source>
        <translation>Tout annuler…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as not reviewed</source>
        <translation>Marquer comme non examiné</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Mark as reviewed</source>
        <translation>Marquer comme examiné</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Comment on this file…</source>
        <translation>Commenter ce fichier…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this turn.</source>
        <translation>Aucune modification dans ce tour.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>No changes in this session.</source>
        <translation>Aucune modification dans cette session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>Nothing is uncommitted.</source>
        <translation>Tout est validé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>The branch has no changes.</source>
        <translation>La branche ne contient aucune modification.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/changes_pane.py"/>
        <source>This branch has no other one to be compared with. Shown is what is not committed.</source>
        <translation>Cette branche n'en a pas d'autre à laquelle être comparée. Ce qui n'est pas validé est affiché.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.commands_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>Filter commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>No command matches.</source>
        <translation>Aucune commande ne correspond.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/commands_pane.py"/>
        <source>The agent has not run a command.</source>
        <translation>L'agent n'a exécuté aucune commande.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.comment_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>What should the agent change here?</source>
        <translation>Que doit changer l'agent ici ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Add comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Comment on {path}, {place}</source>
        <translation>Commentaire sur {path}, {place}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Send {count} comment</source>
        <extracomment>Of several: Send {count} comments</extracomment>
        <translation>
            <numerusform>Envoyer {count} commentaire</numerusform>
            <numerusform>Envoyer {count} commentaires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>{path}, {place}: {text}</source>
        <translation>{path}, {place} : {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Show {comment}</source>
        <translation>Afficher {comment}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove {comment}</source>
        <translation>Retirer {comment}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/comment_strip.py"/>
        <source>Remove this comment</source>
        <translation>Retirer ce commentaire</translation>
    </message>
</context>
<context>
    <name>widgets.panes.events_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter, for example -delta tool.</source>
        <translation>Filtrer, par exemple -delta tool.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Filter messages</source>
        <translation>Filtrer les messages</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Words show messages with one of them in the name, -words hide them.</source>
        <translation>Les mots affichent les messages dont le nom en contient un, les -mots les masquent.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save or record</source>
        <translation>Enregistrer ou capturer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Recording to {name}. Known keys are left out.</source>
        <translation>Enregistrement dans {name}. Les clés connues sont omises.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>No message matches.</source>
        <translation>Aucun message ne correspond.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>What passes from now on is listed here.</source>
        <translation>Ce qui passe à partir de maintenant est listé ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Save what is listed…</source>
        <translation>Enregistrer ce qui est listé…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Stop recording</source>
        <translation>Arrêter l'enregistrement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/events_pane.py"/>
        <source>Record everything to a file…</source>
        <translation>Tout enregistrer dans un fichier…</translation>
    </message>
</context>
<context>
    <name>widgets.panes.limit_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Limit of AI credits</source>
        <translation>Limite de crédits IA</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>{count} credits or more</source>
        <translation>{count} crédits ou plus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set the limit</source>
        <translation>Définir la limite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Remove the limit</source>
        <translation>Supprimer la limite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Set {count}, as recommended</source>
        <translation>Définir {count}, valeur recommandée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>The CLI takes {count} credits or more.</source>
        <translation>La CLI accepte {count} crédits ou plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>At {count} AI credits the agent stops and asks you, wherever the session runs.</source>
        <translation>À {count} crédits IA, l'agent s'arrête et vous interroge, où que s'exécute la session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/limit_box.py"/>
        <source>Kept by the CLI: the agent stops there and asks you, also when this window is closed.</source>
        <translation>Gérée par la CLI : l'agent s'y arrête et vous interroge, même quand cette fenêtre est fermée.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.message_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/message_box.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>widgets.panes.plan_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Edit the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan as Markdown</source>
        <translation>Plan en Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>Plan and todos</source>
        <translation>Plan et tâches à faire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has changed the plan meanwhile.</source>
        <translation>L'agent a modifié le plan entre-temps.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>The agent has not made a plan.</source>
        <translation>L'agent n'a pas fait de plan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/plan_pane.py"/>
        <source>This CLI tells of no plans.</source>
        <translation>Cette CLI n'indique pas de plans.</translation>
    </message>
</context>
<context>
    <name>widgets.panes.revert_dialog</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {count} file?</source>
        <extracomment>Of several: Undo {count} files?</extracomment>
        <translation>
            <numerusform>Annuler {count} fichier ?</numerusform>
            <numerusform>Annuler {count} fichiers ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Undo {name}?</source>
        <translation>Annuler {name} ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Edits made by the agent are reverted. Files you changed since are left alone.</source>
        <translation>Les modifications faites par l'agent sont annulées. Les fichiers que vous avez modifiés depuis sont laissés tels quels.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>{count} more file is left alone.</source>
        <extracomment>Of several: {count} more files are left alone.</extracomment>
        <translation>
            <numerusform>{count} autre fichier est laissé tel quel.</numerusform>
            <numerusform>{count} autres fichiers sont laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was not changed by the agent's own edits</source>
        <translation>laissé tel quel ; il n'a pas été changé par les modifications de l'agent lui-même</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it was changed since</source>
        <translation>laissé tel quel ; il a été modifié depuis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it lies outside of the folder, or is a link</source>
        <translation>laissé tel quel ; il se trouve hors du dossier, ou est un lien</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it is no text</source>
        <translation>laissé tel quel ; ce n'est pas du texte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; it can't be read</source>
        <translation>laissé tel quel ; il est illisible</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/revert_dialog.py"/>
        <source>left alone; there is another file of that name by now</source>
        <translation>laissé tel quel ; il existe maintenant un autre fichier de ce nom</translation>
    </message>
</context>
<context>
    <name>widgets.panes.review_diff</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/review_diff.py"/>
        <source>Line {line}: {text}</source>
        <translation>Ligne {line} : {text}</translation>
    </message>
</context>
<context>
    <name>widgets.panes.task_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Stop {task}</source>
        <translation>Arrêter {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>More about {task}</source>
        <translation>Plus d'informations sur {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Send a message…</source>
        <translation>Envoyer un message…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Move to the background</source>
        <translation>Faire passer en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>the agent waits for it</source>
        <translation>l'agent l'attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/task_row.py"/>
        <source>Finished, takes further messages</source>
        <translation>Terminée, accepte d'autres messages</translation>
    </message>
</context>
<context>
    <name>widgets.panes.tasks_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Background tasks</source>
        <translation>Tâches en arrière-plan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>{count} running</source>
        <extracomment>Of several: {count} running</extracomment>
        <translation>
            <numerusform>{count} en cours</numerusform>
            <numerusform>{count} en cours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Nothing runs in the background.</source>
        <translation>Rien ne s'exécute en arrière-plan.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>This CLI tells of no tasks.</source>
        <translation>Cette CLI n'indique pas de tâches.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/tasks_pane.py"/>
        <source>Message to {agent}</source>
        <translation>Message à {agent}</translation>
    </message>
</context>
<context>
    <name>widgets.panes.todo_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos</source>
        <translation>Tâches à faire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Todos done</source>
        <translation>Tâches terminées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}” and {count} more</source>
        <extracomment>Of several: Waits for “{title}” and {count} more</extracomment>
        <translation>
            <numerusform>Attend « {title} » et {count} de plus</numerusform>
            <numerusform>Attend « {title} » et {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>Waits for “{title}”</source>
        <translation>Attend « {title} »</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/todo_list.py"/>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
</context>
<context>
    <name>widgets.panes.usage_pane</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Budget of this session</source>
        <translation>Budget de cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep, if you like</source>
        <translation>Ce que le résumé doit garder, si vous le souhaitez</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>What the summary should keep</source>
        <translation>Ce que le résumé doit garder</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Compact now</source>
        <translation>Compacter maintenant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Stop compacting</source>
        <translation>Arrêter le compactage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Largest tools</source>
        <translation>Outils les plus lourds</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Heaviest messages</source>
        <translation>Messages les plus lourds</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>2 min ago</source>
        <translation>il y a 2 min</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>first token {time} s</source>
        <translation>premier jeton {time} s</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>MCP tools</source>
        <translation>Outils MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/usage_pane.py"/>
        <source>Last turn</source>
        <translation>Dernier tour</translation>
    </message>
</context>
<context>
    <name>widgets.panes.wire_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>to the agent</source>
        <translation>vers l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>from the agent</source>
        <translation>de l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/panes/wire_list.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>widgets.permission_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_body.py"/>
        <source>Looking through it...</source>
        <translation>Examen en cours...</translation>
    </message>
</context>
<context>
    <name>widgets.permission_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny with feedback...</source>
        <translation>Refuser avec un commentaire...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent reads your feedback and continues.</source>
        <translation>L'agent lit votre commentaire et continue.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Deny and stop</source>
        <translation>Refuser et arrêter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>The agent's turn ends here.</source>
        <translation>Le tour de l'agent se termine ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow for session</source>
        <translation>Autoriser pour la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>More ways to allow this</source>
        <translation>Autres façons d'autoriser ceci</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Feedback for the agent</source>
        <translation>Commentaire pour l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>What should the agent do instead?</source>
        <translation>Que doit faire l'agent à la place ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>Deny and send</source>
        <translation>Refuser et envoyer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{count} character</source>
        <extracomment>Of several: {count} characters</extracomment>
        <translation>
            <numerusform>{count} caractère</numerusform>
            <numerusform>{count} caractères</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}, read to the end.</source>
        <translation>{amount}, lu jusqu'à la fin.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_card.py"/>
        <source>{amount}. Scroll to the end before you allow it.</source>
        <translation>{amount}. Faites défiler jusqu'à la fin avant d'autoriser.</translation>
    </message>
</context>
<context>
    <name>widgets.permission_picker</name>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Permissions: {mode}</source>
        <translation>Autorisations : {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What is remembered, and a box that tells what would be asked</source>
        <translation>Ce qui est mémorisé, et un champ qui dit ce qui serait demandé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/permission_picker.py"/>
        <source>What was allowed, denied and answered, when, and who said so</source>
        <translation>Ce qui a été autorisé, refusé et répondu, quand et par qui</translation>
    </message>
</context>
<context>
    <name>widgets.plan_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Request changes...</source>
        <translation>Demander des modifications...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Edit plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send changes</source>
        <translation>Envoyer les modifications</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>What should be different?</source>
        <translation>Qu'est-ce qui doit être différent ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Plan is ready</source>
        <translation>Le plan est prêt</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Nothing has been changed yet</source>
        <translation>Rien n'a encore été modifié</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>Send my version</source>
        <translation>Envoyer ma version</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent gets your version of the plan and asks again.</source>
        <translation>L'agent reçoit votre version du plan et redemande.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/plan_card.py"/>
        <source>The agent reads your feedback and continues to plan.</source>
        <translation>L'agent lit votre commentaire et continue à planifier.</translation>
    </message>
</context>
<context>
    <name>widgets.process_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Agent process</source>
        <translation>Processus de l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>One process of the Copilot CLI runs all sessions. It ends with everything it has started.</source>
        <translation>Un seul processus de Copilot CLI exécute toutes les sessions. Il se termine avec tout ce qu'il a démarré.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restart…</source>
        <translation>Redémarrer…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Loaded sessions</source>
        <translation>Sessions chargées</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Programs it has started</source>
        <translation>Programmes qu'il a démarrés</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>What the CLI has written</source>
        <translation>Ce que la CLI a écrit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>The CLI has written nothing.</source>
        <translation>La CLI n'a rien écrit.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} session loaded</source>
        <extracomment>Of several: {count} sessions loaded</extracomment>
        <translation>
            <numerusform>{count} session chargée</numerusform>
            <numerusform>{count} sessions chargées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No session is loaded</source>
        <translation>Aucune session n'est chargée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>at work</source>
        <translation>au travail</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} program started by it</source>
        <extracomment>Of several: {count} programs started by it</extracomment>
        <translation>
            <numerusform>{count} programme qu'il a démarré</numerusform>
            <numerusform>{count} programmes qu'il a démarrés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>It has started no other program</source>
        <translation>Il n'a démarré aucun autre programme</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{pid} · {memory} · since {time}</source>
        <translation>{pid} · {memory} · depuis {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>{count} restart</source>
        <extracomment>Of several: {count} restarts</extracomment>
        <translation>
            <numerusform>{count} redémarrage</numerusform>
            <numerusform>{count} redémarrages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>No restarts</source>
        <translation>Aucun redémarrage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>not running</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Running for</source>
        <translation>En cours depuis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory, with everything it has started</source>
        <translation>Mémoire, avec tout ce qu'il a démarré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Memory of the CLI alone</source>
        <translation>Mémoire de la CLI seule</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Processor, 100 % is one core</source>
        <translation>Processeur, 100 % correspond à un cœur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_page.py"/>
        <source>Hide log</source>
        <translation>Masquer le journal</translation>
    </message>
</context>
<context>
    <name>widgets.process_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/process_words.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
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
        <translation>{days} j {hours} h</translation>
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
        <translation>Fournisseurs de modèles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Use your own model</source>
        <translation>Utiliser votre propre modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Find on this computer</source>
        <translation>Rechercher sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>API keys go to the system keychain</source>
        <translation>Les clés API vont dans le trousseau du système</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save and continue</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Add one</source>
        <translation>En ajouter un</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>One server found. Choose it:</source>
        <extracomment>Of several: {count} servers found. Choose one:</extracomment>
        <translation>
            <numerusform>{count} serveur trouvé. Choisissez-le :</numerusform>
            <numerusform>{count} serveurs trouvés. Choisissez-en un :</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>No model server answers on this computer.</source>
        <translation>Aucun serveur de modèles ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Save anyway?</source>
        <translation>Enregistrer quand même ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>The test has failed: {reason}</source>
        <translation>Le test a échoué : {reason}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Remove this provider?</source>
        <translation>Supprimer ce fournisseur ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_dialog.py"/>
        <source>Its key is removed from the keychain as well. Sessions with its models stay readable.</source>
        <translation>Sa clé est aussi supprimée du trousseau. Les sessions avec ses modèles restent lisibles.</translation>
    </message>
</context>
<context>
    <name>widgets.provider_fields</name>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API version</source>
        <translation>Version de l'API</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Empty for the interface without versions</source>
        <translation>Vide pour l'interface sans versions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Wire format</source>
        <translation>Format d'échange</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Only for this run</source>
        <translation>Seulement pour cette exécution</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>You are asked for it after the next start</source>
        <translation>Elle vous sera demandée après le prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Where the key is kept</source>
        <translation>Où la clé est conservée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Kept. Another one replaces it.</source>
        <translation>Conservée. Une autre la remplace.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>API key, optional</source>
        <translation>Clé API, facultative</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/provider_fields.py"/>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
</context>
<context>
    <name>widgets.question_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Skip question</source>
        <translation>Passer la question</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Send answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>1-{count} to choose</source>
        <translation>1-{count} pour choisir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Something else...</source>
        <translation>Autre chose...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/question_card.py"/>
        <source>Your answer was not delivered. Send it again.</source>
        <translation>Votre réponse n'a pas été transmise. Envoyez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>widgets.queue_row</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Waits: {text}</source>
        <translation>En attente : {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Enter edits it, Delete removes it, Alt+Up and Alt+Down move it, Ctrl+Enter sends it now.</source>
        <translation>Enter le modifie, Delete le retire, Alt+Up et Alt+Down le déplacent, Ctrl+Enter l'envoie maintenant.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>Message that waits</source>
        <translation>Message en attente</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_row.py"/>
        <source>{count} attachment</source>
        <extracomment>Of several: {count} attachments</extracomment>
        <translation>
            <numerusform>{count} pièce jointe</numerusform>
            <numerusform>{count} pièces jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.queue_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Messages that wait</source>
        <translation>Messages en attente</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Paused: {count} message waits until you resume</source>
        <extracomment>Of several: Paused: {count} messages wait until you resume</extracomment>
        <translation>
            <numerusform>Suspendu : {count} message attend que vous repreniez</numerusform>
            <numerusform>Suspendu : {count} messages attendent que vous repreniez</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/queue_strip.py"/>
        <source>{count} message is sent when this turn ends</source>
        <extracomment>Of several: {count} messages are sent in turn</extracomment>
        <translation>
            <numerusform>{count} message est envoyé à la fin de ce tour</numerusform>
            <numerusform>{count} messages sont envoyés l'un après l'autre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.read_only_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session is open in another program (process {processes})</source>
        <extracomment>Of several: This session is open in other programs (processes {processes})</extracomment>
        <translation>
            <numerusform>Cette session est ouverte dans un autre programme (processus {processes})</numerusform>
            <numerusform>Cette session est ouverte dans d'autres programmes (processus {processes})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Two programs would write different histories. What is written there appears here.</source>
        <translation>Deux programmes écriraient des historiques différents. Ce qui y est écrit apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>A program that has ended left this session locked</source>
        <translation>Un programme qui s'est terminé a laissé cette session verrouillée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>Process {processes} has it marked as open and does not run any more. Release it only if no program on another computer or in a container has it open.</source>
        <translation>Le processus {processes} l'a marquée comme ouverte et ne s'exécute plus. Ne la libérez que si aucun programme sur un autre ordinateur ou dans un conteneur ne l'a ouverte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>This session was imported</source>
        <translation>Cette session a été importée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/read_only_strip.py"/>
        <source>It can be read and searched; nothing can be sent.</source>
        <translation>Elle peut être lue et explorée ; rien ne peut être envoyé.</translation>
    </message>
</context>
<context>
    <name>widgets.rename_editor</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Name of the session</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Empty for the automatic name</source>
        <translation>Vide pour le nom automatique</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rename_editor.py"/>
        <source>Automatic name</source>
        <translation>Nom automatique</translation>
    </message>
</context>
<context>
    <name>widgets.request_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <source>Your answer was not delivered. Nothing is decided yet; answer again.</source>
        <translation>Votre réponse n'a pas été transmise. Rien n'est encore décidé ; répondez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Previous request</source>
        <translation>Demande précédente</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_card.py"/>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Next request</source>
        <translation>Demande suivante</translation>
    </message>
</context>
<context>
    <name>widgets.request_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>on a request</source>
        <translation>sur une demande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Edit the plan...</source>
        <translation>Modifier le plan...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Choose an answer</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No such request waits in this session.</source>
        <translation>Aucune demande de ce type n'attend dans cette session.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>Press {key} on the request itself.</source>
        <translation>Appuyez sur {key} sur la demande elle-même.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/request_commands.py"/>
        <source>No other request waits there.</source>
        <translation>Aucune autre demande n'attend à cet endroit.</translation>
    </message>
</context>
<context>
    <name>widgets.request_dock</name>
    <message>
        <location filename="../../copilot_desktop/widgets/request_dock.py"/>
        <source>The agent waits for you: {title}</source>
        <translation>L'agent vous attend : {title}</translation>
    </message>
</context>
<context>
    <name>widgets.restart_question</name>
    <message>
        <location filename="../../copilot_desktop/widgets/restart_question.py"/>
        <source>This starts the agent anew and stops the work. What is done so far is kept.</source>
        <translation>L'agent est redémarré et le travail est arrêté. Ce qui est déjà fait est conservé.</translation>
    </message>
</context>
<context>
    <name>widgets.rewind_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back to an earlier prompt</source>
        <translation>Revenir à un prompt antérieur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Back to before</source>
        <translation>Revenir avant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Take back the files as well</source>
        <translation>Ramener aussi les fichiers en arrière</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Asking the agent…</source>
        <translation>Demande à l'agent…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Files that go back</source>
        <translation>Fichiers qui reviennent en arrière</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>There is no prompt to go back to.</source>
        <translation>Il n'y a aucun prompt auquel revenir.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The agent can't go back now ({reason}).</source>
        <translation>L'agent ne peut pas revenir en arrière maintenant ({reason}).</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>Looking which files were changed since…</source>
        <translation>Recherche des fichiers modifiés depuis…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>The prompt and everything after it leave the conversation, and its words come back to the message field. Until you send something this can be undone.</source>
        <translation>Le prompt et tout ce qui le suit quittent la conversation, et son texte revient dans le champ de message. Tant que vous n'envoyez rien, ceci peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>{prompt}  (+{added} −{removed})</source>
        <translation>{prompt}  (+{added} −{removed})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>changed since, stays</source>
        <translation>modifié depuis, reste tel quel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is removed</source>
        <translation>est supprimé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>comes back</source>
        <translation>est recréé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewind_dialog.py"/>
        <source>is changed back</source>
        <translation>retrouve son état antérieur</translation>
    </message>
</context>
<context>
    <name>widgets.rewinding</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Nothing was rewound.</source>
        <translation>Il n'y a pas eu de retour en arrière.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewinding.py"/>
        <source>Edit and go on from here…</source>
        <translation>Modifier et continuer à partir d'ici…</translation>
    </message>
</context>
<context>
    <name>widgets.rewound_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Went back to an earlier prompt</source>
        <translation>Retour à un prompt antérieur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rewound_strip.py"/>
        <source>The conversation went back to before “{prompt}”.</source>
        <translation>La conversation est revenue à l'état d'avant « {prompt} ».</translation>
    </message>
</context>
<context>
    <name>widgets.rule_form</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule does</source>
        <translation>Ce que fait la règle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>What the rule is about</source>
        <translation>Ce sur quoi porte la règle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Where the rule holds</source>
        <translation>Où la règle s'applique</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Command, file, address or tool</source>
        <translation>Commande, fichier, adresse ou outil</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this session</source>
        <translation>Dans cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>In this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>server tool</source>
        <translation>serveur outil</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>A name is about every file of that name. Commands are not bound by it.</source>
        <translation>Un nom vaut pour tous les fichiers de ce nom. Les commandes n'y sont pas soumises.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Commands are not bound by it.</source>
        <translation>Les commandes n'y sont pas soumises.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Goes by each command in a line. What hides it, such as “bash -c” or “/bin/rm”, is not found.</source>
        <translation>Vaut pour chaque commande d'une ligne. Ce qui la cache, comme « bash -c » ou « /bin/rm », n'est pas détecté.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>All of them. Files outside the allowed folders are still asked for.</source>
        <translation>Tous. Les fichiers hors des dossiers autorisés font toujours l'objet d'une demande.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_form.py"/>
        <source>Reading and changing files there is asked only once each.</source>
        <translation>La lecture et la modification de fichiers n'y sont demandées qu'une fois chacune.</translation>
    </message>
</context>
<context>
    <name>widgets.rule_list</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Delete the rule {what}</source>
        <translation>Supprimer la règle {what}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>Del deletes it</source>
        <translation>Del la supprime</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/rule_list.py"/>
        <source>{count} more: the filter finds it.</source>
        <extracomment>Of several: {count} more: the filter finds them.</extracomment>
        <translation>
            <numerusform>{count} de plus : le filtre permet de la trouver.</numerusform>
            <numerusform>{count} de plus : le filtre permet de les trouver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.rule_test_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>You would be asked</source>
        <translation>Cela vous serait demandé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would run without asking</source>
        <translation>Cela s'exécuterait sans demander</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>It would be denied</source>
        <translation>Cela serait refusé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>That cannot be told here</source>
        <translation>Cela ne peut pas être dit ici</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Rule: {rule}</source>
        <translation>Règle : {rule}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Would this be asked?</source>
        <translation>Serait-ce demandé ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Command, file or address to try</source>
        <translation>Commande, fichier ou adresse à essayer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Write a command, a file or an address, and see which rule decides.</source>
        <translation>Écrivez une commande, un fichier ou une adresse, et voyez quelle règle décide.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Read a file</source>
        <translation>Lire un fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rule_test_box.py"/>
        <source>Change a file</source>
        <translation>Modifier un fichier</translation>
    </message>
</context>
<context>
    <name>widgets.rules_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Permission rules</source>
        <translation>Règles d'autorisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>What the agent may do without asking you, and what it may not. A rule that denies wins.</source>
        <translation>Ce que l'agent peut faire sans vous demander, et ce qu'il ne peut pas faire. Une règle de refus l'emporte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Filter the rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted rule</source>
        <translation>Règle supprimée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Reading the rules…</source>
        <translation>Lecture des règles…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>No rule matches “{text}”.</source>
        <translation>Aucune règle ne correspond à « {text} ».</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/rules_page.py"/>
        <source>Deleted: {what}</source>
        <translation>Supprimé : {what}</translation>
    </message>
</context>
<context>
    <name>widgets.search_field</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_field.py"/>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Search sessions</source>
        <translation>Rechercher des sessions</translation>
    </message>
</context>
<context>
    <name>widgets.search_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Rebuild the index</source>
        <translation>Reconstruire l'index</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Titles, folders, messages, commands, outputs and file names are searched.</source>
        <translation>La recherche porte sur les titres, dossiers, messages, commandes, sorties et noms de fichiers.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>{count} session</source>
        <extracomment>Of several: {count} sessions</extracomment>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>{number} result</source>
        <extracomment>Of several: {number} results</extracomment>
        <translation>
            <numerusform>{number} résultat</numerusform>
            <numerusform>{number} résultats</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>The index is being built, {percent}</source>
        <translation>L'index est en cours de construction, {percent}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Nothing matches "{query}". Search looks in titles, folders and messages.</source>
        <translation>Rien ne correspond à « {query} ». La recherche porte sur les titres, les dossiers et les messages.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_page.py"/>
        <source>Filters are set.</source>
        <translation>Des filtres sont définis.</translation>
    </message>
</context>
<context>
    <name>widgets.search_results_view</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_results_view.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>widgets.search_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Notices and errors</source>
        <translation>Avis et erreurs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show {count} more session</source>
        <extracomment>Of several: Show {count} more sessions</extracomment>
        <translation>
            <numerusform>Afficher {count} session de plus</numerusform>
            <numerusform>Afficher {count} sessions de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>Show more of this session</source>
        <translation>Afficher plus de cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/search_words.py"/>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
</context>
<context>
    <name>widgets.secret_pairs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Kept as it is</source>
        <translation>Conservé tel quel</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value of {name}</source>
        <translation>Valeur de {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/secret_pairs.py"/>
        <source>Values are kept by the CLI in its configuration, and never shown or logged here.</source>
        <translation>Les valeurs sont conservées par la CLI dans sa configuration, et ne sont jamais affichées ni journalisées ici.</translation>
    </message>
</context>
<context>
    <name>widgets.server_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Always switch</source>
        <translation>Toujours changer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue with Auto</source>
        <translation>Continuer avec Auto</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The model takes no more requests for now. Auto lets the server pick another one.</source>
        <translation>Le modèle n'accepte plus de requêtes pour l'instant. Auto laisse le serveur en choisir un autre.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Rate limit reached</source>
        <translation>Limite de débit atteinte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit ends in {time}.</source>
        <translation>La limite prend fin dans {time}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The limit has ended by the server's own word.</source>
        <translation>La limite a pris fin, d'après le serveur lui-même.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Stop here</source>
        <translation>S'arrêter ici</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>{used} of {limit} AI credits are used. The agent stops unless you allow more.</source>
        <translation>{used} crédits IA sur {limit} sont utilisés. L'agent s'arrête si vous n'en accordez pas plus.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Add credits</source>
        <translation>Ajouter des crédits</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Set a new limit</source>
        <translation>Définir une nouvelle limite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Continue without a limit</source>
        <translation>Continuer sans limite</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Enter a number of credits.</source>
        <translation>Saisissez un nombre de crédits.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Renew the sign-in</source>
        <translation>Renouveler la connexion</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The sign-in has expired.</source>
        <translation>La connexion a expiré.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server does not accept the sign-in any more.</source>
        <translation>Le serveur n'accepte plus la connexion.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server asks for more rights than the sign-in has.</source>
        <translation>Le serveur demande plus de droits que n'en a la connexion.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>The server cannot be used before somebody has signed in.</source>
        <translation>Le serveur ne peut pas être utilisé avant que quelqu'un se soit connecté.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Asked by the MCP server</source>
        <translation>Demandé par le serveur MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Rights: {scopes}</source>
        <translation>Droits : {scopes}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>A server</source>
        <translation>Un serveur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>Copilot Desktop cannot let a server use the model. This is what it asks:</source>
        <translation>Copilot Desktop ne peut pas laisser un serveur utiliser le modèle. Voici ce qu'il demande :</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/server_cards.py"/>
        <source>(no text)</source>
        <translation>(aucun texte)</translation>
    </message>
</context>
<context>
    <name>widgets.session_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Sessions can be moved there by drag or by menu.</source>
        <translation>Des sessions peuvent y être déplacées par glissement ou par le menu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Its sessions stay in it.</source>
        <translation>Ses sessions y restent.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <source>Rename “{section}”</source>
        <translation>Renommer « {section} »</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_commands.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>widgets.session_drag</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to unpin</source>
        <translation>Déposez ici pour désépingler</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_drag.py"/>
        <source>Drop here to pin</source>
        <translation>Déposez ici pour épingler</translation>
    </message>
</context>
<context>
    <name>widgets.session_list_view</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>{count} session selected</source>
        <extracomment>Of several: {count} sessions selected</extracomment>
        <translation>
            <numerusform>{count} session sélectionnée</numerusform>
            <numerusform>{count} sessions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_list_view.py"/>
        <source>Selection cleared</source>
        <translation>Sélection effacée</translation>
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
        <translation>Épingler</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Dismiss the error</source>
        <translation>Ignorer l'erreur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move to section</source>
        <translation>Déplacer vers une section</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>No section</source>
        <translation>Aucune section</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Copy session ID</source>
        <translation>Copier l'ID de la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Rename section…</source>
        <translation>Renommer la section…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_menu.py"/>
        <source>Delete section</source>
        <translation>Supprimer la section</translation>
    </message>
</context>
<context>
    <name>widgets.session_window</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window.py"/>
        <source>Session {title}</source>
        <translation>Session {title}</translation>
    </message>
</context>
<context>
    <name>widgets.session_window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Rename the session</source>
        <translation>Renommer la session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_window_commands.py"/>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Archive the session</source>
        <translation>Archiver la session</translation>
    </message>
</context>
<context>
    <name>widgets.session_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>working</source>
        <translation>au travail</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>needs you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>not loaded</source>
        <translation>non chargée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>idle</source>
        <translation>inactive</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Unread</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Idle</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>Not loaded</source>
        <translation>Non chargée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>{title}, {count} session</source>
        <extracomment>Of several: {title}, {count} sessions</extracomment>
        <translation>
            <numerusform>{title}, {count} session</numerusform>
            <numerusform>{title}, {count} sessions</numerusform>
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
        <translation>développé</translation>
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
        <translation>réduit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>open in another program</source>
        <translation>ouverte dans un autre programme</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/session_words.py"/>
        <source>in its own window</source>
        <translation>dans sa propre fenêtre</translation>
    </message>
</context>
<context>
    <name>widgets.settled_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: allowed.</source>
        <translation>Répondu ailleurs : autorisé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Answered elsewhere: denied.</source>
        <translation>Répondu ailleurs : refusé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Denied by a rule.</source>
        <translation>Refusé par une règle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/settled_words.py"/>
        <source>Withdrawn: nothing was done.</source>
        <translation>Retiré : rien n'a été fait.</translation>
    </message>
</context>
<context>
    <name>widgets.shortcuts_dialog</name>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Find a command or a key</source>
        <translation>Recherchez une commande ou une touche</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Change key</source>
        <translation>Changer la touche</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Remove key</source>
        <translation>Retirer la touche</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>This key belongs to its place and cannot be changed.</source>
        <translation>Cette touche est liée à son emplacement et ne peut pas être changée.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Enter or a click changes the key of a command.</source>
        <translation>Enter ou un clic change la touche d'une commande.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>Press the new key for “{command}”. Escape leaves it.</source>
        <translation>Appuyez sur la nouvelle touche pour « {command} ». Escape annule.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/shortcuts_dialog.py"/>
        <source>{key} belongs to “{command}”. Press it once more to take it from there.</source>
        <translation>{key} appartient à « {command} ». Appuyez encore une fois pour la lui retirer.</translation>
    </message>
</context>
<context>
    <name>widgets.side_panel</name>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask on the side</source>
        <translation>Question annexe</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Not part of the conversation: the agent will not remember it.</source>
        <translation>Hors de la conversation : l'agent ne s'en souviendra pas.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Close and forget (Esc)</source>
        <translation>Fermer et oublier (Esc)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Ask something about the conversation</source>
        <translation>Demandez quelque chose sur la conversation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Put into the message</source>
        <translation>Mettre dans le message</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Answer: {answer}</source>
        <translation>Réponse : {answer}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/side_panel.py"/>
        <source>You did not wait for the answer.</source>
        <translation>Vous n'avez pas attendu la réponse.</translation>
    </message>
</context>
<context>
    <name>widgets.sidebar</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Collapse the sidebar</source>
        <translation>Réduire la barre latérale</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sidebar.py"/>
        <source>Expand the sidebar</source>
        <translation>Développer la barre latérale</translation>
    </message>
</context>
<context>
    <name>widgets.sign_in_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Sign in to an MCP server</source>
        <translation>Se connecter à un serveur MCP</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{count} more server wants that.</source>
        <extracomment>Of several: {count} more servers want that.</extracomment>
        <translation>
            <numerusform>{count} autre serveur le demande.</numerusform>
            <numerusform>{count} autres serveurs le demandent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>The MCP server {name} wants you to sign in. Until then its tools are missing.</source>
        <translation>Le serveur MCP {name} vous demande de vous connecter. D'ici là, ses outils manquent.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>Asking {name} where to sign in…</source>
        <translation>Demande à {name} où se connecter…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: the browser came back without a sign-in. Try again at {host}, or stop.</source>
        <translation>{name} : le navigateur est revenu sans connexion. Réessayez sur {host}, ou arrêtez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/sign_in_strip.py"/>
        <source>{name}: sign in at {host} in your browser.</source>
        <translation>{name} : connectez-vous sur {host} dans votre navigateur.</translation>
    </message>
</context>
<context>
    <name>widgets.speed_chip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/speed_chip.py"/>
        <source>{count} tok/s</source>
        <translation>{count} jet./s</translation>
    </message>
</context>
<context>
    <name>widgets.start_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Sign in with GitHub</source>
        <translation>Se connecter avec GitHub</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use Copilot</source>
        <translation>Utiliser Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in as {login}</source>
        <translation>Connecté en tant que {login}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Signed in to Copilot</source>
        <translation>Connecté à Copilot</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan.</source>
        <translation>Utilisez les modèles et les limites de votre forfait Copilot.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>To use the models of your Copilot plan, run this in a terminal, then check again:</source>
        <translation>Pour utiliser les modèles de votre forfait Copilot, exécutez ceci dans un terminal, puis vérifiez à nouveau :</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_cards.py"/>
        <source>Use the models and limits of your Copilot plan. Once the Copilot CLI runs, this tells who is signed in.</source>
        <translation>Utilisez les modèles et les limites de votre forfait Copilot. Une fois Copilot CLI démarrée, le compte connecté s'affiche ici.</translation>
    </message>
</context>
<context>
    <name>widgets.start_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Welcome to {product}</source>
        <translation>Bienvenue dans {product}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Run many coding agents side by side, see what they do, and decide what they may touch.</source>
        <translation>Faites travailler plusieurs agents de code côte à côte, voyez ce qu'ils font et décidez de ce qu'ils peuvent toucher.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>A scripted model on a sample project. No account, no key; it only needs the Copilot CLI.</source>
        <translation>Un modèle scripté sur un projet d'exemple. Ni compte ni clé ; il suffit de Copilot CLI.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Start the demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>OpenAI, Anthropic, Azure, Ollama or any compatible server. Keys stay in your keychain.</source>
        <translation>OpenAI, Anthropic, Azure, Ollama ou tout serveur compatible. Les clés restent dans votre trousseau.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/start_page.py"/>
        <source>Set up a model…</source>
        <translation>Configurer un modèle…</translation>
    </message>
</context>
<context>
    <name>widgets.suggestion_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Show me what you can do</source>
        <translation>Montre-moi ce que tu sais faire</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>A tour of the demo</source>
        <translation>Une visite de la démo</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Write a small file</source>
        <translation>Écris un petit fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>You see it before it is written</source>
        <translation>Vous le voyez avant qu'il soit écrit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Ask me a question</source>
        <translation>Pose-moi une question</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>And wait for the answer</source>
        <translation>Et attends la réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project</source>
        <translation>Explique ce projet</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Structure, entry points, how to run it</source>
        <translation>Structure, points d'entrée, comment l'exécuter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Explain this project: its structure, its entry points and how to run it.</source>
        <translation>Explique ce projet : sa structure, ses points d'entrée et comment l'exécuter.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my changes</source>
        <translation>Examine mes modifications</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Everything not committed yet</source>
        <translation>Tout ce qui n'est pas encore validé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Review my uncommitted changes. Name problems first, and change nothing.</source>
        <translation>Examine mes modifications non validées. Commence par signaler les problèmes, et ne modifie rien.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Fix the failing tests</source>
        <translation>Corrige les tests en échec</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run them, find the cause, repair it</source>
        <translation>Les exécuter, trouver la cause, réparer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/suggestion_card.py"/>
        <source>Run the tests, find out why some fail, and fix the cause.</source>
        <translation>Exécute les tests, trouve pourquoi certains échouent et corrige la cause.</translation>
    </message>
</context>
<context>
    <name>widgets.tab_strip</name>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>All tabs</source>
        <translation>Tous les onglets</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tab_strip.py"/>
        <source>{tab} tab</source>
        <translation>Onglet {tab}</translation>
    </message>
</context>
<context>
    <name>widgets.theme_button</name>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Same as the system</source>
        <translation>Identique au système</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/theme_button.py"/>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.accessible_blocks</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>current match</source>
        <translation>occurrence actuelle</translation>
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
            <numerusform>Tableau de {count} ligne</numerusform>
            <numerusform>Tableau de {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_blocks.py"/>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.accessible_table</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/accessible_table.py"/>
        <source>{heading}: {value}</source>
        <translation>{heading} : {value}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.agent_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>{count} earlier</source>
        <extracomment>Of several: {count} earlier</extracomment>
        <translation>
            <numerusform>{count} précédent</numerusform>
            <numerusform>{count} précédents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>waiting for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <source>Agent {name}: {task}</source>
        <translation>Agent {name} : {task}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/agent_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.alert_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/alert_box.py"/>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.announcer</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished, {count} word</source>
        <extracomment>Of several: Answer finished, {count} words</extracomment>
        <translation>
            <numerusform>Réponse terminée, {count} mot</numerusform>
            <numerusform>Réponse terminée, {count} mots</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Answer finished</source>
        <translation>Réponse terminée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>Error: {title}</source>
        <translation>Erreur : {title}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/announcer.py"/>
        <source>The answer begins</source>
        <translation>La réponse commence</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.argument_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>Show all {count} line</source>
        <extracomment>Of several: Show all {count} lines</extracomment>
        <translation>
            <numerusform>Afficher {count} ligne</numerusform>
            <numerusform>Afficher les {count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/argument_rows.py"/>
        <source>More lines are not shown.</source>
        <translation>D'autres lignes ne sont pas affichées.</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.chip_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{count} more</source>
        <extracomment>Of several: {count} more</extracomment>
        <translation>
            <numerusform>{count} de plus</numerusform>
            <numerusform>{count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{size} B</source>
        <translation>{size} o</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/chip_box.py"/>
        <source>{size} KB</source>
        <translation>{size} Ko</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.copying</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/copying.py"/>
        <source>Message copied</source>
        <translation>Message copié</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.decision_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You answered</source>
        <translation>Vous avez répondu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You skipped</source>
        <translation>Vous avez passé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You approved the plan</source>
        <translation>Vous avez approuvé le plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>You asked for changes to the plan</source>
        <translation>Vous avez demandé des modifications du plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>The plan was not decided on</source>
        <translation>Le plan n'a pas fait l'objet d'une décision</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Parallel agents</source>
        <translation>Agents parallèles</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/decision_cards.py"/>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Switch model…</source>
        <translation>Changer de modèle…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_card.py"/>
        <source>Error: {title}. {text}</source>
        <translation>Erreur : {title}. {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.error_words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The key or sign-in was not accepted</source>
        <translation>La clé ou la connexion n'a pas été acceptée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>This account may not use the model</source>
        <translation>Ce compte ne peut pas utiliser le modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>A policy of your organisation does not allow this</source>
        <translation>Une stratégie de votre organisation ne l'autorise pas</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The quota of this account is used up</source>
        <translation>Le quota de ce compte est épuisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation is too long for the model</source>
        <translation>La conversation est trop longue pour le modèle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model request failed</source>
        <translation>La requête au modèle a échoué</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Check the key of your model in a new session, or sign in again.</source>
        <translation>Vérifiez la clé de votre modèle dans une nouvelle session, ou reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, then try again.</source>
        <translation>Passez à un autre modèle, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Switch to another model, or ask who manages your account.</source>
        <translation>Passez à un autre modèle, ou demandez à la personne qui gère votre compte.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait until it is renewed, or switch to another model and try again.</source>
        <translation>Attendez son renouvellement, ou passez à un autre modèle et réessayez.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Wait a little, then try again, or switch to another model.</source>
        <translation>Attendez un peu, puis réessayez, ou passez à un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Compact it in the Usage tab, or switch to a model that takes more.</source>
        <translation>Compactez-la dans l'onglet Utilisation, ou passez à un modèle qui en accepte davantage.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Try again, or switch to another model first.</source>
        <translation>Réessayez, ou passez d'abord à un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Your message and the work so far are kept.</source>
        <translation>Votre message et le travail déjà fait sont conservés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} did not answer after {count} attempt.</source>
        <extracomment>Of several: {provider} did not answer after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} n'a pas répondu après {count} tentative.</numerusform>
            <numerusform>{provider} n'a pas répondu après {count} tentatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status} after {count} attempt.</source>
        <extracomment>Of several: {provider} answered {status} after {count} attempts.</extracomment>
        <translation>
            <numerusform>{provider} a répondu {status} après {count} tentative.</numerusform>
            <numerusform>{provider} a répondu {status} après {count} tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answered {status}.</source>
        <translation>{provider} a répondu {status}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>There was no usable answer from {provider}.</source>
        <translation>{provider} n'a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>{provider} answers again at {time}, in {left}.</source>
        <translation>{provider} répondra à nouveau à {time}, dans {left}.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Code: {code}</source>
        <translation>Code : {code}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Provider: {provider}</source>
        <translation>Fournisseur : {provider}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Status: {status}</source>
        <translation>Statut : {status}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The provider asks to slow down.</source>
        <translation>Le fournisseur demande de ralentir.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The sign-in was not accepted this time.</source>
        <translation>La connexion n'a pas été acceptée cette fois.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The answer broke off.</source>
        <translation>La réponse s'est interrompue.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The conversation had to be shortened.</source>
        <translation>La conversation a dû être raccourcie.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>The model did not answer.</source>
        <translation>Le modèle n'a pas répondu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again, attempt {attempt}...</source>
        <translation>Nouvel essai, tentative {attempt}...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/error_words.py"/>
        <source>Trying again...</source>
        <translation>Nouvel essai...</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.find_query</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/find_query.py"/>
        <source>The pattern is not complete</source>
        <translation>Le motif n'est pas complet</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jump_pill</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>{count} new message</source>
        <extracomment>Of several: {count} new messages</extracomment>
        <translation>
            <numerusform>{count} nouveau message</numerusform>
            <numerusform>{count} nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jump_pill.py"/>
        <source>Jump to latest</source>
        <translation>Aller au plus récent</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.jumps</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such footnote here.</source>
        <translation>Cette note de bas de page n'existe pas ici.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/jumps.py"/>
        <source>There is no such place here.</source>
        <translation>Cet emplacement n'existe pas ici.</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.line_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/line_cards.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.menus</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy with formats</source>
        <translation>Copier avec la mise en forme</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy message as Markdown</source>
        <translation>Copier le message en Markdown</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy formula as TeX</source>
        <translation>Copier la formule en TeX</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy link address</source>
        <translation>Copier l'adresse du lien</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Wrap long lines</source>
        <translation>Renvoyer les longues lignes à la ligne</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Find “{words}”</source>
        <translation>Rechercher « {words} »</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Expand all tools</source>
        <translation>Développer tous les outils</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Collapse all tools</source>
        <translation>Réduire tous les outils</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy arguments</source>
        <translation>Copier les arguments</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Copy output</source>
        <translation>Copier la sortie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy output as written</source>
        <translation>Copier la sortie telle quelle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy diff</source>
        <translation>Copier le diff</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Fork from here</source>
        <translation>Créer une copie à partir d'ici</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{command} ({reason})</source>
        <translation>{command} ({reason})</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>{name}: {percent} %</source>
        <translation>{name} : {percent} %</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Original size</source>
        <translation>Taille d'origine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/menus.py"/>
        <source>Copy as written ({count} hidden character)</source>
        <extracomment>Of several: Copy as written ({count} hidden characters)</extracomment>
        <translation>
            <numerusform>Copier tel quel ({count} caractère masqué)</numerusform>
            <numerusform>Copier tel quel ({count} caractères masqués)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.message_cards</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/message_cards.py"/>
        <source>Answer: {text}</source>
        <translation>Réponse : {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.output_rows</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>… {count} line …</source>
        <extracomment>Of several: … {number} lines …</extracomment>
        <translation>
            <numerusform>… {number} ligne …</numerusform>
            <numerusform>… {number} lignes …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>… a part of one line …</source>
        <translation>… une partie d'une ligne …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show {count} more</source>
        <extracomment>Of several: Show {count} more</extracomment>
        <translation>
            <numerusform>Afficher {count} de plus</numerusform>
            <numerusform>Afficher {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/output_rows.py"/>
        <source>Open full</source>
        <translation>Ouvrir en entier</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.picture_box</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture: {name}</source>
        <translation>Image : {name}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (not kept)</source>
        <translation>{picture} (non conservée)</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/picture_box.py"/>
        <source>{picture} (cannot be shown)</source>
        <translation>{picture} (ne peut pas être affichée)</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.plain_note</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Shown as plain text</source>
        <translation>Affiché en texte brut</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/plain_note.py"/>
        <source>Render anyway</source>
        <translation>Mettre en forme quand même</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.prompt_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>Steered · {time}</source>
        <translation>Orienté · {time}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/prompt_card.py"/>
        <source>You: {text}</source>
        <translation>Vous : {text}</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.run_words</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>{count} call that was not made</source>
        <extracomment>Of several: {count} calls that were not made</extracomment>
        <translation>
            <numerusform>{count} appel non effectué</numerusform>
            <numerusform>{count} appels non effectués</numerusform>
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
            <numerusform>{count} fichier modifié</numerusform>
            <numerusform>{count} fichiers modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>created {count} file</source>
        <extracomment>Of several: created {count} files</extracomment>
        <translation>
            <numerusform>{count} fichier créé</numerusform>
            <numerusform>{count} fichiers créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>deleted {count} file</source>
        <extracomment>Of several: deleted {count} files</extracomment>
        <translation>
            <numerusform>{count} fichier supprimé</numerusform>
            <numerusform>{count} fichiers supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>explored {count} file</source>
        <extracomment>Of several: explored {count} files</extracomment>
        <translation>
            <numerusform>{count} fichier exploré</numerusform>
            <numerusform>{count} fichiers explorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>searched {count} time</source>
        <extracomment>Of several: searched {count} times</extracomment>
        <translation>
            <numerusform>{count} recherche effectuée</numerusform>
            <numerusform>{count} recherches effectuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>ran {count} command</source>
        <extracomment>Of several: ran {count} commands</extracomment>
        <translation>
            <numerusform>{count} commande exécutée</numerusform>
            <numerusform>{count} commandes exécutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>fetched {count} page</source>
        <extracomment>Of several: fetched {count} pages</extracomment>
        <translation>
            <numerusform>{count} page récupérée</numerusform>
            <numerusform>{count} pages récupérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/run_words.py"/>
        <source>used {count} tool</source>
        <extracomment>Of several: used {count} tools</extracomment>
        <translation>
            <numerusform>{count} outil utilisé</numerusform>
            <numerusform>{count} outils utilisés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.screen</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/screen.py"/>
        <source>Loading the conversation...</source>
        <translation>Chargement de la conversation...</translation>
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
        <translation>Arrêté par le budget de cette session : {used} utilisés, {limit} autorisés. Pour continuer, augmentez ou supprimez le budget dans l'onglet Utilisation.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped: autopilot has used the credits it was given. To go on, send a message.</source>
        <translation>Arrêté : Autopilot a utilisé les crédits accordés. Pour continuer, envoyez un message.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped from another device</source>
        <translation>Arrêté depuis un autre appareil</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by an MCP server</source>
        <translation>Arrêté par un serveur MCP</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you after {duration}</source>
        <translation>Arrêté par vous après {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/stop_words.py"/>
        <source>Stopped by you</source>
        <translation>Arrêté par vous</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.table_box</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/table_box.py"/>
        <source>Show {count} more row</source>
        <extracomment>Of several: Show {count} more rows</extracomment>
        <translation>
            <numerusform>Afficher {count} ligne de plus</numerusform>
            <numerusform>Afficher {count} lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.thought_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/thought_card.py"/>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_body</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>Last {shown} of {total} lines</source>
        <translation>{shown} dernières lignes sur {total}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>No output</source>
        <translation>Aucune sortie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/tool_body.py"/>
        <source>… {count} more line</source>
        <extracomment>Of several: … {count} more lines</extracomment>
        <translation>
            <numerusform>… {count} ligne de plus</numerusform>
            <numerusform>… {count} lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_card</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_card.py"/>
        <source>Answer of the agent</source>
        <translation>Réponse de l'agent</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.tool_verbs</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Editing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed</source>
        <translation>Listé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List</source>
        <translation>Lister</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Searched</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Running agent</source>
        <translation>Agent en cours</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Ran agent</source>
        <translation>Agent exécuté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Run agent</source>
        <translation>Exécuter l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Using</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asking</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading shell</source>
        <translation>Lecture du shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read shell</source>
        <translation>Shell lu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typing into shell</source>
        <translation>Saisie dans le shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Typed into shell</source>
        <translation>Saisi dans le shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Type into shell</source>
        <translation>Saisir dans le shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopping shell</source>
        <translation>Arrêt du shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stopped shell</source>
        <translation>Shell arrêté</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Stop shell</source>
        <translation>Arrêter le shell</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing shells</source>
        <translation>Liste des shells</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed shells</source>
        <translation>Shells listés</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List shells</source>
        <translation>Lister les shells</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading agent</source>
        <translation>Lecture de l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read agent</source>
        <translation>Agent lu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling agent</source>
        <translation>Message à l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told agent</source>
        <translation>Agent informé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell agent</source>
        <translation>Informer l'agent</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listing agents</source>
        <translation>Liste des agents</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Listed agents</source>
        <translation>Agents listés</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>List agents</source>
        <translation>Lister les agents</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating its notes</source>
        <translation>Mise à jour de ses notes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated its notes</source>
        <translation>Notes mises à jour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update its notes</source>
        <translation>Mettre à jour ses notes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updating the list</source>
        <translation>Mise à jour de la liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Updated the list</source>
        <translation>Liste mise à jour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Update the list</source>
        <translation>Mettre à jour la liste</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembering</source>
        <translation>Mémorisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remembered</source>
        <translation>Mémorisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Remember</source>
        <translation>Mémoriser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Telling its intent</source>
        <translation>Annonce de l'intention</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Told its intent</source>
        <translation>Intention annoncée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Tell its intent</source>
        <translation>Annoncer l'intention</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Completed</source>
        <translation>Finalisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Complete</source>
        <translation>Finaliser</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposing a plan</source>
        <translation>Proposition d'un plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Proposed a plan</source>
        <translation>Plan proposé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Propose a plan</source>
        <translation>Proposer un plan</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loading skill</source>
        <translation>Chargement de la compétence</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Loaded skill</source>
        <translation>Compétence chargée</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Load skill</source>
        <translation>Charger la compétence</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Reading the CLI's help</source>
        <translation>Lecture de l'aide de la CLI</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>Read the CLI's help</source>
        <translation>Aide de la CLI lue</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from {server}</source>
        <translation>de {server}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>lines {first}–{last}</source>
        <translation>lignes {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>from line {first}</source>
        <translation>à partir de la ligne {first}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>line {first}</source>
        <translation>ligne {first}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/tool_verbs.py"/>
        <source>no matches</source>
        <translation>aucune occurrence</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.visits</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/visits.py"/>
        <source>New since you left</source>
        <translation>Nouveau depuis votre départ</translation>
    </message>
</context>
<context>
    <name>widgets.transcript.words</name>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Tool: {verb} {target}</source>
        <translation>Outil : {verb} {target}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking... {duration}</source>
        <translation>Réflexion... {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thinking...</source>
        <translation>Réflexion...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for a moment</source>
        <translation>A réfléchi un instant</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Thought for {duration}</source>
        <translation>A réfléchi pendant {duration}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Interrupted: the connection to the agent was lost.</source>
        <translation>Interrompu : la connexion à l'agent a été perdue.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The answer ended with an error.</source>
        <translation>La réponse s'est terminée par une erreur.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Read by the agent after its present step</source>
        <translation>Lu par l'agent après son étape actuelle</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Queued until this turn ends</source>
        <translation>En file d'attente jusqu'à la fin de ce tour</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Perhaps not received</source>
        <translation>Peut-être pas reçu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>creating</source>
        <translation>la création de</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>editing</source>
        <translation>la modification de</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>opening</source>
        <translation>l'ouverture de</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reading</source>
        <translation>la lecture de</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>reaching</source>
        <translation>l'accès à</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>using</source>
        <translation>l'utilisation de</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>remembering</source>
        <translation>la mémorisation de</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You denied</source>
        <translation>Vous avez refusé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>A rule denied</source>
        <translation>Une règle a refusé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Withdrawn before an answer</source>
        <translation>Retiré avant une réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Expired without an answer</source>
        <translation>Expiré sans réponse</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed for this session</source>
        <translation>Autorisé pour cette session</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Allowed in this folder</source>
        <translation>Autorisé dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>You allowed</source>
        <translation>Vous avez autorisé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Switched to {mode}</source>
        <translation>Passage au mode {mode}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Mode changed</source>
        <translation>Mode changé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent stopped here. What was said so far is kept.</source>
        <translation>L'agent s'est arrêté ici. Ce qui a été dit jusqu'ici est conservé.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The agent died each time it took this session up, so it is left alone. Other sessions go on, and this one stays readable.</source>
        <translation>L'agent s'est arrêté chaque fois qu'il a repris cette session ; elle est donc laissée de côté. Les autres sessions continuent, et celle-ci reste lisible.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Reasoning effort changed to {effort}</source>
        <translation>Effort de raisonnement changé en {effort}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed</source>
        <translation>Modèle changé</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}, reasoning effort to {effort}</source>
        <translation>Modèle changé en {model}, effort de raisonnement en {effort}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Model changed to {model}</source>
        <translation>Modèle changé en {model}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history of this session is gone: its file is empty or missing.</source>
        <translation>L'historique stocké de cette session a disparu : son fichier est vide ou absent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The end of the stored history is damaged: {count} byte could not be read.</source>
        <extracomment>Of several: The end of the stored history is damaged: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>La fin de l'historique stocké est endommagée : {count} octet n'a pas pu être lu.</numerusform>
            <numerusform>La fin de l'historique stocké est endommagée : {count} octets n'ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>The stored history is damaged here: {count} byte could not be read.</source>
        <extracomment>Of several: The stored history is damaged here: {count} bytes could not be read.</extracomment>
        <translation>
            <numerusform>L'historique stocké est endommagé ici : {count} octet n'a pas pu être lu.</numerusform>
            <numerusform>L'historique stocké est endommagé ici : {count} octets n'ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages...</source>
        <translation>Résumé des messages antérieurs en cours...</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages could not be summarised. {text}</source>
        <translation>Les messages antérieurs n'ont pas pu être résumés. {text}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Summarising earlier messages was interrupted</source>
        <translation>Le résumé des messages antérieurs a été interrompu</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised · {before} → {after} tokens</source>
        <translation>Messages antérieurs résumés · {before} → {after} jetons</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Earlier messages summarised</source>
        <translation>Messages antérieurs résumés</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Agent {name} selected</source>
        <translation>Agent {name} sélectionné</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Default agent selected</source>
        <translation>Agent par défaut sélectionné</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>Task complete</source>
        <translation>Tâche terminée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{count} token</source>
        <extracomment>Of several: {number} tokens</extracomment>
        <translation>
            <numerusform>{number} jeton</numerusform>
            <numerusform>{number} jetons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/transcript/words.py"/>
        <source>{speed} tok/s</source>
        <translation>{speed} jet./s</translation>
    </message>
</context>
<context>
    <name>widgets.tray</name>
    <message numerus="yes">
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>{count} session failed</source>
        <extracomment>Of several: {count} sessions failed</extracomment>
        <translation>
            <numerusform>{count} session a échoué</numerusform>
            <numerusform>{count} sessions ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/tray.py"/>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>widgets.trust_page</name>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Do you trust the files in this folder?</source>
        <translation>Faites-vous confiance aux fichiers de ce dossier ?</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>The agent reads instructions and settings from this folder and from the folders in it, and they can tell it what to do. It can run commands and change files here after asking you. Trust a folder only when you know where its files come from.</source>
        <translation>L'agent lit des instructions et des paramètres dans ce dossier et dans les dossiers qu'il contient, et ceux-ci peuvent lui dire quoi faire. Il peut y exécuter des commandes et modifier des fichiers après vous avoir demandé. Ne faites confiance à un dossier que si vous savez d'où viennent ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Remember for this folder</source>
        <translation>Mémoriser pour ce dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Trust and continue</source>
        <translation>Faire confiance et continuer</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>Folder: {folder}</source>
        <translation>Dossier : {folder}</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is your home folder. Trusting it covers everything in it.</source>
        <translation>C'est votre dossier personnel. Lui faire confiance vaut pour tout son contenu.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/trust_page.py"/>
        <source>This is the whole disk. Trusting it covers everything on it.</source>
        <translation>C'est le disque entier. Lui faire confiance vaut pour tout son contenu.</translation>
    </message>
</context>
<context>
    <name>widgets.usage_charts</name>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Context by part</source>
        <translation>Contexte par partie</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>Tokens per second, last two minutes</source>
        <translation>Jetons par seconde, deux dernières minutes</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/usage_charts.py"/>
        <source>At most {count} tokens per second</source>
        <translation>Au plus {count} jetons par seconde</translation>
    </message>
</context>
<context>
    <name>widgets.window_commands</name>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Open the session in its own window</source>
        <translation>Ouvrir la session dans sa propre fenêtre</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Show or hide the inbox</source>
        <translation>Afficher ou masquer la boîte de réception</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>There are not so many sessions.</source>
        <translation>Il n'y a pas autant de sessions.</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to session {number} of the sidebar</source>
        <translation>Aller à la session {number} de la barre latérale</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session above</source>
        <translation>Aller à la session au-dessus</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session below</source>
        <translation>Aller à la session en dessous</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used before</source>
        <translation>Aller à la session utilisée précédemment</translation>
    </message>
    <message>
        <location filename="../../copilot_desktop/widgets/window_commands.py"/>
        <source>Go to the session used longest ago</source>
        <translation>Aller à la session utilisée il y a le plus longtemps</translation>
    </message>
</context>
</TS>
