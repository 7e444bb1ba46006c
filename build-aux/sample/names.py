# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented names: first and last names that are common somewhere, put together by chance."""

# One line a cluster: names that take she/her | names that take he/him | family names.
CLUSTERS = """
Alison Bethan Beverley Carys Deborah Eirlys Elspeth Fiona Gwen Hazel Heather Hetty Imogen Isla
  Jocelyn Kirsty Lorna Maisie Morag Moira Nesta Pauline Philippa Rhian Rowena Seren Shona Sian
  Tamsin Verity Winifred Yvonne Bryony Cerys Dorothy Freya Harriet Josie Lowri Mabel
 | Alasdair Aled Barnaby Bryn Callum Cedric Clive Dafydd Desmond Dougal Eifion Ewan Fergus Geraint
  Gethin Giles Hamish Hedley Huw Iestyn Jago Kenneth Leighton Lewis Malcolm Merlin Neville Nigel
  Osian Perran Rhodri Roderick Rory Rupert Stewart Tristan Trystan Wilfred Angus Emrys
 | Abernethy Ashdown Bellwood Birtwistle Blamire Bracegirdle Carrick Chadwell Cresswell Cullimore
  Dalrymple Deverell Dunmore Eastwell Ellerby Fairclough Fenwick Garside Gilfillan Haddow Hathersage
  Heslop Inglewood Jellicoe Kelsall Kirkbride Lanyon Loveday Maddern Merriweather Nancarrow Oakshott
  Penhallow Pettigrew Quennell Ravenscroft Rosewarne Satterthwaite Scobie Tolliver Trevanion
  Uprichard Vaisey Wetherall Whitlock Winstanley Yelland Prydderch Gwilliam Pugh-Lewis
Aoife Brigid Ciara Deirdre Gráinne Maeve Niamh Orla Róisín Saoirse Siobhán Sinéad Una
 | Cathal Cian Colm Conall Declan Diarmuid Eoghan Fintan Oisín Padraig Ruairí Tadhg
 | Brannigan Cassidy Corrigan Devaney Donnellan Feeney Gilhooly Hanratty Keaveney Lavelle
  McCarron McElhone McGarrigle Mulvihill Noonan Tierney Quilligan
Abena Adaeze Adwoa Amara Bisi Chiamaka Efua Esi Folake Ifeoma Kemi Makena Ngozi Nyasha Rudo
  Temperance Thandeka Wanjiru Yetunde Zainab Zodwa
 | Abiodun Babajide Chidi Ekow Emeka Farai Gatete Kofi Kwabena Kwame Lamin Mensah Obinna Olumide
  Sipho Tendai Tunde Uche Yaw
 | Abara Achebe-Lund Adeyinka Agyeman Akinbode Amankwah Asante-Poole Boateng Chikwanda Darko Eze
  Fashola Gyasi Igwe Kamara-West Kiprono Madaki Moyo Mutasa Ndlovu Nwosu Odukoya Okonjo Opoku Sesay
  Tembo Umeh Wanyama
Aaliyah Anjali Ayesha Bhavna Deepa Farida Fatima Geeta Hafsa Harleen Jaswinder Kavita Lakshmi
  Mehreen Nasreen Parveen Priti Rabia Roshni Rukhsana Samina Shabnam Sunita Tahira Usha Yasmin
 | Ajay Arjun Asif Bilal Devendra Faisal Gurpreet Harjit Imran Jagdeep Kabir Manpreet Mohsin Naveed
  Pranav Rajesh Rizwan Salim Sanjeev Tariq Vikram Yusuf Zahid
 | Ahluwalia Akhtar Bhandari Chaudhry Choudhury Dhaliwal Fernando Ghosh Gill-Marsh Hossain Iqbal
  Jayawardena Lalani Mahmood Malik Mehra Nair Pereira Qureshi Rahim Sandhu Sethi Siddiqi
  Thapa Uddin Varma
Agnieszka Beata Dorota Ewa Ioana Katarzyna Ludmila Magda Milena Oksana Raluca Svetla Teresa
  Zuzanna Inês Chiara Leonor Marisol
 | Bogdan Casimir Dragan Florin Grzegorz Jarek Kamil Luka Marek Mihai Piotr Stefan Tomasz Vasyl
  Zoltan Duarte Matteo Rui
 | Bartosz Bielak Cernat Dobre Ferreira Gashi Horvat Ilieva Jankowska-Hill Kowalik Lupu Marchetti
  Nagy Novotny Pavlenko Petrescu Ribeiro Sokol Stoica Szymanek Tavares Wolski Zielinski
Chantelle Claudette Delphine Desirée Jocasta Leonie Marva Precious Renée Shanice Sonia Ynez
 | Alford Carlton Delroy Everton Garfield Leroy Linval Orlando Selwyn Winston
 | Beckford Campbell-Rae Dacosta Francique Gittens Henriques Joseph-Bright Lovelace Mapp Nesbeth
  Pascall Phillip-Moore Roach Springer Tull Worrell
Ai-Ling Hui-Min Jia Keiko Linh Mei Naomi Soo-Jin Thuy Xiaolan Yan-Ting
 | Binh Dae-Jung Hiroshi Jun Kenji Minh Siu-Kei Tao Wei-Lun Zhen
 | Bui Chau Cheung Dinh Fung Hoang Kwok Lam-Peters Leung Morita Pham Seo Tsang Yeoh Zhao
Dalia Esra Hanan Leyla Maryam Noor Parisa Rania Sahar Shirin Yael
 | Amir Dariush Elias Hakan Jamal Karim Nabil Omid Samir Tarek Ziad
 | Aydin Barzani Darwish El-Khoury Farahani Haddad Karimi Mansour Nazari Sabbagh Shamsi Yilmaz
"""
# Names that say nothing about pronouns.
NEUTRAL = """Alex Ari Ash Bobbie Charlie Dara Ellis Frankie Indigo Jude Kit Lee Marlowe Morgan Nico
  Phoenix Quinn Reese Robin Rowan Sage Sasha Skye Wren""".split()

