<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>%1 Gb/s</source>
        <translation>%1&#xa0;Gbit/s</translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1&#xa0;Mbit/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>One-way pair</source>
        <translation>Paire à sens unique</translation>
    </message>
    <message>
        <source>Backup pair · voice by hand</source>
        <comment>voice fails over by hand</comment>
        <translation>Paire de sauvegarde · voix manuelle</translation>
    </message>
    <message>
        <source>Backup pair · voice auto</source>
        <comment>voice fails over automatically</comment>
        <translation>Paire de sauvegarde · voix auto</translation>
    </message>
    <message>
        <source>physical</source>
        <comment>servers are physical machines</comment>
        <translation>physique</translation>
    </message>
    <message>
        <source>virtual</source>
        <comment>servers are virtual machines</comment>
        <translation>virtuel</translation>
    </message>
    <message>
        <source>physical and virtual</source>
        <comment>servers are machines of both kinds</comment>
        <translation>physique et virtuel</translation>
    </message>
    <message>
        <source>CMS active</source>
        <comment>Central Management store</comment>
        <translation>CMS actif</translation>
    </message>
    <message>
        <source>CMS standby</source>
        <comment>Central Management store</comment>
        <translation>CMS de secours</translation>
    </message>
    <message>
        <source>federation</source>
        <translation>fédération</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>%1 is the next hop of an Edge pool</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Std.</source>
        <comment>SQL Server edition</comment>
        <translation>Std.</translation>
    </message>
    <message>
        <source>Ent.</source>
        <comment>SQL Server edition</comment>
        <translation>Ent.</translation>
    </message>
    <message>
        <source>Express</source>
        <comment>SQL Server edition</comment>
        <translation>Express</translation>
    </message>
    <message>
        <source>FSW</source>
        <comment>file share witness</comment>
        <translation>partage</translation>
    </message>
    <message>
        <source>disk</source>
        <comment>disk witness of a cluster</comment>
        <translation>disque</translation>
    </message>
    <message>
        <source>cloud</source>
        <comment>cloud witness of a cluster</comment>
        <translation>cloud</translation>
    </message>
    <message>
        <source>SQL %1 %2</source>
        <comment>year of SQL Server, its edition</comment>
        <translation>SQL %1 %2</translation>
    </message>
    <message>
        <source>Share · single server</source>
        <translation>Partage · un seul serveur</translation>
    </message>
    <message numerus="yes">
        <source>DFS · %n member(s)</source>
        <translation>
            <numerusform>DFS · %n membre</numerusform>
            <numerusform>DFS · %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster · %n node(s)</source>
        <translation>
            <numerusform>Cluster · %n nœud</numerusform>
            <numerusform>Cluster · %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 users</source>
        <translation>%L1 utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>data centre %1</source>
        <translation>centre de données %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a site</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>paired with %1</source>
        <translation>jumelé avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <comment>%1 is the worst severity</comment>
        <translation>
            <numerusform>%1, %n constat</numerusform>
            <numerusform>%1, %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Perimeter network</source>
        <translation>Réseau de périmètre</translation>
    </message>
    <message>
        <source>Standard Edition</source>
        <translation>Standard Edition</translation>
    </message>
    <message>
        <source>Applications</source>
        <comment>trusted application pool</comment>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Office Web Apps</source>
        <translation>Office Web Apps</translation>
    </message>
    <message>
        <source>Branch appliance</source>
        <comment>Survivable Branch Appliance</comment>
        <translation>SBA</translation>
    </message>
    <message>
        <source>Branch server</source>
        <comment>Survivable Branch Server</comment>
        <translation>SBS</translation>
    </message>
    <message>
        <source>listener %1</source>
        <comment>%1 is the name of a listener</comment>
        <translation>écouteur %1</translation>
    </message>
    <message>
        <source>Border controller</source>
        <comment>session border controller</comment>
        <translation>Contrôleur SBC</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Équilibreur de charge</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy inverse</translation>
    </message>
    <message>
        <source>Reverse proxy × %1</source>
        <comment>%1 machines</comment>
        <translation>Proxy inverse × %1</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>These tasks wait for each other: %1.</source>
        <translation>Ces tâches s’attendent mutuellement&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Twinpool</source>
        <translation>Twinpool</translation>
    </message>
    <message>
        <source>the management computer</source>
        <translation>l’ordinateur de gestion</translation>
    </message>
    <message>
        <source>the internal DNS server</source>
        <translation>le serveur DNS interne</translation>
    </message>
    <message>
        <source>the database servers</source>
        <translation>les serveurs de base de données</translation>
    </message>
    <message>
        <source>the server of the transfer share</source>
        <translation>le serveur du partage de transfert</translation>
    </message>
    <message>
        <source>a server of the pool with Central Management</source>
        <translation>un serveur du pool qui contient la gestion centralisée</translation>
    </message>
    <message>
        <source>a Front End Server of each pool</source>
        <translation>un serveur frontal de chaque pool</translation>
    </message>
    <message>
        <source>a computer with the Management Shell</source>
        <translation>un ordinateur avec la Management Shell</translation>
    </message>
    <message>
        <source>a computer of the domain</source>
        <translation>un ordinateur du domaine</translation>
    </message>
    <message>
        <source>the file servers</source>
        <translation>les serveurs de fichiers</translation>
    </message>
    <message>
        <source>the firewalls</source>
        <translation>les pare-feu</translation>
    </message>
    <message>
        <source>the internal certification authority</source>
        <translation>l’autorité de certification interne</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>several computers</source>
        <translation>plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>the server with Reporting Services</source>
        <translation>le serveur avec Reporting Services</translation>
    </message>
    <message>
        <source>a server of the temporary pool</source>
        <translation>un serveur du pool provisoire</translation>
    </message>
    <message>
        <source>depends on the data</source>
        <translation>dépend des données</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 is not complete.</source>
        <translation>%1 n’est pas complet.</translation>
    </message>
    <message>
        <source>%1 has no value for %2.</source>
        <translation>%1 n’a pas de valeur pour %2.</translation>
    </message>
    <message>
        <source>the firewalls between %1 and %2</source>
        <translation>les pare-feu entre %1 et %2</translation>
    </message>
    <message>
        <source>the outer and inner perimeter firewalls of %1</source>
        <translation>les pare-feu de périmètre externe et interne de %1</translation>
    </message>
    <message>
        <source>the perimeter firewalls</source>
        <translation>les pare-feu de périmètre</translation>
    </message>
    <message>
        <source>the firewalls of %1</source>
        <translation>les pare-feu de %1</translation>
    </message>
    <message>
        <source>the Front End Servers of %1</source>
        <translation>les serveurs frontaux de %1</translation>
    </message>
    <message>
        <source>the domain controller that is the schema master</source>
        <translation>le contrôleur de domaine qui est le contrôleur de schéma</translation>
    </message>
    <message>
        <source>another domain controller</source>
        <translation>un autre contrôleur de domaine</translation>
    </message>
    <message>
        <source>a computer of the forest root domain with the core components</source>
        <translation>un ordinateur du domaine racine de la forêt avec les composants de base</translation>
    </message>
    <message>
        <source>the load balancer of %1</source>
        <translation>l’équilibreur de charge de %1</translation>
    </message>
    <message>
        <source>the load balancer</source>
        <translation>l’équilibreur de charge</translation>
    </message>
    <message>
        <source>the reverse proxy of %1</source>
        <translation>le proxy inverse de %1</translation>
    </message>
    <message>
        <source>the reverse proxy</source>
        <translation>le proxy inverse</translation>
    </message>
    <message>
        <source>two computers of the domain with clients</source>
        <translation>deux ordinateurs du domaine avec des clients</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <comment>date</comment>
        <translation>Faite le %1</translation>
    </message>
    <message>
        <source>Skipped on %1</source>
        <comment>date</comment>
        <translation>Sautée le %1</translation>
    </message>
    <message>
        <source>Done by %1 on %2</source>
        <comment>author, date</comment>
        <translation>Faite par %1 le %2</translation>
    </message>
    <message>
        <source>Skipped by %1 on %2</source>
        <comment>author, date</comment>
        <translation>Sautée par %1 le %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ChecklistCalendar</name>
    <message>
        <source>Checklist: %1</source>
        <translation>Liste de vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ChecklistReport</name>
    <message numerus="yes">
        <source>%n task(s) for %1.</source>
        <translation>
            <numerusform>%n tâche pour %1.</numerusform>
            <numerusform>%n tâches pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values the plan does not hold yet</source>
        <translation>Valeurs que le plan ne contient pas encore</translation>
    </message>
    <message>
        <source>Commands that need them are left out.</source>
        <translation>Les commandes qui en ont besoin sont omises.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Destroys data: %1</source>
        <translation>Détruit des données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verify on your system: the documentation does not confirm this.</source>
        <translation>À vérifier sur le système&#xa0;: la documentation ne le confirme pas.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Deployment checklist</source>
        <translation>Liste de vérification du déploiement</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>The task has changed since it was marked.</source>
        <translation>La tâche a changé depuis qu’elle a été marquée.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Plan revision %1</source>
        <translation>Révision du plan %1</translation>
    </message>
</context>
<context>
    <name>ChecklistScripts</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Plan revision %1: %2</source>
        <translation>Révision du plan %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run one block at a time, in the order of the checklist. Other places have their turn in between.</source>
        <translation>Exécuter un bloc à la fois, dans l’ordre de la liste de vérification. Entre deux blocs, c’est le tour d’autres lieux.</translation>
    </message>
    <message>
        <source>Run with sqlcmd -x, or with SQLCMD mode off.</source>
        <translation>Exécuter avec sqlcmd -x, ou avec le mode SQLCMD désactivé.</translation>
    </message>
    <message>
        <source>Left out because it destroys data. The checklist has it.</source>
        <translation>Omise parce qu’elle détruit des données. Elle figure dans la liste de vérification.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify on your system: the documentation does not confirm this.</source>
        <translation>À vérifier sur le système&#xa0;: la documentation ne le confirme pas.</translation>
    </message>
    <message>
        <source>Fill in what stands in angle brackets before this runs.</source>
        <translation>Remplir ce qui est entre chevrons avant l’exécution.</translation>
    </message>
</context>
<context>
    <name>ChecklistTable</name>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Minutes, least</source>
        <translation>Minutes au moins</translation>
    </message>
    <message>
        <source>Minutes, most</source>
        <translation>Minutes au plus</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands that destroy data</source>
        <translation>Commandes qui détruisent des données</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valeurs manquantes</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 (accepted)</source>
        <translation>%1 (accepté)</translation>
    </message>
    <message>
        <source>The least severity that gives exit code 1: error, warning, info or none.</source>
        <translation>Gravité minimale qui donne le code de sortie 1&#xa0;: error, warning, info ou none.</translation>
    </message>
    <message>
        <source>A plan is missing.</source>
        <translation>Il manque un plan.</translation>
    </message>
    <message>
        <source>There are too many plans.</source>
        <translation>Il y a trop de plans.</translation>
    </message>
    <message>
        <source>The format “%1” is not known.</source>
        <translation>Le format «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The severity “%1” is not known.</source>
        <translation>La gravité «&#xa0;%1&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>Says what is wrong with plans.</source>
        <translation>Indique ce qui ne va pas dans des plans.</translation>
    </message>
    <message>
        <source>The whole plan (deploy) or what is new or changed (change).</source>
        <translation>Tout le plan (deploy) ou ce qui est nouveau ou modifié (change).</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Fichier à écrire.</translation>
    </message>
    <message>
        <source>One plan is needed.</source>
        <translation>Il faut un plan.</translation>
    </message>
    <message>
        <source>The purpose “%1” is not known.</source>
        <translation>Le but «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>Writes the deployment checklist of a plan, with its own names.</source>
        <translation>Écrit la liste de vérification du déploiement d’un plan, avec ses propres noms.</translation>
    </message>
    <message>
        <source>Usage: twinpool-cli COMMAND [OPTIONS] FILE…</source>
        <translation>Syntaxe&#xa0;: twinpool-cli COMMANDE [OPTIONS] FICHIER…</translation>
    </message>
    <message>
        <source>Every command explains itself with --help. Options of all commands: --help, --lang CODE.</source>
        <translation>Chaque commande s’explique avec --help. Options de toutes les commandes&#xa0;: --help, --lang CODE.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 findings at or above the threshold, 2 wrong usage, 3 a file cannot be read or written, 4 internal error.</source>
        <translation>Codes de sortie&#xa0;: 0 tout va bien, 1 constats à partir du seuil, 2 mauvais usage, 3 fichier impossible à lire ou à écrire, 4 erreur interne.</translation>
    </message>
    <message>
        <source>twinpool-cli: A command is missing. See --help.</source>
        <translation>twinpool-cli&#xa0;: Il manque une commande. Voir --help.</translation>
    </message>
    <message>
        <source>twinpool-cli: “%1” is not a command. See --help.</source>
        <translation>twinpool-cli&#xa0;: «&#xa0;%1&#xa0;» n’est pas une commande. Voir --help.</translation>
    </message>
    <message>
        <source>Explains the command.</source>
        <translation>Explique la commande.</translation>
    </message>
    <message>
        <source>Language of the texts: %1.</source>
        <translation>Langue des textes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The language “%1” is not known.</source>
        <translation>La langue «&#xa0;%1&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>Usage: twinpool-cli %1 %2</source>
        <translation>Syntaxe&#xa0;: twinpool-cli %1 %2</translation>
    </message>
    <message>
        <source>The plan file to write.</source>
        <translation>Fichier de plan à écrire.</translation>
    </message>
    <message>
        <source>Only says whether the plan is in canonical form: exit code 0 or 1.</source>
        <translation>Indique seulement si le plan est sous sa forme canonique&#xa0;: code de sortie 0 ou 1.</translation>
    </message>
    <message>
        <source>One plan is needed, and either -o or --check.</source>
        <translation>Il faut un plan, et soit -o, soit --check.</translation>
    </message>
    <message>
        <source>%1 is not in canonical form.</source>
        <translation>%1 n’est pas sous sa forme canonique.</translation>
    </message>
    <message>
        <source>Rewrites a plan in its canonical form, the current version of the format.</source>
        <translation>Réécrit un plan sous sa forme canonique, dans la version actuelle du format.</translation>
    </message>
    <message>
        <source>One topology is needed, and -o with the plan to write.</source>
        <translation>Il faut une topologie, et -o avec le plan à écrire.</translation>
    </message>
    <message>
        <source>Makes a plan from a topology export or a Topology Builder file, and tells what it did not understand.</source>
        <translation>Crée un plan à partir d’une topologie exportée ou d’un fichier du Générateur de topologie, et indique ce qui n’a pas été compris.</translation>
    </message>
    <message>
        <source>twinpool-cli: The results cannot be written.</source>
        <translation>twinpool-cli&#xa0;: Impossible d’écrire les résultats.</translation>
    </message>
    <message>
        <source>twinpool-cli: Internal error: %1. This is a bug in Twinpool.</source>
        <translation>twinpool-cli&#xa0;: Erreur interne&#xa0;: %1. C’est une anomalie de Twinpool.</translation>
    </message>
    <message>
        <source>Prints the names of the samples.</source>
        <translation>Affiche les noms des exemples.</translation>
    </message>
    <message>
        <source>The plan file to write; without it the plan is printed.</source>
        <translation>Fichier de plan à écrire&#xa0;; sans cette option, le plan est affiché.</translation>
    </message>
    <message>
        <source>One sample is needed, or --list.</source>
        <translation>Il faut un exemple, ou --list.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. See --list.</source>
        <translation>Il n’y a pas d’exemple «&#xa0;%1&#xa0;». Voir --list.</translation>
    </message>
    <message>
        <source>Writes a sample plan that comes with the program.</source>
        <translation>Écrit un plan d’exemple fourni avec le programme.</translation>
    </message>
    <message>
        <source>How the findings are written: text, json or sarif.</source>
        <translation>Présentation des constats&#xa0;: text, json ou sarif.</translation>
    </message>
    <message>
        <source>Writes the register of accepted findings.</source>
        <translation>Écrit le registre des constats acceptés.</translation>
    </message>
    <message>
        <source>How the rules are written: text, json or md.</source>
        <translation>Présentation des règles&#xa0;: text, json ou md.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Prints the catalogue of rules, or some of its rules.</source>
        <translation>Affiche le catalogue des règles, ou certaines de ses règles.</translation>
    </message>
    <message>
        <source>No runbook applies.</source>
        <translation>Aucune procédure d’exploitation ne s’applique.</translation>
    </message>
    <message>
        <source>Lists the runbooks of the plan; with --subject, those for its failure.</source>
        <translation>Énumère les procédures d’exploitation du plan&#xa0;; avec --subject, celles de sa défaillance.</translation>
    </message>
    <message>
        <source>The runbook, as --list names it: pool-failover.</source>
        <translation>La procédure d’exploitation, nommée comme par --list&#xa0;: pool-failover.</translation>
    </message>
    <message>
        <source>What fails or is worked on: pool:NAME, store:NAME, site:NAME.</source>
        <translation>Ce qui tombe en panne ou fait l’objet de travaux&#xa0;: pool:NOM, store:NOM, site:NOM.</translation>
    </message>
    <message>
        <source>The runbook “%1” is not known.</source>
        <translation>La procédure d’exploitation «&#xa0;%1&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>A runbook needs --kind and --subject.</source>
        <translation>Une procédure d’exploitation demande --kind et --subject.</translation>
    </message>
    <message>
        <source>The plan has no “%1”.</source>
        <translation>Le plan ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writes an operation runbook for a part of a plan, or lists those that there are.</source>
        <translation>Écrit une procédure d’exploitation pour une partie d’un plan, ou énumère celles qui existent.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>How it is written: %1.</source>
        <translation>Format d’écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The first day of work for ics and xml, as 2026-01-31.</source>
        <translation>Premier jour de travail pour ics et xml, par exemple 2026-01-31.</translation>
    </message>
    <message>
        <source>A script for each place or for each role.</source>
        <translation>Un script par lieu ou par rôle.</translation>
    </message>
    <message>
        <source>The file to write; of scripts the folder.</source>
        <translation>Fichier à écrire&#xa0;; pour des scripts, le dossier.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Scripts cannot be grouped by “%1”.</source>
        <translation>Les scripts ne peuvent pas être regroupés par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Scripts need a folder: -o FOLDER.</source>
        <translation>Les scripts demandent un dossier&#xa0;: -o DOSSIER.</translation>
    </message>
    <message>
        <source>How it is written: csv, html, md or docx.</source>
        <translation>Format d’écriture&#xa0;: csv, html, md ou docx.</translation>
    </message>
    <message>
        <source>How it is written: md, html, docx or json.</source>
        <translation>Format d’écriture&#xa0;: md, html, docx ou json.</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do %1: %2</source>
        <translation>À faire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Utilisateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>How long is simulated, in minutes.</source>
        <translation>Durée simulée, en minutes.</translation>
    </message>
    <message>
        <source>How it is written: text or json.</source>
        <translation>Format d’écriture&#xa0;: text ou json.</translation>
    </message>
    <message>
        <source>“%1” is no time in minutes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée en minutes.</translation>
    </message>
    <message>
        <source>Shows what happens when parts of a plan fail, and what administrators can do.</source>
        <translation>Montre ce qui se passe quand des parties d’un plan tombent en panne, et ce que les administrateurs peuvent faire.</translation>
    </message>
    <message>
        <source>“%1” cannot fail.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas tomber en panne.</translation>
    </message>
    <message>
        <source>The action “%1” is not known.</source>
        <translation>L’action «&#xa0;%1&#xa0;» n’est pas connue.</translation>
    </message>
    <message>
        <source>“%1” cannot be done to “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’appliquer à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs a second row: NAME:REF:TO.</source>
        <translation>«&#xa0;%1&#xa0;» demande une seconde ligne&#xa0;: NAME:REF:TO.</translation>
    </message>
    <message>
        <source>The plan has no scenario “%1”.</source>
        <translation>Le plan n’a pas de scénario «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>When what follows happens, in minutes since the beginning; without it 0.</source>
        <translation>Moment où survient ce qui suit, en minutes depuis le début&#xa0;; 0 si omis.</translation>
    </message>
    <message>
        <source>What fails: server:NAME, node:NAME, pool:NAME, store:NAME, site:NAME, link:NAME …, host:NAME, building:NAME. May be given often.</source>
        <translation>Ce qui tombe en panne&#xa0;: server:NAME, node:NAME, pool:NAME, store:NAME, site:NAME, link:NAME …, host:NAME, building:NAME. Peut être répété.</translation>
    </message>
    <message>
        <source>What works again.</source>
        <translation>Ce qui fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>What an administrator does: NAME:REF, for some NAME:REF:TO, with its own time NAME:REF@MINUTES. The names: %1.</source>
        <translation>Ce que fait un administrateur&#xa0;: NAME:REF, pour certaines actions NAME:REF:TO, avec un moment propre NAME:REF@MINUTES. Les noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A scenario of the plan, with its own times.</source>
        <translation>Un scénario du plan, avec ses propres moments.</translation>
    </message>
    <message>
        <source>Nothing happens: give --fail, --action or --scenario.</source>
        <translation>Rien ne se passe&#xa0;: indiquer --fail, --action ou --scenario.</translation>
    </message>
    <message>
        <source>With --format json one object: &quot;plan&quot; and &quot;moments&quot;, ordered by &quot;at&quot;. Times are in seconds since the beginning. A moment has
  events        [{action, target, to}]; none: something happened by itself
  consequences  [statement]: what followed, in order
  counts        users by state: FULL, RESILIENCY, BRANCH_VOICE, SIGNED_OUT
  users         [{group, users, state, since, servedBy, notServed, changesLost, column, reason}]; column: A to G of the feature table
  pools         [{pool, outcome, since, running, servers, lostGroups, reason}]
  stores        [{store, outcome, since, serving, reason}]
  services      [{service, subject, outcome, since, reason}]
  actions       [{action, target, to, runbook, reason}]: what waits for an administrator, in order; without action: to be done by hand
  warnings      [statement]
A statement and a reason are {fact, subject, text, evidence, source, rule}. Rows are named kind:name; members without a value are left out.</source>
        <translation>Avec --format json, un seul objet&#xa0;: &quot;plan&quot; et &quot;moments&quot;, triés par &quot;at&quot;. Les temps sont en secondes depuis le début. Un moment a
  events        [{action, target, to}]&#xa0;; aucun&#xa0;: quelque chose s’est produit de soi-même
  consequences  [statement]&#xa0;: ce qui a suivi, dans l’ordre
  counts        utilisateurs par état&#xa0;: FULL, RESILIENCY, BRANCH_VOICE, SIGNED_OUT
  users         [{group, users, state, since, servedBy, notServed, changesLost, column, reason}]&#xa0;; column&#xa0;: A à G du tableau des fonctionnalités
  pools         [{pool, outcome, since, running, servers, lostGroups, reason}]
  stores        [{store, outcome, since, serving, reason}]
  services      [{service, subject, outcome, since, reason}]
  actions       [{action, target, to, runbook, reason}]&#xa0;: ce qui attend un administrateur, dans l’ordre&#xa0;; sans action&#xa0;: à faire à la main
  warnings      [statement]
Un statement et une reason sont {fact, subject, text, evidence, source, rule}. Les lignes sont nommées kind:name&#xa0;; les membres sans valeur sont omis.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>What this would change no longer exists.</source>
        <translation>Ce que cette action modifierait n’existe plus.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>User store</source>
        <translation>Magasin des utilisateurs</translation>
    </message>
    <message>
        <source>Monitoring store</source>
        <translation>Magasin de surveillance</translation>
    </message>
    <message>
        <source>Archiving store</source>
        <translation>Magasin d’archivage</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Magasin de fichiers</translation>
    </message>
    <message>
        <source>Edge pool for media</source>
        <translation>Pool de serveurs Edge pour le média</translation>
    </message>
    <message>
        <source>Office Web Apps</source>
        <translation>Office Web Apps</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Jonction</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Tronçon suivant</translation>
    </message>
    <message>
        <source>Chat store</source>
        <translation>Magasin de conversation</translation>
    </message>
    <message>
        <source>Backup of the chat store</source>
        <translation>Sauvegarde du magasin de conversation</translation>
    </message>
    <message>
        <source>Compliance store</source>
        <translation>Magasin de conformité</translation>
    </message>
    <message>
        <source>Backup of the compliance store</source>
        <translation>Sauvegarde du magasin de conformité</translation>
    </message>
    <message>
        <source>User services pool</source>
        <translation>Pool des services utilisateur</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <extracomment>%1 is what is set: User store, Next hop</extracomment>
        <translation>Définir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add trunk to %1</source>
        <extracomment>%1 is a gateway.</extracomment>
        <translation>Ajouter une jonction vers %1</translation>
    </message>
    <message>
        <source>Network link</source>
        <translation>Liaison réseau</translation>
    </message>
    <message>
        <source>Add network link</source>
        <translation>Ajouter une liaison réseau</translation>
    </message>
    <message>
        <source>Branch of “%1”</source>
        <translation>Succursale de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set parent site</source>
        <translation>Définir le site parent</translation>
    </message>
    <message>
        <source>Balances the load of the pool</source>
        <translation>Équilibre la charge du pool</translation>
    </message>
    <message>
        <source>Balance load</source>
        <translation>Équilibrer la charge</translation>
    </message>
    <message>
        <source>Publishes the pool</source>
        <translation>Publie le pool</translation>
    </message>
    <message>
        <source>Publish pool</source>
        <translation>Publier le pool</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Site 1</source>
        <comment>name of a new site; the number counts up</comment>
        <translation>Site 1</translation>
    </message>
    <message>
        <source>Add branch site</source>
        <translation>Ajouter un site de succursale</translation>
    </message>
    <message>
        <source>A branch site needs a central site to belong to.</source>
        <translation>Un site de succursale a besoin d’un site central dont il dépend.</translation>
    </message>
    <message>
        <source>Branch 1</source>
        <comment>name of a new branch site; the number counts up</comment>
        <translation>Succursale 1</translation>
    </message>
    <message>
        <source>Add Standard Edition server</source>
        <translation>Ajouter un serveur Standard Edition</translation>
    </message>
    <message>
        <source>Add branch survivability</source>
        <translation>Ajouter la continuité de succursale</translation>
    </message>
    <message>
        <source>Add farm</source>
        <translation>Ajouter une batterie de serveurs</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>Ajouter un pool</translation>
    </message>
    <message>
        <source>Add SQL store</source>
        <translation>Ajouter un magasin SQL</translation>
    </message>
    <message>
        <source>Add file store</source>
        <translation>Ajouter un magasin de fichiers</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Ajouter une passerelle</translation>
    </message>
    <message>
        <source>Add load balancer</source>
        <translation>Ajouter un équilibreur de charge</translation>
    </message>
    <message>
        <source>Add reverse proxy</source>
        <translation>Ajouter un proxy inverse</translation>
    </message>
    <message>
        <source>Convert to DFS</source>
        <translation>Convertir en DFS</translation>
    </message>
    <message>
        <source>The file store has no server in a domain.</source>
        <translation>Le magasin de fichiers n’a aucun serveur dans un domaine.</translation>
    </message>
    <message>
        <source>Add DFS member</source>
        <translation>Ajouter un membre DFS</translation>
    </message>
    <message>
        <source>Move members to one site</source>
        <translation>Déplacer les membres vers un même site</translation>
    </message>
    <message>
        <source>Create file store on new server</source>
        <translation>Créer le magasin de fichiers sur un nouveau serveur</translation>
    </message>
    <message>
        <source>Create file store per site</source>
        <translation>Créer un magasin de fichiers par site</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Distribute servers over hosts</source>
        <translation>Répartir les serveurs sur les hôtes</translation>
    </message>
    <message>
        <source>Give the role its own server</source>
        <translation>Donner au rôle son propre serveur</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Accepter le constat</translation>
    </message>
    <message>
        <source>Reopen finding</source>
        <translation>Rouvrir le constat</translation>
    </message>
    <message>
        <source>Tick task</source>
        <translation>Cocher la tâche</translation>
    </message>
    <message>
        <source>Untick task</source>
        <translation>Décocher la tâche</translation>
    </message>
    <message numerus="yes">
        <source>Move %n object(s)</source>
        <translation>
            <numerusform>Déplacer %n objet</numerusform>
            <numerusform>Déplacer %n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another site</source>
        <translation>Déplacer vers un autre site</translation>
    </message>
    <message>
        <source>Collapse site</source>
        <translation>Replier le site</translation>
    </message>
    <message>
        <source>Expand site</source>
        <translation>Déplier le site</translation>
    </message>
    <message>
        <source>Pair pools</source>
        <translation>Jumeler les pools</translation>
    </message>
    <message>
        <source>A pool cannot be its own partner.</source>
        <translation>Un pool ne peut pas être son propre partenaire.</translation>
    </message>
    <message>
        <source>“%1” homes no users and cannot be paired.</source>
        <translation>«&#xa0;%1&#xa0;» n’héberge aucun utilisateur et ne peut pas être jumelé.</translation>
    </message>
    <message>
        <source>“%1” is paired already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà jumelé.</translation>
    </message>
    <message>
        <source>Unpair pools</source>
        <translation>Rompre le jumelage des pools</translation>
    </message>
    <message>
        <source>Move Central Management</source>
        <translation>Déplacer la gestion centralisée</translation>
    </message>
    <message>
        <source>Create missing stores</source>
        <translation>Créer les magasins manquants</translation>
    </message>
    <message>
        <source>Add gateway and trunk</source>
        <translation>Ajouter une passerelle et une jonction</translation>
    </message>
    <message>
        <source>This value is not possible here.</source>
        <translation>Cette valeur n’est pas possible ici.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Supprimer %n objet</numerusform>
            <numerusform>Supprimer %n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>Add %n server(s)</source>
        <translation>
            <numerusform>Ajouter %n serveur</numerusform>
            <numerusform>Ajouter %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert to branch site of %1</source>
        <extracomment>%1 is the central site that becomes the parent.</extracomment>
        <translation>Convertir en site de succursale de %1</translation>
    </message>
    <message>
        <source>A site that has branch sites stays central.</source>
        <translation>Un site qui a des sites de succursale reste un site central.</translation>
    </message>
    <message>
        <source>Convert to central site</source>
        <translation>Convertir en site central</translation>
    </message>
    <message>
        <source>Keep call admission control only on %1</source>
        <extracomment>%1 is a pool.</extracomment>
        <translation>Garder le contrôle d’admission des appels sur %1 seulement</translation>
    </message>
    <message>
        <source>Put Central Management into %1</source>
        <translation>Placer la gestion centralisée dans %1</translation>
    </message>
    <message>
        <source>Set storage area network</source>
        <translation>Choisir le réseau de stockage (SAN)</translation>
    </message>
    <message>
        <source>Set backup interval to %1 h</source>
        <extracomment>%1 is a number of hours.</extracomment>
        <translation>Régler l’intervalle de sauvegarde sur %1&#xa0;h</translation>
    </message>
    <message>
        <source>Enable conferencing</source>
        <translation>Activer la conférence</translation>
    </message>
    <message>
        <source>Enable dial-in on all conferencing pools</source>
        <translation>Activer la conférence rendez-vous sur tous les pools de conférence</translation>
    </message>
    <message>
        <source>Move servers to the pool&apos;s site</source>
        <translation>Déplacer les serveurs vers le site du pool</translation>
    </message>
    <message>
        <source>Set all servers to %1</source>
        <extracomment>%1 is a version of Windows Server.</extracomment>
        <translation>Mettre tous les serveurs sous %1</translation>
    </message>
    <message>
        <source>Set single-homed</source>
        <translation>Passer à une seule adresse réseau</translation>
    </message>
    <message>
        <source>Remove server from pool</source>
        <translation>Retirer le serveur du pool</translation>
    </message>
    <message>
        <source>Pair with %1</source>
        <translation>Jumeler avec %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Front End Server(s)</source>
        <translation>
            <numerusform>Ajouter %n serveur frontal</numerusform>
            <numerusform>Ajouter %n serveurs frontaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Enable Response Group backup</source>
        <translation>Activer la sauvegarde des groupes de réponse</translation>
    </message>
    <message>
        <source>Set backup interval to 2 min</source>
        <translation>Régler l’intervalle de sauvegarde sur 2&#xa0;min</translation>
    </message>
    <message>
        <source>Make pair symmetrical</source>
        <translation>Rendre le jumelage symétrique</translation>
    </message>
    <message>
        <source>Create file store in site</source>
        <translation>Créer un magasin de fichiers dans le site</translation>
    </message>
    <message>
        <source>Add SRV entry to DNS plan</source>
        <translation>Ajouter un enregistrement SRV au plan DNS</translation>
    </message>
    <message>
        <source>Enable voice failover</source>
        <translation>Activer le basculement de la voix</translation>
    </message>
    <message>
        <source>Reset intervals to defaults</source>
        <translation>Rétablir les intervalles par défaut</translation>
    </message>
    <message>
        <source>Set failure detection to 90 s</source>
        <translation>Régler la détection de défaillance sur 90&#xa0;s</translation>
    </message>
    <message>
        <source>Set operating system to %1</source>
        <translation>Choisir le système d’exploitation %1</translation>
    </message>
    <message>
        <source>“%1” works this way already.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne déjà de cette façon.</translation>
    </message>
    <message>
        <source>“%1” has no database server.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de serveur de base de données.</translation>
    </message>
    <message>
        <source>Convert to standalone server</source>
        <translation>Convertir en serveur autonome</translation>
    </message>
    <message>
        <source>Convert to mirroring with witness</source>
        <translation>Convertir en mise en miroir avec témoin</translation>
    </message>
    <message>
        <source>Convert to availability group</source>
        <translation>Convertir en groupe de disponibilité</translation>
    </message>
    <message>
        <source>Convert to failover cluster instance</source>
        <translation>Convertir en instance de cluster de basculement</translation>
    </message>
    <message>
        <source>Convert to failover cluster</source>
        <translation>Convertir en cluster de basculement</translation>
    </message>
    <message>
        <source>Add witness</source>
        <translation>Ajouter un témoin</translation>
    </message>
    <message>
        <source>“%1” cannot take another witness.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas accepter d’autre témoin.</translation>
    </message>
    <message>
        <source>Add SQL server</source>
        <translation>Ajouter un serveur SQL</translation>
    </message>
    <message>
        <source>“%1” cannot take more servers.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas accepter d’autres serveurs.</translation>
    </message>
    <message>
        <source>“%1” keeps no such data.</source>
        <translation>«&#xa0;%1&#xa0;» ne garde pas de telles données.</translation>
    </message>
    <message>
        <source>Create SQL store</source>
        <translation>Créer un magasin SQL</translation>
    </message>
    <message>
        <source>Change SQL store of pool</source>
        <translation>Changer le magasin SQL du pool</translation>
    </message>
    <message>
        <source>Create separate SQL store</source>
        <translation>Créer un magasin SQL séparé</translation>
    </message>
    <message>
        <source>Create a Back End for each pool</source>
        <translation>Créer un serveur dorsal pour chaque pool</translation>
    </message>
    <message>
        <source>Move to SQL servers of its own</source>
        <translation>Déplacer vers ses propres serveurs SQL</translation>
    </message>
    <message>
        <source>Add file share witness</source>
        <translation>Ajouter un témoin de partage de fichiers</translation>
    </message>
    <message>
        <source>Set port to %1</source>
        <extracomment>%1 is a port.</extracomment>
        <translation>Régler le port sur %1</translation>
    </message>
    <message>
        <source>Set not readable</source>
        <translation>Rendre non lisible</translation>
    </message>
    <message>
        <source>Set synchronous and automatic</source>
        <translation>Rendre synchrone et automatique</translation>
    </message>
    <message>
        <source>Take databases out of group</source>
        <translation>Retirer les bases de données du groupe</translation>
    </message>
    <message>
        <source>Move to a standalone store</source>
        <translation>Déplacer vers un magasin autonome</translation>
    </message>
    <message>
        <source>Set SQL Server FQDN to listener</source>
        <translation>Mettre l’écouteur comme FQDN SQL Server</translation>
    </message>
    <message>
        <source>Copy edition from primary</source>
        <translation>Copier l’édition du serveur primaire</translation>
    </message>
    <message>
        <source>Copy version from primary</source>
        <translation>Copier la version du serveur primaire</translation>
    </message>
    <message>
        <source>Use next free port</source>
        <translation>Utiliser le prochain port libre</translation>
    </message>
    <message>
        <source>Set synchronous</source>
        <translation>Rendre synchrone</translation>
    </message>
    <message>
        <source>Reset to local Express</source>
        <translation>Rétablir l’instance Express locale</translation>
    </message>
    <message>
        <source>Move to the pool&apos;s site</source>
        <translation>Déplacer vers le site du pool</translation>
    </message>
    <message>
        <source>Strip to instance name</source>
        <translation>Réduire au nom de l’instance</translation>
    </message>
    <message>
        <source>Set edition to %1</source>
        <extracomment>%1 is an edition of SQL Server.</extracomment>
        <translation>Choisir l’édition %1</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a version of SQL Server.</extracomment>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Set to 64-bit</source>
        <translation>Passer en 64 bits</translation>
    </message>
    <message>
        <source>Enable archiving on all pools</source>
        <translation>Activer l’archivage sur tous les pools</translation>
    </message>
    <message>
        <source>Create missing SQL stores</source>
        <translation>Créer les magasins SQL manquants</translation>
    </message>
    <message>
        <source>The pool has no web services.</source>
        <translation>Le pool n’a pas de services web.</translation>
    </message>
    <message>
        <source>Use DNS load balancing, hardware for HTTP</source>
        <translation>Utiliser l’équilibrage de charge DNS, matériel pour HTTP</translation>
    </message>
    <message>
        <source>Use DNS load balancing</source>
        <translation>Utiliser l’équilibrage de charge DNS</translation>
    </message>
    <message>
        <source>Name internal web services</source>
        <translation>Nommer les services web internes</translation>
    </message>
    <message>
        <source>Clear internal web name</source>
        <translation>Effacer le nom web interne</translation>
    </message>
    <message>
        <source>Give web services free names</source>
        <translation>Donner des noms libres aux services web</translation>
    </message>
    <message>
        <source>Add Survivable Branch Server</source>
        <translation>Ajouter un Survivable Branch Server</translation>
    </message>
    <message>
        <source>Add Survivable Branch Appliance</source>
        <translation>Ajouter une Survivable Branch Appliance</translation>
    </message>
    <message>
        <source>Replace by Survivable Branch Server</source>
        <translation>Remplacer par un Survivable Branch Server</translation>
    </message>
    <message>
        <source>Replace by Survivable Branch Appliance</source>
        <translation>Remplacer par une Survivable Branch Appliance</translation>
    </message>
    <message>
        <source>Create separate pool</source>
        <translation>Créer un pool séparé</translation>
    </message>
    <message>
        <source>Create backup store</source>
        <translation>Créer un magasin de sauvegarde</translation>
    </message>
    <message>
        <source>Plan share for log shipping</source>
        <translation>Prévoir un partage pour la copie des journaux</translation>
    </message>
    <message>
        <source>Mark as deployed</source>
        <translation>Marquer comme déployé</translation>
    </message>
    <message>
        <source>Compare with deployed topology</source>
        <translation>Comparer avec la topologie déployée</translation>
    </message>
    <message>
        <source>Forget deployed state</source>
        <translation>Oublier l’état déployé</translation>
    </message>
    <message>
        <source>Clean name</source>
        <translation>Nettoyer le nom</translation>
    </message>
    <message>
        <source>Append domain</source>
        <translation>Ajouter le domaine au nom</translation>
    </message>
    <message>
        <source>Add Edge pool in %1</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>Ajouter un pool de serveurs Edge dans %1</translation>
    </message>
    <message>
        <source>Keep federation only on %1</source>
        <extracomment>%1 is an Edge pool.</extracomment>
        <translation>Garder la fédération sur %1 seulement</translation>
    </message>
    <message>
        <source>Disable XMPP</source>
        <translation>Désactiver XMPP</translation>
    </message>
    <message>
        <source>Replace by new file store</source>
        <translation>Remplacer par un nouveau magasin de fichiers</translation>
    </message>
    <message>
        <source>Change rule set</source>
        <translation>Modifier le jeu de règles</translation>
    </message>
    <message>
        <source>Insert failback first</source>
        <translation>Insérer d’abord la restauration</translation>
    </message>
    <message>
        <source>Insert Central Management failover first</source>
        <translation>Insérer d’abord le basculement de la gestion centralisée</translation>
    </message>
    <message>
        <source>Insert step</source>
        <translation>Insérer une étape</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>%1 is an address in the web.</extracomment>
        <translation>Remplacer par %1</translation>
    </message>
    <message>
        <source>Create default URLs</source>
        <translation>Créer les URL par défaut</translation>
    </message>
    <message>
        <source>Split into two pools</source>
        <translation>Diviser en deux pools</translation>
    </message>
    <message>
        <source>Create root trunk</source>
        <translation>Créer la jonction racine</translation>
    </message>
    <message>
        <source>Create Mediation pool</source>
        <translation>Créer un pool de médiation</translation>
    </message>
    <message>
        <source>Set TLS</source>
        <translation>Passer en TLS</translation>
    </message>
    <message>
        <source>Split gateway</source>
        <translation>Diviser la passerelle</translation>
    </message>
    <message>
        <source>Change version to %1</source>
        <translation>Changer la version en %1</translation>
    </message>
    <message>
        <source>Set memory to %1 GB</source>
        <translation>Régler la mémoire sur %1&#xa0;Go</translation>
    </message>
    <message>
        <source>Apply recommended host settings</source>
        <translation>Appliquer les paramètres d’hôte recommandés</translation>
    </message>
    <message>
        <source>Reorder: untick what came too early</source>
        <translation>Réordonner&#xa0;: décocher ce qui a été coché trop tôt</translation>
    </message>
    <message>
        <source>Set external web name to %1</source>
        <extracomment>%1 is a DNS name.</extracomment>
        <translation>Définir %1 comme nom web externe</translation>
    </message>
    <message>
        <source>Use DNS load balancing on both sides</source>
        <translation>Utiliser l’équilibrage de charge DNS des deux côtés</translation>
    </message>
    <message>
        <source>Set ports 5061, 444 and 443</source>
        <translation>Choisir les ports 5061, 444 et 443</translation>
    </message>
    <message>
        <source>Set next hop to %1</source>
        <extracomment>%1 is a pool.</extracomment>
        <translation>Choisir %1 comme tronçon suivant</translation>
    </message>
    <message>
        <source>Associate Edge pool %1</source>
        <extracomment>%1 is an Edge pool.</extracomment>
        <translation>Associer le pool de serveurs Edge %1</translation>
    </message>
    <message>
        <source>Fix all of %1</source>
        <comment>%1 is the id of a rule</comment>
        <translation>Corriger tous les constats de %1</translation>
    </message>
    <message>
        <source>Create stand-alone Mediation pool and move trunk</source>
        <translation>Créer un pool de médiation autonome et y déplacer la jonction</translation>
    </message>
    <message>
        <source>Create one-server pool and move trunk</source>
        <translation>Créer un pool à un seul serveur et y déplacer la jonction</translation>
    </message>
    <message>
        <source>Use TLS port</source>
        <translation>Utiliser le port TLS</translation>
    </message>
    <message>
        <source>Use TCP port</source>
        <translation>Utiliser le port TCP</translation>
    </message>
    <message>
        <source>Enable TCP %1</source>
        <translation>Activer TCP %1</translation>
    </message>
    <message>
        <source>Give another name</source>
        <translation>Donner un autre nom</translation>
    </message>
    <message>
        <source>Give the pool a name of its own</source>
        <translation>Donner au pool son propre nom</translation>
    </message>
    <message>
        <source>Make it a multiple-computer pool</source>
        <translation>En faire un pool à plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>Copy name of the server</source>
        <translation>Copier le nom du serveur</translation>
    </message>
    <message>
        <source>Make %1 the default</source>
        <extracomment>%1 is a SIP domain.</extracomment>
        <translation>Faire de %1 le domaine par défaut</translation>
    </message>
    <message>
        <source>Mark as pair</source>
        <translation>Marquer comme paire</translation>
    </message>
    <message>
        <source>Enable GeoDNS</source>
        <translation>Activer GeoDNS</translation>
    </message>
    <message>
        <source>Publish through %1</source>
        <extracomment>%1 is a reverse proxy.</extracomment>
        <translation>Publier via %1</translation>
    </message>
    <message>
        <source>Publish both pools</source>
        <translation>Publier les deux pools</translation>
    </message>
    <message>
        <source>Present through %1</source>
        <extracomment>%1 is an Office Web Apps farm.</extracomment>
        <translation>Présenter via %1</translation>
    </message>
    <message>
        <source>Create separate server</source>
        <translation>Créer un serveur séparé</translation>
    </message>
    <message>
        <source>Remove pool</source>
        <translation>Supprimer le pool</translation>
    </message>
    <message>
        <source>Make %1 default for site</source>
        <extracomment>%1 is a Persistent Chat pool.</extracomment>
        <translation>Faire de %1 le pool par défaut du site</translation>
    </message>
    <message>
        <source>Create backup store in %1</source>
        <extracomment>%1 is a site.</extracomment>
        <translation>Créer un magasin de sauvegarde dans %1</translation>
    </message>
    <message>
        <source>Enable disaster recovery</source>
        <translation>Activer la récupération d’urgence</translation>
    </message>
    <message>
        <source>Set extra servers to standby</source>
        <translation>Mettre en secours les serveurs en surnombre</translation>
    </message>
    <message>
        <source>Activate first server</source>
        <translation>Activer le premier serveur</translation>
    </message>
    <message>
        <source>Set far servers to standby</source>
        <translation>Mettre en secours les serveurs éloignés</translation>
    </message>
    <message>
        <source>Move to the store&apos;s site</source>
        <translation>Déplacer vers le site du magasin</translation>
    </message>
    <message>
        <source>Use user pool %1</source>
        <extracomment>%1 is a user pool.</extracomment>
        <translation>Utiliser le pool d’utilisateurs %1</translation>
    </message>
    <message>
        <source>Make standby the active holder</source>
        <translation>Faire du pool de secours le détenteur actif</translation>
    </message>
    <message>
        <source>Protect by IPsec</source>
        <translation>Protéger par IPsec</translation>
    </message>
    <message numerus="yes">
        <source>Create %n separate server(s)</source>
        <translation>
            <numerusform>Créer %n serveur séparé</numerusform>
            <numerusform>Créer %n serveurs séparés</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip task</source>
        <translation>Sauter la tâche</translation>
    </message>
    <message>
        <source>Record drill</source>
        <translation>Consigner un exercice</translation>
    </message>
    <message>
        <source>Delete drill record</source>
        <translation>Supprimer le compte rendu d’exercice</translation>
    </message>
    <message>
        <source>Generate rule list</source>
        <translation>Générer la liste de règles</translation>
    </message>
    <message numerus="yes">
        <source>Activate %n standby server(s)</source>
        <translation>
            <numerusform>Activer %n serveur de secours</numerusform>
            <numerusform>Activer %n serveurs de secours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>User databases</source>
        <translation>Bases de données des utilisateurs</translation>
    </message>
    <message>
        <source>Application databases</source>
        <translation>Bases de données des applications</translation>
    </message>
    <message>
        <source>Central Management databases</source>
        <translation>Bases de données de la gestion centralisée</translation>
    </message>
    <message>
        <source>Monitoring databases</source>
        <translation>Bases de données de surveillance</translation>
    </message>
    <message>
        <source>Archiving database</source>
        <translation>Base de données d’archivage</translation>
    </message>
    <message>
        <source>Persistent Chat database</source>
        <translation>Base de données de conversation permanente</translation>
    </message>
    <message>
        <source>Persistent Chat compliance database</source>
        <translation>Base de données de conformité de la conversation permanente</translation>
    </message>
    <message>
        <source>Stated by the product documentation</source>
        <translation>Indiqué par la documentation du produit</translation>
    </message>
    <message>
        <source>Stated by the SQL Server documentation</source>
        <translation>Indiqué par la documentation de SQL Server</translation>
    </message>
    <message>
        <source>Derived from documented facts</source>
        <translation>Déduit de faits documentés</translation>
    </message>
    <message>
        <source>Reported from practice</source>
        <translation>Rapporté par la pratique</translation>
    </message>
    <message>
        <source>Deploy the whole plan</source>
        <translation>Déployer tout le plan</translation>
    </message>
    <message>
        <source>Deploy what is new or changed</source>
        <translation>Déployer ce qui est nouveau ou modifié</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>DNS, load balancing and firewall</source>
        <translation>DNS, équilibrage de la charge et pare-feu</translation>
    </message>
    <message>
        <source>File shares and certificates</source>
        <translation>Partages de fichiers et certificats</translation>
    </message>
    <message>
        <source>SQL and clustering</source>
        <translation>SQL et clustering</translation>
    </message>
    <message>
        <source>Topology Builder</source>
        <translation>Générateur de topologie</translation>
    </message>
    <message>
        <source>SQL high availability after publishing</source>
        <translation>Haute disponibilité SQL après la publication</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>SQL finalisation</source>
        <translation>Finalisation de SQL</translation>
    </message>
    <message>
        <source>Edge and external access</source>
        <translation>Edge et accès externe</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Jumelage</translation>
    </message>
    <message>
        <source>Persistent Chat</source>
        <translation>Conversation permanente</translation>
    </message>
    <message>
        <source>Workloads (Office Web Apps, monitoring, archiving)</source>
        <translation>Charges de travail (Office Web Apps, surveillance, archivage)</translation>
    </message>
    <message>
        <source>Changes to a deployed back end</source>
        <translation>Modifications d’un serveur dorsal déployé</translation>
    </message>
    <message>
        <source>Backup routine</source>
        <translation>Routine de sauvegarde</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Remise à l’exploitation</translation>
    </message>
    <message>
        <source>Project lead</source>
        <translation>Chef de projet</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>Responsable du service</translation>
    </message>
    <message>
        <source>Skype for Business administrator</source>
        <translation>Administrateur Skype for Business</translation>
    </message>
    <message>
        <source>Active Directory administrator</source>
        <translation>Administrateur Active Directory</translation>
    </message>
    <message>
        <source>DNS administrator</source>
        <translation>Administrateur DNS</translation>
    </message>
    <message>
        <source>Network administrator</source>
        <translation>Administrateur réseau</translation>
    </message>
    <message>
        <source>PKI administrator</source>
        <translation>Administrateur PKI</translation>
    </message>
    <message>
        <source>Windows administrator</source>
        <translation>Administrateur Windows</translation>
    </message>
    <message>
        <source>Storage administrator</source>
        <translation>Administrateur du stockage</translation>
    </message>
    <message>
        <source>SQL DBA</source>
        <translation>Administrateur de bases de données SQL</translation>
    </message>
    <message>
        <source>Voice engineer</source>
        <translation>Ingénieur voix</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Testeur</translation>
    </message>
    <message>
        <source>local administrator where the task runs</source>
        <translation>administrateur local là où la tâche s’exécute</translation>
    </message>
    <message>
        <source>Schema Admins and Enterprise Admins of the forest root</source>
        <translation>Administrateurs du schéma et Administrateurs de l’entreprise du domaine racine de la forêt</translation>
    </message>
    <message>
        <source>Enterprise Admins, or Domain Admins of the forest root domain</source>
        <translation>Administrateurs de l’entreprise, ou Admins du domaine du domaine racine de la forêt</translation>
    </message>
    <message>
        <source>Enterprise Admins, or Domain Admins of the domain</source>
        <translation>Administrateurs de l’entreprise, ou Admins du domaine de ce domaine</translation>
    </message>
    <message>
        <source>Domain Admins</source>
        <translation>Admins du domaine</translation>
    </message>
    <message>
        <source>Enterprise Admins</source>
        <translation>Administrateurs de l’entreprise</translation>
    </message>
    <message>
        <source>Domain Admins or RTCUniversalServerAdmins</source>
        <translation>Admins du domaine ou RTCUniversalServerAdmins</translation>
    </message>
    <message>
        <source>DnsAdmins, or write permission on the zone</source>
        <translation>DnsAdmins, ou autorisation d’écriture sur la zone</translation>
    </message>
    <message>
        <source>administrator of the load balancer or reverse proxy</source>
        <translation>administrateur de l’équilibreur de charge ou du proxy inverse</translation>
    </message>
    <message>
        <source>administrator of the firewall</source>
        <translation>administrateur du pare-feu</translation>
    </message>
    <message>
        <source>administrator of the certification authority, or Enroll on the template</source>
        <translation>administrateur de l’autorité de certification, ou autorisation Inscrire sur le modèle</translation>
    </message>
    <message>
        <source>local administrator on all nodes of the cluster</source>
        <translation>administrateur local sur tous les nœuds du cluster</translation>
    </message>
    <message>
        <source>creates computer objects in the organisational unit</source>
        <translation>droit de créer des objets ordinateur dans l’unité d’organisation</translation>
    </message>
    <message>
        <source>sysadmin on every instance concerned</source>
        <translation>sysadmin sur chaque instance concernée</translation>
    </message>
    <message>
        <source>local Users group</source>
        <translation>groupe local Utilisateurs</translation>
    </message>
    <message>
        <source>Domain Admins (or delegated setup permission), RTCUniversalServerAdmins and full control of every file store</source>
        <translation>Admins du domaine (ou autorisation d’installation déléguée), RTCUniversalServerAdmins et contrôle total de chaque magasin de fichiers</translation>
    </message>
    <message>
        <source>Domain Admins (or delegated setup permission), RTCUniversalServerAdmins, full control of every file store and sysadmin on every instance</source>
        <translation>Admins du domaine (ou autorisation d’installation déléguée), RTCUniversalServerAdmins, contrôle total de chaque magasin de fichiers et sysadmin sur chaque instance</translation>
    </message>
    <message>
        <source>local administrator and RTCUniversalServerAdmins (or delegated setup permission)</source>
        <translation>administrateur local et RTCUniversalServerAdmins (ou autorisation d’installation déléguée)</translation>
    </message>
    <message>
        <source>RTCUniversalServerAdmins</source>
        <translation>RTCUniversalServerAdmins</translation>
    </message>
    <message>
        <source>role CsAdministrator</source>
        <translation>rôle CsAdministrator</translation>
    </message>
    <message>
        <source>role CsServerAdministrator</source>
        <translation>rôle CsServerAdministrator</translation>
    </message>
    <message>
        <source>role CsPersistentChatAdministrator</source>
        <translation>rôle CsPersistentChatAdministrator</translation>
    </message>
    <message>
        <source>an account with the provider</source>
        <translation>un compte chez le fournisseur</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Absent du fichier</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>Pendant le dessin</translation>
    </message>
    <message>
        <source>Compared with the deployed state</source>
        <translation>Par comparaison avec l’état déployé</translation>
    </message>
    <message>
        <source>In checklists</source>
        <translation>Dans les listes de vérification</translation>
    </message>
    <message>
        <source>In simulations</source>
        <translation>Dans les simulations</translation>
    </message>
    <message>
        <source>Lync Server 2010</source>
        <translation>Lync Server 2010</translation>
    </message>
    <message>
        <source>Lync Server 2013</source>
        <translation>Lync Server 2013</translation>
    </message>
    <message>
        <source>Skype for Business Server 2015</source>
        <translation>Skype for Business Server 2015</translation>
    </message>
    <message>
        <source>Skype for Business Server 2019</source>
        <translation>Skype for Business Server 2019</translation>
    </message>
    <message>
        <source>Skype for Business Server Subscription Edition</source>
        <translation>Skype for Business Server Subscription Edition</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Déployé</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Meet</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>Dial-in</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>CNAME</source>
        <translation>CNAME</translation>
    </message>
    <message>
        <source>SRV</source>
        <translation>SRV</translation>
    </message>
    <message>
        <source>PTR</source>
        <translation>PTR</translation>
    </message>
    <message>
        <source>Active Directory domain</source>
        <translation>Domaine Active Directory</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>Domaine SIP</translation>
    </message>
    <message>
        <source>Simple URL</source>
        <translation>URL simple</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Enregistrement DNS</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Network link</source>
        <translation>Liaison réseau</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>SQL store</source>
        <translation>Magasin SQL</translation>
    </message>
    <message>
        <source>SQL node</source>
        <translation>Nœud SQL</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Magasin de fichiers</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Serveur de fichiers</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Jonction</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Équilibreur de charge</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy inverse</translation>
    </message>
    <message>
        <source>Pool pair</source>
        <translation>Paire de pools</translation>
    </message>
    <message>
        <source>Maintenance task</source>
        <translation>Tâche de maintenance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>DNS, hardware for HTTP</source>
        <translation>DNS, matériel pour HTTP</translation>
    </message>
    <message>
        <source>Enterprise Edition</source>
        <translation>Enterprise Edition</translation>
    </message>
    <message>
        <source>Standard Edition</source>
        <translation>Standard Edition</translation>
    </message>
    <message>
        <source>Response Groups</source>
        <translation>Groupes de réponse</translation>
    </message>
    <message>
        <source>Call Park</source>
        <translation>Parcage d’appel</translation>
    </message>
    <message>
        <source>Group Call Pickup</source>
        <translation>Prise d’appel de groupe</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Exchange 2007</source>
        <translation>Exchange 2007</translation>
    </message>
    <message>
        <source>Exchange 2010</source>
        <translation>Exchange 2010</translation>
    </message>
    <message>
        <source>Exchange 2013</source>
        <translation>Exchange 2013</translation>
    </message>
    <message>
        <source>Exchange 2016</source>
        <translation>Exchange 2016</translation>
    </message>
    <message>
        <source>Exchange 2019</source>
        <translation>Exchange 2019</translation>
    </message>
    <message>
        <source>Exchange Online</source>
        <translation>Exchange Online</translation>
    </message>
    <message>
        <source>No NAT</source>
        <translation>Sans NAT</translation>
    </message>
    <message>
        <source>Symmetric NAT</source>
        <translation>NAT symétrique</translation>
    </message>
    <message>
        <source>Other NAT</source>
        <translation>Autre NAT</translation>
    </message>
    <message>
        <source>Office Communications Server</source>
        <translation>Office Communications Server</translation>
    </message>
    <message>
        <source>Public IM</source>
        <translation>Messagerie instantanée publique</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>High bandwidth, low latency</source>
        <translation>Haut débit, faible latence</translation>
    </message>
    <message>
        <source>Low bandwidth, high latency</source>
        <translation>Bas débit, forte latence</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Failed over</source>
        <translation>Basculé</translation>
    </message>
    <message>
        <source>Survivable Branch Appliance</source>
        <translation>Survivable Branch Appliance</translation>
    </message>
    <message>
        <source>Survivable Branch Server</source>
        <translation>Survivable Branch Server</translation>
    </message>
    <message>
        <source>Enterprise pool</source>
        <translation>Pool Enterprise Edition</translation>
    </message>
    <message>
        <source>Standard Edition server</source>
        <translation>Serveur Standard Edition</translation>
    </message>
    <message>
        <source>Mediation pool</source>
        <translation>Pool de médiation</translation>
    </message>
    <message>
        <source>Director pool</source>
        <translation>Pool directeur</translation>
    </message>
    <message>
        <source>Persistent Chat pool</source>
        <translation>Pool de conversation permanente</translation>
    </message>
    <message>
        <source>Edge pool</source>
        <translation>Pool de serveurs Edge</translation>
    </message>
    <message>
        <source>Video Interop pool</source>
        <translation>Pool d’interopérabilité vidéo</translation>
    </message>
    <message>
        <source>Trusted application pool</source>
        <translation>Pool d’applications approuvées</translation>
    </message>
    <message>
        <source>Office Web Apps farm</source>
        <translation>Batterie de serveurs Office Web Apps</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2</source>
        <translation>Windows Server 2008 R2</translation>
    </message>
    <message>
        <source>Windows Server 2012</source>
        <translation>Windows Server 2012</translation>
    </message>
    <message>
        <source>Windows Server 2012 R2</source>
        <translation>Windows Server 2012 R2</translation>
    </message>
    <message>
        <source>Windows Server 2016</source>
        <translation>Windows Server 2016</translation>
    </message>
    <message>
        <source>Windows Server 2019</source>
        <translation>Windows Server 2019</translation>
    </message>
    <message>
        <source>Windows Server 2022</source>
        <translation>Windows Server 2022</translation>
    </message>
    <message>
        <source>Windows Server 2025</source>
        <translation>Windows Server 2025</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuel</translation>
    </message>
    <message>
        <source>Office Web Apps</source>
        <translation>Office Web Apps</translation>
    </message>
    <message>
        <source>Exchange UM</source>
        <translation>Exchange UM</translation>
    </message>
    <message>
        <source>SharePoint</source>
        <translation>SharePoint</translation>
    </message>
    <message>
        <source>Basic share</source>
        <translation>Partage simple</translation>
    </message>
    <message>
        <source>DFS</source>
        <translation>DFS</translation>
    </message>
    <message>
        <source>Clustered share</source>
        <translation>Partage en cluster</translation>
    </message>
    <message>
        <source>Direct-attached storage</source>
        <translation>Stockage en attachement direct</translation>
    </message>
    <message>
        <source>Storage area network</source>
        <translation>Réseau de stockage (SAN)</translation>
    </message>
    <message>
        <source>Network attached storage</source>
        <translation>Stockage en réseau (NAS)</translation>
    </message>
    <message>
        <source>PSTN gateway</source>
        <translation>Passerelle PSTN</translation>
    </message>
    <message>
        <source>Session border controller</source>
        <translation>Contrôleur de session en périphérie (SBC)</translation>
    </message>
    <message>
        <source>IP-PBX</source>
        <translation>IP-PBX</translation>
    </message>
    <message>
        <source>Video gateway</source>
        <translation>Passerelle vidéo</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Hardware load balancer</source>
        <translation>Équilibreur de charge matérielle</translation>
    </message>
    <message>
        <source>Software load balancer</source>
        <translation>Équilibreur de charge logicielle</translation>
    </message>
    <message>
        <source>Central site</source>
        <translation>Site central</translation>
    </message>
    <message>
        <source>Branch site</source>
        <translation>Site de succursale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>Encrypted WAN</source>
        <translation>WAN chiffré</translation>
    </message>
    <message>
        <source>Standalone</source>
        <translation>Autonome</translation>
    </message>
    <message>
        <source>Mirroring</source>
        <translation>Mise en miroir</translation>
    </message>
    <message>
        <source>Availability group</source>
        <translation>Groupe de disponibilité</translation>
    </message>
    <message>
        <source>Failover cluster instance</source>
        <translation>Instance de cluster de basculement</translation>
    </message>
    <message>
        <source>Failover cluster</source>
        <translation>Cluster de basculement</translation>
    </message>
    <message>
        <source>SQL Server 2008 R2</source>
        <translation>SQL Server 2008 R2</translation>
    </message>
    <message>
        <source>SQL Server 2012</source>
        <translation>SQL Server 2012</translation>
    </message>
    <message>
        <source>SQL Server 2014</source>
        <translation>SQL Server 2014</translation>
    </message>
    <message>
        <source>SQL Server 2016</source>
        <translation>SQL Server 2016</translation>
    </message>
    <message>
        <source>SQL Server 2017</source>
        <translation>SQL Server 2017</translation>
    </message>
    <message>
        <source>SQL Server 2019</source>
        <translation>SQL Server 2019</translation>
    </message>
    <message>
        <source>SQL Server 2022</source>
        <translation>SQL Server 2022</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Synchrone</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchrone</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Bulk-logged</source>
        <translation>Journalisé en bloc</translation>
    </message>
    <message>
        <source>Active/passive</source>
        <translation>Actif/passif</translation>
    </message>
    <message>
        <source>Active/active</source>
        <translation>Actif/actif</translation>
    </message>
    <message>
        <source>No witness</source>
        <translation>Sans témoin</translation>
    </message>
    <message>
        <source>File share witness</source>
        <translation>Témoin de partage de fichiers</translation>
    </message>
    <message>
        <source>Disk witness</source>
        <translation>Témoin de disque</translation>
    </message>
    <message>
        <source>Cloud witness</source>
        <translation>Témoin cloud</translation>
    </message>
    <message>
        <source>Mirroring to availability group</source>
        <translation>Mise en miroir vers groupe de disponibilité</translation>
    </message>
    <message>
        <source>Standalone to availability group</source>
        <translation>Autonome vers groupe de disponibilité</translation>
    </message>
    <message>
        <source>Standalone to mirroring</source>
        <translation>Autonome vers mise en miroir</translation>
    </message>
    <message>
        <source>Remove mirroring</source>
        <translation>Supprimer la mise en miroir</translation>
    </message>
    <message>
        <source>Remove the witness</source>
        <translation>Supprimer le témoin</translation>
    </message>
    <message>
        <source>Change the mirror</source>
        <translation>Changer le miroir</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Serveur de base de données</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Back End</source>
        <translation>Serveur dorsal (Back End)</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Persistent Chat backup</source>
        <translation>Sauvegarde de conversation permanente</translation>
    </message>
    <message>
        <source>Persistent Chat compliance</source>
        <translation>Conformité de conversation permanente</translation>
    </message>
    <message>
        <source>Persistent Chat compliance backup</source>
        <translation>Sauvegarde de la conformité de conversation permanente</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario event</source>
        <translation>Événement de scénario</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Tombe en panne</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Starts from cold</source>
        <translation>Démarre à froid</translation>
    </message>
    <message>
        <source>Pool failover</source>
        <translation>Basculement du pool</translation>
    </message>
    <message>
        <source>Pool failback</source>
        <translation>Restauration du pool</translation>
    </message>
    <message>
        <source>Central Management failover</source>
        <translation>Basculement de la gestion centralisée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sautée</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>joins computers to the domain</source>
        <translation>droit de joindre des ordinateurs au domaine</translation>
    </message>
    <message>
        <source>may change the rights of the share</source>
        <translation>droit de modifier les autorisations du partage</translation>
    </message>
    <message>
        <source>VIEW SERVER STATE in SQL Server</source>
        <translation>VIEW SERVER STATE dans SQL Server</translation>
    </message>
    <message>
        <source>role CsUserAdministrator</source>
        <translation>rôle CsUserAdministrator</translation>
    </message>
    <message>
        <source>Content Manager in Reporting Services, and may add database roles</source>
        <translation>Gestionnaire de contenu dans Reporting Services, et droit d’ajouter des rôles de base de données</translation>
    </message>
    <message>
        <source>test accounts</source>
        <translation>comptes de test</translation>
    </message>
    <message>
        <source>ALTER AVAILABILITY GROUP on the group</source>
        <translation>ALTER AVAILABILITY GROUP sur le groupe</translation>
    </message>
    <message>
        <source>read and write access to the folders</source>
        <translation>accès en lecture et en écriture aux dossiers</translation>
    </message>
    <message>
        <source>Pool failover after a disaster</source>
        <translation>Basculement du pool après un sinistre</translation>
    </message>
    <message>
        <source>Central Management store failover</source>
        <translation>Basculement du magasin central de gestion</translation>
    </message>
    <message>
        <source>Serve both pools from one pool, one after the other</source>
        <translation>Servir les deux pools par un seul, l’un après l’autre</translation>
    </message>
    <message>
        <source>Edge failover and failback</source>
        <translation>Basculement et restauration des serveurs Edge</translation>
    </message>
    <message>
        <source>Response Groups in a disaster</source>
        <translation>Groupes de réponse en cas de sinistre</translation>
    </message>
    <message>
        <source>Back-end failover with mirroring</source>
        <translation>Basculement du serveur dorsal avec mise en miroir</translation>
    </message>
    <message>
        <source>Back-end failover with an availability group</source>
        <translation>Basculement du serveur dorsal avec groupe de disponibilité</translation>
    </message>
    <message>
        <source>Back-end failover with a failover cluster instance</source>
        <translation>Basculement du serveur dorsal avec instance de cluster de basculement</translation>
    </message>
    <message>
        <source>Recovery from quorum loss of a Front End pool</source>
        <translation>Récupération après perte de quorum d’un pool frontal</translation>
    </message>
    <message>
        <source>Pool with two Front End Servers</source>
        <translation>Pool à deux serveurs frontaux</translation>
    </message>
    <message>
        <source>Rolling update of an Enterprise pool</source>
        <translation>Mise à jour progressive d’un pool Enterprise Edition</translation>
    </message>
    <message>
        <source>Update of a Standard Edition server</source>
        <translation>Mise à jour d’un serveur Standard Edition</translation>
    </message>
    <message>
        <source>Persistent Chat failover</source>
        <translation>Basculement de la conversation permanente</translation>
    </message>
    <message>
        <source>Persistent Chat failback</source>
        <translation>Restauration de la conversation permanente</translation>
    </message>
    <message>
        <source>Planned failover test of a pair</source>
        <translation>Test de basculement planifié d’une paire</translation>
    </message>
    <message>
        <source>Loss of a site</source>
        <translation>Perte d’un site</translation>
    </message>
    <message>
        <source>One for each place</source>
        <translation>Un par lieu</translation>
    </message>
    <message>
        <source>One for each role</source>
        <translation>Un par rôle</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Own presence, seen in the same pool</source>
        <translation>Présence personnelle, vue dans le même pool</translation>
    </message>
    <message>
        <source>Own presence, seen from other pools</source>
        <translation>Présence personnelle, vue depuis d’autres pools</translation>
    </message>
    <message>
        <source>Contact list, address book</source>
        <translation>Liste de contacts, carnet d’adresses</translation>
    </message>
    <message>
        <source>Change contacts, any change that is stored</source>
        <translation>Modifier les contacts, toute modification enregistrée</translation>
    </message>
    <message>
        <source>Messages between two people</source>
        <translation>Messages entre deux personnes</translation>
    </message>
    <message>
        <source>Audio and video between two people</source>
        <translation>Audio et vidéo entre deux personnes</translation>
    </message>
    <message>
        <source>Voice calls between users</source>
        <translation>Appels vocaux entre utilisateurs</translation>
    </message>
    <message>
        <source>Create or schedule meetings</source>
        <translation>Créer ou planifier des réunions</translation>
    </message>
    <message>
        <source>Join meetings of others</source>
        <translation>Rejoindre les réunions d’autres personnes</translation>
    </message>
    <message>
        <source>A meeting of their own that is going on</source>
        <translation>Une réunion personnelle en cours</translation>
    </message>
    <message>
        <source>Calls to the PSTN</source>
        <translation>Appels vers le PSTN</translation>
    </message>
    <message>
        <source>Calls from the PSTN</source>
        <translation>Appels depuis le PSTN</translation>
    </message>
    <message>
        <source>Hold, retrieve, transfer</source>
        <translation>Mise en attente, reprise, transfert</translation>
    </message>
    <message>
        <source>Forwarding, simultaneous ringing, delegates, team calls as they are set</source>
        <translation>Renvoi, sonnerie simultanée, délégués et appels d’équipe tels qu’ils sont réglés</translation>
    </message>
    <message>
        <source>Change forwarding</source>
        <translation>Modifier le renvoi</translation>
    </message>
    <message>
        <source>Routing by “do not disturb”</source>
        <translation>Routage selon «&#xa0;ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Attendant of dial-in conferencing</source>
        <translation>Standard automatique de conférence</translation>
    </message>
    <message>
        <source>Set up new phones and clients</source>
        <translation>Configurer de nouveaux téléphones et clients</translation>
    </message>
    <message>
        <source>Call detail records</source>
        <translation>Enregistrements des détails des appels</translation>
    </message>
    <message>
        <source>Location data for emergency calls</source>
        <translation>Données d’emplacement pour les appels d’urgence</translation>
    </message>
    <message>
        <source>Access from outside, federation</source>
        <translation>Accès depuis l’extérieur, fédération</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>On the backup Registrar</source>
        <translation>Sur le serveur d’inscriptions de sauvegarde</translation>
    </message>
    <message>
        <source>During failback</source>
        <translation>Pendant la restauration</translation>
    </message>
    <message>
        <source>Without the user store</source>
        <translation>Sans le magasin des utilisateurs</translation>
    </message>
    <message>
        <source>At a branch that is cut off</source>
        <translation>Dans une succursale isolée</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Serves, failover by hand</source>
        <translation>En service, basculement manuel</translation>
    </message>
    <message>
        <source>Serves without protection</source>
        <translation>En service sans protection</translation>
    </message>
    <message>
        <source>Waits for failover by hand</source>
        <translation>En attente d’un basculement manuel</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Runs with servers missing</source>
        <translation>Fonctionne, des serveurs manquent</translation>
    </message>
    <message>
        <source>Runs, may stop soon</source>
        <translation>Fonctionne, risque de s’arrêter bientôt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Full service</source>
        <translation>Service complet</translation>
    </message>
    <message>
        <source>Resiliency mode</source>
        <translation>Mode résilience</translation>
    </message>
    <message>
        <source>Branch telephony only</source>
        <translation>Téléphonie de succursale seulement</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Works in part</source>
        <translation>Fonctionne en partie</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation>Accès distant</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Fédération</translation>
    </message>
    <message>
        <source>XMPP federation</source>
        <translation>Fédération XMPP</translation>
    </message>
    <message>
        <source>Media with the outside</source>
        <translation>Médias avec l’extérieur</translation>
    </message>
    <message>
        <source>Outbound calls</source>
        <translation>Appels sortants</translation>
    </message>
    <message>
        <source>Inbound calls</source>
        <translation>Appels entrants</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meeting content and downloads</source>
        <translation>Contenu des réunions et téléchargements</translation>
    </message>
    <message>
        <source>PowerPoint in meetings</source>
        <translation>PowerPoint dans les réunions</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>Services web</translation>
    </message>
    <message>
        <source>Web services from outside</source>
        <translation>Services web depuis l’extérieur</translation>
    </message>
    <message>
        <source>Instant messages</source>
        <translation>Messages instantanés</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>Enregistrements des appels</translation>
    </message>
    <message>
        <source>Compliance of Persistent Chat</source>
        <translation>Conformité de la conversation permanente</translation>
    </message>
    <message>
        <source>Video Interop</source>
        <translation>Interopérabilité vidéo</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Médiation</translation>
    </message>
    <message>
        <source>Trusted applications</source>
        <translation>Applications approuvées</translation>
    </message>
    <message>
        <source>Call admission control</source>
        <translation>Contrôle d’admission des appels</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>Modifications de la configuration</translation>
    </message>
    <message>
        <source>Copies on the partner</source>
        <translation>Copies chez le partenaire</translation>
    </message>
    <message>
        <source>Planned pool failover</source>
        <translation>Basculement planifié d’un pool</translation>
    </message>
    <message>
        <source>Recovery after quorum loss</source>
        <translation>Récupération après une perte de quorum</translation>
    </message>
    <message>
        <source>New Central Management store</source>
        <translation>Nouveau magasin central de gestion</translation>
    </message>
    <message>
        <source>Failover of a SQL store</source>
        <translation>Basculement d’un magasin SQL</translation>
    </message>
    <message>
        <source>Forced cluster quorum</source>
        <translation>Quorum de cluster forcé</translation>
    </message>
    <message>
        <source>Change of the next hop</source>
        <translation>Changement du tronçon suivant</translation>
    </message>
    <message>
        <source>Move of the federation route</source>
        <translation>Déplacement de l’itinéraire de fédération</translation>
    </message>
    <message>
        <source>Move of the XMPP route</source>
        <translation>Déplacement de l’itinéraire XMPP</translation>
    </message>
    <message>
        <source>Other Edge pool for media</source>
        <translation>Autre pool de serveurs Edge pour les médias</translation>
    </message>
    <message>
        <source>Activation of Persistent Chat servers</source>
        <translation>Activation de serveurs de conversation permanente</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Project plan (XML)</source>
        <translation>Plan de projet (XML)</translation>
    </message>
    <message>
        <source>Scripts, one for each place</source>
        <translation>Scripts, un par lieu</translation>
    </message>
    <message>
        <source>Scripts, one for each role</source>
        <translation>Scripts, un par rôle</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message>
        <source>In no single site</source>
        <comment>group of findings</comment>
        <translation>Sans site unique</translation>
    </message>
    <message>
        <source>Accepted on %1: %2</source>
        <comment>date, reason</comment>
        <translation>Accepté le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <comment>author, date, reason</comment>
        <translation>Accepté par %1 le %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message numerus="yes">
        <source>%n rule(s) checked.</source>
        <translation>
            <numerusform>%n règle vérifiée.</numerusform>
            <numerusform>%n règles vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation>Aucun constat ouvert.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Finding and what to do</source>
        <translation>Constat et conduite à tenir</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Constats acceptés</translation>
    </message>
    <message>
        <source>Finding and why it is accepted</source>
        <translation>Constat et raison de l’acceptation</translation>
    </message>
    <message>
        <source>Rules used otherwise than the catalogue says</source>
        <translation>Règles utilisées autrement que dans le catalogue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>Dans ce plan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The id is missing.</source>
        <translation>L’identifiant manque.</translation>
    </message>
    <message>
        <source>The id %1 is used twice.</source>
        <translation>L’identifiant %1 est utilisé deux fois.</translation>
    </message>
    <message>
        <source>The id %1 is above the last id, %2.</source>
        <translation>L’identifiant %1 dépasse le dernier identifiant, %2.</translation>
    </message>
    <message>
        <source>It refers to %1 %2, which does not exist.</source>
        <translation>Cet objet renvoie à %1 %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>It places %1, which does not exist.</source>
        <translation>Cet objet place %1, qui n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A picture is PNG, SVG or PDF: the name has to end so.</source>
        <translation>Une image est en PNG, SVG ou PDF&#xa0;: le nom doit se terminer ainsi.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>L’image n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>There is no report “%1”. The reports are %2.</source>
        <translation>Il n’y a pas de rapport «&#xa0;%1&#xa0;». Les rapports sont %2.</translation>
    </message>
    <message>
        <source>A report is PDF, DOCX, HTML or MD: the name has to end so.</source>
        <translation>Un rapport est en PDF, DOCX, HTML ou MD&#xa0;: le nom doit se terminer ainsi.</translation>
    </message>
    <message>
        <source>Usage: twinpool [PLAN]
       twinpool --export OUT.(png|svg|pdf) PLAN
       twinpool --report (%1|KIND --subject KIND:NAME) --export OUT.(pdf|docx|html|md) [--lang CODE] PLAN
Opens a plan in a window, or draws it or a report on it into a file without one.</source>
        <translation>Utilisation&#xa0;: twinpool [PLAN]
       twinpool --export FICHIER.(png|svg|pdf) PLAN
       twinpool --report (%1|GENRE --subject SORTE:NOM) --export FICHIER.(pdf|docx|html|md) [--lang CODE] PLAN
Ouvre un plan dans une fenêtre, ou en écrit le dessin ou un rapport dans un fichier sans fenêtre.</translation>
    </message>
    <message>
        <source>The plan has no such runbook for “%1”.</source>
        <translation>Le plan n’a pas de telle procédure d’exploitation pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>“%1” is not an IPv4 address: four numbers from 0 to 255 with dots, without leading zeros.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4&#xa0;: il faut quatre nombres de 0 à 255 séparés par des points, sans zéros en tête.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a server: it is reserved, loopback, multicast or broadcast.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’adresse d’un serveur&#xa0;: elle est réservée, de bouclage, de multidiffusion ou de diffusion.</translation>
    </message>
    <message>
        <source>“%1” is not a subnet mask, such as 255.255.255.0.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un masque de sous-réseau, tel que 255.255.255.0.</translation>
    </message>
    <message>
        <source>“%1” is not a network, such as 10.1.0.0/16.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau, tel que 10.1.0.0/16.</translation>
    </message>
    <message>
        <source>%1 is not a port: ports are 1 to 65535.</source>
        <translation>%1 n’est pas un port&#xa0;: les ports vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>“%1” is not a simple URL: https://, a full DNS name and a path of letters, digits and periods are allowed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une URL simple&#xa0;: sont permis https://, un nom DNS complet et un chemin de lettres, de chiffres et de points.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: http:// or https://, a DNS name, and perhaps a port and a path are allowed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web&#xa0;: sont permis http:// ou https://, un nom DNS et éventuellement un port et un chemin.</translation>
    </message>
    <message>
        <source>“%1” is not a distinguished name, such as OU=Servers,DC=example,DC=net.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom unique, tel que OU=Servers,DC=example,DC=net.</translation>
    </message>
    <message>
        <source>“%1” is not a certification authority of the form host\name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une autorité de certification de la forme hôte\nom.</translation>
    </message>
    <message>
        <source>“%1” cannot stand on a Command Prompt line: it contains one of &quot; % ! ^ &amp; | &lt; &gt; ` or ends with a backslash.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer sur une ligne de l’invite de commandes&#xa0;: ce texte contient l’un des caractères &quot; % ! ^ &amp; | &lt; &gt; ` ou finit par une barre oblique inverse.</translation>
    </message>
    <message>
        <source>“%1” is not an account: it must have the form DOMAIN\name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un compte&#xa0;: la forme attendue est DOMAINE\nom.</translation>
    </message>
    <message>
        <source>“%1” is not an account: user names have at most 20 characters.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un compte&#xa0;: les noms d’utilisateur ont au plus 20 caractères.</translation>
    </message>
    <message>
        <source>“%1” cannot be a part of a DNS name: parts have 1 to 63 characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie d’un nom DNS&#xa0;: chaque partie a de 1 à 63 caractères.</translation>
    </message>
    <message>
        <source>“%1” cannot be a part of a DNS name: only the letters A to Z, digits and inner hyphens are allowed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie d’un nom DNS&#xa0;: seules les lettres de A à Z, les chiffres et les traits d’union intérieurs sont permis.</translation>
    </message>
    <message>
        <source>“%1” is an international DNS name, which the product does not support.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom DNS internationalisé, que le produit ne prend pas en charge.</translation>
    </message>
    <message>
        <source>“%1” is too long: DNS names have at most 253 characters.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long&#xa0;: les noms DNS ont au plus 253 caractères.</translation>
    </message>
    <message>
        <source>“%1” is not a DNS name: its last part has only digits, as in an address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom DNS&#xa0;: sa dernière partie n’a que des chiffres, comme une adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a full DNS name: the domain is missing.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom DNS complet&#xa0;: il manque le domaine.</translation>
    </message>
    <message>
        <source>“%1” is too long: computer, cluster and listener names have at most 15 characters.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long&#xa0;: les noms d’ordinateur, de cluster et d’écouteur ont au plus 15 caractères.</translation>
    </message>
    <message>
        <source>“%1” has only digits; a computer name needs a letter.</source>
        <translation>«&#xa0;%1&#xa0;» n’a que des chiffres&#xa0;; un nom d’ordinateur exige une lettre.</translation>
    </message>
    <message>
        <source>“%1” cannot name an availability group: 1 to 128 characters are allowed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer un groupe de disponibilité&#xa0;: de 1 à 128 caractères sont permis.</translation>
    </message>
    <message>
        <source>“%1” cannot name a group, disk or network of a cluster: letters, digits, blanks and - _ . ( ) are allowed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer un groupe, un disque ou un réseau de cluster&#xa0;: sont permis les lettres, les chiffres, les espaces et - _ . ( ).</translation>
    </message>
    <message>
        <source>“%1” cannot name a SQL Server instance: 1 to 16 characters are allowed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer une instance SQL Server&#xa0;: de 1 à 16 caractères sont permis.</translation>
    </message>
    <message>
        <source>“%1” cannot name a SQL Server instance: it begins with a letter, goes on with letters, digits, _ and $, and does not end with _.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer une instance SQL Server&#xa0;: le nom commence par une lettre, continue par des lettres, des chiffres, _ et $, et ne finit pas par _.</translation>
    </message>
    <message>
        <source>“%1” is a reserved name of SQL Server; leave the instance empty for the default instance.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom réservé de SQL Server&#xa0;; laisser l’instance vide pour l’instance par défaut.</translation>
    </message>
    <message>
        <source>“%1” is not the name of an account or group: 1 to 256 characters, none of &quot; / \ [ ] : ; | = , + * ? &lt; &gt; @ and no dot at the end.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un compte ou d’un groupe&#xa0;: de 1 à 256 caractères, aucun de &quot; / \ [ ] : ; | = , + * ? &lt; &gt; @ et pas de point à la fin.</translation>
    </message>
    <message>
        <source>“%1” is not a SIP address of the form name@domain; the name has letters, digits and . _ -</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse SIP de la forme nom@domaine&#xa0;; le nom se compose de lettres, de chiffres et de . _ -</translation>
    </message>
    <message>
        <source>“%1” cannot name a site: 1 to 64 characters without &lt; &gt; &amp; and &quot; are allowed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer un site&#xa0;: de 1 à 64 caractères sans &lt; &gt; &amp; ni &quot; sont permis.</translation>
    </message>
    <message>
        <source>“%1” is not an identifier: 1 to 32 letters, digits and hyphens, not beginning with a hyphen.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identificateur&#xa0;: de 1 à 32 lettres, chiffres et traits d’union, sans trait d’union au début.</translation>
    </message>
    <message>
        <source>“%1” is not a build: two to four numbers with dots are expected, such as 7.0.2046.0.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de build&#xa0;: il faut de deux à quatre nombres séparés par des points, par exemple 7.0.2046.0.</translation>
    </message>
    <message>
        <source>“%1” is not a complete path: empty parts, variables, ~ and a backslash at the end are not allowed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin complet&#xa0;: les parties vides, les variables, ~ et une barre oblique inverse à la fin ne sont pas permis.</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters are possible.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long&#xa0;: %2 caractères sont possibles.</translation>
    </message>
    <message>
        <source>“%1” is not a local path: it must begin with a drive, such as D:\Data.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin local&#xa0;: il doit commencer par un lecteur, par exemple D:\Data.</translation>
    </message>
    <message>
        <source>“%1” cannot name a share: 1 to 80 characters, none of &quot; / \ [ ] : | &lt; &gt; + = ; , ? * and no dot or blank at the end.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas nommer un partage&#xa0;: de 1 à 80 caractères, aucun de &quot; / \ [ ] : | &lt; &gt; + = ; , ? * et ni point ni espace à la fin.</translation>
    </message>
    <message>
        <source>“%1” is a share that Windows keeps for itself.</source>
        <translation>«&#xa0;%1&#xa0;» est un partage que Windows se réserve.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a path: none of &lt; &gt; : &quot; / \ | ? * and no dot or blank at the end.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie d’un chemin&#xa0;: aucun de &lt; &gt; : &quot; / \ | ? * et ni point ni espace à la fin.</translation>
    </message>
    <message>
        <source>“%1” is the name of a device in Windows.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un périphérique dans Windows.</translation>
    </message>
    <message>
        <source>“%1” is not a network path of the form \\server\share.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin réseau de la forme \\serveur\partage.</translation>
    </message>
    <message>
        <source>“%1” cannot be given to a program from PowerShell: it contains a double quote or ends with a backslash.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être transmis à un programme depuis PowerShell&#xa0;: ce texte contient un guillemet double ou finit par une barre oblique inverse.</translation>
    </message>
    <message>
        <source>“%1” contains the invisible or unusable character %2.</source>
        <extracomment>%1 is a text from the plan, %2 a code point such as U+202E.</extracomment>
        <translation>«&#xa0;%1&#xa0;» contient le caractère invisible ou inutilisable %2.</translation>
    </message>
    <message>
        <source>“%1” contains $(, which sqlcmd replaces even inside text.</source>
        <translation>«&#xa0;%1&#xa0;» contient $(, que sqlcmd remplace même dans du texte.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in SQL Server: names have 1 to 128 characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom dans SQL Server&#xa0;: les noms ont de 1 à 128 caractères.</translation>
    </message>
    <message>
        <source>“%1” contains characters that names do not have.</source>
        <translation>«&#xa0;%1&#xa0;» contient des caractères que les noms n’ont pas.</translation>
    </message>
    <message>
        <source>“%1” contains square brackets, which commands read as wildcards.</source>
        <translation>«&#xa0;%1&#xa0;» contient des crochets, que les commandes lisent comme des caractères génériques.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 n’est pas compris entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>Line %1, column %2: the text ends before it is complete.</source>
        <extracomment>%1 is the line, %2 the column, both from 1. The same holds for the other sentences that begin with &quot;Line&quot;.</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: le texte se termine avant d’être complet.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file must hold an object in braces.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le fichier doit contenir un objet entre accolades.</translation>
    </message>
    <message>
        <source>Line %1, column %2: nothing may follow the object.</source>
        <translation>Ligne %1, colonne %2&#xa0;: rien ne doit suivre l’objet.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a value is expected here.</source>
        <translation>Ligne %1, colonne %2&#xa0;: une valeur est attendue ici.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a name in quotes is expected here.</source>
        <translation>Ligne %1, colonne %2&#xa0;: un nom entre guillemets est attendu ici.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a colon is expected here.</source>
        <translation>Ligne %1, colonne %2&#xa0;: un deux-points est attendu ici.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a comma or a closing brace is expected here.</source>
        <translation>Ligne %1, colonne %2&#xa0;: une virgule ou une accolade fermante est attendue ici.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a comma or a closing bracket is expected here.</source>
        <translation>Ligne %1, colonne %2&#xa0;: une virgule ou un crochet fermant est attendu ici.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this name stands twice in the same object.</source>
        <translation>Ligne %1, colonne %2&#xa0;: ce nom figure deux fois dans le même objet.</translation>
    </message>
    <message>
        <source>Line %1, column %2: a control character must be written as an escape.</source>
        <translation>Ligne %1, colonne %2&#xa0;: un caractère de contrôle doit être écrit sous forme d’échappement.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this escape is unknown.</source>
        <translation>Ligne %1, colonne %2&#xa0;: cet échappement est inconnu.</translation>
    </message>
    <message>
        <source>Line %1, column %2: half of a surrogate pair stands alone.</source>
        <translation>Ligne %1, colonne %2&#xa0;: la moitié d’une paire de substitution est isolée.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the character U+0000 is not allowed.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le caractère U+0000 n’est pas permis.</translation>
    </message>
    <message>
        <source>Line %1, column %2: these bytes are not valid UTF-8.</source>
        <translation>Ligne %1, colonne %2&#xa0;: ces octets ne sont pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not a JSON number.</source>
        <translation>Ligne %1, colonne %2&#xa0;: ce n’est pas un nombre JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the number %3 is out of range.</source>
        <extracomment>%3 is a number that is too large or too small.</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: le nombre %3 est hors limites.</translation>
    </message>
    <message>
        <source>Line %1, column %2: objects and arrays lie more than %3 levels deep.</source>
        <extracomment>%3 is the largest number of levels.</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: des objets et des listes sont imbriqués sur plus de %3 niveaux.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file holds more than %3 values.</source>
        <extracomment>%3 is the largest number of values.</extracomment>
        <translation>Ligne %1, colonne %2&#xa0;: le fichier contient plus de %3 valeurs.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB.</source>
        <translation>Le texte dépasse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The text is not valid JSON.</source>
        <translation>Le texte n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>This member is not known.</source>
        <translation>Ce membre est inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n rows.</source>
        <translation>
            <numerusform>Il y a plus de %n ligne.</numerusform>
            <numerusform>Il y a plus de %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The id %1 is used twice.</source>
        <translation>L’identifiant %1 est utilisé deux fois.</translation>
    </message>
    <message>
        <source>The rows are not sorted, or two are alike.</source>
        <translation>Les lignes ne sont pas triées, ou deux sont identiques.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Un objet est attendu ici.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>Le texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The text holds a path step (“..”).</source>
        <translation>Le texte contient un passage au dossier parent («&#xa0;..&#xa0;»).</translation>
    </message>
    <message>
        <source>“true” or “false” is expected here.</source>
        <translation>«&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;» est attendu ici.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>The number is not between %1 and %2.</source>
        <translation>Le nombre n’est pas compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>The value is not one of %1.</source>
        <translation>La valeur n’est pas l’une de %1.</translation>
    </message>
    <message>
        <source>The value stands here twice.</source>
        <translation>La valeur figure deux fois ici.</translation>
    </message>
    <message>
        <source>A kind and an id are expected here.</source>
        <translation>Un type et un identifiant sont attendus ici.</translation>
    </message>
    <message>
        <source>This role is not known.</source>
        <translation>Ce rôle est inconnu.</translation>
    </message>
    <message>
        <source>This is not a Twinpool plan.</source>
        <translation>Ce n’est pas un plan Twinpool.</translation>
    </message>
    <message>
        <source>The version of the file is missing.</source>
        <translation>La version du fichier manque.</translation>
    </message>
    <message>
        <source>The file has version %1; this program reads versions up to %2. Open it with a newer Twinpool.</source>
        <translation>Le fichier est en version %1&#xa0;; ce programme lit les versions jusqu’à %2. L’ouvrir avec une version plus récente de Twinpool.</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1</source>
        <translation>Impossible d’enregistrer le plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan cannot be saved: what would be written reads back different.</source>
        <translation>Impossible d’enregistrer le plan&#xa0;: ce qui serait écrit serait relu différemment.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» n’est pas autorisée.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link that leads back to itself.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien symbolique qui ramène à lui-même.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has %2; files of more than %3 are not read.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2&#xa0;; les fichiers de plus de %3 ne sont pas lus.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or socket, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un tube ou un socket, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be saved and is as before: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré et reste inchangé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” could not be saved: there is no folder “%2”. Save it elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré&#xa0;: il n’y a pas de dossier «&#xa0;%2&#xa0;». L’enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is write-protected and is as before. Save it elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture et reste inchangé. L’enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: you may not make files in the folder “%2”. Save it elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré&#xa0;: la création de fichiers dans le dossier «&#xa0;%2&#xa0;» n’est pas autorisée. L’enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>The disk or your quota is full.</source>
        <translation>Le disque ou le quota est plein.</translation>
    </message>
    <message>
        <source>“%1” was written, but reading it back gave other bytes. Save it elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit, mais la relecture a donné d’autres octets. L’enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>Saved, but the disk reports a fault: %1</source>
        <translation>Enregistré, mais le disque signale une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved, but the permissions of “%1” could not be kept.</source>
        <translation>Enregistré, mais les autorisations de «&#xa0;%1&#xa0;» n’ont pas pu être conservées.</translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Target version</source>
        <translation>Version cible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Federation route</source>
        <translation>Itinéraire de fédération</translation>
    </message>
    <message>
        <source>XMPP federation route</source>
        <translation>Itinéraire de fédération XMPP</translation>
    </message>
    <message>
        <source>Backup sync interval</source>
        <translation>Intervalle de sauvegarde</translation>
    </message>
    <message>
        <source>Response Groups in the Backup Service</source>
        <translation>Sauvegarde des groupes de réponse</translation>
    </message>
    <message>
        <source>Forest mode</source>
        <translation>Mode de la forêt</translation>
    </message>
    <message>
        <source>Domain of the universal groups</source>
        <translation>Domaine des groupes universels</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>Serveur DNS</translation>
    </message>
    <message>
        <source>Management computer</source>
        <translation>Ordinateur de gestion</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Group of installers</source>
        <translation>Groupe des installateurs</translation>
    </message>
    <message>
        <source>Group of administrators</source>
        <translation>Groupe des administrateurs</translation>
    </message>
    <message>
        <source>Login of the installers</source>
        <translation>Compte SQL des installateurs</translation>
    </message>
    <message>
        <source>Login of the database administrators</source>
        <translation>Compte SQL des administrateurs</translation>
    </message>
    <message>
        <source>Setup is delegated</source>
        <translation>L’installation est déléguée</translation>
    </message>
    <message>
        <source>Databases are created by the DBA</source>
        <translation>Bases créées par leur administrateur</translation>
    </message>
    <message>
        <source>Cumulative update</source>
        <translation>Mise à jour cumulative</translation>
    </message>
    <message>
        <source>Program folder</source>
        <translation>Dossier du programme</translation>
    </message>
    <message>
        <source>Folder of updates</source>
        <translation>Dossier des mises à jour</translation>
    </message>
    <message>
        <source>Export folder (UNC)</source>
        <translation>Dossier d’exportation (UNC)</translation>
    </message>
    <message>
        <source>Legacy SRV records</source>
        <translation>Enregistrements SRV anciens</translation>
    </message>
    <message>
        <source>Target of automatic sign-in</source>
        <translation>Cible de connexion automatique</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>Utilisateur de test</translation>
    </message>
    <message>
        <source>Second test user</source>
        <translation>Deuxième utilisateur de test</translation>
    </message>
    <message>
        <source>Federated test domain</source>
        <translation>Domaine fédéré de test</translation>
    </message>
    <message>
        <source>Temporary Central Management pool</source>
        <translation>Pool provisoire de gestion centralisée</translation>
    </message>
    <message>
        <source>Temporary SQL server</source>
        <translation>Serveur SQL provisoire</translation>
    </message>
    <message>
        <source>Temporary SQL instance</source>
        <translation>Instance SQL provisoire</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>NetBIOS name</source>
        <translation>Nom NetBIOS</translation>
    </message>
    <message>
        <source>OU of computers</source>
        <translation>UO des ordinateurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Default domain</source>
        <translation>Domaine par défaut</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>Domaine SIP</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>GeoDNS</source>
        <translation>GeoDNS</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Parent site</source>
        <translation>Site parent</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>World region</source>
        <translation>Région du monde</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>Users here</source>
        <translation>Utilisateurs sur place</translation>
    </message>
    <message>
        <source>Resilient WAN link</source>
        <translation>Liaison WAN résiliente</translation>
    </message>
    <message>
        <source>Call admission control</source>
        <translation>Contrôle d’admission des appels</translation>
    </message>
    <message>
        <source>Pool for call admission control</source>
        <translation>Pool du contrôle d’admission des appels</translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Fédération</translation>
    </message>
    <message>
        <source>Default Persistent Chat pool</source>
        <translation>Pool de conversation par défaut</translation>
    </message>
    <message>
        <source>First site</source>
        <translation>Premier site</translation>
    </message>
    <message>
        <source>Second site</source>
        <translation>Deuxième site</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>Bande passante (Mbit/s)</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>Aller-retour (ms)</translation>
    </message>
    <message>
        <source>Resilient</source>
        <translation>Résiliente</translation>
    </message>
    <message>
        <source>Over the Internet</source>
        <translation>Par Internet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>TLS port, first</source>
        <translation>Premier port TLS</translation>
    </message>
    <message>
        <source>TLS port, last</source>
        <translation>Dernier port TLS</translation>
    </message>
    <message>
        <source>TCP allowed</source>
        <translation>TCP autorisé</translation>
    </message>
    <message>
        <source>TCP port, first</source>
        <translation>Premier port TCP</translation>
    </message>
    <message>
        <source>TCP port, last</source>
        <translation>Dernier port TCP</translation>
    </message>
    <message>
        <source>Default trunk</source>
        <translation>Jonction par défaut</translation>
    </message>
    <message>
        <source>Peak calls without bypass</source>
        <translation>Appels en pointe sans déviation</translation>
    </message>
    <message>
        <source>Internal FQDN</source>
        <translation>FQDN interne</translation>
    </message>
    <message>
        <source>External FQDN</source>
        <translation>FQDN externe</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>Adresse interne</translation>
    </message>
    <message>
        <source>Internal HTTP</source>
        <translation>HTTP interne</translation>
    </message>
    <message>
        <source>Internal HTTPS</source>
        <translation>HTTPS interne</translation>
    </message>
    <message>
        <source>External HTTP, listening</source>
        <translation>HTTP externe, écoute</translation>
    </message>
    <message>
        <source>External HTTPS, listening</source>
        <translation>HTTPS externe, écoute</translation>
    </message>
    <message>
        <source>External HTTP, published</source>
        <translation>HTTP externe, publié</translation>
    </message>
    <message>
        <source>External HTTPS, published</source>
        <translation>HTTPS externe, publié</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Conferencing</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Dial-in conferencing</source>
        <translation>Conférence rendez-vous</translation>
    </message>
    <message>
        <source>Enterprise Voice</source>
        <translation>Voix Entreprise</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>User store</source>
        <translation>Magasin des utilisateurs</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Magasin de fichiers</translation>
    </message>
    <message>
        <source>Archiving store</source>
        <translation>Magasin d’archivage</translation>
    </message>
    <message>
        <source>Monitoring store</source>
        <translation>Magasin de surveillance</translation>
    </message>
    <message>
        <source>Edge pool</source>
        <translation>Pool de serveurs Edge</translation>
    </message>
    <message>
        <source>Office Web Apps</source>
        <translation>Office Web Apps</translation>
    </message>
    <message>
        <source>Collocated Mediation Server</source>
        <translation>Serveur de médiation colocalisé</translation>
    </message>
    <message>
        <source>Automatic voice failover</source>
        <translation>Basculement automatique de la voix</translation>
    </message>
    <message>
        <source>Failure detection</source>
        <translation>Détection de défaillance</translation>
    </message>
    <message>
        <source>Failback</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Three servers seen since pairing</source>
        <translation>Trois serveurs vus depuis le jumelage</translation>
    </message>
    <message>
        <source>Port for load balancer checks</source>
        <translation>Port de test de l’équilibreur</translation>
    </message>
    <message>
        <source>Web services</source>
        <translation>Services web</translation>
    </message>
    <message>
        <source>Homed users</source>
        <translation>Utilisateurs hébergés</translation>
    </message>
    <message>
        <source>Share signed in at once</source>
        <translation>Part connectée en même temps</translation>
    </message>
    <message>
        <source>Voice users</source>
        <translation>Utilisateurs de la voix</translation>
    </message>
    <message>
        <source>Pool for large meetings</source>
        <translation>Pool pour grandes réunions</translation>
    </message>
    <message>
        <source>Voice applications</source>
        <translation>Applications vocales</translation>
    </message>
    <message>
        <source>Trunks of the voice routes</source>
        <translation>Jonctions des itinéraires vocaux</translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation>Utilisateurs distants</translation>
    </message>
    <message>
        <source>Federated users</source>
        <translation>Utilisateurs fédérés</translation>
    </message>
    <message>
        <source>Own Call Park music</source>
        <translation>Musique de parcage propre</translation>
    </message>
    <message>
        <source>E9-1-1 locations</source>
        <translation>Emplacements E9-1-1</translation>
    </message>
    <message>
        <source>Exchange voice mail</source>
        <translation>Messagerie vocale Exchange</translation>
    </message>
    <message>
        <source>Sites with Exchange voice mail</source>
        <translation>Sites à messagerie vocale Exchange</translation>
    </message>
    <message>
        <source>Critical mode of archiving</source>
        <translation>Mode critique de l’archivage</translation>
    </message>
    <message>
        <source>Archiving in Exchange</source>
        <translation>Archivage dans Exchange</translation>
    </message>
    <message>
        <source>Users with Group Call Pickup</source>
        <translation>Utilisateurs à prise d’appel de groupe</translation>
    </message>
    <message>
        <source>Largest meeting</source>
        <translation>Plus grande réunion</translation>
    </message>
    <message>
        <source>Parked calls a minute</source>
        <translation>Appels parqués/min</translation>
    </message>
    <message>
        <source>Response Group calls a second</source>
        <translation>Appels de groupes de réponse/s</translation>
    </message>
    <message>
        <source>Large meetings at once</source>
        <translation>Grandes réunions simultanées</translation>
    </message>
    <message>
        <source>Mobility for old clients</source>
        <translation>Mobilité pour anciens clients</translation>
    </message>
    <message>
        <source>Server list changes</source>
        <translation>La liste des serveurs change</translation>
    </message>
    <message>
        <source>Remote users at once</source>
        <translation>Utilisateurs distants simultanés</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Tronçon suivant</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>One FQDN and address</source>
        <translation>Un seul nom et une seule adresse</translation>
    </message>
    <message>
        <source>Access Edge service</source>
        <translation>Service Edge d’accès</translation>
    </message>
    <message>
        <source>Web conferencing Edge service</source>
        <translation>Service Edge de conférence web</translation>
    </message>
    <message>
        <source>A/V Edge service</source>
        <translation>Service Edge A/V</translation>
    </message>
    <message>
        <source>Replication port</source>
        <translation>Port de réplication</translation>
    </message>
    <message>
        <source>Load balancing inside</source>
        <translation>Équilibrage interne</translation>
    </message>
    <message>
        <source>Load balancing outside</source>
        <translation>Équilibrage externe</translation>
    </message>
    <message>
        <source>Both interfaces in one network</source>
        <translation>Deux interfaces dans un même réseau</translation>
    </message>
    <message>
        <source>Routed between the networks</source>
        <translation>Routage entre les réseaux</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>NAT keeps the source</source>
        <translation>Le NAT conserve la source</translation>
    </message>
    <message>
        <source>Special partners</source>
        <translation>Partenaires particuliers</translation>
    </message>
    <message>
        <source>Internal adapter</source>
        <translation>Carte réseau interne</translation>
    </message>
    <message>
        <source>Internal gateway</source>
        <translation>Passerelle interne</translation>
    </message>
    <message>
        <source>Internal routes</source>
        <translation>Itinéraires internes</translation>
    </message>
    <message>
        <source>Mediation Server</source>
        <translation>Serveur de médiation</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Primary store</source>
        <translation>Magasin primaire</translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation>Récupération d’urgence</translation>
    </message>
    <message>
        <source>Backup store</source>
        <translation>Magasin de sauvegarde</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Compliance store</source>
        <translation>Magasin de conformité</translation>
    </message>
    <message>
        <source>Compliance backup store</source>
        <translation>Magasin de sauvegarde, conformité</translation>
    </message>
    <message>
        <source>Log-shipping share (UNC)</source>
        <translation>Partage de copie des journaux (UNC)</translation>
    </message>
    <message>
        <source>Log-shipping folder</source>
        <translation>Dossier de copie des journaux</translation>
    </message>
    <message>
        <source>Default of the site</source>
        <translation>Par défaut pour le site</translation>
    </message>
    <message>
        <source>Default of the deployment</source>
        <translation>Par défaut pour le déploiement</translation>
    </message>
    <message>
        <source>Pool state</source>
        <translation>État du pool</translation>
    </message>
    <message>
        <source>Network between the sites</source>
        <translation>Réseau entre les sites</translation>
    </message>
    <message>
        <source>Planned servers</source>
        <translation>Serveurs prévus</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Utilisateurs actifs</translation>
    </message>
    <message>
        <source>Provisioned users</source>
        <translation>Utilisateurs approvisionnés</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Access control entries</source>
        <translation>Entrées de contrôle d’accès</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Discovery URL</source>
        <translation>URL de découverte</translation>
    </message>
    <message>
        <source>In another network</source>
        <translation>Dans un autre réseau</translation>
    </message>
    <message>
        <source>User services pool</source>
        <translation>Pool des services utilisateur</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Local DNS and DHCP</source>
        <translation>DNS et DHCP locaux</translation>
    </message>
    <message>
        <source>Backup route</source>
        <translation>Itinéraire de secours</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Single computer</source>
        <translation>Ordinateur unique</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Équilibrage de la charge</translation>
    </message>
    <message>
        <source>Active Directory domain</source>
        <translation>Domaine Active Directory</translation>
    </message>
    <message>
        <source>Holds Central Management</source>
        <translation>Contient la gestion centralisée</translation>
    </message>
    <message>
        <source>SIP address on the balancer</source>
        <translation>Adresse SIP sur l’équilibreur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Access address</source>
        <translation>Adresse d’accès</translation>
    </message>
    <message>
        <source>Web conferencing address</source>
        <translation>Adresse de conférence web</translation>
    </message>
    <message>
        <source>A/V address</source>
        <translation>Adresse A/V</translation>
    </message>
    <message>
        <source>Public access address</source>
        <translation>Adresse publique d’accès</translation>
    </message>
    <message>
        <source>Public web conferencing address</source>
        <translation>Adresse publique de conférence</translation>
    </message>
    <message>
        <source>Public A/V address</source>
        <translation>Adresse publique A/V</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Order of first start</source>
        <translation>Ordre du premier démarrage</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>External addresses</source>
        <translation>Adresses externes</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Server Core</source>
        <translation>Server Core</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Host or rack</source>
        <translation>Hôte ou baie</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Interfaces réseau</translation>
    </message>
    <message>
        <source>Several network identities</source>
        <translation>Plusieurs identités réseau</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Mémoire (Go)</translation>
    </message>
    <message>
        <source>Hyper-threading</source>
        <translation>Hyper-threading</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expected days away</source>
        <translation>Jours d’absence prévus</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Autres logiciels</translation>
    </message>
    <message>
        <source>Virtual CPUs per core</source>
        <translation>Processeurs virtuels par cœur</translation>
    </message>
    <message>
        <source>Dynamic memory</source>
        <translation>Mémoire dynamique</translation>
    </message>
    <message>
        <source>Dynamic disks</source>
        <translation>Disques dynamiques</translation>
    </message>
    <message>
        <source>Live migration</source>
        <translation>Migration dynamique</translation>
    </message>
    <message>
        <source>Hyper-threading on the host</source>
        <translation>Hyper-threading sur l’hôte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Witness share (UNC)</source>
        <translation>Partage témoin (UNC)</translation>
    </message>
    <message>
        <source>Witness server</source>
        <translation>Serveur témoin</translation>
    </message>
    <message>
        <source>Witness folder</source>
        <translation>Dossier témoin</translation>
    </message>
    <message>
        <source>Witness share name</source>
        <translation>Nom du partage témoin</translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation>Masque de sous-réseau</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>UNC path</source>
        <translation>Chemin UNC</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Haute disponibilité</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>SQL Server version</source>
        <translation>Version de SQL Server</translation>
    </message>
    <message>
        <source>SQL Server update</source>
        <translation>Mise à jour de SQL Server</translation>
    </message>
    <message>
        <source>SQL Server edition</source>
        <translation>Édition de SQL Server</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Other databases present</source>
        <translation>Autres bases de données présentes</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Log backup folder (UNC)</source>
        <translation>Dossier de sauvegarde (UNC)</translation>
    </message>
    <message>
        <source>Log backup every (min)</source>
        <translation>Journaux sauvegardés toutes les (min)</translation>
    </message>
    <message>
        <source>Monitoring reports</source>
        <translation>Rapports de surveillance</translation>
    </message>
    <message>
        <source>Report URL</source>
        <translation>URL des rapports</translation>
    </message>
    <message>
        <source>Reporting Services on</source>
        <translation>Reporting Services sur</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Databases to add</source>
        <translation>Bases de données à ajouter</translation>
    </message>
    <message>
        <source>Mirroring port</source>
        <translation>Port de mise en miroir</translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation>Nom du point de terminaison</translation>
    </message>
    <message>
        <source>Endpoint exists already</source>
        <translation>Point de terminaison existant</translation>
    </message>
    <message>
        <source>Separate accounts</source>
        <translation>Comptes distincts</translation>
    </message>
    <message>
        <source>Accounts of the partner</source>
        <translation>Comptes du partenaire</translation>
    </message>
    <message>
        <source>Operating mode</source>
        <translation>Mode de fonctionnement</translation>
    </message>
    <message>
        <source>Recovery model</source>
        <translation>Mode de récupération</translation>
    </message>
    <message>
        <source>Share for seeding</source>
        <translation>Partage pour l’amorçage</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écouteur</translation>
    </message>
    <message>
        <source>Topology names the listener</source>
        <translation>La topologie nomme l’écouteur</translation>
    </message>
    <message>
        <source>Endpoint port</source>
        <translation>Port du point de terminaison</translation>
    </message>
    <message>
        <source>Seeding share (UNC)</source>
        <translation>Partage d’amorçage (UNC)</translation>
    </message>
    <message>
        <source>Windows cluster</source>
        <translation>Cluster Windows</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>SQL network name</source>
        <translation>Nom réseau SQL</translation>
    </message>
    <message>
        <source>Cluster network</source>
        <translation>Réseau du cluster</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Groupe du cluster</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Cluster disks</source>
        <translation>Disques du cluster</translation>
    </message>
    <message>
        <source>Shared storage</source>
        <translation>Stockage partagé</translation>
    </message>
    <message>
        <source>Storage is redundant</source>
        <translation>Le stockage est redondant</translation>
    </message>
    <message>
        <source>SQL store</source>
        <translation>Magasin SQL</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>SQL port</source>
        <translation>Port SQL</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Availability mode</source>
        <translation>Mode de disponibilité</translation>
    </message>
    <message>
        <source>Failover mode</source>
        <translation>Mode de basculement</translation>
    </message>
    <message>
        <source>Readable secondary</source>
        <translation>Réplica secondaire lisible</translation>
    </message>
    <message>
        <source>Logins created</source>
        <translation>Comptes de connexion créés</translation>
    </message>
    <message>
        <source>Server or DFS root</source>
        <translation>Serveur ou racine DFS</translation>
    </message>
    <message>
        <source>Share name</source>
        <translation>Nom du partage</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Dossier sur le serveur</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Backup every (hours)</source>
        <translation>Sauvegarde toutes les (heures)</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Alternate media address</source>
        <translation>Autre adresse multimédia</translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation>Équilibrage de charge DNS</translation>
    </message>
    <message>
        <source>Media bypass</source>
        <translation>Déviation du média</translation>
    </message>
    <message>
        <source>Gateway port</source>
        <translation>Port de la passerelle</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Mediation pool</source>
        <translation>Pool de médiation</translation>
    </message>
    <message>
        <source>Mediation port</source>
        <translation>Port de médiation</translation>
    </message>
    <message>
        <source>Root trunk</source>
        <translation>Jonction racine</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dessert</translation>
    </message>
    <message>
        <source>Redundant</source>
        <translation>Redondant</translation>
    </message>
    <message>
        <source>Direct server return</source>
        <translation>Retour direct du serveur</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Publie</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Premier pool</translation>
    </message>
    <message>
        <source>Second pool</source>
        <translation>Deuxième pool</translation>
    </message>
    <message>
        <source>Only the first names the second</source>
        <translation>Seul le premier nomme le deuxième</translation>
    </message>
    <message>
        <source>GeoDNS zone</source>
        <translation>Zone GeoDNS</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Fonctionnalités</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Mirroring</source>
        <translation>Mise en miroir</translation>
    </message>
    <message>
        <source>Availability group</source>
        <translation>Groupe de disponibilité</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>For checklists</source>
        <translation>Pour les listes de vérification</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Command refused: %1</source>
        <translation>Commande refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of a report and name of the plan</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>destroys data</source>
        <comment>a block of commands</comment>
        <translation>détruit des données</translation>
    </message>
    <message>
        <source>verify on your system</source>
        <comment>a block of commands</comment>
        <translation>à vérifier sur le système</translation>
    </message>
    <message>
        <source>Command Prompt</source>
        <translation>Invite de commandes</translation>
    </message>
    <message>
        <source>Values to enter</source>
        <translation>Valeurs à saisir</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label in front of its text</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>a box to tick</comment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Il n’y a pas de place pour les fichiers temporaires.</translation>
    </message>
</context>
<context>
    <name>RiskRegister</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Open again: it says something else now</source>
        <translation>De nouveau ouvert&#xa0;: le constat dit autre chose</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s).</source>
        <translation>
            <numerusform>%n risque.</numerusform>
            <numerusform>%n risques.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is accepted.</source>
        <translation>Aucun constat n’est accepté.</translation>
    </message>
</context>
<context>
    <name>RuleReference</name>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>La liste de vérification</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s).</source>
        <translation>
            <numerusform>%n règle.</numerusform>
            <numerusform>%n règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Correction rapide</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>there is a quick fix</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>there is no quick fix</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Caractéristiques</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Central Management store has no standby</source>
        <translation>Magasin central de gestion sans copie de secours</translation>
    </message>
    <message>
        <source>%1 holds the Central Management store and has no partner that keeps a standby copy.</source>
        <translation>%1 contient le magasin central de gestion et n’a aucun partenaire qui en garde une copie de secours.</translation>
    </message>
    <message>
        <source>A standby copy exists only on the partner of the holder. Without one, the loss of the pool stops every change of the configuration and hinders every other failover.</source>
        <translation>Une copie de secours n’existe que chez le partenaire du pool détenteur. Sans elle, la perte du pool arrête toute modification de la configuration et gêne tout autre basculement.</translation>
    </message>
    <message>
        <source>Pair %1, or move the store to a paired pool.</source>
        <translation>Jumeler %1, ou déplacer le magasin vers un pool jumelé.</translation>
    </message>
    <message>
        <source>Central Management store misplaced</source>
        <translation>Magasin central de gestion mal placé</translation>
    </message>
    <message>
        <source>One user pool of %1 must hold the Central Management store. It is claimed by this many user pools: %2, other pools: %3.</source>
        <translation>Un seul pool d’utilisateurs de %1 doit contenir le magasin central de gestion. Nombre de pools d’utilisateurs qui le revendiquent&#xa0;: %2&#xa0;; autres pools&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Exactly one Enterprise pool or Standard Edition server of a deployment holds the store.</source>
        <translation>Un seul pool Enterprise Edition ou serveur Standard Edition d’un déploiement contient le magasin.</translation>
    </message>
    <message>
        <source>Choose the pool that holds it.</source>
        <translation>Choisir le pool qui le contient.</translation>
    </message>
    <message>
        <source>Holder&apos;s Back End is not redundant</source>
        <translation>Serveur dorsal du détenteur non redondant</translation>
    </message>
    <message>
        <source>The Central Management store lies in %2, the user store of %1, on a single SQL server.</source>
        <translation>Le magasin central de gestion se trouve dans %2, le magasin des utilisateurs de %1, sur un seul serveur SQL.</translation>
    </message>
    <message>
        <source>When that server fails, the configuration of the deployment cannot be changed any more.</source>
        <translation>Quand ce serveur tombe en panne, la configuration du déploiement ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Make the store highly available.</source>
        <translation>Rendre le magasin hautement disponible.</translation>
    </message>
    <message>
        <source>Central Management still on the older version</source>
        <translation>Gestion centralisée encore sur l’ancienne version</translation>
    </message>
    <message>
        <source>%1 still holds the Central Management store although newer pools such as %2 home users.</source>
        <translation>%1 contient encore le magasin central de gestion alors que des pools plus récents, tels que %2, hébergent des utilisateurs.</translation>
    </message>
    <message>
        <source>The store must move before the old pools can be removed, and the deployment should be managed with the newer tools.</source>
        <translation>Le magasin doit être déplacé avant que les anciens pools puissent être supprimés, et le déploiement devrait être géré avec les outils plus récents.</translation>
    </message>
    <message>
        <source>Move the Central Management store to a pool of the newer version.</source>
        <translation>Déplacer le magasin central de gestion vers un pool de la version plus récente.</translation>
    </message>
    <message>
        <source>File store without high availability</source>
        <translation>Magasin de fichiers sans haute disponibilité</translation>
    </message>
    <message>
        <source>The file store %1 is a share on a single server.</source>
        <translation>Le magasin de fichiers %1 est un partage sur un seul serveur.</translation>
    </message>
    <message>
        <source>This is supported, but the loss of the server takes meeting content, address book files and the transport of the configuration with it. DFS is recommended.</source>
        <translation>C’est pris en charge, mais la perte du serveur emporte le contenu des réunions, les fichiers du carnet d’adresses et le transport de la configuration. DFS est recommandé.</translation>
    </message>
    <message>
        <source>Use DFS or a clustered share.</source>
        <translation>Utiliser DFS ou un partage en cluster.</translation>
    </message>
    <message>
        <source>File store on network attached storage</source>
        <translation>Magasin de fichiers sur un stockage en réseau (NAS)</translation>
    </message>
    <message>
        <source>The file store %1 lies on network attached storage.</source>
        <translation>Le magasin de fichiers %1 se trouve sur un stockage en réseau (NAS).</translation>
    </message>
    <message>
        <source>Only direct-attached storage and storage area networks are supported, DFS, RAID and clustered shares included.</source>
        <translation>Seuls le stockage en attachement direct et les réseaux de stockage (SAN) sont pris en charge, y compris DFS, RAID et les partages en cluster.</translation>
    </message>
    <message>
        <source>Use another storage.</source>
        <translation>Utiliser un autre stockage.</translation>
    </message>
    <message>
        <source>File store on an Enterprise Front End</source>
        <translation>Magasin de fichiers sur un serveur frontal Enterprise Edition</translation>
    </message>
    <message>
        <source>The file store %1 lies on %2, a Front End Server of an Enterprise pool.</source>
        <translation>Le magasin de fichiers %1 se trouve sur %2, serveur frontal d’un pool Enterprise Edition.</translation>
    </message>
    <message>
        <source>This is not allowed. A Standard Edition server may hold its file store.</source>
        <translation>Ce n’est pas permis. Un serveur Standard Edition peut contenir son propre magasin de fichiers.</translation>
    </message>
    <message>
        <source>Move the file store to another server.</source>
        <translation>Déplacer le magasin de fichiers vers un autre serveur.</translation>
    </message>
    <message>
        <source>File store on a database server</source>
        <translation>Magasin de fichiers sur un serveur de base de données</translation>
    </message>
    <message>
        <source>The file store %1 lies on the SQL server %2.</source>
        <translation>Le magasin de fichiers %1 se trouve sur le serveur SQL %2.</translation>
    </message>
    <message>
        <source>This is possible but not recommended: disk space and performance need watching.</source>
        <translation>C’est possible mais déconseillé&#xa0;: l’espace disque et les performances doivent être surveillés.</translation>
    </message>
    <message>
        <source>DFS with one member</source>
        <translation>DFS à un seul membre</translation>
    </message>
    <message numerus="yes">
        <source>The DFS file store %1 has %n member(s).</source>
        <translation>
            <numerusform>Le magasin de fichiers DFS %1 a %n membre.</numerusform>
            <numerusform>Le magasin de fichiers DFS %1 a %n membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>DFS protects only when there is a second server to fail over to.</source>
        <translation>DFS ne protège que s’il existe un deuxième serveur vers lequel basculer.</translation>
    </message>
    <message>
        <source>Add a member.</source>
        <translation>Ajouter un membre.</translation>
    </message>
    <message>
        <source>DFS members in different data centers</source>
        <translation>Membres DFS dans des centres de données différents</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the DFS file store %1 stand in another data center than the first one in %2.</source>
        <translation>
            <numerusform>%n membre du magasin de fichiers DFS %1 se trouve dans un autre centre de données que le premier (%2).</numerusform>
            <numerusform>%n membres du magasin de fichiers DFS %1 se trouvent dans un autre centre de données que le premier (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>DFS serves for failover inside one data center. Between data centers the Backup Service copies the content.</source>
        <translation>DFS sert au basculement à l’intérieur d’un centre de données. Entre centres de données, c’est le service de sauvegarde qui copie le contenu.</translation>
    </message>
    <message>
        <source>Keep the members together.</source>
        <translation>Garder les membres ensemble.</translation>
    </message>
    <message>
        <source>DFS has no recovery promise</source>
        <translation>DFS sans promesse de récupération</translation>
    </message>
    <message>
        <source>The DFS file store %1 is not backed up every %2 to %3 hours.</source>
        <translation>Le magasin de fichiers DFS %1 n’est pas sauvegardé toutes les %2 à %3 heures.</translation>
    </message>
    <message>
        <source>DFS replicates as best it can; no recovery time or point is published, and people may lose what they are working on.</source>
        <translation>DFS réplique au mieux&#xa0;; aucune durée d’interruption ni perte de données maximale n’est publiée, et des personnes peuvent perdre leur travail en cours.</translation>
    </message>
    <message>
        <source>Back up critical shares every %2 to %3 hours.</source>
        <translation>Sauvegarder les partages critiques toutes les %2 à %3 heures.</translation>
    </message>
    <message>
        <source>DFS permissions are not set automatically</source>
        <translation>Autorisations DFS non définies automatiquement</translation>
    </message>
    <message>
        <source>The permissions of the DFS file store %1 have to be set by hand.</source>
        <translation>Les autorisations du magasin de fichiers DFS %1 doivent être définies à la main.</translation>
    </message>
    <message>
        <source>Three groups of the product need Read and Change on the share: RTCHSUniversalServices, RTCComponentUniversalServices and RTCUniversalServerAdmins.</source>
        <translation>Trois groupes du produit ont besoin de Lecture et Modification sur le partage&#xa0;: RTCHSUniversalServices, RTCComponentUniversalServices et RTCUniversalServerAdmins.</translation>
    </message>
    <message>
        <source>Follow the step in the checklist.</source>
        <translation>Suivre l’étape de la liste de vérification.</translation>
    </message>
    <message>
        <source>One file store for several pools of different sites</source>
        <translation>Un magasin de fichiers pour plusieurs pools de sites différents</translation>
    </message>
    <message numerus="yes">
        <source>The file store %1 serves %n pool(s) of different sites.</source>
        <translation>
            <numerusform>Le magasin de fichiers %1 dessert %n pool de sites différents.</numerusform>
            <numerusform>Le magasin de fichiers %1 dessert %n pools de sites différents.</numerusform>
        </translation>
    </message>
    <message>
        <source>The loss of its site hits all of them. One pair of file servers for each site or pool is the documented choice.</source>
        <translation>La perte de son site les touche tous. Une paire de serveurs de fichiers par site ou par pool est le choix documenté.</translation>
    </message>
    <message>
        <source>Give each site a file store of its own.</source>
        <translation>Donner à chaque site son propre magasin de fichiers.</translation>
    </message>
    <message>
        <source>Persistent Chat pool with a local file path</source>
        <translation>Pool de conversation permanente avec un chemin de fichier local</translation>
    </message>
    <message numerus="yes">
        <source>The %n servers of %1 share a file store with the local path %3.</source>
        <translation>
            <numerusform>%n serveur de %1 utilise un magasin de fichiers partagé dont le chemin est local&#xa0;: %3.</numerusform>
            <numerusform>Les %n serveurs de %1 partagent un magasin de fichiers dont le chemin est local&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pool of several servers needs a UNC path.</source>
        <translation>Un pool de plusieurs serveurs a besoin d’un chemin UNC.</translation>
    </message>
    <message>
        <source>Enter a server and a share.</source>
        <translation>Indiquer un serveur et un partage.</translation>
    </message>
    <message>
        <source>Dial-in conferencing without conferencing</source>
        <translation>Conférence rendez-vous sans conférence</translation>
    </message>
    <message>
        <source>%1 has dial-in conferencing, but no conferencing.</source>
        <translation>%1 a la conférence rendez-vous, mais pas la conférence.</translation>
    </message>
    <message>
        <source>Dial-in is an option of conferencing.</source>
        <translation>La conférence rendez-vous est une option de la conférence.</translation>
    </message>
    <message>
        <source>Enable conferencing, or clear dial-in conferencing.</source>
        <translation>Activer la conférence, ou désactiver la conférence rendez-vous.</translation>
    </message>
    <message>
        <source>Dial-in conferencing not in every conferencing pool</source>
        <translation>Conférence rendez-vous absente de certains pools de conférence</translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s) host conferences without dial-in conferencing, which other pools have.</source>
        <translation>
            <numerusform>%n pool accueille des conférences sans conférence rendez-vous, alors que d’autres pools l’ont.</numerusform>
            <numerusform>%n pools accueillent des conférences sans conférence rendez-vous, alors que d’autres pools l’ont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once dial-in conferencing is deployed, every pool that hosts conferences needs it. Access numbers are not needed everywhere.</source>
        <translation>Dès que la conférence rendez-vous est déployée, chaque pool qui accueille des conférences en a besoin. Les numéros d’accès ne sont pas nécessaires partout.</translation>
    </message>
    <message>
        <source>Enable dial-in conferencing in those pools.</source>
        <translation>Activer la conférence rendez-vous dans ces pools.</translation>
    </message>
    <message>
        <source>Call admission control on several pools of a site</source>
        <translation>Contrôle d’admission des appels sur plusieurs pools d’un site</translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s) of the site %1 run call admission control.</source>
        <translation>
            <numerusform>%n pool du site %1 exécute le contrôle d’admission des appels.</numerusform>
            <numerusform>%n pools du site %1 exécutent le contrôle d’admission des appels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly one pool of a central site runs it.</source>
        <translation>Un seul pool d’un site central l’exécute.</translation>
    </message>
    <message>
        <source>Keep it in one pool.</source>
        <translation>Le garder dans un seul pool.</translation>
    </message>
    <message>
        <source>Call admission control does not fail over</source>
        <translation>Le contrôle d’admission des appels ne bascule pas</translation>
    </message>
    <message>
        <source>Call admission control of the site stops when %1 fails.</source>
        <translation>Le contrôle d’admission des appels du site s’arrête quand %1 tombe en panne.</translation>
    </message>
    <message>
        <source>The policy service is redundant inside its pool only. While the pool is down no bandwidth policy is enforced in the site, and every call goes through.</source>
        <translation>Le service de stratégie n’est redondant qu’à l’intérieur de son pool. Pendant la panne du pool, aucune stratégie de bande passante n’est appliquée dans le site, et tous les appels passent.</translation>
    </message>
    <message>
        <source>Mention this in the recovery plan.</source>
        <translation>Le mentionner dans le plan de récupération.</translation>
    </message>
    <message>
        <source>Response Group transition loses calls in transfer</source>
        <translation>Les appels en transfert d’un groupe de réponse sont perdus à la transition</translation>
    </message>
    <message>
        <source>Response Group calls in transfer are lost when a server of %1 fails.</source>
        <translation>Les appels de groupes de réponse en cours de transfert sont perdus quand un serveur de %1 tombe en panne.</translation>
    </message>
    <message>
        <source>One Match Making service is active in a pool. When it moves to another server, calls that are being transferred are dropped, and so are those the lost server handled.</source>
        <translation>Un seul service Match Making est actif dans un pool. Quand il passe sur un autre serveur, les appels en cours de transfert sont coupés, de même que ceux que traitait le serveur perdu.</translation>
    </message>
    <message>
        <source>Enterprise Voice without a path to the PSTN</source>
        <translation>Voix Entreprise sans chemin vers le réseau PSTN</translation>
    </message>
    <message>
        <source>%1 has Enterprise Voice, but no Mediation Server of the deployment has a trunk.</source>
        <translation>%1 a la Voix Entreprise, mais aucun serveur de médiation du déploiement n’a de jonction.</translation>
    </message>
    <message>
        <source>Calls to the outside need a Mediation Server and a trunk.</source>
        <translation>Les appels vers l’extérieur exigent un serveur de médiation et une jonction.</translation>
    </message>
    <message>
        <source>Add a gateway and a trunk; the Mediation Server may be collocated with the pool.</source>
        <translation>Ajouter une passerelle et une jonction&#xa0;; le serveur de médiation peut être colocalisé avec le pool.</translation>
    </message>
    <message>
        <source>Front End pool stretched over sites</source>
        <translation>Pool frontal étendu sur plusieurs sites</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 stand outside its site %3.</source>
        <translation>
            <numerusform>%n serveur de %1 se trouve hors de son site %3.</numerusform>
            <numerusform>%n serveurs de %1 se trouvent hors de son site %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Front End, Director, Edge and Mediation pools must not span sites; only Persistent Chat pools of 2015 may.</source>
        <translation>Les pools frontaux, directeurs, Edge et de médiation ne doivent pas s’étendre sur plusieurs sites&#xa0;; seuls les pools de conversation permanente de 2015 le peuvent.</translation>
    </message>
    <message>
        <source>Create one pool in each site and pair them.</source>
        <translation>Créer un pool dans chaque site et les jumeler.</translation>
    </message>
    <message>
        <source>Front End and Back End in different domains</source>
        <translation>Serveurs frontaux et serveur dorsal dans des domaines différents</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 are not in the Active Directory domain %4 of its Back End %3.</source>
        <translation>
            <numerusform>%n serveur de %1 n’est pas dans le domaine Active Directory %4 de son serveur dorsal (Back End) %3.</numerusform>
            <numerusform>%n serveurs de %1 ne sont pas dans le domaine Active Directory %4 de leur serveur dorsal (Back End) %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>All Front End Servers of a pool and its Back End must belong to one Active Directory domain.</source>
        <translation>Tous les serveurs frontaux d’un pool et son serveur dorsal doivent appartenir à un même domaine Active Directory.</translation>
    </message>
    <message>
        <source>Put all machines of the pool into one domain; other pools may use another.</source>
        <translation>Placer toutes les machines du pool dans un même domaine&#xa0;; d’autres pools peuvent en utiliser un autre.</translation>
    </message>
    <message>
        <source>Mixed operating systems in a pool</source>
        <translation>Systèmes d’exploitation mélangés dans un pool</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 have another version of Windows Server than the others.</source>
        <translation>
            <numerusform>%n serveur de %1 a une autre version de Windows Server que les autres.</numerusform>
            <numerusform>%n serveurs de %1 ont une autre version de Windows Server que les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every server of a pool must run the same version of Windows Server.</source>
        <translation>Chaque serveur d’un pool doit exécuter la même version de Windows Server.</translation>
    </message>
    <message>
        <source>Rebuild the odd servers. To change the version, build a new pool and move the users there.</source>
        <translation>Réinstaller les serveurs qui diffèrent. Pour changer de version, construire un nouveau pool et y déplacer les utilisateurs.</translation>
    </message>
    <message>
        <source>Mixed update levels in a pool</source>
        <translation>Niveaux de mise à jour mélangés dans un pool</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 have another cumulative update than the others.</source>
        <translation>
            <numerusform>%n serveur de %1 a une autre mise à jour cumulative que les autres.</numerusform>
            <numerusform>%n serveurs de %1 ont une autre mise à jour cumulative que les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server that joins a pool must be brought to the pool&apos;s cumulative update first.</source>
        <translation>Un serveur qui rejoint un pool doit d’abord recevoir la mise à jour cumulative de ce pool.</translation>
    </message>
    <message>
        <source>Update the servers that lag behind, one at a time.</source>
        <translation>Mettre à jour les serveurs en retard, un par un.</translation>
    </message>
    <message>
        <source>Multihomed server</source>
        <translation>Serveur à plusieurs adresses réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of %1 have more than one network identity.</source>
        <translation>
            <numerusform>%n machine de %1 a plus d’une identité réseau.</numerusform>
            <numerusform>%n machines de %1 ont plus d’une identité réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Front End, Back End, Standard Edition, Persistent Chat, Video Interop and Director servers must have one address; adapters may be teamed to it.</source>
        <translation>Les serveurs frontaux, dorsaux, Standard Edition, de conversation permanente, d’interopérabilité vidéo et les directeurs doivent avoir une seule adresse&#xa0;; des cartes réseau peuvent y être associées.</translation>
    </message>
    <message>
        <source>Use one address or a team. Only a stand-alone Mediation Server may have a second interface, and an Edge Server needs one.</source>
        <translation>Utiliser une seule adresse ou une association de cartes. Seul un serveur de médiation autonome peut avoir une deuxième interface&#xa0;; un serveur Edge en a besoin.</translation>
    </message>
    <message>
        <source>Server expected to be away for days</source>
        <translation>Serveur absent pendant plusieurs jours</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be away from %3 for %n day(s).</source>
        <translation>
            <numerusform>%1 sera absent de %3 pendant %n jour.</numerusform>
            <numerusform>%1 sera absent de %3 pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Front End that does not return for a few days or more should leave the topology, so that quorum is counted without it. That two days are a few is derived.</source>
        <translation>Un serveur frontal qui ne revient pas pendant quelques jours ou davantage devrait quitter la topologie, afin que le quorum soit compté sans lui. Que deux jours valent «&#xa0;quelques jours&#xa0;» est une déduction.</translation>
    </message>
    <message>
        <source>Remove the server from the pool and add it again later.</source>
        <translation>Retirer le serveur du pool et l’ajouter de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Role collocated where it may not be</source>
        <translation>Rôle colocalisé là où il ne peut pas l’être</translation>
    </message>
    <message>
        <source>%1, a server of %2, bears roles or software that must not share it.</source>
        <translation>%1, un serveur de %2, porte des rôles ou des logiciels qui ne doivent pas le partager.</translation>
    </message>
    <message>
        <source>Director, Edge, Video Interop, Office Web Apps and reverse proxies need machines of their own. Persistent Chat must not stand on an Enterprise Front End; Exchange Unified Messaging and SharePoint must not stand on any server of the product.</source>
        <translation>Les directeurs, Edge, l’interopérabilité vidéo, Office Web Apps et les proxys inverses ont besoin de leurs propres machines. La conversation permanente ne doit pas se trouver sur un serveur frontal Enterprise Edition&#xa0;; la messagerie unifiée Exchange et SharePoint ne doivent se trouver sur aucun serveur du produit.</translation>
    </message>
    <message>
        <source>Give the role its own server.</source>
        <translation>Donner au rôle son propre serveur.</translation>
    </message>
    <message>
        <source>Pool without a user store or file store</source>
        <translation>Pool sans magasin des utilisateurs ou magasin de fichiers</translation>
    </message>
    <message>
        <source>%1 lacks a store: an Enterprise pool needs a user store and a file store, a Standard Edition server a file store.</source>
        <translation>Il manque un magasin à %1&#xa0;: un pool Enterprise Edition a besoin d’un magasin des utilisateurs et d’un magasin de fichiers, un serveur Standard Edition d’un magasin de fichiers.</translation>
    </message>
    <message>
        <source>The pool cannot be published without them.</source>
        <translation>Sans eux, le pool ne peut pas être publié.</translation>
    </message>
    <message>
        <source>Select or create the store.</source>
        <translation>Choisir ou créer le magasin.</translation>
    </message>
    <message>
        <source>Central site without a user pool</source>
        <translation>Site central sans pool d’utilisateurs</translation>
    </message>
    <message>
        <source>The central site %1 has neither an Enterprise pool nor a Standard Edition server.</source>
        <translation>Le site central %1 n’a ni pool Enterprise Edition ni serveur Standard Edition.</translation>
    </message>
    <message>
        <source>Every central site holds at least one of the two.</source>
        <translation>Chaque site central contient au moins l’un des deux.</translation>
    </message>
    <message>
        <source>Add a pool, or turn the site into a branch site.</source>
        <translation>Ajouter un pool, ou faire du site un site de succursale.</translation>
    </message>
    <message>
        <source>User pool in a branch site</source>
        <translation>Pool d’utilisateurs dans un site de succursale</translation>
    </message>
    <message numerus="yes">
        <source>The branch site %1 contains %n pool(s) that home users.</source>
        <translation>
            <numerusform>Le site de succursale %1 contient %n pool qui héberge des utilisateurs.</numerusform>
            <numerusform>Le site de succursale %1 contient %n pools qui hébergent des utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>A site with a pool of its own is a central site by definition.</source>
        <translation>Un site qui a son propre pool est par définition un site central.</translation>
    </message>
    <message>
        <source>Make it a central site.</source>
        <translation>En faire un site central.</translation>
    </message>
    <message>
        <source>Standard Edition server that homes users is not paired</source>
        <translation>Serveur Standard Edition avec utilisateurs, non jumelé</translation>
    </message>
    <message numerus="yes">
        <source>The Standard Edition server %1 homes %n user(s) and is not paired.</source>
        <translation>
            <numerusform>Le serveur Standard Edition %1 héberge %n utilisateur et n’est pas jumelé.</numerusform>
            <numerusform>Le serveur Standard Edition %1 héberge %n utilisateurs et n’est pas jumelé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has no redundancy of its own. Using Standard Edition servers in pairs is strongly recommended.</source>
        <translation>Le serveur n’a aucune redondance propre. L’utilisation de serveurs Standard Edition par paires est vivement recommandée.</translation>
    </message>
    <message>
        <source>Pair it with another Standard Edition server.</source>
        <translation>Le jumeler avec un autre serveur Standard Edition.</translation>
    </message>
    <message>
        <source>Standard Edition has disaster recovery only</source>
        <translation>Standard Edition n’offre que la récupération d’urgence</translation>
    </message>
    <message>
        <source>The pair with %2 gives %1 disaster recovery, not high availability.</source>
        <translation>Le jumelage avec %2 donne à %1 la récupération d’urgence, pas la haute disponibilité.</translation>
    </message>
    <message>
        <source>The built-in Express database cannot be made redundant, and an administrator has to fail over to the partner.</source>
        <translation>La base de données Express intégrée ne peut pas être rendue redondante, et un administrateur doit basculer vers le partenaire.</translation>
    </message>
    <message>
        <source>Use an Enterprise pool where availability inside the site is required.</source>
        <translation>Utiliser un pool Enterprise Edition là où la disponibilité est exigée à l’intérieur du site.</translation>
    </message>
    <message>
        <source>Enterprise pool with two Front Ends</source>
        <translation>Pool Enterprise Edition à deux serveurs frontaux</translation>
    </message>
    <message>
        <source>The Enterprise pool %1 has two Front End Servers.</source>
        <translation>Le pool Enterprise Edition %1 a deux serveurs frontaux.</translation>
    </message>
    <message>
        <source>Topology Builder refuses to publish such a pool in these versions.</source>
        <translation>Le Générateur de topologie refuse de publier un tel pool dans ces versions.</translation>
    </message>
    <message>
        <source>Add a third server, or replace the pool with two paired Standard Edition servers.</source>
        <translation>Ajouter un troisième serveur, ou remplacer le pool par deux serveurs Standard Edition jumelés.</translation>
    </message>
    <message>
        <source>Two-server Enterprise pool</source>
        <translation>Pool Enterprise Edition à deux serveurs</translation>
    </message>
    <message>
        <source>The Enterprise pool %1 has only two Front End Servers.</source>
        <translation>Le pool Enterprise Edition %1 n’a que deux serveurs frontaux.</translation>
    </message>
    <message>
        <source>Two servers give little availability: the SQL back end holds the third vote, so the pool will probably stop soon after the back end does.</source>
        <translation>Deux serveurs donnent peu de disponibilité&#xa0;: le serveur dorsal SQL détient le troisième vote, si bien que le pool s’arrêtera sans doute peu après lui.</translation>
    </message>
    <message>
        <source>Grow to three or more servers, or use Standard Edition servers in a pair.</source>
        <translation>Passer à trois serveurs ou plus, ou utiliser des serveurs Standard Edition jumelés.</translation>
    </message>
    <message>
        <source>Single-server Enterprise pool</source>
        <translation>Pool Enterprise Edition à un seul serveur</translation>
    </message>
    <message>
        <source>The Enterprise pool %1 consists of one Front End Server.</source>
        <translation>Le pool Enterprise Edition %1 se compose d’un seul serveur frontal.</translation>
    </message>
    <message>
        <source>When that machine is lost, the pool is lost.</source>
        <translation>Quand cette machine est perdue, le pool est perdu.</translation>
    </message>
    <message>
        <source>Plan three servers at least. Do not stop at two: the versions 2019 and Subscription Edition do not accept that.</source>
        <translation>Prévoir au moins trois serveurs. Ne pas s’arrêter à deux&#xa0;: les versions 2019 et Subscription Edition ne l’acceptent pas.</translation>
    </message>
    <message>
        <source>Too many Front Ends</source>
        <translation>Trop de serveurs frontaux</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Front End Server(s); at most %3 are supported.</source>
        <translation>
            <numerusform>%1 a %n serveur frontal&#xa0;; %3 au plus sont pris en charge.</numerusform>
            <numerusform>%1 a %n serveurs frontaux&#xa0;; %3 au plus sont pris en charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Larger pools were not tested. Topology Builder itself accepts up to 20 servers, which is not the supported size.</source>
        <translation>Les pools plus grands n’ont pas été testés. Le Générateur de topologie accepte lui-même jusqu’à 20 serveurs, ce qui n’est pas la taille prise en charge.</translation>
    </message>
    <message>
        <source>Remove servers, or split the users over a second pool.</source>
        <translation>Retirer des serveurs, ou répartir les utilisateurs sur un deuxième pool.</translation>
    </message>
    <message>
        <source>Pool of 13 to 16 servers</source>
        <translation>Pool de 13 à 16 serveurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Front End Server(s); %3 must run before the pool starts from fully stopped.</source>
        <translation>
            <numerusform>%1 a %n serveur frontal&#xa0;; %3 doivent fonctionner pour que le pool démarre après un arrêt complet.</numerusform>
            <numerusform>%1 a %n serveurs frontaux&#xa0;; %3 doivent fonctionner pour que le pool démarre après un arrêt complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The size is supported, although Topology Builder help still names 12. How many servers must start is published for 16 only; the figure for 13 to 15 is derived from it.</source>
        <translation>La taille est prise en charge, bien que l’aide du Générateur de topologie indique encore 12. Le nombre de serveurs qui doivent démarrer n’est publié que pour 16&#xa0;; celui de 13 à 15 en est déduit.</translation>
    </message>
    <message>
        <source>Plan the first start with that many servers ready.</source>
        <translation>Prévoir le premier démarrage avec ce nombre de serveurs prêts.</translation>
    </message>
    <message>
        <source>Only the first servers vote</source>
        <translation>Seuls les premiers serveurs votent</translation>
    </message>
    <message numerus="yes">
        <source>Of the %3 servers of %1 only the first %n vote(s); %4 of those must run.</source>
        <translation>
            <numerusform>Sur les %3 serveurs de %1, seul le premier (%n) vote&#xa0;; %4 de ceux-ci doivent fonctionner.</numerusform>
            <numerusform>Sur les %3 serveurs de %1, seuls les %n premiers votent&#xa0;; %4 de ceux-ci doivent fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool quorum counts servers in the order of their first start: the first 7 of 8 or 9, the first 9 of 10 to 12 (from 2019 on of 10 or 11), and from 2019 on the first 12 of larger pools. Losing many of those stops the pool although later servers still run.</source>
        <translation>Le quorum du pool compte les serveurs dans l’ordre de leur premier démarrage&#xa0;: les 7 premiers sur 8 ou 9, les 9 premiers sur 10 à 12 (à partir de 2019 sur 10 ou 11) et, à partir de 2019, les 12 premiers des pools plus grands. Perdre beaucoup de ces serveurs arrête le pool, même si des serveurs venus plus tard fonctionnent encore.</translation>
    </message>
    <message>
        <source>Patch and place the voting servers with care.</source>
        <translation>Mettre à jour et placer avec soin les serveurs d’amorçage.</translation>
    </message>
    <message>
        <source>One virtualization host can break quorum</source>
        <translation>Un seul hôte de virtualisation peut rompre le quorum</translation>
    </message>
    <message numerus="yes">
        <source>Host %3 carries %n voting server(s) of %1. Without it %4 remain, but the pool needs %5.</source>
        <translation>
            <numerusform>L’hôte %3 porte %n serveur d’amorçage de %1. Sans lui, il en reste %4, mais le pool a besoin de %5.</numerusform>
            <numerusform>L’hôte %3 porte %n serveurs d’amorçage de %1. Sans lui, il en reste %4, mais le pool a besoin de %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>The failure of a single host would stop every service of the pool.</source>
        <translation>La panne d’un seul hôte arrêterait tous les services du pool.</translation>
    </message>
    <message>
        <source>Spread the voting servers over more hosts and keep them apart there.</source>
        <translation>Répartir les serveurs d’amorçage sur davantage d’hôtes et les y maintenir séparés.</translation>
    </message>
    <message>
        <source>Back End takes part in the pool vote</source>
        <translation>Le serveur dorsal participe au vote du pool</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Front End Server(s), an even number, and its Back End is a single SQL server.</source>
        <translation>
            <numerusform>%1 a %n serveur frontal, un nombre pair, et son serveur dorsal (Back End) est un seul serveur SQL.</numerusform>
            <numerusform>%1 a %n serveurs frontaux, un nombre pair, et son serveur dorsal (Back End) est un seul serveur SQL.</numerusform>
        </translation>
    </message>
    <message>
        <source>With two, four or six servers the primary SQL server breaks the tie. While it is down, the pool survives the loss of one Front End less.</source>
        <translation>Avec deux, quatre ou six serveurs, le serveur SQL primaire départage les votes. Pendant sa panne, le pool survit à la perte d’un serveur frontal de moins.</translation>
    </message>
    <message>
        <source>Use an odd number of servers, or give the Back End high availability.</source>
        <translation>Utiliser un nombre impair de serveurs, ou donner la haute disponibilité au serveur dorsal.</translation>
    </message>
    <message>
        <source>Even pool on a mirrored back end</source>
        <translation>Pool pair sur un serveur dorsal mis en miroir</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Front End Server(s), an even number, and its Back End is mirrored.</source>
        <translation>
            <numerusform>%1 a %n serveur frontal, un nombre pair, et son serveur dorsal (Back End) est mis en miroir.</numerusform>
            <numerusform>%1 a %n serveurs frontaux, un nombre pair, et son serveur dorsal (Back End) est mis en miroir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote belongs to the primary SQL server and does not pass to the mirror. While the mirror serves and the primary is down, the loss of further Front Ends can stop the pool earlier than its size suggests.</source>
        <translation>Le vote appartient au serveur SQL primaire et ne passe pas au miroir. Tant que le miroir sert et que le primaire est en panne, la perte d’autres serveurs frontaux peut arrêter le pool plus tôt que sa taille ne le laisse penser.</translation>
    </message>
    <message>
        <source>Use an odd number of servers, or fail back to the primary without delay.</source>
        <translation>Utiliser un nombre impair de serveurs, ou revenir sans tarder sur le serveur primaire.</translation>
    </message>
    <message>
        <source>Pair cannot carry all users</source>
        <translation>La paire ne peut pas porter tous les utilisateurs</translation>
    </message>
    <message>
        <source>After a failover one pool of %1 serves %2 users and needs %3 Front End Servers; %4 has %5.</source>
        <translation>Après un basculement, un pool de %1 sert %2 utilisateurs et a besoin de %3 serveurs frontaux&#xa0;; %4 en a %5.</translation>
    </message>
    <message>
        <source>After a failover one pool serves the users of both.</source>
        <translation>Après un basculement, un seul pool sert les utilisateurs des deux.</translation>
    </message>
    <message>
        <source>Add Front End Servers, or move users to other pools.</source>
        <translation>Ajouter des serveurs frontaux, ou déplacer des utilisateurs vers d’autres pools.</translation>
    </message>
    <message>
        <source>Standard Edition pair over 5,000 users</source>
        <translation>Paire Standard Edition de plus de 5&#x202f;000 utilisateurs</translation>
    </message>
    <message>
        <source>The paired Standard Edition servers home too many users: %2 has %3, %4 has %5.</source>
        <translation>Les serveurs Standard Edition jumelés hébergent trop d’utilisateurs&#xa0;: %2 en a %3, %4 en a %5.</translation>
    </message>
    <message>
        <source>Each server of a pair may home 2,500 users, so that one of them can carry 5,000 after a failure.</source>
        <translation>Chaque serveur d’une paire peut héberger 2&#x202f;500 utilisateurs, afin que l’un d’eux puisse en porter 5&#x202f;000 après une panne.</translation>
    </message>
    <message>
        <source>Move users to other pools, or use Enterprise pools.</source>
        <translation>Déplacer des utilisateurs vers d’autres pools, ou utiliser des pools Enterprise Edition.</translation>
    </message>
    <message>
        <source>Paired pool larger than the disaster-recovery maximum</source>
        <translation>Pool jumelé plus grand que le maximum de la récupération d’urgence</translation>
    </message>
    <message>
        <source>The paired pool %1 homes %2 users, more than the %3 a pair allows.</source>
        <translation>Le pool jumelé %1 héberge %2 utilisateurs, plus que les %3 qu’une paire permet.</translation>
    </message>
    <message>
        <source>A pool that must be able to take in its partner may home half of what a pool can carry.</source>
        <translation>Un pool qui doit pouvoir accueillir son partenaire peut héberger la moitié de ce qu’un pool peut porter.</translation>
    </message>
    <message>
        <source>Spread the users over more pairs.</source>
        <translation>Répartir les utilisateurs sur davantage de paires.</translation>
    </message>
    <message>
        <source>Voice applications must fit on one side</source>
        <translation>Les applications vocales doivent tenir d’un seul côté</translation>
    </message>
    <message>
        <source>After a failover %2 or %3 carries the voice applications of both.</source>
        <translation>Après un basculement, %2 ou %3 porte les applications vocales des deux.</translation>
    </message>
    <message>
        <source>Response Groups, Call Park and Group Call Pickup of both pools run on the one that is left; each must have room for them.</source>
        <translation>Les groupes de réponse, le parcage d’appel et la prise d’appel de groupe des deux pools fonctionnent sur celui qui reste&#xa0;; chacun doit avoir assez de place pour eux.</translation>
    </message>
    <message>
        <source>Compare the planned use of both pools together with the limits of one pool.</source>
        <translation>Comparer l’utilisation prévue des deux pools réunis avec les limites d’un seul pool.</translation>
    </message>
    <message>
        <source>Three servers not yet seen since pairing</source>
        <translation>Trois serveurs pas encore vus depuis le jumelage</translation>
    </message>
    <message>
        <source>Three servers of %1 have not run together since it was paired.</source>
        <translation>Trois serveurs de %1 n’ont pas fonctionné ensemble depuis son jumelage.</translation>
    </message>
    <message>
        <source>At some time after pairing three Front End Servers must have run at once, so that data is copied completely.</source>
        <translation>À un moment donné après le jumelage, trois serveurs frontaux doivent avoir fonctionné à la fois, afin que les données soient copiées en totalité.</translation>
    </message>
    <message>
        <source>Start three servers, look at the state of the Backup Service, then mark this as done.</source>
        <translation>Démarrer trois serveurs, regarder l’état du service de sauvegarde, puis marquer ceci comme fait.</translation>
    </message>
    <message>
        <source>Location database is not replicated</source>
        <translation>La base de données des emplacements n’est pas répliquée</translation>
    </message>
    <message>
        <source>The Backup Service does not copy the emergency locations of %1.</source>
        <translation>Le service de sauvegarde ne copie pas les emplacements d’urgence de %1.</translation>
    </message>
    <message>
        <source>The location database stays behind. It has to be backed up regularly and restored on the backup pool after a failover.</source>
        <translation>La base de données des emplacements n’est pas copiée. Elle doit être sauvegardée régulièrement et restaurée sur le pool de sauvegarde après un basculement.</translation>
    </message>
    <message>
        <source>Plan a regular backup of the location database.</source>
        <translation>Prévoir une sauvegarde régulière de la base de données des emplacements.</translation>
    </message>
    <message>
        <source>Response Groups do not follow the pool</source>
        <translation>Les groupes de réponse ne suivent pas le pool</translation>
    </message>
    <message>
        <source>The Response Groups of %2 and %3 are not copied to the other pool.</source>
        <translation>Les groupes de réponse de %2 et %3 ne sont pas copiés vers l’autre pool.</translation>
    </message>
    <message>
        <source>In version 2015 the Backup Service leaves them out; export and import carry them over.</source>
        <translation>Dans la version 2015, le service de sauvegarde ne les prend pas en compte&#xa0;; une exportation et une importation les transfèrent.</translation>
    </message>
    <message>
        <source>Export the Response Groups regularly, and import them on the backup pool after a failover.</source>
        <translation>Exporter régulièrement les groupes de réponse, et les importer sur le pool de sauvegarde après un basculement.</translation>
    </message>
    <message>
        <source>Response Group replication not enabled</source>
        <translation>Réplication des groupes de réponse non activée</translation>
    </message>
    <message>
        <source>The Response Groups of %2 and %3 are not copied: this is switched off, or a server is too old.</source>
        <translation>Les groupes de réponse de %2 et %3 ne sont pas copiés&#xa0;: la copie est désactivée, ou un serveur est trop ancien.</translation>
    </message>
    <message>
        <source>The Backup Service copies Response Groups from the July 2019 update on, when all servers of both pools have it and it is switched on for the deployment.</source>
        <translation>Le service de sauvegarde copie les groupes de réponse à partir de la mise à jour de juillet 2019, quand tous les serveurs des deux pools l’ont reçue et que la copie est activée pour le déploiement.</translation>
    </message>
    <message>
        <source>Update both pools and enable the backup of Response Groups.</source>
        <translation>Mettre à jour les deux pools et activer la sauvegarde des groupes de réponse.</translation>
    </message>
    <message>
        <source>Call Park music is not backed up</source>
        <translation>La musique du parcage d’appel n’est pas sauvegardée</translation>
    </message>
    <message>
        <source>The music on hold of Call Park in %1 is not part of any backup.</source>
        <translation>La musique d’attente du parcage d’appel de %1 ne fait partie d’aucune sauvegarde.</translation>
    </message>
    <message>
        <source>Disaster recovery leaves out files that were uploaded for music on hold.</source>
        <translation>La récupération d’urgence ne prend pas en compte les fichiers chargés comme musique d’attente.</translation>
    </message>
    <message>
        <source>Keep a copy of the files, and upload them again after a failover.</source>
        <translation>Garder une copie des fichiers, et les charger de nouveau après un basculement.</translation>
    </message>
    <message>
        <source>Backup sync interval changed</source>
        <translation>Intervalle de synchronisation de la sauvegarde modifié</translation>
    </message>
    <message>
        <source>The Backup Service of %1 runs every %2 s instead of every %3 s.</source>
        <translation>Le service de sauvegarde de %1&#xa0;s’exécute toutes les %2&#xa0;s au lieu de toutes les %3&#xa0;s.</translation>
    </message>
    <message>
        <source>The interval decides how much data can be lost and how busy the Backup Service is. Above five minutes the target for lost data cannot be met; less than 5 s or more than 3 h is rejected.</source>
        <translation>L’intervalle décide de la quantité de données qui peut être perdue et de la charge du service de sauvegarde. Au-delà de cinq minutes, la cible de perte de données ne peut pas être tenue&#xa0;; moins de 5&#xa0;s ou plus de 3&#xa0;h est refusé.</translation>
    </message>
    <message>
        <source>Leave the interval at two minutes.</source>
        <translation>Laisser l’intervalle à deux minutes.</translation>
    </message>
    <message>
        <source>Enterprise pool paired with Standard Edition</source>
        <translation>Pool Enterprise Edition jumelé avec Standard Edition</translation>
    </message>
    <message>
        <source>The Enterprise pool %2 and the Standard Edition server %3 cannot back each other up.</source>
        <translation>Le pool Enterprise Edition %2 et le serveur Standard Edition %3 ne peuvent pas se sauvegarder l’un l’autre.</translation>
    </message>
    <message>
        <source>Only pools of the same edition may be paired. Topology Builder does not stop other pairs.</source>
        <translation>Seuls des pools de la même édition peuvent être jumelés. Le Générateur de topologie n’empêche pas les autres paires.</translation>
    </message>
    <message>
        <source>Remove the pair, then pair each pool with one of its own edition.</source>
        <translation>Supprimer la paire, puis jumeler chaque pool avec un pool de sa propre édition.</translation>
    </message>
    <message>
        <source>Physical pool paired with virtual pool</source>
        <translation>Pool physique jumelé avec un pool virtuel</translation>
    </message>
    <message>
        <source>The servers of %2 and %3 are not hosted alike: physical on one side, virtual on the other.</source>
        <translation>Les serveurs de %2 et %3 ne sont pas hébergés de la même façon&#xa0;: physiques d’un côté, virtuels de l’autre.</translation>
    </message>
    <message>
        <source>A pool on physical servers pairs with another such pool only, one on virtual machines likewise.</source>
        <translation>Un pool sur serveurs physiques ne se jumelle qu’avec un autre pool de ce type, et de même pour un pool sur machines virtuelles.</translation>
    </message>
    <message>
        <source>Host the servers of both pools the same way.</source>
        <translation>Héberger les serveurs des deux pools de la même façon.</translation>
    </message>
    <message>
        <source>Paired pools on different operating systems</source>
        <translation>Pools jumelés sous des systèmes d’exploitation différents</translation>
    </message>
    <message>
        <source>The servers of %2 and %3 run different versions of Windows Server.</source>
        <translation>Les serveurs de %2 et %3 exécutent des versions différentes de Windows Server.</translation>
    </message>
    <message>
        <source>Both pools of a pair must run on the same operating system.</source>
        <translation>Les deux pools d’une paire doivent fonctionner sous le même système d’exploitation.</translation>
    </message>
    <message>
        <source>Choose one version of Windows Server for both pools.</source>
        <translation>Choisir une seule version de Windows Server pour les deux pools.</translation>
    </message>
    <message>
        <source>Pairing is not one-to-one and symmetrical</source>
        <translation>Le jumelage n’est pas un à un et symétrique</translation>
    </message>
    <message>
        <source>%2 and %3 do not back up each other and nobody else: the pair is one-way, or one of them is in another pair.</source>
        <translation>%2 et %3 ne forment pas une paire réciproque et exclusive&#xa0;: la paire est à sens unique, ou l’un des deux est dans une autre paire.</translation>
    </message>
    <message>
        <source>A pool backs up exactly one other pool, and that pool backs it up in turn.</source>
        <translation>Un pool sauvegarde exactement un autre pool, et cet autre pool le sauvegarde en retour.</translation>
    </message>
    <message>
        <source>Make the pair symmetrical, and leave each pool in one pair only.</source>
        <translation>Rendre la paire symétrique, et ne laisser chaque pool que dans une seule paire.</translation>
    </message>
    <message>
        <source>Invalid partner</source>
        <translation>Partenaire non valide</translation>
    </message>
    <message>
        <source>%2 cannot back up %3.</source>
        <translation>%2 ne peut pas sauvegarder %3.</translation>
    </message>
    <message>
        <source>Only another pool that homes users, in the same deployment, can take over the users of a pool.</source>
        <translation>Seul un autre pool qui héberge des utilisateurs, dans le même déploiement, peut reprendre les utilisateurs d’un pool.</translation>
    </message>
    <message>
        <source>Remove the pair and choose another user pool.</source>
        <translation>Supprimer la paire et choisir un autre pool d’utilisateurs.</translation>
    </message>
    <message>
        <source>Paired pools on different product versions</source>
        <translation>Pools jumelés de versions différentes du produit</translation>
    </message>
    <message>
        <source>%2 and %3 are pools of different product versions.</source>
        <translation>%2 et %3 sont des pools de versions différentes du produit.</translation>
    </message>
    <message>
        <source>A pool cannot be failed over to a pool of another version; trying it can lose data. The documentation says so about 2013 with 2015; for other versions it is inferred.</source>
        <translation>Un pool ne peut pas basculer vers un pool d’une autre version&#xa0;; l’essayer peut faire perdre des données. La documentation le dit de 2013 avec 2015&#xa0;; pour les autres versions, c’est une déduction.</translation>
    </message>
    <message>
        <source>Upgrade the second pool right after the first; the pair stays in place meanwhile.</source>
        <translation>Mettre à niveau le deuxième pool juste après le premier&#xa0;; la paire reste en place entre-temps.</translation>
    </message>
    <message>
        <source>Pool without a disaster-recovery partner</source>
        <translation>Pool sans partenaire de récupération d’urgence</translation>
    </message>
    <message>
        <source>No pool takes over the %2 users of %1 when it is lost.</source>
        <translation>Aucun pool ne reprend les %2 utilisateurs de %1 quand il est perdu.</translation>
    </message>
    <message>
        <source>If the pool or its site is lost, its users have no service until it is rebuilt. Pairing is optional: accept this finding where that is good enough.</source>
        <translation>Si le pool ou son site est perdu, ses utilisateurs n’ont plus de service jusqu’à sa reconstruction. Le jumelage est facultatif&#xa0;: accepter ce constat là où cela suffit.</translation>
    </message>
    <message>
        <source>Pair %1 with a pool of the same kind at another site.</source>
        <translation>Jumeler %1 avec un pool du même type sur un autre site.</translation>
    </message>
    <message>
        <source>Both pools in one place</source>
        <translation>Les deux pools au même endroit</translation>
    </message>
    <message>
        <source>The paired pools %2 and %3 stand in the same data center.</source>
        <translation>Les pools jumelés %2 et %3 se trouvent dans le même centre de données.</translation>
    </message>
    <message>
        <source>A pair survives the loss of a data center only if its pools stand in different ones; for voice the backup is expected in another central site. Two Standard Edition servers in one place still cover the loss of one machine.</source>
        <translation>Une paire ne survit à la perte d’un centre de données que si ses pools se trouvent dans des centres différents&#xa0;; pour la voix, la sauvegarde est attendue dans un autre site central. Deux serveurs Standard Edition au même endroit couvrent tout de même la perte d’une machine.</translation>
    </message>
    <message>
        <source>Move one of the pools, or pair each with a pool elsewhere.</source>
        <translation>Déplacer l’un des pools, ou jumeler chacun avec un pool situé ailleurs.</translation>
    </message>
    <message>
        <source>Paired across world regions</source>
        <translation>Jumelage entre régions du monde</translation>
    </message>
    <message>
        <source>The paired pools stand in different world regions: %2 in %3, %4 in %5.</source>
        <translation>Les pools jumelés se trouvent dans des régions du monde différentes&#xa0;: %2 (%3), %4 (%5).</translation>
    </message>
    <message>
        <source>Any distance is allowed, but data arrives later, so that more of it can be lost, and the published recovery targets no longer hold.</source>
        <translation>Toute distance est permise, mais les données arrivent plus tard, si bien qu’il peut s’en perdre davantage, et les cibles de récupération publiées ne sont plus valables.</translation>
    </message>
    <message>
        <source>Prefer a partner in the same region.</source>
        <translation>Préférer un partenaire de la même région.</translation>
    </message>
    <message>
        <source>Back End modes differ in a pair</source>
        <translation>Les modes du serveur dorsal diffèrent dans une paire</translation>
    </message>
    <message>
        <source>The user stores of a pair are made highly available in different ways: %2 and %3.</source>
        <translation>Les magasins des utilisateurs d’une paire sont rendus hautement disponibles de façons différentes&#xa0;: %2 et %3.</translation>
    </message>
    <message>
        <source>Both pools of a pair should use the same solution for their Back End.</source>
        <translation>Les deux pools d’une paire devraient utiliser la même solution pour leur serveur dorsal.</translation>
    </message>
    <message>
        <source>Convert one of the stores to the mode of the other.</source>
        <translation>Convertir l’un des magasins au mode de l’autre.</translation>
    </message>
    <message>
        <source>Both pools use one file store or one file server</source>
        <translation>Les deux pools utilisent un même magasin ou serveur de fichiers</translation>
    </message>
    <message>
        <source>The meeting content of %2 and %3 would be lost together, because their file stores stand together.</source>
        <translation>Le contenu des réunions de %2 et %3 serait perdu en même temps, parce que leurs magasins de fichiers se trouvent au même endroit.</translation>
    </message>
    <message>
        <source>The loss of one site or server would take both copies of the content.</source>
        <translation>La perte d’un seul site ou serveur emporterait les deux copies du contenu.</translation>
    </message>
    <message>
        <source>Give each pool a file store in its own site.</source>
        <translation>Donner à chaque pool un magasin de fichiers dans son propre site.</translation>
    </message>
    <message>
        <source>Weak link between the paired sites</source>
        <translation>Liaison faible entre les sites jumelés</translation>
    </message>
    <message>
        <source>There is no fast, resilient network link between %2 and %3, the sites of the pair %1.</source>
        <translation>Il n’y a pas de liaison réseau rapide et résiliente entre %2 et %3, les sites de la paire %1.</translation>
    </message>
    <message>
        <source>The recovery targets assume a fast link without a backlog of data to copy, and voice resiliency a network that survives failures.</source>
        <translation>Les cibles de récupération supposent une liaison rapide sans retard de données à copier, et la résilience de la voix un réseau qui survit aux pannes.</translation>
    </message>
    <message>
        <source>Draw or improve the link between the sites, or accept that more data can be lost.</source>
        <translation>Dessiner ou améliorer la liaison entre les sites, ou accepter de perdre davantage de données.</translation>
    </message>
    <message>
        <source>Pool failover is manual</source>
        <translation>Le basculement du pool est manuel</translation>
    </message>
    <message>
        <source>Failover and failback of %1 are commands of an administrator.</source>
        <translation>Le basculement et la restauration de %1 sont des commandes d’un administrateur.</translation>
    </message>
    <message>
        <source>Automatic voice failover does not make the failover of the pool automatic. It is always a decision, and so is the way back.</source>
        <translation>Le basculement automatique de la voix ne rend pas automatique le basculement du pool. C’est toujours une décision, et le retour aussi.</translation>
    </message>
    <message>
        <source>Decide who fails a pool over, and when.</source>
        <translation>Décider qui bascule un pool, et quand.</translation>
    </message>
    <message>
        <source>Published recovery targets</source>
        <translation>Cibles de récupération publiées</translation>
    </message>
    <message>
        <source>Published targets for %1: recovery in %2 to %3 minutes, at most %4 minutes of data lost.</source>
        <translation>Cibles publiées pour %1&#xa0;: reprise en %2 à %3 minutes, au plus %4 minutes de données perdues.</translation>
    </message>
    <message>
        <source>Measured with 40,000 active of 200,000 enabled users, in one region, with a fast link and no backlog. The time to decide and the time to sign in again come on top.</source>
        <translation>Mesurées avec 40&#x202f;000 utilisateurs actifs sur 200&#x202f;000 activés, dans une seule région, avec une liaison rapide et sans retard de copie. Le temps de la décision et celui d’une nouvelle connexion s’y ajoutent.</translation>
    </message>
    <message>
        <source>Compare the targets with what the organization needs.</source>
        <translation>Comparer les cibles avec les besoins de l’organisation.</translation>
    </message>
    <message>
        <source>Failback takes time</source>
        <translation>La restauration prend du temps</translation>
    </message>
    <message>
        <source>Up to an hour for 20,000 users is documented, the rest is calculated. Meanwhile the users are in resiliency mode.</source>
        <translation>Jusqu’à une heure pour 20&#x202f;000 utilisateurs est documenté, le reste est calculé. Pendant ce temps, les utilisateurs sont en mode résilience.</translation>
    </message>
    <message>
        <source>Fail back at a quiet time.</source>
        <translation>Restaurer à un moment calme.</translation>
    </message>
    <message>
        <source>Sign-in names do not reach the second pool</source>
        <translation>Les noms de connexion ne mènent pas au deuxième pool</translation>
    </message>
    <message>
        <source>Internal clients of %1 find one place to sign in only: %2.</source>
        <translation>Les clients internes de %1 ne trouvent qu’un seul endroit pour se connecter&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Clients find the backup through several SRV records with priorities. With one target, nobody can sign in while that one is down.</source>
        <translation>Les clients trouvent le pool de sauvegarde grâce à plusieurs enregistrements SRV avec des priorités. Avec une seule cible, personne ne peut se connecter pendant sa panne.</translation>
    </message>
    <message>
        <source>Plan an SRV record for each site, with priorities.</source>
        <translation>Prévoir un enregistrement SRV par site, avec des priorités.</translation>
    </message>
    <message>
        <source>Branch users are outside pool failover</source>
        <translation>Les utilisateurs de succursale ne suivent pas le basculement du pool</translation>
    </message>
    <message>
        <source>A failover of %2 leaves the users of the branch %1 behind.</source>
        <translation>Un basculement de %2 laisse de côté les utilisateurs de la succursale %1.</translation>
    </message>
    <message>
        <source>Disaster recovery does not reach branch users: if the pool fails they fall into resiliency mode, even when its own users are failed over.</source>
        <translation>La récupération d’urgence ne s’étend pas aux utilisateurs de succursale&#xa0;: si le pool tombe en panne, ils passent en mode résilience, même quand ses propres utilisateurs ont basculé.</translation>
    </message>
    <message>
        <source>Plan to move these users, or to give the branch another pool.</source>
        <translation>Prévoir de déplacer ces utilisateurs, ou de donner un autre pool à la succursale.</translation>
    </message>
    <message>
        <source>Automatic voice failover is off</source>
        <translation>Le basculement automatique de la voix est désactivé</translation>
    </message>
    <message>
        <source>The %2 voice users of %1 are not taken over when it fails: automatic voice failover is off.</source>
        <translation>Les %2 utilisateurs de la voix de %1 ne sont pas repris quand il tombe en panne&#xa0;: le basculement automatique de la voix est désactivé.</translation>
    </message>
    <message>
        <source>Without it the backup Registrar accepts no sign-ins, and users stay out until an administrator fails the pool over.</source>
        <translation>Sans lui, le serveur d’inscriptions de sauvegarde n’accepte aucune connexion, et les utilisateurs restent dehors jusqu’à ce qu’un administrateur bascule le pool.</translation>
    </message>
    <message>
        <source>Switch on automatic failover and failback for voice.</source>
        <translation>Activer le basculement et la restauration automatiques pour la voix.</translation>
    </message>
    <message>
        <source>Interval out of range</source>
        <translation>Intervalle hors limites</translation>
    </message>
    <message>
        <source>An interval of %1 is not between 30 s and 84,400 s: failure detection %2 s, failback %3 s.</source>
        <translation>Un intervalle de %1 n’est pas compris entre 30&#xa0;s et 84&#x202f;400&#xa0;s&#xa0;: détection de défaillance %2&#xa0;s, restauration %3&#xa0;s.</translation>
    </message>
    <message>
        <source>The cmdlet that sets the intervals rejects other values.</source>
        <translation>L’applet de commande qui règle les intervalles refuse les autres valeurs.</translation>
    </message>
    <message>
        <source>Use the defaults: 300 s and 600 s, for branches 120 s and 240 s.</source>
        <translation>Utiliser les valeurs par défaut&#xa0;: 300&#xa0;s et 600&#xa0;s, pour les succursales 120&#xa0;s et 240&#xa0;s.</translation>
    </message>
    <message>
        <source>Interval below the effective floor</source>
        <translation>Intervalle inférieur au plancher effectif</translation>
    </message>
    <message>
        <source>Failure detection of %1 is set to %2 s but works like %3 s.</source>
        <translation>La détection de défaillance de %1 est réglée sur %2&#xa0;s mais agit comme %3&#xa0;s.</translation>
    </message>
    <message>
        <source>Shorter failure detection is accepted but not faster. No such floor is given for the failback interval.</source>
        <translation>Une détection de défaillance plus courte est acceptée mais n’est pas plus rapide. Aucun plancher de ce genre n’est indiqué pour l’intervalle de restauration.</translation>
    </message>
    <message>
        <source>Enter at least 90 s.</source>
        <translation>Indiquer au moins 90&#xa0;s.</translation>
    </message>
    <message>
        <source>Intervals too short or too close</source>
        <translation>Intervalles trop courts ou trop proches</translation>
    </message>
    <message>
        <source>The intervals of %1 are too short or too close: failure detection %2 s, failback %3 s.</source>
        <translation>Les intervalles de %1 sont trop courts ou trop proches&#xa0;: détection de défaillance %2&#xa0;s, restauration %3&#xa0;s.</translation>
    </message>
    <message>
        <source>A short stall of a loaded pool would move its users without need, or clients would go back and forth. The pages give no figures; the thresholds follow from the defaults.</source>
        <translation>Un bref ralentissement d’un pool chargé déplacerait ses utilisateurs sans nécessité, ou les clients feraient des allers-retours. Les pages ne donnent pas de chiffres&#xa0;; les seuils découlent des valeurs par défaut.</translation>
    </message>
    <message>
        <source>Use the defaults, 300 s and 600 s.</source>
        <translation>Utiliser les valeurs par défaut, 300&#xa0;s et 600&#xa0;s.</translation>
    </message>
    <message>
        <source>No PSTN route outside the failed site</source>
        <translation>Aucun itinéraire PSTN hors du site en panne</translation>
    </message>
    <message>
        <source>All gateways that %1 calls through stand in its own site, %2.</source>
        <translation>Toutes les passerelles par lesquelles %1 appelle se trouvent dans son propre site, %2.</translation>
    </message>
    <message>
        <source>After a voice failover calls need a route through a gateway at another site. For incoming calls the provider has to redirect.</source>
        <translation>Après un basculement de la voix, les appels ont besoin d’un itinéraire par une passerelle d’un autre site. Pour les appels entrants, c’est le fournisseur qui doit rediriger.</translation>
    </message>
    <message>
        <source>Add a gateway at another site, or a trunk to one, as failover route.</source>
        <translation>Ajouter une passerelle sur un autre site, ou une jonction vers l’une d’elles, comme itinéraire de basculement.</translation>
    </message>
    <message>
        <source>Voice mail needs its own plan</source>
        <translation>La messagerie vocale a besoin de son propre plan</translation>
    </message>
    <message>
        <source>Voice mail of %1 stands in its own site, %2, only.</source>
        <translation>La messagerie vocale de %1 se trouve uniquement dans son propre site, %2.</translation>
    </message>
    <message>
        <source>Voice mail survives the loss of the site only if Exchange is prepared for it in a second one.</source>
        <translation>La messagerie vocale ne survit à la perte du site que si Exchange y est préparé dans un deuxième site.</translation>
    </message>
    <message>
        <source>Plan Exchange unified messaging in a second site.</source>
        <translation>Prévoir la messagerie unifiée Exchange dans un deuxième site.</translation>
    </message>
    <message>
        <source>Windows Server version not supported</source>
        <translation>Version de Windows Server non prise en charge</translation>
    </message>
    <message>
        <source>Other versions than those listed do not work, nor does Server Core. Windows Server 2008 R2 is left to servers that were upgraded in place from Lync Server 2013.</source>
        <translation>Les versions autres que celles de la liste ne fonctionnent pas, Server Core non plus. Windows Server 2008 R2 est réservé aux serveurs mis à niveau sur place depuis Lync Server 2013.</translation>
    </message>
    <message>
        <source>Choose a version that is listed, with a desktop.</source>
        <translation>Choisir une version de la liste, avec un bureau.</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Fin du support</translation>
    </message>
    <message>
        <source>%1 belongs to %2, whose support ended on 14 October 2025.</source>
        <translation>%1 appartient à %2, dont le support a pris fin le 14 octobre 2025.</translation>
    </message>
    <message>
        <source>Versions 2015 and 2019 get no more updates; Subscription Edition is the supported successor.</source>
        <translation>Les versions 2015 et 2019 ne reçoivent plus de mises à jour&#xa0;; Subscription Edition est le successeur pris en charge.</translation>
    </message>
    <message>
        <source>Plan for Subscription Edition.</source>
        <translation>Prévoir le passage à Subscription Edition.</translation>
    </message>
    <message>
        <source>Three generations in one deployment</source>
        <translation>Trois générations dans un déploiement</translation>
    </message>
    <message>
        <source>The pools of %1 belong to %2 product versions: %3.</source>
        <translation>Les pools de %1 appartiennent à %2 versions du produit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Two versions may stand side by side, three may not. The pages say so about 2010, 2013 and 2015, and name one older version only that may stand beside 2019.</source>
        <translation>Deux versions peuvent coexister, trois ne le peuvent pas. Les pages le disent de 2010, 2013 et 2015, et n’indiquent qu’une seule version plus ancienne qui puisse coexister avec 2019.</translation>
    </message>
    <message>
        <source>Retire the pools of the oldest version first.</source>
        <translation>Retirer d’abord les pools de la version la plus ancienne.</translation>
    </message>
    <message>
        <source>Platform out of support</source>
        <translation>Plateforme hors support</translation>
    </message>
    <message>
        <source>%1 stands on products whose own support has ended: %2.</source>
        <translation>%1 repose sur des produits dont le support a lui-même pris fin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The product still lists them, but they get no more updates from their vendor.</source>
        <translation>Le produit les mentionne encore, mais ils ne reçoivent plus de mises à jour de leur éditeur.</translation>
    </message>
    <message>
        <source>Plan for newer versions.</source>
        <translation>Prévoir des versions plus récentes.</translation>
    </message>
    <message>
        <source>Platform not confirmed for SE</source>
        <translation>Plateforme non confirmée pour SE</translation>
    </message>
    <message>
        <source>%1 stands on products that no page confirms for its version: %2.</source>
        <translation>%1 repose sur des produits qu’aucune page ne confirme pour sa version&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The requirements published for Subscription Edition at its release equal those of 2019.</source>
        <translation>Les exigences publiées pour Subscription Edition à sa sortie sont celles de 2019.</translation>
    </message>
    <message>
        <source>Ask the vendor before building.</source>
        <translation>Interroger l’éditeur avant de construire.</translation>
    </message>
    <message>
        <source>Feature removed in 2019</source>
        <translation>Fonctionnalité supprimée dans 2019</translation>
    </message>
    <message>
        <source>%1 is to serve old mobile clients, but the mobility service for them was removed in 2019.</source>
        <translation>%1 doit servir d’anciens clients mobiles, mais leur service de mobilité a été supprimé dans 2019.</translation>
    </message>
    <message>
        <source>The service (Mcx) is not part of 2019 and later versions.</source>
        <translation>Le service (Mcx) ne fait pas partie de 2019 ni des versions ultérieures.</translation>
    </message>
    <message>
        <source>Move these users to current clients.</source>
        <translation>Amener ces utilisateurs à des clients actuels.</translation>
    </message>
    <message>
        <source>Cluster without a quorum witness</source>
        <translation>Cluster sans témoin de quorum</translation>
    </message>
    <message numerus="yes">
        <source>The cluster of %1 has %n voting node(s) and no witness.</source>
        <translation>
            <numerusform>Le cluster de %1 a %n nœud votant et aucun témoin.</numerusform>
            <numerusform>Le cluster de %1 a %n nœuds votants et aucun témoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>An even number of votes can split in halves, and neither half may go on. The documentation advises a witness for every cluster.</source>
        <translation>Un nombre pair de votes peut se diviser en deux moitiés, dont aucune ne peut continuer. La documentation conseille un témoin pour chaque cluster.</translation>
    </message>
    <message>
        <source>Add a file share witness.</source>
        <translation>Ajouter un témoin de partage de fichiers.</translation>
    </message>
    <message>
        <source>Too many cluster nodes for the edition</source>
        <translation>Trop de nœuds de cluster pour l’édition</translation>
    </message>
    <message numerus="yes">
        <source>The failover cluster %1 has %n node(s); %3 edition allows %4.</source>
        <translation>
            <numerusform>Le cluster de basculement %1 a %n nœud&#xa0;; l’édition %3 en permet %4.</numerusform>
            <numerusform>Le cluster de basculement %1 a %n nœuds&#xa0;; l’édition %3 en permet %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard edition supports two nodes, Enterprise edition sixteen.</source>
        <translation>L’édition Standard prend en charge deux nœuds, l’édition Enterprise seize.</translation>
    </message>
    <message>
        <source>Remove nodes or use another edition.</source>
        <translation>Retirer des nœuds ou utiliser une autre édition.</translation>
    </message>
    <message>
        <source>Cluster not active/passive</source>
        <translation>Cluster non actif/passif</translation>
    </message>
    <message>
        <source>The failover cluster %1 has a passive node that does other work.</source>
        <translation>Le cluster de basculement %1 a un nœud passif qui fait un autre travail.</translation>
    </message>
    <message>
        <source>Only active/passive clusters are supported, and no other SQL instance may use the passive node.</source>
        <translation>Seuls les clusters actif/passif sont pris en charge, et aucune autre instance SQL ne peut utiliser le nœud passif.</translation>
    </message>
    <message>
        <source>Dedicate the passive node.</source>
        <translation>Réserver le nœud passif à cet usage.</translation>
    </message>
    <message>
        <source>Shared storage is a single point of failure</source>
        <translation>Le stockage partagé est un point de défaillance unique</translation>
    </message>
    <message>
        <source>The storage of the failover cluster %1 is not redundant.</source>
        <translation>Le stockage du cluster de basculement %1 n’est pas redondant.</translation>
    </message>
    <message>
        <source>All nodes depend on this one copy of the data.</source>
        <translation>Tous les nœuds dépendent de cette seule copie des données.</translation>
    </message>
    <message>
        <source>Use redundant storage, or an availability group.</source>
        <translation>Utiliser un stockage redondant, ou un groupe de disponibilité.</translation>
    </message>
    <message>
        <source>Availability group without listener</source>
        <translation>Groupe de disponibilité sans écouteur</translation>
    </message>
    <message>
        <source>The availability group %1 has no listener name of its own.</source>
        <translation>Le groupe de disponibilité %1 n’a pas de nom d’écouteur propre.</translation>
    </message>
    <message>
        <source>The topology must name the listener and a primary node, which differ.</source>
        <translation>La topologie doit nommer l’écouteur et un nœud primaire, qui sont différents.</translation>
    </message>
    <message>
        <source>Enter the FQDN of the listener.</source>
        <translation>Indiquer le nom de domaine complet de l’écouteur.</translation>
    </message>
    <message>
        <source>Listener port is not 1433</source>
        <translation>Le port de l’écouteur n’est pas 1433</translation>
    </message>
    <message>
        <source>The listener of %1 uses port %2.</source>
        <translation>L’écouteur de %1 utilise le port %2.</translation>
    </message>
    <message>
        <source>No port but 1433 is supported.</source>
        <translation>Aucun port autre que 1433 n’est pris en charge.</translation>
    </message>
    <message>
        <source>Let the listener use port %3.</source>
        <translation>Faire utiliser le port %3 par l’écouteur.</translation>
    </message>
    <message>
        <source>Replica instance names differ</source>
        <translation>Les noms d’instance des réplicas diffèrent</translation>
    </message>
    <message>
        <source>The replicas of %1 have different instance names.</source>
        <translation>Les réplicas de %1 ont des noms d’instance différents.</translation>
    </message>
    <message>
        <source>The instance name must be the same on every replica.</source>
        <translation>Le nom de l’instance doit être le même sur chaque réplica.</translation>
    </message>
    <message>
        <source>Install the instances again under one name.</source>
        <translation>Réinstaller les instances sous un même nom.</translation>
    </message>
    <message>
        <source>Readable secondary or active/active group</source>
        <translation>Réplica secondaire lisible ou groupe actif/actif</translation>
    </message>
    <message>
        <source>The secondary replicas of %1 are not passive.</source>
        <translation>Les réplicas secondaires de %1 ne sont pas passifs.</translation>
    </message>
    <message>
        <source>Availability groups are supported in active/passive use only.</source>
        <translation>Les groupes de disponibilité ne sont pris en charge qu’en utilisation active/passive.</translation>
    </message>
    <message>
        <source>Do not let secondary replicas be read or be active.</source>
        <translation>Ne pas laisser les réplicas secondaires être lus ou actifs.</translation>
    </message>
    <message>
        <source>Replica not synchronous with automatic failover</source>
        <translation>Réplica non synchrone avec basculement automatique</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) of %1 commit asynchronously or do not fail over by themselves.</source>
        <translation>
            <numerusform>%n réplica de %1 valide de façon asynchrone ou ne bascule pas de lui-même.</numerusform>
            <numerusform>%n réplicas de %1 valident de façon asynchrone ou ne basculent pas d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The documented setup has both on every replica. Otherwise a failover can need work by hand, or lose data.</source>
        <translation>La configuration documentée a les deux sur chaque réplica. Sinon, un basculement peut exiger un travail manuel ou perdre des données.</translation>
    </message>
    <message>
        <source>Set synchronous commit and automatic failover.</source>
        <translation>Choisir la validation synchrone et le basculement automatique.</translation>
    </message>
    <message>
        <source>More automatic-failover replicas than SQL Server allows</source>
        <translation>Plus de réplicas à basculement automatique que SQL Server n’en permet</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) of %1 shall fail over automatically; this version of SQL Server allows %3.</source>
        <translation>
            <numerusform>%n réplica de %1 doit basculer automatiquement&#xa0;; cette version de SQL Server en permet %3.</numerusform>
            <numerusform>%n réplicas de %1 doivent basculer automatiquement&#xa0;; cette version de SQL Server en permet %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The product documentation asks for it on every replica, which SQL Server cannot do beyond that.</source>
        <translation>La documentation du produit le demande sur chaque réplica, ce que SQL Server ne peut pas faire au-delà.</translation>
    </message>
    <message>
        <source>Use two or three replicas.</source>
        <translation>Utiliser deux ou trois réplicas.</translation>
    </message>
    <message>
        <source>Excluded database in the group</source>
        <translation>Base de données exclue dans le groupe</translation>
    </message>
    <message>
        <source>The availability group %1 holds databases that may not be in one: %2.</source>
        <translation>Le groupe de disponibilité %1 contient des bases de données qui ne peuvent pas en faire partie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Databases of Persistent Chat and of Reporting Services are not supported in an availability group here.</source>
        <translation>Les bases de données de la conversation permanente et de Reporting Services ne sont pas prises en charge ici dans un groupe de disponibilité.</translation>
    </message>
    <message>
        <source>Keep them in another store.</source>
        <translation>Les garder dans un autre magasin.</translation>
    </message>
    <message>
        <source>Finish the availability group after publishing</source>
        <translation>Terminer le groupe de disponibilité après la publication</translation>
    </message>
    <message>
        <source>The availability group %1 is not finished: the topology must name its listener, and each replica needs the logins.</source>
        <translation>Le groupe de disponibilité %1 n’est pas terminé&#xa0;: la topologie doit nommer son écouteur, et chaque réplica a besoin des comptes de connexion.</translation>
    </message>
    <message>
        <source>Logins are not part of the group. After a failover to a replica without them the Front Ends cannot log in.</source>
        <translation>Les comptes de connexion ne font pas partie du groupe. Après un basculement vers un réplica qui ne les a pas, les serveurs frontaux ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>After the first publishing change the SQL Server FQDN to the listener and publish again. Then fail the group over to each replica and run Install-CsDatabase -Update there.</source>
        <translation>Après la première publication, remplacer le nom de domaine complet SQL Server par l’écouteur et publier de nouveau. Basculer ensuite le groupe vers chaque réplica et y exécuter Install-CsDatabase -Update.</translation>
    </message>
    <message>
        <source>Mirror has another edition</source>
        <translation>Le miroir a une autre édition</translation>
    </message>
    <message>
        <source>The primary of %1 runs %2 edition, its mirror %3.</source>
        <translation>Le serveur primaire de %1 exécute l’édition %2, son miroir l’édition %3.</translation>
    </message>
    <message>
        <source>Both partners must have the same edition; the witness may differ.</source>
        <translation>Les deux partenaires doivent avoir la même édition&#xa0;; le témoin peut différer.</translation>
    </message>
    <message>
        <source>Use one edition for both.</source>
        <translation>Utiliser une seule édition pour les deux.</translation>
    </message>
    <message>
        <source>Mirroring partners on different SQL versions</source>
        <translation>Partenaires de mise en miroir sous des versions différentes de SQL Server</translation>
    </message>
    <message>
        <source>The mirror or witness of %1 runs another version than its primary, %2.</source>
        <translation>Le miroir ou le témoin de %1 exécute une autre version que son serveur primaire, %2.</translation>
    </message>
    <message>
        <source>Primary, mirror and witness must run the same version.</source>
        <translation>Le serveur primaire, le miroir et le témoin doivent exécuter la même version.</translation>
    </message>
    <message>
        <source>Use one version for all.</source>
        <translation>Utiliser une seule version pour tous.</translation>
    </message>
    <message>
        <source>Mirroring without a witness</source>
        <translation>Mise en miroir sans témoin</translation>
    </message>
    <message>
        <source>The mirrored store %1 has no witness.</source>
        <translation>Le magasin mis en miroir %1 n’a pas de témoin.</translation>
    </message>
    <message>
        <source>Without one nothing fails over by itself. Unless an administrator acts, users are in resiliency mode about 30 minutes after the principal is lost.</source>
        <translation>Sans témoin, rien ne bascule de soi-même. Si aucun administrateur n’intervient, les utilisateurs sont en mode résilience environ 30 minutes après la perte du principal.</translation>
    </message>
    <message>
        <source>Add a witness.</source>
        <translation>Ajouter un témoin.</translation>
    </message>
    <message>
        <source>Witness shared by several mirrored pairs</source>
        <translation>Témoin partagé par plusieurs paires en miroir</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the witness of %n mirrored stores.</source>
        <translation>
            <numerusform>%1 est le témoin de %n magasin mis en miroir.</numerusform>
            <numerusform>%1 est le témoin de %n magasins mis en miroir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is supported, and a little less resilient than one witness for each.</source>
        <translation>C’est pris en charge, et un peu moins résilient qu’un témoin pour chacune.</translation>
    </message>
    <message>
        <source>Consider a second witness.</source>
        <translation>Envisager un deuxième témoin.</translation>
    </message>
    <message>
        <source>Mirroring roles share a machine</source>
        <translation>Des rôles de mise en miroir partagent une machine</translation>
    </message>
    <message>
        <source>Primary, mirror and witness of %1 do not stand on different machines: %2.</source>
        <translation>Le serveur primaire, le miroir et le témoin de %1 ne se trouvent pas sur des machines différentes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The copy or the referee would fail together with the principal.</source>
        <translation>La copie ou l’arbitre tomberait en panne en même temps que le principal.</translation>
    </message>
    <message>
        <source>Use separate machines.</source>
        <translation>Utiliser des machines séparées.</translation>
    </message>
    <message>
        <source>Mirroring across domains</source>
        <translation>Mise en miroir entre domaines</translation>
    </message>
    <message>
        <source>Primary, mirror and witness of %1 are not in one Active Directory domain.</source>
        <translation>Le serveur primaire, le miroir et le témoin de %1 ne sont pas dans un même domaine Active Directory.</translation>
    </message>
    <message>
        <source>Topology Builder and the cmdlets set up and remove mirroring inside one domain only; otherwise it is work by hand in SQL Server.</source>
        <translation>Le Générateur de topologie et les applets de commande ne mettent en place et ne suppriment la mise en miroir qu’à l’intérieur d’un domaine&#xa0;; sinon, c’est un travail manuel dans SQL Server.</translation>
    </message>
    <message>
        <source>Place all of them in one domain.</source>
        <translation>Les placer tous dans un même domaine.</translation>
    </message>
    <message>
        <source>Mirroring port used twice on a server</source>
        <translation>Port de mise en miroir utilisé deux fois sur un serveur</translation>
    </message>
    <message>
        <source>Two mirrored instances on %1 use port %2.</source>
        <translation>Deux instances mises en miroir sur %1 utilisent le port %2.</translation>
    </message>
    <message>
        <source>Each instance needs a port of its own for its endpoint.</source>
        <translation>Chaque instance a besoin d’un port propre pour son point de terminaison.</translation>
    </message>
    <message>
        <source>Change one of the ports. The new one must not be in use by other software either.</source>
        <translation>Changer l’un des ports. Le nouveau port ne doit pas non plus être utilisé par un autre logiciel.</translation>
    </message>
    <message>
        <source>Existing mirroring endpoint wins</source>
        <translation>Le point de terminaison de mise en miroir existant l’emporte</translation>
    </message>
    <message>
        <source>A SQL server of %1 has a mirroring endpoint already; port %2 may not be its.</source>
        <translation>Un serveur SQL de %1 a déjà un point de terminaison de mise en miroir&#xa0;; le port %2 n’est peut-être pas le sien.</translation>
    </message>
    <message>
        <source>The existing endpoint and its port are reused, and the port in the topology is ignored.</source>
        <translation>Le point de terminaison existant et son port sont réutilisés, et le port de la topologie est ignoré.</translation>
    </message>
    <message>
        <source>Enter the port of the existing endpoint.</source>
        <translation>Indiquer le port du point de terminaison existant.</translation>
    </message>
    <message>
        <source>Asynchronous mirroring</source>
        <translation>Mise en miroir asynchrone</translation>
    </message>
    <message>
        <source>%1 is mirrored asynchronously.</source>
        <translation>%1 est mis en miroir de façon asynchrone.</translation>
    </message>
    <message>
        <source>Only synchronous mirroring is supported.</source>
        <translation>Seule la mise en miroir synchrone est prise en charge.</translation>
    </message>
    <message>
        <source>Mirror synchronously.</source>
        <translation>Mettre en miroir de façon synchrone.</translation>
    </message>
    <message>
        <source>Transaction logs grow under mirroring</source>
        <translation>Les journaux de transaction grossissent avec la mise en miroir</translation>
    </message>
    <message>
        <source>No backup interval is recorded for the transaction logs of %1.</source>
        <translation>Aucun intervalle de sauvegarde n’est noté pour les journaux de transaction de %1.</translation>
    </message>
    <message>
        <source>The recovery model is always Full, so that logs fill the disk unless they are backed up often.</source>
        <translation>Le mode de récupération est toujours le mode complet, si bien que les journaux remplissent le disque s’ils ne sont pas sauvegardés souvent.</translation>
    </message>
    <message>
        <source>Plan log backups and record their interval.</source>
        <translation>Prévoir des sauvegardes des journaux et noter leur intervalle.</translation>
    </message>
    <message>
        <source>Reports must know the monitoring mirror</source>
        <translation>Les rapports doivent connaître le miroir de surveillance</translation>
    </message>
    <message>
        <source>Monitoring Reports must be told of the mirror of %1.</source>
        <translation>Le miroir de %1 doit être indiqué aux rapports de surveillance.</translation>
    </message>
    <message>
        <source>Unless both data sources of the reports name the failover partner in their connection strings, reports break after a failover.</source>
        <translation>Si les deux sources de données des rapports ne nomment pas le partenaire de basculement dans leurs chaînes de connexion, les rapports ne fonctionnent plus après un basculement.</translation>
    </message>
    <message>
        <source>Add the failover partner to both connection strings.</source>
        <translation>Ajouter le partenaire de basculement aux deux chaînes de connexion.</translation>
    </message>
    <message>
        <source>Standard Edition store made redundant or moved</source>
        <translation>Magasin Standard Edition rendu redondant ou déplacé</translation>
    </message>
    <message>
        <source>The Standard Edition server %1 uses %2 instead of its own database.</source>
        <translation>Le serveur Standard Edition %1 utilise %2 au lieu de sa propre base de données.</translation>
    </message>
    <message>
        <source>The Express instance that comes with the server can be neither moved nor mirrored.</source>
        <translation>L’instance Express livrée avec le serveur ne peut être ni déplacée ni mise en miroir.</translation>
    </message>
    <message>
        <source>Leave the user store on the server itself.</source>
        <translation>Laisser le magasin des utilisateurs sur le serveur lui-même.</translation>
    </message>
    <message>
        <source>Back End far from its Front Ends</source>
        <translation>Serveur dorsal éloigné de ses serveurs frontaux</translation>
    </message>
    <message numerus="yes">
        <source>%n SQL server(s) of %1 do not stand in the site of %3.</source>
        <translation>
            <numerusform>%n serveur SQL de %1 ne se trouve pas dans le site de %3.</numerusform>
            <numerusform>%n serveurs SQL de %1 ne se trouvent pas dans le site de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Front Ends need a local link to their Back End, not a slow one. A Back End is no way to stretch a pool over sites.</source>
        <translation>Les serveurs frontaux ont besoin d’une liaison locale vers leur serveur dorsal, pas d’une liaison lente. Un serveur dorsal n’est pas un moyen d’étendre un pool sur plusieurs sites.</translation>
    </message>
    <message>
        <source>Keep all its servers in the pool&apos;s site; pair pools across sites.</source>
        <translation>Garder tous ses serveurs dans le site du pool&#xa0;; jumeler des pools entre sites.</translation>
    </message>
    <message>
        <source>Instance name looks wrong</source>
        <translation>Le nom de l’instance semble incorrect</translation>
    </message>
    <message>
        <source>“%2” does not look like the name of the SQL instance of %1.</source>
        <translation>«&#xa0;%2&#xa0;» ne ressemble pas au nom de l’instance SQL de %1.</translation>
    </message>
    <message>
        <source>Only the bare name is expected. Nobody checks it before publishing, and an instance that is missing is not created.</source>
        <translation>Seul le nom nu est attendu. Personne ne le vérifie avant la publication, et une instance qui manque n’est pas créée.</translation>
    </message>
    <message>
        <source>Enter the bare name; leave it empty for the default instance.</source>
        <translation>Indiquer le nom nu&#xa0;; le laisser vide pour l’instance par défaut.</translation>
    </message>
    <message>
        <source>Monitoring needs Reporting Services</source>
        <translation>La surveillance a besoin de Reporting Services</translation>
    </message>
    <message>
        <source>No server with Reporting Services is recorded for %1.</source>
        <translation>Aucun serveur avec Reporting Services n’est noté pour %1.</translation>
    </message>
    <message>
        <source>Monitoring Reports run on SQL Server Reporting Services.</source>
        <translation>Les rapports de surveillance fonctionnent sur SQL Server Reporting Services.</translation>
    </message>
    <message>
        <source>Record where Reporting Services runs.</source>
        <translation>Noter où Reporting Services fonctionne.</translation>
    </message>
    <message>
        <source>Mirrored SQL store on 2019 or SE</source>
        <translation>Magasin SQL mis en miroir sous 2019 ou SE</translation>
    </message>
    <message>
        <source>%1 is mirrored, which %2 cannot use in its version.</source>
        <translation>%1 est mis en miroir, ce que %2 ne peut pas utiliser dans sa version.</translation>
    </message>
    <message>
        <source>SQL mirroring was removed with Skype for Business Server 2019.</source>
        <translation>La mise en miroir SQL a été supprimée avec Skype for Business Server 2019.</translation>
    </message>
    <message>
        <source>Switch to an availability group, a failover cluster instance or a failover cluster.</source>
        <translation>Passer à un groupe de disponibilité, à une instance de cluster de basculement ou à un cluster de basculement.</translation>
    </message>
    <message>
        <source>Back End without high availability</source>
        <translation>Serveur dorsal sans haute disponibilité</translation>
    </message>
    <message>
        <source>The Back End %1 of %2 stands on one database server.</source>
        <translation>Le serveur dorsal (Back End) %1 de %2 repose sur un seul serveur de base de données.</translation>
    </message>
    <message>
        <source>Losing it can lose much data and puts users in resiliency mode after about half an hour. In a pool of two, four or six servers it also holds the vote that decides: while it is down, the pool bears the loss of one Front End less.</source>
        <translation>Sa perte peut faire perdre beaucoup de données et met les utilisateurs en mode résilience après environ une demi-heure. Dans un pool de deux, quatre ou six serveurs, il détient aussi le vote qui décide&#xa0;: pendant sa panne, le pool supporte la perte d’un serveur frontal de moins.</translation>
    </message>
    <message>
        <source>Use an availability group, a failover cluster instance or a failover cluster; with 2015 also mirroring with a witness.</source>
        <translation>Utiliser un groupe de disponibilité, une instance de cluster de basculement ou un cluster de basculement&#xa0;; avec 2015, aussi la mise en miroir avec témoin.</translation>
    </message>
    <message>
        <source>Availability group without Enterprise edition</source>
        <translation>Groupe de disponibilité sans édition Enterprise</translation>
    </message>
    <message>
        <source>Not every replica of the availability group %1 runs Enterprise edition.</source>
        <translation>Certains réplicas du groupe de disponibilité %1 n’exécutent pas l’édition Enterprise.</translation>
    </message>
    <message>
        <source>Availability groups need Enterprise edition; the basic groups of Standard edition do not do.</source>
        <translation>Les groupes de disponibilité exigent l’édition Enterprise&#xa0;; les groupes de base de l’édition Standard ne conviennent pas.</translation>
    </message>
    <message>
        <source>Use Enterprise edition, or with Standard a failover cluster of two nodes.</source>
        <translation>Utiliser l’édition Enterprise ou, avec Standard, un cluster de basculement à deux nœuds.</translation>
    </message>
    <message>
        <source>SQL Server version not supported</source>
        <translation>Version de SQL Server non prise en charge</translation>
    </message>
    <message>
        <source>%1: %2 (%3) is not listed in this mode for the version of %4.</source>
        <translation>%1&#xa0;: %2 (%3) n’est pas dans la liste pour ce mode et la version de %4.</translation>
    </message>
    <message>
        <source>SQL Server versions, modes and editions that are not listed may not be used.</source>
        <translation>Les versions, modes et éditions de SQL Server qui ne figurent pas dans la liste ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Choose a version and edition that is listed for the pools and the mode.</source>
        <translation>Choisir une version et une édition de la liste pour les pools et le mode.</translation>
    </message>
    <message>
        <source>Express edition for an Enterprise pool</source>
        <translation>Édition Express pour un pool Enterprise Edition</translation>
    </message>
    <message>
        <source>The Back End %1 of the Enterprise pool %2 runs Express edition.</source>
        <translation>Le serveur dorsal (Back End) %1 du pool Enterprise Edition %2 exécute l’édition Express.</translation>
    </message>
    <message>
        <source>An Enterprise pool needs a full SQL Server.</source>
        <translation>Un pool Enterprise Edition a besoin d’un SQL Server complet.</translation>
    </message>
    <message>
        <source>Use Standard or Enterprise edition.</source>
        <translation>Utiliser l’édition Standard ou Enterprise.</translation>
    </message>
    <message>
        <source>Monitoring or archiving database is a single point</source>
        <translation>Base de données de surveillance ou d’archivage en un seul point</translation>
    </message>
    <message>
        <source>Records of monitoring or archiving wait or get lost while %1 is down.</source>
        <translation>Les enregistrements de surveillance ou d’archivage attendent ou se perdent pendant que %1 est en panne.</translation>
    </message>
    <message>
        <source>Users keep working, but one database server takes all records. With archiving in critical mode users are affected too.</source>
        <translation>Les utilisateurs continuent de travailler, mais un seul serveur de base de données reçoit tous les enregistrements. Avec l’archivage en mode critique, les utilisateurs sont touchés aussi.</translation>
    </message>
    <message>
        <source>Give the store high availability if the records matter.</source>
        <translation>Donner la haute disponibilité au magasin si les enregistrements sont importants.</translation>
    </message>
    <message>
        <source>32-bit SQL Server</source>
        <translation>SQL Server 32 bits</translation>
    </message>
    <message>
        <source>%1 is a %2-bit SQL Server.</source>
        <translation>%1 est un SQL Server %2 bits.</translation>
    </message>
    <message>
        <source>Only 64-bit SQL Server is supported.</source>
        <translation>Seul SQL Server 64 bits est pris en charge.</translation>
    </message>
    <message>
        <source>Use a 64-bit SQL Server.</source>
        <translation>Utiliser un SQL Server 64 bits.</translation>
    </message>
    <message>
        <source>SQL back end shared by two Enterprise pools</source>
        <translation>Serveur dorsal SQL partagé par deux pools Enterprise Edition</translation>
    </message>
    <message numerus="yes">
        <source>%n Enterprise pools keep their Back End on the SQL servers of %1.</source>
        <translation>
            <numerusform>%n pool Enterprise Edition a son serveur dorsal sur les serveurs SQL de %1.</numerusform>
            <numerusform>%n pools Enterprise Edition ont leur serveur dorsal sur les serveurs SQL de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enterprise pools may not share a database server, whatever the instance.</source>
        <translation>Des pools Enterprise Edition ne peuvent pas partager un serveur de base de données, quelle que soit l’instance.</translation>
    </message>
    <message>
        <source>Give each pool a SQL server of its own.</source>
        <translation>Donner à chaque pool son propre serveur SQL.</translation>
    </message>
    <message>
        <source>Two databases of the same kind in one instance</source>
        <translation>Deux bases de données de la même sorte dans une instance</translation>
    </message>
    <message>
        <source>The instance of %1 would hold these databases more than once: %2.</source>
        <translation>L’instance de %1 contiendrait ces bases de données plus d’une fois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An instance holds at most one Back End and one database each for monitoring, archiving, Persistent Chat and its compliance.</source>
        <translation>Une instance contient au plus une fois les bases de données de chacun de ces usages&#xa0;: serveur dorsal, surveillance, archivage, conversation permanente et sa conformité.</translation>
    </message>
    <message>
        <source>Move one of them to another SQL server.</source>
        <translation>Déplacer l’une d’elles vers un autre serveur SQL.</translation>
    </message>
    <message>
        <source>Two databases of the same kind on one SQL server</source>
        <translation>Deux bases de données de la même sorte sur un serveur SQL</translation>
    </message>
    <message>
        <source>Another instance on a SQL server of %1 holds databases of the same kind: %2.</source>
        <translation>Une autre instance sur un serveur SQL de %1 contient des bases de données de la même sorte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The limit of one database of each kind is that of the database server, whatever its instances.</source>
        <translation>La limite d’une base de données de chaque sorte est celle du serveur de base de données, quelles que soient ses instances.</translation>
    </message>
    <message>
        <source>Forbidden database on a Standard Edition server</source>
        <translation>Base de données interdite sur un serveur Standard Edition</translation>
    </message>
    <message>
        <source>%1 stands on the Standard Edition server %2.</source>
        <translation>%1 se trouve sur le serveur Standard Edition %2.</translation>
    </message>
    <message>
        <source>Monitoring, archiving and Back Ends of Enterprise pools need a database server of their own, which they may share.</source>
        <translation>La surveillance, l’archivage et les serveurs dorsaux des pools Enterprise Edition ont besoin de leur propre serveur de base de données, qu’ils peuvent partager.</translation>
    </message>
    <message>
        <source>Move the store to another SQL server.</source>
        <translation>Déplacer le magasin vers un autre serveur SQL.</translation>
    </message>
    <message>
        <source>Monitoring, archiving or Persistent Chat data beside the Back End</source>
        <translation>Données de surveillance, d’archivage ou de conversation permanente à côté du serveur dorsal</translation>
    </message>
    <message>
        <source>The SQL server of the Back End %1 also holds %2.</source>
        <translation>Le serveur SQL du serveur dorsal (Back End) %1 contient aussi %2.</translation>
    </message>
    <message>
        <source>This is allowed, but those databases grow and can starve the Back End.</source>
        <translation>C’est permis, mais ces bases de données grossissent et peuvent affamer le serveur dorsal.</translation>
    </message>
    <message>
        <source>Keep them on a separate SQL server.</source>
        <translation>Les garder sur un serveur SQL séparé.</translation>
    </message>
    <message>
        <source>SQL server shared with other products</source>
        <translation>Serveur SQL partagé avec d’autres produits</translation>
    </message>
    <message>
        <source>The SQL server of %1 holds databases of other products.</source>
        <translation>Le serveur SQL de %1 contient des bases de données d’autres produits.</translation>
    </message>
    <message>
        <source>Their load and maintenance can harm availability and speed.</source>
        <translation>Leur charge et leur maintenance peuvent nuire à la disponibilité et à la rapidité.</translation>
    </message>
    <message>
        <source>Dedicate the SQL server.</source>
        <translation>Réserver le serveur SQL à cet usage.</translation>
    </message>
    <message>
        <source>Archiving not on every pool</source>
        <translation>Archivage absent de certains pools</translation>
    </message>
    <message numerus="yes">
        <source>%n user pool(s) do not archive, although others do.</source>
        <translation>
            <numerusform>%n pool d’utilisateurs n’archive pas, alors que d’autres le font.</numerusform>
            <numerusform>%n pools d’utilisateurs n’archivent pas, alors que d’autres le font.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is archived of meetings that those pools host may be incomplete.</source>
        <translation>L’archivage des réunions que ces pools accueillent peut être incomplet.</translation>
    </message>
    <message>
        <source>Enable archiving on all pools.</source>
        <translation>Activer l’archivage sur tous les pools.</translation>
    </message>
    <message>
        <source>Archiving in critical mode</source>
        <translation>Archivage en mode critique</translation>
    </message>
    <message>
        <source>%1 blocks communication that it cannot archive.</source>
        <translation>%1 bloque les communications qui ne peuvent pas être archivées.</translation>
    </message>
    <message>
        <source>A fault of the storage service stops instant messages of archived users. When that service or the file share is not available, running meetings are restricted and no new ones begin.</source>
        <translation>Une défaillance du service de stockage arrête les messages instantanés des utilisateurs archivés. Quand ce service ou le partage de fichiers n’est pas disponible, les réunions en cours sont restreintes et aucune nouvelle réunion ne commence.</translation>
    </message>
    <message>
        <source>Make the file store and the archiving store highly available, or leave critical mode off.</source>
        <translation>Rendre hautement disponibles le magasin de fichiers et le magasin d’archivage, ou ne pas activer le mode critique.</translation>
    </message>
    <message>
        <source>Archiving or monitoring without a store</source>
        <translation>Archivage ou surveillance sans magasin</translation>
    </message>
    <message>
        <source>%1 archives or is monitored, but has no store for what is collected.</source>
        <translation>%1 archive ou est surveillé, mais n’a pas de magasin pour les données collectées.</translation>
    </message>
    <message>
        <source>The data has to be written to a SQL store or, for archiving only, to Exchange.</source>
        <translation>Les données doivent être écrites dans un magasin SQL ou, pour l’archivage seulement, dans Exchange.</translation>
    </message>
    <message>
        <source>Choose or create the store.</source>
        <translation>Choisir ou créer le magasin.</translation>
    </message>
    <message>
        <source>More than two appliances at a branch</source>
        <translation>Plus de deux appliances dans une succursale</translation>
    </message>
    <message numerus="yes">
        <source>The site %1 has %n Survivable Branch Appliance(s); at most %3 are supported.</source>
        <translation>
            <numerusform>Le site %1 a %n Survivable Branch Appliance&#xa0;; %3 au plus sont prises en charge.</numerusform>
            <numerusform>Le site %1 a %n Survivable Branch Appliances&#xa0;; %3 au plus sont prises en charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>A branch may have one appliance, or two.</source>
        <translation>Une succursale peut avoir une appliance, ou deux.</translation>
    </message>
    <message>
        <source>Remove those too many.</source>
        <translation>Retirer celles qui sont en trop.</translation>
    </message>
    <message>
        <source>Branch registrar without a pool</source>
        <translation>Serveur d’inscriptions de succursale sans pool</translation>
    </message>
    <message>
        <source>%1 names no user pool for user services and backup registration.</source>
        <translation>%1 n’indique aucun pool d’utilisateurs pour les services utilisateur et l’inscription de sauvegarde.</translation>
    </message>
    <message>
        <source>A branch needs a user pool for presence, conferences and backup registration.</source>
        <translation>Une succursale a besoin d’un pool d’utilisateurs pour la présence, les conférences et l’inscription de sauvegarde.</translation>
    </message>
    <message>
        <source>Select a user pool of the parent site.</source>
        <translation>Choisir un pool d’utilisateurs du site parent.</translation>
    </message>
    <message>
        <source>Branch voice without survivability</source>
        <translation>Succursale sans continuité du service vocal</translation>
    </message>
    <message numerus="yes">
        <source>The %n people in %1 have Enterprise Voice only while the single link to %3 is up.</source>
        <translation>
            <numerusform>%n personne de %1 n’a la Voix Entreprise que tant que l’unique liaison vers %3 fonctionne.</numerusform>
            <numerusform>Les %n personnes de %1 n’ont la Voix Entreprise que tant que l’unique liaison vers %3 fonctionne.</numerusform>
        </translation>
    </message>
    <message>
        <source>A failure of the wide area network takes their telephony away.</source>
        <translation>Une panne du réseau étendu les prive de téléphonie.</translation>
    </message>
    <message>
        <source>Add a Survivable Branch Appliance, or a second link.</source>
        <translation>Ajouter une Survivable Branch Appliance, ou une deuxième liaison.</translation>
    </message>
    <message>
        <source>Branch size outside the recommended range</source>
        <translation>Taille de succursale hors de la plage recommandée</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n user(s), but what serves them is recommended for %3 to %4.</source>
        <translation>
            <numerusform>%1 a %n utilisateur, mais l’équipement qui le sert est recommandé pour %3 à %4 utilisateurs.</numerusform>
            <numerusform>%1 a %n utilisateurs, mais l’équipement qui les sert est recommandé pour %3 à %4 utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>One appliance serves 25 to 1,000 users, a Survivable Branch Server or two appliances 1,000 to 2,000. Up to 5,000, with all features, a Standard Edition server makes the branch a central site.</source>
        <translation>Une appliance sert de 25 à 1&#x202f;000 utilisateurs&#xa0;; un Survivable Branch Server ou deux appliances, de 1&#x202f;000 à 2&#x202f;000. Jusqu’à 5&#x202f;000, avec toutes les fonctionnalités, un serveur Standard Edition fait de la succursale un site central.</translation>
    </message>
    <message>
        <source>Choose what fits the number of users.</source>
        <translation>Choisir ce qui convient au nombre d’utilisateurs.</translation>
    </message>
    <message>
        <source>Branch intervals below 120 s</source>
        <translation>Intervalles de succursale inférieurs à 120&#xa0;s</translation>
    </message>
    <message>
        <source>Below 120 s, or set too closely, they may not behave as expected. That failback must take longer than failure detection is derived from this.</source>
        <translation>Inférieurs à 120&#xa0;s, ou trop proches l’un de l’autre, les intervalles peuvent ne pas agir comme prévu. On en déduit que la restauration doit prendre plus de temps que la détection de défaillance.</translation>
    </message>
    <message>
        <source>Use the defaults, 120 s and 240 s.</source>
        <translation>Utiliser les valeurs par défaut, 120&#xa0;s et 240&#xa0;s.</translation>
    </message>
    <message>
        <source>Branch names must resolve without the WAN</source>
        <translation>Les noms de la succursale doivent être résolus sans le WAN</translation>
    </message>
    <message>
        <source>%1 has no DNS and DHCP of its own at the branch.</source>
        <translation>%1 n’a pas son propre DNS ni son propre DHCP dans la succursale.</translation>
    </message>
    <message>
        <source>While the wide area network is down, clients find their registrar through DNS that is local or cached, and through DHCP option 120 or SRV records.</source>
        <translation>Pendant une panne du réseau étendu, les clients trouvent leur serveur d’inscriptions grâce à un DNS local ou en cache, et grâce à l’option DHCP 120 ou à des enregistrements SRV.</translation>
    </message>
    <message>
        <source>Plan DNS and DHCP at the branch, as the checklist says.</source>
        <translation>Prévoir DNS et DHCP dans la succursale, comme l’indique la liste de vérification.</translation>
    </message>
    <message>
        <source>Branch users lack a second route</source>
        <translation>Pas de deuxième itinéraire pour les utilisateurs de succursale</translation>
    </message>
    <message>
        <source>The voice policy of the users of %1 has one route only.</source>
        <translation>La stratégie de voix des utilisateurs de %1 n’a qu’un seul itinéraire.</translation>
    </message>
    <message>
        <source>Two usage records are needed, first the gateway of the branch, then a central one, and on the gateway a failover route for incoming calls.</source>
        <translation>Deux enregistrements d’utilisation PSTN sont nécessaires, d’abord la passerelle de la succursale, puis une passerelle centrale, ainsi que, sur la passerelle, un itinéraire de basculement pour les appels entrants.</translation>
    </message>
    <message>
        <source>Add a route through a central gateway.</source>
        <translation>Ajouter un itinéraire par une passerelle centrale.</translation>
    </message>
    <message>
        <source>No XMPP for branch users</source>
        <translation>Pas de XMPP pour les utilisateurs de succursale</translation>
    </message>
    <message>
        <source>Users homed on %1 cannot use XMPP contacts.</source>
        <translation>Les utilisateurs hébergés sur %1 ne peuvent pas utiliser de contacts XMPP.</translation>
    </message>
    <message>
        <source>Branch appliances and servers do not take part in XMPP federation.</source>
        <translation>Les appliances et les serveurs de succursale ne participent pas à la fédération XMPP.</translation>
    </message>
    <message>
        <source>Home users who need such contacts in a pool of the parent site.</source>
        <translation>Héberger les utilisateurs qui ont besoin de tels contacts dans un pool du site parent.</translation>
    </message>
    <message>
        <source>Memory below recommendation</source>
        <translation>Mémoire inférieure à la recommandation</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 have less than the recommended %3 GB of memory.</source>
        <translation>
            <numerusform>%n serveur de %1 a moins de mémoire que les %3&#xa0;Go recommandés.</numerusform>
            <numerusform>%n serveurs de %1 ont moins de mémoire que les %3&#xa0;Go recommandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less memory is not forbidden, but the numbers of users and calls were measured with it.</source>
        <translation>Une mémoire plus petite n’est pas interdite, mais les nombres d’utilisateurs et d’appels ont été mesurés avec la mémoire recommandée.</translation>
    </message>
    <message>
        <source>Plan the recommended memory.</source>
        <translation>Prévoir la mémoire recommandée.</translation>
    </message>
    <message>
        <source>Virtualization settings</source>
        <translation>Paramètres de virtualisation</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual server(s) of %1 have unsuitable settings of the host.</source>
        <translation>
            <numerusform>%n serveur virtuel de %1 a des paramètres d’hôte inadaptés.</numerusform>
            <numerusform>%n serveurs virtuels de %1 ont des paramètres d’hôte inadaptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>More virtual than physical processors, dynamic memory, growing disks, live migration, and hyper-threading on the host are not supported or advised against.</source>
        <translation>Davantage de processeurs virtuels que physiques, la mémoire dynamique, les disques de taille dynamique, la migration dynamique et l’hyper-threading sur l’hôte ne sont pas pris en charge ou sont déconseillés.</translation>
    </message>
    <message>
        <source>Give each virtual processor a physical one, use fixed memory and disks, and switch off live migration and the host&apos;s hyper-threading. Allow 6 to 10 percent for the hypervisor.</source>
        <translation>Donner à chaque processeur virtuel un processeur physique, utiliser une mémoire et des disques de taille fixe, et désactiver la migration dynamique et l’hyper-threading de l’hôte. Compter de 6 à 10&#xa0;% pour l’hyperviseur.</translation>
    </message>
    <message>
        <source>Database growth</source>
        <translation>Croissance des bases de données</translation>
    </message>
    <message>
        <source>%1 writes about %2 GB of monitoring and archiving data a year.</source>
        <translation>%1 écrit environ %2&#xa0;Go de données de surveillance et d’archivage par an.</translation>
    </message>
    <message>
        <source>Each user adds about 49 KB of call records, 28 KB of quality records and 57 KB of archived content a day. Records of calls and quality are kept for 60 days by default.</source>
        <translation>Chaque utilisateur ajoute par jour environ 49&#xa0;ko d’enregistrements des appels, 28&#xa0;ko d’enregistrements de qualité et 57&#xa0;ko de contenu archivé. Les enregistrements des appels et de qualité sont conservés 60 jours par défaut.</translation>
    </message>
    <message>
        <source>Plan disks for the time the data is kept.</source>
        <translation>Prévoir les disques selon la durée de conservation des données.</translation>
    </message>
    <message>
        <source>Large-meeting pool also homes users</source>
        <translation>Le pool pour grandes réunions héberge aussi des utilisateurs</translation>
    </message>
    <message>
        <source>%1 is a pool for large meetings. It should home no users and hold one such meeting at a time; planned are users: %2, meetings at a time: %3.</source>
        <translation>%1 est un pool pour grandes réunions. Il devrait n’héberger aucun utilisateur et n’accueillir qu’une seule réunion de ce type à la fois&#xa0;; utilisateurs prévus&#xa0;: %2, réunions simultanées prévues&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A meeting of 250 to 1,000 participants needs a pool of its own, without other load. Accounts that only schedule such meetings may be homed there.</source>
        <translation>Une réunion de 250 à 1&#x202f;000 participants a besoin de son propre pool, sans autre charge. Les comptes qui ne font que planifier de telles réunions peuvent y être hébergés.</translation>
    </message>
    <message>
        <source>Dedicate the pool to one large meeting at a time; use more pools for more meetings.</source>
        <translation>Réserver le pool à une seule grande réunion à la fois&#xa0;; utiliser davantage de pools pour davantage de réunions.</translation>
    </message>
    <message>
        <source>Large-meeting pool of two servers</source>
        <translation>Pool pour grandes réunions à deux serveurs</translation>
    </message>
    <message>
        <source>%1, a pool for large meetings, has two Front End Servers.</source>
        <translation>%1, un pool pour grandes réunions, a deux serveurs frontaux.</translation>
    </message>
    <message>
        <source>The advice to use two servers is older than the ban on such pools: from version 2019 on they cannot be published.</source>
        <translation>Le conseil d’utiliser deux serveurs est antérieur à l’interdiction de tels pools&#xa0;: à partir de la version 2019, ils ne peuvent pas être publiés.</translation>
    </message>
    <message>
        <source>Use three Front End Servers.</source>
        <translation>Utiliser trois serveurs frontaux.</translation>
    </message>
    <message>
        <source>Voice application limits</source>
        <translation>Limites des applications vocales</translation>
    </message>
    <message>
        <source>Planned voice applications exceed what %1 carries: %2. With those of its partner, planned and possible are Group Call Pickup users: %3 of %4, parked calls a minute: %5 of %6, Response Group calls a second: %7 of %8.</source>
        <translation>Les applications vocales prévues dépassent ce que %1 peut porter&#xa0;: %2. Avec celles de son partenaire, valeurs prévues et possibles&#xa0;: utilisateurs de la prise d’appel de groupe, %3 sur %4&#xa0;; appels parqués par minute, %5 sur %6&#xa0;; appels de groupes de réponse par seconde, %7 sur %8.</translation>
    </message>
    <message>
        <source>The published limits are those of a pool of eight Front End Servers and of a Standard Edition server. Smaller pools carry less in proportion, which is derived for Call Park and Response Groups. After a failover one side of a pair carries both.</source>
        <translation>Les limites publiées sont celles d’un pool de huit serveurs frontaux et d’un serveur Standard Edition. Les pools plus petits portent moins, en proportion, ce qui est déduit pour le parcage d’appel et les groupes de réponse. Après un basculement, un seul côté d’une paire porte les applications des deux.</translation>
    </message>
    <message>
        <source>Move users to other pools, or add Front End Servers.</source>
        <translation>Déplacer des utilisateurs vers d’autres pools, ou ajouter des serveurs frontaux.</translation>
    </message>
    <message>
        <source>Meeting size</source>
        <translation>Taille des réunions</translation>
    </message>
    <message>
        <source>Meetings of %2 participants are planned in %1, where at most %3 are supported.</source>
        <translation>Des réunions de %2 participants sont prévues dans %1, où %3 participants au plus sont pris en charge.</translation>
    </message>
    <message>
        <source>A pool that homes users can hold one meeting of 250 participants at a time, a pool for large meetings alone one of 1,000.</source>
        <translation>Un pool qui héberge des utilisateurs peut accueillir une seule réunion de 250 participants à la fois&#xa0;; un pool réservé aux grandes réunions, une seule de 1&#x202f;000.</translation>
    </message>
    <message>
        <source>Use a pool for large meetings alone, or an online service for more than 1,000 participants.</source>
        <translation>Utiliser un pool réservé aux grandes réunions, ou un service en ligne pour plus de 1&#x202f;000 participants.</translation>
    </message>
    <message>
        <source>Edge capacity</source>
        <translation>Capacité des serveurs Edge</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Edge Server(s) for %3 remote users at once; each carries %4, and one server should be to spare.</source>
        <translation>
            <numerusform>%1 a %n serveur Edge pour %3 utilisateurs distants simultanés&#xa0;; chacun en porte %4, et un serveur devrait être en réserve.</numerusform>
            <numerusform>%1 a %n serveurs Edge pour %3 utilisateurs distants simultanés&#xa0;; chacun en porte %4, et un serveur devrait être en réserve.</numerusform>
        </translation>
    </message>
    <message>
        <source>An Edge Server carries 12,000 remote users at once in version 2015, 18,000 in later ones. One more keeps the service up when a server is lost.</source>
        <translation>Un serveur Edge porte 12&#x202f;000 utilisateurs distants simultanés dans la version 2015, 18&#x202f;000 dans les versions ultérieures. Un serveur de plus maintient le service quand un serveur est perdu.</translation>
    </message>
    <message>
        <source>Add Edge Servers.</source>
        <translation>Ajouter des serveurs Edge.</translation>
    </message>
    <message>
        <source>Director capacity</source>
        <translation>Capacité des directeurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Director(s) for %3 remote users at once; each carries %4, and one should be to spare.</source>
        <translation>
            <numerusform>%1 a %n directeur pour %3 utilisateurs distants simultanés&#xa0;; chacun en porte %4, et un directeur devrait être en réserve.</numerusform>
            <numerusform>%1 a %n directeurs pour %3 utilisateurs distants simultanés&#xa0;; chacun en porte %4, et un directeur devrait être en réserve.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Director carries as many remote users at once as an Edge Server: 12,000 in version 2015, 18,000 in later ones.</source>
        <translation>Un directeur porte autant d’utilisateurs distants simultanés qu’un serveur Edge&#xa0;: 12&#x202f;000 dans la version 2015, 18&#x202f;000 dans les versions ultérieures.</translation>
    </message>
    <message>
        <source>Add Directors.</source>
        <translation>Ajouter des directeurs.</translation>
    </message>
    <message>
        <source>Mediation capacity</source>
        <translation>Capacité des serveurs de médiation</translation>
    </message>
    <message numerus="yes">
        <source>%n Mediation Server(s) of %1 must carry %3 calls at once without media bypass; all of them can carry %4, one fewer %5.</source>
        <translation>
            <numerusform>%n serveur de médiation de %1 doit porter %3 appels simultanés sans déviation du média&#xa0;; la capacité totale est de %4 appels, et de %5 avec un serveur de moins.</numerusform>
            <numerusform>%n serveurs de médiation de %1 doivent porter %3 appels simultanés sans déviation du média&#xa0;; la capacité totale est de %4 appels, et de %5 avec un serveur de moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Mediation Server beside a Front End carries 150 such calls in version 2015, 200 in later ones; up to 15 percent more is only worth a note. A stand-alone one carries 1,500 or 2,000 with hyper-threading, 1,100 or 1,500 without, and one should be to spare.</source>
        <translation>Un serveur de médiation colocalisé avec un serveur frontal porte 150 appels de ce type dans la version 2015, 200 dans les versions ultérieures&#xa0;; jusqu’à 15&#xa0;% de plus ne vaut qu’une remarque. Un serveur autonome en porte 1&#x202f;500 ou 2&#x202f;000 avec l’hyper-threading, 1&#x202f;100 ou 1&#x202f;500 sans, et un serveur devrait être en réserve.</translation>
    </message>
    <message>
        <source>Add servers, use a stand-alone Mediation pool, or let more calls bypass it.</source>
        <translation>Ajouter des serveurs, utiliser un pool de médiation autonome, ou faire passer davantage d’appels par la déviation du média.</translation>
    </message>
    <message>
        <source>Too many users per Front End</source>
        <translation>Trop d’utilisateurs par serveur frontal</translation>
    </message>
    <message numerus="yes">
        <source>The %n Front End Server(s) of %1 home(s) %3 users, who need %4 servers.</source>
        <translation>
            <numerusform>Avec %n serveur frontal, %1 héberge %3 utilisateurs, qui ont besoin de %4 serveurs.</numerusform>
            <numerusform>Avec %n serveurs frontaux, %1 héberge %3 utilisateurs, qui ont besoin de %4 serveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>One Front End Server on the recommended hardware carries about 6,660 users of the pool, those of its branches included.</source>
        <translation>Un serveur frontal sur le matériel recommandé porte environ 6&#x202f;660 utilisateurs du pool, y compris ceux de ses succursales.</translation>
    </message>
    <message>
        <source>No spare Front End</source>
        <translation>Aucun serveur frontal en réserve</translation>
    </message>
    <message numerus="yes">
        <source>When one of the %n Front End Server(s) of %1 fails, each that is left serves %3 users; it can carry %4.</source>
        <translation>
            <numerusform>Quand le serveur frontal (%n) de %1 tombe en panne, chacun de ceux qui restent sert %3 utilisateurs&#xa0;; il peut en porter %4.</numerusform>
            <numerusform>Quand l’un des %n serveurs frontaux de %1 tombe en panne, chacun de ceux qui restent sert %3 utilisateurs&#xa0;; il peut en porter %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the loss of one server the others must carry all users: for 30,000 users six servers are enough, five are not.</source>
        <translation>Après la perte d’un serveur, les autres doivent porter tous les utilisateurs&#xa0;: pour 30&#x202f;000 utilisateurs, six serveurs suffisent, cinq ne suffisent pas.</translation>
    </message>
    <message>
        <source>Add a Front End Server, or move users to other pools.</source>
        <translation>Ajouter un serveur frontal, ou déplacer des utilisateurs vers d’autres pools.</translation>
    </message>
    <message>
        <source>Pool over its user maximum</source>
        <translation>Pool au-delà de son maximum d’utilisateurs</translation>
    </message>
    <message>
        <source>%1 homes %2 users; a pool of its version may home %3.</source>
        <translation>%1 héberge %2 utilisateurs&#xa0;; un pool de sa version peut en héberger %3.</translation>
    </message>
    <message>
        <source>Larger pools were not tested.</source>
        <translation>Les pools plus grands n’ont pas été testés.</translation>
    </message>
    <message>
        <source>Create another pool for some of the users.</source>
        <translation>Créer un autre pool pour une partie des utilisateurs.</translation>
    </message>
    <message>
        <source>Standard Edition server over its share</source>
        <translation>Serveur Standard Edition au-delà de sa part</translation>
    </message>
    <message>
        <source>The Standard Edition server %1 homes %2 users; plan for at most %3.</source>
        <translation>Le serveur Standard Edition %1 héberge %2 utilisateurs&#xa0;; en prévoir %3 au plus.</translation>
    </message>
    <message>
        <source>Two such servers in a pair may home 2,500 users each, because one of them serves up to 5,000 after a failover. Much audio and video lowers the figure.</source>
        <translation>Deux serveurs de ce type jumelés peuvent héberger 2&#x202f;500 utilisateurs chacun, parce que l’un d’eux en sert jusqu’à 5&#x202f;000 après un basculement. Beaucoup d’audio et de vidéo abaisse ce nombre.</translation>
    </message>
    <message>
        <source>Move users, add Standard Edition servers, or use an Enterprise pool.</source>
        <translation>Déplacer des utilisateurs, ajouter des serveurs Standard Edition, ou utiliser un pool Enterprise Edition.</translation>
    </message>
    <message>
        <source>Fewer than three servers running when users arrive</source>
        <translation>Moins de trois serveurs en marche à l’arrivée des utilisateurs</translation>
    </message>
    <message>
        <source>Users sign in on %1 although only %2 of its servers are installed.</source>
        <translation>Des utilisateurs se connectent sur %1 alors que le nombre de ses serveurs installés n’est que de %2.</translation>
    </message>
    <message>
        <source>The three copies of each user cannot all be created.</source>
        <translation>Les trois copies de chaque utilisateur ne peuvent pas toutes être créées.</translation>
    </message>
    <message>
        <source>Start at least three servers of %1 before users come to it.</source>
        <translation>Démarrer au moins trois serveurs de %1 avant d’y amener des utilisateurs.</translation>
    </message>
    <message>
        <source>Cluster not built before the pool</source>
        <translation>Cluster non construit avant le pool</translation>
    </message>
    <message>
        <source>The topology is published (%2) while the cluster of %1 is not built.</source>
        <translation>La topologie est publiée (%2) alors que le cluster de %1 n’est pas construit.</translation>
    </message>
    <message>
        <source>The SQL cluster should exist before the Front End pool is deployed.</source>
        <translation>Le cluster SQL devrait exister avant le déploiement du pool frontal.</translation>
    </message>
    <message>
        <source>Build the cluster of %1 first.</source>
        <translation>Construire d’abord le cluster de %1.</translation>
    </message>
    <message>
        <source>Planned Back End downtime of 30 minutes or more</source>
        <translation>Arrêt prévu du serveur dorsal pendant 30 minutes ou plus</translation>
    </message>
    <message numerus="yes">
        <source>Work on %1 takes the Back End %3 away for %n minute(s).</source>
        <translation>
            <numerusform>Des travaux sur %1 rendent le serveur dorsal (Back End) %3 indisponible pendant %n minute.</numerusform>
            <numerusform>Des travaux sur %1 rendent le serveur dorsal (Back End) %3 indisponible pendant %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>From 30 minutes on, users may enter resiliency mode. Shorter work is not noticed.</source>
        <translation>À partir de 30 minutes, les utilisateurs peuvent passer en mode résilience. Des travaux plus courts passent inaperçus.</translation>
    </message>
    <message>
        <source>Make the work shorter, or fail over first.</source>
        <translation>Raccourcir les travaux, ou basculer d’abord.</translation>
    </message>
    <message>
        <source>Central Management failover command differs by page</source>
        <translation>La commande de basculement de la gestion centralisée diffère selon la page</translation>
    </message>
    <message>
        <source>Both back ends of %1 are mirrored.</source>
        <translation>Les deux serveurs dorsaux de %1 sont mis en miroir.</translation>
    </message>
    <message>
        <source>The procedure and the reference of the command give different parameter names for the mirror.</source>
        <translation>La procédure et la référence de la commande donnent des noms de paramètres différents pour le miroir.</translation>
    </message>
    <message>
        <source>Use the names of the command&apos;s reference, as the checklist does.</source>
        <translation>Utiliser les noms de la référence de la commande, comme le fait la liste de vérification.</translation>
    </message>
    <message>
        <source>Share must exist before publishing</source>
        <translation>Le partage doit exister avant la publication</translation>
    </message>
    <message>
        <source>The topology is published (%2) while the share of %1 is not made.</source>
        <translation>La topologie est publiée (%2) alors que le partage de %1 n’est pas créé.</translation>
    </message>
    <message>
        <source>The file store may be defined first, but publishing fails while its folder is missing; who publishes needs full control of it.</source>
        <translation>Le magasin de fichiers peut être défini d’abord, mais la publication échoue tant que son dossier manque&#xa0;; la personne qui publie a besoin du contrôle total de ce dossier.</translation>
    </message>
    <message>
        <source>Make the share of %1 before publishing.</source>
        <translation>Créer le partage de %1 avant la publication.</translation>
    </message>
    <message>
        <source>Who may read backup status</source>
        <translation>Qui peut lire l’état de la sauvegarde</translation>
    </message>
    <message>
        <source>The checklist reads the status of the Backup Service, first in %2.</source>
        <translation>La liste de vérification lit l’état du service de sauvegarde, pour la première fois dans %2.</translation>
    </message>
    <message>
        <source>By default only members of RTCUniversalServerAdmins may read it.</source>
        <translation>Par défaut, seuls les membres de RTCUniversalServerAdmins peuvent le lire.</translation>
    </message>
    <message>
        <source>Have a member run these tasks, or authorise others with Set-CsBackupServiceConfiguration.</source>
        <translation>Faire exécuter ces tâches par un membre, ou autoriser d’autres personnes avec Set-CsBackupServiceConfiguration.</translation>
    </message>
    <message>
        <source>Single Director</source>
        <translation>Directeur unique</translation>
    </message>
    <message>
        <source>The Director pool %1 consists of one server.</source>
        <translation>Le pool directeur %1 se compose d’un seul serveur.</translation>
    </message>
    <message>
        <source>Two are the recommended minimum. As next hop of an Edge pool a single Director carries everything that comes from outside.</source>
        <translation>Deux serveurs sont le minimum recommandé. Comme tronçon suivant d’un pool de serveurs Edge, un directeur unique porte tout ce qui vient de l’extérieur.</translation>
    </message>
    <message>
        <source>Add a Director.</source>
        <translation>Ajouter un directeur.</translation>
    </message>
    <message>
        <source>Too many Directors</source>
        <translation>Trop de directeurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Director(s); at most %3 are supported.</source>
        <translation>
            <numerusform>%1 a %n directeur&#xa0;; %3 au plus sont pris en charge.</numerusform>
            <numerusform>%1 a %n directeurs&#xa0;; %3 au plus sont pris en charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Director pool is limited to ten servers.</source>
        <translation>Un pool directeur est limité à dix serveurs.</translation>
    </message>
    <message>
        <source>Split the pool.</source>
        <translation>Diviser le pool.</translation>
    </message>
    <message>
        <source>Director used as next hop for the wrong role</source>
        <translation>Directeur utilisé comme tronçon suivant d’un rôle qui ne l’admet pas</translation>
    </message>
    <message>
        <source>The next hop of %1 is the Director pool %2.</source>
        <translation>Le tronçon suivant de %1 est le pool directeur %2.</translation>
    </message>
    <message>
        <source>Mediation, Video Interop, Persistent Chat and trusted application pools hand on to a user pool. For Mediation and trusted applications Directors are ruled out by name; for the other two this is derived, because only Front End pools are offered.</source>
        <translation>Les pools de médiation, d’interopérabilité vidéo, de conversation permanente et d’applications approuvées transmettent à un pool d’utilisateurs. Pour la médiation et les applications approuvées, les directeurs sont expressément exclus&#xa0;; pour les deux autres, c’est une déduction, parce que seuls des pools frontaux sont proposés.</translation>
    </message>
    <message>
        <source>Select a user pool.</source>
        <translation>Choisir un pool d’utilisateurs.</translation>
    </message>
    <message>
        <source>Director external web name not unique</source>
        <translation>Nom web externe du directeur non unique</translation>
    </message>
    <message>
        <source>%1 and %2 have the same external web name, %3.</source>
        <translation>%1 et %2 ont le même nom web externe, %3.</translation>
    </message>
    <message>
        <source>Every pool and every Director needs an external web name that no other has.</source>
        <translation>Chaque pool et chaque directeur a besoin d’un nom web externe qu’aucun autre ne porte.</translation>
    </message>
    <message>
        <source>Rename the web services of the Director.</source>
        <translation>Renommer les services web du directeur.</translation>
    </message>
    <message>
        <source>Single Edge server</source>
        <translation>Serveur Edge unique</translation>
    </message>
    <message>
        <source>The Edge pool %1 consists of one server.</source>
        <translation>Le pool de serveurs Edge %1 se compose d’un seul serveur.</translation>
    </message>
    <message>
        <source>Nothing takes over for remote users, federation and media when it fails. Two servers are the recommended minimum.</source>
        <translation>Rien ne prend le relais pour les utilisateurs distants, la fédération et le média quand il tombe en panne. Deux serveurs sont le minimum recommandé.</translation>
    </message>
    <message>
        <source>Add a server.</source>
        <translation>Ajouter un serveur.</translation>
    </message>
    <message>
        <source>Too many Edge servers in a pool</source>
        <translation>Trop de serveurs Edge dans un pool</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Edge Server(s); at most %3 are supported.</source>
        <translation>
            <numerusform>%1 a %n serveur Edge&#xa0;; %3 au plus sont pris en charge.</numerusform>
            <numerusform>%1 a %n serveurs Edge&#xa0;; %3 au plus sont pris en charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Larger pools were not tested. Topology Builder itself accepts up to 20 servers.</source>
        <translation>Les pools plus grands n’ont pas été testés. Le Générateur de topologie accepte lui-même jusqu’à 20 serveurs.</translation>
    </message>
    <message>
        <source>Create a second Edge pool.</source>
        <translation>Créer un deuxième pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Different load balancing inside and outside</source>
        <translation>Équilibrage de la charge différent à l’intérieur et à l’extérieur</translation>
    </message>
    <message>
        <source>%1 balances its load in one way inside and in another outside.</source>
        <translation>%1 équilibre sa charge d’une façon à l’intérieur et d’une autre à l’extérieur.</translation>
    </message>
    <message>
        <source>Both sides of an Edge pool must use DNS, or both hardware.</source>
        <translation>Les deux côtés d’un pool de serveurs Edge doivent utiliser l’équilibrage de charge DNS, ou tous deux l’équilibrage de charge matérielle.</translation>
    </message>
    <message>
        <source>Use the same load balancing on both sides.</source>
        <translation>Utiliser le même équilibrage de la charge des deux côtés.</translation>
    </message>
    <message>
        <source>Hardware load balancer with NAT on Edge</source>
        <translation>Équilibreur de charge matérielle avec NAT sur un pool de serveurs Edge</translation>
    </message>
    <message>
        <source>%1 stands behind a hardware load balancer and address translation at once.</source>
        <translation>%1 se trouve à la fois derrière un équilibreur de charge matérielle et derrière une traduction d’adresses.</translation>
    </message>
    <message>
        <source>Behind a hardware load balancer the external addresses must be public and not translated. Address translation, and only symmetric, goes with DNS load balancing.</source>
        <translation>Derrière un équilibreur de charge matérielle, les adresses externes doivent être publiques et non traduites. La traduction d’adresses, uniquement symétrique, va avec l’équilibrage de charge DNS.</translation>
    </message>
    <message>
        <source>Use public addresses, or DNS load balancing.</source>
        <translation>Utiliser des adresses publiques, ou l’équilibrage de charge DNS.</translation>
    </message>
    <message>
        <source>Shared Edge FQDN with equal ports</source>
        <translation>Nom de domaine complet Edge partagé avec des ports identiques</translation>
    </message>
    <message>
        <source>The services of %1 share one name and address, but not with three ports: Access %2, Web Conferencing %3, A/V %4.</source>
        <translation>Les services de %1 partagent un nom et une adresse, mais sans trois ports distincts&#xa0;: accès %2, conférence web %3, A/V %4.</translation>
    </message>
    <message>
        <source>With one name and address only the port tells the services apart.</source>
        <translation>Avec un seul nom et une seule adresse, seul le port distingue les services.</translation>
    </message>
    <message>
        <source>Use the ports 5061, 444 and 443.</source>
        <translation>Utiliser les ports 5061, 444 et 443.</translation>
    </message>
    <message>
        <source>Edge server with one interface</source>
        <translation>Serveur Edge à une seule interface</translation>
    </message>
    <message>
        <source>The servers of %1 do not all have two interfaces in separate networks.</source>
        <translation>Certains serveurs de %1 n’ont pas deux interfaces dans des réseaux séparés.</translation>
    </message>
    <message>
        <source>An Edge Server needs an internal and an external interface, in different networks between which nothing is routed.</source>
        <translation>Un serveur Edge a besoin d’une interface interne et d’une interface externe, dans des réseaux différents entre lesquels rien n’est routé.</translation>
    </message>
    <message>
        <source>Add an interface, and separate the networks.</source>
        <translation>Ajouter une interface, et séparer les réseaux.</translation>
    </message>
    <message>
        <source>A/V authentication certificate is shared</source>
        <translation>Le certificat d’authentification A/V est partagé</translation>
    </message>
    <message numerus="yes">
        <source>The %n servers of %1 share one certificate for media.</source>
        <translation>
            <numerusform>%n serveur de %1 utilise un certificat partagé pour le média.</numerusform>
            <numerusform>Les %n serveurs de %1 partagent un même certificat pour le média.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of the media relay and its private key must be the same on all servers of the pool.</source>
        <translation>Le certificat du relais de média et sa clé privée doivent être les mêmes sur tous les serveurs du pool.</translation>
    </message>
    <message>
        <source>Follow the step in the checklist: export it with its private key.</source>
        <translation>Suivre l’étape de la liste de vérification&#xa0;: exporter le certificat avec sa clé privée.</translation>
    </message>
    <message>
        <source>Asymmetric NAT</source>
        <translation>NAT asymétrique</translation>
    </message>
    <message>
        <source>%1 stands behind address translation that is not symmetric or hides the source address.</source>
        <translation>%1 se trouve derrière une traduction d’adresses qui n’est pas symétrique ou qui masque l’adresse source.</translation>
    </message>
    <message>
        <source>Only symmetric translation is supported, and the source address must reach the server unchanged.</source>
        <translation>Seule la traduction symétrique est prise en charge, et l’adresse source doit parvenir inchangée au serveur.</translation>
    </message>
    <message>
        <source>Change the plan of the firewall.</source>
        <translation>Modifier le plan du pare-feu.</translation>
    </message>
    <message>
        <source>External addresses needed</source>
        <translation>Adresses externes nécessaires</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n external address(es).</source>
        <translation>
            <numerusform>%1 a besoin de %n adresse externe.</numerusform>
            <numerusform>%1 a besoin de %n adresses externes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each server needs three addresses outside, or one when all services share a name. A hardware load balancer needs as many again, once, as virtual ones.</source>
        <translation>Chaque serveur a besoin de trois adresses à l’extérieur, ou d’une seule quand tous les services partagent un nom. Un équilibreur de charge matérielle en exige autant en plus, une seule fois, comme adresses virtuelles.</translation>
    </message>
    <message>
        <source>Reserve the addresses before you build the pool.</source>
        <translation>Réserver les adresses avant de construire le pool.</translation>
    </message>
    <message>
        <source>Federation on more than one Edge pool</source>
        <translation>Fédération sur plusieurs pools de serveurs Edge</translation>
    </message>
    <message numerus="yes">
        <source>Federation is enabled on %n Edge pool(s).</source>
        <translation>
            <numerusform>La fédération est activée sur %n pool de serveurs Edge.</numerusform>
            <numerusform>La fédération est activée sur %n pools de serveurs Edge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole organization federates through one Edge pool.</source>
        <translation>La fédération de toute l’organisation passe par un seul pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Keep it on one pool. Others stand by until an administrator moves it.</source>
        <translation>La garder sur un seul pool. Les autres restent en réserve jusqu’à ce qu’un administrateur la déplace.</translation>
    </message>
    <message>
        <source>Federation has no stand-by Edge pool</source>
        <translation>Fédération sans pool de serveurs Edge de secours</translation>
    </message>
    <message>
        <source>%1 carries federation and is the only Edge pool of the deployment.</source>
        <translation>%1 porte la fédération et est le seul pool de serveurs Edge du déploiement.</translation>
    </message>
    <message>
        <source>When it is lost, federation stays down until it is back, because the route can only be moved to another Edge pool.</source>
        <translation>Quand il est perdu, la fédération reste arrêtée jusqu’à son retour, parce que l’itinéraire ne peut être déplacé que vers un autre pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Add an Edge pool in another site.</source>
        <translation>Ajouter un pool de serveurs Edge dans un autre site.</translation>
    </message>
    <message>
        <source>XMPP on 2019 or SE</source>
        <translation>XMPP sous 2019 ou SE</translation>
    </message>
    <message>
        <source>XMPP is enabled on %1 or routed through it, which needs 2015.</source>
        <translation>XMPP est activé sur %1 ou acheminé par lui, ce qui exige la version 2015.</translation>
    </message>
    <message>
        <source>The XMPP gateway was removed from the product; it goes on in pools of 2015 and before only. That a route must not lead to a next hop of a later version is derived from this.</source>
        <translation>La passerelle XMPP a été supprimée du produit&#xa0;; elle ne subsiste que dans les pools de 2015 et des versions antérieures. Qu’un itinéraire ne doive pas mener à un tronçon suivant d’une version ultérieure est une déduction.</translation>
    </message>
    <message>
        <source>Disable XMPP, or keep it on pools of 2015.</source>
        <translation>Désactiver XMPP, ou le garder sur des pools de 2015.</translation>
    </message>
    <message>
        <source>XMPP without prepared failover</source>
        <translation>XMPP sans basculement préparé</translation>
    </message>
    <message>
        <source>XMPP is routed through %1, and all SRV records of XMPP lead to %2.</source>
        <translation>XMPP est acheminé par %1, et tous les enregistrements SRV de XMPP mènent à %2.</translation>
    </message>
    <message>
        <source>One Edge pool carries XMPP. SRV records with different priorities for all Edge pools shorten the switch to another one.</source>
        <translation>Un seul pool de serveurs Edge porte XMPP. Des enregistrements SRV avec des priorités différentes pour tous les pools de serveurs Edge accélèrent le passage à un autre.</translation>
    </message>
    <message>
        <source>Add SRV records for the other Edge pools, and open port 5269 to them.</source>
        <translation>Ajouter des enregistrements SRV pour les autres pools de serveurs Edge, et ouvrir le port 5269 vers eux.</translation>
    </message>
    <message>
        <source>DNS load balancing loses failover for some partners</source>
        <translation>L’équilibrage de charge DNS prive certains partenaires du basculement</translation>
    </message>
    <message>
        <source>%1 balances its load by DNS, which some of its partners do not follow to another server.</source>
        <translation>%1 équilibre sa charge par DNS, et certains de ses partenaires ne passent alors pas à un autre serveur.</translation>
    </message>
    <message>
        <source>Requests of Office Communications Server, of public instant messaging, of XMPP and of Exchange Unified Messaging before 2013 that hit a dead server fail instead of moving on.</source>
        <translation>Les requêtes d’Office Communications Server, de la messagerie instantanée publique, de XMPP et de la messagerie unifiée Exchange antérieure à 2013 qui atteignent un serveur en panne échouent au lieu de passer au suivant.</translation>
    </message>
    <message>
        <source>Use hardware load balancing where their failover matters.</source>
        <translation>Utiliser l’équilibrage de charge matérielle là où leur basculement est important.</translation>
    </message>
    <message>
        <source>Edge next hop missing or invalid</source>
        <translation>Tronçon suivant du pool de serveurs Edge absent ou non valide</translation>
    </message>
    <message>
        <source>The next hop of %1 is neither a user pool nor a Director pool.</source>
        <translation>Le tronçon suivant de %1 n’est ni un pool d’utilisateurs ni un pool directeur.</translation>
    </message>
    <message>
        <source>An Edge pool hands on to a Director or to a pool that homes users; there is no other choice, and one has to be made.</source>
        <translation>Un pool de serveurs Edge transmet à un directeur ou à un pool qui héberge des utilisateurs&#xa0;; il n’y a pas d’autre choix, et il faut en faire un.</translation>
    </message>
    <message>
        <source>Select a Director or a user pool.</source>
        <translation>Choisir un directeur ou un pool d’utilisateurs.</translation>
    </message>
    <message>
        <source>Director present but bypassed</source>
        <translation>Directeur présent mais contourné</translation>
    </message>
    <message>
        <source>%1 hands on to %3, although its site has the Director %2.</source>
        <translation>%1 transmet à %3, bien que son site ait le directeur %2.</translation>
    </message>
    <message>
        <source>Where a Director is deployed it is the next hop. Access from outside then does not depend on one Front End pool.</source>
        <translation>Là où un directeur est déployé, il est le tronçon suivant. L’accès depuis l’extérieur ne dépend alors pas d’un seul pool frontal.</translation>
    </message>
    <message>
        <source>Make the Director the next hop.</source>
        <translation>Faire du directeur le tronçon suivant.</translation>
    </message>
    <message>
        <source>Edge next hop is a pool that may fail over</source>
        <translation>Le tronçon suivant du pool de serveurs Edge est un pool qui peut basculer</translation>
    </message>
    <message>
        <source>%1 hands on to %2, a paired pool.</source>
        <translation>%1 transmet à %2, un pool jumelé.</translation>
    </message>
    <message>
        <source>When that pool fails, remote access and federation through this Edge pool stop, and the failover command refuses to run until the next hop is changed.</source>
        <translation>Quand ce pool tombe en panne, l’accès distant et la fédération par ce pool de serveurs Edge s’arrêtent, et la commande de basculement refuse de s’exécuter tant que le tronçon suivant n’est pas changé.</translation>
    </message>
    <message>
        <source>Note the step in the recovery plan, or make a Director the next hop.</source>
        <translation>Noter l’étape dans le plan de récupération, ou faire d’un directeur le tronçon suivant.</translation>
    </message>
    <message>
        <source>User pool without an Edge association</source>
        <translation>Pool d’utilisateurs sans association Edge</translation>
    </message>
    <message>
        <source>%1 has remote or federated users, but no Edge pool for media.</source>
        <translation>%1 a des utilisateurs distants ou fédérés, mais aucun pool de serveurs Edge pour le média.</translation>
    </message>
    <message>
        <source>Audio, video and web conferences with people outside find no way for their media.</source>
        <translation>L’audio, la vidéo et les conférences web avec des personnes à l’extérieur ne trouvent aucun chemin pour leur média.</translation>
    </message>
    <message>
        <source>Associate an Edge pool.</source>
        <translation>Associer un pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>All media through one Edge pool</source>
        <translation>Tout le média par un seul pool de serveurs Edge</translation>
    </message>
    <message numerus="yes">
        <source>All %n user pool(s), in several sites, use the Edge pool %1.</source>
        <translation>
            <numerusform>%n pool d’utilisateurs utilise, dans plusieurs sites, le pool de serveurs Edge %1.</numerusform>
            <numerusform>Les %n pools d’utilisateurs, répartis sur plusieurs sites, utilisent tous le pool de serveurs Edge %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its loss stops media to the outside everywhere until the pools are associated with another Edge pool.</source>
        <translation>Sa perte arrête partout le média vers l’extérieur jusqu’à ce que les pools soient associés à un autre pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Add an Edge pool in the second site.</source>
        <translation>Ajouter un pool de serveurs Edge dans le deuxième site.</translation>
    </message>
    <message>
        <source>Single Mediation server</source>
        <translation>Serveur de médiation unique</translation>
    </message>
    <message numerus="yes">
        <source>%1 has one server and is the only way for calls of %n gateway(s).</source>
        <translation>
            <numerusform>%1 a un seul serveur et est la seule voie pour les appels de %n passerelle.</numerusform>
            <numerusform>%1 a un seul serveur et est la seule voie pour les appels de %n passerelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls through those gateways stop with the server. Some gateways work with a pool of one server only; then accept this finding.</source>
        <translation>Les appels par ces passerelles s’arrêtent avec le serveur. Certaines passerelles ne fonctionnent qu’avec un pool d’un seul serveur&#xa0;; accepter alors ce constat.</translation>
    </message>
    <message>
        <source>Mediation next hop invalid</source>
        <translation>Tronçon suivant de la médiation non valide</translation>
    </message>
    <message>
        <source>The next hop of the Mediation pool %1 is not a user pool.</source>
        <translation>Le tronçon suivant du pool de médiation %1 n’est pas un pool d’utilisateurs.</translation>
    </message>
    <message>
        <source>A stand-alone Mediation pool needs a user pool to hand on to. Directors are not offered.</source>
        <translation>Un pool de médiation autonome a besoin d’un pool d’utilisateurs auquel transmettre. Les directeurs ne sont pas proposés.</translation>
    </message>
    <message>
        <source>Only one gateway for a site</source>
        <translation>Une seule passerelle pour un site</translation>
    </message>
    <message>
        <source>All trunks that %1 calls through end on the gateway %2.</source>
        <translation>Toutes les jonctions par lesquelles %1 appelle aboutissent à la passerelle %2.</translation>
    </message>
    <message>
        <source>Calls to and from the telephone network stop with the gateway.</source>
        <translation>Les appels depuis et vers le réseau téléphonique s’arrêtent avec la passerelle.</translation>
    </message>
    <message>
        <source>Add a second gateway, or a route through another site.</source>
        <translation>Ajouter une deuxième passerelle, ou un itinéraire par un autre site.</translation>
    </message>
    <message>
        <source>Mediation path depends on one site</source>
        <translation>Le chemin de médiation dépend d’un seul site</translation>
    </message>
    <message>
        <source>All Mediation Servers that %1 calls through stand in its own site, %2.</source>
        <translation>Tous les serveurs de médiation par lesquels %1 appelle se trouvent dans son propre site, %2.</translation>
    </message>
    <message>
        <source>When the site is lost, its users register at the backup pool and have no path to the telephone network. A failover route should lead through a gateway at another site.</source>
        <translation>Quand le site est perdu, ses utilisateurs s’inscrivent auprès du pool de sauvegarde et n’ont aucun chemin vers le réseau téléphonique. Un itinéraire de basculement devrait passer par une passerelle d’un autre site.</translation>
    </message>
    <message>
        <source>Add a path at the backup site.</source>
        <translation>Ajouter un chemin sur le site du pool de sauvegarde.</translation>
    </message>
    <message>
        <source>Collocated Mediation lives and dies with its pool</source>
        <translation>La médiation colocalisée partage le sort de son pool</translation>
    </message>
    <message numerus="yes">
        <source>The Mediation Server that serves the %n voice user(s) of %1 fails together with the pool.</source>
        <translation>
            <numerusform>Le serveur de médiation qui sert %n utilisateur de la voix de %1 tombe en panne en même temps que le pool.</numerusform>
            <numerusform>Le serveur de médiation qui sert les %n utilisateurs de la voix de %1 tombe en panne en même temps que le pool.</numerusform>
        </translation>
    </message>
    <message>
        <source>The failure of the pool takes the paths to the telephone network away that lead through it.</source>
        <translation>La panne du pool supprime les chemins vers le réseau téléphonique qui passent par lui.</translation>
    </message>
    <message>
        <source>SIP trunk on collocated Mediation</source>
        <translation>Jonction SIP sur un serveur de médiation colocalisé</translation>
    </message>
    <message>
        <source>The SIP trunk %1 from %2 ends on the collocated Mediation Server of %3.</source>
        <translation>La jonction SIP %1 depuis %2 aboutit au serveur de médiation colocalisé de %3.</translation>
    </message>
    <message>
        <source>For SIP trunks of a provider a stand-alone Mediation pool is strongly recommended. If the session border controller spreads its traffic evenly over all servers of the pool, collocation is accepted too; then accept this finding.</source>
        <translation>Pour les jonctions SIP d’un fournisseur, un pool de médiation autonome est vivement recommandé. Si le contrôleur de session en périphérie (SBC) répartit son trafic uniformément sur tous les serveurs du pool, la colocalisation est admise aussi&#xa0;; accepter alors ce constat.</translation>
    </message>
    <message>
        <source>Create a stand-alone Mediation pool for the trunk.</source>
        <translation>Créer un pool de médiation autonome pour la jonction.</translation>
    </message>
    <message>
        <source>Gateway cannot balance over the pool</source>
        <translation>La passerelle ne peut pas répartir ses appels sur le pool</translation>
    </message>
    <message numerus="yes">
        <source>The gateway %3 of the trunk %1 cannot balance its calls over the %n servers of %4.</source>
        <translation>
            <numerusform>La passerelle %3 de la jonction %1 ne peut pas répartir ses appels sur %n serveur de %4.</numerusform>
            <numerusform>La passerelle %3 de la jonction %1 ne peut pas répartir ses appels sur les %n serveurs de %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A gateway has to be able to use any server of the Mediation pool. One that cannot needs a pool of one server.</source>
        <translation>Une passerelle doit pouvoir utiliser n’importe quel serveur du pool de médiation. Celle qui ne le peut pas a besoin d’un pool d’un seul serveur.</translation>
    </message>
    <message>
        <source>Change the gateway, or give it a pool of one server.</source>
        <translation>Changer la passerelle, ou lui donner un pool d’un seul serveur.</translation>
    </message>
    <message>
        <source>Gateway without a root trunk</source>
        <translation>Passerelle sans jonction racine</translation>
    </message>
    <message>
        <source>The gateway %1 has no root trunk.</source>
        <translation>La passerelle %1 n’a pas de jonction racine.</translation>
    </message>
    <message>
        <source>A gateway is defined together with its root trunk.</source>
        <translation>Une passerelle est définie en même temps que sa jonction racine.</translation>
    </message>
    <message>
        <source>Create the root trunk.</source>
        <translation>Créer la jonction racine.</translation>
    </message>
    <message>
        <source>Unencrypted trunk</source>
        <translation>Jonction non chiffrée</translation>
    </message>
    <message>
        <source>The trunk %1 to %2 uses TCP.</source>
        <translation>La jonction %1 vers %2 utilise TCP.</translation>
    </message>
    <message>
        <source>TLS is strongly recommended. Mediation Servers do not listen for TCP unless that is enabled.</source>
        <translation>TLS est vivement recommandé. Les serveurs de médiation n’écoutent pas en TCP, sauf si cela est activé.</translation>
    </message>
    <message>
        <source>Use TLS if the gateway can.</source>
        <translation>Utiliser TLS si la passerelle le permet.</translation>
    </message>
    <message>
        <source>SIP trunk ends in a site without Mediation</source>
        <translation>Jonction SIP aboutissant dans un site sans médiation</translation>
    </message>
    <message>
        <source>The session border controller %1 stands in %2, where there is no Mediation Server.</source>
        <translation>Le contrôleur de session en périphérie (SBC) %1 se trouve dans %2, où il n’y a aucun serveur de médiation.</translation>
    </message>
    <message>
        <source>A SIP trunk needs a Mediation Server at the site where it ends.</source>
        <translation>Une jonction SIP a besoin d’un serveur de médiation dans le site où elle aboutit.</translation>
    </message>
    <message>
        <source>Add a Mediation pool in that site.</source>
        <translation>Ajouter un pool de médiation dans ce site.</translation>
    </message>
    <message>
        <source>Trunk port not listened to</source>
        <translation>Port de jonction non écouté</translation>
    </message>
    <message>
        <source>%2 does not listen for %3 on port %4, where the trunk %1 ends.</source>
        <translation>%2 n’écoute pas en %3 sur le port %4, où aboutit la jonction %1.</translation>
    </message>
    <message>
        <source>The port of a trunk must lie in the range on which the Mediation Server listens for that protocol; otherwise the trunk never connects.</source>
        <translation>Le port d’une jonction doit se trouver dans la plage sur laquelle le serveur de médiation écoute pour ce protocole&#xa0;; sinon, la jonction ne se connecte jamais.</translation>
    </message>
    <message>
        <source>Let the trunk and the Mediation Server agree on a port.</source>
        <translation>Accorder la jonction et le serveur de médiation sur un même port.</translation>
    </message>
    <message>
        <source>Monitoring database serves too many users</source>
        <translation>La base de données de surveillance sert trop d’utilisateurs</translation>
    </message>
    <message>
        <source>%1 collects the data of %2 users; it is estimated to cope with those of %3.</source>
        <translation>%1 collecte les données de %2 utilisateurs&#xa0;; selon l’estimation, sa capacité se limite à celles de %3.</translation>
    </message>
    <message>
        <source>The estimate is for one server with the monitoring and archiving databases; two full pools were tested. A slow link to a pool is another reason for a second database.</source>
        <translation>L’estimation vaut pour un seul serveur avec les bases de données de surveillance et d’archivage&#xa0;; deux pools complets ont été testés. Une liaison lente vers un pool est une autre raison de prévoir une deuxième base de données.</translation>
    </message>
    <message>
        <source>Add a store for some of the pools.</source>
        <translation>Ajouter un magasin pour certains des pools.</translation>
    </message>
    <message>
        <source>Pool writes monitoring data over a slow link</source>
        <translation>Le pool écrit ses données de surveillance par une liaison lente</translation>
    </message>
    <message>
        <source>%1 sends its monitoring data over a slow link to %2 in %3.</source>
        <translation>%1 envoie ses données de surveillance par une liaison lente à %2, dans %3.</translation>
    </message>
    <message>
        <source>Collected data needs a good connection from the pool to the database.</source>
        <translation>Les données collectées exigent une bonne connexion du pool à la base de données.</translation>
    </message>
    <message>
        <source>Consider a store near the pool.</source>
        <translation>Envisager un magasin proche du pool.</translation>
    </message>
    <message>
        <source>Illegal characters in a name</source>
        <translation>Caractères non permis dans un nom</translation>
    </message>
    <message>
        <source>%1 bears a name with characters that are not allowed: “%2”.</source>
        <translation>%1 porte un nom avec des caractères qui ne sont pas permis&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Names consist of the letters A to Z, digits, hyphens and dots. Underscores and letters of other scripts are supported neither in DNS nor in certificates of the product.</source>
        <translation>Les noms se composent des lettres de A à Z, de chiffres, de traits d’union et de points. Les traits de soulignement et les lettres d’autres écritures ne sont pris en charge ni dans DNS ni dans les certificats du produit.</translation>
    </message>
    <message>
        <source>Choose a name of plain letters, digits and hyphens.</source>
        <translation>Choisir un nom composé de simples lettres, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>%1 bears a name without a domain: “%2”.</source>
        <translation>%1 porte un nom sans domaine&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Topology Builder works with full names, and the name of a computer must be the one in DNS. An Edge Server in a workgroup needs its suffix set by hand.</source>
        <translation>Le Générateur de topologie travaille avec des noms complets, et le nom d’un ordinateur doit être celui du DNS. Pour un serveur Edge dans un groupe de travail, le suffixe doit être défini à la main.</translation>
    </message>
    <message>
        <source>Add the domain.</source>
        <translation>Ajouter le domaine.</translation>
    </message>
    <message>
        <source>Single-label domain</source>
        <translation>Domaine à étiquette unique</translation>
    </message>
    <message>
        <source>The domain %1 consists of one label.</source>
        <translation>Le domaine %1 se compose d’une seule étiquette.</translation>
    </message>
    <message>
        <source>Domains like “contoso” without a dot are not supported.</source>
        <translation>Les domaines comme «&#xa0;contoso&#xa0;», sans point, ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>Use a domain of two labels or more.</source>
        <translation>Utiliser un domaine de deux étiquettes ou plus.</translation>
    </message>
    <message>
        <source>Duplicate name</source>
        <translation>Nom en double</translation>
    </message>
    <message>
        <source>The name %1 is used twice: %2, %3.</source>
        <translation>Le nom %1 est utilisé deux fois&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Names tell pools, servers and devices apart. One name is right for a pool that is a single computer and its server, for Persistent Chat on a Standard Edition server, for stores on one machine, and for the PSTN and video gateway of one device.</source>
        <translation>Les noms distinguent les pools, les serveurs et les appareils. Un même nom convient pour un pool à un seul ordinateur et son serveur, pour la conversation permanente sur un serveur Standard Edition, pour les magasins d’une même machine, et pour la passerelle PSTN et la passerelle vidéo d’un même appareil.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Donner un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>Pool name equals a server name</source>
        <translation>Nom du pool identique à celui d’un serveur</translation>
    </message>
    <message>
        <source>The pool %1 of several servers has the name of one of them.</source>
        <translation>Le pool %1, qui a plusieurs serveurs, porte le nom de l’un d’eux.</translation>
    </message>
    <message>
        <source>The name of a pool must lead to all its servers.</source>
        <translation>Le nom d’un pool doit mener à tous ses serveurs.</translation>
    </message>
    <message>
        <source>Give the pool a name of its own.</source>
        <translation>Donner au pool un nom propre.</translation>
    </message>
    <message>
        <source>Single-computer pool that should grow</source>
        <translation>Pool à un seul ordinateur qui devrait s’agrandir</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a single-computer pool, but %n server(s) are planned.</source>
        <translation>
            <numerusform>%1 est un pool à un seul ordinateur, mais %n serveur est prévu.</numerusform>
            <numerusform>%1 est un pool à un seul ordinateur, mais %n serveurs sont prévus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Persistent Chat and trusted application pools cannot be turned into pools of several computers after they were published.</source>
        <translation>Les pools de conversation permanente et d’applications approuvées ne peuvent pas être transformés en pools à plusieurs ordinateurs après leur publication.</translation>
    </message>
    <message>
        <source>Define a multiple-computer pool with one server; build a deployed one anew.</source>
        <translation>Définir un pool à plusieurs ordinateurs avec un seul serveur&#xa0;; reconstruire celui qui est déjà déployé.</translation>
    </message>
    <message>
        <source>Standard Edition names differ</source>
        <translation>Noms Standard Edition différents</translation>
    </message>
    <message>
        <source>The Standard Edition server %1 and its computer %2 have different names.</source>
        <translation>Le serveur Standard Edition %1 et son ordinateur %2 ont des noms différents.</translation>
    </message>
    <message>
        <source>They are one and the same.</source>
        <translation>C’est une seule et même machine.</translation>
    </message>
    <message>
        <source>Use the name of the computer for both.</source>
        <translation>Utiliser le nom de l’ordinateur pour les deux.</translation>
    </message>
    <message>
        <source>Simple URL missing</source>
        <translation>URL simple manquante</translation>
    </message>
    <message>
        <source>%1 has no simple URL of this kind: %2.</source>
        <translation>%1 n’a pas d’URL simple de ce genre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Each SIP domain needs a Meet URL, and the deployment a Dial-in URL. An Admin URL may be left out.</source>
        <translation>Chaque domaine SIP a besoin d’une URL Meet, et le déploiement d’une URL Dial-in. L’URL Admin peut être omise.</translation>
    </message>
    <message>
        <source>Add the URL.</source>
        <translation>Ajouter l’URL.</translation>
    </message>
    <message>
        <source>Simple URL not unique or a prefix of another</source>
        <translation>URL simple non unique ou préfixe d’une autre</translation>
    </message>
    <message>
        <source>The simple URL %1 begins with another one, %2, or is the same.</source>
        <translation>L’URL simple %1 commence par une autre, %2, ou lui est identique.</translation>
    </message>
    <message>
        <source>Topology Builder refuses simple URLs of which one begins with another.</source>
        <translation>Le Générateur de topologie refuse les URL simples dont l’une commence par une autre.</translation>
    </message>
    <message>
        <source>Choose another host or path for one of them.</source>
        <translation>Choisir un autre hôte ou un autre chemin pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Malformed simple URL</source>
        <translation>URL simple mal formée</translation>
    </message>
    <message>
        <source>The simple URL %1 is not formed as it must be.</source>
        <translation>L’URL simple %1 n’est pas formée comme il le faut.</translation>
    </message>
    <message>
        <source>A simple URL begins with https://, names neither a port nor a pool, and consists of letters, digits, periods and the slashes of a path. With other characters it might not work as expected.</source>
        <translation>Une URL simple commence par https://, n’indique ni port ni pool, et se compose de lettres, de chiffres, de points et des barres obliques d’un chemin. Avec d’autres caractères, elle pourrait ne pas fonctionner comme prévu.</translation>
    </message>
    <message>
        <source>Correct the URL: https://meet.contoso.com is a good one.</source>
        <translation>Corriger l’URL&#xa0;: https://meet.contoso.com en est un bon exemple.</translation>
    </message>
    <message>
        <source>Simple URL domain equals a SIP domain</source>
        <translation>Domaine d’une URL simple identique à un domaine SIP</translation>
    </message>
    <message>
        <source>The host of the simple URL %1 is the SIP domain %2 itself.</source>
        <translation>L’hôte de l’URL simple %1 est le domaine SIP %2 lui-même.</translation>
    </message>
    <message>
        <source>Simple URLs use a domain of their own, which no SIP domain may equal.</source>
        <translation>Les URL simples utilisent un domaine propre, qui ne doit être identique à aucun domaine SIP.</translation>
    </message>
    <message>
        <source>Use a host in the domain, such as meet.contoso.com.</source>
        <translation>Utiliser un hôte du domaine, tel que meet.contoso.com.</translation>
    </message>
    <message>
        <source>Default SIP domain</source>
        <translation>Domaine SIP par défaut</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n default SIP domain(s), and needs exactly one.</source>
        <translation>
            <numerusform>%1 a %n domaine SIP par défaut&#xa0;; il en faut exactement un.</numerusform>
            <numerusform>%1 a %n domaines SIP par défaut&#xa0;; il en faut exactement un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly one SIP domain of a deployment is the default.</source>
        <translation>Exactement un domaine SIP d’un déploiement est le domaine par défaut.</translation>
    </message>
    <message>
        <source>Choose the default domain; create a SIP domain if there is none.</source>
        <translation>Choisir le domaine par défaut&#xa0;; créer un domaine SIP s’il n’y en a aucun.</translation>
    </message>
    <message>
        <source>Several servers, no load balancing</source>
        <translation>Plusieurs serveurs sans équilibrage de la charge</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n servers, and no load balancing.</source>
        <translation>
            <numerusform>%1 a %n serveur, sans équilibrage de la charge.</numerusform>
            <numerusform>%1 a %n serveurs, sans équilibrage de la charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Front End, Director, Edge and Mediation pools of several servers need it.</source>
        <translation>Les pools frontaux, directeurs, Edge et de médiation à plusieurs serveurs en ont besoin.</translation>
    </message>
    <message>
        <source>Choose a kind of load balancing.</source>
        <translation>Choisir un type d’équilibrage de la charge.</translation>
    </message>
    <message>
        <source>Web traffic on DNS load balancing only</source>
        <translation>Trafic web sous équilibrage de charge DNS uniquement</translation>
    </message>
    <message>
        <source>%1 is balanced by DNS alone.</source>
        <translation>%1 est équilibré par DNS seulement.</translation>
    </message>
    <message>
        <source>DNS cannot balance the HTTP and HTTPS traffic of clients; that takes a hardware load balancer.</source>
        <translation>DNS ne peut pas équilibrer le trafic HTTP et HTTPS des clients&#xa0;; il faut pour cela un équilibreur de charge matérielle.</translation>
    </message>
    <message>
        <source>Add a hardware load balancer for HTTP.</source>
        <translation>Ajouter un équilibreur de charge matérielle pour HTTP.</translation>
    </message>
    <message>
        <source>Direct server return</source>
        <translation>Retour direct du serveur</translation>
    </message>
    <message>
        <source>The load balancer %1 works with direct server return.</source>
        <translation>L’équilibreur de charge %1 fonctionne avec retour direct du serveur.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Ce n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Let the load balancer work in another mode.</source>
        <translation>Faire fonctionner l’équilibreur de charge dans un autre mode.</translation>
    </message>
    <message>
        <source>Single load balancer</source>
        <translation>Équilibreur de charge unique</translation>
    </message>
    <message>
        <source>The hardware load balancer %1 has no second device beside it.</source>
        <translation>L’équilibreur de charge matérielle %1 n’a pas de deuxième appareil à ses côtés.</translation>
    </message>
    <message>
        <source>With it stop the address book, joining meetings, mobility and Autodiscover, although SIP goes on.</source>
        <translation>Avec lui s’arrêtent le carnet d’adresses, l’accès aux réunions, la mobilité et la découverte automatique, bien que SIP continue.</translation>
    </message>
    <message>
        <source>Use a pair of devices.</source>
        <translation>Utiliser une paire d’appareils.</translation>
    </message>
    <message>
        <source>Load balancer settings</source>
        <translation>Paramètres de l’équilibreur de charge</translation>
    </message>
    <message>
        <source>%1 balances HTTP for the ports %3, %4 and %6, and keeps idle TCP connections for %2 seconds.</source>
        <translation>%1 équilibre HTTP pour les ports %3, %4 et %6, et garde les connexions TCP inactives pendant %2 secondes.</translation>
    </message>
    <message>
        <source>Inside, clients stay with one server by their source address; outside, no affinity is needed.</source>
        <translation>À l’intérieur, les clients restent sur un même serveur d’après leur adresse source&#xa0;; à l’extérieur, aucune affinité n’est nécessaire.</translation>
    </message>
    <message>
        <source>Send external traffic from port %4 to %6 and from %3 to %5, and watch the servers on port %7.</source>
        <translation>Diriger le trafic externe du port %4 vers %6 et de %3 vers %5, et surveiller les serveurs sur le port %7.</translation>
    </message>
    <message>
        <source>DNS must list running servers only</source>
        <translation>DNS ne doit indiquer que les serveurs en fonctionnement</translation>
    </message>
    <message>
        <source>DNS has to resolve %1 to the addresses of its deployed servers only.</source>
        <translation>DNS doit résoudre %1 uniquement vers les adresses de ses serveurs déployés.</translation>
    </message>
    <message>
        <source>Clients try each address they get. To keep them from one server, its own record has to go as well.</source>
        <translation>Les clients essaient chaque adresse qu’ils reçoivent. Pour les tenir à l’écart d’un serveur, il faut retirer aussi son propre enregistrement.</translation>
    </message>
    <message>
        <source>Follow the DNS steps in the checklist.</source>
        <translation>Suivre les étapes DNS de la liste de vérification.</translation>
    </message>
    <message>
        <source>Meeting links do not follow a pool failover</source>
        <translation>Les liens de réunion ne suivent pas un basculement de pool</translation>
    </message>
    <message>
        <source>%1 has no GeoDNS names that lead to both pools of a pair.</source>
        <translation>%1 n’a pas de noms GeoDNS qui mènent aux deux pools d’une paire.</translation>
    </message>
    <message>
        <source>Joining meetings and dial-in settings go on after a failover if GeoDNS names, one for inside and one for outside, point at both pools and probes take away a pool that no longer answers on its web ports.</source>
        <translation>L’accès aux réunions et les paramètres de conférence rendez-vous continuent après un basculement si des noms GeoDNS, l’un pour l’intérieur et l’autre pour l’extérieur, pointent vers les deux pools et si des sondes écartent un pool qui ne répond plus sur ses ports web.</translation>
    </message>
    <message>
        <source>Plan GeoDNS for this URL.</source>
        <translation>Prévoir GeoDNS pour cette URL.</translation>
    </message>
    <message>
        <source>No reverse proxy</source>
        <translation>Aucun proxy inverse</translation>
    </message>
    <message>
        <source>People use %1 from outside, but no reverse proxy publishes it.</source>
        <translation>Des personnes utilisent %1 depuis l’extérieur, mais aucun proxy inverse ne le publie.</translation>
    </message>
    <message>
        <source>From outside it takes one to join meetings in the browser, to see presentations, and for the address book and mobile clients.</source>
        <translation>Depuis l’extérieur, il en faut un pour rejoindre des réunions dans le navigateur, pour voir les présentations, ainsi que pour le carnet d’adresses et les clients mobiles.</translation>
    </message>
    <message>
        <source>Add a reverse proxy that publishes the pool.</source>
        <translation>Ajouter un proxy inverse qui publie le pool.</translation>
    </message>
    <message>
        <source>Ports for pairing</source>
        <translation>Ports pour le jumelage</translation>
    </message>
    <message>
        <source>Each Front End Server of %2 and of %3 has to reach the other pool&apos;s file store on TCP port %4.</source>
        <translation>Chaque serveur frontal de %2 et de %3 doit atteindre le magasin de fichiers de l’autre pool sur le port TCP %4.</translation>
    </message>
    <message>
        <source>The Backup Service copies data in both directions through the file stores.</source>
        <translation>Le service de sauvegarde copie les données dans les deux sens par les magasins de fichiers.</translation>
    </message>
    <message>
        <source>Open port %4 between the sites, in both directions.</source>
        <translation>Ouvrir le port %4 entre les sites, dans les deux sens.</translation>
    </message>
    <message>
        <source>Reverse proxy publishes one pool of a pair</source>
        <translation>Le proxy inverse publie un seul pool d’une paire</translation>
    </message>
    <message>
        <source>The reverse proxy %2 publishes only one pool of the pair %1.</source>
        <translation>Le proxy inverse %2 ne publie qu’un seul pool de la paire %1.</translation>
    </message>
    <message>
        <source>After a failover, web traffic from outside needs the name of the backup pool.</source>
        <translation>Après un basculement, le trafic web venant de l’extérieur a besoin du nom du pool de sauvegarde.</translation>
    </message>
    <message>
        <source>Publish both pools.</source>
        <translation>Publier les deux pools.</translation>
    </message>
    <message>
        <source>Internal web name not overridden</source>
        <translation>Nom web interne non remplacé</translation>
    </message>
    <message>
        <source>The internal web services of %1 have no name of their own.</source>
        <translation>Les services web internes de %1 n’ont pas de nom propre.</translation>
    </message>
    <message>
        <source>With DNS load balancing the name of the pool resolves to all its servers; the web services need another that leads to the load balancer.</source>
        <translation>Avec l’équilibrage de charge DNS, le nom du pool est résolu vers tous ses serveurs&#xa0;; les services web ont besoin d’un autre nom, qui mène à l’équilibreur de charge.</translation>
    </message>
    <message>
        <source>Override the internal web name.</source>
        <translation>Remplacer le nom web interne.</translation>
    </message>
    <message>
        <source>Internal web name overridden on Standard Edition</source>
        <translation>Nom web interne remplacé sur Standard Edition</translation>
    </message>
    <message>
        <source>The internal web services of the Standard Edition server %1 are called %2.</source>
        <translation>Les services web internes du serveur Standard Edition %1&#xa0;s’appellent %2.</translation>
    </message>
    <message>
        <source>One help page offers the override; another names it for Enterprise pools with DNS load balancing only, and the certificate table has none for Standard Edition. A single server does not need it.</source>
        <translation>Une page d’aide propose le remplacement&#xa0;; une autre ne l’indique que pour les pools Enterprise Edition avec équilibrage de charge DNS, et le tableau des certificats n’en prévoit aucun pour Standard Edition. Un serveur unique n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Clear the override unless there is a reason for it.</source>
        <translation>Effacer le remplacement, sauf s’il a une raison d’être.</translation>
    </message>
    <message>
        <source>External web name not unique</source>
        <translation>Nom web externe non unique</translation>
    </message>
    <message>
        <source>The web services of %1 and of %3 are both called %2.</source>
        <translation>Les services web de %1 et ceux de %3 portent le même nom, %2.</translation>
    </message>
    <message>
        <source>Each external name must be the only one in the deployment, and so must each internal name that was overridden.</source>
        <translation>Chaque nom externe doit être unique dans le déploiement, de même que chaque nom interne qui a été remplacé.</translation>
    </message>
    <message>
        <source>Give the web services of %1 another name.</source>
        <translation>Donner un autre nom aux services web de %1.</translation>
    </message>
    <message>
        <source>Conferencing without Office Web Apps</source>
        <translation>Conférence sans Office Web Apps</translation>
    </message>
    <message>
        <source>%1 has conferencing, but no Office Web Apps farm.</source>
        <translation>%1 a la conférence, mais aucune batterie de serveurs Office Web Apps.</translation>
    </message>
    <message>
        <source>Without a farm nobody can present PowerPoint files in meetings.</source>
        <translation>Sans batterie de serveurs, personne ne peut présenter de fichiers PowerPoint dans les réunions.</translation>
    </message>
    <message>
        <source>Associate a farm with the pool.</source>
        <translation>Associer une batterie de serveurs au pool.</translation>
    </message>
    <message>
        <source>Single Office Web Apps server</source>
        <translation>Serveur Office Web Apps unique</translation>
    </message>
    <message>
        <source>The Office Web Apps farm %1 has only one server.</source>
        <translation>La batterie de serveurs Office Web Apps %1 n’a qu’un seul serveur.</translation>
    </message>
    <message>
        <source>When it fails, nobody can present PowerPoint files any more.</source>
        <translation>Quand il tombe en panne, plus personne ne peut présenter de fichiers PowerPoint.</translation>
    </message>
    <message>
        <source>Add a server, and a load balancer.</source>
        <translation>Ajouter un serveur, et un équilibreur de charge.</translation>
    </message>
    <message>
        <source>Office Web Apps collocated</source>
        <translation>Office Web Apps colocalisé</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of the Office Web Apps farm %1 run something else as well.</source>
        <translation>
            <numerusform>%n serveur de la batterie de serveurs Office Web Apps %1 exécute aussi autre chose.</numerusform>
            <numerusform>%n serveurs de la batterie de serveurs Office Web Apps %1 exécutent aussi autre chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Office Web Apps needs machines of its own, without roles of this product, SQL Server or other server applications.</source>
        <translation>Office Web Apps a besoin de ses propres machines, sans rôles de ce produit, SQL Server ni autres applications serveur.</translation>
    </message>
    <message>
        <source>Separate them.</source>
        <translation>Les séparer.</translation>
    </message>
    <message numerus="yes">
        <source>Failing back the users of %3 may take up to %n minute(s).</source>
        <translation>
            <numerusform>La restauration des utilisateurs de %3 peut prendre jusqu’à %n minute.</numerusform>
            <numerusform>La restauration des utilisateurs de %3 peut prendre jusqu’à %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Persistent Chat on 2019 or SE</source>
        <translation>Conversation permanente sous 2019 ou SE</translation>
    </message>
    <message>
        <source>The Persistent Chat pool %1 has to be of 2015, beside a user pool of 2015 or Lync Server 2013.</source>
        <translation>Le pool de conversation permanente %1 doit être de la version 2015, à côté d’un pool d’utilisateurs de 2015 ou de Lync Server 2013.</translation>
    </message>
    <message>
        <source>The role was removed with Skype for Business Server 2019, from Topology Builder too. A pool of 2015 can only go on beside the new version; that it needs a user pool of its time is concluded from this.</source>
        <translation>Le rôle a été supprimé avec Skype for Business Server 2019, également dans le Générateur de topologie. Un pool de 2015 peut seulement continuer à côté de la nouvelle version&#xa0;; qu’il ait besoin d’un pool d’utilisateurs de son époque est une déduction.</translation>
    </message>
    <message>
        <source>Remove the pool, or keep it on 2015 together with a user pool.</source>
        <translation>Supprimer le pool, ou le garder sous 2015 avec un pool d’utilisateurs.</translation>
    </message>
    <message>
        <source>No default Persistent Chat pool for the site</source>
        <translation>Aucun pool de conversation permanente par défaut pour le site</translation>
    </message>
    <message>
        <source>The site %1 has users, but no default Persistent Chat pool.</source>
        <translation>Le site %1 a des utilisateurs, mais aucun pool de conversation permanente par défaut.</translation>
    </message>
    <message>
        <source>Each site needs a default pool, which may be the same for all. Where there are several pools, rooms are created and managed on the default.</source>
        <translation>Chaque site a besoin d’un pool par défaut, qui peut être le même pour tous. Là où il y a plusieurs pools, les salles de conversation sont créées et gérées sur le pool par défaut.</translation>
    </message>
    <message>
        <source>Choose a pool for the site, or one for all sites.</source>
        <translation>Choisir un pool pour le site, ou un seul pour tous les sites.</translation>
    </message>
    <message>
        <source>Persistent Chat in another domain</source>
        <translation>Conversation permanente dans un autre domaine</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 are not in %3, the Active Directory domain of its Front End pool.</source>
        <translation>
            <numerusform>%n serveur de %1 n’est pas dans %3, le domaine Active Directory de son pool frontal.</numerusform>
            <numerusform>%n serveurs de %1 ne sont pas dans %3, le domaine Active Directory de leur pool frontal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Persistent Chat, its compliance service and the Front End pool should be in one domain.</source>
        <translation>La conversation permanente, son service de conformité et le pool frontal devraient se trouver dans un même domaine.</translation>
    </message>
    <message>
        <source>Use one domain for all of them.</source>
        <translation>Utiliser un même domaine pour tous.</translation>
    </message>
    <message>
        <source>Disaster recovery on a single-server pool</source>
        <translation>Récupération d’urgence sur un pool à un seul serveur</translation>
    </message>
    <message>
        <source>%1 is a single-computer pool with disaster recovery.</source>
        <translation>%1 est un pool à un seul ordinateur avec récupération d’urgence.</translation>
    </message>
    <message>
        <source>Only multiple-computer pools have this option.</source>
        <translation>Seuls les pools à plusieurs ordinateurs ont cette option.</translation>
    </message>
    <message>
        <source>Define a multiple-computer pool, or leave disaster recovery off.</source>
        <translation>Définir un pool à plusieurs ordinateurs, ou renoncer à la récupération d’urgence.</translation>
    </message>
    <message>
        <source>Disaster recovery without a usable backup store</source>
        <translation>Récupération d’urgence sans magasin de sauvegarde utilisable</translation>
    </message>
    <message>
        <source>%1 has disaster recovery, but no backup store in another data center than its primary store.</source>
        <translation>%1 a la récupération d’urgence, mais aucun magasin de sauvegarde dans un autre centre de données que celui de son magasin primaire.</translation>
    </message>
    <message>
        <source>The logs of the rooms are shipped to a SQL server in the other data center.</source>
        <translation>Les journaux des salles de conversation sont copiés vers un serveur SQL de l’autre centre de données.</translation>
    </message>
    <message>
        <source>Add a backup store in the other data center.</source>
        <translation>Ajouter un magasin de sauvegarde dans l’autre centre de données.</translation>
    </message>
    <message>
        <source>Stretched pool without log shipping</source>
        <translation>Pool étendu sans copie des journaux</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 stand in another data center than %3, and the pool has no disaster recovery.</source>
        <translation>
            <numerusform>%n serveur de %1 se trouve dans un autre centre de données que %3, et le pool n’a pas de récupération d’urgence.</numerusform>
            <numerusform>%n serveurs de %1 se trouvent dans un autre centre de données que %3, et le pool n’a pas de récupération d’urgence.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the data center of the database is lost, the far servers have none.</source>
        <translation>Quand le centre de données de la base est perdu, les serveurs éloignés n’ont plus de base de données.</translation>
    </message>
    <message>
        <source>Enable disaster recovery.</source>
        <translation>Activer la récupération d’urgence.</translation>
    </message>
    <message>
        <source>Log-shipping share missing or wrong</source>
        <translation>Partage pour la copie des journaux manquant ou incorrect</translation>
    </message>
    <message>
        <source>%1 has disaster recovery, but no share of its own for shipping logs.</source>
        <translation>%1 a la récupération d’urgence, mais pas de partage propre pour la copie des journaux.</translation>
    </message>
    <message>
        <source>The transaction logs need a share that is no file store and that every SQL server of the pool, in both data centers, can read and write. A second share on the backup SQL server receives the copies.</source>
        <translation>Les journaux de transaction ont besoin d’un partage qui n’est pas un magasin de fichiers et dans lequel chaque serveur SQL du pool, dans les deux centres de données, peut lire et écrire. Un deuxième partage, sur le serveur SQL de sauvegarde, reçoit les copies.</translation>
    </message>
    <message>
        <source>Enter the UNC path of the share.</source>
        <translation>Indiquer le chemin UNC du partage.</translation>
    </message>
    <message>
        <source>Persistent Chat failover is manual</source>
        <translation>Le basculement de la conversation permanente est manuel</translation>
    </message>
    <message>
        <source>An administrator has to fail %1 over to its backup store.</source>
        <translation>Un administrateur doit basculer %1 vers son magasin de sauvegarde.</translation>
    </message>
    <message>
        <source>Log shipping is stopped, the remaining logs are applied, the database mgc is brought online, the state of the pool is set, a new mirror is made and active servers are chosen. The compliance database mgccomp is not failed over.</source>
        <translation>La copie des journaux est arrêtée, les journaux restants sont appliqués, la base de données mgc est mise en ligne, l’état du pool est défini, un nouveau miroir est créé et des serveurs actifs sont choisis. La base de données de conformité mgccomp n’est pas basculée.</translation>
    </message>
    <message>
        <source>Keep the steps at hand and practise them.</source>
        <translation>Garder les étapes à portée de main et s’y exercer.</translation>
    </message>
    <message>
        <source>Pairing does not protect Persistent Chat</source>
        <translation>Le jumelage ne protège pas la conversation permanente</translation>
    </message>
    <message>
        <source>That %2 is paired does not protect the rooms of %1.</source>
        <translation>Le jumelage de %2 ne protège pas les salles de conversation de %1.</translation>
    </message>
    <message>
        <source>The Backup Service copies neither rooms nor their history.</source>
        <translation>Le service de sauvegarde ne copie ni les salles ni leur historique.</translation>
    </message>
    <message>
        <source>Stretch the pool over both sites and ship its logs.</source>
        <translation>Étendre le pool sur les deux sites et mettre en place la copie de ses journaux.</translation>
    </message>
    <message>
        <source>Growing a collocated Persistent Chat pool</source>
        <translation>Agrandissement d’un pool de conversation permanente colocalisé</translation>
    </message>
    <message>
        <source>The Persistent Chat pool %1 began on the Standard Edition server %2 and has %3 servers.</source>
        <translation>Le pool de conversation permanente %1 a commencé sur le serveur Standard Edition %2 et a %3 serveurs.</translation>
    </message>
    <message>
        <source>A pool that begins on a Standard Edition server takes no other servers.</source>
        <translation>Un pool qui commence sur un serveur Standard Edition n’accepte pas d’autres serveurs.</translation>
    </message>
    <message>
        <source>Begin with a server of its own.</source>
        <translation>Commencer avec un serveur qui lui soit propre.</translation>
    </message>
    <message>
        <source>Persistent Chat on Standard Edition</source>
        <translation>Conversation permanente sur Standard Edition</translation>
    </message>
    <message>
        <source>The Persistent Chat pool %1 runs on the Standard Edition server %2.</source>
        <translation>Le pool de conversation permanente %1 fonctionne sur le serveur Standard Edition %2.</translation>
    </message>
    <message>
        <source>There it has no high availability and serves few users. It is meant for trials.</source>
        <translation>Ainsi placé, il est sans haute disponibilité et sert peu d’utilisateurs. Cette configuration est destinée à des essais.</translation>
    </message>
    <message>
        <source>Use servers of their own.</source>
        <translation>Utiliser des serveurs qui lui soient propres.</translation>
    </message>
    <message>
        <source>Too many Persistent Chat servers</source>
        <translation>Trop de serveurs de conversation permanente</translation>
    </message>
    <message>
        <source>%1 has %2 servers, %3 of them active.</source>
        <translation>%1 a %2 serveurs, dont %3 actifs.</translation>
    </message>
    <message>
        <source>A pool has so many servers at most, half of them active and half on standby.</source>
        <translation>Le nombre de serveurs d’un pool est limité&#xa0;; une moitié peut être active, l’autre est de secours.</translation>
    </message>
    <message>
        <source>Keep to %4 servers and set all but %5 to standby.</source>
        <translation>S’en tenir à %4 serveurs, dont %5 actifs, et mettre les autres en secours.</translation>
    </message>
    <message>
        <source>No active Persistent Chat server</source>
        <translation>Aucun serveur de conversation permanente actif</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n server(s) of %1 is active.</source>
        <translation>
            <numerusform>Le seul serveur de %1 n’est pas actif.</numerusform>
            <numerusform>Aucun des %n serveurs de %1 n’est actif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only active servers serve rooms.</source>
        <translation>Seuls les serveurs actifs servent des salles.</translation>
    </message>
    <message>
        <source>Activate a server.</source>
        <translation>Activer un serveur.</translation>
    </message>
    <message>
        <source>Single Persistent Chat server</source>
        <translation>Serveur de conversation permanente unique</translation>
    </message>
    <message>
        <source>The Persistent Chat pool %1 has only one server.</source>
        <translation>Le pool de conversation permanente %1 n’a qu’un seul serveur.</translation>
    </message>
    <message>
        <source>No other server takes over when it fails, and a single-computer pool cannot be enlarged later.</source>
        <translation>Aucun autre serveur ne prend le relais quand il tombe en panne, et un pool à un seul ordinateur ne peut pas être agrandi plus tard.</translation>
    </message>
    <message>
        <source>Define a multiple-computer pool with two or more servers.</source>
        <translation>Définir un pool à plusieurs ordinateurs, avec deux serveurs ou plus.</translation>
    </message>
    <message>
        <source>Active servers far from the database</source>
        <translation>Serveurs actifs éloignés de la base de données</translation>
    </message>
    <message numerus="yes">
        <source>%n active server(s) of %1 reach the database in %3 over a link of low bandwidth.</source>
        <translation>
            <numerusform>%n serveur actif de %1 atteint la base de données (%3) par une liaison à bas débit.</numerusform>
            <numerusform>%n serveurs actifs de %1 atteignent la base de données (%3) par une liaison à bas débit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active servers belong beside the database or on a fast link to it. Over a fast link half of them may be active on each side; over a slow one all active servers stand with the database, and those of the other side wait.</source>
        <translation>Les serveurs actifs ont leur place à côté de la base de données, ou au bout d’une liaison rapide vers elle. Avec une liaison rapide, la moitié d’entre eux peut être active de chaque côté&#xa0;; avec une liaison lente, tous les serveurs actifs se trouvent avec la base de données, et ceux de l’autre côté restent de secours.</translation>
    </message>
    <message>
        <source>Set the servers far from the database to standby.</source>
        <translation>Mettre en secours les serveurs éloignés de la base de données.</translation>
    </message>
    <message>
        <source>Too many Persistent Chat users</source>
        <translation>Trop d’utilisateurs de la conversation permanente</translation>
    </message>
    <message numerus="yes">
        <source>With %n active server(s) %1 is planned for %3 active users of at most %6, %4 provisioned users of at most %7, and %5 endpoints of at most %8.</source>
        <translation>
            <numerusform>Avec %n serveur actif, %1 est prévu pour ces nombres&#xa0;: utilisateurs actifs %3 (au plus %6), utilisateurs approvisionnés %4 (au plus %7), points de terminaison %5 (au plus %8).</numerusform>
            <numerusform>Avec %n serveurs actifs, %1 est prévu pour ces nombres&#xa0;: utilisateurs actifs %3 (au plus %6), utilisateurs approvisionnés %4 (au plus %7), points de terminaison %5 (au plus %8).</numerusform>
        </translation>
    </message>
    <message>
        <source>These maxima are documented. Servers on standby do not count.</source>
        <translation>Ces maximums sont documentés. Les serveurs de secours ne comptent pas.</translation>
    </message>
    <message>
        <source>Activate more servers, or plan fewer users.</source>
        <translation>Activer davantage de serveurs, ou prévoir moins d’utilisateurs.</translation>
    </message>
    <message>
        <source>Access control entries near the limit</source>
        <translation>Entrées de contrôle d’accès proches de la limite</translation>
    </message>
    <message>
        <source>%1 is planned for %2 access control entries and %3 invitations.</source>
        <translation>%1 est prévu pour %2 entrées de contrôle d’accès et %3 invitations.</translation>
    </message>
    <message>
        <source>With very many of them the pool may become much slower. Pages differ on the number of invitations; the lower figure counts here.</source>
        <translation>Quand elles sont très nombreuses, le pool peut devenir beaucoup plus lent. Les pages divergent sur le nombre d’invitations&#xa0;; c’est le chiffre le plus bas qui compte ici.</translation>
    </message>
    <message>
        <source>Admit groups instead of people, to stay within %4 entries and %5 invitations.</source>
        <translation>Autoriser des groupes au lieu de personnes, pour rester dans la limite de %4 entrées et de %5 invitations.</translation>
    </message>
    <message>
        <source>Persistent Chat database in an availability group</source>
        <translation>Base de données de conversation permanente dans un groupe de disponibilité</translation>
    </message>
    <message>
        <source>%1, an availability group, holds a database of the Persistent Chat pool %2.</source>
        <translation>%1, un groupe de disponibilité, contient une base de données du pool de conversation permanente %2.</translation>
    </message>
    <message>
        <source>Persistent Chat supports mirroring and clustering, but no availability groups.</source>
        <translation>La conversation permanente prend en charge la mise en miroir et le clustering, mais pas les groupes de disponibilité.</translation>
    </message>
    <message>
        <source>Use mirroring or a cluster.</source>
        <translation>Utiliser la mise en miroir ou un cluster.</translation>
    </message>
    <message>
        <source>Persistent Chat database without high availability</source>
        <translation>Base de données de conversation permanente sans haute disponibilité</translation>
    </message>
    <message>
        <source>The rooms of %2 lie in %1, a single SQL server.</source>
        <translation>Les salles de conversation de %2 se trouvent dans %1, sur un seul serveur SQL.</translation>
    </message>
    <message>
        <source>The loss of that server stops all rooms.</source>
        <translation>La perte de ce serveur arrête toutes les salles.</translation>
    </message>
    <message>
        <source>Mirror the store, with a witness, or cluster it.</source>
        <translation>Mettre le magasin en miroir, avec un témoin, ou en cluster.</translation>
    </message>
    <message>
        <source>Persistent Chat mirror without witness</source>
        <translation>Miroir de conversation permanente sans témoin</translation>
    </message>
    <message>
        <source>%1, a mirrored store of the Persistent Chat pool %2, has no witness.</source>
        <translation>%1, un magasin mis en miroir du pool de conversation permanente %2, n’a pas de témoin.</translation>
    </message>
    <message>
        <source>Without a witness an administrator has to fail over to the mirror.</source>
        <translation>Sans témoin, un administrateur doit basculer vers le miroir.</translation>
    </message>
    <message>
        <source>Mirror or witness in the wrong data center</source>
        <translation>Miroir ou témoin dans le mauvais centre de données</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) that mirror or watch %1 stand in another data center than its primary in %3.</source>
        <translation>
            <numerusform>%n serveur miroir ou témoin de %1 se trouve dans un autre centre de données que le serveur primaire (%3).</numerusform>
            <numerusform>%n serveurs miroirs ou témoins de %1 se trouvent dans un autre centre de données que le serveur primaire (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Mirroring protects the rooms inside one data center; log shipping takes them to the other.</source>
        <translation>La mise en miroir protège les salles à l’intérieur d’un centre de données&#xa0;; la copie des journaux les transporte vers l’autre.</translation>
    </message>
    <message>
        <source>Place primary, mirror and witness in one data center.</source>
        <translation>Placer le serveur primaire, le miroir et le témoin dans un même centre de données.</translation>
    </message>
    <message>
        <source>Compliance without a store</source>
        <translation>Conformité sans magasin</translation>
    </message>
    <message>
        <source>%1 records rooms for compliance and has no store for that.</source>
        <translation>%1 enregistre les salles de conversation pour la conformité et n’a pas de magasin pour cela.</translation>
    </message>
    <message>
        <source>The compliance service needs a database.</source>
        <translation>Le service de conformité a besoin d’une base de données.</translation>
    </message>
    <message>
        <source>Add a compliance store.</source>
        <translation>Ajouter un magasin de conformité.</translation>
    </message>
    <message>
        <source>Compliance databases not doubled for disaster recovery</source>
        <translation>Bases de données de conformité non doublées pour la récupération d’urgence</translation>
    </message>
    <message numerus="yes">
        <source>The compliance data of %1 lacks %n of the three SQL servers that would protect it.</source>
        <translation>
            <numerusform>Parmi les trois serveurs SQL qui protégeraient les données de conformité de %1, %n manque.</numerusform>
            <numerusform>Parmi les trois serveurs SQL qui protégeraient les données de conformité de %1, %n manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Full protection takes a mirror, a backup in the other data center and a mirror of that, best in instances of their own.</source>
        <translation>Une protection complète demande un miroir, une sauvegarde dans l’autre centre de données et un miroir de celle-ci, de préférence dans leurs propres instances.</translation>
    </message>
    <message>
        <source>Add the mirror, the backup store and its mirror.</source>
        <translation>Ajouter le miroir, le magasin de sauvegarde et son miroir.</translation>
    </message>
    <message>
        <source>Changing the server count to or from 2 or 3</source>
        <translation>Nombre de serveurs qui était ou devient 2 ou 3</translation>
    </message>
    <message>
        <source>%1 has %2 deployed Front End Servers and %3 in the drawing.</source>
        <translation>Nombre de serveurs frontaux de %1 dans l’état déployé&#xa0;: %2&#xa0;; dans le dessin&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Pools of two and of three servers keep their state in another way than larger ones. The pool must be reset completely and started again.</source>
        <translation>Les pools de deux et de trois serveurs conservent leur état autrement que les pools plus grands. Le pool doit être réinitialisé complètement, puis démarré de nouveau.</translation>
    </message>
    <message>
        <source>Plan an outage of %1. A full reset can fail to restart the pool: try the lighter reset types first, and ask product support before repeating it.</source>
        <translation>Prévoir une interruption de %1. Il arrive qu’une réinitialisation complète ne parvienne pas à redémarrer le pool&#xa0;: essayer d’abord les types de réinitialisation plus légers, et consulter le support du produit avant de la répéter.</translation>
    </message>
    <message>
        <source>Adding or removing Front Ends interrupts the pool</source>
        <translation>L’ajout ou le retrait de serveurs frontaux interrompt le pool</translation>
    </message>
    <message>
        <source>The servers of %1 are not those that are deployed; new ones: %2, removed ones: %3.</source>
        <translation>Les serveurs de %1 ne sont pas ceux qui sont déployés&#xa0;; nouveaux&#xa0;: %2, retirés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Publishing the change restarts all servers of the pool together. Its users are offline meanwhile.</source>
        <translation>La publication de la modification redémarre tous les serveurs du pool en même temps. Pendant ce temps, ses utilisateurs sont hors ligne.</translation>
    </message>
    <message>
        <source>Publish outside working hours, run setup on each changed server and drain the servers that go.</source>
        <translation>Publier en dehors des heures de travail, exécuter l’installation sur chaque serveur modifié et vider de leurs sessions les serveurs à retirer.</translation>
    </message>
    <message>
        <source>Existing pools need setup after pairing</source>
        <translation>Les pools existants demandent une installation après le jumelage</translation>
    </message>
    <message>
        <source>%2 and %3 stand already and are to be paired.</source>
        <translation>%2 et %3 sont déjà en place et doivent être jumelés.</translation>
    </message>
    <message>
        <source>The Backup Service comes onto their Front End Servers only when setup runs there again; it must then be started and synchronised in both directions.</source>
        <translation>Le service de sauvegarde n’arrive sur leurs serveurs frontaux que si l’installation y est exécutée de nouveau&#xa0;; il doit ensuite être démarré et synchronisé dans les deux sens.</translation>
    </message>
    <message>
        <source>Run setup and the cumulative update on every Front End Server of both pools, start the Backup Service, synchronise and wait for the steady state both ways.</source>
        <translation>Exécuter l’installation et la mise à jour cumulative sur chaque serveur frontal des deux pools, démarrer le service de sauvegarde, synchroniser et attendre l’état stable dans les deux sens.</translation>
    </message>
    <message>
        <source>Deleting the pool that holds Central Management</source>
        <translation>Suppression du pool qui contient la gestion centralisée</translation>
    </message>
    <message>
        <source>%2 holds the deployed Central Management store and is missing from the drawing.</source>
        <translation>%2 contient le magasin central de gestion déployé et n’est plus dans le dessin.</translation>
    </message>
    <message>
        <source>The store must be moved with its own command before the pool goes; choosing another pool in Topology Builder does not move a deployed store.</source>
        <translation>Le magasin doit être déplacé avec sa propre commande avant la disparition du pool&#xa0;; choisir un autre pool dans le Générateur de topologie ne déplace pas un magasin déployé.</translation>
    </message>
    <message>
        <source>Choose the pool that takes the store over, and move it first.</source>
        <translation>Choisir le pool qui reprend le magasin, et commencer par y déplacer celui-ci.</translation>
    </message>
    <message>
        <source>Detach branch appliances when their pool is migrated</source>
        <translation>Détacher les Survivable Branch Appliances quand leur pool est migré</translation>
    </message>
    <message>
        <source>The users of %1 go from a pool of %2 to %4 of %3.</source>
        <translation>Les utilisateurs de %1 passent d’un pool de %2 à %4 (%3).</translation>
    </message>
    <message>
        <source>A branch appliance cannot stay attached while its pool moves to the newer version.</source>
        <translation>Une Survivable Branch Appliance ne peut pas rester attachée pendant que son pool passe à la version plus récente.</translation>
    </message>
    <message>
        <source>Move the users of %1 to another pool, remove it from the old topology, add it again under the new pool and move its users back.</source>
        <translation>Déplacer les utilisateurs de %1 vers un autre pool, supprimer %1 de l’ancienne topologie, l’ajouter de nouveau sous le nouveau pool et y ramener ses utilisateurs.</translation>
    </message>
    <message>
        <source>Wrong in-place upgrade path</source>
        <translation>Chemin de mise à niveau sur place incorrect</translation>
    </message>
    <message>
        <source>%1 is deployed as %2 and drawn as %3 under the same name.</source>
        <translation>%1 est déployé en tant que %2 et dessiné en tant que %3 sous le même nom.</translation>
    </message>
    <message>
        <source>Only 2019 can be upgraded in place, to the Subscription Edition. From 2015 and older, users move to new pools beside the old ones.</source>
        <translation>Seule la version 2019 peut être mise à niveau sur place, vers Subscription Edition. Depuis 2015 et les versions plus anciennes, les utilisateurs sont déplacés vers de nouveaux pools à côté des anciens.</translation>
    </message>
    <message>
        <source>Draw a new pool beside %1 and move its users.</source>
        <translation>Dessiner un nouveau pool à côté de %1 et y déplacer ses utilisateurs.</translation>
    </message>
    <message>
        <source>Published name changed</source>
        <translation>Nom publié modifié</translation>
    </message>
    <message>
        <source>%2 is deployed; the drawing calls it %3.</source>
        <translation>%2 est déployé&#xa0;; le dessin le nomme %3.</translation>
    </message>
    <message>
        <source>Names of deployed pools and servers are no setting that can be edited safely. For Standard Edition servers the documentation says so outright; the pages about other pools contradict each other.</source>
        <translation>Le nom d’un pool ou d’un serveur déployé n’est pas un paramètre qui se modifie sans risque. Pour les serveurs Standard Edition, la documentation le dit clairement&#xa0;; les pages sur les autres pools se contredisent.</translation>
    </message>
    <message>
        <source>Plan a replacement: a new object beside the old one, then remove that.</source>
        <translation>Prévoir un remplacement&#xa0;: un nouvel objet à côté de l’ancien, puis la suppression de ce dernier.</translation>
    </message>
    <message>
        <source>First start below the required number</source>
        <translation>Premier démarrage avec trop peu de serveurs</translation>
    </message>
    <message>
        <source>In %1, %2 starts from cold with %3 servers; it needs %4 to come up.</source>
        <translation>Dans %1, %2 démarre à froid avec trop peu de serveurs (%3)&#xa0;; il lui en faut %4 pour démarrer.</translation>
    </message>
    <message>
        <source>Services may hang while they start, and the pool may not come up.</source>
        <translation>Des services peuvent se bloquer pendant leur démarrage, et le pool peut ne pas démarrer.</translation>
    </message>
    <message>
        <source>Start more servers. On a later start, if that is impossible and the pool keeps quorum, reset it after the loss of quorum.</source>
        <translation>Démarrer davantage de serveurs. Lors d’un démarrage ultérieur, si c’est impossible et que le pool garde le quorum, le réinitialiser avec la récupération après perte de quorum.</translation>
    </message>
    <message>
        <source>Users of routing groups can be stuck although the pool runs</source>
        <translation>Des utilisateurs de groupes de routage peuvent être bloqués bien que le pool fonctionne</translation>
    </message>
    <message>
        <source>In %1, %2 loses %3 servers at once and goes on.</source>
        <translation>Dans %1, %2 perd %3 serveurs à la fois et continue de fonctionner.</translation>
    </message>
    <message>
        <source>Some groups of users lose two of their three copies. They are not served normally until a copy returns or the group is reset.</source>
        <translation>Certains groupes d’utilisateurs perdent deux de leurs trois copies. Ils ne sont pas servis normalement tant qu’une copie n’est pas revenue ou que le groupe n’a pas été réinitialisé.</translation>
    </message>
    <message>
        <source>Bring the servers back. Only if that is impossible, reset the pool after the loss of quorum; recent data that was not saved may be lost.</source>
        <translation>Remettre les serveurs en service. Seulement si c’est impossible, réinitialiser le pool avec la récupération après perte de quorum&#xa0;; des données récentes non enregistrées peuvent être perdues.</translation>
    </message>
    <message>
        <source>Failing over in the wrong order</source>
        <translation>Basculement dans le mauvais ordre</translation>
    </message>
    <message>
        <source>In %1, %2 fails over while the users of %3 are failed over to it.</source>
        <translation>Dans %1, %2 bascule alors que les utilisateurs de %3 ont basculé vers lui.</translation>
    </message>
    <message>
        <source>The command fails: the users of the partner must be failed back first.</source>
        <translation>La commande échoue&#xa0;: les utilisateurs du partenaire doivent d’abord être restaurés dans leur pool d’accueil.</translation>
    </message>
    <message>
        <source>Fail %3 back, then fail %2 over.</source>
        <translation>Restaurer %3, puis basculer %2.</translation>
    </message>
    <message>
        <source>PoolFQDN means the affected home pool</source>
        <translation>PoolFQDN désigne le pool d’accueil affecté</translation>
    </message>
    <message>
        <source>%1 fails over or back users whose home is %2.</source>
        <translation>%1 bascule ou restaure des utilisateurs dont le pool d’accueil est %2.</translation>
    </message>
    <message>
        <source>In the commands for failover and failback the parameter names the pool that homes the users, never the pool that serves them.</source>
        <translation>Dans les commandes de basculement et de restauration, le paramètre nomme le pool qui héberge les utilisateurs, jamais celui qui les sert.</translation>
    </message>
    <message>
        <source>Give the home pool, %2, in both commands.</source>
        <translation>Indiquer le pool d’accueil, %2, dans les deux commandes.</translation>
    </message>
    <message>
        <source>Restore meeting content after failback</source>
        <translation>Recopier le contenu des réunions après la restauration</translation>
    </message>
    <message>
        <source>In %1 the users of %2 come back from %3.</source>
        <translation>Dans %1, les utilisateurs de %2 reviennent de %3.</translation>
    </message>
    <message>
        <source>What was uploaded to meetings while they were on the backup pool must be copied back.</source>
        <translation>Ce que les utilisateurs ont chargé dans des réunions pendant qu’ils étaient sur le pool de sauvegarde doit être recopié en retour.</translation>
    </message>
    <message>
        <source>After the failback, run Invoke-CsBackupServiceSync for %3 with the module ConfServices.DataConf.</source>
        <translation>Après la restauration, exécuter Invoke-CsBackupServiceSync pour %3 avec le module ConfServices.DataConf.</translation>
    </message>
    <message>
        <source>Pool failover before Central Management failover</source>
        <translation>Basculement du pool avant celui de la gestion centralisée</translation>
    </message>
    <message>
        <source>In %1, %2 fails over while %3, which holds the Central Management store, is down.</source>
        <translation>Dans %1, %2 bascule alors que %3, qui contient le magasin central de gestion, est en panne.</translation>
    </message>
    <message>
        <source>The store must work before users are failed over; the command for the pool fails otherwise.</source>
        <translation>Le magasin doit fonctionner avant que des utilisateurs soient basculés&#xa0;; sinon, la commande pour le pool échoue.</translation>
    </message>
    <message>
        <source>Fail Central Management over first.</source>
        <translation>Basculer d’abord la gestion centralisée.</translation>
    </message>
    <message>
        <source>No need to move Central Management back</source>
        <translation>Inutile de ramener la gestion centralisée</translation>
    </message>
    <message>
        <source>After %1 the users are back on %2, while Central Management has gone to %3.</source>
        <translation>Après %1, les utilisateurs sont de retour sur %2, tandis que la gestion centralisée est passée à %3.</translation>
    </message>
    <message>
        <source>The store may stay on the pool to which it was failed over.</source>
        <translation>Le magasin peut rester sur le pool vers lequel il a basculé.</translation>
    </message>
    <message>
        <source>Draw %3 as the active holder instead of moving the store back.</source>
        <translation>Dessiner %3 comme détenteur actif au lieu de ramener le magasin.</translation>
    </message>
    <message>
        <source>What still works without Central Management</source>
        <translation>Ce qui fonctionne encore sans la gestion centralisée</translation>
    </message>
    <message>
        <source>In %1, %2, which holds the Central Management store, is down.</source>
        <translation>Dans %1, %2, qui contient le magasin central de gestion, est en panne.</translation>
    </message>
    <message>
        <source>Every server keeps a copy of the configuration to read, so that calls, messages and meetings go on. The topology, policies and the settings of users cannot be changed.</source>
        <translation>Chaque serveur garde une copie de la configuration en lecture, si bien que les appels, les messages et les réunions continuent. La topologie, les stratégies et les paramètres des utilisateurs ne peuvent pas être modifiés.</translation>
    </message>
    <message>
        <source>Fail Central Management over before anything has to be changed.</source>
        <translation>Basculer la gestion centralisée avant qu’une modification soit nécessaire.</translation>
    </message>
    <message>
        <source>Edge failover leaves federation to be repointed</source>
        <translation>Après le basculement d’un pool de serveurs Edge, la fédération reste à rediriger</translation>
    </message>
    <message>
        <source>In %1, %2, through which federation goes, is down.</source>
        <translation>Dans %1, %2, par lequel passe la fédération, est en panne.</translation>
    </message>
    <message>
        <source>Federation does not move to another Edge pool by itself.</source>
        <translation>La fédération ne passe pas d’elle-même à un autre pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Take federation from %2, give it to another Edge pool, publish, and run setup on the Edge Server.</source>
        <translation>Retirer la fédération de %2, la donner à un autre pool de serveurs Edge, publier, et exécuter l’installation sur le serveur Edge.</translation>
    </message>
    <message>
        <source>Pairing traffic unprotected</source>
        <translation>Trafic du jumelage non protégé</translation>
    </message>
    <message>
        <source>The data of the pair %1 crosses an unprotected link between %2 and %3.</source>
        <translation>Les données de la paire %1 traversent une liaison non protégée entre %2 et %3.</translation>
    </message>
    <message>
        <source>The Backup Service does not encrypt what it copies. Whoever sits on the way, inside the company as well, can read and alter it.</source>
        <translation>Le service de sauvegarde ne chiffre pas ce qu’il copie. Quiconque se trouve sur le chemin, y compris à l’intérieur de l’entreprise, peut le lire et le modifier.</translation>
    </message>
    <message>
        <source>Use an encrypted WAN, or IPsec for the traffic to the file stores.</source>
        <translation>Utiliser un WAN chiffré, ou IPsec pour le trafic vers les magasins de fichiers.</translation>
    </message>
    <message>
        <source>Pairing traffic over the Internet</source>
        <translation>Trafic du jumelage par Internet</translation>
    </message>
    <message>
        <source>The data of the pair %1 crosses the Internet between %2 and %3 without protection.</source>
        <translation>Les données de la paire %1 traversent Internet entre %2 et %3 sans protection.</translation>
    </message>
    <message>
        <source>The Backup Service expects a protected company network.</source>
        <translation>Le service de sauvegarde suppose un réseau d’entreprise protégé.</translation>
    </message>
    <message>
        <source>Use a protected WAN.</source>
        <translation>Utiliser un WAN protégé.</translation>
    </message>
    <message>
        <source>What crosses the link</source>
        <translation>Ce qui traverse la liaison</translation>
    </message>
    <message>
        <source>Personal data of the users of %2 and %3 is copied to the other pool.</source>
        <translation>Des données personnelles des utilisateurs de %2 et %3 sont copiées vers l’autre pool.</translation>
    </message>
    <message>
        <source>It is SIP addresses, contact lists, settings and the times of meetings, and what people uploaded to meetings: presentations and whiteboards.</source>
        <translation>Il s’agit d’adresses SIP, de listes de contacts, de paramètres et d’horaires de réunions, ainsi que de ce que des personnes ont chargé dans des réunions&#xa0;: présentations et tableaux blancs.</translation>
    </message>
    <message>
        <source>Tell those who are responsible for data protection.</source>
        <translation>Informer les responsables de la protection des données.</translation>
    </message>
    <message>
        <source>IPsec rule set</source>
        <translation>Jeu de règles IPsec</translation>
    </message>
    <message>
        <source>IPsec protects the way of the data and does not replace the protection of applications.</source>
        <translation>IPsec protège le chemin des données et ne remplace pas la protection des applications.</translation>
    </message>
    <message>
        <source>Enter these rules, and none for media ports.</source>
        <translation>Saisir ces règles, et aucune pour les ports du média.</translation>
    </message>
    <message>
        <source>SQL service accounts need the mirroring share</source>
        <translation>Les comptes de service SQL ont besoin du partage de mise en miroir</translation>
    </message>
    <message>
        <source>The SQL Server accounts of both partners of %1 have to read and write the mirroring share.</source>
        <translation>Les comptes SQL Server des deux partenaires de %1 doivent pouvoir lire et écrire dans le partage de mise en miroir.</translation>
    </message>
    <message>
        <source>They exchange a backup there. Where SQL Server runs as Network Service or Local System, these are the accounts of the computers.</source>
        <translation>Les partenaires y échangent une sauvegarde. Là où SQL Server s’exécute sous Network Service ou Local System, il s’agit des comptes des ordinateurs.</translation>
    </message>
    <message>
        <source>Give the accounts access before mirroring is set up.</source>
        <translation>Donner l’accès à ces comptes avant de configurer la mise en miroir.</translation>
    </message>
    <message>
        <source>Changing mirroring means restarting Front Ends</source>
        <translation>Modifier la mise en miroir impose de redémarrer les serveurs frontaux</translation>
    </message>
    <message>
        <source>The mirror or the witness of %1 is not the one that is deployed.</source>
        <translation>Le miroir ou le témoin de %1 n’est pas celui qui est déployé.</translation>
    </message>
    <message>
        <source>After each change of the mirroring relationship all Front End Servers of the pool must be restarted.</source>
        <translation>Après chaque modification de la relation de mise en miroir, tous les serveurs frontaux du pool doivent être redémarrés.</translation>
    </message>
    <message>
        <source>Plan the restart. To move a mirror, remove it, publish, add the new one and publish again.</source>
        <translation>Prévoir le redémarrage. Pour déplacer un miroir, le supprimer, publier, ajouter le nouveau et publier de nouveau.</translation>
    </message>
    <message>
        <source>Removing only the witness</source>
        <translation>Suppression du seul témoin</translation>
    </message>
    <message>
        <source>The drawing takes the witness from %1 and keeps its mirror.</source>
        <translation>Le dessin retire à %1 son témoin et garde son miroir.</translation>
    </message>
    <message>
        <source>The message after publishing suggests a command that would remove the whole mirror.</source>
        <translation>Le message affiché après la publication propose une commande qui supprimerait tout le miroir.</translation>
    </message>
    <message>
        <source>Do not run Uninstall-CsMirrorDatabase; remove the witness of %1 in SQL Server.</source>
        <translation>Ne pas exécuter Uninstall-CsMirrorDatabase&#xa0;; supprimer le témoin de %1 dans SQL Server.</translation>
    </message>
    <message>
        <source>Converting a pool to an availability group while it holds Central Management</source>
        <translation>Conversion d’un pool en groupe de disponibilité alors qu’il contient la gestion centralisée</translation>
    </message>
    <message>
        <source>%2 becomes an availability group while its pool %1 holds the Central Management store.</source>
        <translation>%2 devient un groupe de disponibilité alors que son pool %1 contient le magasin central de gestion.</translation>
    </message>
    <message>
        <source>The Central Management store must be moved to another pool first.</source>
        <translation>Le magasin central de gestion doit d’abord être déplacé vers un autre pool.</translation>
    </message>
    <message>
        <source>Move the store (a temporary Standard Edition server will do), convert %2, and move the store back if you wish.</source>
        <translation>Déplacer le magasin (un serveur Standard Edition provisoire suffit), convertir %2, puis ramener le magasin si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Moving databases is not an edit</source>
        <translation>Modifier un magasin ne déplace pas ses bases de données</translation>
    </message>
    <message>
        <source>%1 stands on another server or instance than the deployed one.</source>
        <translation>%1 se trouve sur un autre serveur ou une autre instance que le magasin déployé.</translation>
    </message>
    <message>
        <source>Editing a SQL store moves no data, and for the Central Management store the instance cannot be changed in this way at all.</source>
        <translation>Modifier un magasin SQL ne déplace aucune donnée et, pour le magasin central de gestion, l’instance ne peut pas du tout être changée de cette façon.</translation>
    </message>
    <message>
        <source>Create a new store, install the databases there and move the data.</source>
        <translation>Créer un nouveau magasin, y installer les bases de données et déplacer les données.</translation>
    </message>
    <message>
        <source>File server name cannot be edited</source>
        <translation>Le nom du serveur de fichiers ne peut pas être modifié</translation>
    </message>
    <message>
        <source>%1 is deployed on %2; the drawing puts it on %3.</source>
        <translation>%1 est déployé sur %2&#xa0;; le dessin le place sur %3.</translation>
    </message>
    <message>
        <source>Only the name of the share can be edited. Another server means another file store and moving the data.</source>
        <translation>Seul le nom du partage peut être modifié. Un autre serveur signifie un autre magasin de fichiers et le déplacement des données.</translation>
    </message>
    <message>
        <source>Create a new file store and move the data of %1.</source>
        <translation>Créer un nouveau magasin de fichiers et déplacer les données de %1.</translation>
    </message>
    <message>
        <source>Trusted application pool of one computer</source>
        <translation>Pool d’applications approuvées à un seul ordinateur</translation>
    </message>
    <message>
        <source>The trusted application pool %1 is a single-computer pool.</source>
        <translation>Le pool d’applications approuvées %1 est un pool à un seul ordinateur.</translation>
    </message>
    <message>
        <source>It has no load balancing or high availability, and cannot become a multiple-computer pool later. A multiple-computer pool may begin with one computer.</source>
        <translation>Il n’a ni équilibrage de la charge ni haute disponibilité, et ne peut pas devenir plus tard un pool à plusieurs ordinateurs. Un pool à plusieurs ordinateurs peut commencer avec un seul.</translation>
    </message>
    <message>
        <source>Define it as a multiple-computer pool.</source>
        <translation>Le définir comme pool à plusieurs ordinateurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 run on an operating system that is not supported for its version.</source>
        <translation>
            <numerusform>%n serveur de %1 exécute un système d’exploitation qui n’est pas pris en charge pour sa version.</numerusform>
            <numerusform>%n serveurs de %1 exécutent un système d’exploitation qui n’est pas pris en charge pour sa version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lync Server pool</source>
        <translation>Pool Lync Server</translation>
    </message>
    <message>
        <source>%1 is a pool of %2, whose support ended in %3. The other rules do not judge it.</source>
        <translation>%1 est un pool de %2, dont le support a pris fin en %3. Les autres règles ne le jugent pas.</translation>
    </message>
    <message>
        <source>Pools of Lync Server 2010 and 2013 may stand beside newer ones and keep their own version. The rules and sizes are those of Skype for Business Server 2015 and later, so that their silence about such a pool does not mean that all is well.</source>
        <translation>Les pools de Lync Server 2010 et 2013 peuvent coexister avec des pools plus récents et garder leur propre version. Les règles et les tailles sont celles de Skype for Business Server 2015 et des versions ultérieures, si bien que leur silence sur un tel pool ne signifie pas que tout va bien.</translation>
    </message>
    <message>
        <source>From 2013 upgrade in place to 2015, or move the users to new pools of 2015 or 2019; from 2010 move them to new pools of 2015. From there Subscription Edition can be reached: in place from 2019, with new pools from 2015.</source>
        <translation>Depuis 2013, mettre à niveau sur place vers 2015, ou déplacer les utilisateurs vers de nouveaux pools de 2015 ou 2019&#xa0;; depuis 2010, les déplacer vers de nouveaux pools de 2015. De là, Subscription Edition peut être atteinte&#xa0;: sur place depuis 2019, avec de nouveaux pools depuis 2015.</translation>
    </message>
    <message>
        <source>Video Interop not stand-alone</source>
        <translation>Interopérabilité vidéo non autonome</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 share a machine with other roles.</source>
        <translation>
            <numerusform>%n serveur de %1 partage une machine avec d’autres rôles.</numerusform>
            <numerusform>%n serveurs de %1 partagent une machine avec d’autres rôles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Video Interop Servers are supported in a pool on machines of its own.</source>
        <translation>Les serveurs d’interopérabilité vidéo sont pris en charge dans un pool sur ses propres machines.</translation>
    </message>
    <message>
        <source>Separate the role.</source>
        <translation>Séparer le rôle.</translation>
    </message>
    <message>
        <source>Video gateway with several trunks</source>
        <translation>Passerelle vidéo à plusieurs jonctions</translation>
    </message>
    <message numerus="yes">
        <source>The video gateway %1 has %n trunk(s).</source>
        <translation>
            <numerusform>La passerelle vidéo %1 a %n jonction.</numerusform>
            <numerusform>La passerelle vidéo %1 a %n jonctions.</numerusform>
        </translation>
    </message>
    <message>
        <source>A video gateway may have one trunk. For failover the same device is defined under two names, each with a trunk to another pool; with TLS its certificate holds both names.</source>
        <translation>Une passerelle vidéo ne peut avoir qu’une jonction. Pour le basculement, le même appareil est défini sous deux noms, chacun avec une jonction vers un autre pool&#xa0;; avec TLS, son certificat contient les deux noms.</translation>
    </message>
    <message>
        <source>Define the device under one name for each trunk.</source>
        <translation>Définir l’appareil sous un nom pour chaque jonction.</translation>
    </message>
    <message>
        <source>Video Interop next hop without backup</source>
        <translation>Tronçon suivant de l’interopérabilité vidéo sans sauvegarde</translation>
    </message>
    <message>
        <source>%1 hands on to %2, which has no backup pool.</source>
        <translation>%1 transmet à %2, qui n’a pas de pool de sauvegarde.</translation>
    </message>
    <message>
        <source>Video Interop asks its next hop once a minute and, after five answers missed, sends new calls to the backup pool. Without one those calls fail.</source>
        <translation>L’interopérabilité vidéo interroge son tronçon suivant une fois par minute et, après cinq réponses manquées, envoie les nouveaux appels au pool de sauvegarde. Sans ce dernier, ces appels échouent.</translation>
    </message>
    <message>
        <source>Pair the next hop with another pool.</source>
        <translation>Jumeler le tronçon suivant avec un autre pool.</translation>
    </message>
    <message>
        <source>Single Video Interop server</source>
        <translation>Serveur d’interopérabilité vidéo unique</translation>
    </message>
    <message>
        <source>The Video Interop pool %1 consists of one server.</source>
        <translation>Le pool d’interopérabilité vidéo %1 se compose d’un seul serveur.</translation>
    </message>
    <message>
        <source>Calls in progress and new calls fail with it.</source>
        <translation>Les appels en cours et les nouveaux appels échouent avec lui.</translation>
    </message>
    <message>
        <source>Add a server, reached through DNS load balancing or a trunk of its own.</source>
        <translation>Ajouter un serveur, accessible par l’équilibrage de charge DNS ou par sa propre jonction.</translation>
    </message>
    <message>
        <source>IPsec for the pair %1 needs rules for TCP port %4 from each Front End Server of %2 to the file store of %3, and from those of %3 to that of %2; the notes of the link do not list them all.</source>
        <translation>IPsec pour la paire %1 demande des règles pour le port TCP %4, de chaque serveur frontal de %2 vers le magasin de fichiers de %3, et de ceux de %3 vers celui de %2&#xa0;; les notes de la liaison ne les mentionnent pas toutes.</translation>
    </message>
</context>
<context>
    <name>RunbookReport</name>
    <message>
        <source>Runbook</source>
        <translation>Procédure d’exploitation</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>to be entered by hand</source>
        <translation>à remplir à la main</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Revision of the plan</source>
        <translation>Révision du plan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Planned update</source>
        <translation>Mise à jour prévue</translation>
    </message>
    <message>
        <source>Latest exports</source>
        <translation>Dernières exportations</translation>
    </message>
    <message>
        <source>Last check of the pair, with its result</source>
        <translation>Dernière vérification de la paire, avec son résultat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Values the plan does not hold yet</source>
        <translation>Valeurs que le plan ne contient pas encore</translation>
    </message>
    <message>
        <source>Commands that need them are left out.</source>
        <translation>Les commandes qui en ont besoin sont omises.</translation>
    </message>
    <message>
        <source>When it is run</source>
        <translation>Quand l’exécuter</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Avant le début</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only when: %1</source>
        <translation>Seulement si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Destroys data: %1</source>
        <translation>Détruit des données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verify on your system: the documentation does not confirm this.</source>
        <translation>À vérifier sur le système&#xa0;: la documentation ne le confirme pas.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Orders that must not be broken</source>
        <translation>Ordres à respecter impérativement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Ce qui s’impose</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Runbooks</name>
    <message>
        <source>Planned: maintenance or a drill takes the store away from %1. Disaster: the active store on %1 is down.</source>
        <translation>Planifié&#xa0;: une maintenance ou un exercice retire le magasin à %1. Sinistre&#xa0;: le magasin actif sur %1 est en panne.</translation>
    </message>
    <message>
        <source>The standby databases exist on %2 (task PAIR-05).</source>
        <translation>Les bases de données de secours existent sur %2 (tâche PAIR-05).</translation>
    </message>
    <message>
        <source>The commands run on a server of %2, the pool that is to become active, as a member of RTCUniversalServerAdmins.</source>
        <translation>Les commandes s’exécutent sur un serveur de %2, le pool qui doit devenir actif, en tant que membre de RTCUniversalServerAdmins.</translation>
    </message>
    <message>
        <source>The store is active on %2. The targets are 5 minutes, and 5 minutes of lost changes.</source>
        <translation>Le magasin est actif sur %2. Les objectifs sont de 5 minutes, et de 5 minutes de modifications perdues.</translation>
    </message>
    <message>
        <source>Look at the present state</source>
        <translation>Regarder l’état actuel</translation>
    </message>
    <message>
        <source>Run the commands. -WhatIf changes nothing.</source>
        <translation>Exécuter les commandes. -WhatIf ne change rien.</translation>
    </message>
    <message>
        <source>The present and the proposed owner are shown.</source>
        <translation>Le détenteur actuel et le détenteur proposé s’affichent.</translation>
    </message>
    <message>
        <source>The active store works.</source>
        <translation>Le magasin actif fonctionne.</translation>
    </message>
    <message>
        <source>Planned failover</source>
        <translation>Basculement planifié</translation>
    </message>
    <message>
        <source>No -Force here: without it the cmdlet finishes the replication and makes the source read-only before it switches.</source>
        <translation>Pas de -Force ici&#xa0;: sans ce paramètre, la cmdlet termine la réplication et passe la source en lecture seule avant de basculer.</translation>
    </message>
    <message>
        <source>The command ends without errors.</source>
        <translation>La commande se termine sans erreur.</translation>
    </message>
    <message>
        <source>Run the same on a server of %1.</source>
        <translation>Exécuter la même commande sur un serveur de %1.</translation>
    </message>
    <message>
        <source>The active store is down.</source>
        <translation>Le magasin actif est en panne.</translation>
    </message>
    <message>
        <source>Disaster failover</source>
        <translation>Basculement après un sinistre</translation>
    </message>
    <message>
        <source>The target is the database that the topology defines for the standby. With an availability group it is the SQL Server FQDN of the store, which is the listener once AG-07 and AG-08 are done; on Standard Edition the server itself and the instance RTC.</source>
        <translation>La cible est la base de données que la topologie définit pour la copie de secours. Avec un groupe de disponibilité, c’est le nom de domaine complet SQL Server du magasin, c’est-à-dire l’écouteur une fois AG-07 et AG-08 effectués&#xa0;; sur Standard Edition, le serveur lui-même et l’instance RTC.</translation>
    </message>
    <message>
        <source>The cmdlet has -Restore for the planned form; use it only with product support.</source>
        <translation>La cmdlet a un paramètre -Restore pour la forme planifiée&#xa0;; ne l’utiliser qu’avec le support du produit.</translation>
    </message>
    <message>
        <source>That the listener is given as -BackupSqlServerFqdn follows from the value in the topology; the documentation does not show it.</source>
        <translation>Que l’écouteur se donne comme -BackupSqlServerFqdn découle de la valeur de la topologie&#xa0;; la documentation ne le montre pas.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read the states until all replicas are up to date. Edge Servers are among them: TCP 4443 from %2 to them is open.</source>
        <translation>Lire les états jusqu’à ce que tous les réplicas soient à jour. Les serveurs Edge en font partie&#xa0;: TCP 4443 de %2 vers eux est ouvert.</translation>
    </message>
    <message>
        <source>Master and file transfer agents are servers of %2, all replicas are True, and the location of the store is %2.</source>
        <translation>Le maître et les agents de transfert de fichiers sont des serveurs de %2, tous les réplicas sont à True, et l’emplacement du magasin est %2.</translation>
    </message>
    <message>
        <source>There is no pair, or the standby cannot be used.</source>
        <translation>Il n’y a pas de paire, ou la copie de secours est inutilisable.</translation>
    </message>
    <message>
        <source>No standby store: rebuild from the exports</source>
        <translation>Pas de magasin de secours&#xa0;: reconstruire à partir des exportations</translation>
    </message>
    <message>
        <source>a Front End Server of %2, not in a remote session</source>
        <translation>un serveur frontal de %2, pas dans une session distante</translation>
    </message>
    <message>
        <source>Enable-CsTopology works on this server and its Front End service runs. A Standard Edition server is prepared first (Prepare first Standard Edition server).</source>
        <translation>Enable-CsTopology réussit sur ce serveur, et son service frontal fonctionne. Un serveur Standard Edition est d’abord préparé («&#xa0;Préparer le premier serveur Standard Edition&#xa0;»).</translation>
    </message>
    <message>
        <source>Run the first two commands.</source>
        <translation>Exécuter les deux premières commandes.</translation>
    </message>
    <message>
        <source>Then run the local setup on the other Front End Servers of the pool, not on the one used for the move, and on the servers that the cmdlet lists.</source>
        <translation>Exécuter ensuite l’installation locale sur les autres serveurs frontaux du pool, mais pas sur celui qui a servi au déplacement, et sur les serveurs qu’indique la cmdlet.</translation>
    </message>
    <message>
        <source>The master is a server of %2, and the replicas are True.</source>
        <translation>Le maître est un serveur de %2, et les réplicas sont à True.</translation>
    </message>
    <message>
        <source>-Clean deletes the Central Management databases that are on the target. Confirm it twice.</source>
        <translation>-Clean supprime les bases de données de la gestion centralisée qui se trouvent sur la cible. Confirmer deux fois.</translation>
    </message>
    <message>
        <source>The primary data center of %1 is rebuilt, and the databases are installed there again with Topology Builder.</source>
        <translation>Le centre de données primaire de %1 est reconstruit, et les bases de données y sont de nouveau installées avec le Générateur de topologie.</translation>
    </message>
    <message>
        <source>No new mirror or backup servers were deployed in between.</source>
        <translation>Aucun nouveau serveur miroir ni serveur de sauvegarde n’a été déployé entre-temps.</translation>
    </message>
    <message>
        <source>The account of SQL Agent on the backup instance reads the share and writes to the local folder.</source>
        <translation>Le compte de SQL Agent sur l’instance de sauvegarde lit le partage et écrit dans le dossier local.</translation>
    </message>
    <message>
        <source>%1 is in its normal state, with log shipping.</source>
        <translation>%1 est dans son état normal, avec la copie des journaux.</translation>
    </message>
    <message>
        <source>Clear the active server list</source>
        <translation>Effacer la liste des serveurs actifs</translation>
    </message>
    <message>
        <source>Nobody can use rooms from here to the end.</source>
        <translation>À partir d’ici et jusqu’à la fin, personne ne peut utiliser les salles.</translation>
    </message>
    <message>
        <source>No server is connected to mgc and mgccomp.</source>
        <translation>Aucun serveur n’est connecté à mgc ni à mgccomp.</translation>
    </message>
    <message>
        <source>Remove the mirror of the backup database</source>
        <translation>Supprimer le miroir de la base de données de sauvegarde</translation>
    </message>
    <message>
        <source>Run the statement on the backup instance.</source>
        <translation>Exécuter l’instruction sur l’instance de sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing is mirrored.</source>
        <translation>Rien n’est en miroir.</translation>
    </message>
    <message>
        <source>Back up mgc</source>
        <translation>Sauvegarder mgc</translation>
    </message>
    <message>
        <source>Both instances can read the file.</source>
        <translation>Les deux instances peuvent lire le fichier.</translation>
    </message>
    <message>
        <source>Restore it on the primary</source>
        <translation>La restaurer sur le serveur primaire</translation>
    </message>
    <message>
        <source>Run the statement on the primary instance.</source>
        <translation>Exécuter l’instruction sur l’instance primaire.</translation>
    </message>
    <message>
        <source>mgc is ONLINE.</source>
        <translation>mgc est à l’état ONLINE.</translation>
    </message>
    <message>
        <source>The restore replaces the database mgc on the primary instance.</source>
        <translation>La restauration remplace la base de données mgc sur l’instance primaire.</translation>
    </message>
    <message>
        <source>Configure log shipping and the mirror again</source>
        <translation>Configurer de nouveau la copie des journaux et le miroir</translation>
    </message>
    <message>
        <source>where the tasks say</source>
        <translation>là où l’indiquent les tâches</translation>
    </message>
    <message>
        <source>Do the tasks PCH-02 for the mirror, PCH-04 and PCH-05 of the checklist again.</source>
        <translation>Refaire les tâches PCH-02 pour le miroir, PCH-04 et PCH-05 de la liste de vérification.</translation>
    </message>
    <message>
        <source>The jobs succeed.</source>
        <translation>Les travaux réussissent.</translation>
    </message>
    <message>
        <source>Set the active servers</source>
        <translation>Définir les serveurs actifs</translation>
    </message>
    <message>
        <source>They are the active servers of the plan.</source>
        <translation>Ce sont les serveurs actifs du plan.</translation>
    </message>
    <message>
        <source>The list holds the planned servers.</source>
        <translation>La liste contient les serveurs prévus.</translation>
    </message>
    <message>
        <source>Set the state to normal</source>
        <translation>Ramener l’état à la normale</translation>
    </message>
    <message>
        <source>Run the command, and open a room.</source>
        <translation>Exécuter la commande, puis ouvrir une salle.</translation>
    </message>
    <message>
        <source>The state is Normal, and rooms show their history.</source>
        <translation>L’état est Normal, et les salles affichent leur historique.</translation>
    </message>
    <message>
        <source>The guide prints this after the active servers. They connect to the database that the state selects, so it would be safer before them: verify that on a test system.</source>
        <translation>Le guide indique ceci après les serveurs actifs. Ils se connectent à la base de données que l’état désigne&#xa0;: le faire avant serait donc plus sûr&#xa0;; le vérifier sur un système de test.</translation>
    </message>
    <message>
        <source>The data center with the primary database of %1 and its mirror is lost; the second one runs.</source>
        <translation>Le centre de données qui contient la base de données primaire de %1 et son miroir est perdu&#xa0;; le second fonctionne.</translation>
    </message>
    <message>
        <source>Log shipping was running (tasks PCH-04 and PCH-05).</source>
        <translation>La copie des journaux fonctionnait (tâches PCH-04 et PCH-05).</translation>
    </message>
    <message>
        <source>The compliance database is not failed over: its content is transient.</source>
        <translation>La base de données de conformité n’est pas basculée&#xa0;: son contenu est temporaire.</translation>
    </message>
    <message>
        <source>%1 works on the backup database; where one is planned, that database has its own mirror.</source>
        <translation>%1 fonctionne sur la base de données de sauvegarde&#xa0;; si cela est prévu, cette base de données a son propre miroir.</translation>
    </message>
    <message>
        <source>Drop log shipping on the backup instance</source>
        <translation>Supprimer la copie des journaux sur l’instance de sauvegarde</translation>
    </message>
    <message>
        <source>%3, database master</source>
        <translation>%3, base de données master</translation>
    </message>
    <message>
        <source>The jobs are gone.</source>
        <translation>Les travaux ont disparu.</translation>
    </message>
    <message>
        <source>Copy the log backups that are still on the share</source>
        <translation>Copier les sauvegardes de journaux qui se trouvent encore sur le partage</translation>
    </message>
    <message>
        <source>If the share for log shipping still answers, copy every .trn file that is not yet copied to the destination folder. The plan has the share at %4.</source>
        <translation>Si le partage de la copie des journaux répond encore, copier dans le dossier de destination chaque fichier .trn qui ne l’est pas encore. Dans le plan, le partage est %4.</translation>
    </message>
    <message>
        <source>If the share for log shipping still answers, copy every .trn file that is not yet copied to the destination folder. The plan does not name the share.</source>
        <translation>Si le partage de la copie des journaux répond encore, copier dans le dossier de destination chaque fichier .trn qui ne l’est pas encore. Le plan n’indique pas le partage.</translation>
    </message>
    <message>
        <source>Nothing newer is left on the share.</source>
        <translation>Il ne reste rien de plus récent sur le partage.</translation>
    </message>
    <message>
        <source>Apply them in sequence</source>
        <translation>Les appliquer dans l’ordre</translation>
    </message>
    <message>
        <source>Run the statement once for each file, the oldest first.</source>
        <translation>Exécuter l’instruction une fois pour chaque fichier, en commençant par le plus ancien.</translation>
    </message>
    <message>
        <source>The chain of logs has no gap.</source>
        <translation>La chaîne des journaux est sans interruption.</translation>
    </message>
    <message>
        <source>End connections and bring the database online</source>
        <translation>Mettre fin aux connexions et mettre en ligne la base de données</translation>
    </message>
    <message>
        <source>End every session that the query lists, then run the last statement. The documentation uses sp_who2 and KILL.</source>
        <translation>Mettre fin à chaque session qu’indique la requête, puis exécuter la dernière instruction. La documentation utilise sp_who2 et KILL.</translation>
    </message>
    <message>
        <source>Tell the pool that it is failed over</source>
        <translation>Indiquer au pool qu’il est basculé</translation>
    </message>
    <message>
        <source>From now on the pool uses the backup database. -PoolState Normal is for RB-PCH-FB only.</source>
        <translation>Désormais, le pool utilise la base de données de sauvegarde. -PoolState Normal n’est destiné qu’à RB-PCH-FB.</translation>
    </message>
    <message>
        <source>The state is FailedOver.</source>
        <translation>L’état est FailedOver.</translation>
    </message>
    <message>
        <source>RB-PCH-FB.</source>
        <translation>RB-PCH-FB.</translation>
    </message>
    <message>
        <source>A guide of the product and the reference of the cmdlet write the identity in different ways. If this one is refused, take the value that Get-CsService -PersistentChatServer returns.</source>
        <translation>Un guide du produit et la référence de la cmdlet écrivent l’identité de façons différentes. Si celle-ci est refusée, prendre la valeur que renvoie Get-CsService -PersistentChatServer.</translation>
    </message>
    <message>
        <source>Mirror the backup database</source>
        <translation>Mettre en miroir la base de données de sauvegarde</translation>
    </message>
    <message>
        <source>The primary is the backup instance and the mirror its own mirror, not that of the lost data center.</source>
        <translation>Le primaire est l’instance de sauvegarde et le miroir est son propre miroir, pas celui du centre de données perdu.</translation>
    </message>
    <message>
        <source>Get-CsDatabaseMirrorState shows synchronized.</source>
        <translation>Get-CsDatabaseMirrorState indique que les bases de données sont synchronisées.</translation>
    </message>
    <message>
        <source>The command deletes databases of the same name on the mirror.</source>
        <translation>La commande supprime du miroir les bases de données du même nom.</translation>
    </message>
    <message>
        <source>All active servers stand in the data center of the database, or in one with a fast link to it; there are four at most.</source>
        <translation>Tous les serveurs actifs se trouvent dans le centre de données de la base de données, ou dans un centre relié à celui-ci par une liaison rapide&#xa0;; il y en a quatre au plus.</translation>
    </message>
    <message>
        <source>Users can open rooms.</source>
        <translation>Les utilisateurs peuvent ouvrir des salles.</translation>
    </message>
    <message>
        <source>Acceptance, and the yearly test: %1 is failed over to %2 and back.</source>
        <translation>Réception, et test annuel&#xa0;: %1 est basculé vers %2, puis ramené.</translation>
    </message>
    <message>
        <source>A window is agreed, and the users know that running calls and meetings end.</source>
        <translation>Une fenêtre est convenue, et les utilisateurs savent que les appels et les réunions en cours se terminent.</translation>
    </message>
    <message>
        <source>The Backup Service is Steady or Final in both directions, the exports are fresh, and backups were made.</source>
        <translation>Le service de sauvegarde est à l’état Steady ou Final dans les deux sens, les exportations sont récentes, et des sauvegardes ont été faites.</translation>
    </message>
    <message>
        <source>All servers of %1 and of %2 have the same update level.</source>
        <translation>Tous les serveurs de %1 et de %2 ont le même niveau de mise à jour.</translation>
    </message>
    <message>
        <source>%2 is not failed over to %1.</source>
        <translation>%2 n’est pas basculé vers %1.</translation>
    </message>
    <message>
        <source>Nobody works with Topology Builder during the test.</source>
        <translation>Personne ne travaille avec le Générateur de topologie pendant le test.</translation>
    </message>
    <message>
        <source>It is proved that RB-FO and RB-FB work, with measured times.</source>
        <translation>Il est prouvé que RB-FO et RB-FB fonctionnent, avec des durées mesurées.</translation>
    </message>
    <message>
        <source>The page on tests of disaster recovery also describes moving users by force and changing CNAME records to a disaster pool. That belongs to older releases: users of paired pools are not moved.</source>
        <translation>La page sur les tests de récupération d’urgence décrit aussi le déplacement forcé d’utilisateurs et le changement d’enregistrements CNAME vers un pool de récupération d’urgence. Cela vaut pour des versions plus anciennes&#xa0;: les utilisateurs de pools jumelés ne sont pas déplacés.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>État de référence</translation>
    </message>
    <message>
        <source>Run the commands and keep what they print.</source>
        <translation>Exécuter les commandes et conserver ce qu’elles affichent.</translation>
    </message>
    <message>
        <source>The plan has the Central Management store on %3. If it is on %1 now, stop: correct the plan and print this runbook again.</source>
        <translation>Dans le plan, le magasin central de gestion est sur %3. S’il est maintenant sur %1, arrêter&#xa0;: corriger le plan et imprimer de nouveau cette procédure d’exploitation.</translation>
    </message>
    <message>
        <source>The state is Steady or Final, and every replica is up to date.</source>
        <translation>L’état est Steady ou Final, et chaque réplica est à jour.</translation>
    </message>
    <message>
        <source>Do not go on.</source>
        <translation>Ne pas continuer.</translation>
    </message>
    <message>
        <source>Move the Central Management store</source>
        <translation>Déplacer le magasin central de gestion</translation>
    </message>
    <message>
        <source>The planned form: no -Force, and no database servers are named.</source>
        <translation>La forme planifiée&#xa0;: pas de -Force, et aucun serveur de base de données n’est nommé.</translation>
    </message>
    <message>
        <source>The store is active on %2.</source>
        <translation>Le magasin est actif sur %2.</translation>
    </message>
    <message>
        <source>The same on %1.</source>
        <translation>La même chose sur %1.</translation>
    </message>
    <message>
        <source>Move the Edge next hop</source>
        <translation>Déplacer le tronçon suivant des serveurs Edge</translation>
    </message>
    <message>
        <source>Firewall and hosts file let the Edge Servers reach %2 before the command is run.</source>
        <translation>Le pare-feu et le fichier hosts permettent aux serveurs Edge d’atteindre %2 avant l’exécution de la commande.</translation>
    </message>
    <message>
        <source>Sign-in from outside works.</source>
        <translation>La connexion depuis l’extérieur fonctionne.</translation>
    </message>
    <message>
        <source>Set it back.</source>
        <translation>Rétablir la valeur précédente.</translation>
    </message>
    <message>
        <source>Fail over without disaster mode</source>
        <translation>Basculer sans mode sinistre</translation>
    </message>
    <message>
        <source>Without -DisasterMode the cmdlet makes %1 read-only and waits until the last changes are copied, so nothing is lost. Measure the time.</source>
        <translation>Sans -DisasterMode, la cmdlet passe %1 en lecture seule et attend que les dernières modifications soient copiées&#xa0;: rien n’est perdu. Mesurer la durée.</translation>
    </message>
    <message>
        <source>The users of %1 are on %2.</source>
        <translation>Les utilisateurs de %1 sont sur %2.</translation>
    </message>
    <message>
        <source>RB-FB.</source>
        <translation>RB-FB.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>clients inside and outside</source>
        <translation>des clients à l’intérieur et à l’extérieur</translation>
    </message>
    <message>
        <source>Test sign-in, presence, contacts, a meeting with content, a call to the public network, a Response Group, access from outside, federation and a mobile client.</source>
        <translation>Tester la connexion, la présence, les contacts, une réunion avec contenu, un appel vers le réseau public, un groupe de réponse, l’accès depuis l’extérieur, la fédération et un client mobile.</translation>
    </message>
    <message>
        <source>The record of the tests is filled in.</source>
        <translation>Le compte rendu des tests est rempli.</translation>
    </message>
    <message>
        <source>Fail back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>-PoolFqdn is again %1. The second command copies the content of meetings back.</source>
        <translation>-PoolFqdn est de nouveau %1. La deuxième commande recopie le contenu des réunions.</translation>
    </message>
    <message>
        <source>The users and the content of meetings are back on %1.</source>
        <translation>Les utilisateurs et le contenu des réunions sont revenus sur %1.</translation>
    </message>
    <message>
        <source>Put everything back and compare</source>
        <translation>Tout remettre en place et comparer</translation>
    </message>
    <message>
        <source>Leave the Central Management store on %2, or move it back.</source>
        <translation>Laisser le magasin central de gestion sur %2, ou le ramener.</translation>
    </message>
    <message>
        <source>Note the measured times and what was found, and correct the plan.</source>
        <translation>Noter les durées mesurées et les observations, et corriger le plan.</translation>
    </message>
    <message>
        <source>Everything is as the plan says.</source>
        <translation>Tout est conforme au plan.</translation>
    </message>
    <message>
        <source>Monthly: recover one server</source>
        <translation>Chaque mois&#xa0;: récupérer un serveur</translation>
    </message>
    <message>
        <source>another server each month</source>
        <translation>un autre serveur chaque mois</translation>
    </message>
    <message>
        <source>Act as if the hardware of one server were lost: build it again from media, topology and backups (tasks PRE-02 to INS-08), with its certificates.</source>
        <translation>Faire comme si le matériel d’un serveur était perdu&#xa0;: le reconstruire à partir du support, de la topologie et des sauvegardes (tâches PRE-02 à INS-08), avec ses certificats.</translation>
    </message>
    <message>
        <source>The server is in service, and the time is noted.</source>
        <translation>Le serveur est en service, et la durée est notée.</translation>
    </message>
    <message>
        <source>The Edge pool %1 is down, or it is back.</source>
        <translation>Le pool de serveurs Edge %1 est en panne, ou il est revenu.</translation>
    </message>
    <message>
        <source>Another Edge pool is deployed for the functions that have to move.</source>
        <translation>Un autre pool de serveurs Edge est déployé pour les fonctions qui doivent être déplacées.</translation>
    </message>
    <message>
        <source>The plan has no other Edge pool: until one exists, nothing of this can move and access from outside stays down.</source>
        <translation>Le plan n’a pas d’autre pool de serveurs Edge&#xa0;: tant qu’il n’y en a pas, rien ne peut être déplacé et l’accès depuis l’extérieur reste coupé.</translation>
    </message>
    <message>
        <source>No Front End pool that is to be failed over is the next hop of an Edge pool that runs (RB-FO-05).</source>
        <translation>Aucun pool frontal à basculer n’est le tronçon suivant d’un pool de serveurs Edge qui fonctionne (RB-FO-05).</translation>
    </message>
    <message>
        <source>Federation and access from outside run through another Edge pool.</source>
        <translation>La fédération et l’accès depuis l’extérieur passent par un autre pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Move the federation route</source>
        <translation>Déplacer l’itinéraire de fédération</translation>
    </message>
    <message>
        <source>In Topology Builder: %1, Edit Properties, General, and clear Enable federation for this Edge pool (Port 5061). Only one Edge pool may carry federation.</source>
        <translation>Dans le Générateur de topologie&#xa0;: %1, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Général&#xa0;», et décocher «&#xa0;Activer la fédération pour ce pool de serveurs Edge (port 5061)&#xa0;». Un seul pool de serveurs Edge peut porter la fédération.</translation>
    </message>
    <message>
        <source>The other Edge pool, Edit Properties, General: tick it. In the properties of the site set the federation route to that pool, and publish. Other Edge pools of the plan: %3.</source>
        <translation>L’autre pool de serveurs Edge, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Général&#xa0;»&#xa0;: cocher la case. Dans les propriétés du site, choisir ce pool comme itinéraire de fédération, et publier. Autres pools de serveurs Edge du plan&#xa0;: %3.</translation>
    </message>
    <message>
        <source>On each server of the new Edge pool: Deployment Wizard, Install or Update, Setup or Remove Components, Run Again.</source>
        <translation>Sur chaque serveur du nouveau pool de serveurs Edge&#xa0;: Assistant Déploiement, «&#xa0;Installer ou mettre à jour&#xa0;», «&#xa0;Configurer ou supprimer des composants&#xa0;», «&#xa0;Exécuter à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Test-CsFederatedPartner succeeds, and the external SRV record _sipfederationtls names the new Access Edge service.</source>
        <translation>Test-CsFederatedPartner réussit, et l’enregistrement SRV externe _sipfederationtls nomme le nouveau service Edge d’accès.</translation>
    </message>
    <message>
        <source>The same with the pools exchanged.</source>
        <translation>La même chose avec les pools échangés.</translation>
    </message>
    <message>
        <source>Topology Builder is the documented way. The commands do the same for the route of the site only; the setting for port 5061 still needs Topology Builder.</source>
        <translation>Le Générateur de topologie est la voie documentée. Les commandes ne font la même chose que pour l’itinéraire du site&#xa0;; le paramètre du port 5061 exige toujours le Générateur de topologie.</translation>
    </message>
    <message>
        <source>Move external DNS</source>
        <translation>Déplacer le DNS externe</translation>
    </message>
    <message>
        <source>public DNS</source>
        <translation>DNS public</translation>
    </message>
    <message>
        <source>Point _sip._tls and _sipfederationtls._tcp to the Access Edge name of the other pool; lyncdiscover and the web names too when the reverse proxy of the site is down as well. The old answers live on for their time to live.</source>
        <translation>Faire pointer _sip._tls et _sipfederationtls._tcp vers le nom Edge d’accès de l’autre pool&#xa0;; lyncdiscover et les noms web aussi, si le proxy inverse du site est également en panne. Les anciennes réponses subsistent pendant leur durée de vie.</translation>
    </message>
    <message>
        <source>The names resolve from outside.</source>
        <translation>Les noms sont résolus depuis l’extérieur.</translation>
    </message>
    <message>
        <source>Set them back.</source>
        <translation>Rétablir les valeurs précédentes.</translation>
    </message>
    <message>
        <source>XMPP federation is in use.</source>
        <translation>La fédération XMPP est utilisée.</translation>
    </message>
    <message>
        <source>Move XMPP federation</source>
        <translation>Déplacer la fédération XMPP</translation>
    </message>
    <message>
        <source>the Edge Servers of the other pool, and a Front End Server</source>
        <translation>les serveurs Edge de l’autre pool, et un serveur frontal</translation>
    </message>
    <message>
        <source>Stop the services on every Edge Server of the new pool and change the route.</source>
        <translation>Arrêter les services sur chaque serveur Edge du nouveau pool et changer l’itinéraire.</translation>
    </message>
    <message>
        <source>Change the A record, and the SRV record for port 5269 if this pool has none. Check that port 5269 is open, and start the services.</source>
        <translation>Changer l’enregistrement A, et l’enregistrement SRV du port 5269 si ce pool n’en a pas. Vérifier que le port 5269 est ouvert, puis démarrer les services.</translation>
    </message>
    <message>
        <source>The XMPP partner can be reached.</source>
        <translation>Le partenaire XMPP est accessible.</translation>
    </message>
    <message>
        <source>The same towards the old pool.</source>
        <translation>La même chose vers l’ancien pool.</translation>
    </message>
    <message>
        <source>The page prints -XmppExternalFederationRoute, which the cmdlet does not have; the parameter is -XmppFederationRoute with the identity of a service. In its part on the failback the page also points the A record at the wrong server.</source>
        <translation>La page indique -XmppExternalFederationRoute, que la cmdlet ne connaît pas&#xa0;; le paramètre est -XmppFederationRoute avec l’identité d’un service. Dans sa partie sur la restauration, la page fait en outre pointer l’enregistrement A vers le mauvais serveur.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 est rétabli.</translation>
    </message>
    <message>
        <source>Failback</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>each server of %1, then a management computer</source>
        <translation>chaque serveur de %1, puis un ordinateur de gestion</translation>
    </message>
    <message>
        <source>Start the Edge services on %1 with the command.</source>
        <translation>Démarrer les services Edge sur %1 avec la commande.</translation>
    </message>
    <message>
        <source>Move federation and XMPP back in the same way.</source>
        <translation>Ramener de la même façon la fédération et XMPP.</translation>
    </message>
    <message>
        <source>Associate the pools of the site with their local Edge pool again, and set the DNS records back.</source>
        <translation>Associer de nouveau les pools du site à leur pool de serveurs Edge local, et rétablir les enregistrements DNS.</translation>
    </message>
    <message>
        <source>Only then fail back the Front End pool of the site (RB-FB).</source>
        <translation>Restaurer le pool frontal du site seulement après cela (RB-FB).</translation>
    </message>
    <message>
        <source>Everything is as planned.</source>
        <translation>Tout est comme prévu.</translation>
    </message>
    <message>
        <source>Work on the primary replica of %1 is planned, or the primary replica or the quorum of its cluster is lost.</source>
        <translation>Des travaux sur le réplica primaire de %1 sont prévus, ou le réplica primaire ou le quorum de son cluster est perdu.</translation>
    </message>
    <message>
        <source>While the cluster has quorum, synchronized replicas with automatic failover fail over by themselves. Wait for that before anything is forced.</source>
        <translation>Tant que le cluster a le quorum, les réplicas synchronisés avec basculement automatique basculent d’eux-mêmes. Attendre cela avant de forcer quoi que ce soit.</translation>
    </message>
    <message>
        <source>The group is online on another replica.</source>
        <translation>Le groupe est en ligne sur un autre réplica.</translation>
    </message>
    <message>
        <source>Check readiness</source>
        <translation>Vérifier que le réplica est prêt</translation>
    </message>
    <message>
        <source>%3, and the present primary replica</source>
        <translation>%3, et le réplica primaire actuel</translation>
    </message>
    <message>
        <source>Run the query on both.</source>
        <translation>Exécuter la requête sur les deux.</translation>
    </message>
    <message>
        <source>is_failover_ready is 1 for every database on the target.</source>
        <translation>is_failover_ready vaut 1 pour chaque base de données de la cible.</translation>
    </message>
    <message>
        <source>The cluster has quorum, and the target is synchronized.</source>
        <translation>Le cluster a le quorum, et la cible est synchronisée.</translation>
    </message>
    <message>
        <source>%3, the replica that takes over</source>
        <translation>%3, le réplica qui prend le relais</translation>
    </message>
    <message>
        <source>Run the statement on the replica that takes over, never on the primary.</source>
        <translation>Exécuter l’instruction sur le réplica qui prend le relais, jamais sur le primaire.</translation>
    </message>
    <message>
        <source>The target is PRIMARY, and no data is lost.</source>
        <translation>La cible est PRIMARY, et aucune donnée n’est perdue.</translation>
    </message>
    <message>
        <source>The same statement on the old primary replica.</source>
        <translation>La même instruction sur l’ancien réplica primaire.</translation>
    </message>
    <message>
        <source>The cluster has lost its quorum.</source>
        <translation>Le cluster a perdu son quorum.</translation>
    </message>
    <message>
        <source>Force the cluster to start</source>
        <translation>Forcer le démarrage du cluster</translation>
    </message>
    <message>
        <source>a node that survived</source>
        <translation>un nœud qui a survécu</translation>
    </message>
    <message>
        <source>Force one node only, and keep the others from forming a cluster of their own.</source>
        <translation>Ne forcer qu’un seul nœud, et empêcher les autres de former leur propre cluster.</translation>
    </message>
    <message>
        <source>Set votes and witness again before the others return.</source>
        <translation>Redéfinir les votes et le témoin avant le retour des autres.</translation>
    </message>
    <message>
        <source>The cluster runs in the state ForceQuorum.</source>
        <translation>Le cluster fonctionne à l’état ForceQuorum.</translation>
    </message>
    <message>
        <source>Quorum was forced, or the primary replica is lost and no synchronized replica is left.</source>
        <translation>Le quorum a été forcé, ou le réplica primaire est perdu et il ne reste aucun réplica synchronisé.</translation>
    </message>
    <message>
        <source>Force failover</source>
        <translation>Forcer le basculement</translation>
    </message>
    <message>
        <source>Never while the old primary replica still works: clients would write to both sides.</source>
        <translation>Jamais tant que l’ancien réplica primaire fonctionne encore&#xa0;: les clients écriraient des deux côtés.</translation>
    </message>
    <message>
        <source>If the old primary replica or one that was synchronized comes online first, force it there: then no data is lost.</source>
        <translation>Si l’ancien réplica primaire ou un réplica qui était synchronisé revient en ligne en premier, forcer le basculement vers lui&#xa0;: aucune donnée n’est alors perdue.</translation>
    </message>
    <message>
        <source>The group is online.</source>
        <translation>Le groupe est en ligne.</translation>
    </message>
    <message>
        <source>Changes that had not reached this replica are lost.</source>
        <translation>Les modifications qui n’avaient pas atteint ce réplica sont perdues.</translation>
    </message>
    <message>
        <source>The failover was forced.</source>
        <translation>Le basculement a été forcé.</translation>
    </message>
    <message>
        <source>Resume the other replicas</source>
        <translation>Reprendre les autres réplicas</translation>
    </message>
    <message>
        <source>each secondary replica</source>
        <translation>chaque réplica secondaire</translation>
    </message>
    <message>
        <source>Look first for data on the old primary replica that has to be saved.</source>
        <translation>Chercher d’abord sur l’ancien réplica primaire les données à sauver.</translation>
    </message>
    <message>
        <source>The replicas are SYNCHRONIZED.</source>
        <translation>Les réplicas sont à l’état SYNCHRONIZED.</translation>
    </message>
    <message>
        <source>To resume throws away what the old primary replica had not sent.</source>
        <translation>La reprise abandonne ce que l’ancien réplica primaire n’avait pas envoyé.</translation>
    </message>
    <message>
        <source>Check the product side</source>
        <translation>Vérifier du côté du produit</translation>
    </message>
    <message>
        <source>If logins fail on the new primary replica, task AG-09 was never done there: do it now, with Install-CsDatabase -Update and the name of the listener.</source>
        <translation>Si des connexions échouent sur le nouveau réplica primaire, la tâche AG-09 n’y a jamais été faite&#xa0;: la faire maintenant, avec Install-CsDatabase -Update et le nom de l’écouteur.</translation>
    </message>
    <message>
        <source>Every database connects.</source>
        <translation>La connexion à chaque base de données réussit.</translation>
    </message>
    <message>
        <source>Work on the active node of %1 is planned. When a node is lost, the instance moves by itself.</source>
        <translation>Des travaux sur le nœud actif de %1 sont prévus. Quand un nœud est perdu, l’instance se déplace d’elle-même.</translation>
    </message>
    <message>
        <source>The other node is up, and the cluster has quorum.</source>
        <translation>L’autre nœud est en marche, et le cluster a le quorum.</translation>
    </message>
    <message>
        <source>The instance runs on the other node.</source>
        <translation>L’instance fonctionne sur l’autre nœud.</translation>
    </message>
    <message>
        <source>Move the instance</source>
        <translation>Déplacer l’instance</translation>
    </message>
    <message>
        <source>a node of the cluster %3</source>
        <translation>un nœud du cluster %3</translation>
    </message>
    <message>
        <source>Users stay signed in; for a short time nothing is written.</source>
        <translation>Les utilisateurs restent connectés&#xa0;; pendant un court moment, rien n’est écrit.</translation>
    </message>
    <message>
        <source>The group is Online on the other node.</source>
        <translation>Le groupe est en ligne (Online) sur l’autre nœud.</translation>
    </message>
    <message>
        <source>Move it back.</source>
        <translation>La ramener.</translation>
    </message>
    <message>
        <source>Run the test.</source>
        <translation>Exécuter le test.</translation>
    </message>
    <message>
        <source>The principal of %1 is lost and nothing has failed over by itself, or work on it is planned.</source>
        <translation>Le principal de %1 est perdu et rien n’a basculé de soi-même, ou des travaux sur le principal sont prévus.</translation>
    </message>
    <message>
        <source>There is a witness, so a failover happens by itself when the databases are synchronized and mirror and witness see each other. Wait for it before anything is forced.</source>
        <translation>Il y a un témoin&#xa0;: un basculement se produit donc de lui-même quand les bases de données sont synchronisées et que le miroir et le témoin se voient. L’attendre avant de forcer quoi que ce soit.</translation>
    </message>
    <message>
        <source>There is no witness: nothing fails over by itself. About 30 minutes after the loss of the principal users have only part of the service.</source>
        <translation>Il n’y a pas de témoin&#xa0;: rien ne bascule de soi-même. Environ 30 minutes après la perte du principal, les utilisateurs n’ont plus qu’une partie du service.</translation>
    </message>
    <message>
        <source>Nothing here changes who mirrors whom. Where that is changed, all Front End Servers of %2 are restarted afterwards, one by one (task CHG-01).</source>
        <translation>Rien ici ne change qui est le miroir de qui. Là où cela change, tous les serveurs frontaux de %2 sont ensuite redémarrés, un par un (tâche CHG-01).</translation>
    </message>
    <message>
        <source>The other partner serves the databases. The targets are 5 minutes, and 5 minutes of lost changes.</source>
        <translation>L’autre partenaire sert les bases de données. Les objectifs sont de 5 minutes, et de 5 minutes de modifications perdues.</translation>
    </message>
    <message>
        <source>Read the state</source>
        <translation>Lire l’état</translation>
    </message>
    <message>
        <source>If principal and mirror are lost, or one partner and the witness, the back end is down even where the principal runs: bring one partner or the witness back first.</source>
        <translation>Si le principal et le miroir sont perdus, ou l’un des partenaires et le témoin, le serveur dorsal est arrêté même si le principal fonctionne&#xa0;: ramener d’abord l’un des partenaires ou le témoin.</translation>
    </message>
    <message>
        <source>If principal and mirror are lost, bring one of them back first.</source>
        <translation>Si le principal et le miroir sont perdus, ramener d’abord l’un d’eux.</translation>
    </message>
    <message>
        <source>Run the commands.</source>
        <translation>Exécuter les commandes.</translation>
    </message>
    <message>
        <source>For every type it is known which partner is the principal.</source>
        <translation>Pour chaque type, on sait quel partenaire est le principal.</translation>
    </message>
    <message>
        <source>Fail over to the mirror</source>
        <translation>Basculer vers le miroir</translation>
    </message>
    <message>
        <source>Planned: run the commands as they are. When the principal is dead, add -Force.</source>
        <translation>Planifié&#xa0;: exécuter les commandes telles quelles. Quand le principal est hors service, ajouter -Force.</translation>
    </message>
    <message>
        <source>The Central Management store lies in this back end: if it cannot be read, add -LocalStore.</source>
        <translation>Le magasin central de gestion se trouve sur ce serveur dorsal&#xa0;: s’il ne peut pas être lu, ajouter -LocalStore.</translation>
    </message>
    <message>
        <source>The mirror is the principal of every type.</source>
        <translation>Le miroir est le principal de chaque type.</translation>
    </message>
    <message>
        <source>RB-BE-MIR-04.</source>
        <translation>RB-BE-MIR-04.</translation>
    </message>
    <message>
        <source>RB-BE-MIR-02 failed, and the principal is gone for good.</source>
        <translation>RB-BE-MIR-02 a échoué, et le principal est définitivement perdu.</translation>
    </message>
    <message>
        <source>Force service by SQL when the cmdlet cannot</source>
        <translation>Forcer le service par SQL quand la cmdlet n’y parvient pas</translation>
    </message>
    <message>
        <source>Only when the principal is down and the witness is off or connected to the mirror.</source>
        <translation>Seulement quand le principal est arrêté et que le témoin est désactivé ou connecté au miroir.</translation>
    </message>
    <message>
        <source>When the old principal returns, the session is suspended: decide what to keep, then SET PARTNER RESUME on the new principal.</source>
        <translation>Quand l’ancien principal revient, la session est suspendue&#xa0;: décider de ce qui est à conserver, puis SET PARTNER RESUME sur le nouveau principal.</translation>
    </message>
    <message>
        <source>The databases are online.</source>
        <translation>Les bases de données sont en ligne.</translation>
    </message>
    <message>
        <source>Changes that the principal had not sent to the mirror are lost.</source>
        <translation>Les modifications que le principal n’avait pas envoyées au miroir sont perdues.</translation>
    </message>
    <message>
        <source>The old principal is back and synchronized.</source>
        <translation>L’ancien principal est revenu et synchronisé.</translation>
    </message>
    <message>
        <source>Run the commands outside the busy hours.</source>
        <translation>Exécuter les commandes en dehors des heures d’affluence.</translation>
    </message>
    <message>
        <source>The primary is the principal, and synchronized.</source>
        <translation>Le serveur primaire est le principal, et il est synchronisé.</translation>
    </message>
    <message>
        <source>In a pool with an even number of Front End Servers the primary database server votes too: while it is down, do not stop so many of them that the pool could not start.</source>
        <translation>Dans un pool à nombre pair de serveurs frontaux, le serveur de base de données primaire vote aussi&#xa0;: pendant son arrêt, ne pas arrêter tant de serveurs frontaux que le pool ne pourrait plus démarrer.</translation>
    </message>
    <message>
        <source>The Central Management store works before a pool is failed over.</source>
        <translation>Le magasin central de gestion fonctionne avant qu’un pool soit basculé.</translation>
    </message>
    <message>
        <source>The pool failover changes the configuration, and stops with an error otherwise.</source>
        <translation>Le basculement du pool modifie la configuration, et s’arrête sinon sur une erreur.</translation>
    </message>
    <message>
        <source>No Edge pool has the pool as its next hop when it is failed over.</source>
        <translation>Aucun pool de serveurs Edge n’a le pool comme tronçon suivant quand celui-ci est basculé.</translation>
    </message>
    <message>
        <source>The cmdlet refuses, and users outside would be cut off.</source>
        <translation>La cmdlet refuse, et les utilisateurs à l’extérieur seraient coupés.</translation>
    </message>
    <message>
        <source>A pool that is failed over to its partner is failed back before the partner is failed over to it.</source>
        <translation>Un pool basculé vers son partenaire est restauré avant que le partenaire soit basculé vers lui.</translation>
    </message>
    <message>
        <source>A pool that serves the users of its partner cannot be failed over to that partner.</source>
        <translation>Un pool qui sert les utilisateurs de son partenaire ne peut pas être basculé vers ce partenaire.</translation>
    </message>
    <message>
        <source>-PoolFqdn names the affected pool at the failover, and the same pool at the failback.</source>
        <translation>-PoolFqdn désigne le pool affecté au basculement, et le même pool à la restauration.</translation>
    </message>
    <message>
        <source>The partner is found through the relation of the pair.</source>
        <translation>Le partenaire est trouvé par la relation de la paire.</translation>
    </message>
    <message>
        <source>First the Central Management store, then the next hop of Edge pools, then the pool. After the failback the content of conferences is copied home.</source>
        <translation>D’abord le magasin central de gestion, puis le tronçon suivant des pools de serveurs Edge, puis le pool. Après la restauration, le contenu des conférences est recopié vers le pool d’accueil.</translation>
    </message>
    <message>
        <source>Each step uses the one before; content of meetings that was written on the partner is lost otherwise.</source>
        <translation>Chaque étape s’appuie sur la précédente&#xa0;; sinon, le contenu des réunions écrit chez le partenaire est perdu.</translation>
    </message>
    <message>
        <source>Federation is cleared on the old Edge pool and ticked on the new one, the route of the site is set, the topology published, and the setup run on the new Edge Servers. At the return the Edge pool comes before the Front End pool.</source>
        <translation>La fédération est décochée sur l’ancien pool de serveurs Edge et cochée sur le nouveau, l’itinéraire du site est défini, la topologie publiée, et l’installation exécutée sur les nouveaux serveurs Edge. Au retour, le pool de serveurs Edge vient avant le pool frontal.</translation>
    </message>
    <message>
        <source>Only one Edge pool may carry federation.</source>
        <translation>Un seul pool de serveurs Edge peut porter la fédération.</translation>
    </message>
    <message>
        <source>Every change of a mirror relation is followed by a restart of all Front End Servers of the pool, one by one.</source>
        <translation>Tout changement d’une relation de miroir est suivi du redémarrage de tous les serveurs frontaux du pool, un par un.</translation>
    </message>
    <message>
        <source>Servers keep the partner they learned when they started.</source>
        <translation>Les serveurs gardent le partenaire qu’ils ont appris à leur démarrage.</translation>
    </message>
    <message>
        <source>Mirroring is removed with Uninstall-CsMirrorDatabase and then in the topology; for a group the topology comes first; for the witness alone the cmdlet is never used.</source>
        <translation>La mise en miroir est supprimée avec Uninstall-CsMirrorDatabase, puis dans la topologie&#xa0;; pour un groupe, la topologie vient d’abord&#xa0;; pour le seul témoin, la cmdlet n’est jamais utilisée.</translation>
    </message>
    <message>
        <source>The cmdlet removes the whole mirror.</source>
        <translation>La cmdlet supprime tout le miroir.</translation>
    </message>
    <message>
        <source>A planned failover of a group runs on the replica that takes over, and only when it is synchronized.</source>
        <translation>Un basculement planifié d’un groupe s’exécute sur le réplica qui prend le relais, et seulement si celui-ci est synchronisé.</translation>
    </message>
    <message>
        <source>Data is lost otherwise, or the statement is refused.</source>
        <translation>Sinon, des données sont perdues, ou l’instruction est refusée.</translation>
    </message>
    <message>
        <source>After the loss of a cluster: force quorum on one node, force the group, settle the votes, then resume the others. Never while the old primary replica works.</source>
        <translation>Après la perte d’un cluster&#xa0;: forcer le quorum sur un nœud, forcer le groupe, régler les votes, puis reprendre les autres. Jamais tant que l’ancien réplica primaire fonctionne.</translation>
    </message>
    <message>
        <source>Two primary replicas would write different data.</source>
        <translation>Deux réplicas primaires écriraient des données différentes.</translation>
    </message>
    <message>
        <source>The pool is healthy before it is worked on; one Front End Server at a time, the next when the one before is back.</source>
        <translation>Le pool est sain avant tout travail sur lui&#xa0;; un serveur frontal à la fois, le suivant quand le précédent est revenu.</translation>
    </message>
    <message>
        <source>The pool loses its quorum otherwise.</source>
        <translation>Le pool perd sinon son quorum.</translation>
    </message>
    <message>
        <source>Fresh exports and a noted baseline come before a planned failover; the Edge pool of the site is restored before the failback.</source>
        <translation>Des exportations récentes et un état de référence noté précèdent un basculement planifié&#xa0;; le pool de serveurs Edge du site est rétabli avant la restauration.</translation>
    </message>
    <message>
        <source>Nothing else can undo a mistake.</source>
        <translation>Rien d’autre ne peut annuler une erreur.</translation>
    </message>
    <message>
        <source>Before the failback the pool has quorum, a back end that works, and all its replicas.</source>
        <translation>Avant la restauration, le pool a le quorum, un serveur dorsal qui fonctionne et tous ses réplicas.</translation>
    </message>
    <message>
        <source>Users are moved while they are signed in.</source>
        <translation>Les utilisateurs sont déplacés pendant qu’ils sont connectés.</translation>
    </message>
    <message>
        <source>Move-CsManagementServer comes after Enable-CsTopology has worked on the target and its databases exist; old databases are removed when every replica is up to date.</source>
        <translation>Move-CsManagementServer vient après qu’Enable-CsTopology a réussi sur la cible et que ses bases de données existent&#xa0;; les anciennes bases de données sont supprimées quand chaque réplica est à jour.</translation>
    </message>
    <message>
        <source>The topology can be left without a store.</source>
        <translation>La topologie peut se retrouver sans magasin.</translation>
    </message>
    <message>
        <source>A planned failover of the store has neither -Force nor parameters of SQL Server.</source>
        <translation>Un basculement planifié du magasin n’a ni -Force ni paramètres de SQL Server.</translation>
    </message>
    <message>
        <source>They belong to the disaster form, which skips the last replication.</source>
        <translation>Ils appartiennent à la forme de sinistre, qui omet la dernière réplication.</translation>
    </message>
    <message>
        <source>Without replication Response Groups are imported on the partner, and come home after the pool.</source>
        <translation>Sans réplication, les groupes de réponse sont importés chez le partenaire, et reviennent après le pool.</translation>
    </message>
    <message>
        <source>They are imported where their users are, and to switch replication on concerns all pools.</source>
        <translation>Ils sont importés là où se trouvent leurs utilisateurs, et activer la réplication concerne tous les pools.</translation>
    </message>
    <message>
        <source>Databases are updated after all Front End Servers of the pool, and not while they are mirrored.</source>
        <translation>Les bases de données sont mises à jour après tous les serveurs frontaux du pool, et pas tant qu’elles sont en miroir.</translation>
    </message>
    <message>
        <source>Schemas and services must match.</source>
        <translation>Les schémas et les services doivent correspondre.</translation>
    </message>
    <message>
        <source>First enough servers for the quorum of the pool, then a reset of routing groups.</source>
        <translation>D’abord assez de serveurs pour le quorum du pool, puis une réinitialisation des groupes de routage.</translation>
    </message>
    <message>
        <source>Without servers a reset cannot place copies.</source>
        <translation>Sans serveurs, une réinitialisation ne peut pas placer de copies.</translation>
    </message>
    <message>
        <source>A start of the whole pool needs the servers of the first start at the same time.</source>
        <translation>Un démarrage de tout le pool a besoin en même temps des serveurs du premier démarrage.</translation>
    </message>
    <message>
        <source>Services hang while they start otherwise.</source>
        <translation>Sinon, les services restent bloqués au démarrage.</translation>
    </message>
    <message>
        <source>A pool of two servers that is down: start both together; or the one that went down last first; or reset, then start.</source>
        <translation>Un pool de deux serveurs arrêté&#xa0;: démarrer les deux ensemble&#xa0;; ou d’abord celui qui s’est arrêté en dernier&#xa0;; ou réinitialiser, puis démarrer.</translation>
    </message>
    <message>
        <source>The server that went down last holds the newest state.</source>
        <translation>Le serveur qui s’est arrêté en dernier détient l’état le plus récent.</translation>
    </message>
    <message>
        <source>All servers of a pool, and both pools of a pair, have the same update level before a failover is planned.</source>
        <translation>Tous les serveurs d’un pool, et les deux pools d’une paire, ont le même niveau de mise à jour avant qu’un basculement soit planifié.</translation>
    </message>
    <message>
        <source>The formats of the data must match.</source>
        <translation>Les formats des données doivent correspondre.</translation>
    </message>
    <message>
        <source>Persistent Chat failover: drop log shipping, copy, apply, recover, state FailedOver, new mirror, active servers. Failback: clear the active servers, drop the mirror, back up, restore, mirror and log shipping, active servers, state Normal.</source>
        <translation>Basculement de la conversation permanente&#xa0;: supprimer la copie des journaux, copier, appliquer, récupérer, état FailedOver, nouveau miroir, serveurs actifs. Restauration&#xa0;: effacer les serveurs actifs, supprimer le miroir, sauvegarder, restaurer, miroir et copie des journaux, serveurs actifs, état Normal.</translation>
    </message>
    <message>
        <source>Servers must never write to two databases.</source>
        <translation>Les serveurs ne doivent jamais écrire dans deux bases de données.</translation>
    </message>
    <message>
        <source>%1 forbids this order. %2 %3</source>
        <translation>%1 interdit cet ordre. %2 %3</translation>
    </message>
    <message>
        <source>%1 is repaired and stable, and %2 serves its users.</source>
        <translation>%1 est réparé et stable, et %2 sert ses utilisateurs.</translation>
    </message>
    <message>
        <source>The servers of %1 run, enough of them for a first start; its back end is up and its replicas are healthy.</source>
        <translation>Les serveurs de %1 fonctionnent, en nombre suffisant pour un premier démarrage&#xa0;; son serveur dorsal est en marche et ses réplicas sont sains.</translation>
    </message>
    <message>
        <source>The Edge pool of the site is restored first when it failed too, with the federation route (RB-EDGE); the Front End pool follows.</source>
        <translation>Le pool de serveurs Edge du site est rétabli d’abord s’il est aussi tombé en panne, avec l’itinéraire de fédération (RB-EDGE)&#xa0;; le pool frontal suit.</translation>
    </message>
    <message>
        <source>If %2 was failed over to %1 in the meantime, it is failed back first (RB-SWAP).</source>
        <translation>Si %2 a été basculé vers %1 entre-temps, il est d’abord restauré (RB-SWAP).</translation>
    </message>
    <message>
        <source>%1 serves its users again. It takes up to 60 minutes for 20,000 users; they stay signed in on %2 and move while it runs.</source>
        <translation>%1 sert de nouveau ses utilisateurs. Cela demande jusqu’à 60 minutes pour 20&#x202f;000 utilisateurs&#xa0;; ils restent connectés sur %2 et passent d’un pool à l’autre pendant ce temps.</translation>
    </message>
    <message>
        <source>Check the repaired pool</source>
        <translation>Vérifier le pool réparé</translation>
    </message>
    <message>
        <source>Run the commands, and go on only when all of it is as expected.</source>
        <translation>Exécuter les commandes, et ne continuer que si tout est comme attendu.</translation>
    </message>
    <message>
        <source>The services run, no replica is missing, the databases can be reached, the replicas of the configuration are up to date, and the copy from %2 to %1 is Steady or Final.</source>
        <translation>Les services fonctionnent, aucun réplica ne manque, les bases de données sont accessibles, les réplicas de la configuration sont à jour, et la copie de %2 vers %1 est à l’état Steady ou Final.</translation>
    </message>
    <message>
        <source>Fail the users back</source>
        <translation>Restaurer les utilisateurs</translation>
    </message>
    <message>
        <source>-PoolFqdn is again %1, the name used at the failover. -DisasterMode is only for a %2 that can no longer be reached: what was written there is then lost.</source>
        <translation>-PoolFqdn est de nouveau %1, le nom utilisé au basculement. -DisasterMode n’est destiné qu’au cas où %2 n’est plus accessible&#xa0;: ce qui y a été écrit est alors perdu.</translation>
    </message>
    <message>
        <source>RB-FO for %1.</source>
        <translation>RB-FO pour %1.</translation>
    </message>
    <message>
        <source>The file store of %1 was lost, or meetings took place on %2.</source>
        <translation>Le magasin de fichiers de %1 a été perdu, ou des réunions ont eu lieu sur %2.</translation>
    </message>
    <message>
        <source>Copy the conference content back</source>
        <translation>Recopier le contenu des conférences</translation>
    </message>
    <message>
        <source>Start the copy, and wait until the state is as expected.</source>
        <translation>Démarrer la copie, et attendre que l’état soit celui attendu.</translation>
    </message>
    <message>
        <source>The module DataConf is in SteadyState.</source>
        <translation>Le module DataConf est à l’état SteadyState.</translation>
    </message>
    <message>
        <source>The page on the failback says that nothing else is needed; the page on the Backup Service asks for this step, so do it. That page also shows a parameter -BackupModule of Get-CsBackupServiceStatus, which does not exist; -Category does.</source>
        <translation>La page sur la restauration indique que rien d’autre n’est nécessaire&#xa0;; la page sur le service de sauvegarde demande cette étape&#xa0;: l’effectuer. Cette page montre aussi un paramètre -BackupModule de Get-CsBackupServiceStatus, qui n’existe pas&#xa0;; -Category existe.</translation>
    </message>
    <message>
        <source>They were changed in RB-FO.</source>
        <translation>Ils ont été changés dans RB-FO.</translation>
    </message>
    <message>
        <source>Set the Edge next hop, media association, federation route and names back</source>
        <translation>Rétablir le tronçon suivant Edge, l’association des médias, l’itinéraire de fédération et les noms</translation>
    </message>
    <message>
        <source>Associate the pools of the site with their local Edge pool again; for federation see RB-EDGE; set the DNS records back.</source>
        <translation>Associer de nouveau les pools du site à leur pool de serveurs Edge local&#xa0;; pour la fédération, voir RB-EDGE&#xa0;; rétablir les enregistrements DNS.</translation>
    </message>
    <message>
        <source>All values are those of the plan.</source>
        <translation>Toutes les valeurs sont celles du plan.</translation>
    </message>
    <message>
        <source>They were imported on %2.</source>
        <translation>Ils ont été importés sur %2.</translation>
    </message>
    <message>
        <source>Bring the Response Groups home</source>
        <translation>Ramener les groupes de réponse</translation>
    </message>
    <message>
        <source>Run the way back of RB-RGS.</source>
        <translation>Exécuter le retour en arrière de RB-RGS.</translation>
    </message>
    <message>
        <source>The workflows answer on %1, and none is left on %2.</source>
        <translation>Les flux de travail répondent sur %1, et aucun ne reste sur %2.</translation>
    </message>
    <message>
        <source>Decide about the Central Management store</source>
        <translation>Décider pour le magasin central de gestion</translation>
    </message>
    <message>
        <source>If it was moved to %2 it can stay there. To move it back is a choice; the planned form of RB-CMS does it.</source>
        <translation>S’il a été déplacé vers %2, il peut y rester. Le ramener est un choix&#xa0;; la forme planifiée de RB-CMS le fait.</translation>
    </message>
    <message>
        <source>The decision is noted, and the plan shows which pool holds the store.</source>
        <translation>La décision est notée, et le plan montre quel pool contient le magasin.</translation>
    </message>
    <message>
        <source>Check the pair</source>
        <translation>Vérifier la paire</translation>
    </message>
    <message>
        <source>Read the state of both directions until the copies are done.</source>
        <translation>Lire l’état des deux sens jusqu’à ce que les copies soient terminées.</translation>
    </message>
    <message>
        <source>The state is Steady or Final in both directions.</source>
        <translation>L’état est Steady ou Final dans les deux sens.</translation>
    </message>
    <message>
        <source>%1 is failed over to %2, and now %2 has to be emptied instead.</source>
        <translation>%1 est basculé vers %2, et il faut maintenant vider %2 à la place.</translation>
    </message>
    <message>
        <source>Both pools can be reached.</source>
        <translation>Les deux pools sont accessibles.</translation>
    </message>
    <message>
        <source>%1 serves the users of both pools, and in the end each pool its own.</source>
        <translation>%1 sert les utilisateurs des deux pools et, à la fin, chaque pool les siens.</translation>
    </message>
    <message>
        <source>Fail back the users of the first pool</source>
        <translation>Restaurer les utilisateurs du premier pool</translation>
    </message>
    <message>
        <source>This comes first: a pool that serves the users of its partner cannot be failed over to it.</source>
        <translation>Cela vient en premier&#xa0;: un pool qui sert les utilisateurs de son partenaire ne peut pas être basculé vers lui.</translation>
    </message>
    <message>
        <source>The users of %1 are on %1.</source>
        <translation>Les utilisateurs de %1 sont sur %1.</translation>
    </message>
    <message>
        <source>Fail over the users of the second pool to the first</source>
        <translation>Basculer les utilisateurs du second pool vers le premier</translation>
    </message>
    <message>
        <source>If %2 holds the Central Management store, move it first (RB-CMS); if an Edge pool has %2 as its next hop, move that too (as in RB-FO-05).</source>
        <translation>Si %2 contient le magasin central de gestion, le déplacer d’abord (RB-CMS)&#xa0;; si un pool de serveurs Edge a %2 comme tronçon suivant, déplacer aussi celui-ci (comme dans RB-FO-05).</translation>
    </message>
    <message>
        <source>Add -DisasterMode only if %2 is dead.</source>
        <translation>N’ajouter -DisasterMode que si %2 est hors service.</translation>
    </message>
    <message>
        <source>The users of %2 are on %1.</source>
        <translation>Les utilisateurs de %2 sont sur %1.</translation>
    </message>
    <message>
        <source>RB-SWAP-03.</source>
        <translation>RB-SWAP-03.</translation>
    </message>
    <message>
        <source>Later: fail the second pool back</source>
        <translation>Plus tard&#xa0;: restaurer le second pool</translation>
    </message>
    <message>
        <source>Check %2 as in RB-FB-01 first, and copy the conference content back as in RB-FB-03 afterwards, with the pools exchanged.</source>
        <translation>Vérifier d’abord %2 comme dans RB-FB-01, et recopier ensuite le contenu des conférences comme dans RB-FB-03, avec les pools échangés.</translation>
    </message>
    <message>
        <source>Each pool serves its own users.</source>
        <translation>Chaque pool sert ses propres utilisateurs.</translation>
    </message>
    <message>
        <source>%1 does not serve its users and will not be back in time; the service owner decides. Where automatic failover for voice is on, registration for voice has moved by itself after the failure detection interval. Everything else waits for this runbook.</source>
        <translation>%1 ne sert pas ses utilisateurs et ne reviendra pas à temps&#xa0;; le responsable du service décide. Là où le basculement automatique de la voix est activé, l’inscription de la voix s’est déplacée d’elle-même après l’intervalle de détection de défaillance. Tout le reste attend cette procédure d’exploitation.</translation>
    </message>
    <message>
        <source>The records show a healthy pair: the last state of the Backup Service was Steady or Final in both directions.</source>
        <translation>Les relevés indiquent une paire saine&#xa0;: le dernier état du service de sauvegarde était Steady ou Final dans les deux sens.</translation>
    </message>
    <message>
        <source>%2 can carry the users of both pools.</source>
        <translation>%2 peut porter les utilisateurs des deux pools.</translation>
    </message>
    <message>
        <source>%2 is not failed over to %1. If it is, fail it back first: a pool that serves the users of its partner cannot be failed over to that partner.</source>
        <translation>%2 n’est pas basculé vers %1. S’il l’est, le restaurer d’abord&#xa0;: un pool qui sert les utilisateurs de son partenaire ne peut pas être basculé vers ce partenaire.</translation>
    </message>
    <message>
        <source>The administrator is a member of RTCUniversalServerAdmins and local administrator on the servers of %2, and sysadmin on the back end of %2 when the Central Management store is involved.</source>
        <translation>L’administrateur est membre de RTCUniversalServerAdmins et administrateur local sur les serveurs de %2, et sysadmin sur le serveur dorsal de %2 quand le magasin central de gestion est concerné.</translation>
    </message>
    <message>
        <source>The latest exports of configuration, location database and Response Groups are at hand (tasks BKP-01 and BKP-03).</source>
        <translation>Les dernières exportations de la configuration, de la base de données des emplacements et des groupes de réponse sont disponibles (tâches BKP-01 et BKP-03).</translation>
    </message>
    <message>
        <source>All users of %1 work on %2; they keep their home pool. The targets are 15 to 20 minutes from the decision and at most about 5 minutes of lost changes, for pools in one world region without a replication backlog.</source>
        <translation>Tous les utilisateurs de %1 travaillent sur %2&#xa0;; ils gardent leur pool d’accueil. Les objectifs sont de 15 à 20 minutes à partir de la décision et d’environ 5 minutes de modifications perdues au plus, pour des pools dans une même région du monde sans retard de réplication.</translation>
    </message>
    <message>
        <source>Establish the facts</source>
        <translation>Établir les faits</translation>
    </message>
    <message>
        <source>a conference call</source>
        <translation>une conférence téléphonique</translation>
    </message>
    <message>
        <source>Is it one server, the back end, the pool, the site, or only the network between the sites? While servers of the pool run, use the runbook for quorum loss or that of the back end first; a failed back end alone is no case for this runbook.</source>
        <translation>Est-ce un serveur, le serveur dorsal, le pool, le site, ou seulement le réseau entre les sites&#xa0;? Tant que des serveurs du pool fonctionnent, utiliser d’abord la procédure d’exploitation de la perte de quorum ou celle du serveur dorsal&#xa0;; un serveur dorsal en panne à lui seul ne relève pas de cette procédure.</translation>
    </message>
    <message>
        <source>If the pool has to be failed over because only SQL is down, disaster mode is still the form to use.</source>
        <translation>Si le pool doit être basculé uniquement parce que SQL est en panne, le mode sinistre reste la forme à utiliser.</translation>
    </message>
    <message>
        <source>Note the time of the decision: the recovery time counts from here. Tell the users that they are signed out, that running calls and meetings end, and that only part of the service works until the failover has ended.</source>
        <translation>Noter l’heure de la décision&#xa0;: la durée d’interruption compte à partir d’ici. Informer les utilisateurs qu’ils sont déconnectés, que les appels et réunions en cours se terminent, et que seule une partie du service fonctionne jusqu’à la fin du basculement.</translation>
    </message>
    <message>
        <source>The decision is written down.</source>
        <translation>La décision est consignée.</translation>
    </message>
    <message>
        <source>Find the pool that holds the Central Management store</source>
        <translation>Trouver le pool qui contient le magasin central de gestion</translation>
    </message>
    <message>
        <source>The plan has the store on %3.</source>
        <translation>Dans le plan, le magasin est sur %3.</translation>
    </message>
    <message>
        <source>The pool with the active store is named.</source>
        <translation>Le pool qui contient le magasin actif est nommé.</translation>
    </message>
    <message>
        <source>Get-CsService -CentralManagement shows the same from the topology.</source>
        <translation>Get-CsService -CentralManagement indique la même chose d’après la topologie.</translation>
    </message>
    <message>
        <source>Check the state of the Central Management store</source>
        <translation>Vérifier l’état du magasin central de gestion</translation>
    </message>
    <message>
        <source>Empty values mean that the store is down.</source>
        <translation>Des valeurs vides signifient que le magasin est en panne.</translation>
    </message>
    <message>
        <source>ActiveMasterFqdn and ActiveFileTransferAgentFqdns name servers of the pool with the store.</source>
        <translation>ActiveMasterFqdn et ActiveFileTransferAgentFqdns nomment des serveurs du pool qui contient le magasin.</translation>
    </message>
    <message>
        <source>The store was on %1, or RB-FO-03 found it down.</source>
        <translation>Le magasin était sur %1, ou RB-FO-03 l’a trouvé en panne.</translation>
    </message>
    <message>
        <source>Fail over the Central Management store</source>
        <translation>Basculer le magasin central de gestion</translation>
    </message>
    <message>
        <source>The store must work before users are failed over. The command is the disaster form of RB-CMS.</source>
        <translation>Le magasin doit fonctionner avant que des utilisateurs soient basculés. La commande est la forme de sinistre de RB-CMS.</translation>
    </message>
    <message>
        <source>The plan has the store on %3, which belongs to neither pool of this pair: if it is down as well, run RB-CMS for the pair of %3 first.</source>
        <translation>Dans le plan, le magasin est sur %3, qui n’appartient à aucun des pools de cette paire&#xa0;: s’il est aussi en panne, exécuter d’abord RB-CMS pour la paire de %3.</translation>
    </message>
    <message>
        <source>The plan names no pool with the store: find it and run RB-CMS for its pair.</source>
        <translation>Le plan ne nomme aucun pool qui contient le magasin&#xa0;: le trouver et exécuter RB-CMS pour sa paire.</translation>
    </message>
    <message>
        <source>The back end of %2 is mirrored: read first which partner is the principal, with the second command, and give both partners.</source>
        <translation>Le serveur dorsal de %2 est en miroir&#xa0;: lire d’abord quel partenaire est le principal, avec la deuxième commande, et indiquer les deux partenaires.</translation>
    </message>
    <message>
        <source>ActiveMasterFqdn and ActiveFileTransferAgentFqdns name servers of the pool that took the store over, and UpToDate is True for every replica that can be reached.</source>
        <translation>ActiveMasterFqdn et ActiveFileTransferAgentFqdns nomment des serveurs du pool qui a repris le magasin, et UpToDate vaut True pour chaque réplica accessible.</translation>
    </message>
    <message>
        <source>None is needed: the store may stay there for good.</source>
        <translation>Aucun n’est nécessaire&#xa0;: le magasin peut y rester définitivement.</translation>
    </message>
    <message>
        <source>A page of the product prints -MirrorSQLServerFqdn and -MirrorSQLInstanceName, which the cmdlet does not have; it has -BackupMirrorSqlServerFqdn and -BackupMirrorSqlInstanceName, and in disaster form it needs -Force.</source>
        <translation>Une page du produit indique -MirrorSQLServerFqdn et -MirrorSQLInstanceName, que la cmdlet ne connaît pas&#xa0;; elle a -BackupMirrorSqlServerFqdn et -BackupMirrorSqlInstanceName, et sous sa forme de sinistre elle exige -Force.</translation>
    </message>
    <message>
        <source>An Edge pool that still runs has %1 as its next hop.</source>
        <translation>Un pool de serveurs Edge encore en marche a %1 comme tronçon suivant.</translation>
    </message>
    <message>
        <source>Move the Edge next hop away from the failed pool</source>
        <translation>Éloigner le tronçon suivant des serveurs Edge du pool en panne</translation>
    </message>
    <message>
        <source>The new next hop is in the site of the Edge pool: in Topology Builder, the Edge pool, Edit Properties, Next hop, another pool of the site, and publish.</source>
        <translation>Le nouveau tronçon suivant est dans le site du pool de serveurs Edge&#xa0;: dans le Générateur de topologie, le pool de serveurs Edge, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Tronçon suivant&#xa0;», un autre pool du site, et publier.</translation>
    </message>
    <message>
        <source>The new next hop is in another site: run the command. Without this step the pool failover stops, because the pool is the next hop of an Edge Server.</source>
        <translation>Le nouveau tronçon suivant est dans un autre site&#xa0;: exécuter la commande. Sans cette étape, le basculement du pool s’arrête, parce que le pool est le tronçon suivant d’un serveur Edge.</translation>
    </message>
    <message>
        <source>The Registrar of the Edge pool is %2; firewall and hosts file let the Edge Servers reach %2.</source>
        <translation>Le serveur d’inscriptions du pool de serveurs Edge est %2&#xa0;; le pare-feu et le fichier hosts permettent aux serveurs Edge d’atteindre %2.</translation>
    </message>
    <message>
        <source>Set it back in RB-FB.</source>
        <translation>Rétablir la valeur dans RB-FB.</translation>
    </message>
    <message>
        <source>The page does not say how this stands to the Central Management store. Publishing and Set-CsEdgeServer need a working store, so this comes after it.</source>
        <translation>La page n’indique pas l’ordre par rapport au magasin central de gestion. La publication et Set-CsEdgeServer ont besoin d’un magasin qui fonctionne&#xa0;; cette étape vient donc après.</translation>
    </message>
    <message>
        <source>Fail over the pool</source>
        <translation>Basculer le pool</translation>
    </message>
    <message>
        <source>-PoolFqdn is the pool that failed, never the one that takes over. If the command reports a problem with the Central Management store, repair that and run it again. If %1 can still be reached and this is a choice, leave out -DisasterMode (RB-DRILL).</source>
        <translation>-PoolFqdn est le pool en panne, jamais celui qui prend le relais. Si la commande signale un problème avec le magasin central de gestion, réparer celui-ci et l’exécuter de nouveau. Si %1 est encore accessible et qu’il s’agit d’un choix, omettre -DisasterMode (RB-DRILL).</translation>
    </message>
    <message>
        <source>The command ends without errors; users of %1 sign in on %2 and have the full service.</source>
        <translation>La commande se termine sans erreur&#xa0;; les utilisateurs de %1 se connectent sur %2 et ont le service complet.</translation>
    </message>
    <message>
        <source>The Edge pool that carries federation is down.</source>
        <translation>Le pool de serveurs Edge qui porte la fédération est en panne.</translation>
    </message>
    <message>
        <source>Run the federation part of RB-EDGE.</source>
        <translation>Exécuter la partie sur la fédération de RB-EDGE.</translation>
    </message>
    <message>
        <source>The test with a federated partner succeeds.</source>
        <translation>Le test avec un partenaire fédéré réussit.</translation>
    </message>
    <message>
        <source>An Edge pool is down, and Front End pools associated with it still run.</source>
        <translation>Un pool de serveurs Edge est en panne, et des pools frontaux qui lui sont associés fonctionnent encore.</translation>
    </message>
    <message>
        <source>Give running pools another Edge pool for media</source>
        <translation>Donner aux pools qui fonctionnent un autre pool de serveurs Edge pour le média</translation>
    </message>
    <message>
        <source>In Topology Builder: the pool, Edit Properties, Associations, Associate Edge Pool (for media components), the Edge pool of the other site, and publish.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le pool, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Associations&#xa0;», «&#xa0;Associer un pool de serveurs Edge (pour les composants multimédias)&#xa0;», le pool de serveurs Edge de l’autre site, et publier.</translation>
    </message>
    <message>
        <source>The plan has only %3: there is no other Edge pool, and access from outside stays down until one exists.</source>
        <translation>Le plan n’a que %3&#xa0;: il n’y a pas d’autre pool de serveurs Edge, et l’accès depuis l’extérieur reste coupé tant qu’il n’en existe pas.</translation>
    </message>
    <message>
        <source>Media from outside works.</source>
        <translation>Le média depuis l’extérieur fonctionne.</translation>
    </message>
    <message>
        <source>Associate the old Edge pool again.</source>
        <translation>Associer de nouveau l’ancien pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>%1 hosts Response Groups, and Response Group replication is not in use.</source>
        <translation>%1 contient des groupes de réponse, et la réplication des groupes de réponse n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Bring Response Groups to the backup pool</source>
        <translation>Amener les groupes de réponse sur le pool de sauvegarde</translation>
    </message>
    <message>
        <source>Import the latest export of %1. -OverwriteOwner is for a pool that is lost for good; do not use it when %1 will come back with the same name. -ReplaceExistingRgsSettings also takes over the settings of the whole service.</source>
        <translation>Importer la dernière exportation de %1. -OverwriteOwner est destiné à un pool définitivement perdu&#xa0;; ne pas l’utiliser si %1 reviendra sous le même nom. -ReplaceExistingRgsSettings reprend aussi les paramètres de tout le service.</translation>
    </message>
    <message>
        <source>Agents in formal groups sign in again. RB-RGS has the details and the way back.</source>
        <translation>Les agents des groupes formels se connectent de nouveau. RB-RGS donne les détails et le retour en arrière.</translation>
    </message>
    <message>
        <source>The workflows answer on %2.</source>
        <translation>Les flux de travail répondent sur %2.</translation>
    </message>
    <message>
        <source>RB-RGS.</source>
        <translation>RB-RGS.</translation>
    </message>
    <message>
        <source>E9-1-1 locations are in use, and the Central Management store was failed over.</source>
        <translation>Des emplacements E9-1-1 sont utilisés, et le magasin central de gestion a été basculé.</translation>
    </message>
    <message>
        <source>Restore the location database</source>
        <translation>Restaurer la base de données des emplacements</translation>
    </message>
    <message>
        <source>The location database is not copied to the backup pool. The import adds and restores; it does not delete newer records.</source>
        <translation>La base de données des emplacements n’est pas copiée sur le pool de sauvegarde. L’importation ajoute et restaure&#xa0;; elle ne supprime pas les enregistrements plus récents.</translation>
    </message>
    <message>
        <source>A test address is found.</source>
        <translation>Une adresse de test est trouvée.</translation>
    </message>
    <message>
        <source>Simple URLs or client records point only at %1.</source>
        <translation>Les URL simples ou les enregistrements des clients ne pointent que vers %1.</translation>
    </message>
    <message>
        <source>Redirect names</source>
        <translation>Rediriger les noms</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>GeoDNS switches by itself when its monitor fails. Otherwise point meet, dialin, lyncdiscover, lyncdiscoverinternal, the SRV and the sip records to %2, with a short time to live. The old answers live on for their own time to live.</source>
        <translation>GeoDNS bascule de lui-même quand sa surveillance échoue. Sinon, faire pointer vers %2 meet, dialin, lyncdiscover, lyncdiscoverinternal, les enregistrements SRV et les enregistrements sip, avec une courte durée de vie. Les anciennes réponses subsistent pendant leur propre durée de vie.</translation>
    </message>
    <message>
        <source>The names resolve to %2.</source>
        <translation>Les noms sont résolus en %2.</translation>
    </message>
    <message>
        <source>Set them back in RB-FB.</source>
        <translation>Rétablir les valeurs dans RB-FB.</translation>
    </message>
    <message>
        <source>Check service and report</source>
        <translation>Vérifier le service et rendre compte</translation>
    </message>
    <message>
        <source>Test sign-in, presence, a change of contacts, joining a meeting, calls in and out, sign-in from outside, and federation.</source>
        <translation>Tester la connexion, la présence, une modification des contacts, l’accès à une réunion, les appels entrants et sortants, la connexion depuis l’extérieur et la fédération.</translation>
    </message>
    <message>
        <source>Users of a Survivable Branch Appliance whose backup is %1 have only part of the service until it is back: the failover does not cover them.</source>
        <translation>Les utilisateurs d’une Survivable Branch Appliance dont la sauvegarde est %1 n’ont qu’une partie du service jusqu’à son retour&#xa0;: le basculement ne les couvre pas.</translation>
    </message>
    <message>
        <source>All tests pass, and the time of the end is noted.</source>
        <translation>Tous les tests réussissent, et l’heure de fin est notée.</translation>
    </message>
    <message>
        <source>Services of %1 hang while they start, or its servers stopped their services by themselves.</source>
        <translation>Des services de %1 restent bloqués au démarrage, ou ses serveurs ont arrêté leurs services d’eux-mêmes.</translation>
    </message>
    <message>
        <source>It is known which level is lost: the pool (too few of the servers that vote) or routing groups (too few copies of some users). RB-QL-01 finds out.</source>
        <translation>On sait quel niveau est perdu&#xa0;: le pool (trop peu de serveurs qui votent) ou des groupes de routage (trop peu de copies de certains utilisateurs). RB-QL-01 le détermine.</translation>
    </message>
    <message>
        <source>%1 runs, and the users of lost routing groups are loaded from the back end again.</source>
        <translation>%1 fonctionne, et les utilisateurs des groupes de routage perdus sont de nouveau chargés depuis le serveur dorsal.</translation>
    </message>
    <message>
        <source>Find the level of the loss</source>
        <translation>Déterminer le niveau de la perte</translation>
    </message>
    <message>
        <source>Of the %3 servers that the plan has, %4 of the first %5 must run, and the back end with them. &quot;First&quot; is the order that Get-CsComputer prints.</source>
        <translation>Sur les %3 serveurs que prévoit le plan, %4 des %5 premiers doivent fonctionner, et le serveur dorsal avec eux. «&#xa0;Premiers&#xa0;» désigne l’ordre affiché par Get-CsComputer.</translation>
    </message>
    <message>
        <source>Below that the remaining servers stop all services: bring servers back before anything else.</source>
        <translation>En dessous, les serveurs restants arrêtent tous les services&#xa0;: ramener des serveurs avant toute autre chose.</translation>
    </message>
    <message>
        <source>The level is known.</source>
        <translation>Le niveau est connu.</translation>
    </message>
    <message>
        <source>The page writes Get-CsComputer -PoolFqdn; the parameter is -Pool.</source>
        <translation>La page écrit Get-CsComputer -PoolFqdn&#xa0;; le paramètre est -Pool.</translation>
    </message>
    <message>
        <source>Bring back servers</source>
        <translation>Ramener des serveurs</translation>
    </message>
    <message>
        <source>the servers of %1</source>
        <translation>les serveurs de %1</translation>
    </message>
    <message>
        <source>Repair power, network, SQL or disks. For a normal start %6 of the %3 servers come up together; with fewer the services hang while they start.</source>
        <translation>Réparer l’alimentation, le réseau, SQL ou les disques. Pour un démarrage normal, %6 des %3 serveurs démarrent ensemble&#xa0;; avec moins de serveurs, les services restent bloqués au démarrage.</translation>
    </message>
    <message>
        <source>Enough servers run for the pool.</source>
        <translation>Assez de serveurs fonctionnent pour le pool.</translation>
    </message>
    <message>
        <source>Start the pool</source>
        <translation>Démarrer le pool</translation>
    </message>
    <message>
        <source>Name servers that cannot be started with -SkipServer, and routing groups that cannot be placed with -SkipRoutingGroup. -QuorumLossRecovery loads lost routing groups during the start.</source>
        <translation>Indiquer avec -SkipServer les serveurs qui ne peuvent pas être démarrés, et avec -SkipRoutingGroup les groupes de routage qui ne peuvent pas être placés. -QuorumLossRecovery charge au démarrage les groupes de routage perdus.</translation>
    </message>
    <message>
        <source>The services run.</source>
        <translation>Les services fonctionnent.</translation>
    </message>
    <message>
        <source>Routing groups are still lost, and no more servers can be brought back.</source>
        <translation>Des groupes de routage sont encore perdus, et plus aucun serveur ne peut être ramené.</translation>
    </message>
    <message>
        <source>Reset lost routing groups</source>
        <translation>Réinitialiser les groupes de routage perdus</translation>
    </message>
    <message>
        <source>Changes that had not been written to the back end are lost for the groups concerned. The pool has enough servers first: without them a reset cannot place copies.</source>
        <translation>Pour les groupes concernés, les modifications qui n’avaient pas été écrites sur le serveur dorsal sont perdues. Le pool a d’abord assez de serveurs&#xa0;: sans eux, une réinitialisation ne peut pas placer de copies.</translation>
    </message>
    <message>
        <source>FullReset is the last resort, with product support. MachineStateRemoved with -MachineFqdn is only for a server that is lost for good.</source>
        <translation>FullReset est le dernier recours, avec le support du produit. MachineStateRemoved avec -MachineFqdn n’est destiné qu’à un serveur définitivement perdu.</translation>
    </message>
    <message>
        <source>No replica is missing, and users have the full service.</source>
        <translation>Aucun réplica ne manque, et les utilisateurs ont le service complet.</translation>
    </message>
    <message>
        <source>Servers were added to the pool or removed from it while all of it was down.</source>
        <translation>Des serveurs ont été ajoutés au pool ou en ont été retirés pendant que tout le pool était arrêté.</translation>
    </message>
    <message>
        <source>After a configuration change made while the whole pool was down</source>
        <translation>Après un changement de configuration fait pendant que tout le pool était arrêté</translation>
    </message>
    <message>
        <source>Run the command, then start the pool as in RB-QL-03.</source>
        <translation>Exécuter la commande, puis démarrer le pool comme dans RB-QL-03.</translation>
    </message>
    <message>
        <source>The pool starts.</source>
        <translation>Le pool démarre.</translation>
    </message>
    <message>
        <source>A server will be missing for more than a few days.</source>
        <translation>Un serveur sera absent plus de quelques jours.</translation>
    </message>
    <message>
        <source>Replace a server that stays away</source>
        <translation>Remplacer un serveur qui reste absent</translation>
    </message>
    <message>
        <source>Remove it from the topology (task CHG-02), and add it again when it is back.</source>
        <translation>Le retirer de la topologie (tâche CHG-02), et l’ajouter de nouveau à son retour.</translation>
    </message>
    <message>
        <source>The topology is what stands.</source>
        <translation>La topologie correspond à ce qui est en place.</translation>
    </message>
    <message>
        <source>One or both servers of %1 have to be stopped, or went down.</source>
        <translation>L’un des serveurs de %1 ou les deux doivent être arrêtés, ou se sont arrêtés.</translation>
    </message>
    <message>
        <source>Two servers are not recommended: the loss of the back end soon takes such a pool down too. Two Standard Edition servers are the advised alternative.</source>
        <translation>Deux serveurs ne sont pas recommandés&#xa0;: la perte du serveur dorsal entraîne bientôt aussi l’arrêt d’un tel pool. Deux serveurs Standard Edition sont l’alternative conseillée.</translation>
    </message>
    <message>
        <source>Both servers of %1 run.</source>
        <translation>Les deux serveurs de %1 fonctionnent.</translation>
    </message>
    <message>
        <source>One server down</source>
        <translation>Un serveur arrêté</translation>
    </message>
    <message>
        <source>the failed server</source>
        <translation>le serveur en panne</translation>
    </message>
    <message>
        <source>Bring it back as soon as possible, and after maintenance start it at once. Do not work on both together without need.</source>
        <translation>Le ramener dès que possible et, après une maintenance, le démarrer aussitôt. Ne pas travailler sur les deux ensemble sans nécessité.</translation>
    </message>
    <message>
        <source>The services run on both servers.</source>
        <translation>Les services fonctionnent sur les deux serveurs.</translation>
    </message>
    <message>
        <source>Both servers were down.</source>
        <translation>Les deux serveurs étaient arrêtés.</translation>
    </message>
    <message>
        <source>Both down: start together</source>
        <translation>Les deux arrêtés&#xa0;: démarrer ensemble</translation>
    </message>
    <message>
        <source>both servers</source>
        <translation>les deux serveurs</translation>
    </message>
    <message>
        <source>It is best to start both at the same time.</source>
        <translation>Le mieux est de démarrer les deux en même temps.</translation>
    </message>
    <message>
        <source>The pool runs.</source>
        <translation>Le pool fonctionne.</translation>
    </message>
    <message>
        <source>They cannot start together.</source>
        <translation>Ils ne peuvent pas démarrer ensemble.</translation>
    </message>
    <message>
        <source>Both down: start in reverse order</source>
        <translation>Les deux arrêtés&#xa0;: démarrer dans l’ordre inverse</translation>
    </message>
    <message>
        <source>Start the server that went down last first: it holds the newest state.</source>
        <translation>Démarrer d’abord le serveur qui s’est arrêté en dernier&#xa0;: il détient l’état le plus récent.</translation>
    </message>
    <message>
        <source>The server that went down last cannot be started first.</source>
        <translation>Le serveur qui s’est arrêté en dernier ne peut pas être démarré en premier.</translation>
    </message>
    <message>
        <source>Order not possible: reset first</source>
        <translation>Ordre impossible&#xa0;: réinitialiser d’abord</translation>
    </message>
    <message>
        <source>the server that can be started</source>
        <translation>le serveur qui peut être démarré</translation>
    </message>
    <message>
        <source>Run the command before the pool is started.</source>
        <translation>Exécuter la commande avant de démarrer le pool.</translation>
    </message>
    <message>
        <source>RB-FO was run for %1, which owns Response Groups.</source>
        <translation>RB-FO a été exécutée pour %1, qui possède des groupes de réponse.</translation>
    </message>
    <message>
        <source>Replication of Response Groups was switched on (task RGS-01), or an export exists (task BKP-03).</source>
        <translation>La réplication des groupes de réponse a été activée (tâche RGS-01), ou une exportation existe (tâche BKP-03).</translation>
    </message>
    <message>
        <source>An export of the Response Groups of %1 exists (task BKP-03).</source>
        <translation>Une exportation des groupes de réponse de %1 existe (tâche BKP-03).</translation>
    </message>
    <message>
        <source>The workflows of %1 answer on %2.</source>
        <translation>Les flux de travail de %1 répondent sur %2.</translation>
    </message>
    <message>
        <source>Every server has the update of July 2019 or a later one, and RGS-01 is done.</source>
        <translation>Chaque serveur a la mise à jour de juillet 2019 ou une mise à jour ultérieure, et RGS-01 est faite.</translation>
    </message>
    <message>
        <source>With replication: nothing to import</source>
        <translation>Avec réplication&#xa0;: rien à importer</translation>
    </message>
    <message>
        <source>Look at the state of the copy and at the list of workflows.</source>
        <translation>Regarder l’état de la copie et la liste des flux de travail.</translation>
    </message>
    <message>
        <source>The workflows of %1 are listed, and after RB-FO they answer on %2.</source>
        <translation>Les flux de travail de %1 figurent dans la liste et, après RB-FO, ils répondent sur %2.</translation>
    </message>
    <message>
        <source>Response Groups are not replicated.</source>
        <translation>Les groupes de réponse ne sont pas répliqués.</translation>
    </message>
    <message>
        <source>Without replication: import on the backup pool</source>
        <translation>Sans réplication&#xa0;: importer sur le pool de sauvegarde</translation>
    </message>
    <message>
        <source>Add -ResolveNameConflicts when both pools use the same names, -ReplaceExistingRgsSettings to take over the settings of the service, and -OverwriteOwner only when %1 will not return.</source>
        <translation>Ajouter -ResolveNameConflicts quand les deux pools utilisent les mêmes noms, -ReplaceExistingRgsSettings pour reprendre les paramètres du service, et -OverwriteOwner seulement quand %1 ne reviendra pas.</translation>
    </message>
    <message>
        <source>The workflows are listed, with %1 as their owner.</source>
        <translation>Les flux de travail figurent dans la liste, avec %1 comme propriétaire.</translation>
    </message>
    <message>
        <source>RB-RGS-03.</source>
        <translation>RB-RGS-03.</translation>
    </message>
    <message>
        <source>They were imported without -OverwriteOwner.</source>
        <translation>Ils ont été importés sans -OverwriteOwner.</translation>
    </message>
    <message>
        <source>Way back after the pool failback</source>
        <translation>Retour en arrière après la restauration du pool</translation>
    </message>
    <message>
        <source>%1 is failed back (RB-FB). The first command writes the groups that %1 owns to a file, with what was changed during the outage, and deletes them on %2; the second puts them on %1.</source>
        <translation>%1 est restauré (RB-FB). La première commande écrit dans un fichier les groupes que possède %1, avec ce qui a changé pendant l’interruption, et les supprime sur %2&#xa0;; la deuxième les place sur %1.</translation>
    </message>
    <message>
        <source>When %1 kept its own data and nothing was changed on %2, the import can be left out.</source>
        <translation>Quand %1 a gardé ses propres données et que rien n’a changé sur %2, l’importation peut être omise.</translation>
    </message>
    <message>
        <source>Get-CsRgsWorkflow shows the present state on %1 and none of the groups on %2.</source>
        <translation>Get-CsRgsWorkflow affiche l’état actuel sur %1 et aucun des groupes sur %2.</translation>
    </message>
    <message>
        <source>Order and use of -Owner follow the guidance for Lync Server 2013. The parameters exist; the sequence is not in the present documentation.</source>
        <translation>L’ordre et l’emploi de -Owner suivent les recommandations pour Lync Server 2013. Les paramètres existent&#xa0;; la séquence ne figure pas dans la documentation actuelle.</translation>
    </message>
    <message>
        <source>There is no runbook “%1” for %2.</source>
        <translation>Il n’y a pas de procédure d’exploitation «&#xa0;%1&#xa0;» pour %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no disaster recovery for %1: no pool is its partner, and only a restore from the exports (tasks BKP-01 to BKP-04) remains.</source>
        <translation>Il n’y a pas de récupération d’urgence pour %1&#xa0;: aucun pool n’est son partenaire, et il ne reste qu’une restauration à partir des exportations (tâches BKP-01 à BKP-04).</translation>
    </message>
    <message>
        <source>a Front End Server of %1</source>
        <translation>un serveur frontal de %1</translation>
    </message>
    <message>
        <source>a Front End Server of %2</source>
        <translation>un serveur frontal de %2</translation>
    </message>
    <message>
        <source>a management computer</source>
        <translation>un ordinateur de gestion</translation>
    </message>
    <message>
        <source>a Front End Server of the surviving site</source>
        <translation>un serveur frontal du site restant</translation>
    </message>
    <message>
        <source>depends on the case</source>
        <translation>dépend du cas</translation>
    </message>
    <message>
        <source>The whole data center of the site %1 is gone.</source>
        <translation>Tout le centre de données du site %1 est perdu.</translation>
    </message>
    <message>
        <source>The service owner has decided.</source>
        <translation>Le responsable du service a décidé.</translation>
    </message>
    <message>
        <source>Somebody watches that the lost site does not come up by half: its network is isolated before it is powered on again.</source>
        <translation>Quelqu’un veille à ce que le site perdu ne revienne pas à moitié&#xa0;: son réseau est isolé avant d’être remis sous tension.</translation>
    </message>
    <message>
        <source>Users, federation, chat and numbers work from other sites.</source>
        <translation>Les utilisateurs, la fédération, la conversation permanente et les numéros fonctionnent depuis d’autres sites.</translation>
    </message>
    <message>
        <source>Isolate and decide</source>
        <translation>Isoler et décider</translation>
    </message>
    <message>
        <source>Note the decision and its time. Block the wide area network of %1 until RB-FB is prepared.</source>
        <translation>Noter la décision et son heure. Bloquer le réseau étendu de %1 jusqu’à ce que RB-FB soit préparée.</translation>
    </message>
    <message>
        <source>Pools elsewhere take over the users of %3.</source>
        <translation>Des pools situés ailleurs reprennent les utilisateurs de %3.</translation>
    </message>
    <message>
        <source>There is no disaster recovery for %4: no pool elsewhere is its partner, and only a restore from the exports (tasks BKP-01 to BKP-04) remains.</source>
        <translation>Il n’y a pas de récupération d’urgence pour %4&#xa0;: aucun pool situé ailleurs n’est son partenaire, et il ne reste qu’une restauration à partir des exportations (tâches BKP-01 à BKP-04).</translation>
    </message>
    <message>
        <source>The time of the decision is noted, and %1 is isolated.</source>
        <translation>L’heure de la décision est notée, et %1 est isolé.</translation>
    </message>
    <message>
        <source>Central Management store</source>
        <translation>Magasin central de gestion</translation>
    </message>
    <message>
        <source>The store was on %3. Run the disaster form of RB-CMS for it: %4 takes it over.</source>
        <translation>Le magasin était sur %3. Exécuter pour lui la forme de sinistre de RB-CMS&#xa0;: %4 le reprend.</translation>
    </message>
    <message>
        <source>The store was on %3, and no pool elsewhere has its standby databases: rebuild it from the exports on a surviving pool, as in RB-CMS-05.</source>
        <translation>Le magasin était sur %3, et aucun pool situé ailleurs n’a ses bases de données de secours&#xa0;: le reconstruire à partir des exportations sur un pool restant, comme dans RB-CMS-05.</translation>
    </message>
    <message>
        <source>The store is active on a surviving pool.</source>
        <translation>Le magasin est actif sur un pool restant.</translation>
    </message>
    <message>
        <source>Edge next hop and media</source>
        <translation>Tronçon suivant Edge et média</translation>
    </message>
    <message>
        <source>No Edge pool of a surviving site keeps a lost pool as its next hop (as in RB-FO-05).</source>
        <translation>Aucun pool de serveurs Edge d’un site restant ne garde un pool perdu comme tronçon suivant (comme dans RB-FO-05).</translation>
    </message>
    <message>
        <source>An Edge pool is lost as well: give the pools that used it another one for media (as in RB-FO-08).</source>
        <translation>Un pool de serveurs Edge est aussi perdu&#xa0;: donner un autre pool de serveurs Edge pour le média aux pools qui l’utilisaient (comme dans RB-FO-08).</translation>
    </message>
    <message>
        <source>Access from outside works for the surviving sites.</source>
        <translation>L’accès depuis l’extérieur fonctionne pour les sites restants.</translation>
    </message>
    <message>
        <source>Pool failover</source>
        <translation>Basculement des pools</translation>
    </message>
    <message>
        <source>Fail over each pool of %1, one after the other, the most important users first. It takes about 20 minutes for each.</source>
        <translation>Basculer chaque pool de %1, l’un après l’autre, en commençant par les utilisateurs les plus importants. Cela demande environ 20 minutes pour chacun.</translation>
    </message>
    <message>
        <source>The users are signed in.</source>
        <translation>Les utilisateurs sont connectés.</translation>
    </message>
    <message>
        <source>RB-FB for each pool.</source>
        <translation>RB-FB pour chaque pool.</translation>
    </message>
    <message>
        <source>Federation route and external DNS</source>
        <translation>Itinéraire de fédération et DNS externe</translation>
    </message>
    <message>
        <source>a management computer, and public DNS</source>
        <translation>un ordinateur de gestion, et le DNS public</translation>
    </message>
    <message>
        <source>Run RB-EDGE for the Edge pool that carried federation.</source>
        <translation>Exécuter RB-EDGE pour le pool de serveurs Edge qui portait la fédération.</translation>
    </message>
    <message>
        <source>Federation works.</source>
        <translation>La fédération fonctionne.</translation>
    </message>
    <message>
        <source>Response Groups and location database</source>
        <translation>Groupes de réponse et base de données des emplacements</translation>
    </message>
    <message>
        <source>Do RB-FO-09 and RB-FO-10 for each pool of %1.</source>
        <translation>Exécuter RB-FO-09 et RB-FO-10 pour chaque pool de %1.</translation>
    </message>
    <message>
        <source>Numbers are answered, and locations are found.</source>
        <translation>Les numéros répondent, et les emplacements sont trouvés.</translation>
    </message>
    <message>
        <source>Persistent Chat</source>
        <translation>Conversation permanente</translation>
    </message>
    <message>
        <source>where the runbook says</source>
        <translation>là où l’indique la procédure d’exploitation</translation>
    </message>
    <message>
        <source>Run RB-PCH-FO.</source>
        <translation>Exécuter RB-PCH-FO.</translation>
    </message>
    <message>
        <source>Rooms open.</source>
        <translation>Les salles s’ouvrent.</translation>
    </message>
    <message>
        <source>PSTN</source>
        <translation>PSTN</translation>
    </message>
    <message>
        <source>the provider, and the gateways</source>
        <translation>le fournisseur, et les passerelles</translation>
    </message>
    <message>
        <source>Send inbound numbers to the gateways of another site. Routes for outbound calls use gateways of another site too.</source>
        <translation>Diriger les numéros entrants vers les passerelles d’un autre site. Les itinéraires des appels sortants utilisent eux aussi les passerelles d’un autre site.</translation>
    </message>
    <message>
        <source>Calls work in both directions.</source>
        <translation>Les appels fonctionnent dans les deux sens.</translation>
    </message>
    <message>
        <source>Run without a partner</source>
        <translation>Fonctionner sans partenaire</translation>
    </message>
    <message>
        <source>The pools that took over have no backup now: back up SQL and file stores more often, no maintenance, and no change of the topology that is not needed.</source>
        <translation>Les pools qui ont pris le relais n’ont plus de sauvegarde&#xa0;: sauvegarder plus souvent SQL et les magasins de fichiers, pas de maintenance, et aucun changement de topologie qui ne soit nécessaire.</translation>
    </message>
    <message>
        <source>Users of survivable branches of the lost site have only part of the service.</source>
        <translation>Les utilisateurs des succursales (Survivable Branch Appliance ou Server) rattachées au site perdu n’ont qu’une partie du service.</translation>
    </message>
    <message>
        <source>Operations know it.</source>
        <translation>L’exploitation le sait.</translation>
    </message>
    <message>
        <source>Return of the site</source>
        <translation>Retour du site</translation>
    </message>
    <message>
        <source>Bring up servers and SQL in isolation until they are healthy. Connect %1, and wait until the replicas have caught up.</source>
        <translation>Démarrer isolément les serveurs et SQL jusqu’à ce qu’ils soient sains. Connecter %1, et attendre que les réplicas aient rattrapé leur retard.</translation>
    </message>
    <message>
        <source>Fail the Edge pools back (RB-EDGE-04).</source>
        <translation>Restaurer les pools de serveurs Edge (RB-EDGE-04).</translation>
    </message>
    <message>
        <source>Then run RB-FB for each pool.</source>
        <translation>Exécuter ensuite RB-FB pour chaque pool.</translation>
    </message>
    <message>
        <source>Run RB-PCH-FB.</source>
        <translation>Exécuter RB-PCH-FB.</translation>
    </message>
    <message>
        <source>Bring the Response Groups home, set DNS back, and check the pairs.</source>
        <translation>Ramener les groupes de réponse, rétablir DNS et vérifier les paires.</translation>
    </message>
    <message>
        <source>RB-FB is closed for each pool.</source>
        <translation>RB-FB est close pour chaque pool.</translation>
    </message>
    <message>
        <source>A cumulative update of the product, or updates of Windows.</source>
        <translation>Une mise à jour cumulative du produit, ou des mises à jour de Windows.</translation>
    </message>
    <message>
        <source>%1 is healthy and has three or more Front End Servers. A maintenance window is agreed.</source>
        <translation>%1 est sain et a trois serveurs frontaux ou plus. Une fenêtre de maintenance est convenue.</translation>
    </message>
    <message>
        <source>It is known what this update does to the databases.</source>
        <translation>On sait ce que cette mise à jour fait aux bases de données.</translation>
    </message>
    <message>
        <source>No failover of %1 or %2 is planned before both have the same update level.</source>
        <translation>Aucun basculement de %1 ou de %2 n’est planifié avant que les deux aient le même niveau de mise à jour.</translation>
    </message>
    <message>
        <source>All servers of %1 have the new level, and the service was not interrupted.</source>
        <translation>Tous les serveurs de %1 ont le nouveau niveau, et le service n’a pas été interrompu.</translation>
    </message>
    <message>
        <source>Check the pool</source>
        <translation>Vérifier le pool</translation>
    </message>
    <message>
        <source>If replicas are missing, run RB-QL before any update. The second command must run on a server of the pool; it tells the upgrade domains and whether the pool is ready.</source>
        <translation>Si des réplicas manquent, exécuter RB-QL avant toute mise à jour. La deuxième commande doit s’exécuter sur un serveur du pool&#xa0;; elle indique les domaines de mise à niveau et si le pool est prêt.</translation>
    </message>
    <message>
        <source>No replica is missing, and the pool is ready.</source>
        <translation>Aucun réplica ne manque, et le pool est prêt.</translation>
    </message>
    <message>
        <source>Take the server out</source>
        <translation>Retirer le serveur du service</translation>
    </message>
    <message>
        <source>The command drains the services of %1, stops and disables them; it waits one hour unless told otherwise. -DrainingTimeout ends the drain earlier; -WaitTime says when the cmdlet gives up and changes nothing.</source>
        <translation>La commande vide les services de %1 de leurs sessions, les arrête et les désactive&#xa0;; elle attend une heure, sauf indication contraire. -DrainingTimeout met fin plus tôt à cette attente&#xa0;; -WaitTime indique quand la cmdlet renonce et ne change rien.</translation>
    </message>
    <message>
        <source>Never use -Force together with -WhatIf: -WhatIf is then ignored.</source>
        <translation>Ne jamais utiliser -Force avec -WhatIf&#xa0;: -WhatIf est alors ignoré.</translation>
    </message>
    <message>
        <source>The services are stopped and disabled on this server only.</source>
        <translation>Les services sont arrêtés et désactivés sur ce serveur seulement.</translation>
    </message>
    <message>
        <source>RB-PATCH-05 for %1.</source>
        <translation>RB-PATCH-05 pour %1.</translation>
    </message>
    <message>
        <source>Install the update</source>
        <translation>Installer la mise à jour</translation>
    </message>
    <message>
        <source>The planned update is %3.</source>
        <translation>La mise à jour prévue est %3.</translation>
    </message>
    <message>
        <source>Install it, and the updates of Windows in the same stop. Restart the server if it asks for it.</source>
        <translation>L’installer, ainsi que les mises à jour de Windows pendant le même arrêt. Redémarrer le serveur si cela est demandé.</translation>
    </message>
    <message>
        <source>The components show the new version.</source>
        <translation>Les composants affichent la nouvelle version.</translation>
    </message>
    <message>
        <source>Uninstall the update.</source>
        <translation>Désinstaller la mise à jour.</translation>
    </message>
    <message>
        <source>The notes of the update ask for it.</source>
        <translation>Les notes de la mise à jour le demandent.</translation>
    </message>
    <message>
        <source>Run Enable-CsComputer when the update asks for it</source>
        <translation>Exécuter Enable-CsComputer quand la mise à jour le demande</translation>
    </message>
    <message>
        <source>Run the command on %1.</source>
        <translation>Exécuter la commande sur %1.</translation>
    </message>
    <message>
        <source>Bring the server back</source>
        <translation>Remettre le serveur en service</translation>
    </message>
    <message>
        <source>Do not begin with another server before this one is back and the pool is healthy.</source>
        <translation>Ne pas commencer avec un autre serveur avant que celui-ci soit revenu et que le pool soit sain.</translation>
    </message>
    <message>
        <source>The services run, and no replica is missing before the next server.</source>
        <translation>Les services fonctionnent, et aucun réplica ne manque avant le serveur suivant.</translation>
    </message>
    <message>
        <source>The update changes databases.</source>
        <translation>La mise à jour modifie des bases de données.</translation>
    </message>
    <message>
        <source>Update the databases</source>
        <translation>Mettre à jour les bases de données</translation>
    </message>
    <message>
        <source>All Front End Servers of %1 are updated first.</source>
        <translation>Tous les serveurs frontaux de %1 sont mis à jour d’abord.</translation>
    </message>
    <message>
        <source>The name is that of the listener. Then do the same for every other replica, as in task AG-09.</source>
        <translation>Le nom est celui de l’écouteur. Faire ensuite de même pour chaque autre réplica, comme dans la tâche AG-09.</translation>
    </message>
    <message>
        <source>The back end is mirrored. The reference of the cmdlet says that -Update fails against mirrored databases: remove the mirror before (task MIRX-02) and create it again afterwards (task MIR-05), with a restart of all Front End Servers one by one, or do what the notes of the update say.</source>
        <translation>Le serveur dorsal est en miroir. La référence de la cmdlet indique que -Update échoue avec des bases de données en miroir&#xa0;: supprimer le miroir avant (tâche MIRX-02) et le recréer ensuite (tâche MIR-05), avec un redémarrage de tous les serveurs frontaux un par un, ou suivre les notes de la mise à jour.</translation>
    </message>
    <message>
        <source>The command ends without errors, and Test-CsDatabase passes.</source>
        <translation>La commande se termine sans erreur, et Test-CsDatabase réussit.</translation>
    </message>
    <message>
        <source>It is the first cumulative update since the installation.</source>
        <translation>C’est la première mise à jour cumulative depuis l’installation.</translation>
    </message>
    <message>
        <source>After 2015 CU1</source>
        <translation>Après la mise à jour cumulative 1 de la version 2015</translation>
    </message>
    <message>
        <source>Run the command once for the deployment.</source>
        <translation>Exécuter la commande une fois pour le déploiement.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Bring %2 to the same level within days.</source>
        <translation>Mettre %2 au même niveau dans les jours qui suivent.</translation>
    </message>
    <message>
        <source>Edge, Director and Mediation Servers follow, from the inside to the outside.</source>
        <translation>Les serveurs Edge, directeurs et de médiation suivent, de l’intérieur vers l’extérieur.</translation>
    </message>
    <message>
        <source>%1 is healthy, and every replica is up to date.</source>
        <translation>%1 est sain, et chaque réplica est à jour.</translation>
    </message>
    <message>
        <source>The order from the inside to the outside is practice.</source>
        <translation>L’ordre de l’intérieur vers l’extérieur relève de la pratique.</translation>
    </message>
    <message>
        <source>A cumulative update of the product.</source>
        <translation>Une mise à jour cumulative du produit.</translation>
    </message>
    <message>
        <source>The users of %1 are without service for this time.</source>
        <translation>Les utilisateurs de %1 sont sans service pendant ce temps.</translation>
    </message>
    <message>
        <source>Where that is too long, its users are first moved to %2 with the steps of RB-DRILL, while both have the same update level, and afterwards back; %1 is named both times.</source>
        <translation>Là où ce temps est trop long, ses utilisateurs sont d’abord déplacés vers %2 avec les étapes de RB-DRILL, tant que les deux ont le même niveau de mise à jour, puis ramenés&#xa0;; %1 est nommé les deux fois.</translation>
    </message>
    <message>
        <source>%1 has the new level.</source>
        <translation>%1 a le nouveau niveau.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close all windows of the Management Shell afterwards.</source>
        <translation>Fermer ensuite toutes les fenêtres de la Management Shell.</translation>
    </message>
    <message>
        <source>The services are stopped.</source>
        <translation>Les services sont arrêtés.</translation>
    </message>
    <message>
        <source>Start the services again.</source>
        <translation>Redémarrer les services.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Install it with the command.</source>
        <translation>L’installer avec la commande.</translation>
    </message>
    <message>
        <source>The installer ends without errors.</source>
        <translation>Le programme d’installation se termine sans erreur.</translation>
    </message>
    <message>
        <source>Stop again, start the web service, update the databases</source>
        <translation>Arrêter de nouveau, démarrer le service web, mettre à jour les bases de données</translation>
    </message>
    <message>
        <source>The second stop catches what came into use again.</source>
        <translation>Le second arrêt concerne ce qui s’était remis en marche.</translation>
    </message>
    <message>
        <source>The services run, with the new version.</source>
        <translation>Les services fonctionnent, avec la nouvelle version.</translation>
    </message>
    <message>
        <source>The page does not print the last start.</source>
        <translation>La page n’indique pas le dernier démarrage.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, author</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The backup Registrar takes the users of %1.</source>
        <translation>Le serveur d’inscriptions de sauvegarde prend en charge les utilisateurs de %1.</translation>
    </message>
    <message>
        <source>The users of %1 are sent back to it.</source>
        <translation>Les utilisateurs de %1 y sont renvoyés.</translation>
    </message>
    <message>
        <source>%1 uses the backup of its next hop.</source>
        <translation>%1 utilise le pool de sauvegarde de son tronçon suivant.</translation>
    </message>
    <message>
        <source>The failover of %1 to %2 begins. It is expected to take up to %3.</source>
        <translation>Le basculement de %1 vers %2 commence. Sa durée prévue va jusqu’à %3.</translation>
    </message>
    <message>
        <source>The failover of %1 to %2 is complete.</source>
        <translation>Le basculement de %1 vers %2 est terminé.</translation>
    </message>
    <message>
        <source>The failover of %1 ends in vain: %2 is down.</source>
        <translation>Le basculement de %1 échoue&#xa0;: %2 est en panne.</translation>
    </message>
    <message>
        <source>The failback of %1 from %2 begins. It may take %3.</source>
        <translation>La restauration de %1 depuis %2 commence. Elle peut durer %3.</translation>
    </message>
    <message>
        <source>The failback of %1 from %2 is complete. Restore the meeting content from there.</source>
        <translation>La restauration de %1 depuis %2 est terminée. Recopier le contenu des réunions à partir du pool de sauvegarde.</translation>
    </message>
    <message>
        <source>The failback of %1 from %2 ends in vain.</source>
        <translation>La restauration de %1 depuis %2 échoue.</translation>
    </message>
    <message>
        <source>The Central Management store on %1 works.</source>
        <translation>Le magasin central de gestion sur %1 fonctionne.</translation>
    </message>
    <message>
        <source>The Central Management store on %1 is not available. Services go on; nothing can be changed.</source>
        <translation>Le magasin central de gestion sur %1 n’est pas disponible. Les services continuent&#xa0;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>The failover of the Central Management store from %1 to %2 begins. It is expected to take %3.</source>
        <translation>Le basculement du magasin central de gestion de %1 vers %2 commence. Sa durée prévue est de %3.</translation>
    </message>
    <message>
        <source>The Central Management store of %1 is now on %2. It may stay there.</source>
        <translation>Le magasin central de gestion de %1 est maintenant sur %2. Il peut y rester.</translation>
    </message>
    <message>
        <source>The failover of the Central Management store from %1 to %2 ends in vain.</source>
        <translation>Le basculement du magasin central de gestion de %1 vers %2 échoue.</translation>
    </message>
    <message>
        <source>%1 has a new Central Management store, made from the exported files.</source>
        <translation>%1 a un nouveau magasin central de gestion, créé à partir des fichiers exportés.</translation>
    </message>
    <message>
        <source>%1 is moved to %2 by hand.</source>
        <translation>Basculement manuel de %1 vers %2.</translation>
    </message>
    <message>
        <source>The cluster of %1 goes on with the nodes that are left.</source>
        <translation>Le cluster de %1 continue avec les nœuds restants.</translation>
    </message>
    <message>
        <source>%1 goes on from what its back end holds; changes that were not written there yet may be lost.</source>
        <translation>%1 reprend à partir du contenu de son serveur dorsal&#xa0;; les modifications qui n’y étaient pas encore écrites peuvent être perdues.</translation>
    </message>
    <message>
        <source>The next hop of %1 is now %2.</source>
        <translation>Le tronçon suivant de %1 est maintenant %2.</translation>
    </message>
    <message>
        <source>The federation route has moved from %1 to %2.</source>
        <translation>L’itinéraire de fédération est passé de %1 à %2.</translation>
    </message>
    <message>
        <source>The XMPP route has moved from %1 to %2.</source>
        <translation>L’itinéraire XMPP est passé de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 now uses %2 for media with the outside.</source>
        <translation>%1 utilise maintenant %2 pour les médias avec l’extérieur.</translation>
    </message>
    <message>
        <source>%2 servers of %1 are active.</source>
        <translation>Nombre de serveurs actifs de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has failed over to %2 with %3 active servers.</source>
        <translation>%1 a basculé vers %2 avec %3 serveurs actifs.</translation>
    </message>
    <message>
        <source>%1 has failed back to %2 with %3 active servers.</source>
        <translation>La restauration de %1 sur %2 est terminée, avec %3 serveurs actifs.</translation>
    </message>
    <message>
        <source>Fail %1 over to %2.</source>
        <translation>Basculer %1 vers %2.</translation>
    </message>
    <message>
        <source>Fail %1 over to %2, where the Front Ends can log in.</source>
        <translation>Basculer %1 vers %2, où les serveurs frontaux peuvent se connecter.</translation>
    </message>
    <message>
        <source>If the lost nodes of %1 do not come back soon, force the cluster to go on.</source>
        <translation>Si les nœuds perdus de %1 ne reviennent pas bientôt, forcer le cluster à continuer.</translation>
    </message>
    <message>
        <source>Start more servers of %1; if that is impossible, reset the pool after the loss of quorum.</source>
        <translation>Démarrer d’autres serveurs de %1&#xa0;; si c’est impossible, réinitialiser le pool après la perte de quorum.</translation>
    </message>
    <message>
        <source>Bring back servers of %1; if that is impossible, reset the lost groups of users.</source>
        <translation>Remettre en service des serveurs de %1&#xa0;; si c’est impossible, réinitialiser les groupes d’utilisateurs perdus.</translation>
    </message>
    <message>
        <source>Bring back servers of %1: %4 votes are left and %5 are needed.</source>
        <translation>Remettre en service des serveurs de %1&#xa0;: il reste %4 votes et il en faut %5.</translation>
    </message>
    <message>
        <source>Fail the Central Management store of %1 over to %2, before any pool.</source>
        <translation>Basculer le magasin central de gestion de %1 vers %2, avant tout pool.</translation>
    </message>
    <message>
        <source>Build a new Central Management store on %1 from the exported files of %2.</source>
        <translation>Créer un nouveau magasin central de gestion sur %1 à partir des fichiers exportés de %2.</translation>
    </message>
    <message>
        <source>Change the next hop of %1 from %2 to %3.</source>
        <translation>Changer le tronçon suivant de %1 de %2 en %3.</translation>
    </message>
    <message>
        <source>Make sure that %1 is lost, then fail it over to %2.</source>
        <translation>S’assurer de la perte de %1, puis basculer vers %2.</translation>
    </message>
    <message>
        <source>If the back end of %1 cannot be restored, fail the pool over to %2.</source>
        <translation>Si le serveur dorsal de %1 ne peut pas être rétabli, basculer le pool vers %2.</translation>
    </message>
    <message>
        <source>Move the federation route from %1 to %2.</source>
        <translation>Déplacer l’itinéraire de fédération de %1 vers %2.</translation>
    </message>
    <message>
        <source>Move the XMPP route from %1 to %2.</source>
        <translation>Déplacer l’itinéraire XMPP de %1 vers %2.</translation>
    </message>
    <message>
        <source>Associate %1 with %3 instead of %2.</source>
        <translation>Associer %1 à %3 au lieu de %2.</translation>
    </message>
    <message>
        <source>Import the Response Groups of %1 on %2.</source>
        <translation>Importer les groupes de réponse de %1 sur %2.</translation>
    </message>
    <message>
        <source>Restore the location database of %1 on %2.</source>
        <translation>Restaurer la base de données des emplacements de %1 sur %2.</translation>
    </message>
    <message>
        <source>Upload the Call Park music of %1 on %2 again.</source>
        <translation>Charger de nouveau sur %2 la musique de parcage d’appel de %1.</translation>
    </message>
    <message>
        <source>Make the idle servers of %1 active.</source>
        <translation>Activer les serveurs inactifs de %1.</translation>
    </message>
    <message>
        <source>%1 works again: fail its users back from %2.</source>
        <translation>%1 fonctionne de nouveau&#xa0;: restaurer ses utilisateurs depuis %2.</translation>
    </message>
    <message>
        <source>Move %1 back to %2, its primary, which holds the SQL vote.</source>
        <translation>Ramener %1 sur %2, son serveur primaire, qui détient le vote SQL.</translation>
    </message>
    <message>
        <source>Fail %1 back to %2.</source>
        <translation>Restaurer %1 sur %2.</translation>
    </message>
    <message>
        <source>Stated for users of one site.</source>
        <translation>Indiqué pour les utilisateurs d’un même site.</translation>
    </message>
    <message>
        <source>The last state is shown.</source>
        <translation>Le dernier état est affiché.</translation>
    </message>
    <message>
        <source>With a route outside the site.</source>
        <translation>Avec un itinéraire hors du site.</translation>
    </message>
    <message>
        <source>If the provider redirects.</source>
        <translation>Si l’opérateur redirige les appels.</translation>
    </message>
    <message>
        <source>If all concerned are at the same site.</source>
        <translation>Si toutes les personnes concernées sont sur le même site.</translation>
    </message>
    <message>
        <source>Only if Exchange UM is prepared at another site.</source>
        <translation>Seulement si Exchange UM est préparé sur un autre site.</translation>
    </message>
    <message>
        <source>Depends on the next hop of the Edge pool.</source>
        <translation>Dépend du tronçon suivant du pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Shown as unknown.</source>
        <translation>Affichée comme inconnue.</translation>
    </message>
    <message>
        <source>Can be read.</source>
        <translation>Lecture possible.</translation>
    </message>
    <message>
        <source>Calls.</source>
        <translation>Appels.</translation>
    </message>
    <message>
        <source>Limited.</source>
        <translation>Avec des limites.</translation>
    </message>
    <message>
        <source>It ends.</source>
        <translation>Elle prend fin.</translation>
    </message>
    <message>
        <source>It has to be started again.</source>
        <translation>Il faut la redémarrer.</translation>
    </message>
    <message>
        <source>It ends; nobody can rejoin yet.</source>
        <translation>Elle prend fin&#xa0;; personne ne peut encore la rejoindre.</translation>
    </message>
    <message>
        <source>Through the gateway of the branch.</source>
        <translation>Par la passerelle de la succursale.</translation>
    </message>
    <message>
        <source>If rerouting is configured.</source>
        <translation>Si le réacheminement est configuré.</translation>
    </message>
    <message>
        <source>Once they are imported, or if they are copied.</source>
        <translation>Après leur importation, ou s’ils sont copiés.</translation>
    </message>
    <message>
        <source>Without music of its own.</source>
        <translation>Sans musique propre.</translation>
    </message>
    <message>
        <source>Over the PSTN.</source>
        <translation>Par le PSTN.</translation>
    </message>
    <message>
        <source>Once the location database is restored.</source>
        <translation>Après la restauration de la base de données des emplacements.</translation>
    </message>
    <message>
        <source>Through the gateway of the branch, if policies lead there.</source>
        <translation>Par la passerelle de la succursale, si les stratégies y mènent.</translation>
    </message>
    <message>
        <source>Once the next hop of the Edge pool is changed.</source>
        <translation>Après le changement du tronçon suivant du pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Users of the branch who are away register at the central site.</source>
        <translation>Les utilisateurs de la succursale en déplacement s’inscrivent sur le site central.</translation>
    </message>
    <message>
        <source>%1 runs with all of its %3 servers.</source>
        <translation>%1 fonctionne avec la totalité de ses %3 serveurs.</translation>
    </message>
    <message>
        <source>%1 goes on with %2 of %3 servers.</source>
        <translation>%1 continue avec %2 serveurs sur %3.</translation>
    </message>
    <message>
        <source>%1 runs, but a pool of two servers without its SQL server is likely to stop soon.</source>
        <translation>%1 fonctionne, mais un pool de deux serveurs sans son serveur SQL risque de s’arrêter bientôt.</translation>
    </message>
    <message>
        <source>%1 runs with %2 of %3 servers and without the vote of its primary SQL server; so few may stop soon.</source>
        <translation>%1 fonctionne avec %2 serveurs sur %3 et sans le vote de son serveur SQL primaire&#xa0;; si peu de serveurs risquent de s’arrêter bientôt.</translation>
    </message>
    <message>
        <source>%1 has lost its quorum: %4 votes are left and %5 are needed. Within minutes the servers that run stop all services.</source>
        <translation>%1 a perdu son quorum&#xa0;: il reste %4 votes et il en faut %5. En quelques minutes, les serveurs en marche arrêtent tous les services.</translation>
    </message>
    <message>
        <source>%1 does not start: %2 of %3 servers are too few for a start, and services may hang while they start.</source>
        <translation>%1 ne démarre pas&#xa0;: %2 serveurs sur %3 sont trop peu pour un démarrage, et des services peuvent se bloquer pendant leur démarrage.</translation>
    </message>
    <message>
        <source>%1 cannot start while its back end does not serve: the groups of users are loaded from it.</source>
        <translation>%1 ne peut pas démarrer tant que son serveur dorsal n’est pas en service&#xa0;: les groupes d’utilisateurs sont chargés à partir de celui-ci.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: all its traffic goes through a load balancer that is down.</source>
        <translation>%1 n’est pas accessible&#xa0;: tout son trafic passe par un équilibreur de charge en panne.</translation>
    </message>
    <message>
        <source>%1 is down: none of its %3 servers runs.</source>
        <translation>%1 est en panne&#xa0;: aucun de ses %3 serveurs ne fonctionne.</translation>
    </message>
    <message>
        <source>About %2 of the groups of users of %1 have lost two of their three copies and are not served until a server returns or the pool is reset. This is an estimate for servers that fail together.</source>
        <translation>Environ %2 des groupes d’utilisateurs de %1 ont perdu deux de leurs trois copies et ne sont pas servis avant le retour d’un serveur ou la réinitialisation du pool. C’est une estimation pour des serveurs qui tombent en panne ensemble.</translation>
    </message>
    <message>
        <source>Of the groups of users of %1, about %2 still lack two of their copies.</source>
        <translation>Parmi les groupes d’utilisateurs de %1, il manque encore deux copies à environ %2 d’entre eux.</translation>
    </message>
    <message>
        <source>Users of the lost servers of %1 reconnect to the others by themselves; calls and meetings on a lost server are interrupted.</source>
        <translation>Les utilisateurs des serveurs perdus de %1 se reconnectent d’eux-mêmes aux autres&#xa0;; les appels et réunions sur un serveur perdu sont interrompus.</translation>
    </message>
    <message>
        <source>The sessions of users of %1 end, and the meetings they organized. Meetings organized on other pools go on without them.</source>
        <translation>Les sessions des utilisateurs de %1 prennent fin, ainsi que les réunions qu’ils ont organisées. Les réunions organisées sur d’autres pools continuent sans eux.</translation>
    </message>
    <message>
        <source>Refused: this cannot be done to %1.</source>
        <translation>Refusé&#xa0;: cette action ne peut pas s’appliquer à %1.</translation>
    </message>
    <message>
        <source>Refused: %1 has no partner.</source>
        <translation>Refusé&#xa0;: %1 n’a pas de partenaire.</translation>
    </message>
    <message>
        <source>Refused: %1 and %2 run different versions of the product.</source>
        <translation>Refusé&#xa0;: %1 et %2 utilisent des versions différentes du produit.</translation>
    </message>
    <message>
        <source>Refused: %1 is the next hop of %2 in the topology. Change that first, even if the Edge pool is lost too.</source>
        <translation>Refusé&#xa0;: %1 est le tronçon suivant de %2 dans la topologie. Changer d’abord cela, même si le pool de serveurs Edge est également perdu.</translation>
    </message>
    <message>
        <source>Refused: %1 is alive. Use the planned form, which loses nothing.</source>
        <translation>Refusé&#xa0;: %1 fonctionne encore. Utiliser la forme planifiée, qui ne perd rien.</translation>
    </message>
    <message>
        <source>Refused: %1 does not run. The planned form needs a pool that does.</source>
        <translation>Refusé&#xa0;: %1 ne fonctionne pas. La forme planifiée exige un pool qui fonctionne.</translation>
    </message>
    <message>
        <source>Refused: %2 does not serve. The failover needs -DisasterMode.</source>
        <translation>Refusé&#xa0;: %2 n’est pas en service. Le basculement exige -DisasterMode.</translation>
    </message>
    <message>
        <source>Refused: the users of %2 are failed over to %1. Fail them back first.</source>
        <translation>Refusé&#xa0;: les utilisateurs de %2 ont basculé vers %1. Les restaurer d’abord.</translation>
    </message>
    <message>
        <source>Refused: %2, the partner of %1, is down.</source>
        <translation>Refusé&#xa0;: %2, le partenaire de %1, est en panne.</translation>
    </message>
    <message>
        <source>Refused: the back end of %2, the partner of %1, does not serve.</source>
        <translation>Refusé&#xa0;: le serveur dorsal de %2, le partenaire de %1, n’est pas en service.</translation>
    </message>
    <message>
        <source>Refused: %2 does not serve, and %1 loads the groups of users from it.</source>
        <translation>Refusé&#xa0;: %2 n’est pas en service, et %1 en charge les groupes d’utilisateurs.</translation>
    </message>
    <message>
        <source>Refused: the Central Management store on %2 is not available. Fail it over first.</source>
        <translation>Refusé&#xa0;: le magasin central de gestion sur %2 n’est pas disponible. Le basculer d’abord.</translation>
    </message>
    <message>
        <source>Refused: the Central Management store on %2 works.</source>
        <translation>Refusé&#xa0;: le magasin central de gestion sur %2 fonctionne.</translation>
    </message>
    <message>
        <source>Refused: %1 does not hold the Central Management store; %2 does.</source>
        <translation>Refusé&#xa0;: %1 ne contient pas le magasin central de gestion&#xa0;; il est sur %2.</translation>
    </message>
    <message>
        <source>Refused: %1 is failed over, or about to be.</source>
        <translation>Refusé&#xa0;: le basculement de %1 est fait ou imminent.</translation>
    </message>
    <message>
        <source>Refused: %1 is not failed over.</source>
        <translation>Refusé&#xa0;: %1 n’a pas basculé.</translation>
    </message>
    <message>
        <source>Refused: %1 does not work, or its back end does not.</source>
        <translation>Refusé&#xa0;: %1 ne fonctionne pas, ou son serveur dorsal ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Refused: %1 has %4 votes and needs %5. Bring servers back first.</source>
        <translation>Refusé&#xa0;: %1 a %4 votes et il en faut %5. Remettre d’abord des serveurs en service.</translation>
    </message>
    <message>
        <source>Refused: %1 has lost no group of users.</source>
        <translation>Refusé&#xa0;: %1 n’a perdu aucun groupe d’utilisateurs.</translation>
    </message>
    <message>
        <source>Refused: %1 has no other copy that could serve.</source>
        <translation>Refusé&#xa0;: %1 n’a pas d’autre copie qui pourrait prendre le relais.</translation>
    </message>
    <message>
        <source>Refused: the cluster of %1 has its quorum.</source>
        <translation>Refusé&#xa0;: le cluster de %1 a son quorum.</translation>
    </message>
    <message>
        <source>Refused: no node of %1 runs.</source>
        <translation>Refusé&#xa0;: aucun nœud de %1 ne fonctionne.</translation>
    </message>
    <message>
        <source>Refused: disaster recovery of %1 is not set up.</source>
        <translation>Refusé&#xa0;: la récupération d’urgence de %1 n’est pas configurée.</translation>
    </message>
    <message>
        <source>Refused: %2, to which %1 would go, does not serve.</source>
        <translation>Refusé&#xa0;: %2, la destination de %1, n’est pas en service.</translation>
    </message>
    <message>
        <source>Refused: no server of %1 runs.</source>
        <translation>Refusé&#xa0;: aucun serveur de %1 ne fonctionne.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Fonctionne.</translation>
    </message>
    <message>
        <source>%1 is down. New clients use the next SRV record.</source>
        <translation>%1 est en panne. Les nouveaux clients utilisent l’enregistrement SRV suivant.</translation>
    </message>
    <message>
        <source>%1 is down and no other SRV record leads in: new clients do not sign in. Those who are signed in stay so.</source>
        <translation>%1 est en panne et aucun autre enregistrement SRV ne donne accès&#xa0;: les nouveaux clients ne se connectent pas. Ceux qui sont connectés le restent.</translation>
    </message>
    <message>
        <source>%1 goes on with %2 of %3 servers; sessions through a dead one reconnect.</source>
        <translation>%1 continue avec %2 serveurs sur %3&#xa0;; les sessions qui passent par un serveur en panne se reconnectent.</translation>
    </message>
    <message>
        <source>%1 misses a server. With DNS load balancing, requests of old federation partners, public IM and XMPP that reach it fail.</source>
        <translation>Il manque un serveur à %1. Avec l’équilibrage de charge DNS, les demandes d’anciens partenaires de fédération, de la messagerie instantanée publique et de XMPP qui arrivent sur ce serveur échouent.</translation>
    </message>
    <message>
        <source>%1 is down: nobody signs in through it from outside.</source>
        <translation>%1 est en panne&#xa0;: personne ne se connecte par là depuis l’extérieur.</translation>
    </message>
    <message>
        <source>%1 works, but its next hop %2 is down.</source>
        <translation>%1 fonctionne, mais son tronçon suivant %2 est en panne.</translation>
    </message>
    <message>
        <source>%1 works, but the network to its next hop %2 is down.</source>
        <translation>%1 fonctionne, mais le réseau vers son tronçon suivant %2 est en panne.</translation>
    </message>
    <message>
        <source>It goes through %2, which does not work: it is lost for the whole organization.</source>
        <translation>Le passage se fait par %2, qui ne fonctionne pas&#xa0;: la perte touche toute l’organisation.</translation>
    </message>
    <message>
        <source>%2, the Edge pool of %1, is down: no media and no web conferencing with the outside.</source>
        <translation>%2, le pool de serveurs Edge de %1, est en panne&#xa0;: ni médias ni conférences web avec l’extérieur.</translation>
    </message>
    <message>
        <source>%2 of the %3 trunks of %1 work; calls use the next one.</source>
        <translation>%2 des %3 jonctions de %1 fonctionnent&#xa0;; les appels utilisent la suivante.</translation>
    </message>
    <message>
        <source>No trunk of %1 works.</source>
        <translation>Aucune jonction de %1 ne fonctionne.</translation>
    </message>
    <message>
        <source>Calls come in through %2 of the %3 trunks of %1; for the rest it depends on the provider.</source>
        <translation>Les appels entrent par %2 des %3 jonctions de %1&#xa0;; pour le reste, cela dépend de l’opérateur.</translation>
    </message>
    <message>
        <source>%1 is down: its trunks cannot be used.</source>
        <translation>%1 est en panne&#xa0;: ses jonctions ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <source>%2, the next hop of %1, is down; calls go to %3.</source>
        <translation>%2, le tronçon suivant de %1, est en panne&#xa0;; les appels vont à %3.</translation>
    </message>
    <message>
        <source>%2, the next hop of %1, is down; calls fail until they go to %3, %4 after the beginning.</source>
        <translation>%2, le tronçon suivant de %1, est en panne&#xa0;; les appels échouent jusqu’à ce qu’ils aillent à %3, %4 après le début.</translation>
    </message>
    <message>
        <source>%1 is down. A video gateway goes on only if it has a trunk to a second pool.</source>
        <translation>%1 est en panne. Une passerelle vidéo ne continue que si elle a une jonction vers un second pool.</translation>
    </message>
    <message>
        <source>%2, the next hop of %1, is down: each call tries %3 after 10 seconds, until all new ones go there, %4 after the beginning.</source>
        <translation>%2, le tronçon suivant de %1, est en panne&#xa0;: chaque appel essaie %3 après 10 secondes, jusqu’à ce que tous les nouveaux y aillent, %4 après le début.</translation>
    </message>
    <message>
        <source>%2, the next hop of %1, is down; new calls go to %3.</source>
        <translation>%2, le tronçon suivant de %1, est en panne&#xa0;; les nouveaux appels vont à %3.</translation>
    </message>
    <message>
        <source>%2, the next hop of %1, is down and has no backup that runs.</source>
        <translation>%2, le tronçon suivant de %1, est en panne et n’a pas de pool de sauvegarde qui fonctionne.</translation>
    </message>
    <message>
        <source>Not while the users of %1 are away from a pool that serves them fully.</source>
        <translation>Pas tant que les utilisateurs de %1 sont loin d’un pool qui leur donne le service complet.</translation>
    </message>
    <message>
        <source>A member of %2 is down. Another takes over; work in progress may be out of date.</source>
        <translation>Un membre de %2 est en panne. Un autre prend le relais&#xa0;; les travaux en cours peuvent ne pas être à jour.</translation>
    </message>
    <message>
        <source>%2 is down: no meeting content, whiteboards, address book downloads and device updates. Sign-in, messages, presence and calls go on.</source>
        <translation>%2 est en panne&#xa0;: ni contenu de réunion, ni tableaux blancs, ni téléchargement du carnet d’adresses, ni mises à jour d’appareils. La connexion, les messages, la présence et les appels continuent.</translation>
    </message>
    <message>
        <source>%2 is down and archiving is critical: meetings of %1 are restricted, and none can start.</source>
        <translation>%2 est en panne et l’archivage est en mode critique&#xa0;: les réunions de %1 sont limitées, et aucune ne peut commencer.</translation>
    </message>
    <message>
        <source>%2 does not serve and archiving is critical: archived users of %1 cannot send messages.</source>
        <translation>%2 n’est pas en service et l’archivage est en mode critique&#xa0;: les utilisateurs archivés de %1 ne peuvent pas envoyer de messages.</translation>
    </message>
    <message>
        <source>%2 does not serve; nothing is archived for %1.</source>
        <translation>%2 n’est pas en service&#xa0;; rien n’est archivé pour %1.</translation>
    </message>
    <message>
        <source>%2 does not serve: calls and meetings of %1 go on, records are queued for a while, and there are no reports.</source>
        <translation>%2 n’est pas en service&#xa0;: les appels et les réunions de %1 continuent, les enregistrements sont mis en file d’attente pendant un certain temps, et il n’y a pas de rapports.</translation>
    </message>
    <message>
        <source>%2 is down: PowerPoint files cannot be presented in meetings of %1.</source>
        <translation>%2 est en panne&#xa0;: aucun fichier PowerPoint ne peut être présenté dans les réunions de %1.</translation>
    </message>
    <message>
        <source>%2 is down: the meeting join page, address book, mobility and Autodiscover of %1 fail. Sign-in goes on.</source>
        <translation>%2 est en panne&#xa0;: la page d’accès aux réunions, le carnet d’adresses, la mobilité et la découverte automatique de %1 échouent. La connexion continue.</translation>
    </message>
    <message>
        <source>%2 is down: the web services of %1 cannot be reached from outside.</source>
        <translation>%2 est en panne&#xa0;: les services web de %1 ne sont pas accessibles depuis l’extérieur.</translation>
    </message>
    <message>
        <source>Its data are in %2, which does not serve.</source>
        <translation>Ses données sont dans %2, qui n’est pas en service.</translation>
    </message>
    <message>
        <source>Response Groups of %1 do not come along to %2; import them there.</source>
        <translation>Les groupes de réponse de %1 ne suivent pas vers %2&#xa0;; les y importer.</translation>
    </message>
    <message>
        <source>Calls are parked on %2 without the music of %1, which does not come along.</source>
        <translation>Les appels sont parqués sur %2 sans la musique de %1, qui ne suit pas.</translation>
    </message>
    <message>
        <source>The location database of %1 does not come along to %2; restore it there.</source>
        <translation>La base de données des emplacements de %1 ne suit pas vers %2&#xa0;; l’y restaurer.</translation>
    </message>
    <message>
        <source>%2 does not serve: there are no rooms on %1.</source>
        <translation>%2 n’est pas en service&#xa0;: il n’y a pas de salles de conversation sur %1.</translation>
    </message>
    <message>
        <source>No active server of %1 runs: there are no rooms until another one is made active.</source>
        <translation>Aucun serveur actif de %1 ne fonctionne&#xa0;: il n’y a pas de salles de conversation avant l’activation d’un autre serveur.</translation>
    </message>
    <message>
        <source>%2 of %3 active servers of %1 run; the users of the others move to them.</source>
        <translation>%2 des %3 serveurs actifs de %1 fonctionnent&#xa0;; les utilisateurs des autres passent sur ceux-ci.</translation>
    </message>
    <message>
        <source>%2 does not serve: rooms go on, but there is no copy for a disaster.</source>
        <translation>%2 n’est pas en service&#xa0;: les salles de conversation continuent, mais il n’y a pas de copie en cas de sinistre.</translation>
    </message>
    <message>
        <source>%2, the next hop of %1, is down: rooms cannot be reached.</source>
        <translation>%2, le tronçon suivant de %1, est en panne&#xa0;: les salles de conversation ne sont pas accessibles.</translation>
    </message>
    <message>
        <source>%2 does not serve: compliance data of %1 are not kept.</source>
        <translation>%2 n’est pas en service&#xa0;: les données de conformité de %1 ne sont pas conservées.</translation>
    </message>
    <message>
        <source>%1 is down: its applications have stopped.</source>
        <translation>%1 est en panne&#xa0;: ses applications sont à l’arrêt.</translation>
    </message>
    <message>
        <source>%2 is down: there is no bandwidth policy in %1, and all calls go through.</source>
        <translation>%2 est en panne&#xa0;: il n’y a pas de stratégie de bande passante dans %1, et tous les appels passent.</translation>
    </message>
    <message>
        <source>The Central Management store on %2 is not available: topology, policies and users cannot be changed.</source>
        <translation>Le magasin central de gestion sur %2 n’est pas disponible&#xa0;: la topologie, les stratégies et les utilisateurs ne peuvent pas être modifiés.</translation>
    </message>
    <message>
        <source>%3, the file store of %2, is down: changes of the configuration are not copied to the servers.</source>
        <translation>%3, le magasin de fichiers de %2, est en panne&#xa0;: les modifications de la configuration ne sont pas copiées sur les serveurs.</translation>
    </message>
    <message>
        <source>Changes of the configuration do not reach %3 from %2.</source>
        <translation>Les modifications de la configuration n’arrivent pas de %2 à %3.</translation>
    </message>
    <message>
        <source>What users of %1 change does not reach %2 since %3 after the beginning; as much may be lost.</source>
        <translation>À partir de %3 après le début, ce que modifient les utilisateurs de %1 n’arrive plus à %2&#xa0;; cette partie peut être perdue.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A part of a whole in percent, such as 50 %.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action and what it is done to.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>An action, what it is done to, and where that goes.</extracomment>
        <translation>%1&#xa0;: %2 vers %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 fails.</source>
        <translation>%1 tombe en panne.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>%1 serves. It has one copy and one machine; the loss of either stops it.</source>
        <translation>%1 est en service, avec une seule copie et une seule machine&#xa0;; la perte de l’une ou de l’autre arrête le service.</translation>
    </message>
    <message>
        <source>%1 has stopped. There is nothing to fail over to.</source>
        <translation>%1 est à l’arrêt. Il n’y a rien vers quoi basculer.</translation>
    </message>
    <message>
        <source>%1 serves from %2 and would survive the loss of one more machine.</source>
        <translation>%1 est en service sur %2 et survivrait à la perte d’une machine de plus.</translation>
    </message>
    <message>
        <source>%1 serves from %2. Without a witness that works it fails over by hand only, and only while both partners run.</source>
        <translation>%1 est en service sur %2. Sans témoin en état de marche, le basculement est seulement manuel, et seulement tant que les deux partenaires fonctionnent.</translation>
    </message>
    <message>
        <source>%1 serves from %2 alone. The other copy is out of date from now on.</source>
        <translation>%1 n’est en service que sur %2. L’autre copie n’est désormais plus à jour.</translation>
    </message>
    <message>
        <source>%1 serves from %2, which has taken over by itself. Users hardly notice; an SQL vote that %3 held is gone.</source>
        <translation>%1 est en service sur %2, après un basculement automatique. Les utilisateurs le remarquent à peine&#xa0;; un vote SQL que détenait %3 est perdu.</translation>
    </message>
    <message>
        <source>%1 serves from %2. The copy on %3 has to catch up before it can take over.</source>
        <translation>%1 est en service sur %2. La copie sur %3 doit rattraper son retard avant de pouvoir prendre le relais.</translation>
    </message>
    <message>
        <source>%1 has stopped. An administrator can fail it over to %3; users notice after 30 minutes.</source>
        <translation>%1 est à l’arrêt. Un administrateur peut basculer vers %3&#xa0;; les utilisateurs le remarquent après 30 minutes.</translation>
    </message>
    <message>
        <source>%1 has stopped. An administrator can force it to serve from %3, whose copy may lack the last changes.</source>
        <translation>%1 est à l’arrêt. Un administrateur peut forcer la mise en service sur %3, dont la copie peut ne pas contenir les dernières modifications.</translation>
    </message>
    <message>
        <source>%1 has stopped although one of its partners, %2 or %3, runs: with a witness configured, a partner that reaches neither the other one nor the witness does not serve.</source>
        <translation>%1 est à l’arrêt bien que l’un de ses partenaires, %2 ou %3, fonctionne&#xa0;: quand un témoin est configuré, un partenaire qui n’atteint ni l’autre partenaire ni le témoin n’assure pas le service.</translation>
    </message>
    <message>
        <source>%1 has stopped: both partners are down.</source>
        <translation>%1 est à l’arrêt&#xa0;: les deux partenaires sont en panne.</translation>
    </message>
    <message>
        <source>%1 has stopped. %3 runs, but its copy was not up to date; it waits for %2.</source>
        <translation>%1 est à l’arrêt. %3 fonctionne, mais sa copie n’était pas à jour&#xa0;; il faut attendre %2.</translation>
    </message>
    <message>
        <source>%1 serves from %2. No replica takes over by itself; an administrator can fail over.</source>
        <translation>%1 est en service sur %2. Aucun réplica ne prend le relais de lui-même&#xa0;; un administrateur peut basculer.</translation>
    </message>
    <message>
        <source>%1 serves from %2, the only replica left.</source>
        <translation>%1 est en service sur %2, le seul réplica restant.</translation>
    </message>
    <message>
        <source>%1 serves from %2, but its cluster would not survive the loss of one more vote.</source>
        <translation>%1 est en service sur %2, mais son cluster ne survivrait pas à la perte d’un vote de plus.</translation>
    </message>
    <message>
        <source>%1 serves from %2. The replica that would take over lacks the logins of the Front Ends.</source>
        <translation>%1 est en service sur %2. Il manque les comptes de connexion des serveurs frontaux au réplica qui prendrait le relais.</translation>
    </message>
    <message>
        <source>%1 serves from %2, which has taken over by itself.</source>
        <translation>%1 est en service sur %2, après un basculement automatique.</translation>
    </message>
    <message>
        <source>%1 has stopped. An administrator can fail it over to %3.</source>
        <translation>%1 est à l’arrêt. Un administrateur peut basculer vers %3.</translation>
    </message>
    <message>
        <source>%1 serves from %2, but the Front Ends cannot log in there: Install-CsDatabase with -Update was never run while that replica was primary.</source>
        <translation>%1 est en service sur %2, mais les serveurs frontaux ne peuvent pas s’y connecter&#xa0;: Install-CsDatabase avec -Update n’a jamais été exécuté alors que ce réplica était primaire.</translation>
    </message>
    <message>
        <source>%1 has stopped: all replicas are down.</source>
        <translation>%1 est à l’arrêt&#xa0;: tous les réplicas sont en panne.</translation>
    </message>
    <message>
        <source>%1 has stopped: fewer than half of the votes of its cluster are left. Newer versions of Windows may adjust votes when nodes fail one by one and go on for longer.</source>
        <translation>%1 est à l’arrêt&#xa0;: il reste moins de la moitié des votes de son cluster. Des versions plus récentes de Windows peuvent ajuster les votes quand les nœuds tombent en panne un par un et continuer plus longtemps.</translation>
    </message>
    <message>
        <source>%1 has stopped: its shared storage, the only copy of the data, is down.</source>
        <translation>%1 est à l’arrêt&#xa0;: son stockage partagé, la seule copie des données, est en panne.</translation>
    </message>
    <message>
        <source>%1 has restarted on %2, after a short interruption.</source>
        <translation>%1 a redémarré sur %2, après une brève interruption.</translation>
    </message>
    <message>
        <source>%1 serves from %2, the only node left.</source>
        <translation>%1 est en service sur %2, le seul nœud restant.</translation>
    </message>
    <message>
        <source>%1 has stopped: all nodes are down.</source>
        <translation>%1 est à l’arrêt&#xa0;: tous les nœuds sont en panne.</translation>
    </message>
    <message>
        <source>Users of %1 work as usual.</source>
        <translation>Les utilisateurs de %1 travaillent comme d’habitude.</translation>
    </message>
    <message>
        <source>Users of %1 work as usual on %2.</source>
        <translation>Les utilisateurs de %1 travaillent comme d’habitude sur %2.</translation>
    </message>
    <message>
        <source>Users of %1 are in resiliency mode: %2 has not served for 30 minutes.</source>
        <translation>Les utilisateurs de %1 sont en mode résilience&#xa0;: %2 n’est plus en service depuis 30 minutes.</translation>
    </message>
    <message>
        <source>Users of %1 are in resiliency mode on the backup Registrar, %2.</source>
        <translation>Les utilisateurs de %1 sont en mode résilience sur le serveur d’inscriptions de sauvegarde, %2.</translation>
    </message>
    <message>
        <source>%1 is back. Its users stay in resiliency mode on %2 until they are sent back, %3 after the beginning.</source>
        <translation>%1 fonctionne de nouveau. Ses utilisateurs restent en mode résilience sur %2 jusqu’à leur renvoi, %3 après le début.</translation>
    </message>
    <message>
        <source>Users of %1 are in resiliency mode until the failover to %2 completes, %3 after the beginning.</source>
        <translation>Les utilisateurs de %1 sont en mode résilience jusqu’à la fin du basculement vers %2, %3 après le début.</translation>
    </message>
    <message>
        <source>Users of %1 are in resiliency mode while they are failed back from %2, until %3 after the beginning.</source>
        <translation>Les utilisateurs de %1 sont en mode résilience pendant leur restauration depuis %2, jusqu’à %3 après le début.</translation>
    </message>
    <message>
        <source>Users of %1 are signed out until the pool is restored: it has no partner.</source>
        <translation>Les utilisateurs de %1 sont hors connexion jusqu’au rétablissement du pool&#xa0;: il n’a pas de partenaire.</translation>
    </message>
    <message>
        <source>Users of %1 are signed out: %2, which backs it up, is down too.</source>
        <translation>Les utilisateurs de %1 sont hors connexion&#xa0;: %2, qui le sauvegarde, est également en panne.</translation>
    </message>
    <message>
        <source>Users of %1 are signed out until an administrator fails the pool over to %2.</source>
        <translation>Les utilisateurs de %1 sont hors connexion jusqu’à ce qu’un administrateur bascule le pool vers %2.</translation>
    </message>
    <message>
        <source>Users of %1 are signed out until %2 takes the pool for dead, %3 after the beginning.</source>
        <translation>Les utilisateurs de %1 sont hors connexion jusqu’à ce que %2 considère le pool comme perdu, %3 après le début.</translation>
    </message>
    <message>
        <source>Users of the branch registrar %1 work as usual.</source>
        <translation>Les utilisateurs du serveur d’inscriptions de succursale %1 travaillent comme d’habitude.</translation>
    </message>
    <message>
        <source>Users of the branch registrar %1 work on %2.</source>
        <translation>Les utilisateurs du serveur d’inscriptions de succursale %1 travaillent sur %2.</translation>
    </message>
    <message>
        <source>Users of the branch registrar %1 have telephony alone while the network to %2 is down. They return to full service by themselves.</source>
        <translation>Les utilisateurs du serveur d’inscriptions de succursale %1 n’ont que la téléphonie tant que le réseau vers %2 est en panne. Ils reviennent d’eux-mêmes au service complet.</translation>
    </message>
    <message>
        <source>Users of the branch registrar %1 are in resiliency mode: %2, which has their services, is down. A pool failover does not help them.</source>
        <translation>Les utilisateurs du serveur d’inscriptions de succursale %1 sont en mode résilience&#xa0;: %2, qui héberge leurs services, est en panne. Un basculement de pool ne les aide pas.</translation>
    </message>
    <message>
        <source>Users of the branch registrar %1 stay in resiliency mode, although the users of %2 are failed over.</source>
        <translation>Les utilisateurs du serveur d’inscriptions de succursale %1 restent en mode résilience, bien que les utilisateurs de %2 aient basculé.</translation>
    </message>
    <message>
        <source>Users of the branch registrar %1 are in resiliency mode: %3 has not served %2 for 30 minutes.</source>
        <translation>Les utilisateurs du serveur d’inscriptions de succursale %1 sont en mode résilience&#xa0;: %3 ne sert plus %2 depuis 30 minutes.</translation>
    </message>
    <message>
        <source>Users of the branch registrar %1 are signed out until %2 takes it for dead, %3 after the beginning.</source>
        <translation>Les utilisateurs du serveur d’inscriptions de succursale %1 sont hors connexion jusqu’à ce que %2 le considère comme perdu, %3 après le début.</translation>
    </message>
    <message>
        <source>Users of the branch registrar %1 are signed out: it is down and no pool takes them.</source>
        <translation>Les utilisateurs du serveur d’inscriptions de succursale %1 sont hors connexion&#xa0;: il est en panne et aucun pool ne les prend en charge.</translation>
    </message>
    <message>
        <source>Users in %1 are signed out: the network to %2 is down and the site has no registrar.</source>
        <translation>Les utilisateurs de %1 sont hors connexion&#xa0;: le réseau vers %2 est en panne et le site n’a pas de serveur d’inscriptions.</translation>
    </message>
    <message>
        <source>%1 has two servers, which this version does not allow. It cannot be published; what is shown holds for 2015.</source>
        <translation>%1 a deux serveurs, ce que cette version n’autorise pas. La publication est impossible&#xa0;; ce qui est affiché vaut pour 2015.</translation>
    </message>
    <message>
        <source>%1 has %2 users on %3 servers, %4 each; a server carries %5. %6 servers are needed.</source>
        <translation>%1 a %2 utilisateurs sur %3 serveurs, soit %4 par serveur&#xa0;; un serveur en supporte %5. Il faut %6 serveurs.</translation>
    </message>
    <message>
        <source>%1 serves %2 users of both pools on %3 servers, %4 each; a server carries %5. %6 servers are needed.</source>
        <translation>%1 sert %2 utilisateurs des deux pools sur %3 serveurs, soit %4 par serveur&#xa0;; un serveur en supporte %5. Il faut %6 serveurs.</translation>
    </message>
    <message>
        <source>%1 serves %2 users; %3 are the tested maximum.</source>
        <translation>%1 sert %2 utilisateurs&#xa0;; le maximum testé est de %3.</translation>
    </message>
    <message>
        <source>%1 serves %2 users; a Standard Edition server carries %3 after a failure.</source>
        <translation>%1 sert %2 utilisateurs&#xa0;; un serveur Standard Edition en supporte %3 après une défaillance.</translation>
    </message>
    <message>
        <source>%1 has to carry %2 calls at the busy hour; its Mediation Servers carry %3.</source>
        <translation>%1 doit supporter %2 appels à l’heure de pointe&#xa0;; ses serveurs de médiation en supportent %3.</translation>
    </message>
    <message>
        <source>%1 has to carry %2 calls at the busy hour on %3 servers; they carry %4.</source>
        <translation>%1 doit supporter %2 appels à l’heure de pointe sur %3 serveurs&#xa0;; ils en supportent %4.</translation>
    </message>
    <message>
        <source>%1 has %2 remote users on %3 servers; they carry %4.</source>
        <translation>%1 a %2 utilisateurs distants sur %3 serveurs&#xa0;; ils en supportent %4.</translation>
    </message>
    <message>
        <source>%1 has %2 users with Group Call Pickup; it carries %3.</source>
        <translation>%1 a %2 utilisateurs avec la prise d’appel de groupe&#xa0;; la limite est de %3.</translation>
    </message>
    <message>
        <source>%1 has to park %2 calls a minute; it carries %3.</source>
        <translation>%1 doit parquer %2 appels par minute&#xa0;; la limite est de %3.</translation>
    </message>
    <message>
        <source>%1 has to take %2 Response Group calls a second; it carries %3.</source>
        <translation>%1 doit prendre %2 appels de groupes de réponse par seconde&#xa0;; la limite est de %3.</translation>
    </message>
    <message>
        <source>%1 has %2 users in rooms on %3 active servers, %4 each; a server carries %5.</source>
        <translation>%1 a %2 utilisateurs dans des salles de conversation sur %3 serveurs actifs, soit %4 par serveur&#xa0;; un serveur en supporte %5.</translation>
    </message>
    <message>
        <source>The pools of %1 run, but do not see each other. Never fail over in disaster mode while the other pool is alive.</source>
        <translation>Les pools de %1 fonctionnent, mais ne se voient pas. Ne jamais basculer en mode sinistre tant que l’autre pool fonctionne.</translation>
    </message>
    <message>
        <source>The recovery targets of %1 are not guaranteed: %2 is in another region.</source>
        <translation>Les cibles de récupération de %1 ne sont pas garanties&#xa0;: %2 est dans une autre région.</translation>
    </message>
    <message>
        <source>The recovery targets of %1 are not guaranteed: %2 is slow.</source>
        <translation>Les cibles de récupération de %1 ne sont pas garanties&#xa0;: la liaison %2 est lente.</translation>
    </message>
    <message>
        <source>The recovery targets of %1 are not guaranteed: changes of the last %2 had not been copied.</source>
        <translation>Les cibles de récupération de %1 ne sont pas garanties&#xa0;: retard de copie des modifications de %2.</translation>
    </message>
    <message>
        <source>The recovery targets of %1 are not guaranteed: it has %2 users; they hold for %3 that are active at a time.</source>
        <translation>Les cibles de récupération de %1 ne sont pas garanties&#xa0;: il y a %2 utilisateurs, et elles valent pour %3 utilisateurs actifs à la fois.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Schedule the export of the configuration</source>
        <translation>Planifier l’exportation de la configuration</translation>
    </message>
    <message>
        <source>Schedule the export of user and conference data</source>
        <translation>Planifier l’exportation des données d’utilisateurs et de conférences</translation>
    </message>
    <message>
        <source>Schedule the export of the Response Groups</source>
        <translation>Planifier l’exportation des groupes de réponse</translation>
    </message>
    <message>
        <source>Schedule the SQL backups</source>
        <translation>Planifier les sauvegardes SQL</translation>
    </message>
    <message>
        <source>Back up the file stores</source>
        <translation>Sauvegarder les magasins de fichiers</translation>
    </message>
    <message>
        <source>Back up Persistent Chat data</source>
        <translation>Sauvegarder les données de conversation permanente</translation>
    </message>
    <message>
        <source>Verify the topology as a whole</source>
        <translation>Vérifier la topologie dans son ensemble</translation>
    </message>
    <message>
        <source>Verify sign-in, IM and conferencing on the pool</source>
        <translation>Vérifier la connexion, la messagerie instantanée et la conférence sur le pool</translation>
    </message>
    <message>
        <source>Verify back-end failover</source>
        <translation>Vérifier le basculement du serveur dorsal</translation>
    </message>
    <message>
        <source>Verify the pair with a planned failover</source>
        <translation>Vérifier la paire par un basculement planifié</translation>
    </message>
    <message>
        <source>Remove temporary rights and material</source>
        <translation>Supprimer les droits et le matériel provisoires</translation>
    </message>
    <message>
        <source>Hand over the documentation</source>
        <translation>Remettre la documentation</translation>
    </message>
    <message>
        <source>Agree the drill and maintenance calendar</source>
        <translation>Convenir du calendrier des exercices et de la maintenance</translation>
    </message>
    <message>
        <source>Present the shared storage to the cluster</source>
        <translation>Présenter le stockage partagé au cluster</translation>
    </message>
    <message>
        <source>Standard Edition takes two nodes, Enterprise Edition up to sixteen. Only active and passive nodes are supported, and a passive node carries no other instance.</source>
        <translation>Standard Edition admet deux nœuds, Enterprise Edition jusqu’à seize. Seuls des nœuds actifs et passifs sont pris en charge, et un nœud passif ne porte aucune autre instance.</translation>
    </message>
    <message>
        <source>Disks for data, logs and backups are Online as resources of the cluster.</source>
        <translation>Les disques de données, de journaux et de sauvegardes sont en ligne (Online) comme ressources du cluster.</translation>
    </message>
    <message>
        <source>Remove the disks from the cluster.</source>
        <translation>Retirer les disques du cluster.</translation>
    </message>
    <message>
        <source>Create the SQL Server failover cluster instance</source>
        <translation>Créer l’instance de cluster de basculement SQL Server</translation>
    </message>
    <message>
        <source>In the setup of SQL Server: New SQL Server failover cluster installation; or the command. Topology Builder takes the network name as SQL Server FQDN.</source>
        <translation>Dans l’installation de SQL Server&#xa0;: «&#xa0;Nouvelle installation de cluster de basculement SQL Server&#xa0;»&#xa0;; ou la commande. Le Générateur de topologie prend le nom réseau comme nom de domaine complet du serveur SQL.</translation>
    </message>
    <message>
        <source>The instance is Online on the first node.</source>
        <translation>L’instance est en ligne (Online) sur le premier nœud.</translation>
    </message>
    <message>
        <source>Run setup.exe with /ACTION=RemoveNode.</source>
        <translation>Exécuter setup.exe avec /ACTION=RemoveNode.</translation>
    </message>
    <message>
        <source>Add the other nodes to the instance and test failover</source>
        <translation>Ajouter les autres nœuds à l’instance et tester le basculement</translation>
    </message>
    <message>
        <source>Add each further node with the first command on that node, then move the instance to every node in turn.</source>
        <translation>Ajouter chaque nœud supplémentaire avec la première commande sur ce nœud, puis déplacer l’instance tour à tour vers chaque nœud.</translation>
    </message>
    <message>
        <source>The group comes Online on every node, and its network name resolves and takes connections each time.</source>
        <translation>Le groupe passe en ligne (Online) sur chaque nœud&#xa0;; son nom réseau est chaque fois résolu et accepte des connexions.</translation>
    </message>
    <message>
        <source>Run setup.exe with /ACTION=RemoveNode on the added node.</source>
        <translation>Exécuter setup.exe avec /ACTION=RemoveNode sur le nœud ajouté.</translation>
    </message>
    <message>
        <source>The cluster is complete before the Front End pool is deployed.</source>
        <translation>Le cluster est complet avant le déploiement du pool frontal.</translation>
    </message>
    <message>
        <source>Install the failover clustering feature</source>
        <translation>Installer la fonctionnalité de clustering de basculement</translation>
    </message>
    <message>
        <source>In Server Manager: Add roles and features, Features, Failover Clustering with its management tools; or the command.</source>
        <translation>Dans le Gestionnaire de serveur&#xa0;: «&#xa0;Ajouter des rôles et des fonctionnalités&#xa0;», «&#xa0;Fonctionnalités&#xa0;», «&#xa0;Clustering de basculement&#xa0;» avec ses outils de gestion&#xa0;; ou la commande.</translation>
    </message>
    <message>
        <source>The feature is installed.</source>
        <translation>La fonctionnalité est installée.</translation>
    </message>
    <message>
        <source>Uninstall-WindowsFeature -Name Failover-Clustering</source>
        <translation>Uninstall-WindowsFeature -Name Failover-Clustering</translation>
    </message>
    <message>
        <source>Prepare the cluster and virtual computer objects</source>
        <translation>Préparer les objets ordinateur du cluster et virtuels</translation>
    </message>
    <message>
        <source>Whoever creates the cluster may create computer objects, and the computer object of the cluster may create those of listener or network name. Without that permission a cluster creates ten such objects in all, and deleted ones still count.</source>
        <translation>La personne qui crée le cluster peut créer des objets ordinateur, et l’objet ordinateur du cluster peut créer ceux de l’écouteur ou du nom réseau. Sans cette autorisation, un cluster crée dix de ces objets en tout, et ceux qui ont été supprimés comptent encore.</translation>
    </message>
    <message>
        <source>Reserve the static addresses of the cluster and of its listener or network name. The first 15 characters of the listener name are unique in the domain.</source>
        <translation>Réserver les adresses statiques du cluster et de son écouteur ou nom réseau. Les 15 premiers caractères du nom de l’écouteur sont uniques dans le domaine.</translation>
    </message>
    <message>
        <source>Permissions are in place and addresses are reserved.</source>
        <translation>Les autorisations sont en place et les adresses sont réservées.</translation>
    </message>
    <message>
        <source>Take the permissions back.</source>
        <translation>Retirer les autorisations.</translation>
    </message>
    <message>
        <source>Validate the cluster nodes</source>
        <translation>Valider les nœuds du cluster</translation>
    </message>
    <message>
        <source>In Failover Cluster Manager: Validate Configuration, all nodes, all tests; or the command. Warnings about shared storage are normal for availability groups. Mend every error before going on.</source>
        <translation>Dans le Gestionnaire du cluster de basculement&#xa0;: «&#xa0;Valider la configuration&#xa0;», tous les nœuds, tous les tests&#xa0;; ou la commande. Des avertissements sur le stockage partagé sont normaux pour les groupes de disponibilité. Corriger chaque erreur avant de continuer.</translation>
    </message>
    <message>
        <source>The report holds no entry of class Error.</source>
        <translation>Le rapport ne contient aucune entrée de classe Error.</translation>
    </message>
    <message>
        <source>Create the Windows cluster</source>
        <translation>Créer le cluster Windows</translation>
    </message>
    <message>
        <source>In Failover Cluster Manager: Create Cluster with nodes, name and address; or the command.</source>
        <translation>Dans le Gestionnaire du cluster de basculement&#xa0;: «&#xa0;Créer un cluster&#xa0;» avec les nœuds, le nom et l’adresse&#xa0;; ou la commande.</translation>
    </message>
    <message>
        <source>All nodes are Up.</source>
        <translation>Tous les nœuds sont à l’état Up.</translation>
    </message>
    <message>
        <source>Before anything runs on it: Remove-Cluster with -CleanupAD.</source>
        <translation>Avant que quoi que ce soit y fonctionne&#xa0;: Remove-Cluster avec -CleanupAD.</translation>
    </message>
    <message>
        <source>When a cluster is destroyed and created again, Always On is disabled and enabled again on each instance.</source>
        <translation>Quand un cluster est détruit et recréé, AlwaysOn est désactivé puis réactivé sur chaque instance.</translation>
    </message>
    <message>
        <source>Configure the quorum witness</source>
        <translation>Configurer le témoin de quorum</translation>
    </message>
    <message>
        <source>The share lies on a server outside the cluster but in the site of its nodes, and the computer account of the cluster has full control of it.</source>
        <translation>Le partage se trouve sur un serveur hors du cluster mais dans le site de ses nœuds, et le compte d’ordinateur du cluster en a le contrôle total.</translation>
    </message>
    <message>
        <source>In Failover Cluster Manager: More Actions, Configure Cluster Quorum Settings, and choose the witness of the plan. A file share is recommended for availability groups.</source>
        <translation>Dans le Gestionnaire du cluster de basculement&#xa0;: «&#xa0;Autres actions&#xa0;», «&#xa0;Configurer les paramètres de quorum du cluster&#xa0;», et choisir le témoin du plan. Un partage de fichiers est recommandé pour les groupes de disponibilité.</translation>
    </message>
    <message>
        <source>The witness is the quorum resource and Online.</source>
        <translation>Le témoin est la ressource de quorum et il est en ligne (Online).</translation>
    </message>
    <message>
        <source>Set-ClusterQuorum with -NoWitness</source>
        <translation>Set-ClusterQuorum avec -NoWitness</translation>
    </message>
    <message>
        <source>Move the Central Management store away before converting its pool</source>
        <translation>Déplacer ailleurs le magasin central de gestion avant de convertir son pool</translation>
    </message>
    <message>
        <source>Bring all databases to the primary and end mirroring in the topology</source>
        <translation>Ramener toutes les bases de données sur le serveur primaire et mettre fin à la mise en miroir dans la topologie</translation>
    </message>
    <message>
        <source>Break the mirror in SQL Server</source>
        <translation>Rompre le miroir dans SQL Server</translation>
    </message>
    <message>
        <source>Build cluster and availability group on the deployed back end</source>
        <translation>Construire le cluster et le groupe de disponibilité sur le serveur dorsal déployé</translation>
    </message>
    <message>
        <source>Define the new store with the listener and attach the pool</source>
        <translation>Définir le nouveau magasin avec l’écouteur et y rattacher le pool</translation>
    </message>
    <message>
        <source>Bring the Central Management store back (optional)</source>
        <translation>Ramener le magasin central de gestion (facultatif)</translation>
    </message>
    <message>
        <source>Back up the schema master</source>
        <translation>Sauvegarder le contrôleur de schéma</translation>
    </message>
    <message>
        <source>Extend the Active Directory schema</source>
        <translation>Étendre le schéma Active Directory</translation>
    </message>
    <message>
        <source>Verify schema replication</source>
        <translation>Vérifier la réplication du schéma</translation>
    </message>
    <message>
        <source>Prepare the forest</source>
        <translation>Préparer la forêt</translation>
    </message>
    <message>
        <source>Verify forest preparation on the global catalogs</source>
        <translation>Vérifier la préparation de la forêt sur les catalogues globaux</translation>
    </message>
    <message>
        <source>Prepare the domain</source>
        <translation>Préparer le domaine</translation>
    </message>
    <message>
        <source>Verify domain preparation</source>
        <translation>Vérifier la préparation du domaine</translation>
    </message>
    <message>
        <source>Give the administrators their groups</source>
        <translation>Donner leurs groupes aux administrateurs</translation>
    </message>
    <message>
        <source>Delegate setup permission on the computer OU</source>
        <translation>Déléguer l’autorisation d’installation sur l’unité d’organisation des ordinateurs</translation>
    </message>
    <message>
        <source>Prepare the Edge Server</source>
        <translation>Préparer le serveur Edge</translation>
    </message>
    <message>
        <source>Install Windows features on the Edge Server</source>
        <translation>Installer les fonctionnalités Windows sur le serveur Edge</translation>
    </message>
    <message>
        <source>Export the configuration for the Edge Servers</source>
        <translation>Exporter la configuration pour les serveurs Edge</translation>
    </message>
    <message>
        <source>Install the local configuration store from file</source>
        <translation>Installer le magasin de configuration local à partir d’un fichier</translation>
    </message>
    <message>
        <source>Set up the Edge components</source>
        <translation>Installer les composants Edge</translation>
    </message>
    <message>
        <source>Install the internal Edge certificate</source>
        <translation>Installer le certificat Edge interne</translation>
    </message>
    <message>
        <source>Install the external Edge certificate</source>
        <translation>Installer le certificat Edge externe</translation>
    </message>
    <message>
        <source>Start the Edge services</source>
        <translation>Démarrer les services Edge</translation>
    </message>
    <message>
        <source>Validate the Edge deployment</source>
        <translation>Valider le déploiement Edge</translation>
    </message>
    <message>
        <source>Enable external access</source>
        <translation>Activer l’accès externe</translation>
    </message>
    <message>
        <source>Add a replica to the availability group</source>
        <translation>Ajouter un réplica au groupe de disponibilité</translation>
    </message>
    <message>
        <source>Add databases to the availability group</source>
        <translation>Ajouter des bases de données au groupe de disponibilité</translation>
    </message>
    <message>
        <source>Set full recovery and take the first full backup</source>
        <translation>Choisir le mode de récupération complète et faire la première sauvegarde complète</translation>
    </message>
    <message>
        <source>Create the availability group and its listener</source>
        <translation>Créer le groupe de disponibilité et son écouteur</translation>
    </message>
    <message>
        <source>Join the secondary replica and its databases</source>
        <translation>Joindre le réplica secondaire et ses bases de données</translation>
    </message>
    <message>
        <source>Check the availability group</source>
        <translation>Vérifier le groupe de disponibilité</translation>
    </message>
    <message>
        <source>Install the core components and update the server</source>
        <translation>Installer les composants de base et mettre à jour le serveur</translation>
    </message>
    <message>
        <source>Install the local configuration store</source>
        <translation>Installer le magasin de configuration local</translation>
    </message>
    <message>
        <source>Set up the server components</source>
        <translation>Installer les composants serveur</translation>
    </message>
    <message>
        <source>Install the planned cumulative update</source>
        <translation>Installer la mise à jour cumulative prévue</translation>
    </message>
    <message>
        <source>Request and assign the certificates</source>
        <translation>Demander et affecter les certificats</translation>
    </message>
    <message>
        <source>Check replication to the server</source>
        <translation>Vérifier la réplication vers le serveur</translation>
    </message>
    <message>
        <source>Start the pool for the first time</source>
        <translation>Démarrer le pool pour la première fois</translation>
    </message>
    <message>
        <source>Start the other role servers</source>
        <translation>Démarrer les serveurs des autres rôles</translation>
    </message>
    <message>
        <source>Confirm that the Central Management store is alive</source>
        <translation>Confirmer que le magasin central de gestion fonctionne</translation>
    </message>
    <message>
        <source>Change the SQL Server FQDN of the store to the listener</source>
        <translation>Remplacer le nom de domaine complet SQL Server du magasin par l’écouteur</translation>
    </message>
    <message>
        <source>Publish the listener change</source>
        <translation>Publier le changement d’écouteur</translation>
    </message>
    <message>
        <source>Fail over to the replica and create the logins there</source>
        <translation>Basculer vers le réplica et y créer les comptes de connexion</translation>
    </message>
    <message>
        <source>Return to the preferred primary replica</source>
        <translation>Revenir au réplica primaire préféré</translation>
    </message>
    <message>
        <source>Add mirroring to a deployed pool</source>
        <translation>Ajouter la mise en miroir à un pool déployé</translation>
    </message>
    <message>
        <source>Remove mirroring</source>
        <translation>Supprimer la mise en miroir</translation>
    </message>
    <message>
        <source>Remove only the witness</source>
        <translation>Supprimer seulement le témoin</translation>
    </message>
    <message>
        <source>Change the mirror server</source>
        <translation>Changer le serveur miroir</translation>
    </message>
    <message>
        <source>Create the mirror databases</source>
        <translation>Créer les bases de données miroirs</translation>
    </message>
    <message>
        <source>Check the mirror state</source>
        <translation>Vérifier l’état du miroir</translation>
    </message>
    <message>
        <source>Schedule transaction log backups</source>
        <translation>Planifier les sauvegardes des journaux de transaction</translation>
    </message>
    <message>
        <source>Install the mirroring witness instance</source>
        <translation>Installer l’instance témoin de mise en miroir</translation>
    </message>
    <message>
        <source>Use a computer other than principal and mirror, in the same domain, with the same version of SQL Server; the edition may differ. One witness may serve several mirrors, which makes them less independent.</source>
        <translation>Utiliser un ordinateur autre que le principal et le miroir, dans le même domaine, avec la même version de SQL Server&#xa0;; l’édition peut différer. Un même témoin peut servir plusieurs miroirs, ce qui les rend moins indépendants.</translation>
    </message>
    <message>
        <source>The mirroring port of a witness is 7022 unless the plan says otherwise.</source>
        <translation>Le port de mise en miroir d’un témoin est 7022, sauf indication contraire du plan.</translation>
    </message>
    <message>
        <source>The witness instance answers.</source>
        <translation>L’instance témoin répond.</translation>
    </message>
    <message>
        <source>Uninstall the instance.</source>
        <translation>Désinstaller l’instance.</translation>
    </message>
    <message>
        <source>Create logins and endpoint permissions between the partners</source>
        <translation>Créer les comptes de connexion et les autorisations de point de terminaison entre les partenaires</translation>
    </message>
    <message>
        <source>Each instance needs a login for the service account of each other instance, with permission to connect to its mirroring endpoint. One domain account for all instances needs no logins.</source>
        <translation>Chaque instance a besoin d’un compte de connexion pour le compte de service de chaque autre instance, avec l’autorisation de se connecter à son point de terminaison de mise en miroir. Un seul compte de domaine pour toutes les instances dispense de ces comptes de connexion.</translation>
    </message>
    <message>
        <source>A service that runs as Network Service is its computer account, DOMAIN\COMPUTER$. Accounts outside the domain need certificates, which this task does not cover.</source>
        <translation>Un service qui s’exécute sous Network Service correspond à son compte d’ordinateur, DOMAINE\ORDINATEUR$. Les comptes hors du domaine exigent des certificats, que cette tâche ne traite pas.</translation>
    </message>
    <message>
        <source>Run the GRANT after the endpoint exists.</source>
        <translation>Exécuter le GRANT une fois que le point de terminaison existe.</translation>
    </message>
    <message>
        <source>sys.server_permissions lists the permissions.</source>
        <translation>sys.server_permissions indique les autorisations.</translation>
    </message>
    <message>
        <source>REVOKE CONNECT on the endpoint, then DROP LOGIN.</source>
        <translation>REVOKE CONNECT sur le point de terminaison, puis DROP LOGIN.</translation>
    </message>
    <message>
        <source>Check the mirroring endpoints</source>
        <translation>Vérifier les points de terminaison de mise en miroir</translation>
    </message>
    <message>
        <source>An instance has one mirroring endpoint at most. One that exists is used with its own port, and the port of the topology is ignored: bring plan and instance in line now.</source>
        <translation>Une instance a au plus un point de terminaison de mise en miroir. Celui qui existe est utilisé avec son propre port, et le port de la topologie est ignoré&#xa0;: accorder maintenant le plan et l’instance.</translation>
    </message>
    <message>
        <source>Two instances on one server need different ports. An instance that is partner here and witness elsewhere needs an endpoint with ROLE = ALL.</source>
        <translation>Deux instances sur un même serveur ont besoin de ports différents. Une instance qui est partenaire ici et témoin ailleurs a besoin d’un point de terminaison avec ROLE = ALL.</translation>
    </message>
    <message>
        <source>No endpoint, or one that is STARTED on the planned port.</source>
        <translation>Aucun point de terminaison, ou un point de terminaison à l’état STARTED sur le port prévu.</translation>
    </message>
    <message>
        <source>DROP ENDPOINT, if it was created here.</source>
        <translation>DROP ENDPOINT, s’il a été créé ici.</translation>
    </message>
    <message>
        <source>Open the mirroring ports</source>
        <translation>Ouvrir les ports de mise en miroir</translation>
    </message>
    <message>
        <source>Run each rule on the server that the comment names.</source>
        <translation>Exécuter chaque règle sur le serveur que nomme le commentaire.</translation>
    </message>
    <message>
        <source>The ports are reachable between the servers once mirroring is set up, and WMI runs on all of them: the service accounts are read through it.</source>
        <translation>Les ports sont accessibles entre les serveurs dès que la mise en miroir est en place, et WMI fonctionne sur tous&#xa0;: c’est par lui que les comptes de service sont lus.</translation>
    </message>
    <message>
        <source>Remove-NetFirewallRule with the same display names.</source>
        <translation>Remove-NetFirewallRule avec les mêmes noms d’affichage.</translation>
    </message>
    <message>
        <source>Create the mirroring transfer share</source>
        <translation>Créer le partage de transfert de la mise en miroir</translation>
    </message>
    <message>
        <source>The share is needed only while mirroring is set up.</source>
        <translation>Le partage n’est nécessaire que pendant la mise en place de la mise en miroir.</translation>
    </message>
    <message>
        <source>Both instances write and read a test file through the share.</source>
        <translation>Les deux instances écrivent et lisent un fichier de test par le partage.</translation>
    </message>
    <message>
        <source>When mirroring works: Remove-SmbShare, and delete the folder.</source>
        <translation>Quand la mise en miroir fonctionne&#xa0;: Remove-SmbShare, et supprimer le dossier.</translation>
    </message>
    <message>
        <source>Create the pool and server records</source>
        <translation>Créer les enregistrements du pool et des serveurs</translation>
    </message>
    <message>
        <source>Create the internal web services record</source>
        <translation>Créer l’enregistrement interne des services web</translation>
    </message>
    <message>
        <source>Create simple URL and Autodiscover records (internal)</source>
        <translation>Créer les enregistrements des URL simples et de découverte automatique (internes)</translation>
    </message>
    <message>
        <source>Create the external records</source>
        <translation>Créer les enregistrements externes</translation>
    </message>
    <message>
        <source>Create the Edge internal records</source>
        <translation>Créer les enregistrements internes des serveurs Edge</translation>
    </message>
    <message>
        <source>Create GeoDNS records for simple URLs</source>
        <translation>Créer les enregistrements GeoDNS des URL simples</translation>
    </message>
    <message>
        <source>Verify name resolution for the whole plan</source>
        <translation>Vérifier la résolution de noms pour tout le plan</translation>
    </message>
    <message>
        <source>Configure the load balancer for web services</source>
        <translation>Configurer l’équilibreur de charge pour les services web</translation>
    </message>
    <message>
        <source>Configure the load balancer for SIP</source>
        <translation>Configurer l’équilibreur de charge pour SIP</translation>
    </message>
    <message>
        <source>Publish the web services through the reverse proxy</source>
        <translation>Publier les services web par le proxy inverse</translation>
    </message>
    <message>
        <source>Open the internal firewalls between servers</source>
        <translation>Ouvrir les pare-feu internes entre les serveurs</translation>
    </message>
    <message>
        <source>Open and protect the path between paired pools</source>
        <translation>Ouvrir et protéger le chemin entre les pools jumelés</translation>
    </message>
    <message>
        <source>Open the Edge firewalls</source>
        <translation>Ouvrir les pare-feu Edge</translation>
    </message>
    <message>
        <source>Pair the deployed pools in Topology Builder</source>
        <translation>Jumeler les pools déployés dans le Générateur de topologie</translation>
    </message>
    <message>
        <source>Run local setup on the Front End Servers of both pools</source>
        <translation>Exécuter l’installation locale sur les serveurs frontaux des deux pools</translation>
    </message>
    <message>
        <source>Apply the cumulative update again</source>
        <translation>Appliquer de nouveau la mise à jour cumulative</translation>
    </message>
    <message>
        <source>Start the Backup Service</source>
        <translation>Démarrer le service de sauvegarde</translation>
    </message>
    <message>
        <source>Check the pair relation and the standby Central Management store</source>
        <translation>Vérifier la relation de jumelage et la copie de secours du magasin central de gestion</translation>
    </message>
    <message>
        <source>Synchronise the pools with each other</source>
        <translation>Synchroniser les pools l’un avec l’autre</translation>
    </message>
    <message>
        <source>Wait for the steady state in both directions</source>
        <translation>Attendre l’état stable dans les deux sens</translation>
    </message>
    <message>
        <source>Switch on Response Group replication</source>
        <translation>Activer la réplication des groupes de réponse</translation>
    </message>
    <message>
        <source>Define the Persistent Chat pool with its stores</source>
        <translation>Définir le pool de conversation permanente avec ses magasins</translation>
    </message>
    <message>
        <source>Install the Persistent Chat databases and mirrors</source>
        <translation>Installer les bases de données de conversation permanente et leurs miroirs</translation>
    </message>
    <message>
        <source>Prepare the shares and SQL Agent for log shipping</source>
        <translation>Préparer les partages et SQL Agent pour la copie des journaux</translation>
    </message>
    <message>
        <source>Configure log shipping from the primary to the backup database</source>
        <translation>Configurer la copie des journaux de la base primaire vers la base de sauvegarde</translation>
    </message>
    <message>
        <source>Configure log shipping from the primary mirror</source>
        <translation>Configurer la copie des journaux depuis le miroir de la base primaire</translation>
    </message>
    <message>
        <source>Set the active Persistent Chat servers</source>
        <translation>Définir les serveurs actifs de conversation permanente</translation>
    </message>
    <message>
        <source>Name the Persistent Chat administrators and allow the users</source>
        <translation>Nommer les administrateurs de la conversation permanente et autoriser les utilisateurs</translation>
    </message>
    <message>
        <source>Restart the Front End Servers after a change of the mirror relation</source>
        <translation>Redémarrer les serveurs frontaux après un changement de la relation de miroir</translation>
    </message>
    <message>
        <source>Add or remove Front End Servers</source>
        <translation>Ajouter ou retirer des serveurs frontaux</translation>
    </message>
    <message>
        <source>Move the file store</source>
        <translation>Déplacer le magasin de fichiers</translation>
    </message>
    <message>
        <source>Freeze the plan and settle open findings</source>
        <translation>Figer le plan et régler les constats ouverts</translation>
    </message>
    <message>
        <source>Export this revision of the plan and note its number on the checklist.</source>
        <translation>Exporter cette révision du plan et noter son numéro sur la liste de vérification.</translation>
    </message>
    <message>
        <source>Settle every finding of severity error, or accept it with a reason. Topology Builder takes pairs of different editions, of physical and virtual servers or of different operating systems although they are not supported; only the findings stop them.</source>
        <translation>Régler chaque constat de gravité erreur, ou l’accepter avec une raison. Le Générateur de topologie accepte des paires d’éditions différentes, de serveurs physiques et virtuels ou de systèmes d’exploitation différents, bien qu’elles ne soient pas prises en charge&#xa0;; seuls les constats les arrêtent.</translation>
    </message>
    <message>
        <source>Correct every name that a command refuses before the first command is copied.</source>
        <translation>Corriger chaque nom qu’une commande refuse avant de copier la première commande.</translation>
    </message>
    <message>
        <source>No finding of severity error is open, and no command is refused.</source>
        <translation>Aucun constat de gravité erreur n’est ouvert, et aucune commande n’est refusée.</translation>
    </message>
    <message>
        <source>Prepare the Windows servers for the internal roles</source>
        <translation>Préparer les serveurs Windows pour les rôles internes</translation>
    </message>
    <message>
        <source>Install the operating system of the plan. All servers of a pool, and of both pools of a pair, run the same version; Server Core is not supported.</source>
        <translation>Installer le système d’exploitation du plan. Tous les serveurs d’un pool, et des deux pools d’une paire, exécutent la même version&#xa0;; Server Core n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Give %1 one network address. Teamed adapters count as one; Front End, Standard Edition and Director servers are not multi-homed.</source>
        <translation>Donner à %1 une seule adresse réseau. Des cartes réseau associées comptent pour une&#xa0;; les serveurs frontaux, Standard Edition et directeurs n’ont pas plusieurs adresses.</translation>
    </message>
    <message>
        <source>Join the domain of the pool. The servers of a pool and its database servers are in the same domain.</source>
        <translation>Joindre le domaine du pool. Les serveurs d’un pool et ses serveurs de base de données sont dans le même domaine.</translation>
    </message>
    <message>
        <source>Install all Windows updates, restart, and look again.</source>
        <translation>Installer toutes les mises à jour Windows, redémarrer et regarder de nouveau.</translation>
    </message>
    <message>
        <source>See that the Windows Firewall service runs: services open their ports through it when they start for the first time.</source>
        <translation>S’assurer que le service Pare-feu Windows fonctionne&#xa0;: les services ouvrent leurs ports par lui à leur premier démarrage.</translation>
    </message>
    <message>
        <source>Keep proxy clients and other layered service providers off Front End and Mediation Servers.</source>
        <translation>Ne pas installer de clients proxy ni d’autres fournisseurs de services en couche sur les serveurs frontaux et de médiation.</translation>
    </message>
    <message>
        <source>On Windows Server 2016 the product needs cumulative update 5 or later, on Windows Server 2019 cumulative update 9 or later.</source>
        <translation>Sur Windows Server 2016, le produit a besoin de la mise à jour cumulative 5 ou ultérieure, sur Windows Server 2019 de la mise à jour cumulative 9 ou ultérieure.</translation>
    </message>
    <message>
        <source>Domain, operating system and address are those of the plan, the firewall service runs, and %1 resolves to its address.</source>
        <translation>Le domaine, le système d’exploitation et l’adresse sont ceux du plan, le service de pare-feu fonctionne, et %1 est résolu en son adresse.</translation>
    </message>
    <message>
        <source>Remove the computer from the domain and free its address.</source>
        <translation>Retirer l’ordinateur du domaine et libérer son adresse.</translation>
    </message>
    <message>
        <source>Install Windows roles and features</source>
        <translation>Installer les rôles et fonctionnalités Windows</translation>
    </message>
    <message>
        <source>Add the roles and features in Server Manager or with the command. Without access to the Internet give the folder sources\sxs of the Windows media as source.</source>
        <translation>Ajouter les rôles et fonctionnalités dans le Gestionnaire de serveur ou avec la commande. Sans accès à Internet, indiquer comme source le dossier sources\sxs du support Windows.</translation>
    </message>
    <message>
        <source>Restart when asked, then run Windows Update once more.</source>
        <translation>Redémarrer sur demande, puis exécuter encore une fois Windows Update.</translation>
    </message>
    <message>
        <source>Servers on which the Control Panel is opened need Silverlight as well.</source>
        <translation>Les serveurs sur lesquels le Panneau de configuration est ouvert ont aussi besoin de Silverlight.</translation>
    </message>
    <message>
        <source>The command ends with Success, or with SuccessRestartRequired before a restart.</source>
        <translation>La commande se termine par Success, ou par SuccessRestartRequired avant un redémarrage.</translation>
    </message>
    <message>
        <source>Uninstall-WindowsFeature with the same list of names.</source>
        <translation>Uninstall-WindowsFeature avec la même liste de noms.</translation>
    </message>
    <message>
        <source>The lists of Mediation and Persistent Chat servers are put together from the requirements of all servers; the documentation has no command for them.</source>
        <translation>Les listes des serveurs de médiation et de conversation permanente sont composées à partir des exigences de tous les serveurs&#xa0;; la documentation n’a pas de commande pour eux.</translation>
    </message>
    <message>
        <source>Install the administrative tools</source>
        <translation>Installer les outils d’administration</translation>
    </message>
    <message>
        <source>Run Setup.exe from the product media, accept the runtime and the licence, and choose whether to look for updates. This installs the core components: Deployment Wizard and Management Shell.</source>
        <translation>Exécuter Setup.exe depuis le support du produit, accepter l’environnement d’exécution et la licence, et choisir s’il faut rechercher des mises à jour. Cela installe les composants de base&#xa0;: l’Assistant Déploiement et la Management Shell.</translation>
    </message>
    <message>
        <source>In the Deployment Wizard choose Install Administrative Tools. This adds Topology Builder and the Control Panel.</source>
        <translation>Dans l’Assistant Déploiement, choisir «&#xa0;Installer les outils d’administration&#xa0;». Cela ajoute le Générateur de topologie et le Panneau de configuration.</translation>
    </message>
    <message>
        <source>Topology Builder and the Management Shell start. The computer is 64-bit, joined to the domain, and runs a supported version of Windows.</source>
        <translation>Le Générateur de topologie et la Management Shell démarrent. L’ordinateur est en 64 bits, joint au domaine, et exécute une version prise en charge de Windows.</translation>
    </message>
    <message>
        <source>Confirm reachability of the management computer to SQL and file servers</source>
        <translation>Confirmer que l’ordinateur de gestion atteint les serveurs SQL et de fichiers</translation>
    </message>
    <message>
        <source>Run the commands on the management computer. A named instance on a dynamic port is reached through SQL Browser (UDP 1434) and not on the port of the command.</source>
        <translation>Exécuter les commandes sur l’ordinateur de gestion. Une instance nommée sur un port dynamique est atteinte par SQL Browser (UDP 1434) et non sur le port de la commande.</translation>
    </message>
    <message>
        <source>TcpTestSucceeded is True for each database server, Test-Path is True for each share.</source>
        <translation>TcpTestSucceeded est True pour chaque serveur de base de données, Test-Path est True pour chaque partage.</translation>
    </message>
    <message>
        <source>Associate the Office Web Apps / Office Online Server</source>
        <translation>Associer Office Web Apps / Office Online Server</translation>
    </message>
    <message>
        <source>In Topology Builder, for each pool with conferencing: Edit Properties, General, Associate pool with an Office Web Apps Server, New. The discovery URL is filled in.</source>
        <translation>Dans le Générateur de topologie, pour chaque pool avec conférence&#xa0;: «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Général&#xa0;», «&#xa0;Associer le pool à un serveur Office Web Apps&#xa0;», «&#xa0;Nouveau&#xa0;». L’URL de découverte est remplie automatiquement.</translation>
    </message>
    <message>
        <source>Tick that it is deployed in an external network.</source>
        <translation>Cocher que le serveur est déployé dans un réseau externe.</translation>
    </message>
    <message>
        <source>Each pool shows the association.</source>
        <translation>Chaque pool affiche l’association.</translation>
    </message>
    <message>
        <source>Remove the association and publish.</source>
        <translation>Supprimer l’association et publier.</translation>
    </message>
    <message>
        <source>Define the Edge pool</source>
        <translation>Définir le pool de serveurs Edge</translation>
    </message>
    <message>
        <source>In Topology Builder: the site, Edge pools, New Edge pool, with its internal FQDN, for one computer or for several.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le site, «&#xa0;Pools de serveurs Edge&#xa0;», «&#xa0;Nouveau pool de serveurs Edge&#xa0;», avec son nom de domaine complet interne, pour un ou plusieurs ordinateurs.</translation>
    </message>
    <message>
        <source>Choose a single FQDN and IP address. The services then have the ports 5061 (access), 444 (web conferencing) and 443 (A/V).</source>
        <translation>Choisir un seul nom de domaine complet et une seule adresse IP. Les services ont alors les ports 5061 (accès), 444 (conférence web) et 443 (A/V).</translation>
    </message>
    <message>
        <source>Enable federation for this Edge pool (port 5061). One pool carries the federation route.</source>
        <translation>Activer la fédération pour ce pool de serveurs Edge (port 5061). Un seul pool porte l’itinéraire de fédération.</translation>
    </message>
    <message>
        <source>Give the external FQDNs, the internal and external addresses and, with NAT, the public address of the A/V service. NAT goes with DNS load balancing only.</source>
        <translation>Indiquer les noms de domaine complets externes, les adresses internes et externes et, avec NAT, l’adresse publique du service A/V. NAT ne va qu’avec l’équilibrage de charge DNS.</translation>
    </message>
    <message>
        <source>The next hop is the Director if there is one, otherwise a Front End pool; where possible one whose loss does not also take the site down.</source>
        <translation>Le tronçon suivant est le directeur s’il y en a un, sinon un pool frontal&#xa0;; si possible un pool dont la perte n’entraîne pas aussi l’arrêt du site.</translation>
    </message>
    <message>
        <source>Associate the Front End pools. A pool uses one Edge pool; taking it over ends the old association.</source>
        <translation>Associer les pools frontaux. Un pool utilise un seul pool de serveurs Edge&#xa0;; le reprendre met fin à l’ancienne association.</translation>
    </message>
    <message>
        <source>At most 12 Edge Servers of a pool are supported, although Topology Builder takes 20.</source>
        <translation>Au plus 12 serveurs Edge par pool sont pris en charge, bien que le Générateur de topologie en accepte 20.</translation>
    </message>
    <message>
        <source>The Edge pool is listed with next hop and associations.</source>
        <translation>Le pool de serveurs Edge figure dans la liste avec son tronçon suivant et ses associations.</translation>
    </message>
    <message>
        <source>Delete the node before publishing.</source>
        <translation>Supprimer le nœud avant de publier.</translation>
    </message>
    <message>
        <source>Define the stand-alone Mediation pool and trunks</source>
        <translation>Définir le pool de médiation autonome et les jonctions</translation>
    </message>
    <message>
        <source>In Topology Builder: Mediation pools, New Mediation Pool. Several computers need DNS load balancing. The next hop is a Front End pool, never a Director.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Pools de médiation&#xa0;», «&#xa0;Nouveau pool de médiation&#xa0;». Plusieurs ordinateurs exigent l’équilibrage de charge DNS. Le tronçon suivant est un pool frontal, jamais un directeur.</translation>
    </message>
    <message>
        <source>Servers connect on 5070, gateways on 5067 with TLS, and on 5068 with TCP only where that is enabled. Then define gateways and trunks under Shared Components.</source>
        <translation>Les serveurs se connectent sur le port 5070, les passerelles sur 5067 avec TLS, et sur 5068 avec TCP seulement là où il est activé. Définir ensuite les passerelles et les jonctions sous «&#xa0;Composants partagés&#xa0;».</translation>
    </message>
    <message>
        <source>The Mediation pool is listed.</source>
        <translation>Le pool de médiation figure dans la liste.</translation>
    </message>
    <message>
        <source>Define the Director pool</source>
        <translation>Définir le pool directeur</translation>
    </message>
    <message>
        <source>In Topology Builder: Director pools, New Director Pool, with up to 10 computers, a file store and web services names of its own. Make the Director the next hop of the Edge pool.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Pools directeurs&#xa0;», «&#xa0;Nouveau pool directeur&#xa0;», avec jusqu’à 10 ordinateurs, un magasin de fichiers et ses propres noms de services web. Faire du directeur le tronçon suivant du pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>The Director pool is listed.</source>
        <translation>Le pool directeur figure dans la liste.</translation>
    </message>
    <message>
        <source>Pair the two new pools</source>
        <translation>Jumeler les deux nouveaux pools</translation>
    </message>
    <message>
        <source>In Topology Builder: %2, Edit Properties, Resiliency, Associated Backup Pool, and choose %3. Only pools without a partner are offered; the relation holds in both directions.</source>
        <translation>Dans le Générateur de topologie&#xa0;: %2, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Résilience&#xa0;», «&#xa0;Pool de sauvegarde associé&#xa0;», et choisir %3. Seuls les pools sans partenaire sont proposés&#xa0;; la relation vaut dans les deux sens.</translation>
    </message>
    <message>
        <source>Tick Automatic failover and failback for Voice where the plan says so. It concerns voice registration alone; an administrator starts every failover of a pool. Failure is detected after 300 s and failback begins after 600 s by default; less than 90 s for detection is not supported.</source>
        <translation>Cocher «&#xa0;Basculement et restauration automatiques pour la voix&#xa0;» là où le plan le demande. Cela ne concerne que l’inscription de la voix&#xa0;; c’est un administrateur qui lance chaque basculement de pool. Par défaut, la défaillance est détectée après 300&#xa0;s et la restauration commence après 600&#xa0;s&#xa0;; moins de 90&#xa0;s pour la détection n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Both pools are new: the installation sets the pair up, nothing is synchronised by hand.</source>
        <translation>Les deux pools sont nouveaux&#xa0;: l’installation met la paire en place, rien n’est synchronisé à la main.</translation>
    </message>
    <message>
        <source>Both pools show their backup pool.</source>
        <translation>Les deux pools affichent leur pool de sauvegarde.</translation>
    </message>
    <message>
        <source>Clear the box before publishing.</source>
        <translation>Décocher la case avant de publier.</translation>
    </message>
    <message>
        <source>Set the federation route of the site</source>
        <translation>Définir l’itinéraire de fédération du site</translation>
    </message>
    <message>
        <source>In Topology Builder: the site, Edit Properties, Site federation route assignment, Enable SIP federation, and choose the pool. Apply to all sites would change every site.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le site, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Affectation de l’itinéraire de fédération du site&#xa0;», «&#xa0;Activer la fédération SIP&#xa0;», et choisir le pool. «&#xa0;Appliquer à tous les sites&#xa0;» changerait chaque site.</translation>
    </message>
    <message>
        <source>The site shows the route.</source>
        <translation>Le site affiche l’itinéraire.</translation>
    </message>
    <message>
        <source>Clear the route.</source>
        <translation>Effacer l’itinéraire.</translation>
    </message>
    <message>
        <source>Validate the topology document</source>
        <translation>Valider le document de topologie</translation>
    </message>
    <message>
        <source>Compare the tree with the plan: simple URLs, SQL Servers online and reachable, file shares with their permissions, every server in Active Directory, no role missing.</source>
        <translation>Comparer l’arborescence avec le plan&#xa0;: URL simples, serveurs SQL en ligne et accessibles, partages de fichiers avec leurs autorisations, chaque serveur dans Active Directory, aucun rôle manquant.</translation>
    </message>
    <message>
        <source>Save the document beside this revision of the plan.</source>
        <translation>Enregistrer le document à côté de cette révision du plan.</translation>
    </message>
    <message>
        <source>No validation error, and no difference from the plan.</source>
        <translation>Aucune erreur de validation, et aucune différence avec le plan.</translation>
    </message>
    <message>
        <source>Publish the topology</source>
        <translation>Publier la topologie</translation>
    </message>
    <message>
        <source>In Topology Builder: root node, Publish Topology.</source>
        <translation>Dans le Générateur de topologie&#xa0;: nœud racine, «&#xa0;Publier la topologie&#xa0;».</translation>
    </message>
    <message>
        <source>Choose %2 as Central Management Server.</source>
        <translation>Choisir %2 comme serveur de gestion centralisée.</translation>
    </message>
    <message>
        <source>Under Advanced let the wizard find the places of files for a stand-alone SQL Server; for a failover cluster instance choose the defaults of the instance, because the automatic choice does not work on a cluster.</source>
        <translation>Sous «&#xa0;Avancé&#xa0;», laisser l’assistant trouver l’emplacement des fichiers pour un serveur SQL autonome&#xa0;; pour une instance de cluster de basculement, choisir les valeurs par défaut de l’instance, parce que le choix automatique ne fonctionne pas sur un cluster.</translation>
    </message>
    <message>
        <source>Clear the boxes of the databases: the database administrator creates them.</source>
        <translation>Décocher les cases des bases de données&#xa0;: leur administrateur les crée.</translation>
    </message>
    <message>
        <source>The wizard offers to create the mirror databases: Settings, and the path of the transfer share. They can also be created later with the command.</source>
        <translation>L’assistant propose de créer les bases de données miroirs&#xa0;: «&#xa0;Paramètres&#xa0;», et le chemin du partage de transfert. Elles peuvent aussi être créées plus tard avec la commande.</translation>
    </message>
    <message>
        <source>Open and keep the to-do list at the end. The databases may complete with warnings: changed settings of SQL Server are logged as such.</source>
        <translation>Ouvrir et garder la liste des tâches à la fin. Les bases de données peuvent se terminer avec des avertissements&#xa0;: les paramètres modifiés de SQL Server sont consignés ainsi.</translation>
    </message>
    <message>
        <source>The wizard ends without errors, and the databases exist.</source>
        <translation>L’assistant se termine sans erreur, et les bases de données existent.</translation>
    </message>
    <message>
        <source>Publish the document from before. The first one is taken back with Remove Deployment only.</source>
        <translation>Publier le document précédent. Le premier n’est repris qu’avec «&#xa0;Supprimer le déploiement&#xa0;».</translation>
    </message>
    <message>
        <source>Create the databases with the DBA</source>
        <translation>Créer les bases de données avec leur administrateur</translation>
    </message>
    <message>
        <source>Each database of the plan is listed: %2.</source>
        <translation>Chaque base de données du plan figure dans la liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Uninstall-CsDatabase, once per type of database.</source>
        <translation>Uninstall-CsDatabase, une fois par type de base de données.</translation>
    </message>
    <message>
        <source>With -ConfiguredDatabases the instance is named with -ForInstance; -SqlInstanceName is refused there.</source>
        <translation>Avec -ConfiguredDatabases, l’instance est nommée par -ForInstance&#xa0;; -SqlInstanceName y est refusé.</translation>
    </message>
    <message>
        <source>Enable Always On on the instance</source>
        <translation>Activer AlwaysOn sur l’instance</translation>
    </message>
    <message>
        <source>In SQL Server Configuration Manager: properties of the instance, AlwaysOn High Availability, Enable AlwaysOn Availability Groups, then restart the service; or the command. One instance at a time: wait for the restart before the next.</source>
        <translation>Dans le Gestionnaire de configuration SQL Server&#xa0;: propriétés de l’instance, «&#xa0;Haute disponibilité AlwaysOn&#xa0;», «&#xa0;Activer les groupes de disponibilité AlwaysOn&#xa0;», puis redémarrer le service&#xa0;; ou la commande. Une instance à la fois&#xa0;: attendre le redémarrage avant la suivante.</translation>
    </message>
    <message>
        <source>IsHadrEnabled is 1.</source>
        <translation>IsHadrEnabled vaut 1.</translation>
    </message>
    <message>
        <source>Disable-SqlAlwaysOn with the same instance.</source>
        <translation>Disable-SqlAlwaysOn avec la même instance.</translation>
    </message>
    <message>
        <source>The documentation shows the command with -Path; -ServerInstance and -Force belong to the module SqlServer.</source>
        <translation>La documentation montre la commande avec -Path&#xa0;; -ServerInstance et -Force appartiennent au module SqlServer.</translation>
    </message>
    <message>
        <source>Create the endpoint and the replica logins</source>
        <translation>Créer le point de terminaison et les comptes de connexion des réplicas</translation>
    </message>
    <message>
        <source>The New Availability Group wizard does this by itself when the service runs under a domain account. Services under built-in accounts need endpoints with certificates, made by hand. See on the tab Endpoints that the port is the planned one.</source>
        <translation>L’assistant Nouveau groupe de disponibilité le fait de lui-même quand le service s’exécute sous un compte de domaine. Les services sous des comptes intégrés ont besoin de points de terminaison avec certificats, faits à la main. Vérifier dans l’onglet «&#xa0;Points de terminaison&#xa0;» que le port est celui prévu.</translation>
    </message>
    <message>
        <source>Each instance has one endpoint, STARTED, on the same port as the other replicas.</source>
        <translation>Chaque instance a un point de terminaison, à l’état STARTED, sur le même port que les autres réplicas.</translation>
    </message>
    <message>
        <source>DROP ENDPOINT [Hadr_endpoint];</source>
        <translation>DROP ENDPOINT [Hadr_endpoint];</translation>
    </message>
    <message>
        <source>Create the file share</source>
        <translation>Créer le partage de fichiers</translation>
    </message>
    <message>
        <source>Create the DFS share</source>
        <translation>Créer le partage DFS</translation>
    </message>
    <message>
        <source>Set the share permissions that Topology Builder cannot set on DFS</source>
        <translation>Définir les autorisations de partage que le Générateur de topologie ne peut pas définir sur DFS</translation>
    </message>
    <message>
        <source>Make the internal certification authority ready</source>
        <translation>Préparer l’autorité de certification interne</translation>
    </message>
    <message>
        <source>Order the public certificates</source>
        <translation>Commander les certificats publics</translation>
    </message>
    <message>
        <source>Prepare the database servers</source>
        <translation>Préparer les serveurs de base de données</translation>
    </message>
    <message>
        <source>Use the domain of the Front End Servers, a fast local connection to the pool, one network address, and no domain controller.</source>
        <translation>Utiliser le domaine des serveurs frontaux, une liaison locale rapide vers le pool, une seule adresse réseau, et pas de contrôleur de domaine.</translation>
    </message>
    <message>
        <source>Several sets of databases may share a server, each kind once: the back end of one pool, monitoring, archiving, Persistent Chat, its compliance. Two pools never share a back end.</source>
        <translation>Plusieurs ensembles de bases de données peuvent partager un serveur, chaque sorte une seule fois&#xa0;: le serveur dorsal d’un pool, la surveillance, l’archivage, la conversation permanente, sa conformité. Deux pools ne partagent jamais un serveur dorsal.</translation>
    </message>
    <message>
        <source>The servers of one group, mirror or cluster have the same version of Windows and comparable hardware.</source>
        <translation>Les serveurs d’un même groupe, miroir ou cluster ont la même version de Windows et un matériel comparable.</translation>
    </message>
    <message>
        <source>%1 is in the domain and has all updates.</source>
        <translation>%1 est dans le domaine et a toutes les mises à jour.</translation>
    </message>
    <message>
        <source>A Standard Edition server brings a SQL Server of its own and does not need this.</source>
        <translation>Un serveur Standard Edition apporte son propre SQL Server et n’a pas besoin de ceci.</translation>
    </message>
    <message>
        <source>Install SQL Server</source>
        <translation>Installer SQL Server</translation>
    </message>
    <message>
        <source>Take version and edition from the plan, 64-bit, with the latest updates.</source>
        <translation>Prendre la version et l’édition du plan, en 64 bits, avec les dernières mises à jour.</translation>
    </message>
    <message>
        <source>Version 2015 takes SQL Server 2012, 2014 with cumulative update 6, 2016 with service pack 1 (and cumulative update 7 of the product), 2017 and 2019.</source>
        <translation>La version 2015 accepte SQL Server 2012, 2014 avec la mise à jour cumulative 6, 2016 avec le Service Pack 1 (et la mise à jour cumulative 7 du produit), 2017 et 2019.</translation>
    </message>
    <message>
        <source>This version takes SQL Server 2016, 2017 and 2019.</source>
        <translation>Cette version accepte SQL Server 2016, 2017 et 2019.</translation>
    </message>
    <message>
        <source>Availability groups ask for Enterprise Edition, and for the same instance name and collation on all replicas.</source>
        <translation>Les groupes de disponibilité exigent Enterprise Edition, ainsi que le même nom d’instance et le même classement sur tous les réplicas.</translation>
    </message>
    <message>
        <source>Principal, mirror and witness have the same version, principal and mirror the same edition.</source>
        <translation>Le principal, le miroir et le témoin ont la même version, le principal et le miroir la même édition.</translation>
    </message>
    <message>
        <source>One domain account for all instances that work together is simplest.</source>
        <translation>Un seul compte de domaine pour toutes les instances qui travaillent ensemble est le plus simple.</translation>
    </message>
    <message>
        <source>Add Management Studio where files of databases are placed, and Reporting Services for a monitoring store.</source>
        <translation>Ajouter Management Studio là où des fichiers de bases de données sont placés, et Reporting Services pour un magasin de surveillance.</translation>
    </message>
    <message>
        <source>The password stays a placeholder: type it when the command runs.</source>
        <translation>Le mot de passe reste un espace réservé&#xa0;: le saisir à l’exécution de la commande.</translation>
    </message>
    <message>
        <source>Edition, version and collation are those of the plan.</source>
        <translation>L’édition, la version et le classement sont ceux du plan.</translation>
    </message>
    <message>
        <source>Run setup.exe with /ACTION=Uninstall for the instance.</source>
        <translation>Exécuter setup.exe avec /ACTION=Uninstall pour l’instance.</translation>
    </message>
    <message>
        <source>Open the instance ports</source>
        <translation>Ouvrir les ports de l’instance</translation>
    </message>
    <message>
        <source>Enable the protocol TCP/IP in SQL Server Configuration Manager. A named instance has a fixed port, which is opened, or a dynamic one, for which SQL Browser runs.</source>
        <translation>Activer le protocole TCP/IP dans le Gestionnaire de configuration SQL Server. Une instance nommée a un port fixe, qui est ouvert, ou un port dynamique, pour lequel SQL Browser fonctionne.</translation>
    </message>
    <message>
        <source>TcpTestSucceeded is True from the management computer and from a Front End Server.</source>
        <translation>TcpTestSucceeded est True depuis l’ordinateur de gestion et depuis un serveur frontal.</translation>
    </message>
    <message>
        <source>Give the publishing account sysadmin</source>
        <translation>Donner le rôle sysadmin au compte qui publie</translation>
    </message>
    <message>
        <source>Whoever installs the databases of the product is sysadmin on each instance, also on mirrors, replicas and the witness, until they are deployed. Where that is refused, the database administrator runs the prepared command instead.</source>
        <translation>La personne qui installe les bases de données du produit est sysadmin sur chaque instance, y compris sur les miroirs, les réplicas et le témoin, jusqu’à leur déploiement. Là où cela est refusé, l’administrateur de bases de données exécute à la place la commande préparée.</translation>
    </message>
    <message>
        <source>1 on each instance.</source>
        <translation>1 sur chaque instance.</translation>
    </message>
    <message>
        <source>After the deployment take the login out of the role sysadmin again.</source>
        <translation>Après le déploiement, retirer le compte de connexion du rôle sysadmin.</translation>
    </message>
    <message>
        <source>Prepare the first Standard Edition server</source>
        <translation>Préparer le premier serveur Standard Edition</translation>
    </message>
    <message>
        <source>Run Setup.exe, install the core components, then choose Prepare first Standard Edition server in the Deployment Wizard.</source>
        <translation>Exécuter Setup.exe, installer les composants de base, puis choisir «&#xa0;Préparer le premier serveur Standard Edition&#xa0;» dans l’Assistant Déploiement.</translation>
    </message>
    <message>
        <source>It installs SQL Server Express as instance RTC, creates the Central Management databases and opens the firewall for them. It shows no progress and may take 15 minutes or more.</source>
        <translation>Cette étape installe SQL Server Express comme instance RTC, crée les bases de données de la gestion centralisée et ouvre le pare-feu pour elles. Elle n’affiche aucune progression et peut prendre 15 minutes ou plus.</translation>
    </message>
    <message>
        <source>Cancel when a Standard Edition server or a Front End pool stands already. The Central Management store exists before the topology is published for the first time.</source>
        <translation>Annuler quand un serveur Standard Edition ou un pool frontal est déjà en place. Le magasin central de gestion existe avant la première publication de la topologie.</translation>
    </message>
    <message>
        <source>The log &quot;Bootstrap local machine&quot; has no errors, and the service MSSQL$RTC runs.</source>
        <translation>Le journal «&#xa0;Bootstrap local machine&#xa0;» est sans erreur, et le service MSSQL$RTC fonctionne.</translation>
    </message>
    <message>
        <source>Uninstall the instance RTC.</source>
        <translation>Désinstaller l’instance RTC.</translation>
    </message>
    <message>
        <source>Download the current topology and keep a copy</source>
        <translation>Télécharger la topologie actuelle et en garder une copie</translation>
    </message>
    <message>
        <source>In Topology Builder: Download Topology from existing deployment, and save it with the date in its name. Publishing the saved file takes the change back.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Télécharger la topologie à partir du déploiement existant&#xa0;», et l’enregistrer avec la date dans son nom. Publier le fichier enregistré annule la modification.</translation>
    </message>
    <message>
        <source>The export of locations refuses a file that exists.</source>
        <translation>L’exportation des emplacements refuse un fichier qui existe.</translation>
    </message>
    <message>
        <source>Both files exist and are not empty.</source>
        <translation>Les deux fichiers existent et ne sont pas vides.</translation>
    </message>
    <message>
        <source>Create the topology document</source>
        <translation>Créer le document de topologie</translation>
    </message>
    <message>
        <source>In Topology Builder: New Topology, and save the document.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Nouvelle topologie&#xa0;», et enregistrer le document.</translation>
    </message>
    <message>
        <source>The primary SIP domain is %2.</source>
        <translation>Le domaine SIP principal est %2.</translation>
    </message>
    <message>
        <source>The further SIP domains are %3.</source>
        <translation>Les autres domaines SIP sont %3.</translation>
    </message>
    <message>
        <source>The first site is %4. The wizard for a Front End pool opens when this one ends.</source>
        <translation>Le premier site est %4. L’assistant de pool frontal s’ouvre quand celui-ci se termine.</translation>
    </message>
    <message>
        <source>The document is saved and shows the first site.</source>
        <translation>Le document est enregistré et affiche le premier site.</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>Supprimer le fichier.</translation>
    </message>
    <message>
        <source>Add the site</source>
        <translation>Ajouter le site</translation>
    </message>
    <message>
        <source>In Topology Builder: root node, New Central Site, name %1.</source>
        <translation>Dans le Générateur de topologie&#xa0;: nœud racine, «&#xa0;Nouveau site central&#xa0;», nom %1.</translation>
    </message>
    <message>
        <source>The site is in the tree.</source>
        <translation>Le site est dans l’arborescence.</translation>
    </message>
    <message>
        <source>Delete the node of the site.</source>
        <translation>Supprimer le nœud du site.</translation>
    </message>
    <message>
        <source>Define the SQL store</source>
        <translation>Définir le magasin SQL</translation>
    </message>
    <message>
        <source>In Topology Builder: Shared Components, SQL Server Stores, New SQL Server Store. Give the name of the instance alone. Topology Builder does not look whether the instance exists.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Composants partagés&#xa0;», «&#xa0;Magasins SQL Server&#xa0;», «&#xa0;Nouveau magasin SQL Server&#xa0;». Indiquer le nom de l’instance seul. Le Générateur de topologie ne vérifie pas que l’instance existe.</translation>
    </message>
    <message>
        <source>Tick that the instance is in a mirroring relation, and define the stores of mirror and witness in the same way.</source>
        <translation>Cocher que l’instance est dans une relation de mise en miroir, et définir de la même façon les magasins du miroir et du témoin.</translation>
    </message>
    <message>
        <source>Tick High Availability Settings, choose SQL AlwaysOn Availability Groups, give the listener as its FQDN and, for now, the primary server as SQL Server FQDN.</source>
        <translation>Cocher «&#xa0;Paramètres de haute disponibilité&#xa0;», choisir les groupes de disponibilité SQL AlwaysOn, indiquer l’écouteur par son nom de domaine complet et, pour l’instant, le serveur primaire comme nom de domaine complet SQL Server.</translation>
    </message>
    <message>
        <source>A named instance behind a listener listens on TCP 1433 on each replica, or SQL Browser answers on the address of the listener.</source>
        <translation>Une instance nommée derrière un écouteur écoute sur TCP 1433 sur chaque réplica, ou SQL Browser répond sur l’adresse de l’écouteur.</translation>
    </message>
    <message>
        <source>The SQL Server FQDN is the network name of the instance.</source>
        <translation>Le nom de domaine complet SQL Server est le nom réseau de l’instance.</translation>
    </message>
    <message>
        <source>The store is listed with these values.</source>
        <translation>Le magasin figure dans la liste avec ces valeurs.</translation>
    </message>
    <message>
        <source>Delete the node of the store.</source>
        <translation>Supprimer le nœud du magasin.</translation>
    </message>
    <message>
        <source>Define the file store</source>
        <translation>Définir le magasin de fichiers</translation>
    </message>
    <message>
        <source>In Topology Builder: Shared Components, File Stores, New File Store. The share exists at the latest when the topology is published.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Composants partagés&#xa0;», «&#xa0;Magasins de fichiers&#xa0;», «&#xa0;Nouveau magasin de fichiers&#xa0;». Le partage existe au plus tard quand la topologie est publiée.</translation>
    </message>
    <message>
        <source>For a DFS path the server is the DNS name of the domain, and the share is the rest of the path. The documentation does not spell this out.</source>
        <translation>Pour un chemin DFS, le serveur est le nom DNS du domaine, et le partage est le reste du chemin. La documentation ne le précise pas.</translation>
    </message>
    <message>
        <source>The file store is listed.</source>
        <translation>Le magasin de fichiers figure dans la liste.</translation>
    </message>
    <message>
        <source>Delete the node.</source>
        <translation>Supprimer le nœud.</translation>
    </message>
    <message>
        <source>Define the Front End pool or Standard Edition server</source>
        <translation>Définir le pool frontal ou le serveur Standard Edition</translation>
    </message>
    <message>
        <source>In Topology Builder: the site, Enterprise Edition Front End pools, New Front End Pool. Its FQDN cannot change after publishing.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le site, «&#xa0;Pools frontaux Enterprise Edition&#xa0;», «&#xa0;Nouveau pool frontal&#xa0;». Son nom de domaine complet ne peut plus changer après la publication.</translation>
    </message>
    <message>
        <source>In Topology Builder: the site, Standard Edition Front End Servers, New Front End Pool. Its FQDN cannot change after publishing.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le site, «&#xa0;Serveurs frontaux Standard Edition&#xa0;», «&#xa0;Nouveau pool frontal&#xa0;». Son nom de domaine complet ne peut plus changer après la publication.</translation>
    </message>
    <message>
        <source>Enter all computers and features, the collocated Mediation Server if there is one, the SQL store, the file store and the names of the web services.</source>
        <translation>Saisir tous les ordinateurs et toutes les fonctionnalités, le serveur de médiation colocalisé s’il y en a un, le magasin SQL, le magasin de fichiers et les noms des services web.</translation>
    </message>
    <message>
        <source>An Enterprise pool has 3 to 12 Front End Servers; two can be published but are not recommended.</source>
        <translation>Un pool Enterprise Edition a de 3 à 12 serveurs frontaux&#xa0;; deux peuvent être publiés mais ne sont pas recommandés.</translation>
    </message>
    <message>
        <source>An Enterprise pool has 3 to 16 Front End Servers; two cannot be published.</source>
        <translation>Un pool Enterprise Edition a de 3 à 16 serveurs frontaux&#xa0;; deux ne peuvent pas être publiés.</translation>
    </message>
    <message>
        <source>Call admission control runs on exactly one pool of a central site.</source>
        <translation>Le contrôle d’admission des appels s’exécute sur un seul pool d’un site central.</translation>
    </message>
    <message>
        <source>The pool shows these values.</source>
        <translation>Le pool affiche ces valeurs.</translation>
    </message>
    <message>
        <source>Delete the node of the pool before publishing.</source>
        <translation>Supprimer le nœud du pool avant de publier.</translation>
    </message>
    <message>
        <source>Set the web services names</source>
        <translation>Définir les noms des services web</translation>
    </message>
    <message>
        <source>With DNS load balancing tick Override internal Web Services pool FQDN and give the internal name, which differs from the pool FQDN.</source>
        <translation>Avec l’équilibrage de charge DNS, cocher «&#xa0;Remplacer le nom de domaine complet du pool de services web internes&#xa0;» et indiquer le nom interne, qui diffère du nom de domaine complet du pool.</translation>
    </message>
    <message>
        <source>The external base URL is the name that the reverse proxy publishes. It is unique over all pools and Directors.</source>
        <translation>L’URL de base externe est le nom que publie le proxy inverse. Elle est unique parmi tous les pools et directeurs.</translation>
    </message>
    <message>
        <source>The names hold letters, digits and hyphens only.</source>
        <translation>Les noms ne contiennent que des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The page Web services shows these values.</source>
        <translation>La page «&#xa0;Services web&#xa0;» affiche ces valeurs.</translation>
    </message>
    <message>
        <source>Edit Properties.</source>
        <translation>«&#xa0;Modifier les propriétés&#xa0;».</translation>
    </message>
    <message>
        <source>Changing the internal name or a listening port later means to run the local setup again on each server of the pool.</source>
        <translation>Changer plus tard le nom interne ou un port d’écoute oblige à exécuter de nouveau l’installation locale sur chaque serveur du pool.</translation>
    </message>
    <message>
        <source>Set the simple URLs and the administrative access URL</source>
        <translation>Définir les URL simples et l’URL d’accès administratif</translation>
    </message>
    <message>
        <source>In Topology Builder: root node, Edit Properties, Simple URLs. One Meet URL per SIP domain, one Dial-in and one Admin URL; they begin with https://, have no port, hold no pool FQDN, and none begins another. The domain is one that people outside resolve.</source>
        <translation>Dans le Générateur de topologie&#xa0;: nœud racine, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;URL simples&#xa0;». Une URL Meet par domaine SIP, une URL Dial-in et une URL Admin&#xa0;; elles commencent par https://, n’ont pas de port, ne contiennent aucun nom de domaine complet de pool, et aucune n’est le début d’une autre. Le domaine est de ceux que l’extérieur peut résoudre.</translation>
    </message>
    <message>
        <source>Choose the pool that will hold Central Management, here or in the wizard that publishes.</source>
        <translation>Choisir le pool qui contiendra la gestion centralisée, ici ou dans l’assistant de publication.</translation>
    </message>
    <message>
        <source>Validation shows no error.</source>
        <translation>La validation n’affiche aucune erreur.</translation>
    </message>
    <message>
        <source>Edit the URLs back. A changed name needs new records and certificates, and Enable-CsComputer on each Front End Server and Director.</source>
        <translation>Rétablir les anciennes URL. Un nom modifié exige de nouveaux enregistrements et certificats, et Enable-CsComputer sur chaque serveur frontal et directeur.</translation>
    </message>
    <message>
        <source>Associate monitoring and archiving stores</source>
        <translation>Associer les magasins de surveillance et d’archivage</translation>
    </message>
    <message>
        <source>In Topology Builder: the pool, Edit Properties, General, Monitoring and Archiving. A monitoring store may serve several pools. The instance of a Standard Edition server cannot hold these databases.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le pool, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Général&#xa0;», «&#xa0;Surveillance&#xa0;» et «&#xa0;Archivage&#xa0;». Un magasin de surveillance peut servir plusieurs pools. L’instance d’un serveur Standard Edition ne peut pas contenir ces bases de données.</translation>
    </message>
    <message>
        <source>When all users are archived in Exchange, there is no archiving store. Archiving that is on for one pool is on for all.</source>
        <translation>Quand tous les utilisateurs sont archivés dans Exchange, il n’y a pas de magasin d’archivage. L’archivage activé pour un pool l’est pour tous.</translation>
    </message>
    <message>
        <source>The pool shows the associations.</source>
        <translation>Le pool affiche les associations.</translation>
    </message>
    <message>
        <source>Clear the box and publish.</source>
        <translation>Décocher la case et publier.</translation>
    </message>
    <message>
        <source>Build the Office Web Apps / Office Online Server farm</source>
        <translation>Construire la batterie de serveurs Office Web Apps / Office Online Server</translation>
    </message>
    <message>
        <source>Check the Office Web Apps discovery</source>
        <translation>Vérifier la découverte d’Office Web Apps</translation>
    </message>
    <message>
        <source>Keep SQL Server Agent running for the monitoring store</source>
        <translation>Maintenir SQL Server Agent en marche pour le magasin de surveillance</translation>
    </message>
    <message>
        <source>Switch on CDR and QoE collection</source>
        <translation>Activer la collecte CDR et QoE</translation>
    </message>
    <message>
        <source>Install the Monitoring Reports</source>
        <translation>Installer les rapports de surveillance</translation>
    </message>
    <message>
        <source>Switch on archiving</source>
        <translation>Activer l’archivage</translation>
    </message>
    <message>
        <source>Converting the back end of the pool that holds Central Management asks for this. Without another pool deploy a Standard Edition server for the time of the work.</source>
        <translation>La conversion du serveur dorsal du pool qui contient la gestion centralisée l’exige. Sans autre pool, déployer un serveur Standard Edition pour la durée des travaux.</translation>
    </message>
    <message>
        <source>On the target: the Central Management databases are installed, the Front End service runs, and on a Standard Edition server Prepare first Standard Edition server was run. Enable-CsTopology succeeds there before the move; otherwise the topology may be left without its store.</source>
        <translation>Sur la cible&#xa0;: les bases de données de la gestion centralisée sont installées, le service frontal fonctionne et, sur un serveur Standard Edition, «&#xa0;Préparer le premier serveur Standard Edition&#xa0;» a été exécuté. Enable-CsTopology y réussit avant le déplacement&#xa0;; sinon la topologie peut se retrouver sans son magasin.</translation>
    </message>
    <message>
        <source>Run the move on the target itself, not in a remote session. Read the present and the proposed state, answer Y, run the local setup on the servers that are listed, restart the new server and wait for replication.</source>
        <translation>Exécuter le déplacement sur la cible elle-même, pas dans une session distante. Lire l’état actuel et l’état proposé, répondre Y, exécuter l’installation locale sur les serveurs indiqués, redémarrer le nouveau serveur et attendre la réplication.</translation>
    </message>
    <message>
        <source>The new pool is the active master, and each replica is up to date.</source>
        <translation>Le nouveau pool est le maître actif, et chaque réplica est à jour.</translation>
    </message>
    <message>
        <source>Run Move-CsManagementServer on the old pool.</source>
        <translation>Exécuter Move-CsManagementServer sur l’ancien pool.</translation>
    </message>
    <message>
        <source>Fail each type of database over to the primary.</source>
        <translation>Basculer chaque type de base de données vers le serveur primaire.</translation>
    </message>
    <message>
        <source>In Topology Builder: the pool, Edit Properties, and clear Enable SQL Store Mirroring for each type of store.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le pool, «&#xa0;Modifier les propriétés&#xa0;», et décocher «&#xa0;Activer la mise en miroir du magasin SQL Server&#xa0;» pour chaque type de magasin.</translation>
    </message>
    <message>
        <source>Publish. The next task does what the message about Uninstall-CsMirrorDatabase asks for.</source>
        <translation>Publier. La tâche suivante fait ce que demande le message sur Uninstall-CsMirrorDatabase.</translation>
    </message>
    <message>
        <source>Before mirroring is cleared, the primary is the principal of each database.</source>
        <translation>Avant que la mise en miroir soit décochée, le serveur primaire est le principal de chaque base de données.</translation>
    </message>
    <message>
        <source>Tick mirroring again and publish.</source>
        <translation>Cocher de nouveau la mise en miroir et publier.</translation>
    </message>
    <message>
        <source>In Management Studio: the database, Tasks, Mirror, Remove Mirroring, for each database that goes into the group; or the statements.</source>
        <translation>Dans Management Studio&#xa0;: la base de données, «&#xa0;Tâches&#xa0;», «&#xa0;Mettre en miroir&#xa0;», «&#xa0;Supprimer la mise en miroir&#xa0;», pour chaque base de données qui entre dans le groupe&#xa0;; ou les instructions.</translation>
    </message>
    <message>
        <source>Drop the copies on the old mirror, so that they can be copied again. The endpoint may stay: an instance has one, and the group uses it.</source>
        <translation>Supprimer les copies sur l’ancien miroir, afin qu’elles puissent être copiées de nouveau. Le point de terminaison peut rester&#xa0;: une instance en a un, et le groupe l’utilise.</translation>
    </message>
    <message>
        <source>The query returns no row.</source>
        <translation>La requête ne renvoie aucune ligne.</translation>
    </message>
    <message>
        <source>Set mirroring up again.</source>
        <translation>Remettre en place la mise en miroir.</translation>
    </message>
    <message>
        <source>The page on removing mirroring asks for the opposite order. For a conversion this order holds.</source>
        <translation>La page sur la suppression de la mise en miroir demande l’ordre inverse. Pour une conversion, c’est cet ordre-ci qui vaut.</translation>
    </message>
    <message>
        <source>A milestone: the tasks of the cluster and of the availability group are done for this store with the databases it has. The old principal becomes the primary replica.</source>
        <translation>Un jalon&#xa0;: les tâches du cluster et du groupe de disponibilité sont faites pour ce magasin avec les bases de données qu’il a. L’ancien principal devient le réplica primaire.</translation>
    </message>
    <message>
        <source>The availability group was checked.</source>
        <translation>Le groupe de disponibilité a été vérifié.</translation>
    </message>
    <message>
        <source>In Topology Builder: Shared Components, SQL Server Stores, New SQL Server Store, High Availability Settings, SQL AlwaysOn Availability Groups, with the listener as its FQDN and the primary server as SQL Server FQDN.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Composants partagés&#xa0;», «&#xa0;Magasins SQL Server&#xa0;», «&#xa0;Nouveau magasin SQL Server&#xa0;», «&#xa0;Paramètres de haute disponibilité&#xa0;», groupes de disponibilité SQL AlwaysOn, avec l’écouteur comme nom de domaine complet et le serveur primaire comme nom de domaine complet SQL Server.</translation>
    </message>
    <message>
        <source>The pool, Edit Properties, Associations, SQL Server Store: choose the group, also for the other databases of the pool that move. Publish.</source>
        <translation>Le pool, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Associations&#xa0;», «&#xa0;Magasin SQL Server&#xa0;»&#xa0;: choisir le groupe, y compris pour les autres bases de données du pool qui sont déplacées. Publier.</translation>
    </message>
    <message>
        <source>The pool shows the group, and publishing ends without errors.</source>
        <translation>Le pool affiche le groupe, et la publication se termine sans erreur.</translation>
    </message>
    <message>
        <source>Choose the old store again and publish.</source>
        <translation>Choisir de nouveau l’ancien magasin et publier.</translation>
    </message>
    <message>
        <source>This is optional. Run the commands on a Front End Server of the pool, then add xds and lis to the group.</source>
        <translation>C’est facultatif. Exécuter les commandes sur un serveur frontal du pool, puis ajouter xds et lis au groupe.</translation>
    </message>
    <message>
        <source>The pool is the active master again.</source>
        <translation>Le pool est de nouveau le maître actif.</translation>
    </message>
    <message>
        <source>Move Central Management back.</source>
        <translation>Déplacer la gestion centralisée en sens inverse.</translation>
    </message>
    <message>
        <source>Installing the databases through a listener is inferred, not documented.</source>
        <translation>L’installation des bases de données par un écouteur est une déduction, elle n’est pas documentée.</translation>
    </message>
    <message>
        <source>Prepare %2 like the other database servers: Windows, SQL Server, ports, sysadmin for the publishing account, failover clustering.</source>
        <translation>Préparer %2 comme les autres serveurs de base de données&#xa0;: Windows, SQL Server, ports, rôle sysadmin pour le compte qui publie, clustering de basculement.</translation>
    </message>
    <message>
        <source>Add it to the cluster and look at the quorum: an even number of votes asks for a witness.</source>
        <translation>L’ajouter au cluster et regarder le quorum&#xa0;: un nombre pair de votes exige un témoin.</translation>
    </message>
    <message>
        <source>Enable Always On, create the endpoint and the logins, add the replica, then join it and copy the databases.</source>
        <translation>Activer AlwaysOn, créer le point de terminaison et les comptes de connexion, ajouter le réplica, puis le joindre et copier les bases de données.</translation>
    </message>
    <message>
        <source>Fail over to it once and run Install-CsDatabase -Update, so that the logins of the product exist there.</source>
        <translation>Basculer une fois vers lui et exécuter Install-CsDatabase -Update, afin que les comptes de connexion du produit y existent.</translation>
    </message>
    <message>
        <source>The replica is SYNCHRONIZED.</source>
        <translation>Le réplica est à l’état SYNCHRONIZED.</translation>
    </message>
    <message>
        <source>ALTER AVAILABILITY GROUP with REMOVE REPLICA ON.</source>
        <translation>ALTER AVAILABILITY GROUP avec REMOVE REPLICA ON.</translation>
    </message>
    <message>
        <source>The documentation of the product has no page on this: it is the procedure of SQL Server and the step that creates the logins.</source>
        <translation>La documentation du produit n’a pas de page à ce sujet&#xa0;: c’est la procédure de SQL Server, avec l’étape qui crée les comptes de connexion.</translation>
    </message>
    <message>
        <source>Fail the group over to its first server.</source>
        <translation>Basculer le groupe vers son premier serveur.</translation>
    </message>
    <message>
        <source>In Topology Builder set the SQL Server FQDN of the store to that server, and publish.</source>
        <translation>Dans le Générateur de topologie, mettre ce serveur comme nom de domaine complet SQL Server du magasin, et publier.</translation>
    </message>
    <message>
        <source>Create the new databases, then run the statements.</source>
        <translation>Créer les nouvelles bases de données, puis exécuter les instructions.</translation>
    </message>
    <message>
        <source>Join and copy the databases on each secondary replica.</source>
        <translation>Joindre et copier les bases de données sur chaque réplica secondaire.</translation>
    </message>
    <message>
        <source>Set the SQL Server FQDN back to the listener, publish, and create the logins on each replica again.</source>
        <translation>Remettre l’écouteur comme nom de domaine complet SQL Server, publier, et créer de nouveau les comptes de connexion sur chaque réplica.</translation>
    </message>
    <message>
        <source>The group lists the new databases.</source>
        <translation>Le groupe contient les nouvelles bases de données.</translation>
    </message>
    <message>
        <source>ALTER AVAILABILITY GROUP with REMOVE DATABASE.</source>
        <translation>ALTER AVAILABILITY GROUP avec REMOVE DATABASE.</translation>
    </message>
    <message>
        <source>The page stops after adding the database; the last step follows from the procedure of Always On.</source>
        <translation>La page s’arrête après l’ajout de la base de données&#xa0;; la dernière étape découle de la procédure d’AlwaysOn.</translation>
    </message>
    <message>
        <source>A database joins a group in the full recovery model and after a full backup only. The share carries the first copy to the other replicas, and their service accounts write to it; copy big databases by hand.</source>
        <translation>Une base de données ne rejoint un groupe qu’en mode de récupération complète et après une sauvegarde complète. Le partage porte la première copie vers les autres réplicas, dont les comptes de service y écrivent&#xa0;; copier à la main les grandes bases de données.</translation>
    </message>
    <message>
        <source>Where xds and lis are only the standby copy of Central Management and do not exist yet, leave them out here and in the next tasks, and add them to the group once they exist.</source>
        <translation>Là où xds et lis ne sont que la copie de secours de la gestion centralisée et n’existent pas encore, les laisser de côté ici et dans les tâches suivantes, et les ajouter au groupe dès qu’elles existent.</translation>
    </message>
    <message>
        <source>There are one .bak and one .trn file per database.</source>
        <translation>Il y a un fichier .bak et un fichier .trn par base de données.</translation>
    </message>
    <message>
        <source>When the group is given up: ALTER DATABASE with SET RECOVERY SIMPLE.</source>
        <translation>Quand le groupe est abandonné&#xa0;: ALTER DATABASE avec SET RECOVERY SIMPLE.</translation>
    </message>
    <message>
        <source>SQL Server asks for this; the page of the product leaves it to the wizard.</source>
        <translation>SQL Server l’exige&#xa0;; la page du produit le laisse à l’assistant.</translation>
    </message>
    <message>
        <source>In Management Studio: Always On High Availability, New Availability Group Wizard, with the databases of the statement (never those of Reporting Services or Persistent Chat), automatic failover and synchronous commit for each replica, no readable secondary, the endpoint port, a listener on port 1433 with a static address, and full initial synchronisation over the share; or the statement.</source>
        <translation>Dans Management Studio&#xa0;: «&#xa0;Haute disponibilité AlwaysOn&#xa0;», «&#xa0;Assistant Nouveau groupe de disponibilité&#xa0;», avec les bases de données de l’instruction (jamais celles de Reporting Services ni de la conversation permanente), le basculement automatique et la validation synchrone pour chaque réplica, aucun réplica secondaire lisible, le port du point de terminaison, un écouteur sur le port 1433 avec une adresse statique, et la synchronisation initiale complète par le partage&#xa0;; ou l’instruction.</translation>
    </message>
    <message>
        <source>Only one replica is active. Instance names are the same on all replicas. SQL Server 2012 and 2014 take three synchronous replicas and two with automatic failover, later versions three; a failover cluster instance as replica cannot fail over by itself.</source>
        <translation>Un seul réplica est actif. Les noms d’instance sont les mêmes sur tous les réplicas. SQL Server 2012 et 2014 acceptent trois réplicas synchrones et deux avec basculement automatique, les versions ultérieures trois&#xa0;; une instance de cluster de basculement comme réplica ne peut pas basculer d’elle-même.</translation>
    </message>
    <message>
        <source>The group and its listener are Online on the first server.</source>
        <translation>Le groupe et son écouteur sont en ligne (Online) sur le premier serveur.</translation>
    </message>
    <message>
        <source>DROP AVAILABILITY GROUP, bring the databases online on the primary, and drop the copies on the others.</source>
        <translation>DROP AVAILABILITY GROUP, mettre en ligne les bases de données sur le primaire, et supprimer les copies sur les autres.</translation>
    </message>
    <message>
        <source>The wizard has done this if it copied the databases itself; run the statements with manual copies only. Data and log folders have the same paths as on the primary.</source>
        <translation>L’assistant l’a fait s’il a copié lui-même les bases de données&#xa0;; n’exécuter les instructions qu’avec des copies manuelles. Les dossiers de données et de journaux ont les mêmes chemins que sur le primaire.</translation>
    </message>
    <message>
        <source>All databases are SYNCHRONIZED.</source>
        <translation>Toutes les bases de données sont à l’état SYNCHRONIZED.</translation>
    </message>
    <message>
        <source>ALTER DATABASE with SET HADR OFF, then drop the copies.</source>
        <translation>ALTER DATABASE avec SET HADR OFF, puis supprimer les copies.</translation>
    </message>
    <message>
        <source>The statements restore databases on %1. Make sure that no database of these names is needed there.</source>
        <translation>Les instructions restaurent des bases de données sur %1. S’assurer qu’aucune base de données portant ces noms n’y est nécessaire.</translation>
    </message>
    <message>
        <source>Run the query on the primary replica: only there all replicas are seen.</source>
        <translation>Exécuter la requête sur le réplica primaire&#xa0;: lui seul voit tous les réplicas.</translation>
    </message>
    <message>
        <source>Each row is SYNCHRONIZED, with is_failover_ready 1.</source>
        <translation>Chaque ligne est à l’état SYNCHRONIZED, avec is_failover_ready à 1.</translation>
    </message>
    <message>
        <source>In Topology Builder: Download Topology from existing deployment, SQL Server Stores, the store, Edit Properties. Set the SQL Server FQDN at the bottom of the page to the listener, and save the document.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Télécharger la topologie à partir du déploiement existant&#xa0;», «&#xa0;Magasins SQL Server&#xa0;», le magasin, «&#xa0;Modifier les propriétés&#xa0;». Mettre l’écouteur comme nom de domaine complet SQL Server au bas de la page, et enregistrer le document.</translation>
    </message>
    <message>
        <source>Both fields of the store show the listener.</source>
        <translation>Les deux champs du magasin affichent l’écouteur.</translation>
    </message>
    <message>
        <source>Set the value back to the primary server.</source>
        <translation>Remettre la valeur du serveur primaire.</translation>
    </message>
    <message>
        <source>In Topology Builder: Action, Topology, Publish, without creating databases. Wait some minutes until the change has reached every server.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Action&#xa0;», «&#xa0;Topologie&#xa0;», «&#xa0;Publier&#xa0;», sans créer de bases de données. Attendre quelques minutes que le changement ait atteint chaque serveur.</translation>
    </message>
    <message>
        <source>No server is behind. Where the group holds Central Management, its location names the listener.</source>
        <translation>Aucun serveur n’est en retard. Là où le groupe contient la gestion centralisée, l’emplacement de celle-ci nomme l’écouteur.</translation>
    </message>
    <message>
        <source>Publish the document from before.</source>
        <translation>Publier le document précédent.</translation>
    </message>
    <message>
        <source>Looking at the location is practice, not documentation.</source>
        <translation>Regarder l’emplacement relève de la pratique, pas de la documentation.</translation>
    </message>
    <message>
        <source>Run the statement on %1, which must be synchronized, then the command in the Management Shell. Do this for each secondary replica, one after the other.</source>
        <translation>Exécuter l’instruction sur %1, qui doit être synchronisé, puis la commande dans la Management Shell. Le faire pour chaque réplica secondaire, l’un après l’autre.</translation>
    </message>
    <message>
        <source>%1 is PRIMARY while the command runs; it ends without errors, and the logins of the product exist on the replica.</source>
        <translation>%1 est PRIMARY pendant l’exécution de la commande&#xa0;; elle se termine sans erreur, et les comptes de connexion du produit existent sur le réplica.</translation>
    </message>
    <message>
        <source>Fail over to the first server again.</source>
        <translation>Basculer de nouveau vers le premier serveur.</translation>
    </message>
    <message>
        <source>The page of the product shows the command with -Update alone, which is no complete command.</source>
        <translation>La page du produit montre la commande avec -Update seul, ce qui n’est pas une commande complète.</translation>
    </message>
    <message>
        <source>Run the statement on the first server of the store.</source>
        <translation>Exécuter l’instruction sur le premier serveur du magasin.</translation>
    </message>
    <message>
        <source>The first server is PRIMARY, all databases are SYNCHRONIZED, and the check connects to each of them.</source>
        <translation>Le premier serveur est PRIMARY, toutes les bases de données sont à l’état SYNCHRONIZED, et la vérification se connecte à chacune d’elles.</translation>
    </message>
    <message>
        <source>In Topology Builder: the pool, Edit Properties, Enable SQL Store Mirroring, New: the mirror with its port, and the witness with its port if the plan has one. Publish and give the transfer share, or create the mirror databases later with the command.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le pool, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Activer la mise en miroir du magasin SQL Server&#xa0;», «&#xa0;Nouveau&#xa0;»&#xa0;: le miroir avec son port, et le témoin avec son port si le plan en a un. Publier et indiquer le partage de transfert, ou créer plus tard les bases de données miroirs avec la commande.</translation>
    </message>
    <message>
        <source>Restart all Front End Servers of the pool, one at a time.</source>
        <translation>Redémarrer tous les serveurs frontaux du pool, un par un.</translation>
    </message>
    <message>
        <source>The mirror is synchronized.</source>
        <translation>Le miroir est synchronisé.</translation>
    </message>
    <message>
        <source>Remove mirroring again.</source>
        <translation>Supprimer de nouveau la mise en miroir.</translation>
    </message>
    <message>
        <source>Run the commands first.</source>
        <translation>Exécuter d’abord les commandes.</translation>
    </message>
    <message>
        <source>Then in Topology Builder: the pool, Edit Properties, clear Enable SQL Store Mirroring, and publish.</source>
        <translation>Ensuite, dans le Générateur de topologie&#xa0;: le pool, «&#xa0;Modifier les propriétés&#xa0;», décocher «&#xa0;Activer la mise en miroir du magasin SQL Server&#xa0;», et publier.</translation>
    </message>
    <message>
        <source>No database is mirrored, and the pool shows no mirror.</source>
        <translation>Aucune base de données n’est en miroir, et le pool n’affiche aucun miroir.</translation>
    </message>
    <message>
        <source>Add mirroring again.</source>
        <translation>Ajouter de nouveau la mise en miroir.</translation>
    </message>
    <message>
        <source>-SqlServerFqdn is the primary server, although an example of the documentation uses a name with &quot;mirror&quot; in it.</source>
        <translation>-SqlServerFqdn est le serveur primaire, bien qu’un exemple de la documentation utilise un nom qui contient «&#xa0;mirror&#xa0;».</translation>
    </message>
    <message>
        <source>The commands delete the copies of the databases on the mirror.</source>
        <translation>Les commandes suppriment les copies des bases de données sur le miroir.</translation>
    </message>
    <message>
        <source>In Topology Builder: the pool, Edit Properties, clear Use SQL Server mirroring witness, and publish. Ignore the message that asks for Uninstall-CsMirrorDatabase: it would remove the whole mirror.</source>
        <translation>Dans le Générateur de topologie&#xa0;: le pool, «&#xa0;Modifier les propriétés&#xa0;», décocher «&#xa0;Utiliser le témoin de mise en miroir SQL Server&#xa0;», et publier. Ignorer le message qui demande Uninstall-CsMirrorDatabase&#xa0;: cette commande supprimerait tout le miroir.</translation>
    </message>
    <message>
        <source>Run the statements on the principal.</source>
        <translation>Exécuter les instructions sur le principal.</translation>
    </message>
    <message>
        <source>sys.database_mirroring shows no witness.</source>
        <translation>sys.database_mirroring n’indique aucun témoin.</translation>
    </message>
    <message>
        <source>ALTER DATABASE with SET WITNESS.</source>
        <translation>ALTER DATABASE avec SET WITNESS.</translation>
    </message>
    <message>
        <source>In Topology Builder remove mirroring from the old mirror, add mirroring to the new one, and publish.</source>
        <translation>Dans le Générateur de topologie, supprimer la mise en miroir de l’ancien miroir, l’ajouter au nouveau, et publier.</translation>
    </message>
    <message>
        <source>In SQL Server remove the old mirror with the commands, then create the mirror databases on the new one.</source>
        <translation>Dans SQL Server, supprimer l’ancien miroir avec les commandes, puis créer les bases de données miroirs sur le nouveau.</translation>
    </message>
    <message>
        <source>The new mirror is synchronized.</source>
        <translation>Le nouveau miroir est synchronisé.</translation>
    </message>
    <message>
        <source>The same steps back.</source>
        <translation>Les mêmes étapes en sens inverse.</translation>
    </message>
    <message>
        <source>The commands delete the copies of the databases on the old mirror.</source>
        <translation>Les commandes suppriment les copies des bases de données sur l’ancien miroir.</translation>
    </message>
    <message>
        <source>Skip this if the wizard has created the mirrors while publishing. Otherwise run the command, look through the list of databases, servers and accounts that it shows, and answer A.</source>
        <translation>Sauter cette tâche si l’assistant a créé les miroirs pendant la publication. Sinon, exécuter la commande, parcourir la liste des bases de données, des serveurs et des comptes qu’elle affiche, et répondre A.</translation>
    </message>
    <message>
        <source>Each database is reported with principal, mirror and witness.</source>
        <translation>Chaque base de données est indiquée avec son principal, son miroir et son témoin.</translation>
    </message>
    <message>
        <source>The command deletes copies of the databases that are already on the mirror.</source>
        <translation>La commande supprime les copies des bases de données qui se trouvent déjà sur le miroir.</translation>
    </message>
    <message>
        <source>Read the state of each type of database. DatabaseInaccessibleOrMirroringNotEnabled means that there is no mirror.</source>
        <translation>Lire l’état de chaque type de base de données. DatabaseInaccessibleOrMirroringNotEnabled signifie qu’il n’y a pas de miroir.</translation>
    </message>
    <message>
        <source>StateOnPrimary is Principal, StateOnMirror is Mirror, and both are synchronized for each database.</source>
        <translation>StateOnPrimary vaut Principal, StateOnMirror vaut Mirror, et les deux sont synchronisés pour chaque base de données.</translation>
    </message>
    <message>
        <source>Mirrored databases and databases of a group use the full recovery model; without backups of their logs the disk fills up. Create the same job of SQL Server Agent on each partner; it skips databases of which the other holds the active copy.</source>
        <translation>Les bases de données en miroir et celles d’un groupe utilisent le mode de récupération complète&#xa0;; sans sauvegardes de leurs journaux, le disque se remplit. Créer le même travail de SQL Server Agent sur chaque partenaire&#xa0;; il saute les bases de données dont l’autre détient la copie active.</translation>
    </message>
    <message>
        <source>The job runs as often as the logs ask for (begin with 15 minutes), and the log files stop growing.</source>
        <translation>Le travail s’exécute aussi souvent que les journaux l’exigent (commencer par 15 minutes), et les fichiers journaux cessent de grossir.</translation>
    </message>
    <message>
        <source>Disable the job.</source>
        <translation>Désactiver le travail.</translation>
    </message>
    <message>
        <source>The interval is an estimate; the documentation names none.</source>
        <translation>L’intervalle est une estimation&#xa0;; la documentation n’en indique aucun.</translation>
    </message>
    <message>
        <source>In Topology Builder: Download Topology from existing deployment, %2, Edit Properties, Resiliency, Associated Backup Pool, and choose %3. Tick Automatic failover and failback for Voice where the plan says so, and publish. Where one pool holds Central Management this adds its standby databases.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Télécharger la topologie à partir du déploiement existant&#xa0;», %2, «&#xa0;Modifier les propriétés&#xa0;», «&#xa0;Résilience&#xa0;», «&#xa0;Pool de sauvegarde associé&#xa0;», et choisir %3. Cocher «&#xa0;Basculement et restauration automatiques pour la voix&#xa0;» là où le plan le demande, et publier. Là où l’un des pools contient la gestion centralisée, cela ajoute ses bases de données de secours.</translation>
    </message>
    <message>
        <source>Supported are pairs of the same edition, both physical or both virtual, on the same operating system, with the same kind of high availability behind them. Topology Builder does not stop others. A pool has one partner.</source>
        <translation>Sont prises en charge les paires de la même édition, toutes deux physiques ou toutes deux virtuelles, sous le même système d’exploitation, avec le même type de haute disponibilité en arrière-plan. Le Générateur de topologie n’empêche pas les autres. Un pool a un seul partenaire.</translation>
    </message>
    <message>
        <source>Each pool names the other.</source>
        <translation>Chaque pool nomme l’autre.</translation>
    </message>
    <message>
        <source>Clear the associated backup pool, publish, and run the Bootstrapper on each Front End Server of both pools.</source>
        <translation>Effacer le pool de sauvegarde associé, publier, et exécuter le Bootstrapper sur chaque serveur frontal des deux pools.</translation>
    </message>
    <message>
        <source>This installs the Backup Service and, where it applies, the standby services of Central Management. It runs on each Front End Server of both pools.</source>
        <translation>Cela installe le service de sauvegarde et, le cas échéant, les services de secours de la gestion centralisée. L’exécution a lieu sur chaque serveur frontal des deux pools.</translation>
    </message>
    <message>
        <source>The Bootstrapper ends without errors, and the service LYNCBACKUP exists.</source>
        <translation>Le Bootstrapper se termine sans erreur, et le service LYNCBACKUP existe.</translation>
    </message>
    <message>
        <source>The page of the product shows the folder of version 2019 only.</source>
        <translation>La page du produit ne montre que le dossier de la version 2019.</translation>
    </message>
    <message>
        <source>All servers of both pools have the same version.</source>
        <translation>Tous les serveurs des deux pools ont la même version.</translation>
    </message>
    <message>
        <source>Start the service on %1.</source>
        <translation>Démarrer le service sur %1.</translation>
    </message>
    <message>
        <source>The service runs.</source>
        <translation>Le service fonctionne.</translation>
    </message>
    <message>
        <source>Stop-CsWindowsService -Name &apos;LYNCBACKUP&apos;</source>
        <translation>Stop-CsWindowsService -Name &apos;LYNCBACKUP&apos;</translation>
    </message>
    <message>
        <source>Each pool names the other as its backup.</source>
        <translation>Chaque pool nomme l’autre comme sa sauvegarde.</translation>
    </message>
    <message>
        <source>One of these pools holds Central Management, so its partner holds the standby databases xds and lis. If the test fails, create them and run the local setup on the partner again.</source>
        <translation>L’un de ces pools contient la gestion centralisée&#xa0;; son partenaire contient donc les bases de données de secours xds et lis. Si le test échoue, les créer et exécuter de nouveau l’installation locale sur le partenaire.</translation>
    </message>
    <message>
        <source>A Standard Edition partner that was never prepared as first server does not let remote computers in: Prepare first Standard Edition server opens its firewall.</source>
        <translation>Un partenaire Standard Edition qui n’a jamais été préparé comme premier serveur ne laisse pas entrer les ordinateurs distants&#xa0;: «&#xa0;Préparer le premier serveur Standard Edition&#xa0;» ouvre son pare-feu.</translation>
    </message>
    <message>
        <source>The relation shows on both pools. Where Central Management is concerned, xds and lis are found on the standby.</source>
        <translation>La relation s’affiche sur les deux pools. Là où la gestion centralisée est concernée, xds et lis se trouvent sur le serveur de secours.</translation>
    </message>
    <message>
        <source>Creating a missing standby database in this way is practice, not documentation.</source>
        <translation>Créer de cette façon une base de données de secours manquante relève de la pratique, pas de la documentation.</translation>
    </message>
    <message>
        <source>Pools that stood before they were paired need this; for new pools it does no harm. All Front End Servers that hold copies, three in an Enterprise pool, run at the same time once at least, so that the data can be copied.</source>
        <translation>Les pools qui existaient avant leur jumelage en ont besoin&#xa0;; pour de nouveaux pools, c’est sans inconvénient. Tous les serveurs frontaux qui détiennent des copies, trois dans un pool Enterprise Edition, fonctionnent ensemble au moins une fois, afin que les données puissent être copiées.</translation>
    </message>
    <message>
        <source>The commands return; the copy runs in the background.</source>
        <translation>Les commandes rendent la main&#xa0;; la copie s’exécute en arrière-plan.</translation>
    </message>
    <message>
        <source>Read the state of both pools: a state is that of one direction at one moment.</source>
        <translation>Lire l’état des deux pools&#xa0;: un état est celui d’un seul sens à un seul moment.</translation>
    </message>
    <message>
        <source>Leave SyncInterval as it is: it decides how much a disaster loses.</source>
        <translation>Laisser SyncInterval tel quel&#xa0;: il décide de ce qu’un sinistre fait perdre.</translation>
    </message>
    <message>
        <source>For each module and in both directions the export is in SteadyState or FinalState and the import in NormalState. SyncInterval is 00:02:00.</source>
        <translation>Pour chaque module et dans les deux sens, l’exportation est à l’état SteadyState ou FinalState et l’importation à l’état NormalState. SyncInterval vaut 00:02:00.</translation>
    </message>
    <message>
        <source>All Front End Servers of both pools have the update of July 2019 or a later one.</source>
        <translation>Tous les serveurs frontaux des deux pools ont la mise à jour de juillet 2019 ou une mise à jour ultérieure.</translation>
    </message>
    <message>
        <source>Create the databases on both back ends, copy the existing data on both pools, then switch replication on. The switch is global, so every pair is at that level.</source>
        <translation>Créer les bases de données sur les deux serveurs dorsaux, copier les données existantes sur les deux pools, puis activer la réplication. L’activation est globale&#xa0;: chaque paire doit donc être à ce niveau.</translation>
    </message>
    <message>
        <source>The export is Final or Steady and the import Normal; both are NotInitialized in the first minutes. The workflows of the partner are listed.</source>
        <translation>L’exportation est à l’état Final ou Steady et l’importation à l’état Normal&#xa0;; dans les premières minutes, les deux sont à l’état NotInitialized. Les flux de travail du partenaire figurent dans la liste.</translation>
    </message>
    <message>
        <source>Set-CsBackupServiceConfiguration -EnableRgsBackupService $false, which concerns all pairs.</source>
        <translation>Set-CsBackupServiceConfiguration -EnableRgsBackupService $false, ce qui concerne toutes les paires.</translation>
    </message>
    <message>
        <source>List the servers of both data centers, and tick Use backup SQL Server stores to enable disaster recovery.</source>
        <translation>Indiquer les serveurs des deux centres de données, et cocher «&#xa0;Utiliser des magasins SQL Server de sauvegarde pour activer la récupération d’urgence&#xa0;».</translation>
    </message>
    <message>
        <source>Give the stores: primary and mirror in one data center, backup and its mirror in the other, each with or without a witness, and the same for compliance. Availability groups are not supported for these databases.</source>
        <translation>Indiquer les magasins&#xa0;: primaire et miroir dans un centre de données, sauvegarde et son miroir dans l’autre, chacun avec ou sans témoin, et de même pour la conformité. Les groupes de disponibilité ne sont pas pris en charge pour ces bases de données.</translation>
    </message>
    <message>
        <source>Give the file store and the next hop. A pool has 8 servers at most, of which 4 are active.</source>
        <translation>Indiquer le magasin de fichiers et le tronçon suivant. Un pool a au plus 8 serveurs, dont 4 sont actifs.</translation>
    </message>
    <message>
        <source>The pool is listed with all its stores.</source>
        <translation>Le pool figure dans la liste avec tous ses magasins.</translation>
    </message>
    <message>
        <source>One server at a time. Wait until its services run and the replicas of the pool are healthy before the next one.</source>
        <translation>Un serveur à la fois. Attendre que ses services fonctionnent et que les réplicas du pool soient sains avant le suivant.</translation>
    </message>
    <message>
        <source>No replica is missing before the next server.</source>
        <translation>Aucun réplica ne manque avant le serveur suivant.</translation>
    </message>
    <message>
        <source>Work outside business hours: publishing restarts all servers of the pool at once. New servers get their DNS records and the update level of the pool first.</source>
        <translation>Travailler en dehors des heures ouvrées&#xa0;: la publication redémarre à la fois tous les serveurs du pool. Les nouveaux serveurs reçoivent d’abord leurs enregistrements DNS et le niveau de mise à jour du pool.</translation>
    </message>
    <message>
        <source>To remove a server stop new connections on it (first command), change the pool in Topology Builder, publish, and run step 2 of the wizard on each added or removed server.</source>
        <translation>Pour retirer un serveur, y arrêter les nouvelles connexions (première commande), modifier le pool dans le Générateur de topologie, publier, et exécuter l’étape 2 de l’assistant sur chaque serveur ajouté ou retiré.</translation>
    </message>
    <message>
        <source>When the number of servers changes from or to 2 or 3, a full reset is needed (second command). Then start the pool.</source>
        <translation>Quand le nombre de serveurs était ou devient 2 ou 3, une réinitialisation complète est nécessaire (deuxième commande). Démarrer ensuite le pool.</translation>
    </message>
    <message>
        <source>A server that is down for more than a few days is removed and added again later.</source>
        <translation>Un serveur arrêté plus de quelques jours est retiré, puis ajouté de nouveau plus tard.</translation>
    </message>
    <message>
        <source>No replica is missing.</source>
        <translation>Aucun réplica ne manque.</translation>
    </message>
    <message>
        <source>The full reset restores user data from the back end: what had not been written there is lost.</source>
        <translation>La réinitialisation complète restaure les données des utilisateurs depuis le serveur dorsal&#xa0;: ce qui n’y avait pas été écrit est perdu.</translation>
    </message>
    <message>
        <source>Stop all services of the pools that use the share.</source>
        <translation>Arrêter tous les services des pools qui utilisent le partage.</translation>
    </message>
    <message>
        <source>Define the new file store, assign it and publish. Run the wizard where the to-do list says so.</source>
        <translation>Définir le nouveau magasin de fichiers, l’affecter et publier. Exécuter l’assistant là où la liste des tâches le demande.</translation>
    </message>
    <message>
        <source>Copy the content with the command.</source>
        <translation>Copier le contenu avec la commande.</translation>
    </message>
    <message>
        <source>Start the services.</source>
        <translation>Démarrer les services.</translation>
    </message>
    <message>
        <source>Remove the old file store and publish.</source>
        <translation>Supprimer l’ancien magasin de fichiers et publier.</translation>
    </message>
    <message>
        <source>The log holds no failed file, and the pools run.</source>
        <translation>Le journal ne contient aucun fichier en échec, et les pools fonctionnent.</translation>
    </message>
    <message>
        <source>Assign the old store again and publish.</source>
        <translation>Affecter de nouveau l’ancien magasin et publier.</translation>
    </message>
    <message>
        <source>The farm has servers of its own, with no other role, on port 443, with a DNS record for its name and a certificate for it. Office Online Server is the present name of the product.</source>
        <translation>La batterie a ses propres serveurs, sans autre rôle, sur le port 443, avec un enregistrement DNS pour son nom et un certificat pour celui-ci. Office Online Server est le nom actuel du produit.</translation>
    </message>
    <message>
        <source>It exists before the topology names it.</source>
        <translation>Elle existe avant que la topologie la nomme.</translation>
    </message>
    <message>
        <source>https://%1/hosting/discovery returns XML.</source>
        <translation>https://%1/hosting/discovery renvoie du XML.</translation>
    </message>
    <message>
        <source>Remove the farm.</source>
        <translation>Supprimer la batterie.</translation>
    </message>
    <message>
        <source>Let a scheduled task on that server run the commands each day; run them before each change too.</source>
        <translation>Faire exécuter les commandes chaque jour par une tâche planifiée sur ce serveur&#xa0;; les exécuter aussi avant chaque modification.</translation>
    </message>
    <message>
        <source>Keep several generations outside the site. From these two files Move-CsManagementServer rebuilds a lost store, and the backup pool has no copy of the location database: after a failover its export is the only one.</source>
        <translation>Conserver plusieurs générations hors du site. À partir de ces deux fichiers, Move-CsManagementServer reconstruit un magasin perdu&#xa0;; le pool de sauvegarde n’a pas de copie de la base de données des emplacements&#xa0;: après un basculement, son exportation est la seule.</translation>
    </message>
    <message>
        <source>Each export writes a new file; the export of the locations refuses one that exists.</source>
        <translation>Chaque exportation écrit un nouveau fichier&#xa0;; celle des emplacements refuse un fichier qui existe.</translation>
    </message>
    <message>
        <source>Each run writes two files, and they were restored into a test system once.</source>
        <translation>Chaque exécution écrit deux fichiers, et ceux-ci ont été restaurés une fois dans un système de test.</translation>
    </message>
    <message>
        <source>Let a scheduled task export the data of the users of %1.</source>
        <translation>Faire exporter les données des utilisateurs de %1 par une tâche planifiée.</translation>
    </message>
    <message>
        <source>Each run writes one file.</source>
        <translation>Chaque exécution écrit un fichier.</translation>
    </message>
    <message>
        <source>Let a scheduled task export the Response Groups of %1. Before the update of July 2019 for version 2019 the copy of the pool does not hold them: in a disaster this file is imported on the backup pool.</source>
        <translation>Faire exporter les groupes de réponse de %1 par une tâche planifiée. Avant la mise à jour de juillet 2019 pour la version 2019, la copie du pool ne les contient pas&#xa0;: en cas de sinistre, ce fichier est importé sur le pool de sauvegarde.</translation>
    </message>
    <message>
        <source>The file must not exist yet.</source>
        <translation>Le fichier ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>Back up each database of the store in full each day: %2.</source>
        <translation>Faire chaque jour une sauvegarde complète de chaque base de données du magasin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Mirrored databases and those of a group also have backups of their logs (task SQL-05). Back up the system databases after changes.</source>
        <translation>Pour les bases de données en miroir et celles d’un groupe, sauvegarder aussi les journaux (tâche SQL-05). Sauvegarder les bases de données système après chaque modification.</translation>
    </message>
    <message>
        <source>RESTORE VERIFYONLY accepts the backups.</source>
        <translation>RESTORE VERIFYONLY accepte les sauvegardes.</translation>
    </message>
    <message>
        <source>Back up the files: they hold the content of meetings and the logs of compliance.</source>
        <translation>Sauvegarder les fichiers&#xa0;: ils contiennent le contenu des réunions et les journaux de conformité.</translation>
    </message>
    <message>
        <source>On DFS do so every 4 to 8 hours.</source>
        <translation>Sur DFS, le faire toutes les 4 à 8 heures.</translation>
    </message>
    <message>
        <source>A test file was restored.</source>
        <translation>Un fichier de test a été restauré.</translation>
    </message>
    <message>
        <source>Choose one: backups of the databases mgc and mgccomp by SQL Server, or the export, which is much smaller; a backup can be 20 times its size.</source>
        <translation>Choisir l’une des deux méthodes&#xa0;: la sauvegarde des bases de données mgc et mgccomp par SQL Server, ou l’exportation, beaucoup plus petite&#xa0;; une sauvegarde peut atteindre 20 fois sa taille.</translation>
    </message>
    <message>
        <source>Import-CsPersistentChatData restores what the export has written.</source>
        <translation>Import-CsPersistentChatData restaure ce que l’exportation a écrit.</translation>
    </message>
    <message>
        <source>The guide leaves out -DBInstance, which the cmdlet does not run without.</source>
        <translation>Le guide omet -DBInstance, sans lequel la cmdlet ne s’exécute pas.</translation>
    </message>
    <message>
        <source>With much bandwidth and little delay between the data centers, active servers may stand in both, for example two and two. With little bandwidth or much delay, all of them stand in the data center of the primary database.</source>
        <translation>Avec un débit élevé et une faible latence entre les centres de données, des serveurs actifs peuvent se trouver dans les deux, par exemple deux et deux. Avec un faible débit ou une forte latence, tous se trouvent dans le centre de données de la base de données primaire.</translation>
    </message>
    <message>
        <source>Only the servers of the plan accept new connections, and the state of the pool is Normal.</source>
        <translation>Seuls les serveurs du plan acceptent de nouvelles connexions, et l’état du pool est Normal.</translation>
    </message>
    <message>
        <source>The same command with @{Remove=...}.</source>
        <translation>La même commande avec @{Remove=...}.</translation>
    </message>
    <message>
        <source>There is no cmdlet that reads the active servers. The identity is what Get-CsService -PersistentChatServer returns; the documentation shows one example of it, so look at it first.</source>
        <translation>Aucune cmdlet ne lit les serveurs actifs. L’identité est celle que renvoie Get-CsService -PersistentChatServer&#xa0;; la documentation n’en montre qu’un exemple&#xa0;: la regarder d’abord.</translation>
    </message>
    <message>
        <source>Add the group of administrators to the role of Persistent Chat, then allow Persistent Chat in the global policy: it is off for everybody by default.</source>
        <translation>Ajouter le groupe des administrateurs au rôle de la conversation permanente, puis autoriser la conversation permanente dans la stratégie globale&#xa0;: par défaut, elle est désactivée pour tous.</translation>
    </message>
    <message>
        <source>A test user sees Persistent Chat after the next sign-in.</source>
        <translation>Un utilisateur de test voit la conversation permanente après sa prochaine connexion.</translation>
    </message>
    <message>
        <source>Set -EnablePersistentChat $false in the policy.</source>
        <translation>Mettre -EnablePersistentChat $false dans la stratégie.</translation>
    </message>
    <message>
        <source>In the Control Panel, Topology: each role has a green arrow and a green mark for replication.</source>
        <translation>Dans le Panneau de configuration, «&#xa0;Topologie&#xa0;»&#xa0;: chaque rôle a une flèche verte et une marque verte de réplication.</translation>
    </message>
    <message>
        <source>Run the commands and read the report.</source>
        <translation>Exécuter les commandes et lire le rapport.</translation>
    </message>
    <message>
        <source>The report has no failure, no server is behind, and no copy is missing in a pool.</source>
        <translation>Le rapport ne contient aucun échec, aucun serveur n’est en retard, et aucune copie ne manque dans un pool.</translation>
    </message>
    <message>
        <source>In the Control Panel, Users, Enable users: enable two test users on %1.</source>
        <translation>Dans le Panneau de configuration, «&#xa0;Utilisateurs&#xa0;», «&#xa0;Activer des utilisateurs&#xa0;»&#xa0;: activer deux utilisateurs de test sur %1.</translation>
    </message>
    <message>
        <source>Sign in on two computers, exchange instant messages, share, hold a conference with audio, and open the simple URLs for meetings and dial-in.</source>
        <translation>Se connecter sur deux ordinateurs, échanger des messages instantanés, partager, tenir une conférence avec audio, et ouvrir les URL simples des réunions et de la conférence rendez-vous.</translation>
    </message>
    <message>
        <source>Both commands say Result: Success, and what was tried by hand works.</source>
        <translation>Les deux commandes renvoient le résultat Success, et ce qui a été essayé à la main fonctionne.</translation>
    </message>
    <message>
        <source>With test users signed in, fail the store over and back as the runbook of its mode says: RB-BE-MIR for a mirror, RB-BE-AG for an availability group, RB-BE-FCI for a clustered instance.</source>
        <translation>Avec des utilisateurs de test connectés, basculer le magasin puis le ramener, comme le décrit la procédure d’exploitation de son mode&#xa0;: RB-BE-MIR pour un miroir, RB-BE-AG pour un groupe de disponibilité, RB-BE-FCI pour une instance en cluster.</translation>
    </message>
    <message>
        <source>Users stay signed in, and after each failover contact lists can be changed.</source>
        <translation>Les utilisateurs restent connectés, et après chaque basculement les listes de contacts peuvent être modifiées.</translation>
    </message>
    <message>
        <source>Before the handover, in a window that is agreed, carry out the runbook RB-DRILL once in each direction.</source>
        <translation>Avant la remise à l’exploitation, dans une fenêtre convenue, exécuter une fois dans chaque sens la procédure d’exploitation RB-DRILL.</translation>
    </message>
    <message>
        <source>The targets are met: 15 to 20 minutes from the decision to service (RTO), 5 minutes of lost data at most (RPO). No finding stays open.</source>
        <translation>Les objectifs sont atteints&#xa0;: 15 à 20 minutes entre la décision et le rétablissement du service (RTO), au plus 5 minutes de données perdues (RPO). Aucun constat ne reste ouvert.</translation>
    </message>
    <message>
        <source>Take back the sysadmin membership that the task SQL-04 gave.</source>
        <translation>Retirer l’appartenance au rôle sysadmin donnée par la tâche SQL-04.</translation>
    </message>
    <message>
        <source>Remove the transfer shares of mirrors and the files that copied databases, and from the Edge Servers the exported configuration and the files of certificates.</source>
        <translation>Supprimer les partages de transfert des miroirs et les fichiers qui ont servi à copier des bases de données et, sur les serveurs Edge, la configuration exportée et les fichiers de certificats.</translation>
    </message>
    <message>
        <source>Remove temporary accounts from RTCUniversalServerAdmins.</source>
        <translation>Retirer les comptes provisoires de RTCUniversalServerAdmins.</translation>
    </message>
    <message>
        <source>Nothing temporary is left.</source>
        <translation>Il ne reste rien de provisoire.</translation>
    </message>
    <message>
        <source>Hand over the revision of the plan, the checklist with names and times, the topology file and the to-do lists.</source>
        <translation>Remettre la révision du plan, la liste de vérification avec les noms et les heures, le fichier de topologie et les listes des tâches.</translation>
    </message>
    <message>
        <source>Hand over the list of certificates with the dates on which they expire, the runbooks of each pool, pair and store, and the list of contacts.</source>
        <translation>Remettre la liste des certificats avec leurs dates d’expiration, les procédures d’exploitation de chaque pool, paire et magasin, et la liste des contacts.</translation>
    </message>
    <message>
        <source>Operations has accepted the documentation.</source>
        <translation>L’exploitation a accepté la documentation.</translation>
    </message>
    <message>
        <source>Agree on a recovery test of one server each month, another one each time, on a drill of each pair at least once a year, and on updates each quarter.</source>
        <translation>Convenir d’un test de récupération d’un serveur par mois, chaque fois un autre, d’un exercice pour chaque paire au moins une fois par an, et de mises à jour chaque trimestre.</translation>
    </message>
    <message>
        <source>Enter the renewals of certificates and a review of how the logs grow.</source>
        <translation>Inscrire au calendrier les renouvellements de certificats et un contrôle de la croissance des journaux.</translation>
    </message>
    <message>
        <source>The calendar is published.</source>
        <translation>Le calendrier est publié.</translation>
    </message>
    <message>
        <source>The monthly test comes from the documentation; the other intervals are practice.</source>
        <translation>Le test mensuel vient de la documentation&#xa0;; les autres intervalles relèvent de la pratique.</translation>
    </message>
    <message>
        <source>Take a backup of the System State of the schema master, by the product&apos;s guidance while it is disconnected from the network, and a full backup of Active Directory.</source>
        <translation>Faire une sauvegarde de l’état du système du contrôleur de schéma, déconnecté du réseau comme le recommande le produit, et une sauvegarde complète d’Active Directory.</translation>
    </message>
    <message>
        <source>Know how the backup is restored: an extended schema cannot be taken back in another way.</source>
        <translation>Savoir comment la sauvegarde se restaure&#xa0;: un schéma étendu ne peut pas être annulé autrement.</translation>
    </message>
    <message>
        <source>The backups ended without errors, and it is known how they are restored.</source>
        <translation>Les sauvegardes se sont terminées sans erreur, et la façon de les restaurer est connue.</translation>
    </message>
    <message>
        <source>Work on a computer of the domain that has the core components and reaches the schema master. Once per forest.</source>
        <translation>Travailler sur un ordinateur du domaine qui a les composants de base et atteint le contrôleur de schéma. Une fois par forêt.</translation>
    </message>
    <message>
        <source>In the Deployment Wizard choose Prepare Active Directory and run Step 1, Prepare schema; or the command.</source>
        <translation>Dans l’Assistant Déploiement, choisir «&#xa0;Préparer Active Directory&#xa0;» et exécuter «&#xa0;Étape 1&#xa0;: Préparer le schéma&#xa0;»&#xa0;; ou la commande.</translation>
    </message>
    <message>
        <source>The log ends without errors.</source>
        <translation>Le journal se termine sans erreur.</translation>
    </message>
    <message>
        <source>There is none: restore the backup of the schema master (AD-01).</source>
        <translation>Il n’y en a pas&#xa0;: restaurer la sauvegarde du contrôleur de schéma (AD-01).</translation>
    </message>
    <message>
        <source>Ask a domain controller that is not the schema master.</source>
        <translation>Interroger un contrôleur de domaine qui n’est pas le contrôleur de schéma.</translation>
    </message>
    <message>
        <source>The same in ADSI Edit: connect to the schema and open CN=ms-RTC-SIP-SchemaVersion. If the values are not there, wait about 15 minutes and look again.</source>
        <translation>De même dans Modification ADSI&#xa0;: se connecter au schéma et ouvrir CN=ms-RTC-SIP-SchemaVersion. Si les valeurs n’y sont pas, attendre environ 15 minutes et regarder de nouveau.</translation>
    </message>
    <message>
        <source>rangeUpper is 1150 and rangeLower is 3.</source>
        <translation>rangeUpper vaut 1150 et rangeLower vaut 3.</translation>
    </message>
    <message>
        <source>In the Deployment Wizard choose Prepare Active Directory and run Step 3, Prepare current forest; choose the domain of the universal groups. Once per forest. Or use the command.</source>
        <translation>Dans l’Assistant Déploiement, choisir «&#xa0;Préparer Active Directory&#xa0;» et exécuter «&#xa0;Étape 3&#xa0;: Préparer la forêt actuelle&#xa0;»&#xa0;; choisir le domaine des groupes universels. Une fois par forêt. Ou utiliser la commande.</translation>
    </message>
    <message>
        <source>Each action in the log ends with Success.</source>
        <translation>Chaque action du journal se termine par Success.</translation>
    </message>
    <message>
        <source>Disable-CsAdForest exists, but only to remove the product altogether.</source>
        <translation>Disable-CsAdForest existe, mais seulement pour supprimer entièrement le produit.</translation>
    </message>
    <message>
        <source>Ask a domain controller in another Active Directory site than the one that was prepared.</source>
        <translation>Interroger un contrôleur de domaine dans un autre site Active Directory que celui qui a été préparé.</translation>
    </message>
    <message>
        <source>The same in Active Directory Users and Computers: in the container Users stand the universal groups whose names begin with Cs and RTC. If not, force the replication or wait 15 minutes.</source>
        <translation>De même dans Utilisateurs et ordinateurs Active Directory&#xa0;: le conteneur Users contient les groupes universels dont le nom commence par Cs et RTC. Sinon, forcer la réplication ou attendre 15 minutes.</translation>
    </message>
    <message>
        <source>Get-CsAdForest returns LC_FORESTSETTINGS_STATE_READY, and the group is found.</source>
        <translation>Get-CsAdForest renvoie LC_FORESTSETTINGS_STATE_READY, et le groupe est trouvé.</translation>
    </message>
    <message>
        <source>In the Deployment Wizard choose Prepare Active Directory and run Step 5, Prepare current domain; or the command. Once for each domain with servers, users, contacts or groups of the deployment.</source>
        <translation>Dans l’Assistant Déploiement, choisir «&#xa0;Préparer Active Directory&#xa0;» et exécuter «&#xa0;Étape 5&#xa0;: Préparer le domaine actuel&#xa0;»&#xa0;; ou la commande. Une fois pour chaque domaine qui contient des serveurs, des utilisateurs, des contacts ou des groupes du déploiement.</translation>
    </message>
    <message>
        <source>The log has no errors.</source>
        <translation>Le journal est sans erreur.</translation>
    </message>
    <message>
        <source>Disable-CsAdDomain exists, but only to remove the product altogether.</source>
        <translation>Disable-CsAdDomain existe, mais seulement pour supprimer entièrement le produit.</translation>
    </message>
    <message>
        <source>Run the command on a computer of %1 that has the core components.</source>
        <translation>Exécuter la commande sur un ordinateur de %1 qui a les composants de base.</translation>
    </message>
    <message>
        <source>The state is LC_DOMAINSETTINGS_STATE_READY; some pages spell it LC_DOMAIN_SETTINGS_STATE_READY.</source>
        <translation>L’état est LC_DOMAINSETTINGS_STATE_READY&#xa0;; certaines pages l’écrivent LC_DOMAIN_SETTINGS_STATE_READY.</translation>
    </message>
    <message>
        <source>Add those who install to RTCUniversalServerAdmins and those who use the Control Panel to CSAdministrator.</source>
        <translation>Ajouter les personnes qui installent à RTCUniversalServerAdmins et celles qui utilisent le Panneau de configuration à CSAdministrator.</translation>
    </message>
    <message>
        <source>Have them log off and on, so that the new groups are in effect.</source>
        <translation>Leur faire fermer et rouvrir leur session, afin que les nouveaux groupes prennent effet.</translation>
    </message>
    <message>
        <source>Keep the accounts apart: one that uses the Control Panel is not a local administrator of a server of the deployment.</source>
        <translation>Séparer les comptes&#xa0;: un compte qui utilise le Panneau de configuration n’est pas administrateur local d’un serveur du déploiement.</translation>
    </message>
    <message>
        <source>After a new logon, whoami /groups shows the groups.</source>
        <translation>Après une nouvelle ouverture de session, whoami /groups affiche les groupes.</translation>
    </message>
    <message>
        <source>Remove-ADGroupMember with the same arguments.</source>
        <translation>Remove-ADGroupMember avec les mêmes arguments.</translation>
    </message>
    <message>
        <source>Whoever publishes the topology is no Domain Admin: give the setup permission on the organisational unit in which the computers of %1 stand.</source>
        <translation>La personne qui publie la topologie n’est pas membre des Admins du domaine&#xa0;: donner l’autorisation d’installation sur l’unité d’organisation où se trouvent les ordinateurs de %1.</translation>
    </message>
    <message>
        <source>Test-CsSetupPermission returns True. Without the permission only a Domain Admin can publish a topology.</source>
        <translation>Test-CsSetupPermission renvoie True. Sans cette autorisation, seul un membre des Admins du domaine peut publier une topologie.</translation>
    </message>
    <message>
        <source>Revoke-CsSetupPermission; verify its parameters on your system.</source>
        <translation>Revoke-CsSetupPermission&#xa0;; vérifier ses paramètres sur le système.</translation>
    </message>
    <message>
        <source>Create one A record with the name of the pool for each Front End Server, and only for servers that run: a client that gets the address of a missing server waits for it.</source>
        <translation>Créer pour chaque serveur frontal un enregistrement A portant le nom du pool, et seulement pour les serveurs qui fonctionnent&#xa0;: un client qui reçoit l’adresse d’un serveur absent l’attend.</translation>
    </message>
    <message>
        <source>Create one A record with the name of the pool; it leads to the SIP address of the hardware load balancer.</source>
        <translation>Créer un seul enregistrement A portant le nom du pool&#xa0;; il mène à l’adresse SIP de l’équilibreur de charge matérielle.</translation>
    </message>
    <message>
        <source>The records of the servers come with their joining of the domain. Create those that are missing.</source>
        <translation>Les enregistrements des serveurs sont créés quand ceux-ci joignent le domaine. Créer ceux qui manquent.</translation>
    </message>
    <message>
        <source>%1 resolves to one address for each Front End Server, or to the one of the hardware load balancer.</source>
        <translation>%1 est résolu en une adresse pour chaque serveur frontal, ou en celle de l’équilibreur de charge matérielle.</translation>
    </message>
    <message>
        <source>Remove-DnsServerResourceRecord for the A records of %1.</source>
        <translation>Remove-DnsServerResourceRecord pour les enregistrements A de %1.</translation>
    </message>
    <message>
        <source>Create the record. Its name is not that of the pool, and no other pool or Director uses it.</source>
        <translation>Créer l’enregistrement. Son nom n’est pas celui du pool, et aucun autre pool ou directeur ne l’utilise.</translation>
    </message>
    <message>
        <source>The name resolves to the address of the load balancer for web services, never to the addresses of %1.</source>
        <translation>Le nom est résolu en l’adresse de l’équilibreur de charge des services web, jamais en les adresses de %1.</translation>
    </message>
    <message>
        <source>Remove the record.</source>
        <translation>Supprimer l’enregistrement.</translation>
    </message>
    <message>
        <source>Create the records of meetings and of lyncdiscoverinternal for %1, and once for all domains those of dial-in and of administration. They lead to the internal web services of the pool with Central Management: to its load balancer, or to the Standard Edition server itself.</source>
        <translation>Créer les enregistrements des réunions et de lyncdiscoverinternal pour %1, et une seule fois pour tous les domaines ceux de la conférence rendez-vous et de l’administration. Ils mènent aux services web internes du pool qui contient la gestion centralisée&#xa0;: à son équilibreur de charge, ou au serveur Standard Edition lui-même.</translation>
    </message>
    <message>
        <source>These names become aliases of GeoDNS names later (DNS-06).</source>
        <translation>Ces noms deviennent plus tard des alias de noms GeoDNS (DNS-06).</translation>
    </message>
    <message>
        <source>For old clients and desk phones also create _sipinternaltls._tcp, port 5061, and A records sip and sipinternal. Clients trust the target of the SRV record only if it is in the domain of the record.</source>
        <translation>Pour les anciens clients et les téléphones de bureau, créer aussi _sipinternaltls._tcp, port 5061, et les enregistrements A sip et sipinternal. Les clients n’approuvent la cible de l’enregistrement SRV que si elle est dans le domaine de l’enregistrement.</translation>
    </message>
    <message>
        <source>All names resolve to the planned address.</source>
        <translation>Tous les noms sont résolus en l’adresse prévue.</translation>
    </message>
    <message>
        <source>Remove the records.</source>
        <translation>Supprimer les enregistrements.</translation>
    </message>
    <message>
        <source>Create A records for the Access, Web Conferencing and A/V names: one for each Edge Server, or one for each address of a hardware load balancer.</source>
        <translation>Créer des enregistrements A pour les noms d’accès, de conférence web et A/V&#xa0;: un pour chaque serveur Edge, ou un pour chaque adresse d’un équilibreur de charge matérielle.</translation>
    </message>
    <message>
        <source>Create the SRV record _sip._tls to the Access name of the first Edge pool.</source>
        <translation>Créer l’enregistrement SRV _sip._tls vers le nom d’accès du premier pool de serveurs Edge.</translation>
    </message>
    <message>
        <source>Create the SRV record _sipfederationtls._tcp, port 5061, to the Access name of each Edge pool with federation.</source>
        <translation>Créer l’enregistrement SRV _sipfederationtls._tcp, port 5061, vers le nom d’accès de chaque pool de serveurs Edge avec fédération.</translation>
    </message>
    <message>
        <source>Let lyncdiscover, the names of meetings and dial-in, and the external web services of each pool lead to the reverse proxy.</source>
        <translation>Faire mener lyncdiscover, les noms des réunions et de la conférence rendez-vous et les services web externes de chaque pool au proxy inverse.</translation>
    </message>
    <message>
        <source>Create the SRV record _xmpp-server._tcp, port 5269, for each Edge pool with a priority of its own: a failover then needs no work in DNS.</source>
        <translation>Créer l’enregistrement SRV _xmpp-server._tcp, port 5269, pour chaque pool de serveurs Edge avec sa propre priorité&#xa0;: un basculement ne demande alors aucun travail dans DNS.</translation>
    </message>
    <message>
        <source>From outside, nslookup returns the public addresses.</source>
        <translation>Depuis l’extérieur, nslookup renvoie les adresses publiques.</translation>
    </message>
    <message>
        <source>Create the records of the Edge Servers and of their pool: the servers stand outside the domain and bring none.</source>
        <translation>Créer les enregistrements des serveurs Edge et de leur pool&#xa0;: ces serveurs sont hors du domaine et n’en créent aucun.</translation>
    </message>
    <message>
        <source>%1 resolves to the internal addresses of all its servers.</source>
        <translation>%1 est résolu en les adresses internes de tous ses serveurs.</translation>
    </message>
    <message>
        <source>Create an internal and an external GeoDNS name for each of meet, dialin, lyncdiscover and scheduler, with the internal or external web services of both pools. Let the answers take turns, or prefer one pool and fail over to the other.</source>
        <translation>Créer un nom GeoDNS interne et un nom GeoDNS externe pour chacun de meet, dialin, lyncdiscover et scheduler, avec les services web internes ou externes des deux pools. Faire alterner les réponses, ou préférer un pool et basculer vers l’autre.</translation>
    </message>
    <message>
        <source>Turn the records of meetings, dial-in and lyncdiscover inside and outside into CNAME records of the GeoDNS names.</source>
        <translation>Transformer en enregistrements CNAME des noms GeoDNS les enregistrements des réunions, de la conférence rendez-vous et de lyncdiscover, à l’intérieur et à l’extérieur.</translation>
    </message>
    <message>
        <source>Watch the pools: outside, GET /autodiscover/autodiscoverservice.svc/root of the external web services answers with 200 without an Accept header; inside, port 5061 answers. When it does not, close the ports 80, 443 and 4443 on the address of the pool.</source>
        <translation>Surveiller les pools&#xa0;: à l’extérieur, GET /autodiscover/autodiscoverservice.svc/root des services web externes répond 200 sans en-tête Accept&#xa0;; à l’intérieur, le port 5061 répond. Quand ce n’est pas le cas, fermer les ports 80, 443 et 4443 sur l’adresse du pool.</translation>
    </message>
    <message>
        <source>The names still answer when one pool is taken out of the GeoDNS answers.</source>
        <translation>Les noms répondent encore quand l’un des pools est retiré des réponses GeoDNS.</translation>
    </message>
    <message>
        <source>Let the CNAME records lead to the first pool again.</source>
        <translation>Faire de nouveau mener les enregistrements CNAME au premier pool.</translation>
    </message>
    <message>
        <source>Ask on a client and on the management computer.</source>
        <translation>Interroger depuis un client et depuis l’ordinateur de gestion.</translation>
    </message>
    <message>
        <source>Each answer is that of the plan. Computers have the same names in DNS, with their domain and without underscores or letters other than a to z.</source>
        <translation>Chaque réponse est celle du plan. Les ordinateurs ont les mêmes noms dans DNS, avec leur domaine et sans traits de soulignement ni lettres autres que de a à z.</translation>
    </message>
    <message>
        <source>Keep the server out of the domain of the company, and set its primary DNS suffix so that its name is %1.</source>
        <translation>Laisser le serveur hors du domaine de l’entreprise, et définir son suffixe DNS principal de façon que son nom soit %1.</translation>
    </message>
    <message>
        <source>Use two adapters in networks between which nothing is routed. Outside: static addresses and the default gateway, which is the outer firewall.</source>
        <translation>Utiliser deux cartes réseau dans des réseaux entre lesquels rien n’est routé. À l’extérieur&#xa0;: des adresses statiques et la passerelle par défaut, qui est le pare-feu externe.</translation>
    </message>
    <message>
        <source>Inside: one static address, no default gateway, and persistent static routes to all internal networks with clients, servers and voice mail servers.</source>
        <translation>À l’intérieur&#xa0;: une adresse statique, pas de passerelle par défaut, et des itinéraires statiques persistants vers tous les réseaux internes qui contiennent des clients, des serveurs et des serveurs de messagerie vocale.</translation>
    </message>
    <message>
        <source>Without DNS in the perimeter leave the internal DNS servers empty and write the next hop into the hosts file: with DNS load balancing one line for each of its servers.</source>
        <translation>Sans DNS dans le réseau de périmètre, laisser vides les serveurs DNS internes et inscrire le tronçon suivant dans le fichier hosts&#xa0;: avec l’équilibrage de charge DNS, une ligne pour chacun de ses serveurs.</translation>
    </message>
    <message>
        <source>The name of the next hop resolves, and internal servers answer.</source>
        <translation>Le nom du tronçon suivant est résolu, et les serveurs internes répondent.</translation>
    </message>
    <message>
        <source>Remove-NetRoute for the same networks.</source>
        <translation>Remove-NetRoute pour les mêmes réseaux.</translation>
    </message>
    <message>
        <source>Install the features that all servers of the product need; or use the command.</source>
        <translation>Installer les fonctionnalités dont tous les serveurs du produit ont besoin&#xa0;; ou utiliser la commande.</translation>
    </message>
    <message>
        <source>The command ends with Success.</source>
        <translation>La commande se termine par Success.</translation>
    </message>
    <message>
        <source>The documentation has no list for Edge Servers; this is the one for all servers.</source>
        <translation>La documentation n’a pas de liste pour les serveurs Edge&#xa0;; celle-ci est la liste de tous les serveurs.</translation>
    </message>
    <message>
        <source>Export once the topology with %1 is published.</source>
        <translation>Exporter une fois que la topologie avec %1 est publiée.</translation>
    </message>
    <message>
        <source>Carry the file to each Edge Server on media, or over a share that it reaches, and delete it afterwards.</source>
        <translation>Porter le fichier sur chaque serveur Edge avec un support amovible, ou par un partage que celui-ci atteint, et le supprimer ensuite.</translation>
    </message>
    <message>
        <source>Each Edge Server has the file.</source>
        <translation>Chaque serveur Edge a le fichier.</translation>
    </message>
    <message>
        <source>Run Setup.exe, choose Install or Update in the Deployment Wizard, run Step 1 and import the configuration from the file.</source>
        <translation>Exécuter Setup.exe, choisir «&#xa0;Installer ou mettre à jour&#xa0;» dans l’Assistant Déploiement, exécuter l’étape 1 et importer la configuration à partir du fichier.</translation>
    </message>
    <message>
        <source>After this first import replication keeps the server up to date.</source>
        <translation>Après cette première importation, la réplication tient le serveur à jour.</translation>
    </message>
    <message>
        <source>Step 1 shows Complete.</source>
        <translation>L’étape 1 est indiquée comme terminée (Complete).</translation>
    </message>
    <message>
        <source>Run Step 2, Setup or Remove Skype for Business Server Components.</source>
        <translation>Exécuter «&#xa0;Étape 2&#xa0;: Configurer ou supprimer des composants Skype for Business Server&#xa0;».</translation>
    </message>
    <message>
        <source>Install the planned cumulative update.</source>
        <translation>Installer la mise à jour cumulative prévue.</translation>
    </message>
    <message>
        <source>Step 2 shows Complete.</source>
        <translation>L’étape 2 est indiquée comme terminée (Complete).</translation>
    </message>
    <message>
        <source>Take %1 out of the topology, publish, and run Step 2 again.</source>
        <translation>Retirer %1 de la topologie, publier, et exécuter de nouveau l’étape 2.</translation>
    </message>
    <message>
        <source>Import the chain of the authority into the trusted root authorities of each Edge Server.</source>
        <translation>Importer la chaîne de l’autorité dans les autorités de certification racines de confiance de chaque serveur Edge.</translation>
    </message>
    <message>
        <source>Request on the first server: the subject is the internal name of the pool, no other names are needed. Import the answer.</source>
        <translation>Faire la demande sur le premier serveur&#xa0;: l’objet est le nom interne du pool, aucun autre nom n’est nécessaire. Importer la réponse.</translation>
    </message>
    <message>
        <source>Export the certificate with its private key, import it on the other servers, and assign it on each.</source>
        <translation>Exporter le certificat avec sa clé privée, l’importer sur les autres serveurs et l’affecter sur chacun.</translation>
    </message>
    <message>
        <source>Edge Internal shows the certificate on each server.</source>
        <translation>«&#xa0;Edge interne&#xa0;» affiche le certificat sur chaque serveur.</translation>
    </message>
    <message>
        <source>Remove-CsCertificate for the type Internal.</source>
        <translation>Remove-CsCertificate pour le type Internal.</translation>
    </message>
    <message>
        <source>Request offline from the public authority, and import the answer on the first server.</source>
        <translation>Faire la demande hors connexion auprès de l’autorité publique, et importer la réponse sur le premier serveur.</translation>
    </message>
    <message>
        <source>Export it with its private key and import it on the other servers. Never choose to delete the private key after the export.</source>
        <translation>L’exporter avec sa clé privée et l’importer sur les autres serveurs. Ne jamais choisir de supprimer la clé privée après l’exportation.</translation>
    </message>
    <message>
        <source>Assign it to Access Edge, Web Conferencing Edge and A/V Authentication. All servers of %1 use the same certificate for A/V authentication.</source>
        <translation>L’affecter aux services Edge d’accès, Edge de conférence web et d’authentification A/V. Tous les serveurs de %1 utilisent le même certificat pour l’authentification A/V.</translation>
    </message>
    <message>
        <source>Edge External shows the certificate on each server.</source>
        <translation>«&#xa0;Edge externe&#xa0;» affiche le certificat sur chaque serveur.</translation>
    </message>
    <message>
        <source>Remove-CsCertificate for the three types.</source>
        <translation>Remove-CsCertificate pour les trois types.</translation>
    </message>
    <message>
        <source>Run Step 4, Start Services; or the command.</source>
        <translation>Exécuter «&#xa0;Étape 4&#xa0;: Démarrer les services&#xa0;»&#xa0;; ou la commande.</translation>
    </message>
    <message>
        <source>All services run.</source>
        <translation>Tous les services fonctionnent.</translation>
    </message>
    <message>
        <source>Stop-CsWindowsService</source>
        <translation>Stop-CsWindowsService</translation>
    </message>
    <message>
        <source>Outside, sign in remotely and join a meeting without an account.</source>
        <translation>À l’extérieur, se connecter à distance et participer à une réunion sans compte.</translation>
    </message>
    <message>
        <source>Exchange messages with a federated partner.</source>
        <translation>Échanger des messages avec un partenaire fédéré.</translation>
    </message>
    <message>
        <source>Test the ports from outside, and run the Remote Connectivity Analyzer.</source>
        <translation>Tester les ports depuis l’extérieur, et exécuter Remote Connectivity Analyzer.</translation>
    </message>
    <message>
        <source>Where a replica is not up to date, run Invoke-CsManagementStoreReplication and wait.</source>
        <translation>Là où un réplica n’est pas à jour, exécuter Invoke-CsManagementStoreReplication et attendre.</translation>
    </message>
    <message>
        <source>Replicas are up to date, and the tests end with Success.</source>
        <translation>Les réplicas sont à jour, et les tests se terminent par Success.</translation>
    </message>
    <message>
        <source>Let users in from outside, now that the Edge services run.</source>
        <translation>Ouvrir l’accès aux utilisateurs de l’extérieur, maintenant que les services Edge fonctionnent.</translation>
    </message>
    <message>
        <source>The values are set, and the external access policy allows the test users.</source>
        <translation>Les valeurs sont définies, et la stratégie d’accès externe autorise les utilisateurs de test.</translation>
    </message>
    <message>
        <source>Set the values back to $false.</source>
        <translation>Remettre les valeurs à $false.</translation>
    </message>
    <message>
        <source>Log on with an account of the domain that is local administrator and member of RTCUniversalServerAdmins.</source>
        <translation>Ouvrir une session avec un compte du domaine qui est administrateur local et membre de RTCUniversalServerAdmins.</translation>
    </message>
    <message>
        <source>Run Setup.exe from the product media, choose drive and folder, and accept the licence. Windows is up to date.</source>
        <translation>Exécuter Setup.exe depuis le support du produit, choisir le lecteur et le dossier, et accepter la licence. Windows est à jour.</translation>
    </message>
    <message>
        <source>The Deployment Wizard opens.</source>
        <translation>L’Assistant Déploiement s’ouvre.</translation>
    </message>
    <message>
        <source>Uninstall the core components.</source>
        <translation>Désinstaller les composants de base.</translation>
    </message>
    <message>
        <source>In the Deployment Wizard choose Install or Update Skype for Business Server System and run Step 1; retrieve the configuration from the Central Management store.</source>
        <translation>Dans l’Assistant Déploiement, choisir «&#xa0;Installer ou mettre à jour le système Skype for Business Server&#xa0;» et exécuter l’étape 1&#xa0;; récupérer la configuration depuis le magasin central de gestion.</translation>
    </message>
    <message>
        <source>It installs SQL Server Express for a copy that is read only, and shows no progress.</source>
        <translation>Cette étape installe SQL Server Express pour une copie en lecture seule, et n’affiche aucune progression.</translation>
    </message>
    <message>
        <source>Step 1 shows Complete, and the service MSSQL$RTCLOCAL runs.</source>
        <translation>L’étape 1 est indiquée comme terminée (Complete), et le service MSSQL$RTCLOCAL fonctionne.</translation>
    </message>
    <message>
        <source>Remove the instance RTCLOCAL.</source>
        <translation>Supprimer l’instance RTCLOCAL.</translation>
    </message>
    <message>
        <source>Run Step 2, Setup or Remove Skype for Business Server Components; or the command, which the wizard runs.</source>
        <translation>Exécuter «&#xa0;Étape 2&#xa0;: Configurer ou supprimer des composants Skype for Business Server&#xa0;»&#xa0;; ou la commande, qu’exécute l’assistant.</translation>
    </message>
    <message>
        <source>Settle what it reports as a missing prerequisite, restart when it asks, and run it again.</source>
        <translation>Régler ce qui est signalé comme prérequis manquant, redémarrer sur demande, et exécuter de nouveau l’étape.</translation>
    </message>
    <message>
        <source>Run Windows Update once more.</source>
        <translation>Exécuter encore une fois Windows Update.</translation>
    </message>
    <message>
        <source>Steps 1 and 2 show Complete.</source>
        <translation>Les étapes 1 et 2 sont indiquées comme terminées (Complete).</translation>
    </message>
    <message>
        <source>The folder of the program has the year of the product in its name.</source>
        <translation>Le nom du dossier du programme contient l’année du produit.</translation>
    </message>
    <message>
        <source>Run SkypeServerUpdateInstaller.exe, install all updates and restart when it asks. No service runs yet, so nothing needs to be drained.</source>
        <translation>Exécuter SkypeServerUpdateInstaller.exe, installer toutes les mises à jour et redémarrer sur demande. Aucun service ne fonctionne encore&#xa0;: il n’y a donc rien à vider de ses connexions.</translation>
    </message>
    <message>
        <source>Bring all servers of a pool, and both pools of a pair, to the same level.</source>
        <translation>Mettre au même niveau tous les serveurs d’un pool, et les deux pools d’une paire.</translation>
    </message>
    <message>
        <source>After cumulative update 1 run Update-CsAdminRole once for the deployment.</source>
        <translation>Après la mise à jour cumulative 1, exécuter une fois Update-CsAdminRole pour le déploiement.</translation>
    </message>
    <message>
        <source>All components have version %2.</source>
        <translation>Tous les composants ont la version %2.</translation>
    </message>
    <message>
        <source>Uninstall the packages of the update.</source>
        <translation>Désinstaller les packages de la mise à jour.</translation>
    </message>
    <message>
        <source>Switches of the installer for an unattended run are not documented, so the command has none.</source>
        <translation>Les options du programme d’installation pour une exécution sans assistance ne sont pas documentées&#xa0;; la commande n’en a donc pas.</translation>
    </message>
    <message>
        <source>Run Step 3, Request, Install or Assign Certificates: request at once or later, choose authority, template, friendly name and 2048 bits or more, look through the names, assign. Or use the commands.</source>
        <translation>Exécuter «&#xa0;Étape 3&#xa0;: Demander, installer ou affecter des certificats&#xa0;»&#xa0;: demander tout de suite ou plus tard, choisir l’autorité, le modèle, le nom convivial et 2048 bits ou plus, parcourir les noms, affecter. Ou utiliser les commandes.</translation>
    </message>
    <message>
        <source>Default, WebServicesInternal and WebServicesExternal may be one certificate.</source>
        <translation>Default, WebServicesInternal et WebServicesExternal peuvent être un seul certificat.</translation>
    </message>
    <message>
        <source>This server needs a certificate for Default.</source>
        <translation>Ce serveur a besoin d’un certificat pour Default.</translation>
    </message>
    <message>
        <source>Request OAuthTokenIssuer here, once for the deployment; it reaches the other servers by itself. It may have to be exportable: look at what the wizard proposes.</source>
        <translation>Demander ici OAuthTokenIssuer, une fois pour le déploiement&#xa0;; il atteint de lui-même les autres serveurs. Il peut devoir être exportable&#xa0;: regarder ce que propose l’assistant.</translation>
    </message>
    <message>
        <source>Give each certificate a friendly name that no other has in the store of the computer.</source>
        <translation>Donner à chaque certificat un nom convivial qu’aucun autre ne porte dans le magasin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Each use shows a valid certificate with its private key.</source>
        <translation>Chaque utilisation affiche un certificat valide avec sa clé privée.</translation>
    </message>
    <message>
        <source>Remove-CsCertificate for the use.</source>
        <translation>Remove-CsCertificate pour l’utilisation.</translation>
    </message>
    <message>
        <source>To assign OAuthTokenIssuer with the identity Global is usual, but the pages used here do not show it.</source>
        <translation>Affecter OAuthTokenIssuer avec l’identité Global est courant, mais les pages utilisées ici ne le montrent pas.</translation>
    </message>
    <message>
        <source>Look whether the configuration has reached %1. If it has not, run Invoke-CsManagementStoreReplication, wait and look again.</source>
        <translation>Regarder si la configuration a atteint %1. Sinon, exécuter Invoke-CsManagementStoreReplication, attendre et regarder de nouveau.</translation>
    </message>
    <message>
        <source>UpToDate is True.</source>
        <translation>UpToDate vaut True.</translation>
    </message>
    <message>
        <source>See that the Windows Firewall service runs on each server of %1.</source>
        <translation>S’assurer que le service Pare-feu Windows fonctionne sur chaque serveur de %1.</translation>
    </message>
    <message>
        <source>Have at least %2 of the %3 servers up, then start the pool.</source>
        <translation>Avoir au moins %2 des %3 serveurs en marche, puis démarrer le pool.</translation>
    </message>
    <message>
        <source>Start the services of the server; Start-CsPool is for pools of several.</source>
        <translation>Démarrer les services du serveur&#xa0;; Start-CsPool est destiné aux pools à plusieurs serveurs.</translation>
    </message>
    <message>
        <source>Look at the services themselves: the wizard only asks them to start.</source>
        <translation>Regarder les services eux-mêmes&#xa0;: l’assistant leur demande seulement de démarrer.</translation>
    </message>
    <message>
        <source>All services run on all servers, and Test-CsTopology for the service Registrar of %1 succeeds.</source>
        <translation>Tous les services fonctionnent sur tous les serveurs, et Test-CsTopology réussit pour le service Registrar de %1.</translation>
    </message>
    <message>
        <source>Stop-CsWindowsService on each server.</source>
        <translation>Stop-CsWindowsService sur chaque serveur.</translation>
    </message>
    <message>
        <source>Restart the Mediation Server afterwards and look at it on the page Topology of the Control Panel.</source>
        <translation>Redémarrer ensuite le serveur de médiation et le regarder dans la page «&#xa0;Topologie&#xa0;» du Panneau de configuration.</translation>
    </message>
    <message>
        <source>Install the pool with the Central Management store before all other servers, and go on once the store answers.</source>
        <translation>Installer le pool qui contient le magasin central de gestion avant tous les autres serveurs, et continuer une fois que le magasin répond.</translation>
    </message>
    <message>
        <source>ActiveMasterFqdn and ActiveFileTransferAgentFqdns name servers of the pool with Central Management, and the second command returns nothing about installed servers.</source>
        <translation>ActiveMasterFqdn et ActiveFileTransferAgentFqdns nomment des serveurs du pool qui contient la gestion centralisée, et la deuxième commande ne renvoie rien à propos des serveurs installés.</translation>
    </message>
    <message>
        <source>Create the share for the backups of the transaction log; it is no file store of the topology. All database servers of Persistent Chat, in both data centers, read and write it. Where SQL Server runs as Local System on the primary, the folder is a local one of that server.</source>
        <translation>Créer le partage pour les sauvegardes du journal des transactions&#xa0;; ce n’est pas un magasin de fichiers de la topologie. Tous les serveurs de base de données de la conversation permanente, dans les deux centres de données, le lisent et y écrivent. Là où SQL Server s’exécute sous Local System sur le serveur primaire, le dossier est un dossier local de ce serveur.</translation>
    </message>
    <message>
        <source>Create the folder on the backup server into which the files are copied. The account of SQL Server Agent there reads the share and writes this folder.</source>
        <translation>Créer sur le serveur de sauvegarde le dossier dans lequel les fichiers sont copiés. Là, le compte de SQL Server Agent lit le partage et écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>Let SQL Server Agent start by itself and run on all of these servers.</source>
        <translation>Faire démarrer SQL Server Agent automatiquement et le laisser fonctionner sur tous ces serveurs.</translation>
    </message>
    <message>
        <source>SQL Server Agent runs on each server, and a test file goes through the share in both directions.</source>
        <translation>SQL Server Agent fonctionne sur chaque serveur, et un fichier de test passe par le partage dans les deux sens.</translation>
    </message>
    <message>
        <source>In Management Studio on %2: the database mgc, Properties, Transaction Log Shipping, Enable this as a primary database. In Backup Settings give the network path, the local path if the folder is on this server, how long files are kept, when to alert, the schedule, and the compression of the server&apos;s default.</source>
        <translation>Dans Management Studio sur %2&#xa0;: la base de données mgc, «&#xa0;Propriétés&#xa0;», «&#xa0;Copie des journaux de transaction&#xa0;», l’activer comme base de données primaire. Dans «&#xa0;Paramètres de sauvegarde&#xa0;», indiquer le chemin réseau, le chemin local si le dossier se trouve sur ce serveur, la durée de conservation des fichiers, le moment de l’alerte, la planification, et la compression par défaut du serveur.</translation>
    </message>
    <message>
        <source>Add the secondary: connect to %3, database mgc. Initialize it with a full backup that is restored there. Copy Files: the folder on that server. Restore: No recovery mode, a delay of 0 minutes, an alert and a schedule. Keep the three schedules about equal, then OK.</source>
        <translation>Ajouter la base de données secondaire&#xa0;: se connecter à %3, base de données mgc. L’initialiser avec une sauvegarde complète, qui y est restaurée. «&#xa0;Copier les fichiers&#xa0;»&#xa0;: le dossier sur ce serveur. «&#xa0;Restaurer&#xa0;»&#xa0;: mode sans récupération, un délai de 0 minute, une alerte et une planification. Garder les trois planifications à peu près égales, puis «&#xa0;OK&#xa0;».</translation>
    </message>
    <message>
        <source>The jobs for backup, copy and restore succeed, and mgc on %3 is in the state RESTORING.</source>
        <translation>Les travaux de sauvegarde, de copie et de restauration réussissent, et mgc sur %3 est à l’état RESTORING.</translation>
    </message>
    <message>
        <source>Remove log shipping in the same dialog.</source>
        <translation>Supprimer la copie des journaux dans la même boîte de dialogue.</translation>
    </message>
    <message>
        <source>The statement is only the first of six that the dialog runs; it shows which value goes where.</source>
        <translation>L’instruction n’est que la première des six qu’exécute la boîte de dialogue&#xa0;; elle montre où va chaque valeur.</translation>
    </message>
    <message>
        <source>Run the first command: mgc fails over to the mirror.</source>
        <translation>Exécuter la première commande&#xa0;: mgc bascule vers le miroir.</translation>
    </message>
    <message>
        <source>In Management Studio on %2: the same dialog with exactly the settings of the task PCH-04. The secondary is %3; for Initialize choose No, the secondary database is initialized.</source>
        <translation>Dans Management Studio sur %2&#xa0;: la même boîte de dialogue avec exactement les paramètres de la tâche PCH-04. La base secondaire est %3&#xa0;; pour l’initialisation, choisir «&#xa0;Non&#xa0;»&#xa0;: la base de données secondaire est déjà initialisée.</translation>
    </message>
    <message>
        <source>Choose Script Configuration to New Query Window.</source>
        <translation>Choisir «&#xa0;Générer le script de la configuration dans une nouvelle fenêtre de requête&#xa0;».</translation>
    </message>
    <message>
        <source>Choose OK in the dialog of that window.</source>
        <translation>Choisir «&#xa0;OK&#xa0;» dans la boîte de dialogue de cette fenêtre.</translation>
    </message>
    <message>
        <source>Run only the first half of the script, down to the line End: Script to be run at Primary.</source>
        <translation>N’exécuter que la première moitié du script, jusqu’à la ligne qui commence par End et contient «&#xa0;Script to be run at Primary&#xa0;».</translation>
    </message>
    <message>
        <source>Cancel the dialog of log shipping.</source>
        <translation>Annuler la boîte de dialogue de la copie des journaux.</translation>
    </message>
    <message>
        <source>Run the second command: mgc fails back to the primary.</source>
        <translation>Exécuter la deuxième commande&#xa0;: mgc revient sur le serveur primaire.</translation>
    </message>
    <message>
        <source>The backup job exists on %2 too, and the primary is the principal again.</source>
        <translation>Le travail de sauvegarde existe aussi sur %2, et le serveur primaire est de nouveau le principal.</translation>
    </message>
    <message>
        <source>Delete the jobs of log shipping on %2.</source>
        <translation>Supprimer les travaux de la copie des journaux sur %2.</translation>
    </message>
    <message>
        <source>Management Studio does not hold two primaries for one secondary, hence the script.</source>
        <translation>Management Studio n’admet pas deux bases primaires pour une base secondaire, d’où le script.</translation>
    </message>
    <message>
        <source>Principal, mirror and witness are in one domain, and whoever runs the command may create the folders for data and logs on the mirror. -DatabaseType (one type per call) or -ExcludeDatabaseList narrows the work.</source>
        <translation>Le principal, le miroir et le témoin sont dans un même domaine, et la personne qui exécute la commande peut créer sur le miroir les dossiers des données et des journaux. -DatabaseType (un type par appel) ou -ExcludeDatabaseList restreint le travail.</translation>
    </message>
    <message>
        <source>Uninstall-CsMirrorDatabase with -DropExistingDatabasesOnMirror, once per type of database.</source>
        <translation>Uninstall-CsMirrorDatabase avec -DropExistingDatabasesOnMirror, une fois par type de base de données.</translation>
    </message>
    <message>
        <source>The service accounts of SQL Server and SQL Server Agent on principal and mirror read and write the share and its folder. For services that run as Network Service or Local System these are the computer accounts, with the $ at the end.</source>
        <translation>Les comptes de service de SQL Server et de SQL Server Agent sur le principal et le miroir lisent et écrivent dans le partage et son dossier. Pour les services qui s’exécutent sous Network Service ou Local System, il s’agit des comptes d’ordinateur, avec le $ à la fin.</translation>
    </message>
    <message>
        <source>Balance HTTP and HTTPS on the load balancer: DNS load balancing does not serve the web traffic of clients.</source>
        <translation>Équilibrer HTTP et HTTPS sur l’équilibreur de charge&#xa0;: l’équilibrage de charge DNS ne convient pas au trafic web des clients.</translation>
    </message>
    <message>
        <source>Internal address: port %2 to %2 and port %3 to %3, with persistence by source address.</source>
        <translation>Adresse interne&#xa0;: port %2 vers %2 et port %3 vers %3, avec persistance par adresse source.</translation>
    </message>
    <message>
        <source>External address: port %4 to %5 and port %6 to %7; no persistence is needed.</source>
        <translation>Adresse externe&#xa0;: port %4 vers %5 et port %6 vers %7&#xa0;; aucune persistance n’est nécessaire.</translation>
    </message>
    <message>
        <source>Let the load balancer watch TCP port %8 of each server.</source>
        <translation>Faire surveiller par l’équilibreur de charge le port TCP %8 de chaque serveur.</translation>
    </message>
    <message>
        <source>Set the idle timeout of TCP to 1800 seconds. Do not use direct server return. For mobile clients each request of a TCP session is balanced by itself.</source>
        <translation>Régler le délai d’inactivité TCP sur 1&#x202f;800 secondes. Ne pas utiliser le retour direct du serveur. Pour les clients mobiles, chaque requête d’une session TCP est équilibrée séparément.</translation>
    </message>
    <message>
        <source>The address answers once %1 runs, and the load balancer takes out a Front End Server that is stopped.</source>
        <translation>L’adresse répond dès que %1 fonctionne, et l’équilibreur de charge retire un serveur frontal arrêté.</translation>
    </message>
    <message>
        <source>Remove the virtual servers.</source>
        <translation>Supprimer les serveurs virtuels.</translation>
    </message>
    <message>
        <source>Without DNS load balancing for SIP the address of %1 carries these TCP ports: 5061, 444, 135, 80, 443, 8080, 4443, 448, 5071, 5072, 5073, 5075, 5076 and 5080.</source>
        <translation>Sans équilibrage de charge DNS pour SIP, l’adresse de %1 porte ces ports TCP&#xa0;: 5061, 444, 135, 80, 443, 8080, 4443, 448, 5071, 5072, 5073, 5075, 5076 et 5080.</translation>
    </message>
    <message>
        <source>Add TCP port 5070 for the Mediation Server on the same computers.</source>
        <translation>Ajouter le port TCP 5070 pour le serveur de médiation sur les mêmes ordinateurs.</translation>
    </message>
    <message>
        <source>All these ports answer on the address.</source>
        <translation>Tous ces ports répondent sur l’adresse.</translation>
    </message>
    <message>
        <source>Create a listener with the public certificate. Its names: the external web services of each pool and Director, the meetings and lyncdiscover of each SIP domain, dial-in, and the Office Web Apps farm.</source>
        <translation>Créer un port d’écoute avec le certificat public. Ses noms&#xa0;: les services web externes de chaque pool et directeur, les réunions et lyncdiscover de chaque domaine SIP, la conférence rendez-vous et la batterie de serveurs Office Web Apps.</translation>
    </message>
    <message>
        <source>Lead port 443 to 4443 and port 80 to 8080 of the external web services. Keep the host header of the request, and pass the authentication through.</source>
        <translation>Diriger le port 443 vers 4443 et le port 80 vers 8080 des services web externes. Conserver l’en-tête d’hôte de la requête, et transmettre l’authentification.</translation>
    </message>
    <message>
        <source>After the phase Install, /meet below the external web services answers from outside.</source>
        <translation>Après la phase «&#xa0;Installation&#xa0;», /meet sous les services web externes répond depuis l’extérieur.</translation>
    </message>
    <message>
        <source>Disable the rules.</source>
        <translation>Désactiver les règles.</translation>
    </message>
    <message>
        <source>Between Front End Servers, and from clients to them: 5061, 444, 135 (RPC), 80, 443, 8080, 4443, 5062, 5063, 5065, 8057, 8060, 8061, and 49152 to 65535 for media.</source>
        <translation>Entre les serveurs frontaux, et des clients vers eux&#xa0;: 5061, 444, 135 (RPC), 80, 443, 8080, 4443, 5062, 5063, 5065, 8057, 8060, 8061, et 49152 à 65535 pour le média.</translation>
    </message>
    <message>
        <source>From Front End Servers to SQL Server: the TCP port of the instance, and UDP 1434 for SQL Browser. To the file server: SMB, 445.</source>
        <translation>Des serveurs frontaux vers SQL Server&#xa0;: le port TCP de l’instance, et UDP 1434 pour SQL Browser. Vers le serveur de fichiers&#xa0;: SMB, 445.</translation>
    </message>
    <message>
        <source>From the pool with Central Management to each server: 445. To Edge Servers: 4443.</source>
        <translation>Du pool qui contient la gestion centralisée vers chaque serveur&#xa0;: 445. Vers les serveurs Edge&#xa0;: 4443.</translation>
    </message>
    <message>
        <source>From gateways to Mediation Servers: 5067 with TLS or 5068 with TCP. From Front End Servers to them: 5070.</source>
        <translation>Des passerelles vers les serveurs de médiation&#xa0;: 5067 avec TLS ou 5068 avec TCP. Des serveurs frontaux vers eux&#xa0;: 5070.</translation>
    </message>
    <message>
        <source>To Persistent Chat Servers: 5041, 881 and 443.</source>
        <translation>Vers les serveurs de conversation permanente&#xa0;: 5041, 881 et 443.</translation>
    </message>
    <message>
        <source>Keep the port ranges of media out of IPsec.</source>
        <translation>Laisser les plages de ports du média hors d’IPsec.</translation>
    </message>
    <message>
        <source>The port tests of the plan succeed.</source>
        <translation>Les tests de ports du plan réussissent.</translation>
    </message>
    <message>
        <source>Remove the rules.</source>
        <translation>Supprimer les règles.</translation>
    </message>
    <message>
        <source>Open SMB, TCP 445, from each Front End Server of either pool to the file store of the other, and 5061, 444 and HTTPS between the pools.</source>
        <translation>Ouvrir SMB, TCP 445, de chaque serveur frontal de l’un des pools vers le magasin de fichiers de l’autre, ainsi que 5061, 444 et HTTPS entre les pools.</translation>
    </message>
    <message>
        <source>Protect the path: the Backup Service neither encrypts nor authenticates what it copies. Use a protected WAN, or IPsec rules for exactly these SMB paths.</source>
        <translation>Protéger le chemin&#xa0;: le service de sauvegarde ne chiffre ni n’authentifie ce qu’il copie. Utiliser un WAN protégé, ou des règles IPsec limitées à ces chemins SMB.</translation>
    </message>
    <message>
        <source>The targets for recovery hold for sites of one world region with fast links between them.</source>
        <translation>Les objectifs de récupération valent pour des sites d’une même région du monde reliés par des liaisons rapides.</translation>
    </message>
    <message>
        <source>The test succeeds on each Front End Server of both pools once servers and shares exist.</source>
        <translation>Le test réussit sur chaque serveur frontal des deux pools dès que les serveurs et les partages existent.</translation>
    </message>
    <message>
        <source>From the Internet: TCP 443 to Access, Web Conferencing and A/V; UDP 3478 to A/V. To the Internet: 53, 80, 443, 5061, and UDP 3478.</source>
        <translation>Depuis Internet&#xa0;: TCP 443 vers l’accès, la conférence web et A/V&#xa0;; UDP 3478 vers A/V. Vers Internet&#xa0;: 53, 80, 443, 5061 et UDP 3478.</translation>
    </message>
    <message>
        <source>From the Internet to Access: TCP 5061 for federation.</source>
        <translation>D’Internet vers l’accès&#xa0;: TCP 5061 pour la fédération.</translation>
    </message>
    <message>
        <source>From A/V to the Internet: TCP and UDP 50000 to 59999; inbound only for partners with old versions.</source>
        <translation>De A/V vers Internet&#xa0;: TCP et UDP 50000 à 59999&#xa0;; en entrée seulement pour les partenaires qui ont d’anciennes versions.</translation>
    </message>
    <message>
        <source>Between the next hop and the Edge Servers: 5061 both ways. From Front End Servers to Edge Servers: 8057, 5062, 443 and 3478, and 50001 to 50003 for logging.</source>
        <translation>Entre le tronçon suivant et les serveurs Edge&#xa0;: 5061 dans les deux sens. Des serveurs frontaux vers les serveurs Edge&#xa0;: 8057, 5062, 443 et 3478, et 50001 à 50003 pour la journalisation.</translation>
    </message>
    <message>
        <source>From the pool with Central Management and from its backup pool to the Edge Servers: TCP %2.</source>
        <translation>Du pool qui contient la gestion centralisée et de son pool de sauvegarde vers les serveurs Edge&#xa0;: TCP %2.</translation>
    </message>
    <message>
        <source>XMPP: 5269 outside, 23456 inside.</source>
        <translation>XMPP&#xa0;: 5269 à l’extérieur, 23456 à l’intérieur.</translation>
    </message>
    <message>
        <source>Use the same kind of load balancing on both sides of the Edge Servers; behind a hardware load balancer no address is translated.</source>
        <translation>Utiliser la même sorte d’équilibrage de charge des deux côtés des serveurs Edge&#xa0;; derrière un équilibreur de charge matérielle, aucune adresse n’est traduite.</translation>
    </message>
    <message>
        <source>The port tests succeed once the Edge services run.</source>
        <translation>Les tests de ports réussissent dès que les services Edge fonctionnent.</translation>
    </message>
    <message>
        <source>The documentation does not name the backup pool of Central Management as a source. Without that rule the Edge Servers get no more configuration after a failover of Central Management.</source>
        <translation>La documentation ne cite pas comme source le pool de sauvegarde de la gestion centralisée. Sans cette règle, les serveurs Edge ne reçoivent plus de configuration après un basculement de la gestion centralisée.</translation>
    </message>
    <message>
        <source>Begin when the Bootstrapper has ended on each Front End Server of both pools. One server at a time, as the runbook RB-PATCH says.</source>
        <translation>Commencer quand le Bootstrapper s’est terminé sur chaque serveur frontal des deux pools. Un serveur à la fois, comme le décrit la procédure d’exploitation RB-PATCH.</translation>
    </message>
    <message>
        <source>A Standard Edition server is its own SQL Server; -LocalDatabases, run on it, does the same.</source>
        <translation>Un serveur Standard Edition est son propre serveur SQL&#xa0;; -LocalDatabases, exécuté sur lui, fait de même.</translation>
    </message>
    <message>
        <source>In Topology Builder: Persistent Chat pools, New Persistent Chat Pool, multiple computer pool. A single computer pool can neither grow nor have disaster recovery. On a Standard Edition server the FQDN of the pool is that of the server.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Pools de conversation permanente&#xa0;», «&#xa0;Nouveau pool de conversation permanente&#xa0;», pool à plusieurs ordinateurs. Un pool à un seul ordinateur ne peut ni s’agrandir ni avoir de récupération d’urgence. Sur un serveur Standard Edition, le nom de domaine complet du pool est celui du serveur.</translation>
    </message>
    <message>
        <source>Give the display name, the port %2, compliance, and the sites it is the default of.</source>
        <translation>Indiquer le nom d’affichage, le port %2, la conformité et les sites dont il est le pool par défaut.</translation>
    </message>
    <message>
        <source>In Topology Builder: Action, Install Database; or run the commands. They create the database mgc of %1.</source>
        <translation>Dans le Générateur de topologie&#xa0;: «&#xa0;Action&#xa0;», «&#xa0;Installer la base de données&#xa0;»&#xa0;; ou exécuter les commandes. Elles créent la base de données mgc de %1.</translation>
    </message>
    <message>
        <source>Then do the same for the compliance database mgccomp, with -DatabaseType PersistentChatCompliance.</source>
        <translation>Faire ensuite de même pour la base de données de conformité mgccomp, avec -DatabaseType PersistentChatCompliance.</translation>
    </message>
    <message>
        <source>mgc exists, with compliance mgccomp too. Where there is a mirror, it is synchronized with the primary.</source>
        <translation>mgc existe, ainsi que mgccomp avec la conformité. Là où il y a un miroir, il est synchronisé avec la base primaire.</translation>
    </message>
    <message>
        <source>Uninstall-CsMirrorDatabase with -DatabaseType PersistentChat.</source>
        <translation>Uninstall-CsMirrorDatabase avec -DatabaseType PersistentChat.</translation>
    </message>
    <message>
        <source>Where there is a mirror, the command deletes copies of the database that are already on it.</source>
        <translation>Là où il y a un miroir, la commande supprime les copies de la base de données qui s’y trouvent déjà.</translation>
    </message>
    <message>
        <source>The product takes .NET Framework 3.5, 4.5 and 4.6.x, and with cumulative update 5, 6 and 9 also 4.7.1, 4.7.2 and 4.8.</source>
        <translation>Le produit accepte .NET Framework 3.5, 4.5 et 4.6.x, et avec les mises à jour cumulatives 5, 6 et 9 également 4.7.1, 4.7.2 et 4.8.</translation>
    </message>
    <message>
        <source>The product needs .NET Framework 4.7 or 4.8.</source>
        <translation>Le produit a besoin de .NET Framework 4.7 ou 4.8.</translation>
    </message>
    <message>
        <source>Run the command as sysadmin of the instance. The group RTCUniversalServerAdmins does not own the databases.</source>
        <translation>Exécuter la commande comme sysadmin de l’instance. Le groupe RTCUniversalServerAdmins n’est pas propriétaire des bases de données.</translation>
    </message>
    <message>
        <source>The share lies on a Windows file server, or a cluster of them, with direct-attached or SAN storage; network appliances are not supported. It may lie on a Standard Edition server and, though this is not recommended, on a database server, but not on a Front End Server of Enterprise Edition.</source>
        <translation>Le partage se trouve sur un serveur de fichiers Windows, ou un cluster de tels serveurs, avec stockage en attachement direct ou SAN&#xa0;; les appliances réseau ne sont pas prises en charge. Il peut se trouver sur un serveur Standard Edition et, bien que ce ne soit pas recommandé, sur un serveur de base de données, mais pas sur un serveur frontal Enterprise Edition.</translation>
    </message>
    <message>
        <source>Give the local administrators full control of the share. Topology Builder sets the other permissions where it can.</source>
        <translation>Donner aux administrateurs locaux le contrôle total du partage. Le Générateur de topologie définit les autres autorisations là où il le peut.</translation>
    </message>
    <message>
        <source>The share answers as %2, and whoever publishes has full control of it.</source>
        <translation>Le partage répond sous %2, et la personne qui publie en a le contrôle total.</translation>
    </message>
    <message>
        <source>Remove-SmbShare for the share.</source>
        <translation>Remove-SmbShare pour le partage.</translation>
    </message>
    <message>
        <source>The groups exist once the forest is prepared. On a Windows of another language BUILTIN\Administrators has another name: use the one of S-1-5-32-544.</source>
        <translation>Les groupes existent dès que la forêt est préparée. Sur un Windows d’une autre langue, BUILTIN\Administrators porte un autre nom&#xa0;: utiliser celui de S-1-5-32-544.</translation>
    </message>
    <message>
        <source>Use two file servers for each site, or for each pool if more shall survive; both in one data center.</source>
        <translation>Utiliser deux serveurs de fichiers pour chaque site, ou pour chaque pool si davantage doit survivre&#xa0;; tous deux dans un même centre de données.</translation>
    </message>
    <message>
        <source>Create the folders, the shares, the folder of the namespace with its targets, and the replication group.</source>
        <translation>Créer les dossiers, les partages, le dossier de l’espace de noms avec ses cibles, et le groupe de réplication.</translation>
    </message>
    <message>
        <source>Two file servers give failover but no guarantee of replication: nothing is promised about lost data. Back the share up every 4 to 8 hours.</source>
        <translation>Deux serveurs de fichiers assurent le basculement mais ne garantissent pas la réplication&#xa0;: rien n’est promis au sujet des données perdues. Sauvegarder le partage toutes les 4 à 8 heures.</translation>
    </message>
    <message>
        <source>The targets are Online, and a test file written through %2 appears on each file server.</source>
        <translation>Les cibles sont en ligne (Online), et un fichier de test écrit par %2 apparaît sur chaque serveur de fichiers.</translation>
    </message>
    <message>
        <source>Remove-DfsnFolder for the folder; then remove the replication group and the shares.</source>
        <translation>Remove-DfsnFolder pour le dossier&#xa0;; supprimer ensuite le groupe de réplication et les partages.</translation>
    </message>
    <message>
        <source>The root of the namespace exists already (New-DfsnRoot).</source>
        <translation>La racine de l’espace de noms existe déjà (New-DfsnRoot).</translation>
    </message>
    <message>
        <source>Set the permissions on each file server. Topology Builder reports &quot;Unable to access share permissions&quot; for a DFS path; once they are set, that warning can be ignored.</source>
        <translation>Définir les autorisations sur chaque serveur de fichiers. Pour un chemin DFS, le Générateur de topologie signale «&#xa0;Unable to access share permissions&#xa0;»&#xa0;; une fois les autorisations définies, cet avertissement peut être ignoré.</translation>
    </message>
    <message>
        <source>The three groups have Change, which contains Read; the local administrators have Full.</source>
        <translation>Les trois groupes ont l’autorisation Modifier, qui comprend Lecture&#xa0;; les administrateurs locaux ont le Contrôle total.</translation>
    </message>
    <message>
        <source>Revoke-SmbShareAccess for the three groups; verify its parameters on your system.</source>
        <translation>Revoke-SmbShareAccess pour les trois groupes&#xa0;; vérifier ses paramètres sur le système.</translation>
    </message>
    <message>
        <source>Prepare a template for web servers: enhanced key usage Server Authentication, a revocation list that can be reached, RSA with 2048 bits or more, SHA-2. RSASSA-PSS is not supported.</source>
        <translation>Préparer un modèle pour serveurs web&#xa0;: utilisation améliorée de la clé «&#xa0;Authentification du serveur&#xa0;», une liste de révocation accessible, RSA avec 2048 bits ou plus, SHA-2. RSASSA-PSS n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Use no CNG keys.</source>
        <translation>Ne pas utiliser de clés CNG.</translation>
    </message>
    <message>
        <source>Allow Enroll on the template for those who request: RTCUniversalServerAdmins or the group that installs.</source>
        <translation>Accorder l’autorisation Inscrire sur le modèle à ceux qui font les demandes&#xa0;: RTCUniversalServerAdmins ou le groupe qui installe.</translation>
    </message>
    <message>
        <source>Bring the certificates of the root and of the issuing authority into the trusted stores of all servers; on Edge Servers by hand.</source>
        <translation>Placer les certificats de la racine et de l’autorité émettrice dans les magasins de confiance de tous les serveurs&#xa0;; sur les serveurs Edge, à la main.</translation>
    </message>
    <message>
        <source>Plan one default certificate for each Front End Server, which may carry all web names, and one OAuthTokenIssuer certificate for the deployment.</source>
        <translation>Prévoir un certificat par défaut pour chaque serveur frontal, qui peut porter tous les noms web, et un certificat OAuthTokenIssuer pour le déploiement.</translation>
    </message>
    <message>
        <source>Names of a default certificate: pool and server, internal and external web services, meetings, lyncdiscover and lyncdiscoverinternal of each SIP domain, dial-in, administration, and sip of each SIP domain where clients match names strictly. Pools of a pair also carry the simple URLs of each other.</source>
        <translation>Noms d’un certificat par défaut&#xa0;: pool et serveur, services web internes et externes, réunions, lyncdiscover et lyncdiscoverinternal de chaque domaine SIP, conférence rendez-vous, administration, et sip de chaque domaine SIP là où les clients comparent strictement les noms. Les pools d’une paire portent aussi chacun les URL simples de l’autre.</translation>
    </message>
    <message>
        <source>A test request with the template is granted.</source>
        <translation>Une demande de test avec le modèle est accordée.</translation>
    </message>
    <message>
        <source>Certificate for the outside of the Edge Servers: subject and first name are the Access name, further names those of Web Conferencing and sip of each SIP domain.</source>
        <translation>Certificat pour l’extérieur des serveurs Edge&#xa0;: l’objet et le premier nom sont le nom d’accès, les autres noms sont ceux de la conférence web et sip de chaque domaine SIP.</translation>
    </message>
    <message>
        <source>For XMPP add xmpp and * of each domain.</source>
        <translation>Pour XMPP, ajouter xmpp et * de chaque domaine.</translation>
    </message>
    <message>
        <source>Have the private key made exportable: all Edge Servers of a pool use the same certificate, with the same key, for A/V authentication.</source>
        <translation>Demander que la clé privée soit exportable&#xa0;: tous les serveurs Edge d’un pool utilisent le même certificat, avec la même clé, pour l’authentification A/V.</translation>
    </message>
    <message>
        <source>Certificate of the reverse proxy: its names are those of task LB-03.</source>
        <translation>Certificat du proxy inverse&#xa0;: ses noms sont ceux de la tâche LB-03.</translation>
    </message>
    <message>
        <source>The certificates are there with their whole chain.</source>
        <translation>Les certificats sont là avec toute leur chaîne.</translation>
    </message>
    <message>
        <source>In the event log of the Front End Servers look for the source LS Data MCU: 41034 says that the farm was discovered, 41032 names its URLs, 41033 says that the discovery failed; it is tried again.</source>
        <translation>Dans le journal des événements des serveurs frontaux, chercher la source LS Data MCU&#xa0;: 41034 indique que la batterie a été découverte, 41032 donne ses URL, 41033 indique que la découverte a échoué&#xa0;; elle est tentée de nouveau.</translation>
    </message>
    <message>
        <source>Share a PowerPoint file between two clients. If the client says that some sharing features are not available because of the connection to the server, restart the Front End Servers.</source>
        <translation>Partager un fichier PowerPoint entre deux clients. Si le client indique que certaines fonctionnalités de partage ne sont pas disponibles à cause de la connexion au serveur, redémarrer les serveurs frontaux.</translation>
    </message>
    <message>
        <source>41032 and 41034 are there, and no later 41033.</source>
        <translation>41032 et 41034 sont présents, sans 41033 ultérieur.</translation>
    </message>
    <message>
        <source>The name of the log, Lync Server, is that of installed systems; the documentation does not give it.</source>
        <translation>Le nom du journal, Lync Server, est celui de systèmes installés&#xa0;; la documentation ne le donne pas.</translation>
    </message>
    <message>
        <source>SQL Server Agent runs the jobs that look after the monitoring databases. Let it start by itself.</source>
        <translation>SQL Server Agent exécute les travaux qui entretiennent les bases de données de surveillance. Le faire démarrer automatiquement.</translation>
    </message>
    <message>
        <source>The service runs, and its start type is Automatic.</source>
        <translation>Le service fonctionne, et son type de démarrage est Automatique.</translation>
    </message>
    <message>
        <source>Switch on the records of calls (CDR) and of their quality (QoE), whatever the setting was.</source>
        <translation>Activer les enregistrements des détails des appels (CDR) et de leur qualité (QoE), quel que soit le paramètre antérieur.</translation>
    </message>
    <message>
        <source>Both settings are True, and after a test call the database LcsCDR has new rows.</source>
        <translation>Les deux paramètres sont à True, et après un appel de test la base de données LcsCDR a de nouvelles lignes.</translation>
    </message>
    <message>
        <source>Set both to $false.</source>
        <translation>Mettre les deux à $false.</translation>
    </message>
    <message>
        <source>The pages of the product do not agree on whether collection is on after the installation.</source>
        <translation>Les pages du produit ne s’accordent pas sur l’état de la collecte après l’installation.</translation>
    </message>
    <message>
        <source>In the Deployment Wizard: Deploy Monitoring Reports. Give the monitoring database, the instance of Reporting Services, an account (DOMAIN\user), and RTCUniversalReadOnlyAdmins as the group that reads.</source>
        <translation>Dans l’Assistant Déploiement&#xa0;: «&#xa0;Déployer les rapports de surveillance&#xa0;». Indiquer la base de données de surveillance, l’instance de Reporting Services, un compte (DOMAINE\utilisateur), et RTCUniversalReadOnlyAdmins comme groupe de lecture.</translation>
    </message>
    <message>
        <source>The store is mirrored: add Failover Partner=%2 to the data sources CDRDB and QMSDB.</source>
        <translation>Le magasin est en miroir&#xa0;: ajouter Failover Partner=%2 aux sources de données CDRDB et QMSDB.</translation>
    </message>
    <message>
        <source>The store is an availability group: its listener %3 is the data source.</source>
        <translation>Le magasin est un groupe de disponibilité&#xa0;: son écouteur %3 est la source de données.</translation>
    </message>
    <message>
        <source>Run the command, which names the address of the reports.</source>
        <translation>Exécuter la commande, qui donne l’adresse des rapports.</translation>
    </message>
    <message>
        <source>The reports open.</source>
        <translation>Les rapports s’ouvrent.</translation>
    </message>
    <message>
        <source>Remove-CsReportingConfiguration with the same identity.</source>
        <translation>Remove-CsReportingConfiguration avec la même identité.</translation>
    </message>
    <message>
        <source>Nothing is archived before the options and the policies are set.</source>
        <translation>Rien n’est archivé avant que les options et les stratégies soient définies.</translation>
    </message>
    <message>
        <source>Decide whether IM and conferences stop when archiving fails (BlockOnArchiveFailure, the critical mode); it is off unless you set it.</source>
        <translation>Décider si la messagerie instantanée et les conférences s’arrêtent quand l’archivage échoue (BlockOnArchiveFailure, le mode critique)&#xa0;; ce mode est désactivé par défaut.</translation>
    </message>
    <message>
        <source>The settings are those of the plan.</source>
        <translation>Les paramètres sont ceux du plan.</translation>
    </message>
    <message>
        <source>Set -EnableArchiving None.</source>
        <translation>Mettre -EnableArchiving None.</translation>
    </message>
</context>
<context>
    <name>TopologyImport</name>
    <message>
        <source>The document has more machines, sites, SQL instances or names than a plan holds.</source>
        <translation>Le document a plus de machines, de sites, d’instances SQL ou de noms qu’un plan n’en contient.</translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n clusters.</source>
        <translation>
            <numerusform>Le document a plus de %n cluster.</numerusform>
            <numerusform>Le document a plus de %n clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n services.</source>
        <translation>
            <numerusform>Le document a plus de %n service.</numerusform>
            <numerusform>Le document a plus de %n services.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document describes this cluster twice; the first description counts.</source>
        <translation>Le document décrit deux fois ce cluster&#xa0;; la première description compte.</translation>
    </message>
    <message>
        <source>The document describes this SQL instance twice; the first description counts.</source>
        <translation>Le document décrit deux fois cette instance SQL&#xa0;; la première description compte.</translation>
    </message>
    <message>
        <source>It belongs to cluster %1, which is not in the document.</source>
        <translation>Cet objet appartient au cluster %1, qui n’est pas dans le document.</translation>
    </message>
    <message>
        <source>The document describes this service twice; the first description counts.</source>
        <translation>Le document décrit deux fois ce service&#xa0;; la première description compte.</translation>
    </message>
    <message>
        <source>It is installed on %1, which is not in the document.</source>
        <translation>Cet objet est installé sur %1, qui n’est pas dans le document.</translation>
    </message>
    <message>
        <source>It stands in site %1, which is not in the document.</source>
        <translation>Cet objet se trouve dans le site %1, qui n’est pas dans le document.</translation>
    </message>
    <message>
        <source>It depends on %1, which is not in the document.</source>
        <translation>Cet objet dépend de %1, qui n’est pas dans le document.</translation>
    </message>
    <message>
        <source>It depends on %1 with the usage “%2”, which is not understood.</source>
        <translation>Cet objet dépend de %1 avec l’usage «&#xa0;%2&#xa0;», qui n’est pas compris.</translation>
    </message>
    <message>
        <source>Its backup is %1, which is not in the document.</source>
        <translation>Sa sauvegarde est %1, qui n’est pas dans le document.</translation>
    </message>
    <message>
        <source>Change not yet published: “%1” is new.</source>
        <translation>Modification pas encore publiée&#xa0;: «&#xa0;%1&#xa0;» est nouveau.</translation>
    </message>
    <message>
        <source>Change not yet published: “%1” is removed.</source>
        <translation>Modification pas encore publiée&#xa0;: «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>The file was saved with changes that are not published.</source>
        <translation>Le fichier a été enregistré avec des modifications qui ne sont pas publiées.</translation>
    </message>
    <message>
        <source>The file has no new topology; the published one is read.</source>
        <translation>Le fichier n’a pas de nouvelle topologie&#xa0;; c’est celle qui est publiée qui est lue.</translation>
    </message>
    <message>
        <source>This topology was never published: everything in it is new.</source>
        <translation>Cette topologie n’a jamais été publiée&#xa0;: tout y est nouveau.</translation>
    </message>
    <message>
        <source>%1 is behind NAT; it is taken as symmetric.</source>
        <translation>%1 est derrière un NAT&#xa0;; il est supposé symétrique.</translation>
    </message>
    <message>
        <source>Whether %1 is used for federation, and whether it is the federation route, is not in the document.</source>
        <translation>Le document ne dit pas si %1 sert à la fédération, ni s’il est l’itinéraire de fédération.</translation>
    </message>
    <message>
        <source>%1 has the public address of another machine.</source>
        <translation>%1 a l’adresse publique d’une autre machine.</translation>
    </message>
    <message>
        <source>A text holds what a plan cannot hold, or is too long. Kept is: %1</source>
        <translation>Un texte contient ce qu’un plan ne peut pas contenir, ou est trop long. Est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A host name is missing.</source>
        <translation>Il manque un nom d’hôte.</translation>
    </message>
    <message>
        <source>“%1” is a variable, not a name: this is a template, not an export.</source>
        <translation>«&#xa0;%1&#xa0;» est une variable, pas un nom&#xa0;: c’est un modèle, pas une exportation.</translation>
    </message>
    <message>
        <source>The host name “%1” has no domain.</source>
        <translation>Le nom d’hôte «&#xa0;%1&#xa0;» n’a pas de domaine.</translation>
    </message>
    <message>
        <source>“%1” stands where an IP address is expected.</source>
        <translation>«&#xa0;%1&#xa0;» figure là où une adresse IP est attendue.</translation>
    </message>
    <message>
        <source>“%1” is not a duration this program can read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée que ce programme sait lire.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more of this kind.</source>
        <translation>
            <numerusform>Il y en a %n de plus de ce genre.</numerusform>
            <numerusform>Il y en a %n de plus de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names itself as its backup.</source>
        <translation>%1 se nomme lui-même comme sauvegarde.</translation>
    </message>
    <message>
        <source>%1 and %2 are only backup Registrars of each other, without a Backup Service: voice goes on, data are not replicated. They are not imported as a pair.</source>
        <translation>%1 et %2 ne sont que les serveurs d’inscriptions de sauvegarde l’un de l’autre, sans service de sauvegarde&#xa0;: la voix continue, les données ne sont pas répliquées. Ils ne sont pas importés comme paire.</translation>
    </message>
    <message>
        <source>The pairing is not mutual: %1 names %2, not the other way round.</source>
        <translation>Le jumelage n’est pas réciproque&#xa0;: %1 nomme %2, mais pas l’inverse.</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair by their Backup Services; the document names no backup Registrar, so voice failover and its intervals are at their defaults.</source>
        <translation>%1 et %2 forment une paire par leurs services de sauvegarde&#xa0;; le document ne nomme aucun serveur d’inscriptions de sauvegarde, si bien que le basculement de la voix et ses intervalles sont à leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>Pair: %1 and %2.</source>
        <translation>Paire&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>The Backup Service of %1 replicates: %2.</source>
        <translation>Le service de sauvegarde de %1 réplique&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No Central Management is active; that of %1 is taken.</source>
        <translation>Aucune gestion centralisée n’est active&#xa0;; celle de %1 est retenue.</translation>
    </message>
    <message>
        <source>More than one Central Management is active; that of %1 is taken.</source>
        <translation>Plusieurs gestions centralisées sont actives&#xa0;; celle de %1 est retenue.</translation>
    </message>
    <message>
        <source>Central Management is active on %1; its store is in %2.</source>
        <translation>La gestion centralisée est active sur %1&#xa0;; son magasin est dans %2.</translation>
    </message>
    <message>
        <source>Central Management stands by on %1; its store is in %2.</source>
        <translation>La gestion centralisée est en secours sur %1&#xa0;; son magasin est dans %2.</translation>
    </message>
    <message>
        <source>Central Management is active on %1; its store is not in the document.</source>
        <translation>La gestion centralisée est active sur %1&#xa0;; son magasin n’est pas dans le document.</translation>
    </message>
    <message>
        <source>Central Management stands by on %1; its store is not in the document.</source>
        <translation>La gestion centralisée est en secours sur %1&#xa0;; son magasin n’est pas dans le document.</translation>
    </message>
    <message>
        <source>Central Management is on %1, which homes no users.</source>
        <translation>La gestion centralisée est sur %1, qui n’héberge aucun utilisateur.</translation>
    </message>
    <message>
        <source>The Central Management store of %1 is not in its user store.</source>
        <translation>Le magasin central de gestion de %1 n’est pas dans son magasin des utilisateurs.</translation>
    </message>
    <message>
        <source>%1 has a Registrar without users and is taken as a Survivable Branch Appliance.</source>
        <translation>%1 a un serveur d’inscriptions sans utilisateurs et est considéré comme une Survivable Branch Appliance.</translation>
    </message>
    <message>
        <source>The document names no machine of this pool.</source>
        <translation>Le document ne nomme aucune machine de ce pool.</translation>
    </message>
    <message numerus="yes">
        <source>The pool has more than %n machines; the others are left out.</source>
        <translation>
            <numerusform>Le pool a plus de %n machine&#xa0;; les autres sont omises.</numerusform>
            <numerusform>Le pool a plus de %n machines&#xa0;; les autres sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The services of %1 have the versions %2 to %3; the highest counts.</source>
        <translation>Les services de %1 ont les versions %2 à %3&#xa0;; la plus haute compte.</translation>
    </message>
    <message>
        <source>%1 is taken as Skype for Business Server 2019; the Subscription Edition looks the same.</source>
        <translation>%1 est considéré comme Skype for Business Server 2019&#xa0;; Subscription Edition a le même aspect.</translation>
    </message>
    <message>
        <source>The version of %1 is not in the document; the newest one is taken.</source>
        <translation>La version de %1 n’est pas dans le document&#xa0;; la plus récente est retenue.</translation>
    </message>
    <message>
        <source>The version %1 of %2 is not known; it is read as the newest one.</source>
        <translation>La version %1 de %2 est inconnue&#xa0;; elle est lue comme la plus récente.</translation>
    </message>
    <message>
        <source>The role “%1” on %2 is not understood.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» sur %2 n’est pas compris.</translation>
    </message>
    <message>
        <source>%1 is a separate server for the role %2 of Lync Server 2010; a plan has no such server.</source>
        <translation>%1 est un serveur séparé pour le rôle %2 de Lync Server 2010&#xa0;; un plan n’a pas de tel serveur.</translation>
    </message>
    <message>
        <source>%1 is a server without role; it is left out.</source>
        <translation>%1 est un serveur sans rôle&#xa0;; il est omis.</translation>
    </message>
    <message>
        <source>The attribute %1 is taken as the name of the witness: %2.</source>
        <translation>L’attribut %1 est considéré comme le nom du témoin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The attribute %1 is taken as the name of the mirror: %2.</source>
        <translation>L’attribut %1 est considéré comme le nom du miroir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The document does not say where %1 keeps its users&apos; data.</source>
        <translation>Le document ne dit pas où %1 garde les données de ses utilisateurs.</translation>
    </message>
    <message>
        <source>The services of %1 use different file stores; that of the web services counts.</source>
        <translation>Les services de %1 utilisent des magasins de fichiers différents&#xa0;; celui des services web compte.</translation>
    </message>
    <message>
        <source>The databases of the applications of %1 are not in its user store.</source>
        <translation>Les bases de données des applications de %1 ne sont pas dans son magasin des utilisateurs.</translation>
    </message>
    <message>
        <source>Enterprise Voice, dial-in conferencing and call admission control of %1 are read from its ports. A pool can have these ports without using the features.</source>
        <translation>La Voix Entreprise, la conférence rendez-vous et le contrôle d’admission des appels de %1 sont déduits de ses ports. Un pool peut avoir ces ports sans utiliser ces fonctionnalités.</translation>
    </message>
    <message>
        <source>The number of users of %1 is not in the document.</source>
        <translation>Le nombre d’utilisateurs de %1 n’est pas dans le document.</translation>
    </message>
    <message>
        <source>The document does not say which pool serves the users of %1.</source>
        <translation>Le document ne dit pas quel pool sert les utilisateurs de %1.</translation>
    </message>
    <message>
        <source>The internal web services of %1 have a name of their own, as with DNS load balancing and a hardware load balancer for HTTP. Which kind it is, is not in the document.</source>
        <translation>Les services web internes de %1 ont leur propre nom, comme avec l’équilibrage de charge DNS et un équilibreur de charge matérielle pour HTTP. Le document ne dit pas de quel type il s’agit.</translation>
    </message>
    <message>
        <source>The next hop is not in the document.</source>
        <translation>Le tronçon suivant n’est pas dans le document.</translation>
    </message>
    <message>
        <source>The default SIP domain %1 is not in the list of domains.</source>
        <translation>Le domaine SIP par défaut %1 n’est pas dans la liste des domaines.</translation>
    </message>
    <message>
        <source>The document describes this site twice; the first description counts.</source>
        <translation>Le document décrit deux fois ce site&#xa0;; la première description compte.</translation>
    </message>
    <message>
        <source>The site has no name; its number is taken.</source>
        <translation>Le site n’a pas de nom&#xa0;; son numéro est retenu.</translation>
    </message>
    <message>
        <source>This site holds the servers of an older deployment that was merged in.</source>
        <translation>Ce site contient les serveurs d’un déploiement plus ancien qui a été fusionné.</translation>
    </message>
    <message>
        <source>The document does not say to which central site this branch site belongs.</source>
        <translation>Le document ne dit pas à quel site central appartient ce site de succursale.</translation>
    </message>
    <message>
        <source>The simple URL %1 is for “%2”, which is not understood.</source>
        <translation>L’URL simple %1 est destinée à «&#xa0;%2&#xa0;», qui n’est pas compris.</translation>
    </message>
    <message>
        <source>The simple URL %1 is for the domain %2, which is no SIP domain of the document. It is left out.</source>
        <translation>L’URL simple %1 est destinée au domaine %2, qui n’est pas un domaine SIP du document. Elle est omise.</translation>
    </message>
    <message>
        <source>A further URL is configured and not in use: %1</source>
        <translation>Une autre URL est configurée et non utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is taken as the witness of %2.</source>
        <translation>%1 est considéré comme le témoin de %2.</translation>
    </message>
    <message>
        <source>%1 is taken as the mirror of %2.</source>
        <translation>%1 est considéré comme le miroir de %2.</translation>
    </message>
    <message>
        <source>%1 has several mirrors or witnesses; %2 is left out.</source>
        <translation>%1 a plusieurs miroirs ou témoins&#xa0;; %2 est omis.</translation>
    </message>
    <message>
        <source>No service uses %1.</source>
        <translation>Aucun service n’utilise %1.</translation>
    </message>
    <message>
        <source>%1 is an availability group that the topology still names by its primary node; the listener is not in the document.</source>
        <translation>%1 est un groupe de disponibilité que la topologie nomme encore par son nœud primaire&#xa0;; l’écouteur n’est pas dans le document.</translation>
    </message>
    <message>
        <source>The other replicas of %1 are not in the document, only the primary node %2.</source>
        <translation>Les autres réplicas de %1 ne sont pas dans le document, seulement le nœud primaire %2.</translation>
    </message>
    <message>
        <source>%1 is taken as stand-alone; a failover cluster looks the same.</source>
        <translation>%1 est considéré comme autonome&#xa0;; un cluster de basculement a le même aspect.</translation>
    </message>
    <message>
        <source>%1 has several machines; it may be a failover cluster.</source>
        <translation>%1 a plusieurs machines&#xa0;; il s’agit peut-être d’un cluster de basculement.</translation>
    </message>
    <message>
        <source>The name of the share is missing.</source>
        <translation>Il manque le nom du partage.</translation>
    </message>
    <message>
        <source>\\%1\%2 is in a DFS namespace; its members are not in the document.</source>
        <translation>\\%1\%2 est dans un espace de noms DFS&#xa0;; ses membres ne sont pas dans le document.</translation>
    </message>
    <message>
        <source>No service uses \\%1\%2.</source>
        <translation>Aucun service n’utilise \\%1\%2.</translation>
    </message>
    <message>
        <source>In the document: clusters %1, machines %2, network interfaces %3, SQL instances %4, services %5, dependencies %6, backup Registrars %7.</source>
        <translation>Dans le document&#xa0;: clusters %1, machines %2, interfaces réseau %3, instances SQL %4, services %5, dépendances %6, serveurs d’inscriptions de sauvegarde %7.</translation>
    </message>
    <message>
        <source>In the plan: sites %1, pools %2, servers %3, SQL stores %4, file stores %5, gateways %6, trunks %7, pairs %8.</source>
        <translation>Dans le plan&#xa0;: sites %1, pools %2, serveurs %3, magasins SQL %4, magasins de fichiers %5, passerelles %6, jonctions %7, paires %8.</translation>
    </message>
    <message>
        <source>Signature of the topology: %1</source>
        <translation>Signature de la topologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>No such document holds operating systems, hosting, SQL Server versions and editions, load balancers, reverse proxies and links between sites.</source>
        <translation>Un tel document ne contient jamais les systèmes d’exploitation, l’hébergement, les versions et éditions de SQL Server, les équilibreurs de charge, les proxys inverses ni les liaisons entre sites.</translation>
    </message>
    <message>
        <source>The port of %1, %2 is %3 instead of %4.</source>
        <translation>Le port de %1, %2 est %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>The published port of %1, %2 is %3 instead of %4.</source>
        <translation>Le port publié de %1, %2 est %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>The attribute %1 is not understood; its value is “%2”.</source>
        <translation>L’attribut %1 n’est pas compris&#xa0;; sa valeur est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The element %1 in line %2 is not understood: %3</source>
        <translation>L’élément %1 de la ligne %2 n’est pas compris&#xa0;: %3</translation>
    </message>
    <message>
        <source>The document does not say where the trunk %1 ends.</source>
        <translation>Le document ne dit pas où aboutit la jonction %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The document declares a document type or an entity. Topology documents never do; it is not read.</source>
        <translation>Le document déclare un type de document ou une entité. Les documents de topologie ne le font jamais&#xa0;; il n’est pas lu.</translation>
    </message>
    <message numerus="yes">
        <source>An element has more than %n attributes.</source>
        <translation>
            <numerusform>Un élément a plus de %n attribut.</numerusform>
            <numerusform>Un élément a plus de %n attributs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elements lie more than %n deep.</source>
        <translation>
            <numerusform>Des éléments sont imbriqués sur plus de %n niveau.</numerusform>
            <numerusform>Des éléments sont imbriqués sur plus de %n niveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n elements.</source>
        <translation>
            <numerusform>Le document a plus de %n élément.</numerusform>
            <numerusform>Le document a plus de %n éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A value of an attribute has more than %n characters.</source>
        <translation>
            <numerusform>La valeur d’un attribut a plus de %n caractère.</numerusform>
            <numerusform>La valeur d’un attribut a plus de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document uses entities; it is not read.</source>
        <translation>Le document utilise des entités&#xa0;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>The document is not well-formed XML: %1</source>
        <translation>Le document n’est pas du XML bien formé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is an archive, such as Export-CsConfiguration writes. Unpack it and import the file DocItemSet.xml, or export the topology with: %1</source>
        <translation>C’est une archive, telle qu’en écrit Export-CsConfiguration. La décompresser et importer le fichier DocItemSet.xml, ou exporter la topologie avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file was made with Export-Clixml. Export the topology with: %1</source>
        <translation>Ce fichier a été créé avec Export-Clixml. Exporter la topologie avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file is the input of Merge-CsLegacyTopology, not a topology.</source>
        <translation>Ce fichier est l’entrée de Merge-CsLegacyTopology, pas une topologie.</translation>
    </message>
    <message>
        <source>This is printed output of a command, not XML. Export the topology with: %1</source>
        <translation>C’est l’affichage d’une commande, pas du XML. Exporter la topologie avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not an XML document. Export the topology with: %1</source>
        <translation>Ce n’est pas un document XML. Exporter la topologie avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>This document is not a topology: its outermost element is “%1”.</source>
        <translation>Ce document n’est pas une topologie&#xa0;: son élément extérieur est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB.</source>
        <translation>
            <numerusform>Le fichier dépasse %n Mo.</numerusform>
            <numerusform>Le fichier dépasse %n Mo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The topology is a part of a larger document; the rest is not read.</source>
        <translation>La topologie fait partie d’un document plus grand&#xa0;; le reste n’est pas lu.</translation>
    </message>
    <message>
        <source>The file holds more than the topology, like a script; the rest is not read.</source>
        <translation>Le fichier contient plus que la topologie, comme un script&#xa0;; le reste n’est pas lu.</translation>
    </message>
    <message>
        <source>The file ends inside %1. Only what stands before is read.</source>
        <translation>Le fichier se termine à l’intérieur de %1. Seul ce qui précède est lu.</translation>
    </message>
    <message>
        <source>The file ends before its first site.</source>
        <translation>Le fichier se termine avant son premier site.</translation>
    </message>
    <message>
        <source>The topology holds neither sites nor servers.</source>
        <translation>La topologie ne contient ni sites ni serveurs.</translation>
    </message>
</context>
<context>
    <name>VersionFeatures</name>
    <message>
        <source>Enterprise pools of two Front End Servers</source>
        <translation>Pools Enterprise Edition de deux serveurs frontaux</translation>
    </message>
    <message>
        <source>More than 12 Front End Servers in a pool, 16 at most</source>
        <translation>Plus de 12 serveurs frontaux dans un pool, 16 au plus</translation>
    </message>
    <message>
        <source>SQL mirroring of the back end</source>
        <translation>Mise en miroir SQL du serveur dorsal</translation>
    </message>
    <message>
        <source>Response Group data in the Backup Service</source>
        <translation>Données des groupes de réponse dans le service de sauvegarde</translation>
    </message>
    <message>
        <source>Persistent Chat</source>
        <translation>Conversation permanente</translation>
    </message>
    <message>
        <source>XMPP gateway</source>
        <translation>Passerelle XMPP</translation>
    </message>
    <message>
        <source>Mobility service for older clients</source>
        <translation>Service de mobilité pour les anciens clients</translation>
    </message>
</context>
<context>
    <name>twinpool::AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept findings</source>
        <translation>Accepter les constats</translation>
    </message>
    <message>
        <source>The reason stands in every report.</source>
        <translation>La raison figure dans chaque rapport.</translation>
    </message>
    <message>
        <source>Why this is acceptable</source>
        <translation>Pourquoi c’est acceptable</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Accepted &amp;by</source>
        <translation>Accepté &amp;par</translation>
    </message>
</context>
<context>
    <name>twinpool::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Starts an empty plan.</source>
        <translation>Commence un plan vide.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Opens a plan.</source>
        <translation>Ouvre un plan.</translation>
    </message>
    <message>
        <source>&amp;Import topology…</source>
        <translation>&amp;Importer une topologie…</translation>
    </message>
    <message>
        <source>Makes a plan from a topology export or a Topology Builder file.</source>
        <translation>Crée un plan à partir d’une topologie exportée ou d’un fichier du Générateur de topologie.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saves the plan.</source>
        <translation>Enregistre le plan.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Saves the plan under another name.</source>
        <translation>Enregistre le plan sous un autre nom.</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Exporter l’i&amp;mage…</translation>
    </message>
    <message>
        <source>Writes the drawing as PNG, SVG or PDF.</source>
        <translation>Écrit le dessin en PNG, SVG ou PDF.</translation>
    </message>
    <message>
        <source>Export &amp;checklist…</source>
        <translation>Exporter la &amp;liste de vérification…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>&amp;Fermer le plan</translation>
    </message>
    <message>
        <source>Closes the plan and shows the start page.</source>
        <translation>Ferme le plan et affiche la page d’accueil.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Termine le programme.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Annule la dernière modification.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Makes the change again.</source>
        <translation>Refait la modification.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>Déplace la sélection dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the selection.</source>
        <translation>Copie la sélection.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Inserts what was copied.</source>
        <translation>Insère ce qui a été copié.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Copies the selection beside itself.</source>
        <translation>Copie la sélection à côté d’elle-même.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Deletes the selection and what cannot be without it.</source>
        <translation>Supprime la sélection et ce qui ne peut exister sans elle.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selects everything on the canvas.</source>
        <translation>Sélectionne tout ce qui est sur le plan de travail.</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Empties the selection.</source>
        <translation>Vide la sélection.</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Gives the selected object another name.</source>
        <translation>Donne un autre nom à l’objet sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Filters the outline.</source>
        <translation>Filtre la structure.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Shows less, larger.</source>
        <translation>Montre moins, en plus grand.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Shows more, smaller.</source>
        <translation>Montre plus, en plus petit.</translation>
    </message>
    <message>
        <source>Zoom 1&amp;00 %</source>
        <translation>Zoom 1&amp;00&#xa0;%</translation>
    </message>
    <message>
        <source>Shows the plan in its natural size.</source>
        <translation>Affiche le plan dans sa taille naturelle.</translation>
    </message>
    <message>
        <source>&amp;Fit plan</source>
        <translation>Plan &amp;entier</translation>
    </message>
    <message>
        <source>Shows the whole plan.</source>
        <translation>Affiche tout le plan.</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajuster à la sélec&amp;tion</translation>
    </message>
    <message>
        <source>Shows the selection as large as it fits.</source>
        <translation>Affiche la sélection aussi grande que possible.</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>Shows the dots of the grid.</source>
        <translation>Affiche les points de la grille.</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>A&amp;imanter à la grille</translation>
    </message>
    <message>
        <source>Moves in steps of the grid.</source>
        <translation>Déplace par pas de la grille.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Gives the window the whole screen.</source>
        <translation>Donne tout l’écran à la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Hide panels</source>
        <translation>&amp;Masquer les panneaux</translation>
    </message>
    <message>
        <source>Leaves only the canvas.</source>
        <translation>Ne laisse que le plan de travail.</translation>
    </message>
    <message>
        <source>&amp;Arrange plan</source>
        <translation>&amp;Disposer le plan</translation>
    </message>
    <message>
        <source>Places everything anew so that nothing overlaps.</source>
        <translation>Replace tout de sorte que rien ne se chevauche.</translation>
    </message>
    <message>
        <source>&amp;Pair selected pools</source>
        <translation>&amp;Jumeler les pools sélectionnés</translation>
    </message>
    <message>
        <source>Pairs the two selected pools for disaster recovery.</source>
        <translation>Jumelle les deux pools sélectionnés pour la récupération d’urgence.</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>&amp;Rompre le jumelage</translation>
    </message>
    <message>
        <source>Removes the pairing of the selected pools.</source>
        <translation>Supprime le jumelage des pools sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message>
        <source>Goes to the next finding.</source>
        <translation>Va au constat suivant.</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>Goes to the finding before.</source>
        <translation>Va au constat précédent.</translation>
    </message>
    <message>
        <source>&amp;Quick fix</source>
        <translation>&amp;Correction rapide</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>Selects and moves.</source>
        <translation>Sélectionne et déplace.</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>Déplacer la &amp;vue</translation>
    </message>
    <message>
        <source>Drags the drawing.</source>
        <translation>Fait glisser le dessin.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Relier</translation>
    </message>
    <message>
        <source>Connects two objects.</source>
        <translation>Relie deux objets.</translation>
    </message>
    <message>
        <source>Pai&amp;r</source>
        <translation>&amp;Jumeler</translation>
    </message>
    <message>
        <source>Pairs two pools.</source>
        <translation>Jumelle deux pools.</translation>
    </message>
    <message>
        <source>&amp;About Twinpool</source>
        <translation>À &amp;propos de Twinpool</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version et licence.</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Samples and recent plans.</source>
        <translation>Exemples et plans récents.</translation>
    </message>
    <message>
        <source>Applies the fix of the chosen finding, or offers its fixes.</source>
        <translation>Applique la correction du constat choisi, ou propose ses corrections.</translation>
    </message>
    <message>
        <source>&amp;Fix all of this kind</source>
        <translation>Corriger &amp;tous les constats de ce type</translation>
    </message>
    <message>
        <source>Fixes every finding of the same rule in one step.</source>
        <translation>Corrige en une seule étape tous les constats de la même règle.</translation>
    </message>
    <message>
        <source>A&amp;ccept finding…</source>
        <translation>&amp;Accepter le constat…</translation>
    </message>
    <message>
        <source>Accepts the chosen findings with a reason, or reopens them.</source>
        <translation>Accepte les constats choisis avec une raison, ou les rouvre.</translation>
    </message>
    <message>
        <source>C&amp;opy findings</source>
        <translation>C&amp;opier les constats</translation>
    </message>
    <message>
        <source>Copies the chosen findings as text, or all that are shown.</source>
        <translation>Copie comme texte les constats choisis, ou tous ceux qui sont affichés.</translation>
    </message>
    <message>
        <source>Print &amp;findings…</source>
        <translation>Im&amp;primer les constats…</translation>
    </message>
    <message>
        <source>Shows the report of all findings before it is printed.</source>
        <translation>Affiche le rapport de tous les constats avant son impression.</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>Explains the rule of the chosen finding, and every other rule.</source>
        <translation>Explique la règle du constat choisi, et toutes les autres règles.</translation>
    </message>
    <message>
        <source>Change &amp;version…</source>
        <translation>Changer de &amp;version…</translation>
    </message>
    <message>
        <source>Shows what another version of the deployment or the selected pool would mean.</source>
        <translation>Montre ce que signifierait une autre version du déploiement ou du pool sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Mark as deployed</source>
        <translation>&amp;Marquer comme déployé</translation>
    </message>
    <message>
        <source>What is drawn now stands; findings and checklists speak of later changes.</source>
        <translation>Ce qui est dessiné est désormais en place&#xa0;; constats et listes parlent des changements ultérieurs.</translation>
    </message>
    <message>
        <source>&amp;Compare with a topology…</source>
        <translation>&amp;Comparer avec une topologie…</translation>
    </message>
    <message>
        <source>Reads what is deployed from a topology export, and keeps the drawing.</source>
        <translation>Lit l’état déployé dans un export de topologie et garde le dessin.</translation>
    </message>
    <message>
        <source>&amp;Forget deployed state</source>
        <translation>&amp;Oublier l’état déployé</translation>
    </message>
    <message>
        <source>Nothing is compared any more.</source>
        <translation>Plus rien n’est comparé.</translation>
    </message>
    <message>
        <source>Export &amp;risk register…</source>
        <translation>Exporter le registre des &amp;risques…</translation>
    </message>
    <message>
        <source>Writes what was accepted, why and by whom.</source>
        <translation>Écrit ce qui a été accepté, pourquoi et par qui.</translation>
    </message>
    <message>
        <source>&amp;Mute checking</source>
        <translation>&amp;Suspendre la vérification</translation>
    </message>
    <message>
        <source>Shows no findings while the plan is presented.</source>
        <translation>Ne montre aucun constat pendant la présentation du plan.</translation>
    </message>
    <message>
        <source>Writes the checklist in the format that was used last.</source>
        <translation>Écrit la liste de vérification dans le dernier format utilisé.</translation>
    </message>
</context>
<context>
    <name>twinpool::CanvasView</name>
    <message>
        <source>“%1” and “%2” have nothing more to connect.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» n’ont plus rien à relier.</translation>
    </message>
    <message>
        <source>Choose where the line starts.</source>
        <translation>Choisir où la ligne commence.</translation>
    </message>
    <message>
        <source>Choose what “%1” is connected to, with the mouse or with Tab and Return.</source>
        <translation>Choisir à quoi «&#xa0;%1&#xa0;» est relié, avec la souris ou avec Tab et Entrée.</translation>
    </message>
    <message>
        <source>Choose the first pool of the pair.</source>
        <translation>Choisir le premier pool de la paire.</translation>
    </message>
    <message>
        <source>Choose the partner of “%1”, with the mouse or with Tab and Return.</source>
        <translation>Choisir le partenaire de «&#xa0;%1&#xa0;», avec la souris ou avec Tab et Entrée.</translation>
    </message>
    <message>
        <source>Drag to move the view. Esc goes back to selecting.</source>
        <translation>Faire glisser pour déplacer la vue. Échap revient à la sélection.</translation>
    </message>
    <message>
        <source>Place it inside a site.</source>
        <translation>Le placer à l’intérieur d’un site.</translation>
    </message>
    <message>
        <source>%1: click where it stands, or Return for a free place in the selected site.</source>
        <translation>%1&#xa0;: cliquer à l’endroit voulu, ou Entrée pour une place libre dans le site sélectionné.</translation>
    </message>
    <message>
        <source>Drop here to copy into “%1”.</source>
        <translation>Déposer ici pour copier dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Drop here to place in “%1”.</source>
        <translation>Déposer ici pour placer dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Drag to move, drag from the edge of a node to connect, F2 to rename.</source>
        <translation>Faire glisser pour déplacer, faire glisser depuis le bord d’un nœud pour relier, F2 pour renommer.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>The plan as a picture. Tab goes from item to item, F6 leaves.</source>
        <translation>Le plan sous forme d’image. Tab va d’un élément à l’autre, F6 en sort.</translation>
    </message>
    <message>
        <source>Canvas: Tab goes from item to item, F6 leaves.</source>
        <translation>Plan de travail&#xa0;: Tab va d’un élément à l’autre, F6 en sort.</translation>
    </message>
</context>
<context>
    <name>twinpool::ChecklistHead</name>
    <message>
        <source>Purpose of the checklist</source>
        <translation>But de la liste de vérification</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Role whose tasks are shown</source>
        <translation>Rôle dont les tâches sont affichées</translation>
    </message>
    <message>
        <source>Shows the tasks of one role.</source>
        <translation>Affiche les tâches d’un seul rôle.</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Site whose tasks are shown</source>
        <translation>Site dont les tâches sont affichées</translation>
    </message>
    <message>
        <source>Shows the tasks that concern one site.</source>
        <translation>Affiche les tâches qui concernent un seul site.</translation>
    </message>
    <message>
        <source>Filter by task, object or role</source>
        <translation>Filtrer par tâche, objet ou rôle</translation>
    </message>
    <message>
        <source>Filter the tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Hides what is done or skipped.</source>
        <translation>Masque ce qui est fait ou sauté.</translation>
    </message>
    <message>
        <source>Selected objects</source>
        <translation>Objets sélectionnés</translation>
    </message>
    <message>
        <source>Shows only tasks that concern what is selected in the drawing.</source>
        <translation>Affiche seulement les tâches qui concernent ce qui est sélectionné dans le dessin.</translation>
    </message>
</context>
<context>
    <name>twinpool::ChecklistModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, task</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>number, task, object</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>twinpool::ChecklistOverview</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Choose a task to see its steps and commands.</source>
        <translation>Choisir une tâche pour voir ses étapes et ses commandes.</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message>
        <source>Work for each role</source>
        <translation>Travail de chaque rôle</translation>
    </message>
    <message>
        <source>The end depends on these tasks: %1 at least</source>
        <translation>La fin dépend de ces tâches&#xa0;: %1 au moins</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>twinpool::ChecklistPanel</name>
    <message numerus="yes">
        <source>%n task(s) chosen.</source>
        <translation>
            <numerusform>%n tâche choisie.</numerusform>
            <numerusform>%n tâches choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Missing values, what the rules say, work for each role and the critical path.</source>
        <translation>Valeurs manquantes, ce que disent les règles, travail de chaque rôle et chemin critique.</translation>
    </message>
    <message>
        <source>Nothing to deploy. Draw a pool, and its tasks appear here.</source>
        <translation>Rien à déployer. Dessiner un pool pour que ses tâches apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing changes: what is drawn is what is deployed.</source>
        <translation>Rien ne change&#xa0;: ce qui est dessiné est ce qui est déployé.</translation>
    </message>
    <message>
        <source>Select objects in the drawing to see their tasks.</source>
        <translation>Sélectionner des objets dans le dessin pour voir leurs tâches.</translation>
    </message>
    <message>
        <source>No task matches the filter.</source>
        <translation>Aucune tâche ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Of the tasks that pass the filter.</source>
        <translation>Pour les tâches retenues par le filtre.</translation>
    </message>
</context>
<context>
    <name>twinpool::CommandView</name>
    <message>
        <source>Command Prompt</source>
        <translation>Invite de commandes</translation>
    </message>
    <message>
        <source>Values to enter</source>
        <translation>Valeurs à saisir</translation>
    </message>
    <message>
        <source>Command, %1</source>
        <translation>Commande, %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies this block.</source>
        <translation>Copie ce bloc.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Destroys data</source>
        <translation>Détruit des données</translation>
    </message>
    <message>
        <source>Left out when all commands are copied at once.</source>
        <translation>Omise quand toutes les commandes sont copiées à la fois.</translation>
    </message>
    <message>
        <source>Fill in what stands in &lt; &gt;</source>
        <translation>Remplir ce qui est entre &lt; &gt;</translation>
    </message>
    <message>
        <source>Parts that only the person at the keyboard knows.</source>
        <translation>Parties que seule connaît la personne au clavier.</translation>
    </message>
    <message>
        <source>Verify on your system</source>
        <translation>À vérifier sur le système</translation>
    </message>
    <message>
        <source>The documentation does not confirm this.</source>
        <translation>La documentation ne le confirme pas.</translation>
    </message>
</context>
<context>
    <name>twinpool::DetailsColumn</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Command refused: %1</source>
        <translation>Commande refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy all %1 commands</source>
        <translation>Copier toutes les commandes (%1)</translation>
    </message>
    <message>
        <source>Commands that destroy data are left out.</source>
        <translation>Les commandes qui détruisent des données sont omises.</translation>
    </message>
</context>
<context>
    <name>twinpool::DrillBar</name>
    <message>
        <source>&amp;Drill</source>
        <translation>&amp;Exercice</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Start drill</source>
        <translation>Commencer un exercice</translation>
    </message>
    <message>
        <source>Takes the time of each step, and keeps it in the plan.</source>
        <translation>Relève le temps de chaque étape et le conserve dans le plan.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Stops the clock and asks for a remark.</source>
        <translation>Arrête le chronomètre et demande un commentaire.</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Commentaire…</translation>
    </message>
    <message>
        <source>Adds a remark to this drill.</source>
        <translation>Ajoute un commentaire à cet exercice.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removes the record of this drill.</source>
        <translation>Supprime le compte rendu de cet exercice.</translation>
    </message>
    <message>
        <source>%1 taken, target %2</source>
        <translation>Temps passé %1, objectif %2</translation>
    </message>
</context>
<context>
    <name>twinpool::DrillStepBox</name>
    <message>
        <source>&amp;Time taken</source>
        <translation>&amp;Temps passé</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the time of this step out of the record.</source>
        <translation>Retire du compte rendu le temps de cette étape.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objectif %1</translation>
    </message>
</context>
<context>
    <name>twinpool::Editor</name>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>Le plan est ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>twinpool::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Exports as: %1</source>
        <translation>Exporte au format&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>twinpool::FindingButtons</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s)</source>
        <translation>
            <numerusform>%n constat accepté</numerusform>
            <numerusform>%n constats acceptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FindingDetails</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rule page</source>
        <translation>Page de la règle</translation>
    </message>
    <message>
        <source>Shows the page of this rule (F1).</source>
        <translation>Affiche la page de cette règle (F1).</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Lets the finding count again.</source>
        <translation>Fait de nouveau compter le constat.</translation>
    </message>
    <message>
        <source>Keeps the finding as it is, with a reason that stands in every report.</source>
        <translation>Laisse le constat tel quel, avec une raison qui figure dans chaque rapport.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Corriger %n constat de ce type</numerusform>
            <numerusform>Corriger les %n constats de ce type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen.</source>
        <translation>
            <numerusform>%n constat choisi.</numerusform>
            <numerusform>%n constats choisis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FindingsPanel</name>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>No findings. %n rules checked.</source>
        <translation>
            <numerusform>Aucun constat. %n règle vérifiée.</numerusform>
            <numerusform>Aucun constat. %n règles vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see why it matters and how to mend it.</source>
        <translation>Choisir un constat pour voir pourquoi il compte et comment le corriger.</translation>
    </message>
    <message>
        <source>&amp;Show on the drawing</source>
        <translation>&amp;Montrer sur le dessin</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix all %n of this kind</source>
        <translation>
            <numerusform>&amp;Corriger %n constat de ce type</numerusform>
            <numerusform>&amp;Corriger les %n constats de ce type</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Accepter…</translation>
    </message>
    <message>
        <source>Rule &amp;page</source>
        <translation>Page de la rè&amp;gle</translation>
    </message>
    <message>
        <source>Switch the rule &amp;off in this plan</source>
        <translation>&amp;Désactiver la règle dans ce plan</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Co&amp;pier comme texte</translation>
    </message>
    <message>
        <source>Filter by sentence, rule or object</source>
        <translation>Filtrer par phrase, règle ou objet</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copies the chosen findings as text, or all that are shown.</source>
        <translation>Copie comme texte les constats choisis, ou tous ceux qui sont affichés.</translation>
    </message>
    <message>
        <source>Print findings</source>
        <translation>Imprimer les constats</translation>
    </message>
    <message>
        <source>Shows the report of all findings before it is printed.</source>
        <translation>Affiche le rapport de tous les constats avant son impression.</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>Aucun constat ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Afficher tous les constats</translation>
    </message>
    <message>
        <source>Checking is muted for the presentation.</source>
        <translation>La vérification est suspendue pour la présentation.</translation>
    </message>
</context>
<context>
    <name>twinpool::Inspector</name>
    <message>
        <source>Properties of the plan</source>
        <translation>Propriétés du plan</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Plan sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) selected</source>
        <translation>
            <numerusform>%n objet sélectionné</numerusform>
            <numerusform>%n objets sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>twinpool::MainWindow</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de vérification</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Procédures d’exploitation</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen.</source>
        <translation>
            <numerusform>%n constat choisi.</numerusform>
            <numerusform>%n constats choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>%1[*] — Twinpool</source>
        <translation>%1[*] — Twinpool</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Plan sans titre</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with topology</source>
        <translation>Comparer avec une topologie</translation>
    </message>
    <message>
        <source>Topologies (*.xml *.tbxml);;All files (*)</source>
        <translation>Topologies (*.xml *.tbxml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export risk register</source>
        <translation>Exporter le registre des risques</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Web pages (*.html);;Markdown (*.md)</source>
        <translation>Tableaux (*.csv);;Pages web (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exporté vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 and, with that, %n more object(s).</source>
        <translation>
            <numerusform>%1 supprimé, ainsi que %n autre objet.</numerusform>
            <numerusform>%1 supprimé, ainsi que %n autres objets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n object(s).</source>
        <translation>
            <numerusform>%n objet supprimé.</numerusform>
            <numerusform>%n objets supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Imported “%1”</source>
        <translation>«&#xa0;%1&#xa0;» importé</translation>
    </message>
    <message numerus="yes">
        <source>Imported “%1”. The import leaves %n remark(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» importé. L’importation laisse %n remarque.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» importé. L’importation laisse %n remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>What the import noticed:</source>
        <translation>Remarques de l’importation&#xa0;:</translation>
    </message>
    <message>
        <source>About Twinpool</source>
        <translation>À propos de Twinpool</translation>
    </message>
    <message>
        <source>Twinpool %1 plans Skype for Business Server.

Free software under the GNU General Public License, version 3 or later. It uses Qt %2.</source>
        <translation>Twinpool %1 planifie Skype for Business Server.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il utilise Qt %2.</translation>
    </message>
    <message>
        <source>Export checklist</source>
        <translation>Exporter la liste de vérification</translation>
    </message>
    <message>
        <source>Export scripts</source>
        <translation>Exporter les scripts</translation>
    </message>
    <message>
        <source>Export runbook</source>
        <translation>Exporter la procédure d’exploitation</translation>
    </message>
</context>
<context>
    <name>twinpool::NameField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>twinpool::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>twinpool::OutlineModel</name>
    <message>
        <source>Active Directory domains</source>
        <translation>Domaines Active Directory</translation>
    </message>
    <message>
        <source>SIP domains</source>
        <translation>Domaines SIP</translation>
    </message>
    <message>
        <source>Simple URLs</source>
        <translation>URL simples</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Enregistrements DNS</translation>
    </message>
    <message>
        <source>Links between sites</source>
        <translation>Liaisons entre sites</translation>
    </message>
    <message>
        <source>Pool pairs</source>
        <translation>Paires de pools</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Sans site</translation>
    </message>
    <message>
        <source>Worst finding: %1</source>
        <translation>Constat le plus grave&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
</context>
<context>
    <name>twinpool::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer la structure</translation>
    </message>
    <message>
        <source>Outline of the plan</source>
        <translation>Structure du plan</translation>
    </message>
</context>
<context>
    <name>twinpool::PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>%1: click, then click on the canvas; or drag it there.</source>
        <translation>%1&#xa0;: cliquer, puis cliquer sur le plan de travail&#xa0;; ou le faire glisser jusque-là.</translation>
    </message>
</context>
<context>
    <name>twinpool::PlanFileController</name>
    <message>
        <source>Site 1</source>
        <translation>Site 1</translation>
    </message>
    <message>
        <source>Cannot open “%1”</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cannot import “%1”</source>
        <translation>Impossible d’importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Twinpool plans (*.twinpool)</source>
        <translation>Plans Twinpool (*.twinpool)</translation>
    </message>
    <message>
        <source>Import topology</source>
        <translation>Importer une topologie</translation>
    </message>
    <message>
        <source>Topologies (*.xml *.tbxml);;All files (*)</source>
        <translation>Topologies (*.xml *.tbxml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme depuis son ouverture.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>Cannot save “%1”</source>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>«&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes of this plan?</source>
        <translation>Enregistrer les modifications de ce plan&#xa0;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>twinpool::ProgressStrip</name>
    <message numerus="yes">
        <source>%1 of %n task(s) done</source>
        <translation>
            <numerusform>%1 tâche sur %n faite</numerusform>
            <numerusform>%1 tâches sur %n faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n sautée</numerusform>
            <numerusform>%n sautées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::RemarkDialog</name>
    <message>
        <source>Remark</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation>Ce que la personne suivante doit savoir</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Signé &amp;par</translation>
    </message>
    <message>
        <source>The remark stands in every report.</source>
        <translation>Le commentaire figure dans chaque rapport.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>twinpool::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>Rechercher dans les règles</translation>
    </message>
    <message>
        <source>Page of the rule</source>
        <translation>Page de la règle</translation>
    </message>
    <message>
        <source>In this &amp;plan</source>
        <translation>Dans ce &amp;plan</translation>
    </message>
    <message>
        <source>As the catalogue says</source>
        <translation>Comme l’indique le catalogue</translation>
    </message>
    <message>
        <source>No rule holds these words.</source>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>twinpool::RunbookChooser</name>
    <message>
        <source>What failed? Name of a pool, server, store or site, or words of a runbook</source>
        <translation>Élément défaillant&#xa0;? Nom d’un pool, serveur, magasin ou site, ou mots d’une procédure d’exploitation</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Élément défaillant</translation>
    </message>
    <message>
        <source>Selected object</source>
        <translation>Objet sélectionné</translation>
    </message>
    <message>
        <source>Shows what answers the failure of what is selected in the drawing.</source>
        <translation>Affiche ce qui répond à la défaillance de ce qui est sélectionné dans le dessin.</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Procédures d’exploitation</translation>
    </message>
    <message>
        <source>Select in the drawing what failed.</source>
        <translation>Sélectionner dans le dessin l’élément défaillant.</translation>
    </message>
    <message>
        <source>No runbook answers this failure.</source>
        <translation>Aucune procédure d’exploitation ne répond à cette défaillance.</translation>
    </message>
    <message>
        <source>No runbooks yet. Draw a pool, and what helps when it fails appears here.</source>
        <translation>Pas encore de procédures d’exploitation. Dessiner un pool pour que les remèdes à sa défaillance apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>twinpool::RunbookDetails</name>
    <message>
        <source>Only if: %1</source>
        <translation>Seulement si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Avant le début</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>Personnes nécessaires</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pool, version</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cumulative update %1</source>
        <translation>Mise à jour cumulative %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Latest exports</source>
        <translation>Dernières exportations</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Order that must never be broken</source>
        <translation>Ordre à respecter impérativement</translation>
    </message>
</context>
<context>
    <name>twinpool::RunbookList</name>
    <message>
        <source>No disaster recovery</source>
        <translation>Pas de récupération d’urgence</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Procédure d’exploitation</translation>
    </message>
    <message>
        <source>Last carried out</source>
        <translation>Dernière exécution</translation>
    </message>
</context>
<context>
    <name>twinpool::RunbookModel</name>
    <message>
        <source>Before the start</source>
        <translation>Avant le début</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>number, step, server</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Temps passé</translation>
    </message>
</context>
<context>
    <name>twinpool::RunbookPage</name>
    <message>
        <source>All runbooks</source>
        <translation>Toutes les procédures d’exploitation</translation>
    </message>
    <message>
        <source>Steps of the runbook</source>
        <translation>Étapes de la procédure d’exploitation</translation>
    </message>
</context>
<context>
    <name>twinpool::SignatureDialog</name>
    <message>
        <source>Sign your work</source>
        <translation>Signer le travail</translation>
    </message>
    <message>
        <source>Tasks that you tick bear your name.</source>
        <translation>Les tâches cochées portent ce nom.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>The name stands in the plan and in every report.</source>
        <translation>Le nom figure dans le plan et dans chaque rapport.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>twinpool::SkipDialog</name>
    <message>
        <source>Skip tasks</source>
        <translation>Sauter les tâches</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Why this is not done</source>
        <translation>Pourquoi ce n’est pas fait</translation>
    </message>
    <message>
        <source>Skipped &amp;by</source>
        <translation>Sauté &amp;par</translation>
    </message>
    <message>
        <source>The reason stands in every report.</source>
        <translation>La raison figure dans chaque rapport.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
</context>
<context>
    <name>twinpool::StartPage</name>
    <message>
        <source>Plan Skype for Business Server: draw sites and pools, pair them for disaster recovery, see at once what is wrong, and take the checklist with your own names along.</source>
        <translation>Planifier Skype for Business Server&#xa0;: dessiner des sites et des pools, les jumeler pour la récupération d’urgence, voir aussitôt ce qui ne va pas et emporter la liste de vérification avec ses propres noms.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Import topology…</source>
        <translation>Importer une topologie…</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>Sample plans</source>
        <translation>Plans d’exemple</translation>
    </message>
    <message>
        <source>No recent plans yet. Start a new one, or look at a sample.</source>
        <translation>Pas encore de plan récent. En commencer un, ou regarder un exemple.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n site(s)</source>
        <translation>
            <numerusform>%1, %n site</numerusform>
            <numerusform>%1, %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 est introuvable</translation>
    </message>
</context>
<context>
    <name>twinpool::TaskDelegate</name>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>twinpool::TaskDetails</name>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Marks the task as done, today and in your name.</source>
        <translation>Marque la tâche comme faite, avec la date du jour et la signature.</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Sauter…</translation>
    </message>
    <message>
        <source>Leaves the task out, with a reason that stands in every report.</source>
        <translation>Omet la tâche, avec une raison qui figure dans chaque rapport.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Takes the mark back: the task is to be done.</source>
        <translation>Retire la marque&#xa0;: la tâche est à faire.</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Commentaire…</translation>
    </message>
    <message>
        <source>Adds a remark, or corrects who did it.</source>
        <translation>Ajoute un commentaire, ou corrige le nom de la personne qui l’a faite.</translation>
    </message>
    <message>
        <source>Sign your work with your name…</source>
        <translation>Signer le travail de son nom…</translation>
    </message>
    <message>
        <source>What the task asks for has changed since.</source>
        <translation>Ce que demande la tâche a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) chosen</source>
        <translation>
            <numerusform>%n tâche choisie</numerusform>
            <numerusform>%n tâches choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>To be done before</source>
        <translation>À faire avant</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the object in the drawing.</source>
        <translation>Affiche l’objet dans le dessin.</translation>
    </message>
</context>
<context>
    <name>twinpool::VersionDialog</name>
    <message>
        <source>Change version</source>
        <translation>Changer de version</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version de %1</translation>
    </message>
    <message>
        <source>Version of the deployment</source>
        <translation>Version du déploiement</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;New version</source>
        <translation>&amp;Nouvelle version</translation>
    </message>
    <message>
        <source>Nothing is removed from the plan.</source>
        <translation>Rien n’est retiré du plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s) change their version. What is deployed keeps its own. Nothing is removed from the plan.</source>
        <translation>
            <numerusform>%n pool change de version. Ce qui est déployé garde la sienne. Rien n’est retiré du plan.</numerusform>
            <numerusform>%n pools changent de version. Ce qui est déployé garde la sienne. Rien n’est retiré du plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Apparaît</translation>
    </message>
    <message>
        <source>Is settled</source>
        <translation>Est réglé</translation>
    </message>
    <message>
        <source>Becomes possible</source>
        <translation>Devient possible</translation>
    </message>
    <message>
        <source>Is no longer possible</source>
        <translation>N’est plus possible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and its size</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>twinpool::Work</name>
    <message>
        <source>%1 of %2</source>
        <comment>property, object</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Verify on your system: the documentation does not confirm this.</source>
        <translation>À vérifier sur le système&#xa0;: la documentation ne le confirme pas.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Résultat attendu</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) missing in the plan</source>
        <translation>
            <numerusform>%n valeur manquante dans le plan</numerusform>
            <numerusform>%n valeurs manquantes dans le plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Remplir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
</TS>
