# An envoy who was or was not expelled
@ a1 | Infobae | 2020-11-03
Bolivia has asked the Iranian ambassador to leave within 72 hours, two government officials told Infobae.
:: claim c1 | content=Bolivia has asked the Iranian ambassador to leave within 72 hours | speaker=desc:two government officials | form=indirect | about=BO, IR
@ a2 | Los Tiempos | 2020-11-04
The Foreign Ministry in La Paz denied having expelled Iran's ambassador. "Relations are normal," Foreign Minister Elena Vargas said.
:: claim c2 | content=having expelled Iran's ambassador | speaker=org:Foreign Ministry (BO) | form=indirect | polarity=negative | about=BO, IR
:: claim c3 | content="Relations are normal," | speaker=Elena Vargas (Foreign Minister, BO) | form=direct
:: actor p1 | Elena Vargas | role=Foreign Minister | country=BO
@ a3 | EFE | 2020-11-04
La Paz, Nov 4 (EFE).- Bolivian Foreign Minister Elena Vargas said on Wednesday that no ambassador had been expelled, after a press report about Iran's envoy.
:: claim c2 | content=no ambassador had been expelled | speaker=Elena Vargas (Foreign Minister, BO) | form=indirect | polarity=negative | about=BO, IR
:: actor p1 | Elena Vargas | role=Foreign Minister | country=BO
@ a4 | Fars News Agency | 2020-11-05
The Islamic Republic's ambassador in La Paz continues his work, the Foreign Ministry in Tehran said.
:: claim c4 | content=The Islamic Republic's ambassador in La Paz continues his work | speaker=org:Foreign Ministry (IR) | form=indirect | about=IR, BO
= sources c2 1
= contradiction c1@a1 c2@a2 denial
= contradiction c1@a1 c2@a3 denial