SAID = dict(line.split("=") for line in """\
Aoife=EE-fa
Ciara=KEER-a
Gráinne=GRAWN-ya
Maeve=MAYV
Niamh=NEEV
Róisín=ro-SHEEN
Saoirse=SEER-sha
Siobhán=shi-VAWN
Sinéad=shi-NAID
Cathal=KA-hal
Cian=KEE-an
Diarmuid=DEER-mid
Eoghan=OH-in
Oisín=ush-EEN
Padraig=PAW-drig
Ruairí=ROO-ree
Tadhg=TIGE, as in tiger
Eirlys=AIR-liss
Lowri=LOW-ree, low as in allow
Seren=SEH-ren
Iestyn=YES-tin
Gethin=GETH-in, hard g
Geraint=GE-rynt, hard g
Dafydd=DA-vith, th as in this
Eifion=AYV-yon
Osian=OSH-an
Ngozi=en-GO-zee
Adaeze=a-DAY-zeh
Chiamaka=chee-a-MA-ka
Ifeoma=ee-FOH-ma
Yetunde=yeh-TOON-deh
Folake=FOH-la-keh
Wanjiru=wan-JEE-roo
Thandeka=tan-DEH-ka
Obinna=oh-BEE-na
Olumide=oh-loo-MEE-deh
Agnieszka=ag-NYESH-ka
Katarzyna=ka-ta-ZHI-na
Grzegorz=GZHEH-gosh
Zuzanna=zoo-ZAN-na
Raluca=ra-LOO-ka
Ioana=yo-AH-na
Inês=ee-NESH
Xiaolan=shyow-LAN
Hui-Min=hway-MIN
Thuy=TWEE
Linh=LING, with a soft g
Minh=MING, with a soft g
Binh=BING, with a soft g
Soo-Jin=soo-JIN
Gurpreet=goor-PREET
Jaswinder=jas-VIN-der
Mehreen=meh-REEN
Rukhsana=rook-SAH-na
Dariush=DAH-ree-oosh
Parisa=pa-REE-sa
Hakan=HAH-kan""".splitlines())


def clusters():
    found = []
    for line in CLUSTERS.strip("\n").replace("\n  ", " ").replace("\n |", " |").splitlines():
        found.append(tuple(part.split() for part in line.split("|")))
    return found
