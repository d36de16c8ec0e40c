<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>about %n second(s) a year</source>
        <translation>
            <numerusform>about %n second a year</numerusform>
            <numerusform>about %n seconds a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) a year</source>
        <translation>
            <numerusform>about %n minute a year</numerusform>
            <numerusform>about %n minutes a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) a year</source>
        <translation>
            <numerusform>about %n hour a year</numerusform>
            <numerusform>about %n hours a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) a year</source>
        <translation>
            <numerusform>about %n day a year</numerusform>
            <numerusform>about %n days a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>DFS · %n member(s)</source>
        <translation>
            <numerusform>DFS · %n member</numerusform>
            <numerusform>DFS · %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster · %n node(s)</source>
        <translation>
            <numerusform>Cluster · %n node</numerusform>
            <numerusform>Cluster · %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <comment>%1 is the worst severity</comment>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityReport</name>
    <message numerus="yes">
        <source>No limit is crossed in the next %n year(s).</source>
        <translation>
            <numerusform>No limit is crossed in the next %n year.</numerusform>
            <numerusform>No limit is crossed in the next %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistReport</name>
    <message numerus="yes">
        <source>%n task(s) for %1.</source>
        <translation>
            <numerusform>%n task for %1.</numerusform>
            <numerusform>%n tasks for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: No limit is crossed in the next %n year(s).</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>
            <numerusform>%1: No limit is crossed in the next %n year.</numerusform>
            <numerusform>%1: No limit is crossed in the next %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and for planned work %n hour(s) a year</source>
        <translation>
            <numerusform>and for planned work %n hour a year</numerusform>
            <numerusform>and for planned work %n hours a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Move %n object(s)</source>
        <translation>
            <numerusform>Move %n object</numerusform>
            <numerusform>Move %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n server(s)</source>
        <translation>
            <numerusform>Add %n server</numerusform>
            <numerusform>Add %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n Front End Server(s)</source>
        <translation>
            <numerusform>Add %n Front End Server</numerusform>
            <numerusform>Add %n Front End Servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n separate server(s)</source>
        <translation>
            <numerusform>Create %n separate server</numerusform>
            <numerusform>Create %n separate servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n standby server(s)</source>
        <translation>
            <numerusform>Activate %n standby server</numerusform>
            <numerusform>Activate %n standby servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message numerus="yes">
        <source>%n rule(s) checked.</source>
        <translation>
            <numerusform>%n rule checked.</numerusform>
            <numerusform>%n rules checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message numerus="yes">
        <source>Add %n server(s).</source>
        <translation>
            <numerusform>Add %n server.</numerusform>
            <numerusform>Add %n servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message numerus="yes">
        <source>%n dual-port network adapter(s) of 1 Gbit/s or more</source>
        <translation>
            <numerusform>%n dual-port network adapter of 1 Gbit/s or more</numerusform>
            <numerusform>%n dual-port network adapters of 1 Gbit/s or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network adapter(s) of 1 Gbit/s or more</source>
        <translation>
            <numerusform>%n network adapter of 1 Gbit/s or more</numerusform>
            <numerusform>%n network adapters of 1 Gbit/s or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n user(s) homed with an online service need no servers here.</source>
        <translation>
            <numerusform>%n user homed with an online service need no servers here.</numerusform>
            <numerusform>%n users homed with an online service need no servers here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat user(s) at one time are more than the Persistent Chat pool may have.</source>
        <translation>
            <numerusform>%n chat user at one time are more than the Persistent Chat pool may have.</numerusform>
            <numerusform>%n chat users at one time are more than the Persistent Chat pool may have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message numerus="yes">
        <source>There are more than %n rows.</source>
        <translation>
            <numerusform>There are more than %n row.</numerusform>
            <numerusform>There are more than %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>Fewer than %n Front End Servers are not recommended.</source>
        <translation>
            <numerusform>Fewer than %n Front End Server is not recommended.</numerusform>
            <numerusform>Fewer than %n Front End Servers are not recommended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskRegister</name>
    <message numerus="yes">
        <source>%n risk(s).</source>
        <translation>
            <numerusform>%n risk.</numerusform>
            <numerusform>%n risks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleReference</name>
    <message numerus="yes">
        <source>%n rule(s).</source>
        <translation>
            <numerusform>%n rule.</numerusform>
            <numerusform>%n rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>The DFS file store %1 has %n member(s).</source>
        <translation>
            <numerusform>The DFS file store %1 has %n member.</numerusform>
            <numerusform>The DFS file store %1 has %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the DFS file store %1 stand in another data center than the first one in %2.</source>
        <translation>
            <numerusform>%n member of the DFS file store %1 stands in another data center than the first one in %2.</numerusform>
            <numerusform>%n members of the DFS file store %1 stand in another data center than the first one in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file store %1 serves %n pool(s) of different sites.</source>
        <translation>
            <numerusform>The file store %1 serves %n pool of different sites.</numerusform>
            <numerusform>The file store %1 serves %n pools of different sites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n servers of %1 share a file store with the local path %3.</source>
        <translation>
            <numerusform>The %n server of %1 uses a shared file store with the local path %3.</numerusform>
            <numerusform>The %n servers of %1 share a file store with the local path %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s) host conferences without dial-in conferencing, which other pools have.</source>
        <translation>
            <numerusform>%n pool hosts conferences without dial-in conferencing, which other pools have.</numerusform>
            <numerusform>%n pools host conferences without dial-in conferencing, which other pools have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s) of the site %1 run call admission control.</source>
        <translation>
            <numerusform>%n pool of the site %1 runs call admission control.</numerusform>
            <numerusform>%n pools of the site %1 run call admission control.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 stand outside its site %3.</source>
        <translation>
            <numerusform>%n server of %1 stands outside its site %3.</numerusform>
            <numerusform>%n servers of %1 stand outside its site %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 are not in the Active Directory domain %4 of its Back End %3.</source>
        <translation>
            <numerusform>%n server of %1 is not in the Active Directory domain %4 of its Back End %3.</numerusform>
            <numerusform>%n servers of %1 are not in the Active Directory domain %4 of its Back End %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 have another version of Windows Server than the others.</source>
        <translation>
            <numerusform>%n server of %1 has another version of Windows Server than the others.</numerusform>
            <numerusform>%n servers of %1 have another version of Windows Server than the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 have another cumulative update than the others.</source>
        <translation>
            <numerusform>%n server of %1 has another cumulative update than the others.</numerusform>
            <numerusform>%n servers of %1 have another cumulative update than the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of %1 have more than one network identity.</source>
        <translation>
            <numerusform>%n machine of %1 has more than one network identity.</numerusform>
            <numerusform>%n machines of %1 have more than one network identity.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be away from %3 for %n day(s).</source>
        <translation>
            <numerusform>%1 will be away from %3 for %n day.</numerusform>
            <numerusform>%1 will be away from %3 for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The branch site %1 contains %n pool(s) that home users.</source>
        <translation>
            <numerusform>The branch site %1 contains %n pool that homes users.</numerusform>
            <numerusform>The branch site %1 contains %n pools that home users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Standard Edition server %1 homes %n user(s) and is not paired.</source>
        <translation>
            <numerusform>The Standard Edition server %1 homes %n user and is not paired.</numerusform>
            <numerusform>The Standard Edition server %1 homes %n users and is not paired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Front End Server(s); at most %3 are supported.</source>
        <translation>
            <numerusform>%1 has %n Front End Server; at most %3 are supported.</numerusform>
            <numerusform>%1 has %n Front End Servers; at most %3 are supported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Front End Server(s); %3 must run before the pool starts from fully stopped.</source>
        <translation>
            <numerusform>%1 has %n Front End Server; %3 must run before the pool starts from fully stopped.</numerusform>
            <numerusform>%1 has %n Front End Servers; %3 must run before the pool starts from fully stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %3 servers of %1 only the first %n vote(s); %4 of those must run.</source>
        <translation>
            <numerusform>Of the %3 servers of %1 only the first %n votes; %4 of those must run.</numerusform>
            <numerusform>Of the %3 servers of %1 only the first %n vote; %4 of those must run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Host %3 carries %n voting server(s) of %1. Without it %4 remain, but the pool needs %5.</source>
        <translation>
            <numerusform>Host %3 carries %n voting server of %1. Without it %4 remain, but the pool needs %5.</numerusform>
            <numerusform>Host %3 carries %n voting servers of %1. Without it %4 remain, but the pool needs %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Front End Server(s), an even number, and its Back End is a single SQL server.</source>
        <translation>
            <numerusform>%1 has %n Front End Server, an even number, and its Back End is a single SQL server.</numerusform>
            <numerusform>%1 has %n Front End Servers, an even number, and its Back End is a single SQL server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Front End Server(s), an even number, and its Back End is mirrored.</source>
        <translation>
            <numerusform>%1 has %n Front End Server, an even number, and its Back End is mirrored.</numerusform>
            <numerusform>%1 has %n Front End Servers, an even number, and its Back End is mirrored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster of %1 has %n voting node(s) and no witness.</source>
        <translation>
            <numerusform>The cluster of %1 has %n voting node and no witness.</numerusform>
            <numerusform>The cluster of %1 has %n voting nodes and no witness.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The failover cluster %1 has %n node(s); %3 edition allows %4.</source>
        <translation>
            <numerusform>The failover cluster %1 has %n node; %3 edition allows %4.</numerusform>
            <numerusform>The failover cluster %1 has %n nodes; %3 edition allows %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) of %1 commit asynchronously or do not fail over by themselves.</source>
        <translation>
            <numerusform>%n replica of %1 commits asynchronously or does not fail over by itself.</numerusform>
            <numerusform>%n replicas of %1 commit asynchronously or do not fail over by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) of %1 shall fail over automatically; this version of SQL Server allows %3.</source>
        <translation>
            <numerusform>%n replica of %1 shall fail over automatically; this version of SQL Server allows %3.</numerusform>
            <numerusform>%n replicas of %1 shall fail over automatically; this version of SQL Server allows %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is the witness of %n mirrored stores.</source>
        <translation>
            <numerusform>%1 is the witness of %n mirrored store.</numerusform>
            <numerusform>%1 is the witness of %n mirrored stores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SQL server(s) of %1 do not stand in the site of %3.</source>
        <translation>
            <numerusform>%n SQL server of %1 does not stand in the site of %3.</numerusform>
            <numerusform>%n SQL servers of %1 do not stand in the site of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Enterprise pools keep their Back End on the SQL servers of %1.</source>
        <translation>
            <numerusform>%n Enterprise pool keeps its Back End on the SQL servers of %1.</numerusform>
            <numerusform>%n Enterprise pools keep their Back End on the SQL servers of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user pool(s) do not archive, although others do.</source>
        <translation>
            <numerusform>%n user pool do not archive, although others do.</numerusform>
            <numerusform>%n user pools do not archive, although others do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site %1 has %n Survivable Branch Appliance(s); at most %3 are supported.</source>
        <translation>
            <numerusform>The site %1 has %n Survivable Branch Appliance; at most %3 are supported.</numerusform>
            <numerusform>The site %1 has %n Survivable Branch Appliances; at most %3 are supported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n people in %1 have Enterprise Voice only while the single link to %3 is up.</source>
        <translation>
            <numerusform>%n person in %1 has Enterprise Voice only while the single link to %3 is up.</numerusform>
            <numerusform>The %n people in %1 have Enterprise Voice only while the single link to %3 is up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n user(s), but what serves them is recommended for %3 to %4.</source>
        <translation>
            <numerusform>%1 has %n user, but what serves them is recommended for %3 to %4.</numerusform>
            <numerusform>%1 has %n users, but what serves them is recommended for %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 have less than the recommended %3 GB of memory.</source>
        <translation>
            <numerusform>%n server of %1 have less than the recommended %3 GB of memory.</numerusform>
            <numerusform>%n servers of %1 have less than the recommended %3 GB of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual server(s) of %1 have unsuitable settings of the host.</source>
        <translation>
            <numerusform>%n virtual server of %1 have unsuitable settings of the host.</numerusform>
            <numerusform>%n virtual servers of %1 have unsuitable settings of the host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Edge Server(s) for %3 remote users at once; each carries %4, and one server should be to spare.</source>
        <translation>
            <numerusform>%1 has %n Edge Server for %3 remote users at once; each carries %4, and one server should be to spare.</numerusform>
            <numerusform>%1 has %n Edge Servers for %3 remote users at once; each carries %4, and one server should be to spare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Director(s) for %3 remote users at once; each carries %4, and one should be to spare.</source>
        <translation>
            <numerusform>%1 has %n Director for %3 remote users at once; each carries %4, and one should be to spare.</numerusform>
            <numerusform>%1 has %n Directors for %3 remote users at once; each carries %4, and one should be to spare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Mediation Server(s) of %1 must carry %3 calls at once without media bypass; all of them can carry %4, one fewer %5.</source>
        <translation>
            <numerusform>%n Mediation Server of %1 must carry %3 calls at once without media bypass; all of them can carry %4, one fewer %5.</numerusform>
            <numerusform>%n Mediation Servers of %1 must carry %3 calls at once without media bypass; all of them can carry %4, one fewer %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n Front End Server(s) of %1 home(s) %3 users, who need %4 servers.</source>
        <translation>
            <numerusform>The %n Front End Server of %1 homes %3 users, who need %4 servers.</numerusform>
            <numerusform>The %n Front End Servers of %1 home %3 users, who need %4 servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When one of the %n Front End Server(s) of %1 fails, each that is left serves %3 users; it can carry %4.</source>
        <translation>
            <numerusform>When one of the %n Front End Server of %1 fails, each that is left serves %3 users; it can carry %4.</numerusform>
            <numerusform>When one of the %n Front End Servers of %1 fails, each that is left serves %3 users; it can carry %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %1 takes the Back End %3 away for %n minute(s).</source>
        <translation>
            <numerusform>Work on %1 takes the Back End %3 away for %n minute.</numerusform>
            <numerusform>Work on %1 takes the Back End %3 away for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Director(s); at most %3 are supported.</source>
        <translation>
            <numerusform>%1 has %n Director; at most %3 are supported.</numerusform>
            <numerusform>%1 has %n Directors; at most %3 are supported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n Edge Server(s); at most %3 are supported.</source>
        <translation>
            <numerusform>%1 has %n Edge Server; at most %3 are supported.</numerusform>
            <numerusform>%1 has %n Edge Servers; at most %3 are supported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n servers of %1 share one certificate for media.</source>
        <translation>
            <numerusform>%n server of %1 uses the certificate for media.</numerusform>
            <numerusform>The %n servers of %1 share one certificate for media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %n external address(es).</source>
        <translation>
            <numerusform>%1 needs %n external address.</numerusform>
            <numerusform>%1 needs %n external addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Federation is enabled on %n Edge pool(s).</source>
        <translation>
            <numerusform>Federation is enabled on %n Edge pool.</numerusform>
            <numerusform>Federation is enabled on %n Edge pools.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n user pool(s), in several sites, use the Edge pool %1.</source>
        <translation>
            <numerusform>All %n user pool, in several sites, use the Edge pool %1.</numerusform>
            <numerusform>All %n user pools, in several sites, use the Edge pool %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has one server and is the only way for calls of %n gateway(s).</source>
        <translation>
            <numerusform>%1 has one server and is the only way for calls of %n gateway.</numerusform>
            <numerusform>%1 has one server and is the only way for calls of %n gateways.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Mediation Server that serves the %n voice user(s) of %1 fails together with the pool.</source>
        <translation>
            <numerusform>The Mediation Server that serves the %n voice user of %1 fails together with the pool.</numerusform>
            <numerusform>The Mediation Server that serves the %n voice users of %1 fails together with the pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gateway %3 of the trunk %1 cannot balance its calls over the %n servers of %4.</source>
        <translation>
            <numerusform>The gateway %3 of the trunk %1 cannot balance its calls over the %n server of %4.</numerusform>
            <numerusform>The gateway %3 of the trunk %1 cannot balance its calls over the %n servers of %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a single-computer pool, but %n server(s) are planned.</source>
        <translation>
            <numerusform>%1 is a single-computer pool, but %n server are planned.</numerusform>
            <numerusform>%1 is a single-computer pool, but %n servers are planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n default SIP domain(s), and needs exactly one.</source>
        <translation>
            <numerusform>%1 has %n default SIP domain, and needs exactly one.</numerusform>
            <numerusform>%1 has %n default SIP domains, and needs exactly one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n servers, and no load balancing.</source>
        <translation>
            <numerusform>%1 has %n server, and no load balancing.</numerusform>
            <numerusform>%1 has %n servers, and no load balancing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of the Office Web Apps farm %1 run something else as well.</source>
        <translation>
            <numerusform>%n server of the Office Web Apps farm %1 run something else as well.</numerusform>
            <numerusform>%n servers of the Office Web Apps farm %1 run something else as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failing back the users of %3 may take up to %n minute(s).</source>
        <translation>
            <numerusform>Failing back the users of %3 may take up to %n minute.</numerusform>
            <numerusform>Failing back the users of %3 may take up to %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 are not in %3, the Active Directory domain of its Front End pool.</source>
        <translation>
            <numerusform>%n server of %1 are not in %3, the Active Directory domain of its Front End pool.</numerusform>
            <numerusform>%n servers of %1 are not in %3, the Active Directory domain of its Front End pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 stand in another data center than %3, and the pool has no disaster recovery.</source>
        <translation>
            <numerusform>%n server of %1 stand in another data center than %3, and the pool has no disaster recovery.</numerusform>
            <numerusform>%n servers of %1 stand in another data center than %3, and the pool has no disaster recovery.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n server(s) of %1 is active.</source>
        <translation>
            <numerusform>None of the %n server of %1 is active.</numerusform>
            <numerusform>None of the %n servers of %1 is active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active server(s) of %1 reach the database in %3 over a link of low bandwidth.</source>
        <translation>
            <numerusform>%n active server of %1 reach the database in %3 over a link of low bandwidth.</numerusform>
            <numerusform>%n active servers of %1 reach the database in %3 over a link of low bandwidth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n active server(s) %1 is planned for %3 active users of at most %6, %4 provisioned users of at most %7, and %5 endpoints of at most %8.</source>
        <translation>
            <numerusform>With %n active server %1 is planned for %3 active users of at most %6, %4 provisioned users of at most %7, and %5 endpoints of at most %8.</numerusform>
            <numerusform>With %n active servers %1 is planned for %3 active users of at most %6, %4 provisioned users of at most %7, and %5 endpoints of at most %8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) that mirror or watch %1 stand in another data center than its primary in %3.</source>
        <translation>
            <numerusform>%n server that mirror or watch %1 stand in another data center than its primary in %3.</numerusform>
            <numerusform>%n servers that mirror or watch %1 stand in another data center than its primary in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The compliance data of %1 lacks %n of the three SQL servers that would protect it.</source>
        <translation>
            <numerusform>The compliance data of %1 lacks %n of the three SQL servers that would protect it.</numerusform>
            <numerusform>The compliance data of %1 lacks %n of the three SQL servers that would protect it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 run on an operating system that is not supported for its version.</source>
        <translation>
            <numerusform>%n server of %1 run on an operating system that is not supported for its version.</numerusform>
            <numerusform>%n servers of %1 run on an operating system that is not supported for its version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) of %1 share a machine with other roles.</source>
        <translation>
            <numerusform>%n server of %1 share a machine with other roles.</numerusform>
            <numerusform>%n servers of %1 share a machine with other roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The video gateway %1 has %n trunk(s).</source>
        <translation>
            <numerusform>The video gateway %1 has %n trunk.</numerusform>
            <numerusform>The video gateway %1 has %n trunks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopologyImport</name>
    <message numerus="yes">
        <source>The document has more than %n clusters.</source>
        <translation>
            <numerusform>The document has more than %n cluster.</numerusform>
            <numerusform>The document has more than %n clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n services.</source>
        <translation>
            <numerusform>The document has more than %n service.</numerusform>
            <numerusform>The document has more than %n services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more of this kind.</source>
        <translation>
            <numerusform>There is %n more of this kind.</numerusform>
            <numerusform>There are %n more of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pool has more than %n machines; the others are left out.</source>
        <translation>
            <numerusform>The pool has more than %n machine; the others are left out.</numerusform>
            <numerusform>The pool has more than %n machines; the others are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An element has more than %n attributes.</source>
        <translation>
            <numerusform>An element has more than %n attribute.</numerusform>
            <numerusform>An element has more than %n attributes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Elements lie more than %n deep.</source>
        <translation>
            <numerusform>Elements lie more than %n deep.</numerusform>
            <numerusform>Elements lie more than %n deep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has more than %n elements.</source>
        <translation>
            <numerusform>The document has more than %n element.</numerusform>
            <numerusform>The document has more than %n elements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A value of an attribute has more than %n characters.</source>
        <translation>
            <numerusform>A value of an attribute has more than %n character.</numerusform>
            <numerusform>A value of an attribute has more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB.</source>
        <translation>
            <numerusform>The file is larger than %n MB.</numerusform>
            <numerusform>The file is larger than %n MB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message numerus="yes">
        <source>%1</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %</source>
        <translation>
            <numerusform>%1 %</numerusform>
            <numerusform>%1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 user(s)</source>
        <translation>
            <numerusform>%1 user</numerusform>
            <numerusform>%1 users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 user(s) per server</source>
        <translation>
            <numerusform>%1 user per server</numerusform>
            <numerusform>%1 users per server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s)</source>
        <translation>
            <numerusform>%1 server</numerusform>
            <numerusform>%1 servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s) per pool</source>
        <translation>
            <numerusform>%1 server per pool</numerusform>
            <numerusform>%1 servers per pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 endpoint(s)</source>
        <translation>
            <numerusform>%1 endpoint</numerusform>
            <numerusform>%1 endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 endpoint(s) per user</source>
        <translation>
            <numerusform>%1 endpoint per user</numerusform>
            <numerusform>%1 endpoints per user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) at once</source>
        <translation>
            <numerusform>%1 call at once</numerusform>
            <numerusform>%1 calls at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) per server</source>
        <translation>
            <numerusform>%1 call per server</numerusform>
            <numerusform>%1 calls per server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) an hour</source>
        <translation>
            <numerusform>%1 call an hour</numerusform>
            <numerusform>%1 calls an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) a minute</source>
        <translation>
            <numerusform>%1 call a minute</numerusform>
            <numerusform>%1 calls a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s) a second</source>
        <translation>
            <numerusform>%1 call a second</numerusform>
            <numerusform>%1 calls a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s)</source>
        <translation>
            <numerusform>%1 participant</numerusform>
            <numerusform>%1 participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conference(s)</source>
        <translation>
            <numerusform>%1 conference</numerusform>
            <numerusform>%1 conferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 meeting(s)</source>
        <translation>
            <numerusform>%1 meeting</numerusform>
            <numerusform>%1 meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 video system(s)</source>
        <translation>
            <numerusform>%1 video system</numerusform>
            <numerusform>%1 video systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 port(s)</source>
        <translation>
            <numerusform>%1 port</numerusform>
            <numerusform>%1 ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 user(s) per port</source>
        <translation>
            <numerusform>%1 user per port</numerusform>
            <numerusform>%1 users per port</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gateway(s)</source>
        <translation>
            <numerusform>%1 gateway</numerusform>
            <numerusform>%1 gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>%1 address</numerusform>
            <numerusform>%1 addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 room(s)</source>
        <translation>
            <numerusform>%1 room</numerusform>
            <numerusform>%1 rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entry(ies)</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invitation(s)</source>
        <translation>
            <numerusform>%1 invitation</numerusform>
            <numerusform>%1 invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a second</source>
        <translation>
            <numerusform>%1 a second</numerusform>
            <numerusform>%1 a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 an hour</source>
        <translation>
            <numerusform>%1 an hour</numerusform>
            <numerusform>%1 an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a day</source>
        <translation>
            <numerusform>%1 a day</numerusform>
            <numerusform>%1 a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % a week</source>
        <translation>
            <numerusform>%1 % a week</numerusform>
            <numerusform>%1 % a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <translation>
            <numerusform>%1 session</numerusform>
            <numerusform>%1 sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 policy(ies)</source>
        <translation>
            <numerusform>%1 policy</numerusform>
            <numerusform>%1 policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s)</source>
        <translation>
            <numerusform>%1 contact</numerusform>
            <numerusform>%1 contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agent(s)</source>
        <translation>
            <numerusform>%1 agent</numerusform>
            <numerusform>%1 agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s)</source>
        <translation>
            <numerusform>%1 group</numerusform>
            <numerusform>%1 groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 database server(s)</source>
        <translation>
            <numerusform>%1 database server</numerusform>
            <numerusform>%1 database servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 appliance(s)</source>
        <translation>
            <numerusform>%1 appliance</numerusform>
            <numerusform>%1 appliances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 computer(s)</source>
        <translation>
            <numerusform>%1 computer</numerusform>
            <numerusform>%1 computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kbit/s</source>
        <translation>
            <numerusform>%1 kbit/s</numerusform>
            <numerusform>%1 kbit/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Mbit/s</source>
        <translation>
            <numerusform>%1 Mbit/s</numerusform>
            <numerusform>%1 Mbit/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 KB</source>
        <translation>
            <numerusform>%1 KB</numerusform>
            <numerusform>%1 KB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 KB per user and day</source>
        <translation>
            <numerusform>%1 KB per user and day</numerusform>
            <numerusform>%1 KB per user and day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 MB</source>
        <translation>
            <numerusform>%1 MB</numerusform>
            <numerusform>%1 MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 MB/s</source>
        <translation>
            <numerusform>%1 MB/s</numerusform>
            <numerusform>%1 MB/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GB</source>
        <translation>
            <numerusform>%1 GB</numerusform>
            <numerusform>%1 GB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 core(s)</source>
        <translation>
            <numerusform>%1 core</numerusform>
            <numerusform>%1 cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 MHz</source>
        <translation>
            <numerusform>%1 MHz</numerusform>
            <numerusform>%1 MHz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 megacycles</source>
        <translation>
            <numerusform>%1 megacycles</numerusform>
            <numerusform>%1 megacycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s</source>
        <translation>
            <numerusform>%1 s</numerusform>
            <numerusform>%1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min</source>
        <translation>
            <numerusform>%1 min</numerusform>
            <numerusform>%1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 h</source>
        <translation>
            <numerusform>%1 h</numerusform>
            <numerusform>%1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::CapacityPanel</name>
    <message numerus="yes">
        <source>No limit is crossed in the next %n year(s).</source>
        <translation>
            <numerusform>No limit is crossed in the next %n year.</numerusform>
            <numerusform>No limit is crossed in the next %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::ChecklistPanel</name>
    <message numerus="yes">
        <source>%n task(s) chosen.</source>
        <translation>
            <numerusform>%n task chosen.</numerusform>
            <numerusform>%n tasks chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::DifferenceList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FactTable</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FailuresPage</name>
    <message numerus="yes">
        <source>%n other single failure(s): users notice nothing.</source>
        <translation>
            <numerusform>%n other single failure: users notice nothing.</numerusform>
            <numerusform>%n other single failures: users notice nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FindingButtons</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s)</source>
        <translation>
            <numerusform>%n accepted finding</numerusform>
            <numerusform>%n accepted findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FindingDetails</name>
    <message numerus="yes">
        <source>Fix all %n of this kind</source>
        <translation>
            <numerusform>Fix the %n of this kind</numerusform>
            <numerusform>Fix all %n of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen.</source>
        <translation>
            <numerusform>%n finding chosen.</numerusform>
            <numerusform>%n findings chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FindingsModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::FindingsPanel</name>
    <message numerus="yes">
        <source>No findings. %n rules checked.</source>
        <translation>
            <numerusform>No findings. %n rule checked.</numerusform>
            <numerusform>No findings. %n rules checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix all %n of this kind</source>
        <translation>
            <numerusform>&amp;Fix the %n of this kind</numerusform>
            <numerusform>&amp;Fix all %n of this kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::HeatOverlay</name>
    <message numerus="yes">
        <source>%n object(s) whose failure alone signs users out</source>
        <translation>
            <numerusform>%n object whose failure alone signs users out</numerusform>
            <numerusform>%n objects whose failure alone signs users out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::Inspector</name>
    <message numerus="yes">
        <source>%n object(s) selected</source>
        <translation>
            <numerusform>%n object selected</numerusform>
            <numerusform>%n objects selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::LoadDetails</name>
    <message numerus="yes">
        <source>%1: %n</source>
        <extracomment>%1 is a pool, %n how many servers it gets.</extracomment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 would need %n server(s), more than it can have.</source>
        <extracomment>%1 is a goal: &quot;Enough in disaster&quot;, %2 a pool.</extracomment>
        <translation>
            <numerusform>%1: %2 would need %n server, more than it can have.</numerusform>
            <numerusform>%1: %2 would need %n servers, more than it can have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: add %n server(s) (%2)</source>
        <extracomment>%1 is a goal: &quot;Enough in disaster&quot;, %2 pools with how many servers each gets.</extracomment>
        <translation>
            <numerusform>%1: add %n server (%2)</numerusform>
            <numerusform>%1: add %n servers (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::MainWindow</name>
    <message numerus="yes">
        <source>%n finding(s) chosen.</source>
        <translation>
            <numerusform>%n finding chosen.</numerusform>
            <numerusform>%n findings chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 and, with that, %n more object(s).</source>
        <translation>
            <numerusform>Deleted %1 and, with that, %n more object.</numerusform>
            <numerusform>Deleted %1 and, with that, %n more objects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n object(s).</source>
        <translation>
            <numerusform>Deleted %n object.</numerusform>
            <numerusform>Deleted %n objects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported “%1”. The import leaves %n remark(s).</source>
        <translation>
            <numerusform>Imported “%1”. The import leaves %n remark.</numerusform>
            <numerusform>Imported “%1”. The import leaves %n remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::NamesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::Outcome</name>
    <message numerus="yes">
        <source>also serves %Ln user(s)</source>
        <translation>
            <numerusform>also serves %Ln user</numerusform>
            <numerusform>also serves %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DOWN · %Ln signed out</source>
        <translation>
            <numerusform>DOWN · %Ln signed out</numerusform>
            <numerusform>DOWN · %Ln signed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DOWN · %Ln in resiliency mode</source>
        <translation>
            <numerusform>DOWN · %Ln in resiliency mode</numerusform>
            <numerusform>DOWN · %Ln in resiliency mode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DOWN · %Ln with telephony only</source>
        <translation>
            <numerusform>DOWN · %Ln with telephony only</numerusform>
            <numerusform>DOWN · %Ln with telephony only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DOWN · %Ln served elsewhere</source>
        <translation>
            <numerusform>DOWN · %Ln served elsewhere</numerusform>
            <numerusform>DOWN · %Ln served elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>OVERLOADED · %Ln user(s), %1 %</source>
        <translation>
            <numerusform>OVERLOADED · %Ln user, %1 %</numerusform>
            <numerusform>OVERLOADED · %Ln users, %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>REDUCED · %Ln part(s) down</source>
        <translation>
            <numerusform>REDUCED · %Ln part down</numerusform>
            <numerusform>REDUCED · %Ln parts down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::ProgressStrip</name>
    <message numerus="yes">
        <source>%1 of %n task(s) done</source>
        <translation>
            <numerusform>%1 of %n task done</numerusform>
            <numerusform>%1 of %n tasks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n to look at again</numerusform>
            <numerusform>%n to look at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::ProposalPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last answer asked for %n more server(s).</source>
        <translation>
            <numerusform>The last answer asked for %n more server.</numerusform>
            <numerusform>The last answer asked for %n more servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last answer saved %n server(s).</source>
        <translation>
            <numerusform>The last answer saved %n server.</numerusform>
            <numerusform>The last answer saved %n servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::ReadinessModel</name>
    <message numerus="yes">
        <source>%n topic(s) not ready, or ready in part</source>
        <translation>
            <numerusform>%n topic not ready, or ready in part</numerusform>
            <numerusform>%n topics not ready, or ready in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) by hand</source>
        <translation>
            <numerusform>%n step by hand</numerusform>
            <numerusform>%n steps by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::RunbookModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::ServiceTable</name>
    <message numerus="yes">
        <source>%n hour(s) a year</source>
        <translation>
            <numerusform>%n hour a year</numerusform>
            <numerusform>%n hours a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::StartPage</name>
    <message numerus="yes">
        <source>%1, %n site(s)</source>
        <translation>
            <numerusform>%1, %n site</numerusform>
            <numerusform>%1, %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::SummaryPage</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::TaskDetails</name>
    <message numerus="yes">
        <source>%n task(s) chosen</source>
        <translation>
            <numerusform>%n task chosen</numerusform>
            <numerusform>%n tasks chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::UserModelPage</name>
    <message numerus="yes">
        <source>%n number(s) differ from the published user model.</source>
        <translation>
            <numerusform>%n number differ from the published user model.</numerusform>
            <numerusform>%n numbers differ from the published user model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::VersionDialog</name>
    <message numerus="yes">
        <source>%n pool(s) change their version. What is deployed keeps its own. Nothing is removed from the plan.</source>
        <translation>
            <numerusform>%n pool changes its version. What is deployed keeps its own. Nothing is removed from the plan.</numerusform>
            <numerusform>%n pools change their version. What is deployed keeps its own. Nothing is removed from the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twinpool::Work</name>
    <message numerus="yes">
        <source>%n value(s) missing in the plan</source>
        <translation>
            <numerusform>%n value missing in the plan</numerusform>
            <numerusform>%n values missing in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
