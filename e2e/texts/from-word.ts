/** An answer as Word puts it on the clipboard: a heading, a list of paragraphs, a table, a picture. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-GB><!--StartFragment-->
<h2>On ferries<o:p></o:p></h2>
<p class=MsoNormal>I <b>wait</b> on the <i>second</i>&nbsp;boat.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Ropes first<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>People second<o:p></o:p></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Monday<o:p></o:p></p></td><td><p class=MsoNormal>Long<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><img width=300 src="file:///C:/clip_image002.jpg"><o:p></o:p></p>
<!--EndFragment--></body></html>`
