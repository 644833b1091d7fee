/**
 * The author-date form of the Chicago Manual of Style, for what this site cites: maps, pages, news,
 * documents and data sets by institutions. Ours, because Citation.js brings none; CSL 1.0.
 */
export const chicago = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info>
    <title>Author and date, as in Chicago</title>
    <id>briefing-map-chicago</id>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name and="text" delimiter-precedes-last="always"/>
      <substitute>
        <text variable="container-title" font-style="italic"/>
        <text macro="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued">
        <group delimiter=" ">
          <choose>
            <if is-uncertain-date="issued"><text term="circa" form="short"/></if>
          </choose>
          <date variable="issued"><date-part name="year"/></date>
        </group>
      </if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="title">
    <choose>
      <if type="map dataset" match="any"><text variable="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="accessed">
    <choose>
      <if variable="issued" match="none">
        <group delimiter=" ">
          <text term="accessed" text-case="capitalize-first"/>
          <date variable="accessed" form="text"/>
        </group>
      </if>
    </choose>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" "><text macro="author"/><text macro="year"/></group>
    </layout>
  </citation>
  <bibliography hanging-indent="true">
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text macro="year"/>
        <text macro="title"/>
        <text variable="container-title" font-style="italic"/>
        <text macro="accessed"/>
        <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
